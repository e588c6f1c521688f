/** For tests of an application: only what the library brings. */
package nl.lhs.examples.springboot.test;

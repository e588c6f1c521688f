/** For those who have Drools already, and take the rules themselves. */
package nl.lhs.examples.drools;

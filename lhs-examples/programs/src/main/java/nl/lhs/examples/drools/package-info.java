/** For whoever uses Drools already, and wants only the rules. */
package nl.lhs.examples.drools;

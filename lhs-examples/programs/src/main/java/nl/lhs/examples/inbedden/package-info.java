/** For whoever builds an application: the engine in about twenty lines. */
package nl.lhs.examples.inbedden;

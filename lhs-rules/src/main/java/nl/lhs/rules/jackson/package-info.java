/** The JSON of the library in the mappers of an application: the module for Jackson 3. */
package nl.lhs.rules.jackson;

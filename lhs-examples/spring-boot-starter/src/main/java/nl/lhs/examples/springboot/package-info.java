/**
 * The library in an application on Spring Boot 4: an engine from the configuration, its JSON, refusals as problem+json,
 * observations and health.
 */
package nl.lhs.examples.springboot;

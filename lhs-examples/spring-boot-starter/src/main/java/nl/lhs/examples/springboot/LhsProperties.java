package nl.lhs.examples.springboot;

import java.util.List;
import nl.lhs.rules.Motor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What the configuration of an application says of its engine: {@code lhs.*}.
 *
 * @param strategieen Documents of strategieen in JSON, such as classpath:strategie.json. A casus is decided under the one
 *     that fits its date and reikwijdte; without any, under LHS 1.7 whatever the date.
 * @param eigenRegels Files with rules of the agency's own, such as classpath:eigen-regels.drl. They are code that runs with
 *     all rights of the application, so only from classpath: or file:.
 * @param motor What runs the rules. Both give the same decisions; BULK is faster for many of them.
 * @param bewaren Whether conclusions are kept for the next casus with the same facts. It takes some tens of megabytes at
 *     most.
 */
@ConfigurationProperties("lhs")
public record LhsProperties(
        @DefaultValue List<Resource> strategieen,
        @DefaultValue List<Resource> eigenRegels,
        @DefaultValue("DROOLS") Motor motor,
        @DefaultValue("true") boolean bewaren) {}

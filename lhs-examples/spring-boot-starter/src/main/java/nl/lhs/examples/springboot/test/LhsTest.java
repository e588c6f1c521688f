package nl.lhs.examples.springboot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test with the engine of an application and its JSON, as its configuration describes them, and nothing else: no web, no
 * database, none of its components.
 *
 * <pre>{@code
 * @LhsTest
 * class BeleidTest {
 *     @Autowired
 *     private LhsEngine engine;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(LhsTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(LhsTypeExcludeFilter.class)
@ImportAutoConfiguration
public @interface LhsTest {
    /**
     * Properties in this test only, such as {@code "lhs.strategieen=classpath:lokaal.json"}.
     *
     * @return of the form key=value
     */
    String[] properties() default {};
}

package nl.lhs.examples.springboot.test;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Leaves the components of the application out of a {@link LhsTest}. */
final class LhsTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<LhsTest> {
    LhsTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }
}

package nl.lhs.examples.springboot.test;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/** Reads the properties of {@link LhsTest}. */
final class LhsTestContextBootstrapper extends TestSliceTestContextBootstrapper<LhsTest> {}

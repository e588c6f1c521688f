package nl.lhs.rules.internal.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.core.Version;

/** Projects of their own show the same on such classpaths. */
class JacksonVersionTest {
    private static Version core(int minor, int patch) {
        return new Version(3, minor, patch, null, "tools.jackson.core", "jackson-core");
    }

    private static Version databind(int minor, int patch) {
        return new Version(3, minor, patch, null, "tools.jackson.core", "jackson-databind");
    }

    private static void check(Version core, Version databind, String annotations, String... known) {
        JacksonVersion.check(core, databind, Optional.ofNullable(annotations), Set.of(known)::contains);
    }

    private static String refusal(Version core, Version databind, String annotations, String... known) {
        return assertThrows(LhsEngineException.class, () -> check(core, databind, annotations, known))
                .getMessage();
    }

    /** The build says which it puts on the classpath: the newest, or in a profile the oldest that is supported. */
    @Test
    void theVersionsOfThisBuildAreGood() {
        assertDoesNotThrow(JacksonVersion::require);
        String tested = System.getProperty("jackson.tested");
        assertEquals(tested, tools.jackson.core.json.PackageVersion.VERSION.toString());
        assertEquals(tested, tools.jackson.databind.cfg.PackageVersion.VERSION.toString());
    }

    @Test
    void theFloorAndWhatIsNewerAreGood() {
        assertDoesNotThrow(() -> check(core(1, 0), databind(1, 0), "2.21", "JsonSerializeAs"));
        assertDoesNotThrow(() -> check(core(2, 0), databind(2, 0), "2.22", "JsonSerializeAs", "JsonApplyView"));
        assertDoesNotThrow(() -> check(core(9, 0), databind(9, 0), "2.29", "JsonSerializeAs", "JsonApplyView"));
    }

    @Test
    void anOlderJacksonIsNamedWithThePropertyThatMendsIt() {
        assertEquals(
                "lhs needs Jackson 3.1.0 or newer: jackson-core 3.0.3 is on the classpath. With Spring Boot 4, set the"
                        + " property jackson-bom.version to 3.1.4 or newer",
                refusal(core(0, 3), databind(0, 3), "2.20"));
        assertEquals(
                "lhs needs Jackson 3.1.0 or newer: jackson-databind 3.0.3 is on the classpath. With Spring Boot 4, set the"
                        + " property jackson-bom.version to 3.1.4 or newer",
                refusal(core(1, 0), databind(0, 3), "2.21", "JsonSerializeAs"));
    }

    /** Loads the library and Jackson anew, but for one annotation: as an older jackson-annotations would. */
    private static final class WithoutAnnotation extends URLClassLoader {
        WithoutAnnotation() {
            super(
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(WithoutAnnotation::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String place) {
            try {
                return Path.of(place).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.endsWith(".JsonSerializeAs")) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }

    @Test
    void whoReadsBeforeThereIsAnEngineIsToldAsWellAndTheSecondTimeToo() throws Exception {
        try (WithoutAnnotation old = new WithoutAnnotation()) {
            Method parse = old.loadClass(CasusJson.class.getName()).getMethod("parse", String.class);
            Method create = old.loadClass(LhsEngine.class.getName()).getMethod("create");
            for (int i = 0; i < 2; i++) {
                isRefused(() -> parse.invoke(null, "{}"));
                isRefused(() -> create.invoke(null));
            }
        }
    }

    private static void isRefused(Executable call) {
        Throwable e = assertThrows(InvocationTargetException.class, call).getCause();
        assertEquals(LhsEngineException.class.getName(), e.getClass().getName());
        assertTrue(e.getMessage().contains("needs 2.2"), e.getMessage());
    }

    @Test
    void olderAnnotationsAreNamedWithThePropertyThatMendsThem() {
        assertEquals(
                "lhs needs Jackson 3.1.0 or newer: jackson-annotations 2.19.4 is on the classpath, and jackson-databind"
                        + " 3.2.4 needs 2.22.0 or newer. With Spring Boot 3, set the property jackson-bom.version to 2.22.0"
                        + " or newer; with Spring Boot 4, set jackson-2-bom.version to it",
                refusal(core(2, 4), databind(2, 4), "2.19.4"));
        assertTrue(
                refusal(core(2, 4), databind(2, 4), "2.21", "JsonSerializeAs").contains("needs 2.22.0 or newer"));
        assertTrue(refusal(core(1, 4), databind(1, 4), null).contains("annotations of an older version is"));
        assertTrue(refusal(core(1, 4), databind(1, 4), null).contains("needs 2.21.0 or newer"));
    }
}

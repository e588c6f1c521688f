package nl.lhs.rules.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.lhs.rules.basis.LhsEngineException;
import tools.jackson.core.Version;

/**
 * Whether the Jackson on the classpath is one that the library was tested on. Frameworks put their own versions in the place
 * of those that the library asks for, and a version that is too old fails only at the first text that is read.
 */
public final class JacksonVersion {
    private static final String NEEDED = "lhs needs Jackson 3.1.0 or newer: ";

    /** By the minor version of Jackson 3: what is new in the jackson-annotations that it asks for, 2.21, 2.22 and so on. */
    private static final NavigableMap<Integer, String> NEW_IN_ANNOTATIONS =
            new TreeMap<>(Map.of(1, "JsonSerializeAs", 2, "JsonApplyView"));

    private static volatile boolean good;

    private JacksonVersion() {}

    /**
     * Refuses what is too old. It reads no text and makes no mapper.
     *
     * @throws LhsEngineException naming what is there, what is needed and which property of Spring Boot mends it
     */
    public static void require() {
        if (good) {
            return;
        }
        try {
            check(
                    tools.jackson.core.json.PackageVersion.VERSION,
                    tools.jackson.databind.cfg.PackageVersion.VERSION,
                    annotations(),
                    JacksonVersion::isAnnotation);
            good = true;
        } catch (NoClassDefFoundError e) {
            throw new LhsEngineException(
                    NEEDED + "tools.jackson.core:jackson-databind, or what it needs, is not on the classpath", e);
        }
    }

    /** Tells whether jackson-annotations has a type of this name. */
    interface Annotations {
        /** As a name without its package. */
        boolean has(String simpleName);
    }

    static void check(Version core, Version databind, Optional<String> annotations, Annotations known) {
        for (Version version : List.of(core, databind)) {
            if (version.getMajorVersion() == 3 && version.getMinorVersion() < 1) {
                throw new LhsEngineException(
                        NEEDED + version.getArtifactId() + " " + version
                                + " is on the classpath. With Spring Boot 4, set the property jackson-bom.version to 3.1.4 or newer");
            }
        }
        NavigableMap<Integer, String> asked = NEW_IN_ANNOTATIONS.headMap(databind.getMinorVersion(), true);
        if (!asked.values().stream().allMatch(known::has)) {
            String needed = "2." + (20 + asked.lastKey()) + ".0 or newer";
            throw new LhsEngineException(NEEDED + "jackson-annotations " + annotations.orElse("of an older version")
                    + " is on the classpath, and jackson-databind " + databind + " needs " + needed
                    + ". With Spring Boot 3, set the property jackson-bom.version to " + needed
                    + "; with Spring Boot 4, set jackson-2-bom.version to it");
        }
    }

    private static boolean isAnnotation(String simpleName) {
        String name = JsonProperty.class.getPackageName() + "." + simpleName;
        try {
            Class.forName(name, false, JsonProperty.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Empty where neither a module nor a manifest tells it, such as in a jar of many. */
    private static Optional<String> annotations() {
        return Stream.of(
                        Optional.ofNullable(JsonProperty.class.getModule().getDescriptor())
                                .flatMap(d -> d.rawVersion()),
                        Optional.ofNullable(JsonProperty.class.getPackage().getImplementationVersion()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

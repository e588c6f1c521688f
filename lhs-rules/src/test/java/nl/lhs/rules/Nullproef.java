package nl.lhs.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls every public method and constructor of packages with a null for each parameter in turn, and with a null in each
 * list, map and array. Each call must be refused with the name of the parameter, before anything else is looked at: a
 * function that is given among the other arguments fails when it is used.
 */
public final class Nullproef {
    /** So many samples of one class are looked into: one may hold what another does not. */
    private static final int GENOEG = 40;

    private final List<Object> voorbeelden = new ArrayList<>();
    private final Set<Object> bezocht = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, Integer> aantallen = new HashMap<>();

    /** Starts with samples of the JDK's plain types. */
    public Nullproef() {
        voorbeelden.addAll(List.of(
                "X", new byte[0], java.time.LocalDate.of(2026, 3, 4), java.math.BigDecimal.ONE, 1L, 1, Boolean.TRUE));
    }

    /**
     * Adds a sample to call methods on and with, and all that it holds.
     *
     * @param voorbeeld the sample
     * @return this
     */
    public Nullproef met(Object voorbeeld) {
        boolean eigen = voorbeeld.getClass().getName().startsWith("nl.lhs.");
        if (!eigen && voorbeeld instanceof Collection<?> reeks) {
            reeks.forEach(this::met);
        } else if (voorbeeld instanceof Map<?, ?> paren) {
            met(paren.keySet());
            met(paren.values());
        } else if (voorbeeld instanceof Optional<?> mogelijk) {
            mogelijk.ifPresent(this::met);
        } else if (bezocht.add(voorbeeld) && aantallen.merge(voorbeeld.getClass(), 1, Integer::sum) <= GENOEG) {
            voorbeelden.add(voorbeeld);
            if (isWaarde(voorbeeld.getClass())) {
                neemUit(voorbeeld);
            }
        }
        return this;
    }

    private static boolean isWaarde(Class<?> klasse) {
        return klasse.getName().startsWith("nl.lhs.")
                && !klasse.getSimpleName().equals("Builder")
                && !Throwable.class.isAssignableFrom(klasse)
                && (klasse.isRecord() || klasse.getName().startsWith("nl.lhs.core."));
    }

    /** What a value holds. */
    private void neemUit(Object waarde) {
        for (Method methode : waarde.getClass().getMethods()) {
            if (methode.getParameterCount() == 0
                    && !Modifier.isStatic(methode.getModifiers())
                    && methode.getDeclaringClass() != Object.class
                    && !methode.getName().equals("hashCode")
                    && Modifier.isPublic(methode.getDeclaringClass().getModifiers())) {
                try {
                    Object gevonden = methode.invoke(waarde);
                    if (gevonden != null) {
                        met(gevonden);
                    }
                } catch (InvocationTargetException e) {
                    // such as orElseThrow: it holds nothing
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /**
     * What is wrong in the public methods of packages.
     *
     * @param pakketten their names
     * @param uitgezonderd where null has a meaning, by how its place begins, such as {@code core.Fout.onder(}, with the reason
     * @return a line for each; empty where every null is refused by name
     */
    public List<String> klachten(Set<String> pakketten, Map<String, String> uitgezonderd) {
        Map<String, String> klachten = new LinkedHashMap<>();
        List<Executable> alle = klassen(pakketten)
                .flatMap(klasse -> Stream.concat(
                        Arrays.stream(klasse.getConstructors()),
                        Arrays.stream(klasse.getMethods()).filter(m -> m.getDeclaringClass() == klasse)))
                .filter(Nullproef::telt)
                .toList();
        if (alle.size() < 10) {
            throw new AssertionError("found only " + alle + " in " + pakketten);
        }
        for (Executable methode : alle) {
            for (int i = 0; i < methode.getParameterCount(); i++) {
                try {
                    for (Object niets : nullen(methode.getParameters()[i])) {
                        String plaats = plaats(methode, i, niets);
                        klacht(methode, i, niets).ifPresent(k -> klachten.put(plaats, k));
                    }
                } catch (AssertionError e) {
                    klachten.put(methode.toString(), e.getMessage());
                }
            }
        }
        List<String> gebleken = new ArrayList<>();
        klachten.forEach((plaats, klacht) -> {
            if (uitgezonderd.keySet().stream().noneMatch(plaats::startsWith)) {
                gebleken.add(plaats + " " + klacht);
            }
        });
        uitgezonderd.keySet().stream()
                .filter(begin -> klachten.keySet().stream().noneMatch(plaats -> plaats.startsWith(begin)))
                .forEach(begin -> gebleken.add(begin + " is no exception any more"));
        return gebleken;
    }

    private static Stream<Class<?>> klassen(Set<String> pakketten) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(pakketten).stream()
                        .filter(k -> pakketten.contains(k.getPackageName()))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect)
                        .filter(Nullproef::isZichtbaar);
    }

    private static boolean isZichtbaar(Class<?> klasse) {
        return Modifier.isPublic(klasse.getModifiers())
                && (klasse.getEnclosingClass() == null || isZichtbaar(klasse.getEnclosingClass()));
    }

    /** All but what the compiler made, and equals, for which null is any other object. */
    private static boolean telt(Executable methode) {
        boolean vanEnum =
                methode.getDeclaringClass().isEnum() && methode.getName().equals("valueOf");
        return !methode.isSynthetic() && !vanEnum && !methode.getName().equals("equals");
    }

    /** What can be null of a parameter: all of it, or something in it. */
    private List<Object> nullen(Parameter parameter) {
        Class<?> type = parameter.getType();
        List<Object> nullen = new ArrayList<>();
        if (!type.isPrimitive() && type != Throwable.class) { // a cause can be null, as Throwable itself has it
            nullen.add(null);
        }
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            nullen.add(Array.newInstance(type.getComponentType(), 1));
        } else if (type == Map.class) {
            Type[] van = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments();
            nullen.add(Collections.singletonMap(null, voorbeeld(van[1])));
            nullen.add(Collections.singletonMap(voorbeeld(van[0]), null));
        } else if (type == Set.class) {
            nullen.add(Collections.singleton(null));
        } else if (type.isAssignableFrom(List.class) && type != Object.class) {
            nullen.add(Collections.singletonList(null));
        }
        return nullen;
    }

    private static String plaats(Executable methode, int parameter, Object niets) {
        String klasse = methode.getDeclaringClass().getName().replaceFirst("^nl\\.lhs\\.", "");
        String typen = Arrays.stream(methode.getParameters())
                .map(p -> p.getType().getSimpleName() + " " + p.getName())
                .collect(Collectors.joining(", "));
        String wat = niets == null ? "" : " with a null in it";
        return klasse + (methode instanceof Method ? "." + methode.getName() : "") + "(" + typen + "): "
                + methode.getParameters()[parameter].getName() + wat;
    }

    private Optional<String> klacht(Executable methode, int parameter, Object niets) {
        Object[] argumenten = new Object[methode.getParameterCount()];
        for (int i = 0; i < argumenten.length; i++) {
            argumenten[i] = i == parameter ? niets : voorbeeld(methode.getParameters()[i].getParameterizedType());
        }
        String naam = Pattern.quote(methode.getParameters()[parameter].getName());
        String verwacht = niets == null ? naam : naam + "\\[0]|a (key|value) of " + naam;
        try {
            Object resultaat = call(methode, argumenten);
            return Optional.of("is accepted: "
                    + (resultaat == null ? "" : resultaat.getClass().getSimpleName()));
        } catch (NullPointerException e) {
            return e.getMessage() != null && e.getMessage().matches(verwacht)
                    ? Optional.empty()
                    : Optional.of("is refused with: " + e.getMessage());
        } catch (Throwable e) {
            return Optional.of("is refused with: " + e);
        }
    }

    private Object call(Executable methode, Object[] argumenten) throws Throwable {
        try {
            if (methode instanceof Method m) {
                return m.invoke(
                        Modifier.isStatic(m.getModifiers()) ? null : voorbeeld(m.getDeclaringClass()), argumenten);
            }
            return ((java.lang.reflect.Constructor<?>) methode).newInstance(argumenten);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A value of a type. There must be one: a method is never left out because it cannot be called. */
    private Object voorbeeld(Type type) {
        Class<?> klasse = type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : ruw(type);
        if (klasse.isEnum()) {
            return klasse.getEnumConstants()[0];
        }
        if (klasse.isArray()) {
            return Array.newInstance(klasse.getComponentType(), 0);
        }
        if (klasse.isPrimitive()) {
            return klasse == boolean.class
                    ? (Object) true
                    : klasse == int.class ? (Object) 1 : klasse == char.class ? (Object) 'x' : (Object) 1L;
        }
        return Stream.of(List.of(), Map.of(), Set.of(), Optional.empty())
                .filter(isEen(klasse))
                .filter(leeg -> klasse.getName().startsWith("java.util."))
                .findFirst()
                .or(() -> voorbeelden.stream().filter(isEen(klasse)).findFirst())
                .or(() -> Optional.of(klasse)
                        .filter(k -> k.isInterface() && k.getName().startsWith("java."))
                        .map(Nullproef::teVroeg))
                .orElseThrow(() -> new AssertionError("give a sample of " + klasse.getName()));
    }

    private static Predicate<Object> isEen(Class<?> klasse) {
        return waarde -> klasse.isInstance(waarde);
    }

    private static Class<?> ruw(Type type) {
        if (type instanceof TypeVariable<?> naam) {
            Type grens = naam.getBounds()[0];
            return grens instanceof ParameterizedType p ? (Class<?>) p.getRawType() : ruw(grens);
        }
        if (type instanceof GenericArrayType reeks) {
            return ruw(reeks.getGenericComponentType()).arrayType();
        }
        return type instanceof Class<?> klasse ? klasse : Object.class;
    }

    /** A function that may not be used yet. */
    private static Object teVroeg(Class<?> functie) {
        return Proxy.newProxyInstance(Nullproef.class.getClassLoader(), new Class<?>[] {functie}, (p, m, a) -> {
            throw new AssertionError(functie.getSimpleName() + " was used before the nulls were refused");
        });
    }
}

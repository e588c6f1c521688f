package nl.lhs.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes a record apart, and copies one with some of its components changed. */
public final class Records {
    private Records() {}

    /** The components of a record, by name and in their order. */
    public static Map<String, Object> parts(Record record) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                parts.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return parts;
    }

    /** The same record with another value for one component: {@code with(vastlegging, "regels", List.of())}. */
    public static <R extends Record> R with(R record, String component, Object value) {
        return with(record, Map.of(component, value));
    }

    /** The same record with other values for the components that are named. */
    public static <R extends Record> R with(R record, Map<String, ?> changes) {
        Map<String, Object> parts = parts(record);
        if (!parts.keySet().containsAll(changes.keySet())) {
            throw new AssertionError("expected some of " + parts.keySet() + ", but got " + changes.keySet());
        }
        parts.putAll(changes);
        Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            R copy = (R) record.getClass()
                    .getDeclaredConstructor(types)
                    .newInstance(parts.values().toArray());
            return copy;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

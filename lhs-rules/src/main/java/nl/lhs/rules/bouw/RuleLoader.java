package nl.lhs.rules.bouw;

import java.util.Map;

/** Loads compiled rules: these also where the library has classes of the same names, and all else from there. */
public final class RuleLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /**
     * Makes a loader.
     *
     * @param classes by name, such as {@link RuleCompiler#compile} gives
     */
    public RuleLoader(Map<String, byte[]> classes) {
        super(RuleLoader.class.getClassLoader());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes == null || findLoadedClass(name) != null) {
                return super.loadClass(name, resolve);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}

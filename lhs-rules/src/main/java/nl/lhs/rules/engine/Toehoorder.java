package nl.lhs.rules.engine;

/** Is told what rules do while they run. */
public interface Toehoorder {
    /** A rule is about to conclude what it does. */
    void vuurt(String regel);

    /** A rule concluded something. */
    void concludeert(String regel, Object iets);

    /** A rule changed or took back what was concluded, which none may. */
    void bewerkt(String regel, String wat);
}

package nl.lhs.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One inspection (<i>controle</i>) at one normadressaat, with its findings in the order in which they are to be treated.
 *
 * <pre>{@code
 * Controle controle = Controle.of("C-2026-011", List.of(opslag, lozing, administratie));
 * Controlevastlegging samen = engine.decide(controle);
 * }</pre>
 *
 * <p>Every finding is a whole casus, decided on its own, and types the normadressaat itself. Two findings may type him
 * differently: that is no fault, and the record tells it.
 *
 * @param kenmerk the caller's identifier of the inspection; 1 to 200 characters, not blank
 * @param casussen the findings; 1 to 1000, of one normadressaat, each with a kenmerk of its own
 */
public record Controle(String kenmerk, List<Controlecasus> casussen) implements OwnJson {
    /** The most findings that one inspection may hold. */
    public static final int MAX_CASUSSEN = 1_000;

    /**
     * An inspection; most callers use {@link #of(String, List)}.
     *
     * @param kenmerk see {@link #kenmerk()}
     * @param casussen see {@link #casussen()}
     * @throws OngeldigException if the kenmerk is blank or too long, there is no finding or there are too many, a finding
     *     has the kenmerk of one before it, or another normadressaat than the first; normadressaten are told apart by
     *     their kenmerk
     */
    public Controle {
        Objects.requireNonNull(kenmerk, "kenmerk");
        casussen = Required.list(casussen, "casussen");
        Foutenlijst fouten =
                new Foutenlijst().kenmerk("/kenmerk", kenmerk).aantal("/casussen", casussen.size(), MAX_CASUSSEN);
        controleer(fouten, casussen);
        fouten.throwIfAny();
    }

    private static void controleer(Foutenlijst fouten, List<Controlecasus> casussen) {
        Optional<String> normadressaat = casussen.stream()
                .flatMap(c -> c.casus().stream())
                .findFirst()
                .map(c -> c.normadressaat().kenmerk());
        Map<String, Integer> gezien = new HashMap<>();
        for (int i = 0; i < casussen.size(); i++) {
            Controlecasus c = casussen.get(i);
            Integer eerder =
                    c.kenmerk().isPresent() ? gezien.putIfAbsent(c.kenmerk().get(), i) : null;
            if (eerder != null) {
                fouten.add(
                        "/casussen/" + i + "/kenmerk",
                        Foutcode.DUBBEL,
                        "staat er al, bij /casussen/" + eerder + "; verwacht: voor elke casus een eigen kenmerk");
            }
            if (c.casus().isPresent()
                    && !c.casus().map(k -> k.normadressaat().kenmerk()).equals(normadressaat)) {
                fouten.add(
                        "/casussen/" + i + "/normadressaat/kenmerk",
                        Foutcode.ANDERE_NORMADRESSAAT,
                        "is een andere normadressaat dan in de eerste casus; verwacht: één normadressaat per controle");
            }
        }
    }

    /**
     * An inspection of findings that can all be decided.
     *
     * @param kenmerk the caller's identifier of the inspection
     * @param casussen the findings; 1 to 1000
     * @return the inspection
     * @throws OngeldigException as the constructor says
     */
    public static Controle of(String kenmerk, List<Casus> casussen) {
        Required.list(casussen, "casussen");
        return new Controle(kenmerk, casussen.stream().map(Controlecasus::of).toList());
    }

    /** {@return how many findings were refused} */
    public int geweigerd() {
        return (int) casussen.stream().filter(c -> c.casus().isEmpty()).count();
    }

    /** How many findings; no kenmerk, which may be about people. */
    @Override
    public String toString() {
        return "Controle[casussen=" + casussen.size() + ", geweigerd=" + geweigerd() + "]";
    }
}

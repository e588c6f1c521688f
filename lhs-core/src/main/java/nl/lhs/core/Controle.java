package nl.lhs.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One inspection (<i>controle</i>) at one normadressaat, with its findings in the order in which they are to be treated.
 *
 * <pre>{@code
 * Controle controle = Controle.van("C-2026-011", List.of(opslag, lozing, administratie));
 * Controlevastlegging samen = engine.decide(controle);
 * }</pre>
 *
 * <p>Every finding is a whole casus, decided on its own. Who is addressed, and how he is typed, stands in each of them;
 * that he is typed differently in two of them is no fault here, but told in the record.
 *
 * @param kenmerk the caller's identifier of the inspection; 1 to 200 characters, not blank
 * @param casussen the findings; 1 to 1000, of one normadressaat, each with a kenmerk of its own
 */
public record Controle(String kenmerk, List<Controlecasus> casussen) {
    /** The most findings that one inspection may hold. */
    public static final int MAX_CASUSSEN = 1_000;

    /**
     * An inspection; most callers use {@link #van(String, List)}.
     *
     * @param kenmerk see {@link #kenmerk()}
     * @param casussen see {@link #casussen()}
     * @throws OngeldigException if the kenmerk is blank or too long, there is no finding or there are too many, a finding
     *     has the kenmerk of one before it, or another normadressaat than the first; normadressaten are told apart by
     *     their kenmerk
     */
    public Controle {
        casussen = List.copyOf(casussen);
        Fouten fouten = new Fouten().kenmerk("/kenmerk", kenmerk);
        if (casussen.isEmpty()) {
            fouten.meld("/casussen", Foutcode.TE_WEINIG, "is leeg; verwacht: ten minste één");
        }
        if (casussen.size() > MAX_CASUSSEN) {
            fouten.meld(
                    "/casussen",
                    Foutcode.TE_VEEL,
                    "telt er " + casussen.size() + "; verwacht: hoogstens " + MAX_CASUSSEN);
        }
        controleer(fouten, casussen);
        fouten.gooiAlsErZijn();
    }

    private static void controleer(Fouten fouten, List<Controlecasus> casussen) {
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
                fouten.meld(
                        "/casussen/" + i + "/kenmerk",
                        Foutcode.DUBBEL,
                        "staat er al, bij /casussen/" + eerder + "; verwacht: voor elke casus een eigen kenmerk");
            }
            if (c.casus().isPresent()
                    && !c.casus().map(k -> k.normadressaat().kenmerk()).equals(normadressaat)) {
                fouten.meld(
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
    public static Controle van(String kenmerk, List<Casus> casussen) {
        return new Controle(kenmerk, casussen.stream().map(Controlecasus::van).toList());
    }

    /**
     * How many findings were refused.
     *
     * @return 0 or more
     */
    public int geweigerd() {
        return (int) casussen.stream().filter(c -> c.casus().isEmpty()).count();
    }

    /** How many findings; no kenmerk, which may be about people. */
    @Override
    public String toString() {
        return "Controle[casussen=" + casussen.size() + ", geweigerd=" + geweigerd() + "]";
    }
}

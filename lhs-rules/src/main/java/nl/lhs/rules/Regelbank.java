package nl.lhs.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.internal.Feiten;
import nl.lhs.rules.internal.Regelwerk;

/** The rule base: the compiled rules, and what the record says of each. */
final class Regelbank {
    private static final String VERTAALD = "nl.lhs.rules.vertaald.Regels";

    /** What the compiler of rules calls the method of a rule. */
    private static final Pattern METHODE = Pattern.compile("regel(\\d+)");

    private final Regelwerk regelwerk;
    private final List<ToegepasteRegel> regels;
    private final int[] opStapEnNaam;
    private final Map<Class<?>, Integer> soorten = new HashMap<>();

    private Regelbank(Regelwerk regelwerk, List<ToegepasteRegel> regels) {
        this.regelwerk = regelwerk;
        this.regels = List.copyOf(regels);
        List<Integer> nummers = new ArrayList<>();
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            nummers.add(nummer);
        }
        nummers.sort((a, b) -> {
            int stap = Integer.compare(regels.get(a).stap(), regels.get(b).stap());
            return stap == 0 ? regels.get(a).regel().compareTo(regels.get(b).regel()) : stap;
        });
        opStapEnNaam = new int[nummers.size()];
        for (int plaats = 0; plaats < opStapEnNaam.length; plaats++) {
            opStapEnNaam[plaats] = nummers.get(plaats);
        }
        for (Class<?> soort : regelwerk.soorten()) {
            soorten.put(soort, soorten.size());
        }
    }

    /** The rules of the library, as they were compiled when it was built. */
    static Regelbank van() {
        return van(Regelbank.class.getClassLoader());
    }

    /**
     * Rules that were compiled.
     *
     * @param lader where their classes are
     * @throws LhsEngineException if they are not there, or cannot be used
     */
    static Regelbank van(ClassLoader lader) {
        try {
            return van(Class.forName(VERTAALD, true, lader)
                    .asSubclass(Regelwerk.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            throw new LhsEngineException("the compiled rules " + VERTAALD + " are missing from the library", e);
        }
    }

    /** Rules, checked against the norms. */
    static Regelbank van(Regelwerk regelwerk) {
        if (!Sha256.van(Bronnen.kern()).hex().equals(regelwerk.kern())) {
            throw new LhsEngineException("lhs-rules was built with another lhs-core than the one that is there;"
                    + " expected both of one version, or build lhs-rules again");
        }
        List<String> fouten = new ArrayList<>();
        Regel regel = new Regel(fouten);
        List<ToegepasteRegel> regels = new ArrayList<>();
        Set<String> namen = new HashSet<>();
        for (Regelwerk.Kop kop : regelwerk.regels()) {
            regels.add(regel.lees(kop));
            if (!namen.add(kop.naam())) {
                fouten.add("rule name \"" + kop.naam() + "\" is used in two steps; expected a name of its own");
            }
        }
        if (!fouten.isEmpty()) {
            throw new LhsEngineException("the rule base cannot be used:\n" + String.join("\n", fouten));
        }
        return new Regelbank(regelwerk, regels);
    }

    /** What the rules conclude of facts: only those whose names the filter lets through, or all where it is null. */
    Conclusies pasToe(Strategie strategie, Feiten feiten, Optional<Vervolgopdracht> vervolg, Predicate<String> filter) {
        Conclusies conclusies = new Conclusies(this, filter);
        conclusies.geef(strategie);
        conclusies.geef(strategie.opties());
        conclusies.geef(feiten);
        vervolg.ifPresent(v -> {
            conclusies.geef(v.voorgeschiedenis());
            conclusies.geef(v.feiten());
        });
        try {
            regelwerk.trek(conclusies);
        } catch (RuntimeException e) {
            conclusies.controleer(); // a contradiction may well be what made the rule fail
            throw new LhsEngineException("rule \"" + gefaald(e).orElse(conclusies.laatsteRegel()) + "\" failed", e);
        }
        conclusies.controleer();
        return conclusies;
    }

    /** The rule in whose method something went wrong. */
    private Optional<String> gefaald(RuntimeException e) {
        for (StackTraceElement plaats : e.getStackTrace()) {
            Matcher m = METHODE.matcher(plaats.getMethodName());
            if (m.matches() && plaats.getClassName().startsWith(VERTAALD.substring(0, VERTAALD.lastIndexOf('.')))) {
                return Optional.of(regels.get(Integer.parseInt(m.group(1))).regel());
            }
        }
        return Optional.empty();
    }

    /** The number of a kind of facts, or -1 where no rule looks at it. */
    int soort(Class<?> soort) {
        return soorten.getOrDefault(soort, -1);
    }

    int aantalSoorten() {
        return soorten.size();
    }

    /** What the record says of a rule, by its number. */
    ToegepasteRegel regel(int nummer) {
        return regels.get(nummer);
    }

    /** The hash of the text of each rule file that the rules were compiled from, by its name. */
    Map<String, String> bronnen() {
        return regelwerk.bronnen();
    }

    /** The numbers of all rules, in the order in which a record names them. Not to be changed. */
    int[] opStapEnNaam() {
        return opStapEnNaam;
    }

    /** Every rule, by number. */
    List<ToegepasteRegel> regels() {
        return regels;
    }
}

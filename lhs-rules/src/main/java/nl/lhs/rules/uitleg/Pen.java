package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;

/** Puts sentences together in one language, about one record. */
final class Pen {
    private final Vastlegging vastlegging;
    private final Taal taal;
    private final Begrippen begrippen;

    Pen(Vastlegging vastlegging, Taal taal) {
        this.vastlegging = vastlegging;
        this.taal = taal;
        this.begrippen = Begrippen.van(taal);
    }

    /** For what is said over several records, which rests on no reading. */
    Pen(Taal taal) {
        this(null, taal);
    }

    Begrippen begrippen() {
        return begrippen;
    }

    /** Whether the record holds a point of attention. */
    boolean heeftPunt(Aandachtspuntcode code) {
        return vastlegging.aandachtspunten().stream().anyMatch(p -> p.code() == code);
    }

    /** Whether the instance imposes a BSBM that the segment holds. */
    boolean isBsbmOpgelegd() {
        Casus casus = vastlegging.casus();
        return casus.bsbm().filter(Bsbm::opleggen).isPresent()
                && (vastlegging.uitkomst() == Uitkomst.INTERVENIEREN
                        || vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN)
                && !heeftPunt(Aandachtspuntcode.BSBM_BUITEN_SEGMENT);
    }

    /** A sentence, filled with pairs of a place and its value: text, a fragment or fragments. */
    List<Fragment> zin(Zin zin, Object... waarden) {
        return zin.sjabloon(taal).vul(waarden(waarden));
    }

    /** What is said of a constant. */
    List<Fragment> van(Zin.Reeks reeks, Enum<?> code, Object... waarden) {
        return reeks.sjabloon(taal, code).vul(waarden(waarden));
    }

    /** What is said of a constant, from values of which its text may need only some. */
    List<Fragment> vanMetKeuze(Zin.Reeks reeks, Enum<?> code, Map<String, List<Fragment>> waarden) {
        Sjabloon sjabloon = reeks.sjabloon(taal, code);
        Map<String, List<Fragment>> nodig = new HashMap<>(waarden);
        nodig.keySet().retainAll(sjabloon.plaatsen());
        return sjabloon.vul(nodig);
    }

    private static Map<String, List<Fragment>> waarden(Object... paren) {
        Map<String, List<Fragment>> waarden = new HashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            waarden.put((String) paren[i], fragmenten(paren[i + 1]));
        }
        return waarden;
    }

    private static List<Fragment> fragmenten(Object waarde) {
        if (waarde instanceof Fragment fragment) {
            return List.of(fragment);
        }
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(Fragment.class::cast).toList();
        }
        return List.of(Fragment.tekst(waarde.toString()));
    }

    /** Interventions in running text. */
    List<Fragment> interventies(Collection<Interventie> interventies) {
        return begrippen.opsommingVan(
                interventies.stream().map(i -> van(Zin.Reeks.INTERVENTIE, i)).toList());
    }

    /** A rung in running text: what stands together on it. */
    List<Fragment> trede(List<Interventie> trede) {
        int laatste = trede.size() - 1;
        return laatste < 1
                ? interventies(trede)
                : zin(
                        Zin.TREDE_SAMEN,
                        "eerste",
                        interventies(trede.subList(0, laatste)),
                        "laatste",
                        van(Zin.Reeks.INTERVENTIE, trede.get(laatste)));
    }

    /** Sentences behind each other. */
    @SafeVarargs
    static List<Fragment> zinnen(List<Fragment>... zinnen) {
        List<List<Fragment>> lijst = new ArrayList<>();
        for (List<Fragment> zin : zinnen) {
            lijst.add(zin);
        }
        return zinnen(lijst);
    }

    /** Sentences behind each other; those that are empty are left out. */
    static List<Fragment> zinnen(List<List<Fragment>> zinnen) {
        List<Fragment> tekst = new ArrayList<>();
        for (List<Fragment> zin : zinnen) {
            if (!zin.isEmpty() && !tekst.isEmpty()) {
                tekst.add(Fragment.tekst(". "));
            }
            tekst.addAll(zin);
        }
        return Sjabloon.samen(tekst);
    }

    /** The same with a capital at the beginning. */
    static List<Fragment> hoofdletter(List<Fragment> zin) {
        Fragment eerste = zin.get(0);
        if (eerste.isCitaat()) {
            return zin;
        }
        List<Fragment> tekst = new ArrayList<>(zin);
        tekst.set(
                0,
                Fragment.tekst(Character.toUpperCase(eerste.tekst().charAt(0))
                        + eerste.tekst().substring(1)));
        return List.copyOf(tekst);
    }

    /** A statement; of the readings, those that the record applied. */
    Uitspraak uitspraak(List<Fragment> tekst, Grondslag grondslag) {
        List<Lezing> lezingen = grondslag.lezingen().stream()
                .filter(l -> vastlegging.lezingen().contains(l))
                .toList();
        return new Uitspraak(taal, tekst, grondslag.normen(), lezingen);
    }

    /** A statement on norms alone. */
    Uitspraak uitspraak(List<Fragment> tekst, String... normen) {
        return uitspraak(tekst, Grondslag.van(normen));
    }

    /** A statement on norms as they stand in the record. */
    Uitspraak uitspraak(List<Fragment> tekst, List<Norm> normen, List<Lezing> lezingen) {
        return uitspraak(tekst, new Grondslag(normen, lezingen));
    }
}

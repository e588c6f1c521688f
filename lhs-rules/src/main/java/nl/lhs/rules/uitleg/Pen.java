package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Begrip;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Laststap;

/** Makes sentences and statements in one language, about one record. */
final class Pen {
    final Lezer lezer;
    final Vastlegging vastlegging;
    final Taal taal;
    final Begrippen begrippen;
    final Woordenlijst woorden;

    /** Whether sentences name words of the record, found by what they are, and none of LHS 1.7. */
    private final boolean algemeen;

    private final Woordplaatsen woordplaatsen;

    /** For the file. */
    Pen(Vastlegging vastlegging, Taal taal) {
        this(Lezer.DOSSIER, vastlegging, taal);
    }

    Pen(Lezer lezer, Vastlegging vastlegging, Taal taal) {
        this(lezer, vastlegging, vastlegging.woorden(), taal);
    }

    /** For statements on several records; these rest on no reading. */
    Pen(Woordenlijst woorden, Taal taal) {
        this(Lezer.DOSSIER, null, woorden, taal);
    }

    private Pen(Lezer lezer, Vastlegging vastlegging, Woordenlijst woorden, Taal taal) {
        this.lezer = lezer;
        this.vastlegging = vastlegging;
        this.taal = taal;
        this.begrippen = Begrippen.from(taal);
        this.woorden = woorden;
        this.algemeen = !woorden.isVanLhs17();
        this.woordplaatsen = new Woordplaatsen(vastlegging, begrippen);
    }

    /** A term is explained where it is first used. */
    EersteKeer eersteKeer() {
        return new EersteKeer(taal, woorden);
    }

    Optional<Aandachtspunt> punt(Aandachtspuntcode code) {
        return vastlegging.aandachtspunten().stream()
                .filter(p -> p.code() == code)
                .findFirst();
    }

    /** Whether the instance imposes a BSBM in the place of an overleg. */
    boolean isBsbmOpgelegd() {
        return vastlegging.casus().bsbm().filter(Bsbm::opleggen).isPresent()
                && (vastlegging.uitkomst() == Uitkomst.INTERVENIEREN
                        || vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN)
                && punt(Aandachtspuntcode.BSBM_BUITEN_SEGMENT).isEmpty();
    }

    /** Whether a BSBM that the instance imposes decides which branch of the law is followed. */
    boolean isBsbmGekozen() {
        return Rol.VAN_DE_INSTANTIE.in(vastlegging.interventies());
    }

    /** What the rules of these groups rest on, of those that fired. */
    Grondslag grondslag(Regelgroep... groepen) {
        return Arrays.stream(groepen)
                .map(groep -> groep.in(vastlegging))
                .reduce(Grondslag::plus)
                .orElseThrow();
    }

    /** What weighing aspects rests on. No rule cites 3.2-3: the input is checked for it. */
    Grondslag aspectgrondslag(Collection<VerzwarendAspect.Soort> soorten) {
        Grondslag grondslag = grondslag(Regelgroep.ASPECTEN);
        return soorten.stream().anyMatch(VerzwarendAspect.Soort::vereistOnderbouwing)
                ? grondslag.plus(Grondslag.of("3.2-3"))
                : grondslag;
    }

    /** A sentence, with a value for each of its places: text, a fragment or fragments. */
    List<Fragment> zin(Zin zin, Object... waarden) {
        return fill(zin.sjabloon(taal, algemeen), waarden(zin.plaatsen, waarden));
    }

    /** A sentence of the text for one reader, with a value for each of its places. */
    List<Fragment> zin(Leeszin zin, Object... waarden) {
        return zin.sjabloon(taal).fill(waarden(zin.plaatsen(), waarden));
    }

    /** The sentence for one, or that for more. */
    List<Fragment> zin(int aantal, Zin.Paar paar, Object... waarden) {
        Sjabloon sjabloon = paar.sjabloon(taal, aantal, algemeen);
        Map<String, List<Fragment>> gevuld = waarden(paar.plaatsen, waarden);
        if (sjabloon.plaatsen().contains("aantal")) {
            gevuld.put("aantal", fragmenten(begrippen.getal(aantal)));
        }
        return fill(sjabloon, gevuld);
    }

    /** Fills the places; a general sentence leaves out what it does not need, and takes the words of the record. */
    private List<Fragment> fill(Sjabloon sjabloon, Map<String, List<Fragment>> gegeven) {
        if (!algemeen) {
            return sjabloon.fill(gegeven);
        }
        Map<String, List<Fragment>> gevuld = new HashMap<>();
        for (String plaats : sjabloon.plaatsen()) {
            List<Fragment> waarde = gegeven.get(plaats);
            gevuld.put(plaats, waarde == null ? woordplaatsen.get(plaats) : waarde);
        }
        return sjabloon.fill(gevuld);
    }

    /** What is said of a constant, from pairs of a place and its value; its text may leave values unused. */
    List<Fragment> zin(Zin.Reeks reeks, Enum<?> code, Object... paren) {
        Sjabloon sjabloon = reeks.sjabloon(taal, code, algemeen);
        Map<String, List<Fragment>> gevuld = new HashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            if (sjabloon.plaatsen().contains(paren[i])) {
                gevuld.put((String) paren[i], fragmenten(paren[i + 1]));
            }
        }
        return fill(sjabloon, gevuld);
    }

    /** What a reading says. */
    String lezing(Lezing lezing) {
        return naam("lezing." + lezing, lezing);
    }

    /** How an option is called. */
    String naam(Optie optie) {
        return naam("optie." + optie, optie);
    }

    /** How a choice of an option is called: by the words of the record where it names a column. */
    String keuze(Enum<?> waarde) {
        if (waarde instanceof Typering typering) {
            return begrippen.naam(woorden, typering);
        }
        return waarde instanceof Opties.Spoed spoed ? naam("spoed." + spoed, spoed) : begrippen.naam(waarde);
    }

    private String naam(String sleutel, Enum<?> begrip) {
        return algemeen
                ? Zin.algemeneNaam(taal, sleutel).orElseGet(() -> begrippen.naam(begrip))
                : begrippen.naam(begrip);
    }

    /** The sentence for one intervention, or that for more; the interventions fill its first place. */
    List<Fragment> interventiezin(Zin.Paar paar, Collection<Interventie> interventies, Object... rest) {
        return zin(
                interventies.size(),
                paar,
                Stream.concat(Stream.of(interventies(interventies)), Arrays.stream(rest))
                        .toArray());
    }

    private static Map<String, List<Fragment>> waarden(List<String> plaatsen, Object[] waarden) {
        Map<String, List<Fragment>> gevuld = new HashMap<>();
        for (int i = 0; i < waarden.length; i++) {
            gevuld.put(plaatsen.get(i), fragmenten(waarden[i]));
        }
        return gevuld;
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

    /** A word of the strategie in running text, such as "een waarschuwing". */
    List<Fragment> inZin(Begrip<?> begrip) {
        return List.of(Fragment.tekst(begrippen.inZin(begrip)));
    }

    /** A last with its definite article, such as "de last onder dwangsom". */
    List<Fragment> bepaald(Interventie last) {
        return List.of(Fragment.tekst(begrippen.schoon(last.bepaald())));
    }

    /** An argument as what it is; one that says nothing by itself has that in its name. */
    List<Fragment> alsArgument(Zin als, Begrip<?> soort, boolean overig) {
        return overig ? inZin(soort) : zin(als, inZin(soort));
    }

    /** Interventions in running text. */
    List<Fragment> interventies(Collection<Interventie> interventies) {
        return begrippen.opsommingVan(interventies.stream().map(this::inZin).toList());
    }

    /** A rung in running text: all that stands on it. */
    List<Fragment> trede(List<Interventie> trede) {
        int laatste = trede.size() - 1;
        return laatste < 1
                ? interventies(trede)
                : zin(Zin.TREDE_SAMEN, interventies(trede.subList(0, laatste)), inZin(trede.get(laatste)));
    }

    /** A step of a last. To carry out a last onder dwangsom is to collect the money. */
    List<Fragment> laststap(Interventie last, Laststap stap) {
        return last.isDwangsom() && stap == Laststap.UITVOERING ? zin(Zin.INNING) : zin(Zin.Reeks.LASTSTAP, stap);
    }

    /** A name, with what the caller wrote of it where he did. */
    List<Fragment> withTekst(Zin zin, List<Fragment> naam, Optional<String> tekst) {
        return tekst.map(t -> zin(zin, naam, Fragment.citaat(t))).orElse(naam);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<Fragment> zinnen(List<Fragment>... zinnen) {
        return zinnen(Arrays.asList(zinnen));
    }

    /** Sentences one after another; those that are empty are left out. */
    static List<Fragment> zinnen(List<List<Fragment>> zinnen) {
        List<Fragment> tekst = new ArrayList<>();
        for (List<Fragment> zin : zinnen) {
            if (!zin.isEmpty() && !tekst.isEmpty()) {
                tekst.add(Fragment.tekst(". "));
            }
            tekst.addAll(zin);
        }
        return Sjabloon.join(tekst);
    }

    /** The same with a capital at the beginning. */
    static List<Fragment> hoofdletter(List<Fragment> zin) {
        Fragment eerste = zin.get(0);
        if (!eerste.isEigen()) {
            return zin;
        }
        List<Fragment> tekst = new ArrayList<>(zin);
        tekst.set(0, Fragment.tekst(hoofdletter(eerste.tekst())));
        return List.copyOf(tekst);
    }

    static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    /** A statement; of the readings, those that the record applied. */
    Uitspraak uitspraak(List<Fragment> tekst, Grondslag grondslag) {
        List<Lezing> lezingen = grondslag.lezingen().stream()
                .filter(l -> vastlegging.lezingen().contains(l))
                .toList();
        return new Uitspraak(lezer, taal, tekst, grondslag.normen(), lezingen, woorden.normen());
    }
}

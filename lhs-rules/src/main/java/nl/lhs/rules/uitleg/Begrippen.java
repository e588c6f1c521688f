// Above 400 lines, most of them Javadoc: one place for the names and forms of running text.
package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Afzien;
import nl.lhs.core.Begrip;
import nl.lhs.core.Belang;
import nl.lhs.core.Benaming;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Required;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Trede;

/**
 * The names of the domain in running text (<i>begrippen</i>): for each code one word, in one place.
 *
 * <pre>{@code
 * Begrippen begrippen = Begrippen.from(Taal.NEDERLANDS);
 * begrippen.naam(Typering.BEWUST_EN_STRUCTUREEL); // "bewust en structureel"
 * begrippen.datum(LocalDate.of(2026, 3, 4)); // "4 maart 2026"
 * begrippen.paragraaf(Norm.of("B2-4")); // "bijlage 2"
 * begrippen.opsomming(List.of("a", "b", "c")); // "a, b en c"
 * }</pre>
 */
public final class Begrippen {
    /** The enums whose constants can stand in a record. */
    static final List<Class<? extends Enum<?>>> SOORTEN = List.of(
            Aanleiding.class,
            Belang.class,
            Dwangsom.Per.class,
            ErnstigeGedraging.Soort.class,
            Gebeurtenis.Soort.class,
            Gedoogbesluit.Grond.class,
            Gevolgen.class,
            Interventiesoort.class,
            Laststap.class,
            Lezing.class,
            Normadressaat.Soort.class,
            Optie.class,
            Opties.Spoed.class,
            Overleg.Vorm.class,
            Afzien.Grond.class,
            Verzoekoordeel.Uitkomst.class,
            Verzoekoordeel.Grond.class,
            Opties.BeideArgumenten.class,
            Opties.Rand.class,
            Overlegindicatie.class,
            Spoor.class,
            Stapgegevens.Strekking.class,
            Status.class,
            Termijn.class,
            Trede.Stand.class,
            Typering.class,
            Uitkomst.class,
            Verplaatsing.class,
            Voorschrift.Soort.class,
            Beginsel.class,
            Awbartikel.class);

    private static final int GETALLEN = 12;
    private static final int CENTEN = 100;
    /** How many digits stand between two marks. */
    private static final int DUIZEND = 3;

    private static final List<String> WOORDEN = List.of(
            "en",
            "of",
            "norm",
            "normen",
            "lezing",
            "lezingen",
            "artikel",
            "artikelen",
            "bijlage",
            "eigenNorm",
            "eigenNormen",
            "verzoekenEnTellingen");
    private static final String AWB = "Awb ";
    private static final DateTimeFormatter JAAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final Map<Taal, Begrippen> ALLE = alle();

    private final Taal taal;
    private final Map<String, String> woorden;

    private Begrippen(Taal taal, Map<String, String> woorden) {
        this.taal = taal;
        this.woorden = woorden;
    }

    private static Map<Taal, Begrippen> alle() {
        Set<String> sleutels = sleutels();
        Bundel bundel = Bundel.load("begrippen", sleutels);
        Map<Taal, Begrippen> alle = new EnumMap<>(Taal.class);
        for (Taal taal : Taal.values()) {
            Map<String, String> woorden = new LinkedHashMap<>();
            sleutels.forEach(sleutel -> woorden.put(
                    sleutel,
                    bundel.sjabloon(taal, sleutel).fill(Map.of()).get(0).tekst()));
            alle.put(taal, new Begrippen(taal, Collections.unmodifiableMap(woorden)));
        }
        return alle;
    }

    /** Every key that the bundle must hold. */
    static Set<String> sleutels() {
        Set<String> sleutels = new TreeSet<>();
        WOORDEN.forEach(woord -> sleutels.add("woord." + woord));
        SOORTEN.forEach(soort ->
                Arrays.stream(soort.getEnumConstants()).map(Begrippen::sleutel).forEach(sleutels::add));
        for (int getal = 0; getal <= GETALLEN; getal++) {
            sleutels.add("getal." + getal);
        }
        Arrays.stream(Month.values()).map(Begrippen::maand).forEach(sleutels::add);
        return sleutels;
    }

    private static String maand(Month maand) {
        return "maand." + maand.getValue();
    }

    private static String sleutel(Enum<?> begrip) {
        Class<?> soort = begrip.getDeclaringClass();
        Class<?> omvattend = soort.getEnclosingClass();
        return (omvattend == null ? "" : omvattend.getSimpleName() + ".") + soort.getSimpleName() + "." + begrip.name();
    }

    /**
     * The names in a language.
     *
     * @param taal the language
     * @return always the same object for a language
     */
    public static Begrippen from(Taal taal) {
        Begrippen begrippen = ALLE.get(taal);
        if (begrippen == null) {
            throw new NullPointerException("taal");
        }
        return begrippen;
    }

    /**
     * The language of these names.
     *
     * @return the language
     */
    public Taal taal() {
        return taal;
    }

    /**
     * The name of a constant of the domain, without an article, and with a capital only in proper names.
     *
     * <p>Example: {@code naam(Overlegindicatie.ZINVOL)} is {@code "kan zinvol zijn"}, and in English {@code "can be
     * useful"}.
     *
     * @param begrip a constant of Aanleiding, Afzien.Grond, Belang, Dwangsom.Per, ErnstigeGedraging.Soort, Gebeurtenis.Soort,
     *     Gedoogbesluit.Grond, Gevolgen, Interventiesoort, Laststap, Lezing, Normadressaat.Soort, Optie, the options of
     *     Opties, Overleg.Vorm, Overlegindicatie, Spoor, Stapgegevens.Strekking, Status, Termijn, Trede.Stand, Typering,
     *     Uitkomst, Verplaatsing, the Uitkomst and Grond of Verzoekoordeel, Voorschrift.Soort, Beginsel, or
     *     Awbartikel
     * @return its name
     * @throws IllegalArgumentException if it is a constant of another enum
     */
    public String naam(Enum<?> begrip) {
        Objects.requireNonNull(begrip, "begrip");
        if (!SOORTEN.contains(begrip.getDeclaringClass())) {
            throw new IllegalArgumentException(
                    "no names for " + begrip.getDeclaringClass().getName() + ": expected an enum of the domain");
        }
        return woorden.get(sleutel(begrip));
    }

    /**
     * The name of a word of a strategie, without an article.
     *
     * @param begrip the word, such as {@code Interventie.WAARSCHUWEN}
     * @return its name in this language, such as {@code "waarschuwen"}
     */
    public String naam(Begrip<?> begrip) {
        return schoon(Objects.requireNonNull(begrip, "begrip").naam());
    }

    /**
     * A word of a strategie as it stands in a sentence.
     *
     * @param begrip the word, such as {@code Interventie.WAARSCHUWEN}
     * @return in this language, such as {@code "een waarschuwing"}
     */
    public String inZin(Begrip<?> begrip) {
        return schoon(Objects.requireNonNull(begrip, "begrip").inZin());
    }

    /**
     * The name of a column of the matrix.
     *
     * @param woorden the words of the strategie, or of the record
     * @param typering the column
     * @return in this language, such as {@code "goedwillend"}
     */
    public String naam(Woordenlijst woorden, Typering typering) {
        return schoon(Objects.requireNonNull(woorden, "woorden").naam(typering));
    }

    /**
     * The name of a row of the matrix.
     *
     * @param woorden the words of the strategie, or of the record
     * @param gevolgen the row
     * @return in this language, such as {@code "van belang"}
     */
    public String naam(Woordenlijst woorden, Gevolgen gevolgen) {
        return schoon(Objects.requireNonNull(woorden, "woorden").naam(gevolgen));
    }

    /**
     * What a reading says, in a record with some words.
     *
     * @param woorden the words of the record; under others than those of LHS 1.7 it names none of them
     * @param lezing the reading
     * @return a phrase
     */
    public String naam(Woordenlijst woorden, Lezing lezing) {
        Objects.requireNonNull(woorden, "woorden");
        Objects.requireNonNull(lezing, "lezing");
        return woorden.isVanLhs17()
                ? naam(lezing)
                : Zin.algemeneNaam(taal, "lezing." + lezing).orElseGet(() -> naam(lezing));
    }

    /** A name on one line, without what could steer or hide text: a record brings its own words. */
    String schoon(Benaming naam) {
        return Opmaak.citaat(taal.kies(naam));
    }

    /**
     * A date.
     *
     * @param datum the date
     * @return for example {@code "4 maart 2026"} or {@code "4 March 2026"}
     */
    public String datum(LocalDate datum) {
        Objects.requireNonNull(datum, "datum");
        return datum.getDayOfMonth() + " " + woorden.get(maand(datum.getMonth())) + " " + JAAR.format(datum);
    }

    /**
     * An amount of money, exact to the cent.
     *
     * @param bedrag the amount
     * @return for example {@code "\u20AC 2.500"} and {@code "\u20AC 18.340,75"}, or in English {@code "\u20AC 2,500"}; cents only
     *     where there are any
     */
    public String bedrag(Bedrag bedrag) {
        Objects.requireNonNull(bedrag, "bedrag");
        char punt = taal == Taal.NEDERLANDS ? '.' : ',';
        char komma = taal == Taal.NEDERLANDS ? ',' : '.';
        StringBuilder euro = new StringBuilder(Long.toString(bedrag.centen() / CENTEN));
        for (int i = euro.length() - DUIZEND; i > 0; i -= DUIZEND) {
            euro.insert(i, punt);
        }
        long centen = bedrag.centen() % CENTEN;
        return "\u20AC " + euro + (centen == 0 ? "" : String.valueOf(komma) + centen / 10 + centen % 10);
    }

    /**
     * A number in running text.
     *
     * @param getal 0 or more
     * @return in words up to twelve, such as {@code "drie"}; in digits above
     * @throws IllegalArgumentException if it is negative
     */
    public String getal(int getal) {
        if (getal < 0) {
            throw new IllegalArgumentException("expected a number of 0 or more, but got " + getal);
        }
        return getal <= GETALLEN ? woorden.get("getal." + getal) : Integer.toString(getal);
    }

    /**
     * Where in the text of the strategie a norm stands.
     *
     * @param norm the norm
     * @return for example {@code "§ 3.1"}, and {@code "bijlage 2"} or {@code "annex 2"}; of a norm of an agency's own
     *     {@code "eigen norm"} or {@code "own norm"}
     */
    public String paragraaf(Norm norm) {
        Objects.requireNonNull(norm, "norm");
        if (norm.isEigen()) {
            return woord("eigenNorm");
        }
        if (norm.isAwb()) {
            return "Awb";
        }
        String deel = norm.id().substring(0, norm.id().indexOf('-'));
        if (deel.equals("V") || deel.equals("M")) {
            return woord("verzoekenEnTellingen");
        }
        return deel.startsWith("B") ? woord("bijlage") + " " + deel.substring(1) : "§ " + deel;
    }

    /**
     * Norms and readings, as a reference in running text.
     *
     * @param normen the norms; norms of one paragraph that follow each other share one reference
     * @param lezingen the readings; may be empty
     * @return for example {@code "normen 3.1-6 en 3.1-7, § 3.1; norm B2-4, bijlage 2; lezing R8"}, {@code "artikelen 3:4 en
     *     5:6 Awb"} and {@code "eigen norm NZKG-1"}
     */
    public String verwijzing(List<Norm> normen, List<Lezing> lezingen) {
        return verwijzing(normen, lezingen, Map.of());
    }

    /**
     * The same under a strategie with norms of its own: each norm of LHS 1.7 by the number and the section that it has
     * there, and left out where it has none.
     *
     * @param normen the norms
     * @param lezingen the readings; may be empty
     * @param plaatsen by the id of a norm its place, as in {@link Woordenlijst#normen()}; empty under the norms of LHS 1.7
     * @return for example {@code "norm 4.2-1, § 4.2"}; empty where nothing is left
     */
    public String verwijzing(List<Norm> normen, List<Lezing> lezingen, Map<String, Normplaats> plaatsen) {
        Required.list(normen, "normen");
        Required.list(lezingen, "lezingen");
        Required.map(plaatsen, "plaatsen");
        Map<String, List<String>> perParagraaf = new LinkedHashMap<>();
        List<String> eigen = new ArrayList<>();
        List<String> artikelen = new ArrayList<>();
        for (Norm n : normen) {
            if (n.isEigen()) {
                eigen.add(n.id());
            } else if (n.isAwb()) {
                artikelen.add(n.id().substring(AWB.length()));
            } else if (plaatsen.isEmpty() || isNaastDeStrategie(n) && !plaatsen.containsKey(n.id())) {
                perParagraaf
                        .computeIfAbsent(paragraaf(n), p -> new ArrayList<>())
                        .add(n.id());
            } else if (plaatsen.containsKey(n.id())) {
                Normplaats plaats = plaatsen.get(n.id());
                List<String> nummers =
                        perParagraaf.computeIfAbsent(Opmaak.citaat(plaats.paragraaf()), p -> new ArrayList<>());
                String nummer = Opmaak.citaat(plaats.nummer());
                if (!nummers.contains(nummer)) {
                    nummers.add(nummer);
                }
            }
        }
        List<String> delen = new ArrayList<>();
        perParagraaf.forEach((paragraaf, ids) -> delen.add(aangeduid(ids, "norm", "normen") + ", " + paragraaf));
        if (!artikelen.isEmpty()) {
            delen.add(aangeduid(artikelen, "artikel", "artikelen") + " Awb");
        }
        if (!eigen.isEmpty()) {
            delen.add(aangeduid(eigen, "eigenNorm", "eigenNormen"));
        }
        if (!lezingen.isEmpty()) {
            delen.add(aangeduid(lezingen.stream().map(Enum::name).toList(), "lezing", "lezingen"));
        }
        return String.join("; ", delen);
    }

    /** Whether a norm is one of requests or counts, which no text of a strategie holds. */
    private static boolean isNaastDeStrategie(Norm norm) {
        return norm.id().startsWith("V-") || norm.id().startsWith("M-");
    }

    private String woord(String woord) {
        return woorden.get("woord." + woord);
    }

    private String aangeduid(List<String> ids, String enkelvoud, String meervoud) {
        return woord(ids.size() == 1 ? enkelvoud : meervoud) + " " + opsomming(ids);
    }

    /**
     * A list in running text.
     *
     * @param delen the items; at least one
     * @return for example {@code "a"}, {@code "a en b"}, {@code "a, b en c"}
     * @throws IllegalArgumentException if there is no item
     */
    public String opsomming(List<String> delen) {
        Required.list(delen, "delen");
        if (delen.isEmpty()) {
            throw new IllegalArgumentException("a list without items has no form in running text");
        }
        int laatste = delen.size() - 1;
        return laatste == 0
                ? delen.get(0)
                : String.join(", ", delen.subList(0, laatste)) + " " + woord("en") + " " + delen.get(laatste);
    }

    /**
     * The same for items that can hold quotations. Where an item has a comma of its own, semicolons stand between the
     * items.
     */
    List<Fragment> opsommingVan(List<List<Fragment>> delen) {
        return opsommingVan(delen, "en");
    }

    /** The same of which one is meant, such as {@code "a, b of c"}. */
    List<Fragment> keuzeVan(List<List<Fragment>> delen) {
        return opsommingVan(delen, "of");
    }

    private List<Fragment> opsommingVan(List<List<Fragment>> delen, String tussenwoord) {
        boolean samengesteld = delen.size() > 1
                && delen.stream()
                        .flatMap(List::stream)
                        .anyMatch(f -> f.isEigen() && f.tekst().contains(","));
        String tussen = samengesteld ? "; " : ", ";
        String voorLaatste = (samengesteld ? "; " : " ") + woord(tussenwoord) + " ";
        List<Fragment> fragmenten = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            if (i > 0) {
                fragmenten.add(Fragment.tekst(i == delen.size() - 1 ? voorLaatste : tussen));
            }
            fragmenten.addAll(delen.get(i));
        }
        return Sjabloon.join(fragmenten);
    }

    /** The language. */
    @Override
    public String toString() {
        return "Begrippen[" + taal + "]";
    }
}

package nl.lhs.examples.rapport.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lhs.core.Begrip;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.rules.uitleg.Begrippen;
import nl.lhs.rules.uitleg.Taal;

/** The Dutch words that reports share: the names of the domain, and short phrases on a record. */
public final class Woorden {
    /** The locale of all reports. */
    public static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private static final Begrippen BEGRIPPEN = Begrippen.from(Taal.NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", NEDERLANDS);

    private static final Pattern EINDE = Pattern.compile("[.!?\u2026]['\u2019]*\u201D$");

    private Woorden() {}

    /**
     * A text as a sentence.
     *
     * @param tekst the text; it can end with a quotation
     * @return with a full stop, unless the quotation already ends the sentence
     */
    public static String zin(String tekst) {
        return EINDE.matcher(tekst).find() ? tekst : tekst + ".";
    }

    /**
     * The name of a value of the domain.
     *
     * @param begrip the value
     * @return for example {@code "waarschuwen"}
     */
    public static String from(Enum<?> begrip) {
        return BEGRIPPEN.naam(begrip);
    }

    /**
     * The name of a word of a strategie.
     *
     * @param begrip the word
     * @return for example {@code "waarschuwen"}
     */
    public static String from(Begrip<?> begrip) {
        return BEGRIPPEN.naam(begrip);
    }

    /**
     * The name of a column of the matrix.
     *
     * @param woorden the words of the record or the strategie
     * @param typering the column
     * @return for example {@code "goedwillend"}
     */
    public static String from(Woordenlijst woorden, Typering typering) {
        return BEGRIPPEN.naam(woorden, typering);
    }

    /**
     * The name of a row of the matrix.
     *
     * @param woorden the words of the record or the strategie
     * @param gevolgen the row
     * @return for example {@code "van belang"}
     */
    public static String from(Woordenlijst woorden, Gevolgen gevolgen) {
        return BEGRIPPEN.naam(woorden, gevolgen);
    }

    /**
     * What a reading says.
     *
     * @param woorden the words of the record
     * @param lezing the reading
     * @return a phrase
     */
    public static String from(Woordenlijst woorden, Lezing lezing) {
        return BEGRIPPEN.naam(woorden, lezing);
    }

    /**
     * A word of a strategie as it stands in a sentence.
     *
     * @param begrip the word
     * @return for example {@code "een zwaar segment"}
     */
    public static String inZin(Begrip<?> begrip) {
        return BEGRIPPEN.inZin(begrip);
    }

    /**
     * How many aspects of those that a strategie has.
     *
     * @param v the record
     * @return for example {@code "2 van de 7"}
     */
    public static String aspecten(Vastlegging v) {
        return v.aspecten().size() + " van de " + v.woorden().aspecten().alle().size();
    }

    /**
     * That no aspect was named.
     *
     * @param v the record
     * @return for example {@code "geen van de zeven verzwarende aspecten is genoemd"}
     */
    public static String geenAspecten(Vastlegging v) {
        int aantal = v.woorden().aspecten().alle().size();
        return aantal == 0
                ? "de strategie kent geen verzwarende aspecten"
                : "geen van de " + BEGRIPPEN.getal(aantal) + " verzwarende aspecten is genoemd";
    }

    /**
     * How is called what the instance itself can impose under criminal law.
     *
     * @param woorden the words of the record
     * @return for example {@code "Strafbeschikking"}
     */
    public static String kopStrafbeschikking(Woordenlijst woorden) {
        return woorden.isVanLhs17()
                ? "Strafbeschikking"
                : woorden.interventies().alle().stream()
                        .filter(Rol.VAN_DE_INSTANTIE::heeft)
                        .findFirst()
                        .map(i -> hoofdletter(from(i)))
                        .orElse("Strafrecht van de instantie");
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
    }

    /**
     * What abbreviations stand for.
     *
     * @param woorden the words of the record
     * @param tussen stands between two of them
     * @return a list without its last full stop
     */
    public static String afkortingen(Woordenlijst woorden, String tussen) {
        return String.join(
                tussen,
                woorden.isVanLhs17()
                        ? List.of(
                                "BOA: buitengewoon opsporingsambtenaar",
                                "BSBM: bestuurlijke strafbeschikking milieu",
                                "LOB: last onder bestuursdwang",
                                "LOD: last onder dwangsom",
                                "OM: Openbaar Ministerie",
                                "PV: proces-verbaal")
                        : List.of("OM: Openbaar Ministerie"));
    }

    /**
     * The norms of a record, as the text of its strategie has them.
     *
     * @param norm a norm
     * @param woorden the words of the record
     * @return its number and its section; empty where the strategie does not have it
     */
    public static Optional<Normplaats> plaats(Norm norm, Woordenlijst woorden) {
        boolean vanZichzelf = woorden.heeftNormenVanLhs()
                || norm.isAwb()
                || norm.isEigen()
                || norm.id().startsWith("V-")
                || norm.id().startsWith("M-");
        return woorden.plaats(norm.id())
                .or(() -> vanZichzelf ? Optional.of(new Normplaats(norm.id(), norm.paragraaf())) : Optional.empty());
    }

    /**
     * What a norm asks, in a few words.
     *
     * @param norm a norm of the record
     * @param woorden the words of the record
     * @return a paraphrase; of a norm of another strategie only as which norm of LHS 1.7 the rules carry it out
     */
    public static String inhoud(Norm norm, Woordenlijst woorden) {
        return woorden.plaats(norm.id()).isPresent()
                ? "uitgevoerd zoals norm " + norm.id() + " van LHS 1.7"
                : norm.omschrijving()
                        .orElseThrow(() ->
                                new IllegalArgumentException("norm " + norm + " is not one that the strategie has"));
    }

    /**
     * A date in words.
     *
     * @param datum the date
     * @return for example {@code "4 maart 2026"}
     */
    public static String datum(LocalDate datum) {
        return BEGRIPPEN.datum(datum);
    }

    /**
     * A month in words.
     *
     * @param maand for example {@code 2026-03}
     * @return for example {@code "maart 2026"}
     */
    public static String maand(String maand) {
        return datum(LocalDate.parse(maand + "-01")).substring("1 ".length());
    }

    /**
     * A moment in words, in UTC, so that every machine writes the same.
     *
     * @param moment the moment
     * @return for example {@code "12 maart 2026, 09:15:30 (UTC)"}
     */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC)) + " (UTC)";
    }

    /**
     * An amount of money.
     *
     * @param bedrag the amount
     * @return for example {@code "€ 2.500,50"}; without cents where there are none, with a space that does not break
     */
    public static String bedrag(Bedrag bedrag) {
        long centen = bedrag.centen() % 100;
        return "€\u00A0" + Getallen.heel(bedrag.centen() / 100)
                + (centen == 0 ? "" : (centen < 10 ? ",0" : ",") + centen);
    }

    /**
     * Yes or no.
     *
     * @param waarde the answer
     * @return {@code "ja"} or {@code "nee"}
     */
    public static String jaNee(boolean waarde) {
        return waarde ? "ja" : "nee";
    }

    /**
     * A list in a sentence.
     *
     * @param delen its parts
     * @return for example {@code "a, b en c"}
     */
    public static String opsomming(List<String> delen) {
        return BEGRIPPEN.opsomming(delen);
    }

    /**
     * Findings by their numbers.
     *
     * @param nummers the numbers; at least one
     * @return for example {@code "bevindingen 1 en 3"}
     */
    public static String bevindingen(List<Integer> nummers) {
        return (nummers.size() == 1 ? "bevinding " : "bevindingen ")
                + opsomming(nummers.stream().map(String::valueOf).toList());
    }

    /**
     * Interventions on one line.
     *
     * @param interventies the interventions
     * @return their names with {@code "; "} between them
     */
    public static String interventies(List<Interventie> interventies) {
        return interventies.stream().map(i -> from(i)).collect(Collectors.joining("; "));
    }

    /**
     * What an agency may impose.
     *
     * @param bevoegdheden the interventions; empty for none
     * @return their names, or {@code "geen"}
     */
    public static String bevoegdheden(List<Interventie> bevoegdheden) {
        return bevoegdheden.isEmpty() ? "geen" : interventies(bevoegdheden);
    }

    /**
     * What is known of a penal order.
     *
     * @param bsbm the penal order
     * @return three facts with {@code "; "} between them
     */
    public static String strafbeschikking(Bsbm bsbm) {
        return (bsbm.feitInFeitenboekje() ? "feit in het Feitenboekje" : "feit niet in het Feitenboekje")
                + (bsbm.contraIndicatie() ? "; contra-indicatie" : "; geen contra-indicatie")
                + (bsbm.opleggen() ? "; de instantie legt die op" : "; de instantie legt die niet op");
    }

    /**
     * Where a finding ends in the matrix.
     *
     * @param p its place
     * @return for example {@code "C2, klasse midden"}
     */
    public static String segment(Positionering p) {
        return p.segment() + ", klasse " + from(p.klasse());
    }

    /**
     * Where a finding starts in the matrix.
     *
     * @param woorden the words of the record
     * @param p its place
     * @return the segment, with what its column and its row stand for
     */
    public static String uitgangspositie(Woordenlijst woorden, Positionering p) {
        return p.uitgangspositie() + ": kolom " + p.typering().kolom() + " ("
                + (p.typeringStandaard() ? "het uitgangspunt voor wie niet te typeren is" : from(woorden, p.typering()))
                + "), rij " + p.uitgangspositie().gevolgen().rij() + " ("
                + from(woorden, p.uitgangspositie().gevolgen()) + ")";
    }

    /**
     * How arguments move a finding through the matrix.
     *
     * @param p its place
     * @param pijl stands between two segments of its way, for example {@code " > "}
     * @return a phrase; the way follows it where the finding moves
     */
    public static String verplaatsing(Positionering p, String pijl) {
        String pad = p.pad().stream().map(Segment::name).collect(Collectors.joining(pijl))
                + (p.pad().size() == 3 ? "" : " (verder reikt de matrix niet)");
        return switch (p.verplaatsing()) {
            case GEEN -> "geen";
            case OPGEHEVEN -> "geen; verzachtende en verzwarende argumenten heffen elkaar op";
            case VERZACHTEND -> "verzachtend, één kolom naar links en één rij omlaag: " + pad;
            case VERZWAREND -> "verzwarend, één kolom naar rechts en één rij omhoog: " + pad;
        };
    }

    /**
     * Norms and readings. No line ends between a word such as {@code norm} and its number.
     *
     * @param normen the norms
     * @param lezingen the readings
     * @return a reference, with spaces that do not break
     */
    public static String verwijzing(List<Norm> normen, List<Lezing> lezingen) {
        return verwijzing(normen, lezingen, Map.of());
    }

    /**
     * The same under a strategie with norms of its own.
     *
     * @param normen the norms
     * @param lezingen the readings
     * @param plaatsen where its text says them, as in {@link Woordenlijst#normen()}
     * @return a reference; empty where the strategie has none of the norms
     */
    public static String verwijzing(List<Norm> normen, List<Lezing> lezingen, Map<String, Normplaats> plaatsen) {
        return BEGRIPPEN
                .verwijzing(normen, lezingen, plaatsen)
                .replaceAll("(§|bijlage|norm|normen|lezing|lezingen) ", "$1\u00A0");
    }
}

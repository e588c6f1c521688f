package nl.lhs.examples.rapport.basis;

import nl.lhs.core.Begrip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Interventie;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Positionering;
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
                + (bsbm.opleggen() ? "; de instantie legt haar op" : "; de instantie legt haar niet op");
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
     * @param p its place
     * @return the segment, with what its column and its row stand for
     */
    public static String uitgangspositie(Positionering p) {
        return p.uitgangspositie() + ": kolom " + p.typering().kolom() + " ("
                + (p.typeringStandaard() ? "het uitgangspunt voor wie niet te typeren is" : from(p.typering()))
                + "), rij " + p.uitgangspositie().gevolgen().rij() + " ("
                + from(p.uitgangspositie().gevolgen()) + ")";
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
        return BEGRIPPEN
                .verwijzing(normen, lezingen)
                .replaceAll("(§|bijlage|norm|normen|lezing|lezingen) ", "$1\u00A0");
    }
}

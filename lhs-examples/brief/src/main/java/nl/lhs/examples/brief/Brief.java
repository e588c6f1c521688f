package nl.lhs.examples.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;

/**
 * The concept of a letter (<i>brief</i>) from a decision record, to edit in Word.
 *
 * <pre>{@code
 * Besluitgegevens gegevens = Besluitgegevens.LEEG.with(Besluitveld.AFZENDER, "het college van Voorbeeldstad");
 * Brief brief = Brief.from(Briefsoort.LOD, dossier, gegevens);
 * Files.write(Path.of("besluit.docx"), brief.docx());
 * brief.openVelden(); // what must still be filled in
 * }</pre>
 *
 * <p>What record or dossier hold goes before what the caller gives ({@link #nietGebruikt()}); what neither has is a marked open
 * field: nothing is made up. Points of attention, signals, readings, ids of norms, what police or OM said and who asked for
 * enforcement are never in it. The same input gives the same bytes. Immutable and safe for use by several threads. Source:
 * the articles of the Awb at {@link Briefsoort}.
 */
public final class Brief {
    private final Briefsoort soort;
    private final Briefsjabloon sjabloon;
    private final Briefinhoud inhoud;
    private final Brieftekst tekst;
    private final List<Besluitveld> nietGebruikt;

    private Brief(Briefsoort soort, Briefzaak zaak, Besluitgegevens gegevens, Briefsjabloon sjabloon) {
        this.soort = Objects.requireNonNull(soort, "soort");
        this.sjabloon = Objects.requireNonNull(sjabloon, "sjabloon");
        Objects.requireNonNull(gegevens, "gegevens");
        zaak.belet(soort).ifPresent(waarom -> weiger(soort, waarom, zaak));
        if (sjabloon.soort() != soort) {
            throw new IllegalArgumentException("a template for " + sjabloon.soort() + " and a letter of " + soort);
        }
        Briefschrijver schrijver = Briefschrijver.of(soort, zaak, gegevens);
        this.inhoud = new Briefinhoud(schrijver);
        this.tekst = new Brieftekst();
        sjabloon.lees(inhoud, tekst);
        this.nietGebruikt = schrijver.waarden.anders();
    }

    private static void weiger(Briefsoort soort, String waarom, Briefzaak zaak) {
        List<Briefsoort> welke = zaak.soorten();
        throw new OngeldigException(List.of(new Fout(
                "",
                Foutcode.ONGELDIG,
                "past niet bij de brief " + soort.code() + ": " + waarom + ". "
                        + (welke.isEmpty()
                                ? "Er past nu geen brief bij"
                                : "Wel past: "
                                        + welke.stream().map(Briefsoort::code).collect(Collectors.joining(", "))))));
    }

    /**
     * The letters that fit a record.
     *
     * @param vastlegging the record
     * @return in the order of {@link Briefsoort}; may be empty
     */
    public static List<Briefsoort> soorten(Vastlegging vastlegging) {
        return Briefzaak.from(Objects.requireNonNull(vastlegging, "vastlegging"))
                .soorten();
    }

    /**
     * The letters that fit a sealed record.
     *
     * @param verzegeld the record
     * @return as {@link #soorten(Vastlegging)}
     */
    public static List<Briefsoort> soorten(VerzegeldeVastlegging verzegeld) {
        return soorten(Objects.requireNonNull(verzegeld, "verzegeld").vastlegging());
    }

    /**
     * The letters that fit a dossier as it stands.
     *
     * @param dossier the dossier
     * @return in the order of {@link Briefsoort}; may be empty
     */
    public static List<Briefsoort> soorten(Dossier dossier) {
        return Briefzaak.from(Objects.requireNonNull(dossier, "dossier")).soorten();
    }

    /**
     * A letter from a record, on our own template.
     *
     * @param soort which letter
     * @param vastlegging the record
     * @param gegevens what the caller knows
     * @return the letter
     * @throws OngeldigException if the letter does not fit the record; it says why, and which do
     */
    public static Brief from(Briefsoort soort, Vastlegging vastlegging, Besluitgegevens gegevens) {
        return from(soort, vastlegging, gegevens, Briefsjabloon.of(soort));
    }

    /**
     * A letter from a record.
     *
     * @param soort which letter
     * @param vastlegging the record
     * @param gegevens what the caller knows
     * @param sjabloon the template, for this letter
     * @return the letter
     * @throws OngeldigException if the letter does not fit the record; it says why, and which do
     * @throws IllegalArgumentException if the template is for another letter
     */
    public static Brief from(
            Briefsoort soort, Vastlegging vastlegging, Besluitgegevens gegevens, Briefsjabloon sjabloon) {
        return new Brief(soort, Briefzaak.from(Objects.requireNonNull(vastlegging, "vastlegging")), gegevens, sjabloon);
    }

    /**
     * A letter from a sealed record.
     *
     * @param soort which letter
     * @param verzegeld the record; the seal is not checked here
     * @param gegevens what the caller knows
     * @param sjabloon the template, for this letter
     * @return the letter
     * @throws OngeldigException if the letter does not fit the record; it says why, and which do
     * @throws IllegalArgumentException if the template is for another letter
     */
    public static Brief from(
            Briefsoort soort, VerzegeldeVastlegging verzegeld, Besluitgegevens gegevens, Briefsjabloon sjabloon) {
        return from(soort, Objects.requireNonNull(verzegeld, "verzegeld").vastlegging(), gegevens, sjabloon);
    }

    /**
     * A letter from a dossier as it stands, on our own template.
     *
     * @param soort which letter
     * @param dossier the dossier
     * @param gegevens what the caller knows
     * @return the letter
     * @throws OngeldigException if the letter does not fit the dossier; it says why, and which do
     */
    public static Brief from(Briefsoort soort, Dossier dossier, Besluitgegevens gegevens) {
        return from(soort, dossier, gegevens, Briefsjabloon.of(soort));
    }

    /**
     * A letter from a dossier as it stands.
     *
     * @param soort which letter
     * @param dossier the dossier
     * @param gegevens what the caller knows
     * @param sjabloon the template, for this letter
     * @return the letter
     * @throws OngeldigException if the letter does not fit the dossier; it says why, and which do
     * @throws IllegalArgumentException if the template is for another letter
     */
    public static Brief from(Briefsoort soort, Dossier dossier, Besluitgegevens gegevens, Briefsjabloon sjabloon) {
        return new Brief(soort, Briefzaak.from(Objects.requireNonNull(dossier, "dossier")), gegevens, sjabloon);
    }

    /** {@return which letter it is} */
    public Briefsoort soort() {
        return soort;
    }

    /** {@return the letter as a document of Word (.docx)} */
    public byte[] docx() {
        return sjabloon.vul(inhoud);
    }

    /** {@return the letter as plain text, to read: a blank line between paragraphs, an open field between square brackets} */
    public String tekst() {
        return tekst.toString();
    }

    /** {@return the fields that are open in it, each once, in their order in the text} */
    public List<Besluitveld> openVelden() {
        return tekst.open();
    }

    /**
     * What the caller gave and the letter does not use, because record or dossier hold something else.
     *
     * @return the fields, in the order of {@link Besluitveld}
     */
    public List<Besluitveld> nietGebruikt() {
        return nietGebruikt;
    }

    /** Which letter, and how many fields are open. */
    @Override
    public String toString() {
        return "Brief[" + soort.code() + ", open=" + openVelden().size() + "]";
    }
}

package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * All that the page of a decision record shows, in the order in which it shows it; values without any markup.
 *
 * @param titel the title of the document
 * @param strategie name and version of the strategie
 * @param kenmerk of the case
 * @param kort as much of the kenmerk as fits at the foot of a page
 * @param uitkomst what the decision comes to
 * @param status whether it is complete
 * @param definitief whether nothing is waited for
 * @param voorbehoud what the reader must know of the whole before relying on it; empty where there is nothing
 * @param gekozen what was chosen, light to heavy
 * @param geenKeuze why nothing was chosen; empty where something was
 * @param kern the essence beside the choice
 * @param zaak who, what and when
 * @param feiten what was found and given
 * @param matrix the drawing of step 1; one, or none where there is no overtreding
 * @param stap1 what follows from it
 * @param stap2 the aggravating aspects
 * @param stap3 the overleg
 * @param scenarios while waiting, what each outcome would give
 * @param stap4 the choice
 * @param vervolg what the record holds as one in a dossier; empty where it is none
 * @param overwogen what was considered
 * @param aandachtspunten what to mind
 * @param signalen what sits badly together in what was given
 * @param motivering the reasons in prose
 * @param beginselen how the record answers to the principles
 * @param lezingen the readings applied
 * @param normen the norms that applied
 * @param regels the rules that fired, by step
 * @param herkomst which library decided, by which strategie
 * @param verzegeld whether the record is sealed
 * @param zegel the seal; empty where there is none
 * @param nagegaan what was verified when the page was made, in sentences; empty where nothing was
 * @param vervanging what stands for a character that could not be shown
 * @param vervangen how many characters of the texts could not be shown
 */
public record Vastleggingspagina(
        String titel,
        String strategie,
        String kenmerk,
        String kort,
        String uitkomst,
        String status,
        boolean definitief,
        String voorbehoud,
        List<Keuze> gekozen,
        String geenKeuze,
        List<Veld> kern,
        List<Veld> zaak,
        List<Veld> feiten,
        List<Matrixbeeld> matrix,
        List<Veld> stap1,
        List<Veld> stap2,
        List<Veld> stap3,
        List<Scenario> scenarios,
        List<Veld> stap4,
        List<Veld> vervolg,
        List<Overwogen> overwogen,
        List<Punt> aandachtspunten,
        List<Punt> signalen,
        List<Hoofdstuk> motivering,
        List<Toets> beginselen,
        List<Bron> lezingen,
        List<Bron> normen,
        List<Stapregels> regels,
        List<Veld> herkomst,
        boolean verzegeld,
        List<Veld> zegel,
        String nagegaan,
        String vervanging,
        int vervangen) {
    /**
     * An intervention with its kind.
     *
     * @param interventie the intervention
     * @param soort its kind
     */
    public record Keuze(String interventie, String soort) {}

    /**
     * What an outcome of the overleg would give.
     *
     * @param uitkomst the outcome
     * @param interventies what follows
     */
    public record Scenario(String uitkomst, String interventies) {}

    /**
     * What became of one intervention.
     *
     * @param interventie the intervention
     * @param soort its kind
     * @param stand whether it was chosen or available, in words
     * @param soortStand the same, as a name for the style
     * @param reden why
     */
    public record Overwogen(String interventie, String soort, String stand, String soortStand, String reden) {}

    /**
     * A remark with the norms on which it rests.
     *
     * @param tekst the remark
     * @param normen the norms, in words
     */
    public record Punt(String tekst, String normen) {}

    /**
     * A piece of a sentence.
     *
     * @param tekst the text
     * @param citaat whether the caller wrote it
     */
    public record Stuk(String tekst, boolean citaat) {}

    /**
     * A statement.
     *
     * @param stukken its text, without the last full stop
     * @param verwijzing the norms and readings on which it rests, in words
     */
    public record Zin(List<Stuk> stukken, String verwijzing) {}

    /**
     * A part of the reasons.
     *
     * @param kop its heading
     * @param alineas its paragraphs
     */
    public record Hoofdstuk(String kop, List<List<Zin>> alineas) {}

    /**
     * How the record answers to a principle.
     *
     * @param kop the principle
     * @param steun what supports it
     * @param ontbreekt what is missing
     */
    public record Toets(String kop, List<Zin> steun, List<Zin> ontbreekt) {}

    /**
     * A source.
     *
     * @param id its id
     * @param plaats where it stands; empty where it stands in no text
     * @param tekst what it says
     */
    public record Bron(String id, String plaats, String tekst) {}

    /**
     * The rules of one step.
     *
     * @param stap 1 to 5
     * @param regels the rules, each with its norms and readings
     */
    public record Stapregels(int stap, List<Punt> regels) {}
}

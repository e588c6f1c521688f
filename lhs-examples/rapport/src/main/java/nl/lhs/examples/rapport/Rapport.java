package nl.lhs.examples.rapport;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.examples.rapport.basis.RapportException;
import nl.lhs.examples.rapport.internal.Controlemaker;
import nl.lhs.examples.rapport.internal.Dossiermaker;
import nl.lhs.examples.rapport.internal.Paginasjabloon;
import nl.lhs.examples.rapport.internal.PdfMaker;
import nl.lhs.examples.rapport.internal.Schrift;
import nl.lhs.examples.rapport.internal.Vastleggingsmaker;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificatie;

/**
 * A report (<i>rapport</i>): a decision record for the one who must act on it, defend it or judge it.
 *
 * <pre>{@code
 * Rapport rapport = Rapport.from(engine.decide(casus));
 * Files.writeString(Path.of("rapport.html"), rapport.html());
 * Files.write(Path.of("rapport.pdf"), rapport.pdf());
 * }</pre>
 *
 * <p>It shows all that the record holds: first the outcome, then the case, the way through the matrix, the conclusions of
 * each step, the interventions considered with the reasons, and the norms, readings and rules. The same record with the
 * same verification gives the same page, to the byte. A report proves nothing by itself: the sealed record does.
 *
 * <p>It quotes what a caller wrote, as plain text. Immutable and safe for use by several threads. Source: norm 3.5-1.
 */
public final class Rapport {
    private static final List<Strategie> LHS_17 = List.of(StrategieJson.lhs17());

    private final String sjabloon;
    private final Function<Schrift, Object> pagina;
    private final Optional<VerzegeldeVastlegging> bron;

    private Rapport(String sjabloon, Function<Schrift, Object> pagina, Optional<VerzegeldeVastlegging> bron) {
        this.sjabloon = sjabloon;
        this.pagina = pagina;
        this.bron = bron;
    }

    private static Rapport from(
            Vastlegging vastlegging,
            Optional<VerzegeldeVastlegging> bron,
            Optional<Verificatie> verificatie,
            Collection<Strategie> strategieen) {
        Strategie strategie = strategie(vastlegging, strategieen);
        return new Rapport(
                "vastlegging.ftlh",
                schrift -> Vastleggingsmaker.of(
                        strategie, vastlegging, bron.map(VerzegeldeVastlegging::zegel), verificatie, schrift),
                bron);
    }

    /** The strategie of a record; the page draws its matrix. */
    private static Strategie strategie(Vastlegging vastlegging, Collection<Strategie> strategieen) {
        return strategieen.stream()
                .filter(s -> s.verwijzing().equals(vastlegging.strategie()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a report is of a record by "
                        + strategieen.stream().map(Strategie::toString).collect(Collectors.joining(" or "))
                        + ", and this record was made by another strategie"));
    }

    /**
     * The report of a decision record. It says that it is not sealed.
     *
     * @param vastlegging the record
     * @return its report
     * @throws IllegalArgumentException if it was made by another strategie than LHS 1.7: this class has only the matrix and
     *     the norms of that one
     */
    public static Rapport from(Vastlegging vastlegging) {
        return from(vastlegging, LHS_17);
    }

    /**
     * The report of a record by one of some strategieen.
     *
     * @param vastlegging the record
     * @param strategieen such as {@code engine.strategieen()}
     * @return its report
     * @throws IllegalArgumentException if it was made by none of them
     */
    public static Rapport from(Vastlegging vastlegging, Collection<Strategie> strategieen) {
        Objects.requireNonNull(vastlegging, "vastlegging");
        return from(vastlegging, Optional.empty(), Optional.empty(), Required.list(strategieen, "strategieen"));
    }

    /**
     * The report of a sealed decision record. It shows the seal, and says that it was not verified.
     *
     * @param verzegeld the record with its seal
     * @return its report
     * @throws IllegalArgumentException if the record was made by another strategie than LHS 1.7
     */
    public static Rapport from(VerzegeldeVastlegging verzegeld) {
        Objects.requireNonNull(verzegeld, "verzegeld");
        return from(verzegeld.vastlegging(), Optional.of(verzegeld), Optional.empty(), LHS_17);
    }

    /**
     * The report of a sealed decision record that was verified. It shows the verdict, and says whether the signature was
     * checked.
     *
     * <pre>{@code
     * Verificatie verificatie = Verificateur.of(engine).verifieer(json);
     * Rapport rapport = Rapport.from(VerzegeldeVastleggingJson.parse(json), verificatie);
     * }</pre>
     *
     * @param verzegeld the record with its seal
     * @param verificatie the verification of that record
     * @return its report
     * @throws IllegalArgumentException if the record was made by another strategie than LHS 1.7, if the verification is of
     *     a record with another seal, or if it says that the record is broken
     */
    public static Rapport from(VerzegeldeVastlegging verzegeld, Verificatie verificatie) {
        return from(verzegeld, verificatie, LHS_17);
    }

    /**
     * The report of a record by one of some strategieen.
     *
     * @param verzegeld the record with its seal
     * @param verificatie the verification of that record
     * @param strategieen such as {@code engine.strategieen()}
     * @return its report
     * @throws IllegalArgumentException as {@link #from(VerzegeldeVastlegging, Verificatie)}, or if it was made by none of
     *     them
     */
    public static Rapport from(
            VerzegeldeVastlegging verzegeld, Verificatie verificatie, Collection<Strategie> strategieen) {
        Objects.requireNonNull(verzegeld, "verzegeld");
        Objects.requireNonNull(verificatie, "verificatie");
        List<Strategie> bekend = Required.list(strategieen, "strategieen");
        if (!verificatie.zegel().equals(Optional.of(verzegeld.zegel()))) {
            throw new IllegalArgumentException("the verification is of a record with another seal");
        }
        if (verificatie.oordeel() == Verificatie.Oordeel.GEBROKEN) {
            throw new IllegalArgumentException("no report is made of a record that is broken");
        }
        return from(verzegeld.vastlegging(), Optional.of(verzegeld), Optional.of(verificatie), bekend);
    }

    /**
     * The report of a dossier: first how the case stands now, then what happened when, the rungs, the places in the matrix,
     * the reasons of the whole history, and the key fields and the hash of each record. {@link #from(Vastlegging)} makes the
     * full report of one record.
     *
     * @param dossier the dossier
     * @return its report
     * @throws IllegalArgumentException if a record was made by another strategie than LHS 1.7
     */
    public static Rapport from(Dossier dossier) {
        return from(dossier, LHS_17);
    }

    /**
     * The same of a dossier by some strategieen. The matrix is that of the strategie of its last record.
     *
     * @param dossier the dossier
     * @param strategieen such as {@code engine.strategieen()}
     * @return its report
     * @throws IllegalArgumentException if a record was made by none of them
     */
    public static Rapport from(Dossier dossier, Collection<Strategie> strategieen) {
        Objects.requireNonNull(dossier, "dossier");
        List<Strategie> bekend = Required.list(strategieen, "strategieen");
        dossier.vastleggingen().forEach(v -> strategie(v, bekend));
        Strategie strategie = strategie(dossier.laatste(), bekend);
        return new Rapport("dossier.ftlh", schrift -> Dossiermaker.of(strategie, dossier, schrift), Optional.empty());
    }

    /**
     * The report of an inspection: first the overview of all findings, then each of them; a refused one has its faults. The
     * report says that it is not sealed.
     *
     * @param controle the record of the inspection
     * @return its report
     * @throws IllegalArgumentException if it was made by another strategie than LHS 1.7
     */
    public static Rapport from(Controlevastlegging controle) {
        return from(controle, LHS_17);
    }

    /**
     * The same of an inspection by one of some strategieen. It has one matrix: where findings fall under two strategieen,
     * use {@link #from(Vastlegging, Collection)} for each finding.
     *
     * @param controle the record of the inspection
     * @param strategieen such as {@code engine.strategieen()}
     * @return its report
     * @throws IllegalArgumentException if it was made by none of them, or by two
     */
    public static Rapport from(Controlevastlegging controle, Collection<Strategie> strategieen) {
        Objects.requireNonNull(controle, "controle");
        List<Strategie> bekend = Required.list(strategieen, "strategieen");
        List<Strategie> gevolgd = controle.bevindingen().stream()
                .flatMap(b -> b.vastlegging().stream())
                .map(v -> strategie(v, bekend))
                .distinct()
                .toList();
        if (gevolgd.size() > 1) {
            throw new IllegalArgumentException("the findings fall under " + gevolgd.size()
                    + " strategieen; expected one, since the report has one matrix");
        }
        Strategie strategie = gevolgd.isEmpty() ? LHS_17.get(0) : gevolgd.get(0);
        return new Rapport(
                "controle.ftlh", schrift -> Controlemaker.of(strategie, controle, schrift), Optional.empty());
    }

    /**
     * The report as one page of HTML, which is well-formed XML too: no script, nothing to fetch, styles inside.
     *
     * @return the page, to be written as UTF-8; lines end in a line feed
     * @throws RapportException if it cannot be made
     */
    public String html() {
        return Paginasjabloon.html(sjabloon, pagina.apply(Schrift.alles()));
    }

    /**
     * The report as a PDF on A4, tagged for screen readers (PDF/UA-1), and to be kept for good: PDF/A-2a, and of a sealed
     * record PDF/A-3a, with {@code vastlegging.json} in it: that record as {@link VerzegeldeVastleggingJson#format} writes it.
     *
     * <p>Its fonts have the Latin, Greek and Cyrillic scripts. It shows any other character as □, with a note; the page of
     * {@link #html()} has no such limit. Its date of creation is the moment of the seal; without a seal it has none.
     *
     * @return the bytes of the file
     * @throws RapportException if it cannot be made
     */
    public byte[] pdf() {
        return PdfMaker.pdf(
                sjabloon,
                pagina,
                bron.map(b -> new PdfMaker.Bijlage(
                        VerzegeldeVastleggingJson.format(b), b.zegel().moment())));
    }

    /**
     * Writes the PDF, and leaves the stream open.
     *
     * @param uit where to
     * @throws IOException if the stream fails
     * @throws RapportException if the PDF cannot be made; it wrote nothing then
     */
    public void pdf(OutputStream uit) throws IOException {
        Objects.requireNonNull(uit, "uit").write(pdf());
    }
}

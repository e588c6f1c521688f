package nl.lhs.rules.json;

import java.util.Objects;
import nl.lhs.core.Controle;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.internal.json.ControleReader;
import nl.lhs.rules.internal.json.ControleWriter;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;

/**
 * An inspection as JSON, by {@code controle.schema.json}.
 *
 * <pre>{@code
 * Controlevastlegging samen = engine.decide(ControleJson.parse(tekst));
 * }</pre>
 *
 * <p>Each finding is read as strictly as {@link CasusJson} reads a casus. A finding with faults is refused with all of
 * them and keeps its place, so that the others can be decided. The whole is refused where it is no JSON, where
 * something is wrong around the findings, and where findings contradict each other: a kenmerk that occurs twice, or two
 * normadressaten. The refusal then names everything that is wrong, in the findings too.
 */
public final class ControleJson {
    /**
     * The largest inspection that is read: 64 MiB in UTF-8, not counting a byte order mark and white space around it.
     */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final Form<Controle> FORM = new Form<>(JsonSchema.CONTROLE, MAX_BYTES, ControleWriter::tree);

    private ControleJson() {}

    /**
     * Reads an inspection.
     *
     * @param tekst one JSON value; each finding in it is at most {@link CasusJson#MAX_BYTES}
     * @return the inspection, with its refused findings
     * @throws OngeldigException with everything that is wrong, where the whole cannot be used; paths as
     *     {@code /casussen/2/bevinding/gevolgen}
     */
    public static Controle parse(String tekst) {
        return ControleReader.read(
                Objects.requireNonNull(tekst, "tekst"), MAX_BYTES, CasusJson.MAX_BYTES, casus -> Woordenlijst.LHS_17);
    }

    /**
     * Reads an inspection from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8; each finding in it is at most {@link CasusJson#MAX_BYTES}
     * @return the inspection, with its refused findings
     */
    public static Controle parse(byte[] tekst) {
        return ControleReader.read(
                Objects.requireNonNull(tekst, "tekst"), MAX_BYTES, CasusJson.MAX_BYTES, casus -> Woordenlijst.LHS_17);
    }

    /**
     * Reads an inspection in the words of a strategie.
     *
     * @param tekst one JSON value
     * @param strategie the strategie that decides
     * @return the inspection, with its refused findings
     * @throws OngeldigException with everything that is wrong
     */
    public static Controle parse(String tekst, Strategie strategie) {
        return parse(tekst, Woordkeuze.of(strategie));
    }

    /**
     * Reads an inspection in the words of the strategie that fits, where there are several.
     *
     * @param tekst one JSON value
     * @param keuze which words, such as {@code engine.woorden()}
     * @return the inspection, with its refused findings
     * @throws OngeldigException with everything that is wrong
     */
    public static Controle parse(String tekst, Woordkeuze keuze) {
        return ControleReader.read(
                Objects.requireNonNull(tekst, "tekst"), MAX_BYTES, CasusJson.MAX_BYTES, Woordlezer.casus(keuze));
    }

    /**
     * Reads an inspection from bytes in UTF-8 in the words of a strategie.
     *
     * @param tekst one JSON value in UTF-8
     * @param strategie the strategie that decides
     * @return the inspection, with its refused findings
     * @throws OngeldigException with everything that is wrong
     */
    public static Controle parse(byte[] tekst, Strategie strategie) {
        return parse(tekst, Woordkeuze.of(strategie));
    }

    /**
     * Reads an inspection from bytes in UTF-8 in the words of the strategie that fits, where there are several.
     *
     * @param tekst one JSON value in UTF-8
     * @param keuze which words, such as {@code engine.woorden()}
     * @return the inspection, with its refused findings
     * @throws OngeldigException with everything that is wrong
     */
    public static Controle parse(byte[] tekst, Woordkeuze keuze) {
        return ControleReader.read(
                Objects.requireNonNull(tekst, "tekst"), MAX_BYTES, CasusJson.MAX_BYTES, Woordlezer.casus(keuze));
    }

    /**
     * Writes an inspection on one line.
     *
     * @param controle the inspection
     * @return JSON without line ends, the fields in the order of the schema
     * @throws IllegalArgumentException if a finding was refused: what was offered is not kept
     */
    public static String format(Controle controle) {
        return FORM.format(Objects.requireNonNull(controle, "controle"));
    }

    /**
     * Writes an inspection for people to read.
     *
     * @param controle the inspection
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     * @throws IllegalArgumentException if a finding was refused: what was offered is not kept
     */
    public static String formatIndented(Controle controle) {
        return FORM.formatIndented(Objects.requireNonNull(controle, "controle"));
    }

    /**
     * The schema of an inspection in which no finding is refused.
     *
     * @return {@code controle.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:controle:1},
     *     which is also the version of the format; it refers to that of {@link CasusJson#schema()}
     */
    public static String schema() {
        return FORM.schema().text();
    }

    /**
     * The schema of an inspection in the words of a strategie.
     *
     * @param strategie the strategie
     * @return as {@link #schema()}, with the ids of the words that this strategie has
     */
    public static String schema(Strategie strategie) {
        return JsonSchema.CONTROLE.text(
                Objects.requireNonNull(strategie, "strategie").woorden());
    }
}

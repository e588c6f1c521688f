package nl.lhs.rules.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.JsonSchema;
import nl.lhs.rules.internal.json.Lhs17;
import nl.lhs.rules.internal.json.StrategieReader;
import nl.lhs.rules.internal.json.StrategieWriter;
import tools.jackson.databind.JsonNode;

/**
 * A strategie as JSON: read in format 1 ({@code strategie.schema.json}) and 2 ({@code strategie-2.schema.json}), written
 * in format 2.
 *
 * <pre>{@code
 * Strategie lokaal = StrategieJson.parse(tekst); // whole, or resting on LHS 1.7
 * LhsEngine engine = LhsEngine.create(lokaal);
 * }</pre>
 *
 * <p>Reading is strict, and names all faults at once, each with its place. A document is data: nothing in it is ever
 * executed, and no message repeats a value from it. In format 2 a strategie has words of its own; in format 1 it has those
 * of LHS 1.7. A strategie with the name LHS 1.7 must be LHS 1.7; only its period, who adopted it and the labels of its axes
 * may differ.
 */
public final class StrategieJson {
    /** The largest document that is read: 1 MiB in UTF-8, not counting a byte order mark and white space around it. */
    public static final int MAX_BYTES = 1024 * 1024;

    private StrategieJson() {}

    /**
     * The <i>Landelijke handhavingstrategie</i>, version 1.7, of 24 April 2014.
     *
     * @return the strategie, equal to what its document {@code lhs-1.7.json} says
     */
    public static Strategie lhs17() {
        return Lhs17.STRATEGIE;
    }

    /**
     * Reads a strategie that stands on its own, or rests on LHS 1.7.
     *
     * @param tekst one JSON value
     * @return the strategie
     * @throws OngeldigException with everything that is wrong
     */
    public static Strategie parse(String tekst) {
        return form(List.of()).parse(tekst);
    }

    /**
     * Reads a strategie from bytes in UTF-8, as {@link #parse(String)} does; another encoding is refused, never
     * guessed.
     *
     * @param tekst one JSON value in UTF-8
     * @return the strategie
     */
    public static Strategie parse(byte[] tekst) {
        return form(List.of()).parse(tekst);
    }

    /**
     * Reads a strategie that stands on its own, or rests on LHS 1.7 or on one of those given.
     *
     * @param tekst one JSON value
     * @param bekend what it may rest on besides LHS 1.7
     * @return the strategie
     * @throws OngeldigException with everything that is wrong; {@link Foutcode#ONBEKENDE_BASIS} at {@code /berustOp}
     *     where it rests on none of them
     */
    public static Strategie parse(String tekst, Collection<Strategie> bekend) {
        Required.list(bekend, "bekend");
        return form(bekend).parse(tekst);
    }

    private static Form<Strategie> form(Collection<Strategie> bekend) {
        return Form.of(
                JsonSchema.STRATEGIE,
                MAX_BYTES,
                StrategieReader::check,
                boom -> strategie(boom, bekend),
                StrategieWriter::tree);
    }

    /**
     * Reads strategieen that may rest on each other, in any order.
     *
     * @param documenten each one JSON value in UTF-8
     * @return the strategieen, in the order of the documents
     * @throws OngeldigException with everything that is wrong in all of them; the first part of each path is the place
     *     of the document, from 0, as in {@code /1/segmenten/C3/klasse}
     */
    public static List<Strategie> parseAll(List<byte[]> documenten) {
        Required.list(documenten, "documenten");
        List<Fout> fouten = new ArrayList<>();
        List<JsonNode> bomen = new ArrayList<>();
        for (int i = 0; i < documenten.size(); i++) {
            try {
                bomen.add(form(List.of()).tree(documenten.get(i)));
            } catch (OngeldigException e) {
                bomen.add(null);
                fouten.addAll(onder(i, e));
            }
        }
        Strategie[] gelezen = new Strategie[bomen.size()];
        boolean verder = true;
        while (verder) { // as long as one more can be read, since another may rest on it
            verder = false;
            for (int i = 0; i < gelezen.length; i++) {
                JsonNode boom = bomen.get(i);
                if (boom != null && gelezen[i] == null && heeftBasis(boom, bekend(gelezen))) {
                    try {
                        gelezen[i] = strategie(boom, bekend(gelezen));
                        verder = true;
                    } catch (OngeldigException e) {
                        bomen.set(i, null);
                        fouten.addAll(onder(i, e));
                    }
                }
            }
        }
        for (int i = 0; i < gelezen.length; i++) {
            if (gelezen[i] == null && bomen.get(i) != null) {
                fouten.add(onbekendeBasis(bekend(gelezen)).onder("/" + i));
            }
            for (int j = 0; j < i; j++) {
                if (gelezen[i] != null
                        && gelezen[j] != null
                        && gelezen[i].verwijzing().equals(gelezen[j].verwijzing())) {
                    fouten.add(new Fout(
                            "/" + i + "/versie",
                            Foutcode.DUBBEL,
                            "is met id ook die van een ander document; verwacht: elke strategie eenmaal"));
                }
            }
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
        return List.of(gelezen);
    }

    private static List<Fout> onder(int plaats, OngeldigException e) {
        return e.fouten().stream().map(f -> f.onder("/" + plaats)).toList();
    }

    private static List<Strategie> bekend(Strategie[] gelezen) {
        return Arrays.stream(gelezen).filter(Objects::nonNull).toList();
    }

    /** LHS 1.7 may be among those given, with an end of its period; then that one counts. */
    private static Optional<Strategie> zoek(StrategieVerwijzing verwijzing, Collection<Strategie> bekend) {
        return Stream.concat(bekend.stream(), Stream.of(lhs17()))
                .filter(s -> s.verwijzing().equals(verwijzing))
                .findFirst();
    }

    private static boolean heeftBasis(JsonNode boom, Collection<Strategie> bekend) {
        return StrategieReader.berustOp(boom)
                .map(v -> zoek(v, bekend).isPresent())
                .orElse(true);
    }

    private static Strategie strategie(JsonNode boom, Collection<Strategie> bekend) {
        Optional<StrategieVerwijzing> berustOp = StrategieReader.berustOp(boom);
        Optional<Strategie> basis = berustOp.flatMap(v -> zoek(v, bekend));
        if (berustOp.isPresent() && basis.isEmpty()) {
            throw new OngeldigException(List.of(onbekendeBasis(List.of())));
        }
        Strategie strategie = StrategieReader.build(boom, basis);
        List<Fout> anders = onecht(strategie);
        if (!anders.isEmpty()) {
            throw new OngeldigException(anders.stream()
                    .map(f -> StrategieReader.opZijnPlaats(boom, f))
                    .toList());
        }
        return strategie;
    }

    private static Fout onbekendeBasis(List<Strategie> bekend) {
        List<String> namen = new ArrayList<>(List.of(lhs17().toString()));
        bekend.stream().map(Strategie::toString).filter(n -> !namen.contains(n)).forEach(namen::add);
        return new Fout(
                "/berustOp",
                Foutcode.ONBEKENDE_BASIS,
                "is geen bekende strategie, of berust zelf op deze; verwacht: " + String.join(", ", namen)
                        + ", of een strategie die daarnaast wordt gegeven");
    }

    /** What is other than in LHS 1.7 in a strategie that bears its name; nothing of one with another name. */
    private static List<Fout> onecht(Strategie strategie) {
        if (!strategie.verwijzing().equals(lhs17().verwijzing())) {
            return List.of();
        }
        if (strategie.isSpecifiek()) {
            return List.of(
                    new Fout("/berustOp", Foutcode.TEGENSTRIJDIG, "hoort niet bij LHS 1.7; verwacht: een eigen id"));
        }
        List<Fout> fouten = new ArrayList<>(strategie.verschillenMet(lhs17()).stream()
                .map(StrategieJson::anders)
                .toList());
        if (!strategie.woorden().isVanLhs17()
                || !strategie.woorden().nietUitgedrukt().isEmpty()
                || !strategie.teksten().isEmpty()) {
            fouten.add(
                    new Fout(
                            "/id",
                            Foutcode.TEGENSTRIJDIG,
                            "is dat van LHS 1.7, maar de woorden of teksten zijn andere; verwacht: die van LHS 1.7, of een eigen id"));
        }
        return fouten;
    }

    private static Fout anders(Strategiewijziging w) {
        return new Fout(
                w.plaats(),
                Foutcode.TEGENSTRIJDIG,
                "is niet zoals in LHS 1.7; verwacht: "
                        + (w.landelijk().isEmpty() ? "een lege lijst" : String.join(" ", w.landelijk()))
                        + ", of een eigen id");
    }

    /**
     * Whether a document chooses an option itself. Where it does not, that of the strategie it rests on holds, and without
     * one that of LHS 1.7: so a document of edition 1 of the specification, without {@code spoed}, gets BESTUURSDWANG.
     *
     * @param tekst one JSON value in UTF-8
     * @param optie the option
     * @return true where the document names it
     * @throws OngeldigException if it is no document of a strategie
     */
    public static boolean choosesOption(byte[] tekst, Optie optie) {
        Objects.requireNonNull(optie, "optie");
        return form(List.of()).tree(tekst).path("opties").has(optie.naam());
    }

    /**
     * Writes a strategie on one line. Of a specifieke strategie only what differs from the one it rests on is written.
     *
     * @param strategie the strategie
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Strategie strategie) {
        return Json.plain(StrategieWriter.tree(Objects.requireNonNull(strategie, "strategie")));
    }

    /**
     * Writes a strategie for people to read, or to make a strategie of their own from.
     *
     * @param strategie the strategie
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Strategie strategie) {
        return Json.indented(StrategieWriter.tree(Objects.requireNonNull(strategie, "strategie")));
    }

    /**
     * The schema of a strategie, in the format that is written.
     *
     * @return {@code strategie-2.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:strategie:2}
     */
    public static String schema() {
        return JsonSchema.STRATEGIE.text();
    }

    /**
     * The schema of a strategie in a format that is read.
     *
     * @param formaat 1 or 2
     * @return that schema, with {@code $id} {@code urn:lhs:strategie:} and the format
     * @throws IllegalArgumentException for another format
     */
    public static String schema(int formaat) {
        return switch (formaat) {
            case 1 -> JsonSchema.STRATEGIE_1.text();
            case 2 -> JsonSchema.STRATEGIE.text();
            default -> throw new IllegalArgumentException("expected format 1 or 2, but got " + formaat);
        };
    }
}

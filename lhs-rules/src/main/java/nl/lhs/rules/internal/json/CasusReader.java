package nl.lhs.rules.internal.json;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Begrip;
import nl.lhs.core.Belang;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Spoor;
import nl.lhs.core.Tegenspraken;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/** From tree to casus. */
public final class CasusReader {
    private CasusReader() {}

    /** All faults of a casus, with paths within it: those of the schema and the contradictions. */
    public static void check(JsonNode casus, Woordenlijst woorden, FoutCollector fouten) {
        JsonSchema.CASUS.validate(casus, woorden, fouten);
        contradictions(casus, woorden).forEach(fouten::add);
    }

    /** The contradictions in what can be read; what cannot be read contradicts nothing. */
    static List<Fout> contradictions(JsonNode casus, Woordenlijst woorden) {
        Tegenspraken tegenspraken = new Tegenspraken();
        JsonNode bevinding = casus.path("bevinding");
        date(bevinding.path("datum")).ifPresent(tegenspraken::datum);
        date(casus.path("gedoogbesluit").path("tot")).ifPresent(tegenspraken::gedogenTot);
        if (casus.has("gedoogbesluit") && casus.has("afzien")) {
            tegenspraken.gedoogbesluitMetAfzien();
        }
        JsonNode verzoek = casus.path("verzoek");
        tegenspraken.verzoek(date(verzoek.path("ontvangen")), date(verzoek.path("uiterlijk")));
        bool(casus.path("normadressaat").path("begunstigendBesluit")).ifPresent(tegenspraken::begunstigendBesluit);
        bevoegdheden(casus.path("bevoegdheden"), woorden).ifPresent(tegenspraken::bevoegdheden);
        JsonNode aspecten = bevinding.path("verzwarendeAspecten");
        if (aspecten.isArray()) {
            tegenspraken.aspecten(
                    each(aspecten, a -> name(woorden.aspecten(), a.path("soort"))),
                    each(aspecten, a -> a.has("onderbouwing")));
        }
        JsonNode bsbm = casus.path("bsbm");
        if (!bsbm.isMissingNode()) {
            tegenspraken.bsbm(
                    bool(bsbm.path("feitInFeitenboekje")),
                    bool(bsbm.path("contraIndicatie")).orElse(false),
                    bool(bsbm.path("opleggen")));
        }
        JsonNode overleg = casus.path("overleg");
        if (!overleg.isMissingNode()) {
            tegenspraken.overleg(name(Spoor.class, overleg.path("uitkomst")));
        }
        JsonNode afwijking = casus.path("afwijking").path("interventies");
        if (afwijking.isArray()) {
            tegenspraken.afwijking(each(afwijking, i -> name(woorden.interventies(), i)));
        }
        return tegenspraken.fouten();
    }

    /** Only a list that can be read as a whole: a misspelled power is not a missing one. */
    private static Optional<Set<Interventie>> bevoegdheden(JsonNode list, Woordenlijst woorden) {
        if (!list.isArray()) {
            return Optional.empty();
        }
        Set<Interventie> bevoegdheden = new HashSet<>();
        for (JsonNode item : list) {
            Optional<Interventie> interventie =
                    name(woorden.interventies(), item).filter(Interventie::vereistBevoegdheid);
            if (interventie.isEmpty()) {
                return Optional.empty();
            }
            bevoegdheden.add(interventie.get());
        }
        return Optional.of(bevoegdheden);
    }

    public static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        return list.valueStream().map(read).toList();
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return node.stringValueOpt().flatMap(SchemaValidator::date);
    }

    private static Optional<Boolean> bool(JsonNode node) {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** The value of that name, where there is one. */
    public static <E extends Enum<E>> Optional<E> name(Class<E> type, JsonNode node) {
        String name = node.stringValue(null);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The word of that id, where there is one. */
    public static <B extends Begrip<B>> Optional<B> name(Woordenlijst.Soort<B> woorden, JsonNode node) {
        return node.stringValueOpt().flatMap(woorden::find);
    }

    /** Builds a casus in which {@link #check} found nothing. */
    public static Casus build(JsonNode node, Woordenlijst woorden) {
        Casus.Builder casus = Casus.builder(
                node.path("kenmerk").stringValue(),
                bevinding(node.path("bevinding"), woorden),
                normadressaat(node.path("normadressaat")));
        optional(node, "reikwijdte")
                .map(n -> new Reikwijdte(text(n, "gebied"), text(n, "groep"), text(n, "thema")))
                .ifPresent(casus::reikwijdte);
        optional(node, "labels").map(CasusReader::labels).ifPresent(casus::labels);
        optional(node, "bevoegdheden")
                .map(n -> names(woorden.interventies(), n))
                .ifPresent(casus::bevoegdheden);
        optional(node, "bsbm")
                .map(n -> new Bsbm(
                        n.path("feitInFeitenboekje").booleanValue(),
                        bool(n.path("contraIndicatie")),
                        n.path("opleggen").booleanValue()))
                .ifPresent(casus::bsbm);
        optional(node, "gedoogbesluit")
                .map(n -> new Gedoogbesluit(
                        n.path("kenmerk").stringValue(),
                        value(Gedoogbesluit.Grond.class, n.path("grond")),
                        date(n.path("tot")),
                        text(n, "motivering")))
                .ifPresent(casus::gedoogbesluit);
        optional(node, "afzien")
                .map(n -> new Afzien(
                        value(Afzien.Grond.class, n.path("grond")),
                        n.path("motivering").stringValue()))
                .ifPresent(casus::afzien);
        optional(node, "verzoek")
                .map(n -> new Verzoek(
                        n.path("kenmerk").stringValue(),
                        date(n.path("ontvangen")).orElseThrow(),
                        text(n, "verzoeker"),
                        date(n.path("uiterlijk"))))
                .ifPresent(casus::verzoek);
        optional(node, "overleg").map(CasusReader::overleg).ifPresent(casus::overleg);
        optional(node, "afwijking").map(n -> afwijking(n, woorden)).ifPresent(casus::afwijking);
        return casus.build();
    }

    static Overleg overleg(JsonNode n) {
        return new Overleg(
                value(Spoor.class, n.path("uitkomst")),
                name(Overleg.Vorm.class, n.path("vorm")),
                date(n.path("datum")),
                text(n, "toelichting"));
    }

    static Afwijking afwijking(JsonNode n, Woordenlijst woorden) {
        return new Afwijking(
                names(woorden.interventies(), n.path("interventies")),
                n.path("motivering").stringValue());
    }

    private static Bevinding bevinding(JsonNode node, Woordenlijst woorden) {
        Bevinding.Builder bevinding = Bevinding.builder(
                node.path("kenmerk").stringValue(), date(node.path("datum")).orElseThrow());
        text(node, "omschrijving").ifPresent(bevinding::omschrijving);
        bool(node.path("overtreding")).ifPresent(bevinding::overtreding);
        name(Gevolgen.class, node.path("gevolgen")).ifPresent(bevinding::gevolgen);
        optional(node, "belangen").map(n -> names(Belang.class, n)).ifPresent(bevinding::belangen);
        optional(node, "voorschrift")
                .map(n -> new Voorschrift(value(Voorschrift.Soort.class, n.path("soort")), text(n, "verwijzing")))
                .ifPresent(bevinding::voorschrift);
        bool(node.path("spoedeisend")).ifPresent(bevinding::spoedeisend);
        optional(node, "onderbouwing")
                .map(n -> new Onderbouwing(
                        text(n, "gevolgen"),
                        text(n, "spoedeisend"),
                        text(n, "ernstigeGedragingen"),
                        text(n, "legalisatietoets")))
                .ifPresent(bevinding::onderbouwing);
        list(node, "verzachtendeArgumenten", woorden.verzachtend(), "toelichting", VerzachtendArgument::new)
                .ifPresent(bevinding::verzachtendeArgumenten);
        list(node, "verzwarendeArgumenten", woorden.verzwarend(), "toelichting", VerzwarendArgument::new)
                .ifPresent(bevinding::verzwarendeArgumenten);
        list(node, "verzwarendeAspecten", woorden.aspecten(), "onderbouwing", VerzwarendAspect::new)
                .ifPresent(bevinding::verzwarendeAspecten);
        optional(node, "ernstigeGedragingen")
                .map(n -> names(woorden.gedragingen(), n))
                .ifPresent(bevinding::ernstigeGedragingen);
        return bevinding.build();
    }

    private static <B extends Begrip<B>, T> Optional<List<T>> list(
            JsonNode node,
            String field,
            Woordenlijst.Soort<B> soort,
            String text,
            BiFunction<B, Optional<String>, T> make) {
        return optional(node, field)
                .map(list -> each(list, n -> make.apply(value(soort, n.path("soort")), text(n, text))));
    }

    private static Normadressaat normadressaat(JsonNode node) {
        return new Normadressaat(
                node.path("kenmerk").stringValue(),
                text(node, "naam"),
                name(Normadressaat.Soort.class, node.path("soort")),
                name(Typering.class, node.path("typering")),
                text(node, "onderbouwing"),
                bool(node.path("begunstigendBesluit")));
    }

    private static Map<String, String> labels(JsonNode node) {
        Map<String, String> labels = new LinkedHashMap<>();
        node.forEachEntry((key, value) -> labels.put(key, value.stringValue()));
        return labels;
    }

    public static Optional<JsonNode> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.path(field).stringValueOpt();
    }

    public static <E extends Enum<E>> E value(Class<E> type, JsonNode node) {
        return Enum.valueOf(type, node.stringValue());
    }

    public static <B extends Begrip<B>> B value(Woordenlijst.Soort<B> woorden, JsonNode node) {
        return woorden.get(node.stringValue());
    }

    public static <B extends Begrip<B>> List<B> names(Woordenlijst.Soort<B> woorden, JsonNode list) {
        return each(list, n -> value(woorden, n));
    }

    public static <E extends Enum<E>> List<E> names(Class<E> type, JsonNode list) {
        return each(list, n -> value(type, n));
    }
}

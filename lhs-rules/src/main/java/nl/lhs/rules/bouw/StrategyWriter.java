package nl.lhs.rules.bouw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.internal.Ingebouwd;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.StrategieReader;
import nl.lhs.rules.internal.json.StrategieWriter;

/** Writes the strategie that the library starts with as Java, from its document: reading JSON takes most of a start. */
final class StrategyWriter {
    static final String CLASS = RuleWriter.PACKAGE + ".Lhs17";

    private final StringBuilder java = new StringBuilder();

    private StrategyWriter() {}

    /**
     * The source of {@link #CLASS}.
     *
     * @param document of a strategie that stands on its own, is not limited to a place or a group, and has no end
     */
    static String write(String document) {
        Strategie s = StrategieReader.build(Json.trusted(document), Optional.empty());
        if (s.isSpecifiek()
                || s.bereik().isPresent()
                || s.vaststelling().isPresent()
                || s.geldigheid().totEnMet().isPresent()) {
            throw new RuleCompilerException("the strategie of the library holds what is not written: " + s);
        }
        return new StrategyWriter().all(s, SourceHashes.sha256(Json.plain(StrategieWriter.tree(s)) + "\n"));
    }

    private String all(Strategie s, String hash) {
        line("package " + RuleWriter.PACKAGE + ";");
        line("import java.util.List;");
        for (Class<?> used :
                List.of(Gevolgen.class, Interventie.class, Interventiesoort.class, Segment.class, Typering.class)) {
            line("import " + used.getName() + ";");
        }
        line("import nl.lhs.core.Klasse;");
        line("import nl.lhs.core.strategie.*;");
        line("public final class Lhs17 implements " + Ingebouwd.class.getName() + " {");
        line("@Override public String hash() { return " + literal(hash) + "; }");
        line("@Override public Strategie strategie() {");
        line("Strategie.Builder s = Strategie.builder(new StrategieVerwijzing(%s, %s), %s);"
                .formatted(literal(s.verwijzing().id()), literal(s.verwijzing().versie()), literal(s.titel())));
        line("s.geldig(new Geldigheid(java.time.LocalDate.of(%d, %d, %d), java.util.Optional.empty()));"
                .formatted(
                        s.geldigheid().vanaf().getYear(),
                        s.geldigheid().vanaf().getMonthValue(),
                        s.geldigheid().vanaf().getDayOfMonth()));
        for (Typering typering : Typering.values()) {
            line("s.label(Typering.%s, %s);".formatted(typering, literal(s.label(typering))));
        }
        for (Gevolgen gevolgen : Gevolgen.values()) {
            line("s.label(Gevolgen.%s, %s);".formatted(gevolgen, literal(s.label(gevolgen))));
        }
        for (Interventie interventie : Interventie.values()) {
            line("s.gewicht(Interventie.%s, %d);".formatted(interventie, s.gewicht(interventie)));
        }
        for (Segment segment : Segment.values()) {
            line("s.klasse(Segment.%s, Klasse.%s);".formatted(segment, s.klasse(segment)));
            for (Interventiesoort soort : Interventiesoort.values()) {
                line("s.interventies(Segment.%s, Interventiesoort.%s, List.of(%s));"
                        .formatted(
                                segment,
                                soort,
                                s.interventies(segment, soort).stream()
                                        .map(i -> "Interventie." + i)
                                        .collect(Collectors.joining(", "))));
            }
        }
        Opties opties = s.opties();
        line("s.opties(new Opties(Opties.BeideArgumenten.%s, Opties.Rand.%s, Typering.%s, %s));"
                .formatted(
                        opties.beideArgumenten(),
                        opties.rand(),
                        opties.standaardtypering(),
                        opties.bsbmVervangtOverlegInZwaar()));
        line("return s.build();");
        line("} }");
        return java.toString();
    }

    private void line(String line) {
        java.append(line).append('\n');
    }

    private static String literal(String text) {
        return RuleWriter.literal(text);
    }
}

package nl.lhs.examples.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import nl.lhs.rules.json.StrategieJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Makes the engine that the properties describe, or says which property and which file are wrong. */
final class ConfiguredEngine {
    private static final String STRATEGIEEN = "lhs.strategieen";
    private static final String EIGEN_REGELS = "lhs.eigen-regels";
    /** So many faults are told of one file: a start that fails is read on a screen. */
    private static final int MEESTE_FOUTEN = 20;

    private ConfiguredEngine() {}

    static LhsEngine from(LhsProperties properties) {
        LhsEngine engine;
        try {
            engine = properties.strategieen().isEmpty()
                    ? LhsEngine.create()
                    : LhsEngine.choosing(strategieen(properties.strategieen()));
            engine = engine.withMotor(properties.motor());
        } catch (LhsEngineException e) {
            throw new LhsConfigurationException(
                    "The library lhs-rules cannot be used: " + e.getMessage(),
                    "Put the jars lhs-rules and lhs-core of one version on the classpath, as they were published.",
                    e);
        }
        if (!properties.bewaren()) {
            engine = engine.withoutBewaring();
        }
        return properties.eigenRegels().isEmpty() ? engine : withEigenRegels(engine, properties.eigenRegels());
    }

    private static List<Strategie> strategieen(List<Resource> bronnen) {
        List<byte[]> documenten = new ArrayList<>();
        for (int i = 0; i < bronnen.size(); i++) {
            String plaats = plaats(STRATEGIEEN, i, bronnen.get(i));
            // Twice the limit is enough to refuse a document that is too large.
            documenten.add(read(plaats, bronnen.get(i), in -> in.readNBytes(2 * StrategieJson.MAX_BYTES)));
        }
        try {
            return StrategieJson.parseAll(documenten);
        } catch (OngeldigException e) {
            throw new LhsConfigurationException(
                    geweigerd(bronnen, e.fouten()),
                    "Correct the document; \"lhs strategie FILE\" checks it and names every fault with its place.",
                    e);
        }
    }

    /** Each document that is refused, with its faults. */
    private static String geweigerd(List<Resource> bronnen, List<Fout> fouten) {
        StringBuilder melding = new StringBuilder();
        for (int i = 0; i < bronnen.size(); i++) {
            String voorvoegsel = "/" + i;
            List<Fout> hier = fouten.stream()
                    .filter(f -> f.pad().equals(voorvoegsel) || f.pad().startsWith(voorvoegsel + "/"))
                    .map(f -> new Fout(f.pad().substring(voorvoegsel.length()), f.code(), f.tekst()))
                    .toList();
            if (!hier.isEmpty()) {
                melding.append(melding.isEmpty() ? "" : "\n")
                        .append(plaats(STRATEGIEEN, i, bronnen.get(i)))
                        .append(" is no strategie that can be followed:");
                append(melding, hier);
            }
        }
        return melding.toString();
    }

    private static LhsEngine withEigenRegels(LhsEngine engine, List<Resource> bronnen) {
        List<EigenRegels> bestanden = new ArrayList<>();
        for (int i = 0; i < bronnen.size(); i++) {
            Resource bron = bronnen.get(i);
            String plaats = plaats(EIGEN_REGELS, i, bron);
            if (!(bron instanceof ClassPathResource) && !bron.isFile()) {
                throw new LhsConfigurationException(
                        plaats + " is neither on the classpath nor a file. A rule file is code.",
                        "Put the rule file in the application, and name it with classpath: or file:.",
                        null);
            }
            try {
                bestanden.add(read(
                        plaats, bron, in -> EigenRegels.read(Objects.requireNonNullElse(bron.getFilename(), ""), in)));
            } catch (EigenRegelsException e) {
                throw geweigerd(plaats + " holds rules that cannot be used:", e);
            }
        }
        try {
            return engine.withEigenRegels(bestanden);
        } catch (EigenRegelsException e) {
            throw geweigerd(EIGEN_REGELS + " names rule files that cannot be used together:", e);
        }
    }

    private static LhsConfigurationException geweigerd(String kop, EigenRegelsException e) {
        StringBuilder melding = new StringBuilder(kop);
        append(melding, e.fouten());
        return new LhsConfigurationException(
                melding.toString(), "Correct the rule file; each fault is named with its line.", e);
    }

    private static void append(StringBuilder melding, List<?> fouten) {
        fouten.stream()
                .limit(MEESTE_FOUTEN)
                .forEach(f -> melding.append("\n    ").append(f));
        if (fouten.size() > MEESTE_FOUTEN) {
            melding.append("\n    and ").append(fouten.size() - MEESTE_FOUTEN).append(" more");
        }
    }

    private static String plaats(String property, int i, Resource bron) {
        return property + "[" + i + "]: " + bron.getDescription();
    }

    /** Reads a stream that is closed for it. */
    @FunctionalInterface
    private interface Lezing<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String plaats, Resource bron, Lezing<T> lezing) {
        try (InputStream in = bron.getInputStream()) {
            return lezing.read(in);
        } catch (IOException e) {
            throw new LhsConfigurationException(
                    plaats + " cannot be read: " + e.getMessage(),
                    "Name a file that there is, with classpath: or file: before its path.",
                    e);
        }
    }
}

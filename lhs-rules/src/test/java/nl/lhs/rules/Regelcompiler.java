package nl.lhs.rules;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.engine.Regelbank;
import nl.lhs.rules.engine.Regelbasis;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles rules while a test runs, into one base and in Drools' classic way: rules of a test, or those of the library
 * by another way.
 */
final class Regelcompiler {
    private Regelcompiler() {}

    /** Rules from source text by file name, beside the tables of the library. */
    static Regelbasis from(Map<String, String> bronnen) {
        Map<String, String> hashes = new HashMap<>(Regelbasis.load().bronnen());
        hashes.keySet().removeIf(bestand -> bestand.endsWith(".drl"));
        bronnen.forEach((bestand, tekst) ->
                hashes.put(bestand, Sha256.of(tekst.replace("\r\n", "\n")).hex()));
        return Regelbasis.of(compileer(bronnen), hashes);
    }

    /** The builder is used without a repository of modules: that one is shared by the whole JVM, and keeps memory. */
    static KieBase compileer(Map<String, String> bronnen) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, Regelbank.class.getClassLoader()));
        bronnen.forEach((bestand, tekst) -> {
            Resource bron = ResourceFactory.newReaderResource(new StringReader(tekst), StandardCharsets.UTF_8.name());
            bron.setSourcePath(bestand);
            builder.add(bron, ResourceType.DRL);
        });
        String fouten = StreamSupport.stream(
                        builder.getResults(ResultSeverity.ERROR, ResultSeverity.WARNING)
                                .spliterator(),
                        false)
                .map(r -> (r.getResource() == null ? "" : r.getResource().getSourcePath() + ": ") + r.getMessage())
                .collect(Collectors.joining("\n"));
        if (!fouten.isEmpty()) {
            throw new LhsEngineException("the rule base does not compile:\n" + fouten);
        }
        return builder.newKieBase();
    }
}

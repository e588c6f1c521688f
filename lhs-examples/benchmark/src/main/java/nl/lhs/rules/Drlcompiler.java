package nl.lhs.rules;

import java.io.StringReader;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule files for Drools to run, when a program starts. */
final class Drlcompiler {
    private Drlcompiler() {}

    /** Source text by file name. */
    static KieBase compileer(Map<String, String> bronnen) {
        KnowledgeBuilder bouwer = KnowledgeBuilderFactory.newKnowledgeBuilder();
        bronnen.values()
                .forEach(tekst ->
                        bouwer.add(ResourceFactory.newReaderResource(new StringReader(tekst)), ResourceType.DRL));
        if (bouwer.hasErrors()) {
            throw new IllegalStateException(bouwer.getErrors().toString());
        }
        return bouwer.newKieBase();
    }
}

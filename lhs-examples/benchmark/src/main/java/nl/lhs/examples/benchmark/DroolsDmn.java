package nl.lhs.examples.benchmark;

import java.util.List;
import nl.lhs.core.Casus;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The tables, in Drools DMN. */
public final class DroolsDmn implements Mededinger {
    private static final String[] GEVRAAGD = Meettabellen.GEVRAAGD.toArray(String[]::new);

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the tables. */
    public DroolsDmn() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(Meettabellen.lees(Meettabellen.DMN))
                        .setResourceType(ResourceType.DMN)))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public String naam() {
        return "Drools DMN";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        DMNContext context = runtime.newContext();
        Gegevens.from(casus).zetOp(context::set);
        DMNResult resultaat = runtime.evaluateByName(model, context, GEVRAAGD);
        if (resultaat.hasErrors()) {
            throw new IllegalStateException(resultaat.getMessages().toString());
        }
        DMNContext uit = resultaat.getContext();
        return Gegevens.antwoord(casus, naam -> (String) uit.get(naam));
    }
}

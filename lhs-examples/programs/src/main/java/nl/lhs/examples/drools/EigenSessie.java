package nl.lhs.examples.drools;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.rules.LhsEngine;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Takes the rules from the class path with Drools, lists them, and shows which fire for a casus. */
public final class EigenSessie {
    private EigenSessie() {}

    /**
     * Prints how many rules each step has, and the rules that fire for one casus.
     *
     * @param args none
     */
    public static void main(String[] args) {
        KieBase kieBase = KieServices.get().getKieClasspathContainer().getKieBase("beslissing");
        kieBase.getKiePackages().stream()
                .filter(pakket -> !pakket.getRules().isEmpty())
                .sorted((een, ander) -> een.getName().compareTo(ander.getName()))
                .forEach(pakket -> System.out.println(
                        pakket.getName() + ": " + pakket.getRules().size() + " regels"));
        kieBase.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .filter(regel -> regel.getName().startsWith("de kolom"))
                .map(regel -> "regel: " + regel.getName() + " " + regel.getMetaData())
                .sorted()
                .forEach(System.out::println);

        Casus casus = Casus.of(
                Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        KieSession sessie = kieBase.newKieSession();
        try {
            sessie.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    System.out.println("vuurt: " + event.getMatch().getRule().getName());
                }
            });
            LhsEngine.create().feiten(casus).forEach(sessie::insert);
            sessie.fireAllRules();
            System.out.println(sessie.getObjects().stream()
                    .map(Object::toString)
                    .filter(feit -> feit.startsWith("Keuze["))
                    .collect(Collectors.joining()));
        } finally {
            sessie.dispose();
        }
    }
}

package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.eigenregels.EigenRegels;
import org.junit.jupiter.api.Test;

/** A page shows what the agency's own rules added, with their norms and their file. */
class EigenRegelsRapportTest {
    private static final LhsEngine ENGINE = LhsEngine.create().withEigenRegels(EigenRegels.parse("nzkg.drl", """
            package eigen
            import nl.lhs.rules.regels.*
            rule "punt" @normen( "NZKG-4" )
            when Feiten() then
                insert( new EigenAandachtspunt( "Bel <de> jurist." ) );
            end
            rule "signaal" @normen( "NZKG-3" )
            when Feiten() then
                insert( new EigenSignaal( "Twee opgaven verschillen." ) );
            end
            """));
    private static final Casus CASUS = Casus.of(
            Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.VAN_BELANG),
            Normadressaat.of("N-1", Typering.ONVERSCHILLIG));

    private static void bevat(String html, String... delen) {
        for (String deel : delen) {
            assertTrue(html.contains(deel), () -> "expected \"" + deel + "\" in: " + html);
        }
    }

    @Test
    void ofARecord() {
        String html = Rapport.from(ENGINE.decide(CASUS)).html();
        new Pagina(html);
        bevat(
                html,
                "Bel &lt;de&gt; jurist.",
                "Twee opgaven verschillen.",
                "eigen norm",
                "norm van de instantie zelf; wat zij vraagt, staat in haar eigen beleid",
                "Eigen regels uit nzkg.drl");
    }

    @Test
    void ofADossier() {
        String html = Rapport.from(ENGINE.vervolg(
                        ENGINE.open(CASUS),
                        Overlegafronding.of(LocalDate.of(2026, 3, 11), Overleg.of(Spoor.BESTUURSRECHT))))
                .html();
        new Pagina(html);
        bevat(html, "Bel &lt;de&gt; jurist.", "Twee opgaven verschillen.", "norm van de instantie zelf");
    }

    @Test
    void ofAnInspection() {
        String html =
                Rapport.from(ENGINE.decide(Controle.of("C-1", List.of(CASUS)))).html();
        new Pagina(html);
        bevat(html, "Bel &lt;de&gt; jurist.", "Twee opgaven verschillen.", "norm van de instantie zelf");
    }
}

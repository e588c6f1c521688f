package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.eigenregels.EigenRegels;
import org.junit.jupiter.api.Test;

/** The explanations quote what an agency's own rules say, in its own words. */
class EigenRegelsUitlegTest {
    private static final Vastlegging VASTLEGGING = LhsEngine.create()
            .withEigenRegels(EigenRegels.parse("nzkg.drl", """
                    package eigen
                    import nl.lhs.rules.regels.*
                    rule "punt" @normen( "NZKG-4, NZKG-2.1" )
                    when Feiten() then
                        insert( new EigenAandachtspunt( "Bel <de> jurist {nu}" ) );
                    end
                    rule "signaal" @normen( "NZKG-3" )
                    when Feiten() then
                        insert( new EigenSignaal( "Twee opgaven verschillen." ) );
                    end
                    """))
            .decide(
                    Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                    Normadressaat.of("N-1", Typering.ONVERSCHILLIG));

    private static void bevat(String tekst, String deel) {
        assertTrue(tekst.contains(deel), () -> "expected \"" + deel + "\" in: " + tekst);
    }

    @Test
    void aMotiveringQuotesAPointWithItsOwnNorms() {
        bevat(
                Motivering.from(Lezer.DOSSIER, VASTLEGGING).tekst(),
                "Een eigen regel van de instantie zegt: “Bel <de> jurist {nu}” (eigen normen NZKG-2.1 en"
                        + " NZKG-4).");
        bevat(
                Motivering.from(Lezer.DOSSIER, VASTLEGGING, Taal.ENGELS).tekst(),
                "A rule made by the authority itself says: “Bel <de> jurist {nu}” (own norms NZKG-2.1 and NZKG-4).");
        bevat(Motivering.from(Lezer.DOSSIER, VASTLEGGING).html(), "<q dir=\"auto\">Bel &lt;de&gt; jurist {nu}</q>");
    }

    @Test
    void aVerantwoordingQuotesASignalWithItsOwnNorms() {
        bevat(
                Verantwoording.from(VASTLEGGING).tekst(),
                "Een eigen regel van de instantie wijst hierop: “Twee opgaven verschillen.” Dit is aan de"
                        + " toezichthouder (eigen norm NZKG-3)");
        bevat(
                Verantwoording.from(VASTLEGGING, Taal.ENGELS).tekst(),
                "A rule made by the authority (instantie) itself draws attention to this: “Twee opgaven verschillen.”"
                        + " This is for the inspector (own norm NZKG-3)");
    }
}

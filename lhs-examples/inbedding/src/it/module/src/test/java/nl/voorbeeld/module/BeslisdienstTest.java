package nl.voorbeeld.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.uitleg.Lezer;
import nl.lhs.rules.uitleg.Motivering;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** On the module path, where nothing is seen but what modules export. */
class BeslisdienstTest {
    private static final String CASUS = """
            {"kenmerk": "Z-1", "bevinding": {"kenmerk": "B-1", "datum": "2026-03-04", "gevolgen": "BEPERKT"},
             "normadressaat": {"kenmerk": "N-1", "typering": "ONVERSCHILLIG"}}
            """;

    private final Beslisdienst dienst = new Beslisdienst();
    private final LhsEngine engine = dienst.engine();
    private final Casus casus = CasusJson.parse(CASUS);
    private final Vastlegging vastlegging = engine.decide(casus);

    @Test
    void theApplicationAndTheLibraryAreModules() {
        assertEquals("nl.voorbeeld.module", Beslisdienst.class.getModule().getName());
        assertEquals("nl.lhs.rules", LhsEngine.class.getModule().getName());
        assertEquals("nl.lhs.core", Casus.class.getModule().getName());
        assertTrue(!LhsEngine.class.getModule().getDescriptor().isAutomatic());
    }

    @Test
    void oneRequiresSufficesToReadDecideAndWrite() {
        String record = dienst.beslis(CASUS);
        assertEquals(vastlegging, VastleggingJson.parse(record));
        assertEquals(List.of(), VastleggingJson.validate(record));
        assertThrows(OngeldigException.class, () -> dienst.beslis("{}"));
    }

    @Test
    void followingUpVerifyingExplainingAndOwnRulesWorkToo() {
        Dossier dossier = engine.vervolg(
                engine.open(casus), Termijnstelling.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 4, 5)));
        assertEquals(2, dossier.vastleggingen().size());
        assertEquals(vastlegging, engine.withMotor(Motor.BULK).decide(casus));
        String verzegeld = VerzegeldeVastleggingJson.format(
                Verzegelaar.of(Clock.systemUTC()).verzegel(vastlegging));
        assertEquals(
                "GEREPRODUCEERD",
                Verificateur.of(engine).verifieer(verzegeld).oordeel().name());
        assertTrue(Motivering.from(Lezer.BESLUIT, vastlegging).tekst().startsWith("De overtreding"));
        assertEquals(
                StrategieJson.lhs17(), StrategieJson.parse(StrategieJson.format(StrategieJson.lhs17())));
        EigenRegels regels = EigenRegels.parse("eigen.drl", """
                package eigen
                import nl.lhs.rules.regels.*
                import nl.lhs.rules.regels.Stap5.*
                rule "aandacht: bij elke overtreding"
                    @normen( "EIGEN-1" )
                when
                    Feiten( overtreding )
                then
                    insert( new EigenAandachtspunt( "Let hierop." ) );
                end
                """);
        assertEquals(
                vastlegging.aandachtspunten().size() + 1,
                engine.withEigenRegels(regels).decide(casus).aandachtspunten().size());
    }

    @Test
    void aMapperFindsTheModuleForJackson() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertEquals(VastleggingJson.format(vastlegging), mapper.writeValueAsString(vastlegging));
        assertEquals(casus, mapper.readValue(CASUS, Casus.class));
        String zonder = assertThrows(
                        JacksonException.class, () -> JsonMapper.builder().build().writeValueAsString(vastlegging))
                .getMessage();
        assertTrue(zonder.contains("expected the module nl.lhs.rules.jackson.LhsModule"), zonder);
    }
}

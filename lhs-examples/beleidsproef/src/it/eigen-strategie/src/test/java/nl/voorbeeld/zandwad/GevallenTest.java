package nl.voorbeeld.zandwad;

import static nl.lhs.rules.proef.VastleggingAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.proef.Casussen;
import org.junit.jupiter.api.Test;

class GevallenTest {
    private static final LhsEngine ENGINE = LhsEngine.create(StrategieJson.parse(document()));

    private static String document() {
        try {
            return Files.readString(Path.of("src/main/resources/zandwad.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Bevinding.Builder bevinding(Gevolgen gevolgen) {
        return Bevinding.builder("B-1", LocalDate.of(2026, 3, 4)).gevolgen(gevolgen);
    }

    @Test
    void whoCalculatesWaitsForOverlegHere() {
        assertThat(ENGINE.decide(
                        bevinding(Gevolgen.BEPERKT).build(), Normadressaat.of("N-1", Typering.CALCULEREND)))
                .staatIn(Segment.C2)
                .heeftKlasse(Klasse.ZWAAR)
                .vraagtOverleg(Overlegindicatie.NOODZAKELIJK)
                .wacht()
                .heeftScenario(Spoor.BESTUURSRECHT, Interventie.VERSCHERPT_TOEZICHT)
                .pastNormToe("1.2-1", "3.3-4")
                .pastLezingToe(Lezing.R7)
                .noemtWijziging("/segmenten/C2/klasse");
    }

    @Test
    void argumentsOfBothKindsAggravateHere() {
        Bevinding beide = bevinding(Gevolgen.VRIJWEL_NIHIL)
                .verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG))
                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE))
                .build();
        assertThat(ENGINE.decide(beide, Normadressaat.of("N-1", Typering.ONVERSCHILLIG)))
                .begintIn(Segment.B1)
                .staatIn(Segment.C2)
                .noemtWijziging("/opties/beideArgumenten");
    }

    @Property
    @Domain(Casussen.class)
    void nobodyIsPunishedByAdministrativeLawInB2(@ForAll Casus casus) {
        Vastlegging v = ENGINE.decide(casus);
        boolean inB2 = v.positionering().filter(p -> p.segment() == Segment.B2).isPresent();
        if (inB2 && casus.afwijking().isEmpty()) {
            assertTrue(v.interventies().stream().noneMatch(i -> i.soort() == Interventiesoort.BESTRAFFEND));
        }
    }
}

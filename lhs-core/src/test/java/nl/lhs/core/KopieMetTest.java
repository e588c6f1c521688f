package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import org.junit.jupiter.api.Test;

/** Values with one thing more or another, and what makes one without a constructor. */
class KopieMetTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);
    private static final Casus CASUS =
            Casus.of(Bevinding.of("B", DAG, Gevolgen.BEPERKT), Normadressaat.of("N", Typering.ONVERSCHILLIG));

    /** Each with something in every field that a copy could lose. */
    private static final List<Record> VOORBEELDEN = List.of(
            new Overleg(Spoor.STRAFRECHT, Optional.of(Overleg.Vorm.AD_HOC), Optional.of(DAG), Optional.of("oud")),
            new Gedoogbesluit("G", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK, Optional.of(DAG), Optional.of("oud")),
            new Verzoek("V", DAG, Optional.of("oud"), Optional.of(DAG.plusDays(2))),
            Dwangsom.perTijdseenheid(Bedrag.euro("10"), "week").withMaximum(Bedrag.euro("100")),
            new Hercontrole(
                    DAG,
                    Optional.of("oud"),
                    "H",
                    Optional.of("oud"),
                    false,
                    Optional.empty(),
                    Optional.of(Hercontrolekeuze.voortzetten("oud")),
                    Optional.of(DAG.plusDays(2))),
            Lastzetting.of(DAG, Interventie.LAST_ONDER_DWANGSOM, Laststap.BESCHIKKING, Stapgegevens.GEEN)
                    .withDoor("oud")
                    .withLastnummer(2)
                    .withHersteltermijn(DAG.plusDays(2)),
            new Overlegafronding(
                    DAG, Optional.of("oud"), Overleg.of(Spoor.STRAFRECHT), true, Optional.of(DAG.plusDays(2))),
            new NieuweOvertreding(Optional.of("oud"), CASUS),
            new Termijnstelling(DAG, Optional.of("oud"), DAG.plusDays(2)),
            new Herziening(DAG, "oud", "oud", CASUS, Optional.of(DAG.plusDays(2))));

    private static final Map<Class<?>, Object> ANDERS = Map.of(
            String.class,
            "nieuw",
            LocalDate.class,
            DAG.plusDays(9),
            Bedrag.class,
            Bedrag.euro("900"),
            Overleg.Vorm.class,
            Overleg.Vorm.REGULIER,
            Hercontrolekeuze.class,
            Hercontrolekeuze.voortzetten("nieuw"),
            int.class,
            7);

    private static Object zonderDoos(Object waarde) {
        return waarde instanceof Optional<?> mogelijk
                ? mogelijk.orElseThrow()
                : waarde instanceof java.util.OptionalInt getal ? getal.getAsInt() : waarde;
    }

    @Test
    void aCopyWithOneThingDifferentKeepsTheRest() throws ReflectiveOperationException {
        Set<String> gezien = new TreeSet<>();
        for (Record voorbeeld : VOORBEELDEN) {
            for (Method met : voorbeeld.getClass().getMethods()) {
                if (!met.getName().startsWith("with") || met.getParameterCount() != 1) {
                    continue;
                }
                Object anders = ANDERS.get(met.getParameterTypes()[0]);
                Object kopie = met.invoke(voorbeeld, anders);
                String veld = met.getParameters()[0].getName();
                for (RecordComponent deel : voorbeeld.getClass().getRecordComponents()) {
                    Object nu = deel.getAccessor().invoke(kopie);
                    if (deel.getName().equals(veld)) {
                        assertEquals(anders, zonderDoos(nu), met.toString());
                    } else {
                        assertEquals(deel.getAccessor().invoke(voorbeeld), nu, met.toString());
                    }
                }
                gezien.add(voorbeeld.getClass().getSimpleName() + "." + met.getName());
            }
        }
        assertTrue(gezien.size() >= 17, () -> "only " + gezien);
        assertEquals(
                VOORBEELDEN.size(),
                gezien.stream().map(g -> g.replaceAll("\\..*", "")).distinct().count());
    }

    @Test
    void whatIsLeftOutOfABuilderIsAbsent() {
        assertEquals(
                new Reikwijdte(Optional.of("Eems"), Optional.empty(), Optional.of("visserij")),
                Reikwijdte.builder().gebied("Eems").thema("visserij").build());
        assertEquals(
                new Reikwijdte(Optional.empty(), Optional.of("agrarisch"), Optional.empty()),
                Reikwijdte.builder().groep("agrarisch").build());
        assertEquals(
                new Onderbouwing(Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.of("d")),
                Onderbouwing.builder()
                        .gevolgen("a")
                        .spoedeisend("b")
                        .ernstigeGedragingen("c")
                        .legalisatietoets("d")
                        .build());
        assertThrows(OngeldigException.class, () -> Onderbouwing.builder().build());
        assertThrows(OngeldigException.class, () -> Reikwijdte.builder().build());
    }

    @Test
    void whatIsMadeOfPartsIsWhatTheConstructorMakes() {
        assertEquals(new Bsbm(true, Optional.of(false), true), Bsbm.of(true, false, true));
        assertEquals(new Bsbm(false, Optional.of(true), false), Bsbm.of(false, true, false));
        assertEquals(
                new Dwangsom(Bedrag.euro("5"), Dwangsom.Per.INEENS, Optional.empty(), Optional.empty()),
                Dwangsom.ineens(Bedrag.euro("5")));
        assertEquals(
                new Dwangsom(Bedrag.euro("5"), Dwangsom.Per.OVERTREDING, Optional.empty(), Optional.empty()),
                Dwangsom.perOvertreding(Bedrag.euro("5")));
        assertEquals(
                new Dwangsom(Bedrag.euro("5"), Dwangsom.Per.TIJDSEENHEID, Optional.of("week"), Optional.empty()),
                Dwangsom.perTijdseenheid(Bedrag.euro("5"), "week"));
        assertEquals(
                Stapgegevens.zienswijze(Optional.of("te duur"), Optional.empty()), Stapgegevens.zienswijze("te duur"));
        assertEquals(
                Stapgegevens.zienswijze(Optional.of("te duur"), Optional.of("nee")),
                Stapgegevens.zienswijze("te duur", "nee"));
        assertEquals(new Geldigheid(DAG, Optional.of(DAG)), Geldigheid.of(DAG, DAG));
    }
}

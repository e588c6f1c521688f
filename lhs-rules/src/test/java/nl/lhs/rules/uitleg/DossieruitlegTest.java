package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.rules.Goud;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanations of whole dossiers, compared with pinned texts. */
class DossieruitlegTest {
    private static final Path EDITIE_1 = Path.of("src", "test", "resources", "nl", "lhs", "rules", "json", "editie1");
    private static final long STAP = 59_999;
    private static final int GEBEURTENISSEN = 8;

    private static final LhsEngine ENGINE = LhsEngine.create();

    /** Paths from cases all over the input space, and the pinned dossiers. */
    private static List<Dossier> paden() {
        List<Casus> casussen = Casusruimte.steekproef(STAP).toList();
        List<Dossier> paden = new ArrayList<>(IntStream.range(0, casussen.size())
                .parallel()
                .mapToObj(i -> Dossierpaden.pad(ENGINE, casussen.get(i), GEBEURTENISSEN, i))
                .flatMap(List::stream)
                .toList());
        paden.addAll(dossiers());
        paden.addAll(Dossierpaden.zeldzaam(ENGINE));
        return paden;
    }

    @Test
    void everyEventOutcomeAndCodeOfADossierIsExplainedWithoutAGap() {
        List<Dossier> paden = paden();
        List<Vastlegging> vervolgd = paden.stream()
                .flatMap(d -> d.vastleggingen().stream())
                .filter(v -> v.vervolg().isPresent())
                .toList();
        System.out.println("uitleg: " + paden.size() + " dossiers with " + vervolgd.size()
                + " records of events, each explained in " + Taal.values().length + " languages");
        paden.parallelStream().forEach(Leesbaar::controleer);
        vervolgd.parallelStream().forEach(Leesbaar::controleer);

        Set<Enum<?>> gezien = new HashSet<>();
        vervolgd.forEach(v -> {
            gezien.addAll(ElkeUitkomstTest.codes(v));
            gezien.add(v.uitkomst());
            Gebeurtenis gebeurtenis = v.vervolg().orElseThrow().gebeurtenis();
            gezien.add(gebeurtenis.soort());
            if (gebeurtenis instanceof Lastzetting zetting) {
                gezien.add(zetting.stap());
            }
        });
        Set<Enum<?>> alle = new HashSet<>(Dossierpaden.CODES);
        alle.addAll(EnumSet.complementOf(EnumSet.of(Uitkomst.HERPOSITIONEREN)));
        alle.addAll(EnumSet.allOf(Gebeurtenis.Soort.class));
        alle.addAll(EnumSet.allOf(Laststap.class));
        alle.removeAll(gezien);
        assertEquals(Set.of(), alle, "never seen");
    }

    static List<Dossier> dossiers() {
        return List.copyOf(Voorbeelddossiers.alle(ENGINE).values());
    }

    static Stream<Path> vanEditie1() throws IOException {
        return Files.list(EDITIE_1)
                .filter(p -> p.toString().endsWith(".json"))
                .filter(p -> !p.getFileName().toString().matches("(kopie|verzegeld).*"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("vanEditie1")
    void aDossierOfEditionOneCanStillBeExplained(Path pad) throws IOException {
        Dossier dossier = DossierJson.parse(Files.readString(pad));
        Leesbaar.controleer(dossier);
        dossier.vastleggingen().forEach(Leesbaar::controleer);
        boolean herpositioneren =
                dossier.vastleggingen().stream().anyMatch(v -> v.uitkomst() == Uitkomst.HERPOSITIONEREN);
        assertEquals(
                herpositioneren,
                Motivering.from(Lezer.DOSSIER, dossier)
                        .tekst()
                        .contains("Daarom is geen interventie gekozen. Wat al is ingezet"),
                pad.toString());
        assertEquals(
                dossier.vastleggingen().stream().anyMatch(v -> v.lezingen().contains(Lezing.R13)),
                Motivering.from(Lezer.DOSSIER, dossier)
                        .tekst()
                        .contains("Blijft naleving uit, dan volgt de eerste ongebruikte trede"),
                pad.toString());
    }

    @Test
    void afterComplianceNothingIsSaidToBeChosenNow() {
        Dossier dossier = Voorbeelddossiers.wasplaats(ENGINE);
        String laatste = Motivering.from(Lezer.DOSSIER, dossier.laatste()).tekst();
        assertTrue(
                laatste.contains(
                        "Omdat er naleving is, is in deze vastlegging niets gekozen. Hierna staat de keuze die al"
                                + " was gemaakt"),
                laatste);
        assertTrue(laatste.contains("De handhaver heeft gemotiveerd gekozen voor tijdelijk stilleggen"), laatste);
        String geheel = Motivering.from(Lezer.DOSSIER, dossier).tekst();
        String sluiting = geheel.substring(geheel.indexOf("Vastlegging 7"));
        assertFalse(sluiting.contains("gekozen"), sluiting);
    }

    @Test
    void aCaseThatIsClosedWhileItWaitsAwaitsNoChoiceAnyMore() {
        Dossier dossier = Dossierpaden.zeldzaam(ENGINE).get(0);
        String tekst = Motivering.from(Lezer.DOSSIER, dossier.laatste()).tekst();
        assertTrue(
                tekst.contains(
                        "Omdat er naleving is, volgt bestuursrechtelijk niets nieuws. Het overleg kan nog wel tot"
                                + " strafrechtelijk optreden leiden"),
                tekst);
        assertFalse(tekst.contains("Leidt het overleg tot"), tekst);
        assertFalse(tekst.contains("nog niet gekozen"), tekst);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theMotiveringOfADossierIsAsPinned(Dossier dossier) {
        for (Taal taal : Taal.values()) {
            Goud.vergelijk(
                    "motivering/" + dossier.kenmerk() + "-" + taal.code() + ".txt",
                    Motivering.from(Lezer.DOSSIER, dossier, taal).tekst());
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theTextForTheAddresseeAndThatForTheInspectorAreThoseOfTheLastRecord(Dossier dossier) {
        for (Taal taal : Taal.values()) {
            String bestand = dossier.kenmerk() + "-" + taal.code() + ".txt";
            Goud.vergelijk(
                    "besluit/" + bestand,
                    Motivering.from(Lezer.BESLUIT, dossier, taal).tekst());
            Goud.vergelijk(
                    "opdracht/" + bestand,
                    Motivering.from(Lezer.INSPECTEUR, dossier, taal).tekst());
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theMotiveringOfTheLastRecordIsAsPinned(Dossier dossier) {
        Vastlegging laatste = dossier.laatste();
        for (Taal taal : Taal.values()) {
            Goud.vergelijk(
                    "motivering/" + dossier.kenmerk() + "-laatste-" + taal.code() + ".txt",
                    Motivering.from(Lezer.DOSSIER, laatste, taal).tekst());
        }
        Goud.vergelijk(
                "verantwoording/" + dossier.kenmerk() + "-laatste.txt",
                Verantwoording.from(laatste).tekst());
    }
}

package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.uitleg.Voorbeelddossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of a record in a dossier. */
class VervolgverslagTest {
    private static final String KOP = "Vervolg: de plaats in het dossier\n";
    private static final Map<String, Dossier> DOSSIERS = Voorbeelddossiers.alle(Uitvoering.ENGINE);

    static List<Vastlegging> vastleggingen() {
        return DOSSIERS.values().stream()
                .flatMap(d -> d.vastleggingen().stream())
                .toList();
    }

    private static String verslag(Vastlegging vastlegging) {
        return Vastleggingsverslag.of(StrategieJson.lhs17(), vastlegging, false);
    }

    private static String vervolg(String dossier, int nummer) {
        String verslag =
                verslag(DOSSIERS.get(dossier).vastleggingen().get(nummer - 1)).replaceAll(" +", " ");
        return verslag.substring(verslag.indexOf(KOP), verslag.indexOf("Wat is overwogen"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("vastleggingen")
    void the_report_fits_a_terminal_and_tells_the_place_in_the_dossier(Vastlegging vastlegging) {
        String verslag = verslag(vastlegging);
        assertEquals(vastlegging.vervolg().isPresent(), verslag.contains(KOP));
        assertFalse(Pattern.compile("[A-Z]{2,}_[A-Z]|Optional").matcher(verslag).find(), verslag);
        verslag.lines().forEach(regel -> assertTrue(Tekst.breedte(regel) <= 80, regel));
    }

    @Test
    void a_rung_is_told_with_what_came_before_and_what_comes_next() {
        String tekst = vervolg("D-1", 4);
        List.of(
                        "Gebeurtenis hercontrole, 14 april 2026, door K. Bakker\n",
                        "Eerder ingezet verscherpt toezicht (naleving bleef uit)\n",
                        "2. last onder dwangsom (gekozen)\n",
                        "Hersteltermijn tot en met 20 mei 2026\n",
                        "Volgende stap last onder dwangsom: voornemen\n",
                        "Als naleving uitblijft last onder bestuursdwang\n")
                .forEach(regel -> assertTrue(tekst.contains(regel), tekst));
    }

    @Test
    void a_proposal_the_end_and_recidive_are_told() {
        assertTrue(vervolg("D-2", 5).contains("Voorstel herpositioneren naar segment C2\n"));
        assertTrue(vervolg("D-1", 7).contains("Dossier gesloten; hersteld op 28 juni 2026\n"));
        assertTrue(vervolg("D-3", 1).contains("Recidive voorgesteld, telt nog niet mee; de eerdere zaak is D-1\n"));
    }
}

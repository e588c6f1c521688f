package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.DossierJson;
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

    private static void bevat(String tekst, String... regels) {
        List.of(regels).forEach(regel -> assertTrue(tekst.contains(regel), () -> regel + " is not in\n" + tekst));
    }

    @Test
    void a_rung_is_told_with_what_came_before_and_what_comes_next() {
        bevat(
                vervolg("D-1", 4),
                "Gebeurtenis hercontrole, 14 april 2026, door K. Bakker\n",
                "Eerder ingezet verscherpt toezicht (naleving bleef uit)\n",
                "5. last onder dwangsom (gekozen)\n",
                "Dossier open\n",
                "Hersteltermijn tot en met 20 mei 2026\n",
                "Als naleving uitblijft last onder bestuursdwang\n",
                "Van kracht niets; wel gekozen: proces-verbaal\n",
                "Last onder dwangsom\n van kracht nee; nog geen beschikking\n",
                "nu mogelijk voornemen\n zienswijze\n beschikking\n intrekking\n",
                "- hercontrole: naleving sluit de zaak;");
    }

    @Test
    void the_end_and_recidive_are_told() {
        bevat(vervolg("D-1", 7), "Dossier gesloten wegens naleving; hersteld op 28 juni 2026\n");
        bevat(vervolg("D-3", 1), "Recidive voorgesteld, telt nog niet mee; de eerdere zaak is D-1\n");
    }

    @Test
    void of_each_last_its_steps_and_amounts_are_told_and_what_can_come_now() {
        bevat(
                vervolg("D-3", 5).replace('\n', ' ').replaceAll(" +", " "),
                "uitgevoerd",
                "1 september 2026: uitvoering",
                "4 september 2026: beschikking",
                "2 november 2026: vaststelling van de kosten van € 18.340,75",
                "kosten € 18.340,75");
        bevat(
                vervolg("D-4", 16).replace('\n', ' ').replaceAll(" +", " "),
                "Last onder dwangsom 1 van kracht nee; ingetrokken",
                "reden: “Een hogere dwangsom komt in de plaats.”",
                "verbeurd € 2.500 van ten hoogste € 10.000 ingevorderd € 2.500 nu mogelijk geen stap meer",
                "Last onder dwangsom 2 van kracht nee; uitgewerkt, want het maximum is verbeurd",
                "dwangsom € 7.500,50 per overtreding, ten hoogste € 15.001",
                "termijn niet nodig, want de last moet herhaling voorkomen",
                "ingevorderd niets; nog in te vorderen € 15.001 nu mogelijk invordering, ten hoogste € 15.001");
    }

    /** Edition 1 of the specification proposed to reposition. */
    @Test
    void only_a_record_of_edition_1_tells_of_repositioning() throws IOException {
        vastleggingen().forEach(v -> assertFalse(verslag(v).contains("herpositioneren naar"), () -> verslag(v)));
        try (InputStream in = Goud.class.getResourceAsStream("/nl/lhs/rules/json/editie1/herpositioneren.json")) {
            bevat(
                    verslag(DossierJson.parse(in.readAllBytes()).laatste()).replaceAll(" +", " "),
                    "Voorstel herpositioneren naar segment");
        }
    }
}

package nl.lhs.rules.inzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.Lasten;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The counts of many records, compared with a count by another route; and what a count means, case by case. */
class InzichttellerTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);
    private static final UnaryOperator<String> MAAND = datum -> datum.substring(0, 7);
    private static final UnaryOperator<String> KWARTAAL =
            datum -> datum.substring(0, 4) + "-K" + (Integer.parseInt(datum.substring(5, 7)) + 2) / 3;
    private static final Vastleggingenreeks REEKS = new Vastleggingenreeks(ENGINE, 300, 20260304);

    private static Inzicht tel(Inzichtteller teller, List<String> regels) {
        for (String regel : regels) {
            VastleggingenJson.parse(regel.getBytes(StandardCharsets.UTF_8)).forEach(teller::tel);
        }
        return teller.inzicht();
    }

    private static Inzicht tel(Vastlegging... vastleggingen) {
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
        List.of(vastleggingen).forEach(teller::tel);
        return teller.inzicht();
    }

    /** The lines of a CSV by what they count, without those of 0; amounts in cents. */
    private static Map<String, Long> csv(Inzicht inzicht) {
        Map<String, Long> aantallen = new TreeMap<>();
        Matcher regel = Pattern.compile("([^,]*),(?:\"((?:[^\"]|\"\")*)\")?,([^,]*),([^,]*),(\\d+(?:\\.\\d+)?)?\r\n")
                .matcher(InzichtCsv.format(inzicht));
        int einde = regel.regionStart() + "soort,naam,maat,waarde,aantal\r\n".length();
        while (regel.find(einde)) {
            assertEquals(einde, regel.start());
            einde = regel.end();
            String naam = regel.group(2) == null
                    ? ""
                    : regel.group(2).replace("\"\"", "\"").replaceAll("'(?=[=-])", "");
            String waarde = regel.group(4);
            assertEquals(waarde.equals("elders"), regel.group(5) == null);
            BigDecimal getal = new BigDecimal(regel.group(5) == null ? "0" : regel.group(5));
            long aantal = (waarde.equals("euro") ? getal.movePointRight(2) : getal).longValueExact();
            if (aantal > 0) {
                assertEquals(
                        null,
                        aantallen.put(regel.group(1) + "|" + naam + "|" + regel.group(3) + "|" + waarde, aantal),
                        "a line twice");
            }
        }
        assertEquals(InzichtCsv.format(inzicht).length(), einde);
        return aantallen;
    }

    @Test
    void theCountsAreThoseOfACountByAnotherRoute() {
        List<String> regels = REEKS.regels(20_000);
        Inzicht inzicht = tel(Inzichtteller.per(Periode.MAAND).label("gemeente"), regels);

        Map<String, Long> verwacht = Natelling.of(regels.stream(), MAAND);
        assertEquals(verwacht, csv(inzicht));
        // Every value that can be occurs, or the comparison says nothing of it: repair lies not before the bevinding.
        List<String> nul = new ArrayList<>();
        for (Maat maat : Maat.values()) {
            maat.waarden().stream()
                    .filter(w -> inzicht.totaal().aantal(maat, w) == 0)
                    .forEach(w -> nul.add(maat + " " + w));
        }
        assertEquals(List.of("HERSTELTIJD VOOR_DE_BEVINDING"), nul);
        assertFalse(inzicht.totaal().verbeurd().isNul()
                || inzicht.totaal().ingevorderd().isNul());
        System.out.println("inzicht: " + regels.size() + " records of "
                + inzicht.totaal().dossiers() + " dossiers, " + verwacht.size() + " counts as another route has them");
    }

    @Test
    void theCountsPerQuarterAreThoseOfACountByAnotherRoute() {
        List<String> regels = REEKS.regels(800);
        assertEquals(
                Natelling.of(regels.stream(), KWARTAAL),
                csv(tel(Inzichtteller.per(Periode.KWARTAAL).label("gemeente"), regels)));
    }

    @Test
    void everyCountIsTheSumOverPeriodsAndOverLabels() {
        Inzicht inzicht = tel(Inzichtteller.per(Periode.JAAR).label("gemeente"), REEKS.regels(1_000));
        for (List<Groep> groepen : List.of(inzicht.perioden(), inzicht.labels())) {
            assertTrue(groepen.size() > 1);
            for (Maat maat : Maat.values()) {
                for (Object waarde : maat.waarden()) {
                    assertEquals(
                            inzicht.totaal().aantal(maat, waarde),
                            groepen.stream()
                                    .mapToLong(g -> g.telling().aantal(maat, waarde))
                                    .sum(),
                            maat + " " + waarde);
                }
            }
        }
    }

    @Test
    void amountsAreTheSumOverPeriodsAndOverLabels() {
        Inzicht inzicht = tel(Inzichtteller.per(Periode.JAAR).label("gemeente"), REEKS.regels(1_000));
        for (List<Groep> groepen : List.of(inzicht.perioden(), inzicht.labels())) {
            assertEquals(
                    inzicht.totaal().verbeurd(),
                    groepen.stream().map(g -> g.telling().verbeurd()).reduce(Bedrag.NUL, Bedrag::plus));
            assertEquals(
                    inzicht.totaal().ingevorderd(),
                    groepen.stream().map(g -> g.telling().ingevorderd()).reduce(Bedrag.NUL, Bedrag::plus));
        }
    }

    /** A last is imposed once, and has a number of its own: both say how many there are. */
    @Test
    void asManyLastsCountAsImposedAsTheLatestRecordNames() {
        int lasten = 0;
        for (List<String> sjabloon : REEKS.sjablonen()) {
            Dossier dossier =
                    new Dossier(sjabloon.stream().map(VastleggingJson::parse).toList());
            if (dossier.vastleggingen().stream()
                    .anyMatch(v -> v.vervolg().flatMap(Vervolg::editie1).isPresent())) {
                continue;
            }
            Telling t = tel(dossier);
            for (Interventie last : Lasten.ALLE) {
                long aantal = dossier.stand().lasten().stream()
                        .filter(l -> l.verloop().last().equals(last))
                        .count();
                assertEquals(aantal, t.aantal(Maat.OPGELEGD, last), sjabloon::toString);
                lasten += (int) aantal;
            }
        }
        assertTrue(lasten > 50, "only " + lasten);
    }

    @Test
    void theOrderOfTheDossiersDoesNotMatter() {
        List<List<Vastlegging>> dossiers = new ArrayList<>();
        for (int i = 0; i < REEKS.sjablonen().size(); i++) {
            String kenmerk = "Z-" + i;
            dossiers.add(REEKS.sjablonen().get(i).stream()
                    .map(v -> VastleggingJson.parse(v.replace("Z-sjabloon", kenmerk)))
                    .toList());
        }
        Inzicht eerst = telOpVolgorde(dossiers.stream().flatMap(List::stream).toList());
        Random random = new Random(1);
        for (int poging = 0; poging < 3; poging++) {
            List<List<Vastlegging>> rest = new ArrayList<>();
            dossiers.forEach(d -> rest.add(new ArrayList<>(d)));
            List<Vastlegging> gemengd = new ArrayList<>();
            while (!rest.isEmpty()) {
                List<Vastlegging> dossier = rest.get(random.nextInt(rest.size()));
                gemengd.add(dossier.remove(0));
                rest.removeIf(List::isEmpty);
            }
            assertEquals(eerst, telOpVolgorde(gemengd));
        }
        Collections.shuffle(dossiers, random);
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND).label("gemeente");
        dossiers.forEach(d -> teller.tel(new Dossier(d)));
        assertEquals(eerst, teller.inzicht());
    }

    private static Inzicht telOpVolgorde(List<Vastlegging> vastleggingen) {
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND).label("gemeente");
        vastleggingen.forEach(teller::tel);
        return teller.inzicht();
    }

    @Test
    void anInzichtIsOfTheMomentItIsAskedAndCountingGoesOn() {
        List<String> regels = REEKS.regels(400);
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
        Inzicht half = tel(teller, regels.subList(0, 200));
        assertEquals(half, teller.inzicht());
        Inzicht heel = tel(teller, regels.subList(200, regels.size()));
        assertEquals(tel(Inzichtteller.per(Periode.MAAND), regels), heel);
        assertEquals(200, half.totaal().vastleggingen());
    }

    private static Casus.Builder casus(String kenmerk, Gevolgen gevolgen, Typering typering) {
        return Casus.builder(kenmerk, Bevinding.of("B", DAG, gevolgen), Normadressaat.of("N-" + kenmerk, typering));
    }

    @Test
    void nothingCountedGivesCountsOfZero() {
        Inzicht leeg = Inzichtteller.per(Periode.JAAR).inzicht();
        assertEquals(0, leeg.totaal().overtredingen());
        assertEquals(
                Optional.empty(),
                leeg.totaal().wachttijd().gemiddelde().stream().boxed().findFirst());
        assertEquals(List.of(), leeg.perioden());
        assertEquals(List.of(), leeg.labels());
        assertEquals(List.of(), InzichtJson.validate(InzichtJson.format(leeg)));
    }

    @Test
    void aSanctionThatStaysIsImposedOnceAndAHeavierOneBesides() {
        Dossier dossier = ENGINE.open(casus("Z", Gevolgen.VAN_BELANG, Typering.CALCULEREND)
                .overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT, DAG.plusDays(9)))
                .build());
        assertEquals(
                List.of(Interventie.VERSCHERPT_TOEZICHT, Interventie.PROCES_VERBAAL),
                dossier.laatste().interventies());
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", DAG.plusDays(30)));
        dossier = ENGINE.vervolg(dossier, Termijnstelling.of(DAG.plusDays(31), DAG.plusDays(40)));
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-3", DAG.plusDays(41)));
        dossier = ENGINE.vervolg(dossier, Hercontrole.nageleefd("B-4", DAG.plusDays(70), DAG.plusDays(56)));
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
        teller.tel(dossier);
        Telling t = teller.inzicht().totaal();

        assertEquals(5, t.vastleggingen());
        assertEquals(1, t.overtredingen());
        assertEquals(1, t.aantal(Maat.OPGELEGD, Interventie.PROCES_VERBAAL));
        assertEquals(1, t.aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(1, t.aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_BESTUURSDWANG));
        assertEquals(3, t.som(Maat.OPGELEGD));
        assertEquals(0, t.aantal(Maat.INTERVENTIE, Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(1, t.aantal(Maat.INTERVENTIE, Interventie.LAST_ONDER_BESTUURSDWANG));
        assertEquals(1, t.aantal(Maat.TREDE, Tredestand.of(Interventie.LAST_ONDER_BESTUURSDWANG)));
        assertEquals(1, t.aantal(Maat.DOSSIER, Maat.Dossierstand.AFGESLOTEN));
        assertEquals(new Dagen(1, 56, 56), t.hersteltijd());
        assertEquals(1, t.aantal(Maat.HERSTELTIJD, Dagklasse.DAGEN_29_TOT_56));
        assertEquals(new Dagen(1, 9, 9), t.wachttijd());
        assertEquals(0, teller.inzicht().normadressaten().get(0).open());
    }

    @Test
    void whatStandsWhenNoRungIsLeftIsNotImposedAgain() {
        Casus casus = casus("Z", Gevolgen.VAN_BELANG, Typering.CALCULEREND)
                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM))
                .overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT, DAG))
                .build();
        Dossier dossier = ENGINE.open(casus);
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", DAG.plusDays(30)));
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-3", DAG.plusDays(60)));
        assertEquals(
                List.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.PROCES_VERBAAL),
                dossier.laatste().interventies());
        assertEquals(1, tel(dossier).aantal(Maat.TREDE, Tredestand.of(Interventie.LAST_ONDER_DWANGSOM)));
        assertEquals(1, tel(dossier).aantal(Maat.DOSSIER, Maat.Dossierstand.OPEN));

        Casus zwaarder = Casus.builder("Z", casus.bevinding(), Normadressaat.of("N-Z", Typering.BEWUST_EN_STRUCTUREEL))
                .overleg(casus.overleg().orElseThrow())
                .build();
        dossier = ENGINE.vervolg(dossier, Herziening.of(DAG.plusDays(61), "jurist", "bewust", zwaarder));
        assertTrue(dossier.laatste().interventies().contains(Interventie.PROCES_VERBAAL));
        assertEquals(1, tel(dossier).aantal(Maat.OPGELEGD, Interventie.PROCES_VERBAAL));
        assertEquals(1, tel(dossier).aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM));
    }

    /** From the records of edition 1, which name the rung HERPOSITIONEREN and do not say what is new. */
    @Test
    void aDossierOfEditionOneCountsAsItDid() throws IOException {
        Telling t;
        try (InputStream in =
                InzichttellerTest.class.getResourceAsStream("/nl/lhs/rules/json/editie1/lod-uitgevoerd.json")) {
            Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
            VastleggingenJson.parse(in.readAllBytes()).forEach(teller::tel);
            t = teller.inzicht().totaal();
        }
        assertEquals(1, t.aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(1, t.aantal(Maat.LAST_ONDER_DWANGSOM, Laststap.BESCHIKKING));
        assertEquals(1, t.aantal(Maat.LAST_ONDER_DWANGSOM, Laststap.VERBEURING));
        assertEquals(1, t.aantal(Maat.LAST_ONDER_DWANGSOM, Laststap.INVORDERING));
        assertEquals(Bedrag.NUL, t.verbeurd());
    }

    private static Lastzetting beschikking(int dag) {
        return Lastzetting.of(
                        DAG.plusDays(dag),
                        Interventie.LAST_ONDER_DWANGSOM,
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(
                                Stapgegevens.Strekking.HERSTEL,
                                new Dwangsom(
                                        Bedrag.euro("2500.10"),
                                        Dwangsom.Per.OVERTREDING,
                                        Optional.empty(),
                                        Optional.of(Bedrag.euro("25000")))))
                .withHersteltermijn(DAG.plusDays(dag + 10L));
    }

    private static Lastzetting bedrag(int dag, Laststap stap, String euro) {
        return Lastzetting.of(
                DAG.plusDays(dag), Interventie.LAST_ONDER_DWANGSOM, stap, Stapgegevens.bedrag(Bedrag.euro(euro)));
    }

    /** A dossier with a last onder dwangsom that was decided, and forfeited twice. */
    private static Dossier verbeurd() {
        Dossier dossier = ENGINE.open(casus("Z", Gevolgen.VAN_BELANG, Typering.ONVERSCHILLIG)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT, DAG))
                .build());
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", DAG.plusDays(30)));
        dossier = ENGINE.vervolg(dossier, beschikking(40));
        dossier = ENGINE.vervolg(dossier, bedrag(60, Laststap.VERBEURING, "2500.10"));
        return ENGINE.vervolg(dossier, bedrag(61, Laststap.VERBEURING, "2500.10"));
    }

    @Test
    void aLastThatIsImposedAgainCountsAgainAndOneThatGoesOnDoesNot() {
        Dossier dossier = verbeurd();
        assertEquals(1, tel(dossier).aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(Bedrag.euro("5000.20"), tel(dossier).verbeurd());
        assertEquals(1, tel(dossier).aantal(Maat.LAST_ONDER_DWANGSOM, Laststap.VERBEURING));

        dossier = ENGINE.vervolg(
                dossier,
                Hercontrole.nietNageleefd("B-3", DAG.plusDays(62))
                        .withKeuze(Hercontrolekeuze.voortzetten("de dwangsom werkt nog")));
        assertEquals(1, tel(dossier).aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM));

        dossier = ENGINE.vervolg(
                dossier,
                Hercontrole.nietNageleefd("B-4", DAG.plusDays(70))
                        .withKeuze(
                                Hercontrolekeuze.of(List.of(Interventie.LAST_ONDER_DWANGSOM), "een hogere dwangsom")));
        dossier = ENGINE.vervolg(dossier, beschikking(80));
        dossier = ENGINE.vervolg(dossier, bedrag(100, Laststap.VERBEURING, "999999999.99"));
        dossier = ENGINE.vervolg(dossier, bedrag(101, Laststap.INVORDERING, "0.05"));
        Telling t = tel(dossier);
        assertEquals(2, t.aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(2, t.aantal(Maat.LAST_ONDER_DWANGSOM, Laststap.BESCHIKKING));
        assertEquals(2, t.aantal(Maat.LAST_ONDER_DWANGSOM, Laststap.VERBEURING));
        assertEquals(1, t.aantal(Maat.LAST_ONDER_DWANGSOM, Laststap.INVORDERING));
        assertEquals(new Bedrag(99_999_999_999L + 500_020), t.verbeurd());
        assertEquals(Bedrag.euro("0.05"), t.ingevorderd());
        assertEquals(OptionalLong.of(2), Monitorgetal.BESTUURLIJKE_SANCTIES.from(t));
    }

    @Test
    void aDossierThatIsClosedStaysClosedAndKeepsTheDayOfItsRepair() {
        Dossier dossier = ENGINE.vervolg(verbeurd(), Hercontrole.nageleefd("B-9", DAG.plusDays(70), DAG.plusDays(63)));
        dossier = ENGINE.vervolg(dossier, bedrag(80, Laststap.INVORDERING, "5000.20"));
        Telling t = tel(dossier);
        assertEquals(1, t.aantal(Maat.DOSSIER, Maat.Dossierstand.AFGESLOTEN));
        assertEquals(new Dagen(1, 63, 63), t.hersteltijd());
        assertEquals(Bedrag.euro("5000.20"), t.ingevorderd());

        List<Vastlegging> alle = dossier.vastleggingen();
        t = tel(alle.get(alle.size() - 1)).totaal();
        assertEquals(1, t.aantal(Maat.DOSSIER, Maat.Dossierstand.AFGESLOTEN));
        assertEquals(1, t.aantal(Maat.HERSTELTIJD, Dagklasse.ONBEKEND));
        assertEquals(new Dagen(0, 0, 0), t.hersteltijd());
        assertEquals(Bedrag.euro("5000.20"), t.verbeurd());
    }

    @Test
    void urgentBestuursdwangCountsWhereItBeginsAndNotAgainWhereTheOverlegLeadsToIt() {
        Bevinding bevinding = Bevinding.builder("B", DAG)
                .gevolgen(Gevolgen.AANZIENLIJK)
                .spoedeisend(true)
                .build();
        Dossier dossier = ENGINE.open(Casus.builder("Z", bevinding, Normadressaat.of("N", Typering.CALCULEREND))
                .build());
        Interventie lob = Interventie.LAST_ONDER_BESTUURSDWANG;
        assertEquals(0, tel(dossier).som(Maat.OPGELEGD));
        dossier = ENGINE.vervolg(dossier, Lastzetting.of(DAG, lob, Laststap.UITVOERING));
        assertEquals(1, tel(dossier).aantal(Maat.OPGELEGD, lob));
        assertEquals(1, tel(dossier).aantal(Maat.STATUS, Status.WACHT_OP_OVERLEG));
        dossier = ENGINE.vervolg(dossier, Lastzetting.of(DAG.plusDays(1), lob, Laststap.BESCHIKKING));
        dossier = ENGINE.vervolg(
                dossier, Overlegafronding.of(DAG.plusDays(8), Overleg.of(Spoor.BESTUURSRECHT, DAG.plusDays(8))));
        assertTrue(dossier.laatste().interventies().contains(lob));
        Telling t = tel(dossier);
        assertEquals(1, t.aantal(Maat.OPGELEGD, lob));
        assertEquals(1, t.aantal(Maat.LAST_ONDER_BESTUURSDWANG, Laststap.BESCHIKKING));
        assertEquals(1, t.aantal(Maat.LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING));
    }

    @Test
    void aRequestCountsByItsLatestAnswer() {
        Dossier dossier = ENGINE.open(casus("Z", Gevolgen.BEPERKT, Typering.ONVERSCHILLIG)
                .verzoek(Verzoek.of("V-1", DAG))
                .build());
        Telling t = tel(dossier);
        assertEquals(1, t.verzoeken());
        assertEquals(1, t.aantal(Maat.VERZOEK, Verzoekoordeel.Uitkomst.AFGEWEZEN));
        assertEquals(1, t.aantal(Maat.VERZOEKGROND, Verzoekoordeel.Grond.NOG_GEEN_SANCTIE));
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", DAG.plusDays(30)));
        t = tel(dossier);
        assertEquals(1, t.verzoeken());
        assertEquals(1, t.aantal(Maat.VERZOEK, Verzoekoordeel.Uitkomst.TOEGEWEZEN));
        assertEquals(0, t.som(Maat.VERZOEKGROND));
    }

    @Test
    void refrainingFromEnforcementIsAnOutcomeOfAnOvertreding() {
        Telling t = tel(ENGINE.decide(casus("Z", Gevolgen.BEPERKT, Typering.ONVERSCHILLIG)
                        .afzien(new Afzien(Afzien.Grond.ONEVENREDIGHEID, "onevenredig"))
                        .build()))
                .totaal();
        assertEquals(1, t.overtredingen());
        assertEquals(1, t.aantal(Maat.UITKOMST, Uitkomst.AFZIEN));
        assertEquals(1, t.aantal(Maat.TREDE, Tredestand.GEEN));
    }

    @Test
    void ofTheNumbersThatAnAgencyMonitorsInspectionsAndComplaintsComeFromElsewhere() {
        Inzicht leeg = Inzichtteller.per(Periode.JAAR).inzicht();
        for (Monitorgetal getal : Monitorgetal.values()) {
            assertEquals(getal.isElders(), getal.from(leeg.totaal()).isEmpty());
        }
        assertTrue(InzichtJson.format(leeg).contains("\"elders\":[\"CONTROLES\",\"KLACHTEN\"]"));
        assertTrue(InzichtCsv.format(leeg).contains("\r\nmonitor,,CONTROLES,elders,\r\n"));
        assertTrue(InzichtCsv.format(leeg).endsWith("\r\nmonitor,,KLACHTEN,elders,\r\n"));
    }

    @Test
    void theSchemaStillReadsWhatEditionOneWrote() {
        ObjectNode json = (ObjectNode) JsonMapper.shared()
                .readTree(InzichtJson.format(Inzichtteller.per(Periode.MAAND).inzicht()));
        json.remove("monitor");
        ObjectNode totaal = (ObjectNode) json.path("totaal");
        totaal.remove(List.of(
                "verzoek", "verzoekgrond", "lastOnderDwangsom", "lastOnderBestuursdwang", "verbeurd", "ingevorderd"));
        ((ObjectNode) totaal.path("uitkomst")).remove("AFZIEN");
        ObjectNode trede = totaal.putObject("trede");
        List.of(
                        "TREDE_1",
                        "TREDE_2",
                        "TREDE_3",
                        "TREDE_4",
                        "TREDE_5",
                        "TREDE_6_OF_HOGER",
                        "BUITEN_DE_TREDEN",
                        "NIET_AF_TE_LEIDEN",
                        "GEEN_TREDE_OVER",
                        "GEEN")
                .forEach(t -> trede.put(t, 0));
        assertEquals(List.of(), InzichtJson.validate(json.toString()));
    }

    private static Telling tel(Dossier dossier) {
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
        teller.tel(dossier);
        return teller.inzicht().totaal();
    }

    @Test
    void aDossierCountsInItsLatestState() {
        Dossier dossier = ENGINE.open(
                casus("Z", Gevolgen.VAN_BELANG, Typering.CALCULEREND).build());
        assertEquals(1, tel(dossier).aantal(Maat.STATUS, Status.WACHT_OP_OVERLEG));
        dossier = ENGINE.vervolg(
                dossier, Overlegafronding.of(DAG.plusDays(8), Overleg.of(Spoor.BESTUURSRECHT, DAG.plusDays(8))));
        Telling t = tel(dossier);
        assertEquals(0, t.aantal(Maat.STATUS, Status.WACHT_OP_OVERLEG));
        assertEquals(1, t.aantal(Maat.STATUS, Status.DEFINITIEF));
        assertEquals(1, t.aantal(Maat.WACHTTIJD, Dagklasse.DAGEN_8_TOT_14));
    }

    @Test
    void aRecordThatComesTwiceTakesThePlaceOfTheFirst() {
        Vastlegging licht = ENGINE.decide(
                casus("Z", Gevolgen.VRIJWEL_NIHIL, Typering.GOEDWILLEND).build());
        Vastlegging zwaar = ENGINE.decide(casus("Z", Gevolgen.AANZIENLIJK, Typering.CALCULEREND)
                .overleg(Overleg.of(Spoor.STRAFRECHT))
                .build());
        Inzicht eerst = tel(zwaar, licht);
        assertEquals(1, eerst.totaal().dossiers());
        assertEquals(1, eerst.totaal().aantal(Maat.VASTLEGGING, Maat.Telwijze.DUBBEL));
        assertEquals(1, eerst.totaal().aantal(Maat.SEGMENT, Segment.A1));
        assertEquals(0, eerst.totaal().som(Maat.OPGELEGD));
        assertEquals(List.of(), eerst.normadressaten());

        Inzicht andersom = tel(licht, zwaar);
        assertEquals(1, andersom.totaal().aantal(Maat.SEGMENT, Segment.C4));
        assertEquals(1, andersom.totaal().aantal(Maat.OPGELEGD, Interventie.PROCES_VERBAAL));
        assertEquals("N-Z", andersom.normadressaten().get(0).kenmerk());
    }

    @Test
    void aRecordThatComesTooLateIsToldAndNotCounted() {
        Dossier dossier =
                ENGINE.open(casus("Z", Gevolgen.BEPERKT, Typering.ONVERSCHILLIG).build());
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", DAG.plusDays(30)));
        Telling t = tel(dossier.vastleggingen().get(1), dossier.vastleggingen().get(0))
                .totaal();
        assertEquals(1, t.aantal(Maat.VASTLEGGING, Maat.Telwijze.ZONDER_VORIGE));
        assertEquals(1, t.aantal(Maat.VASTLEGGING, Maat.Telwijze.BUITEN_VOLGORDE));
        assertEquals(1, t.dossiers());
        assertEquals(1, t.aantal(Maat.TREDE, Tredestand.of(Interventie.LAST_ONDER_DWANGSOM)));
        assertEquals(1, t.aantal(Maat.INTERVENTIE, Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(1, t.aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM));
    }

    private static Afwijkingsrichting richting(Typering typering, Gevolgen gevolgen, Interventie... keuze) {
        return Afwijkingsrichting.from(ENGINE.decide(casus("Z", gevolgen, typering)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .afwijking(new Afwijking(List.of(keuze), "passender"))
                .build()));
    }

    @Test
    void aDeviationIsComparedPerKind() {
        // B3 gives VERSCHERPT_TOEZICHT.
        Typering b = Typering.ONVERSCHILLIG;
        Gevolgen rij3 = Gevolgen.VAN_BELANG;
        assertEquals(Afwijkingsrichting.GELIJK, richting(b, rij3, Interventie.VERSCHERPT_TOEZICHT));
        assertEquals(Afwijkingsrichting.LICHTER, richting(b, rij3, Interventie.WAARSCHUWEN));
        assertEquals(
                Afwijkingsrichting.LICHTER,
                richting(b, rij3, Interventie.WAARSCHUWEN, Interventie.BESTUURLIJK_GESPREK));
        assertEquals(Afwijkingsrichting.ZWAARDER, richting(b, rij3, Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(
                Afwijkingsrichting.ZWAARDER,
                richting(b, rij3, Interventie.VERSCHERPT_TOEZICHT, Interventie.BESTUURLIJKE_BOETE));
        assertEquals(
                Afwijkingsrichting.ZWAARDER,
                richting(b, rij3, Interventie.WAARSCHUWEN, Interventie.VERSCHERPT_TOEZICHT));
        assertEquals(Afwijkingsrichting.ANDERS, richting(b, rij3, Interventie.BESTUURLIJKE_BOETE));
        assertEquals(
                Afwijkingsrichting.GEEN,
                Afwijkingsrichting.from(
                        ENGINE.decide(casus("Z", Gevolgen.BEPERKT, b).build())));
    }

    @Test
    void everyNumberOfDaysHasOneClass() {
        assertEquals(Dagklasse.VOOR_DE_BEVINDING, Dagklasse.of(-1));
        for (int dagen = 0; dagen < 100; dagen++) {
            assertEquals(
                    dagen <= 7
                            ? Dagklasse.DAGEN_0_TOT_7
                            : dagen <= 14
                                    ? Dagklasse.DAGEN_8_TOT_14
                                    : dagen <= 28
                                            ? Dagklasse.DAGEN_15_TOT_28
                                            : dagen <= 56 ? Dagklasse.DAGEN_29_TOT_56 : Dagklasse.DAGEN_57_OF_MEER,
                    Dagklasse.of(dagen));
        }
    }

    @Test
    void periodsAreNamedInTheOrderOfTime() {
        assertEquals("2026-12", Periode.MAAND.van(LocalDate.of(2026, 12, 31)));
        assertEquals("0000-01", Periode.MAAND.van(LocalDate.of(0, 1, 1)));
        assertEquals("9999", Periode.JAAR.van(LocalDate.of(9999, 12, 31)));
        for (int maand = 1; maand <= 12; maand++) {
            assertEquals("2026-K" + (maand + 2) / 3, Periode.KWARTAAL.van(LocalDate.of(2026, maand, 1)));
        }
    }

    private static Vastlegging met(Vastlegging v, String kenmerk, LocalDate datum, String label) {
        Casus casus = Casus.builder(
                        kenmerk,
                        Bevinding.of("B", datum, Gevolgen.BEPERKT),
                        v.casus().normadressaat())
                .label("gemeente", label)
                .build();
        return Records.with(v, "casus", casus);
    }

    @Test
    void beyondTheMostPeriodsAndLabelsTheRestIsOneGroupAndNothingIsLost() {
        Vastlegging v = ENGINE.decide(
                casus("Z", Gevolgen.BEPERKT, Typering.ONVERSCHILLIG).build());
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND).label("gemeente");
        int aantal = Inzichtteller.MAX_LABELS + 500;
        IntStream.range(0, aantal)
                .forEach(i ->
                        teller.tel(met(v, "Z-" + i, LocalDate.of(1000, 1, 1).plusMonths(i), "g" + i)));
        // Of the first ones, another record is still counted in their own group.
        teller.tel(met(v, "Z-extra", LocalDate.of(1000, 1, 1), "g0"));
        Inzicht inzicht = teller.inzicht();

        assertEquals(Inzichtteller.MAX_PERIODEN + 1, inzicht.perioden().size());
        assertEquals(Inzichtteller.MAX_LABELS + 1, inzicht.labels().size());
        Groep overige = inzicht.perioden().get(Inzichtteller.MAX_PERIODEN);
        assertEquals(Groep.Soort.OVERIGE, overige.soort());
        assertEquals(aantal - Inzichtteller.MAX_PERIODEN, overige.telling().overtredingen());
        overige = inzicht.labels().get(Inzichtteller.MAX_LABELS);
        assertEquals(Groep.Soort.OVERIGE, overige.soort());
        assertEquals(500, overige.telling().overtredingen());
        assertEquals(2, inzicht.perioden().get(0).telling().overtredingen());
        assertEquals(aantal + 1, inzicht.totaal().overtredingen());
        assertEquals(List.of(), InzichtJson.validate(InzichtJson.format(inzicht)));
    }

    @Test
    void theJsonHoldsTheSameCountsAndIsRightByItsSchema() {
        Inzicht inzicht = tel(Inzichtteller.per(Periode.KWARTAAL).label("gemeente"), REEKS.regels(600));
        String json = InzichtJson.format(inzicht);
        assertEquals(List.of(), InzichtJson.validate(json));
        assertEquals(csv(inzicht), json(json));
    }

    /** The counts of the JSON, by the key of the line that the CSV has of each. */
    private static Map<String, Long> json(String tekst) {
        Map<String, Long> aantallen = new TreeMap<>();
        JsonNode json = JsonMapper.shared().readTree(tekst);
        telling("totaal|", json.path("totaal"), aantallen);
        json.path("perioden")
                .forEach(g -> telling("periode|" + g.path("naam").asString(""), g.path("telling"), aantallen));
        json.path("labels")
                .forEach(g -> telling(
                        g.path("soort").asString("").equals("NAAM")
                                ? "label|" + g.path("naam").asString("")
                                : "label zonder waarde|",
                        g.path("telling"),
                        aantallen));
        for (JsonNode n : json.path("normadressaten")) {
            String begin = "normadressaat|" + n.path("kenmerk").asString("") + "|";
            n.path("segmenten").forEachEntry((s, a) -> aantallen.put(begin + "segment|" + s, a.longValue()));
            aantallen.put(begin + "dossier|OPEN", n.path("open").longValue());
            aantallen.put(
                    begin + "laatste|" + n.path("laatste").asString(""),
                    n.path("overtredingen").longValue());
        }
        json.path("monitor").forEachEntry((naam, getal) -> {
            if (getal.isNumber()) {
                aantallen.put("monitor||" + naam + "|", getal.longValue());
            }
        });
        aantallen.values().removeIf(a -> a == 0);
        return aantallen;
    }

    private static void telling(String begin, JsonNode telling, Map<String, Long> aantallen) {
        telling.forEachEntry((maat, deel) -> {
            if (List.of("verbeurd", "ingevorderd").contains(maat)) {
                aantallen.put(
                        begin + "|" + maat + "|euro",
                        deel.decimalValue().movePointRight(2).longValueExact());
            } else if (deel.isNumber()) {
                aantallen.put(begin + "|" + maat + "|", deel.longValue());
            } else if (deel.has("klassen")) {
                deel.path("klassen").forEachEntry((k, a) -> aantallen.put(begin + "|" + maat + "|" + k, a.longValue()));
                for (String veld : List.of("aantal", "som", "grootste")) {
                    aantallen.put(
                            begin + "|dagen " + maat + "|" + veld,
                            deel.path(veld).longValue(0));
                }
            } else {
                deel.forEachEntry((w, a) -> aantallen.put(begin + "|" + maat + "|" + w, a.longValue()));
            }
        });
    }

    @Test
    void theSchemaRefusesWhatIsNoInzicht() {
        String json = InzichtJson.format(Inzichtteller.per(Periode.MAAND).inzicht());
        assertFalse(InzichtJson.validate(json.replace("urn:lhs:inzicht:1", "urn:lhs:inzicht:2"))
                .isEmpty());
        assertFalse(InzichtJson.validate(json.replace("\"A1\":0", "\"A1\":-1")).isEmpty());
        assertFalse(InzichtJson.validate(json.replace("\"A1\":0,", "")).isEmpty());
        assertFalse(InzichtJson.validate("{}").isEmpty());
    }

    @Test
    void inTheCsvNothingOfACallerIsTakenForAFormula() {
        Vastlegging v = ENGINE.decide(
                casus("Z", Gevolgen.BEPERKT, Typering.ONVERSCHILLIG).build());
        for (String waarde : List.of("=1+1", "+1", "-1", "@a", "a,=b", "a; +b", "x\"-y", "a\n=b", "\t=c", "\uFF1D1")) {
            Inzichtteller teller = Inzichtteller.per(Periode.JAAR).label("gemeente");
            teller.tel(met(v, "Z", DAG, waarde));
            String csv = InzichtCsv.format(teller.inzicht());
            for (char scheiding : new char[] {',', ';', '\t', '\n', '"'}) {
                for (String cel : csv.split("[" + scheiding + "\n]")) {
                    assertFalse(cel.strip().matches("\"?\\s*[=+\\-@\uFF1D].*"), waarde + " gives a cell " + cel);
                }
            }
        }
        Inzichtteller teller = Inzichtteller.per(Periode.JAAR).label("gemeente");
        teller.tel(met(v, "Z", DAG, "'s-Gravenhage, \"Den Haag\" a-b"));
        assertTrue(InzichtCsv.format(teller.inzicht())
                .contains("\r\nlabel,\"'s-Gravenhage, \"\"Den Haag\"\" a-b\",segment,B2,1\r\n"));
    }

    @Test
    void nothingAboutPeopleIsInAToString() {
        Vastlegging v = ENGINE.decide(casus("geheim", Gevolgen.AANZIENLIJK, Typering.CALCULEREND)
                .label("gemeente", "geheim")
                .build());
        Inzichtteller teller = Inzichtteller.per(Periode.JAAR).label("gemeente");
        teller.tel(v);
        Inzicht inzicht = teller.inzicht();
        for (Object o : List.of(inzicht, inzicht.labels(), inzicht.normadressaten(), inzicht.totaal(), teller)) {
            assertFalse(o.toString().contains("geheim"), o.toString());
        }
    }

    @Test
    void aCountOfAValueThatAMeasureLacksIsRefused() {
        Telling t = Inzichtteller.per(Periode.JAAR).inzicht().totaal();
        assertThrows(IllegalArgumentException.class, () -> t.aantal(Maat.SEGMENT, Typering.CALCULEREND));
        assertThrows(IllegalArgumentException.class, () -> t.aantal(Maat.OPGELEGD, Interventie.WAARSCHUWEN));
    }
}

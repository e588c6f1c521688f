package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Benaming;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import nl.lhs.rules.Verzonnen;
import org.junit.jupiter.api.Test;

/** A record whose words are not those of LHS 1.7 is explained in its own words, and in no word of LHS 1.7. */
class AndereWoordenTest {
    /** What names an intervention, a class, a column, a row or the number of aspects of LHS 1.7. */
    private static final Map<Taal, Pattern> WOORDEN_VAN_LHS = Map.of(
            Taal.NEDERLANDS,
            Pattern.compile(
                    "(?iu)strafbeschikking|proces-verbaal|bestuursdwang|dwangsom|schorsen|geschorst|intrekken|exploitatie"
                            + "|sluiting i|\\bsluiten|waarschuw|bestuurlijk gesprek|verscherpt|stilleggen|boete|lichte? segment"
                            + "|middensegment|zware? segment|van de zeven|kolom [A-D]|rij [1-4]|goedwillend|onverschillig"
                            + "|calculer|structureel|als aanzienlijk|Landelijke"),
            Taal.ENGELS,
            Pattern.compile(
                    "(?iu)penal order|official report|coercion|subject to a penalty|suspension|suspended|withdrawal, closure"
                            + "|prohibition to operate|closed down|the warning|a warning|meeting at|intensified|\\bfine\\b"
                            + "|light segment|middle segment|heavy segment|of the seven|column [A-D]|row [1-4]|well-meaning"
                            + "|indifferent|calculating|structural|be considerable|national enforcement"));
    /** Sentences on the steps of a last, in the words of the Awb on that kind of last, and those that only LHS 1.7 gives. */
    private static final Pattern ZONDER_VARIANT = Pattern.compile(
            "stap\\..*|stap_door\\..*|STAP_.*|dwangsom\\..*|DWANGSOM_.*|laststap\\..*|INNING|LASTSTAND_.*"
                    + "|signaal\\.BOVEN_MAXIMUM|aandachtspunt\\.LOB_VOOR_BESLUIT|STRATEGIE_LHS"
                    + "|aandachtspunt\\.STRATEGIE_HEEFT_OPVOLGER");

    private static String kaal(Sjabloon sjabloon) {
        Map<String, List<Fragment>> leeg = new HashMap<>();
        sjabloon.plaatsen().forEach(plaats -> leeg.put(plaats, List.of(Fragment.tekst("…"))));
        return sjabloon.fill(leeg).get(0).tekst();
    }

    @Test
    void everySentenceThatNamesAWordOfLhsHasAGeneralOne() {
        Bundel bundel = Bundel.load("uitleg", Zin.sleutels());
        Bundel algemeen = Bundel.loadDeel("uitleg-algemeen", Zin.algemeen());
        Set<String> zonder = new TreeSet<>();
        for (Taal taal : Taal.values()) {
            for (String sleutel : bundel.sleutels()) {
                if (WOORDEN_VAN_LHS
                                .get(taal)
                                .matcher(kaal(bundel.sjabloon(taal, sleutel)))
                                .find()
                        && !algemeen.sleutels().contains(sleutel)
                        && !ZONDER_VARIANT.matcher(sleutel).matches()) {
                    zonder.add(sleutel);
                }
            }
        }
        assertEquals(Set.of(), zonder);
    }

    @Test
    void noGeneralSentenceNamesAWordOfLhs() {
        Bundel algemeen = Bundel.loadDeel("uitleg-algemeen", Zin.algemeen());
        for (Taal taal : Taal.values()) {
            for (String sleutel : algemeen.sleutels()) {
                String tekst = kaal(algemeen.sjabloon(taal, sleutel));
                assertFalse(WOORDEN_VAN_LHS.get(taal).matcher(tekst).find(), sleutel + ": " + tekst);
            }
        }
    }

    @Test
    void everyReadingThatNamesAWordOfLhsHasAGeneralOne() {
        for (Taal taal : Taal.values()) {
            for (Lezing lezing : Lezing.values()) {
                String tekst = Begrippen.from(taal).naam(lezing);
                assertTrue(
                        !WOORDEN_VAN_LHS.get(taal).matcher(tekst).find()
                                || Zin.algemeneNaam(taal, "lezing." + lezing).isPresent(),
                        lezing + ": " + tekst);
            }
        }
    }

    /** Casus of many kinds, in every segment. */
    private static List<Casus> casussen(Strategie strategie) {
        boolean straf = strategie.woorden().interventies().find("BOEKING").isPresent();
        List<Casus> casussen = new ArrayList<>();
        for (Segment segment : Segment.values()) {
            Bevinding kaal = Verzonnen.bevinding(segment).build();
            Bevinding vol = Verzonnen.bevinding(segment)
                    .spoedeisend(true)
                    .voorschrift(new Voorschrift(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, Optional.of("artikel 4")))
                    .verzwarendAspect(VerzwarendAspect.of(Verzonnen.KETEN, "Twee tussenhandelaren."))
                    .verzachtendArgument(VerzachtendArgument.of(Verzonnen.EERSTE_KEER))
                    .ernstigeGedraging(Verzonnen.BEDREIGING)
                    .build();
            Bevinding zwaarder = Verzonnen.bevinding(segment)
                    .verzwarendArgument(VerzwarendArgument.of(Verzonnen.HERHALING, "Zie 2025."))
                    .build();
            Normadressaat n = Verzonnen.normadressaat(segment);
            casussen.add(Casus.of(kaal, n));
            casussen.add(Casus.of(kaal, Normadressaat.of("N-2")));
            casussen.add(Casus.of(vol, Normadressaat.of("N-2")));
            casussen.add(Casus.of(zwaarder, n));
            casussen.add(Casus.builder("Z", vol, n).bevoegdheden(List.of()).build());
            casussen.add(Casus.builder("Z", vol, n)
                    .verzoek(Verzoek.of("V-1", Verzonnen.DATUM))
                    .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                    .build());
            casussen.add(Casus.builder("Z", kaal, n)
                    .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                    .afwijking(Afwijking.of("Daarom.", Verzonnen.INPERKEN))
                    .build());
            if (straf) {
                casussen.add(Casus.builder("Z", vol, n).bsbm(Bsbm.opgelegd()).build());
                casussen.add(
                        Casus.builder("Z", kaal, n).bsbm(Bsbm.nietOpgelegd()).build());
                casussen.add(Casus.builder("Z", vol, n)
                        .bevoegdheden(List.of(Verzonnen.HERSTELBEVEL))
                        .overleg(Overleg.of(Spoor.STRAFRECHT))
                        .build());
                casussen.add(Casus.builder("Z", kaal, n)
                        .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                        .bsbm(Bsbm.opgelegd())
                        .build());
            }
        }
        return casussen;
    }

    private static final Pattern VAN_DE_AWB = Pattern.compile("van de Awb|of the Awb|wet bestuursrecht");
    private static final Pattern ZINSGRENS = Pattern.compile("(?<=[.:]) |\n");

    private static void geenWoordVanLhs(String tekst, Taal taal) {
        // What cites the Awb, or says what it says of a last that the instance carries out, is in the words of the Awb.
        String eigen = ZINSGRENS
                .splitAsStream(tekst.replaceAll("“[^”]*”", "“”")
                        .replaceAll("\\[(in te vullen|to be supplied): [^]]*]", "[]")
                        .replaceAll("\\((veld|field) \\w+", ""))
                .filter(zin -> !VAN_DE_AWB.matcher(zin).find())
                .collect(Collectors.joining(" "))
                .replaceAll("bestuursdwang (toe te passen|toepassen|toegepast)", "")
                .replaceAll("(apply|applying) administrative coercion|administrative coercion was applied", "")
                .replaceAll("(?i)(kolom|column|rij|row) [A-D1-4]", "");
        Matcher gevonden = WOORDEN_VAN_LHS.get(taal).matcher(eigen);
        if (gevonden.find()) {
            fail(gevonden.group() + " in: " + tekst);
        }
    }

    @Test
    void noExplanationNamesAWordOfLhs() {
        for (Strategie strategie : List.of(Verzonnen.strategie(), Verzonnen.metStrafrecht())) {
            LhsEngine engine = LhsEngine.create(strategie);
            for (Casus casus : casussen(strategie)) {
                Vastlegging v = engine.decide(casus);
                for (Taal taal : Taal.values()) {
                    for (Lezer lezer : Lezer.values()) {
                        geenWoordVanLhs(Motivering.from(lezer, v, taal).tekst(), taal);
                    }
                    geenWoordVanLhs(Verantwoording.from(v, taal).tekst(), taal);
                }
            }
        }
    }

    @Test
    void noExplanationOfADossierNamesAWordOfLhs() {
        LhsEngine engine = LhsEngine.create(Verzonnen.strategie());
        for (Segment segment : Segment.values()) {
            Dossier dossier = engine.open(
                    Casus.builder("Z", Verzonnen.bevinding(segment).build(), Verzonnen.normadressaat(segment))
                            .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                            .build());
            for (int i = 1; i < 5; i++) {
                dossier = engine.vervolg(dossier, Hercontrole.nietNageleefd("H-" + i, Verzonnen.DATUM.plusDays(i)));
                for (Taal taal : Taal.values()) {
                    for (Lezer lezer : Lezer.values()) {
                        geenWoordVanLhs(Motivering.from(lezer, dossier, taal).tekst(), taal);
                    }
                    geenWoordVanLhs(Verantwoording.from(dossier.laatste(), taal).tekst(), taal);
                }
            }
        }
    }

    @Test
    void theAxesTheClassAndTheInterventionsAreThoseOfTheRecord() {
        Vastlegging v = LhsEngine.create(Verzonnen.strategie()).decide(Verzonnen.casus(Segment.B1));
        String tekst = Motivering.from(Lezer.DOSSIER, v).tekst();
        assertTrue(tekst.contains("De normadressaat is getypeerd als afwachtend. Dat is kolom B"), tekst);
        assertTrue(tekst.contains("beoordeeld als klein. Dat is rij 1"), tekst);
        assertTrue(tekst.contains("Segment B1 is een groen vak"), tekst);
        assertTrue(tekst.contains("Gekozen is voor toelichten van de regel"), tekst);
        assertTrue(tekst.contains("In zaak “B-B1” is strategie “VERZONNEN”, versie “1”, gevolgd"), tekst);
        assertTrue(
                Motivering.from(Lezer.DOSSIER, v, Taal.ENGELS).tekst().contains("classified as hesitant"),
                () -> Motivering.from(Lezer.DOSSIER, v, Taal.ENGELS).tekst());
    }

    @Test
    void theNumberOfAspectsIsThatOfTheWords() {
        Vastlegging v = LhsEngine.create(Verzonnen.strategie()).decide(Verzonnen.casus(Segment.B1));
        assertTrue(Motivering.from(Lezer.DOSSIER, v)
                .tekst()
                .contains("Van de verzwarende aspecten van de strategie, twee in getal, is er geen opgegeven"));
    }

    @Test
    void whatCouldNotBeExpressedIsTold() {
        Vastlegging v = LhsEngine.create(Verzonnen.strategie()).decide(Verzonnen.casus(Segment.A1));
        assertTrue(
                Motivering.from(Lezer.DOSSIER, v)
                        .tekst()
                        .contains(
                                "De strategie vraagt ook iets wat hier niet kon worden verwerkt: “Een gesprek gaat altijd"
                                        + " vooraf.” en “Bij een keten telt de zwaarste schakel”"),
                () -> Motivering.from(Lezer.DOSSIER, v).tekst());
    }

    @Test
    void aNormIsCitedByTheNumberThatItHasInTheStrategieAndLeftOutWhereItHasNone() {
        Begrippen begrippen = Begrippen.from(Taal.NEDERLANDS);
        Map<String, Normplaats> plaatsen = Verzonnen.woorden().normen();
        List<Norm> normen = List.of(
                Norm.of("3.1-1"),
                Norm.of("3.1-2"),
                Norm.of("3.1-9"),
                Norm.of("3.4-2"),
                Norm.of("Awb 5:6"),
                Norm.of("NZKG-1"));
        assertEquals(
                "normen 4.1-1 en 4.1-2, § 4.1; norm 4.2-1, § 4.2; artikel 5:6 Awb; eigen norm NZKG-1; lezing R5",
                begrippen.verwijzing(normen, List.of(Lezing.R5), plaatsen));
        assertEquals("", begrippen.verwijzing(List.of(Norm.of("3.5-1")), List.of(), plaatsen));
    }

    @Test
    void aStatementWithoutANormOfTheStrategieEndsWithItsFullStop() {
        Uitspraak u = new Uitspraak(
                Lezer.DOSSIER,
                Taal.NEDERLANDS,
                List.of(Fragment.tekst("Dat is zo")),
                List.of(Norm.of("3.5-1")),
                List.of(),
                Verzonnen.woorden().normen());
        assertEquals("Dat is zo.", u.tekst());
        assertEquals("Dat is zo.", u.html());
    }

    @Test
    void aNameInARecordCannotSteerTheText() {
        Woordenlijst woorden = Verzonnen.woorden();
        List<Interventie> interventies = new ArrayList<>(woorden.interventies().alle());
        Interventie eerste = interventies.get(0);
        interventies.set(
                0,
                Interventie.builder(eerste.id(), 0, eerste.soort())
                        .naam("toe\u202Elichten <b>\"", "ex\u202Eplaining")
                        .build());
        Vastlegging v = LhsEngine.create(Verzonnen.strategie()).decide(Verzonnen.casus(Segment.A1));
        Pen pen = new Pen(
                Records.with(
                        v,
                        "woorden",
                        woorden.toBuilder().interventies(interventies).build()),
                Taal.NEDERLANDS);
        assertEquals(
                "toe\uFFFDlichten <b>'",
                Opmaak.tekst(Taal.NEDERLANDS, pen.inZin(interventies.get(0)).get(0)));
        assertEquals(
                "toe\uFFFDlichten &lt;b&gt;&#39;",
                Opmaak.html(Taal.NEDERLANDS, pen.inZin(interventies.get(0)).get(0)));
        assertEquals("a b", Begrippen.from(Taal.NEDERLANDS).schoon(new Benaming("a\u00A0 b", "x")));
    }
}

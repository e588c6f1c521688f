package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.uitleg.Voorbeelddossiers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The page of a dossier. */
class DossierrapportTest {
    private static final Map<String, Dossier> DOSSIERS = Voorbeelddossiers.alle(Voorbeelden.ENGINE);
    private static final Dossier WASPLAATS = DOSSIERS.get("D-1");
    private static final Dossier MESTOPSLAG = DOSSIERS.get("D-2");
    private static final Dossier WACHT = Voorbeelden.ENGINE.open(Voorbeelddossiers.wasplaats());
    private static final List<Dossier> ALLE = alle();

    /** The dossiers of the explanations, and an earlier state of one that is closed. */
    private static List<Dossier> alle() {
        List<Dossier> alle = new ArrayList<>(DOSSIERS.values());
        alle.add(WACHT);
        alle.add(tot(WASPLAATS, 6));
        alle.add(Voorbeelden.dossier());
        return alle;
    }

    static List<Dossier> dossiers() {
        return ALLE;
    }

    private static Dossier tot(Dossier dossier, int aantal) {
        return new Dossier(dossier.vastleggingen().subList(0, aantal));
    }

    private static Pagina pagina(Dossier dossier) {
        return new Pagina(Rapport.from(dossier).html());
    }

    private static List<Element> metKlasse(Pagina pagina, String klasse) {
        return pagina.elementen().stream()
                .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(klasse))
                .toList();
    }

    private static String tekst(Element element) {
        return element.getTextContent().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static String kop(Dossier dossier) {
        return tekst(metKlasse(pagina(dossier), "uitkomst").get(0)) + " " + deel(dossier, "nu");
    }

    /** The rows of the ladder. */
    private static List<String> treden(Pagina pagina) {
        return pagina.elementen("table").stream()
                .filter(t -> t.getAttribute("class").equals("treden"))
                .flatMap(t -> IntStream.range(1, t.getElementsByTagName("tr").getLength())
                        .mapToObj(i ->
                                tekst((Element) t.getElementsByTagName("tr").item(i))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aPageStandsAloneAndHoldsEachRecordWithItsHash(Dossier dossier) {
        String html = Rapport.from(dossier).html();
        Pagina pagina = new Pagina(html);
        String alles = pagina.tekst();
        assertTrue(html.startsWith("<!DOCTYPE html>\n"));
        assertTrue(pagina.elementen().stream()
                .noneMatch(
                        e -> Set.of("script", "link", "img", "iframe", "form").contains(e.getTagName())));
        assertTrue(pagina.elementen().stream()
                .flatMap(e -> Pagina.attributen(e).stream())
                .noneMatch(a -> a.startsWith("on") || a.equals("src") || a.equals("style")));
        assertEquals(dossier.vastleggingen().size(), metKlasse(pagina, "moment").size());
        dossier.vastleggingen().forEach(v -> {
            assertTrue(alles.contains(VastleggingJson.hash(v).hex()));
            v.normen().forEach(n -> assertTrue(alles.contains(n.id()), n.id()));
        });
        List<String> ids = pagina.elementen().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice: " + ids);
        assertTrue(pagina.elementen("a").stream()
                .allMatch(a -> ids.contains(a.getAttribute("href").substring(1))));
        assertFalse(alles.contains("null") || alles.contains("Optional"), alles);
    }

    static List<Dossier> afgedrukt() {
        return List.of(WASPLAATS, WACHT, DOSSIERS.get("D-4"));
    }

    @ParameterizedTest
    @MethodSource("afgedrukt")
    void aPdfBeginsWithOneSheetIsTheSameEveryTimeAndHoldsEachHash(Dossier dossier) throws IOException {
        byte[] bytes = Rapport.from(dossier).pdf();
        Bladen bladen = Bladen.van(bytes);
        assertEquals(List.of(), bladen.klachten());
        assertEquals(0, bladen.overDeRand());
        assertEquals(Collections.nCopies(6, 1), bladen.koppen().subList(0, 6));
        assertEquals(2, bladen.koppen().get(6));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(
                    "Dossier: " + dossier.kenmerk(),
                    pdf.getDocumentInformation().getTitle());
            String tekst = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", "");
            dossier.vastleggingen()
                    .forEach(v ->
                            assertTrue(tekst.contains(VastleggingJson.hash(v).hex())));
            assertFalse(tekst.contains("□"), "own text that the fonts do not have");
        }
        if (dossier == WASPLAATS) {
            assertArrayEquals(bytes, Rapport.from(dossier).pdf());
        }
    }

    @Test
    void theTopSaysHowTheCaseStandsNow() {
        String gesloten = kop(WASPLAATS);
        assertTrue(gesloten.startsWith("Dossier: gesloten Afloop: hersteld op 28 juni 2026"), gesloten);
        assertTrue(gesloten.contains("Van kracht niets; wel gekozen: proces-verbaal"), gesloten);
        assertFalse(gesloten.contains("Als naleving uitblijft"), gesloten);

        String wacht = kop(WACHT);
        assertTrue(wacht.startsWith("Dossier: open Nu: wacht op het overleg"), wacht);
        assertTrue(
                wacht.contains("Voer het overleg met politie en Openbaar Ministerie. Bestuursrecht zou geven: "),
                wacht);

        String open = kop(tot(WASPLAATS, 6));
        assertTrue(open.contains("Tijdelijk stilleggen herstellend Proces-verbaal strafrecht"), open);
        assertTrue(open.contains("Trede 7 van de 7 die beschikbaar zijn"), open);
        assertTrue(open.contains("Van kracht tijdelijk stilleggen; daarnaast gekozen: proces-verbaal"), open);
        assertTrue(
                open.contains("Last onder dwangsom: niet van kracht, een andere keuze kwam ervoor in de plaats"), open);
        assertTrue(open.contains("Hersteltermijn niet gesteld"), open);
        assertTrue(
                open.contains("Als naleving uitblijft niets zwaarders meer; wat al is ingezet, blijft gelden"), open);

        String gewaarschuwd = kop(tot(MESTOPSLAG, 3));
        assertTrue(
                gewaarschuwd.contains("Als naleving uitblijft de volgende trede: last onder dwangsom"), gewaarschuwd);
    }

    /** Rungs are those of bijlage 2; beside a proces-verbaal none holds a boete. */
    @Test
    void theLadderSaysOfEachRungWhatBecameOfItAndWhen() {
        assertEquals(
                List.of(
                        "1 Aanspreken of informeren open nog niet",
                        "2 Waarschuwen open nog niet",
                        "3 Bestuurlijk gesprek open nog niet",
                        "4 Verscherpt toezicht gebruikt vastlegging 2–3",
                        "5 Last onder dwangsom gebruikt vastlegging 4–5",
                        "6 Last onder bestuursdwang open nog niet",
                        "7 Tijdelijk stilleggen gekozen vastlegging 6–7"),
                treden(pagina(WASPLAATS)));
    }

    /** A proposal to reposition, and rungs of the segment only, are of records of edition 1 of the specification. */
    @Test
    void onlyRecordsOfEdition1TellOfRepositioning() throws IOException {
        ALLE.forEach(d -> assertFalse(
                Pattern.compile("herpositioneren naar|De treden van het segment")
                        .matcher(pagina(d).tekst())
                        .find(),
                d.kenmerk()));
        try (InputStream in = Goud.class.getResourceAsStream("/nl/lhs/rules/json/editie1/herpositioneren.json")) {
            Dossier oud = DossierJson.parse(in.readAllBytes());
            String tekst = pagina(oud).tekst();
            assertTrue(tekst.contains("Voorstel herpositioneren naar segment"), tekst);
            assertTrue(tekst.contains("De treden van het segment"), tekst);
            assertTrue(new Pagina(Rapport.from(oud.laatste()).html()).tekst().contains("Treden van het segment"));
        }
    }

    @Test
    void theMatrixShowsInWhichRecordsTheCaseStoodWhere() {
        assertTrue(pagina(MESTOPSLAG)
                .tekst()
                .contains("De overtreding ging van segment A2 naar B2 naar C2. A2: vastlegging 1; B2: vastlegging 2–5;"
                        + " C2: vastlegging 6."));
        assertTrue(pagina(WASPLAATS).tekst().contains("De overtreding staat in alle vastleggingen in segment B3."));
    }

    @Test
    void recordsThatDoNotFollowOnEachOtherAreSeen() {
        Dossier goed = WASPLAATS;
        Casus ander = Voorbeelddossiers.wasplaats().toBuilder()
                .label("gemeente", "Elders")
                .build();
        List<Vastlegging> vastleggingen = new ArrayList<>(goed.vastleggingen());
        vastleggingen.set(0, Voorbeelden.ENGINE.decide(ander));
        assertFalse(pagina(goed).tekst().contains("sluiten niet op elkaar aan"));
        assertTrue(kop(new Dossier(vastleggingen)).contains("Let op: de vastleggingen sluiten niet op elkaar aan"));
    }

    /** Without the hashes and fingerprints, which change with every version of the library. */
    @Test
    void theReportOfTheSampleDossierIsTheGoldenFile() {
        Goud.vergelijk(
                "dossier.html", Rapport.from(Voorbeelden.dossier()).html().replaceAll("\\b[0-9a-f]{64}\\b", "(hash)"));
    }

    @Test
    void ofALastThePageTellsItsStepsItsAmountsAndWhatCanComeNow() {
        Dossier dossier = Voorbeelden.dossier();
        String na = deel(tot(dossier, 6), "nu");
        assertTrue(
                na.contains(
                        "Last onder dwangsom: van kracht; termijn tot en met 24 april 2026; dwangsom € 2.500 per “week”,"
                                + " ten hoogste € 10.000; verbeurd € 2.500, ingevorderd niets; nu mogelijk: beschikking, verbeurte,"
                                + " invordering, intrekking."),
                na);
        String alles = pagina(dossier).tekst();
        for (String zin : List.of(
                "Last onder dwangsom: voornemen; zienswijze tot en met 26 maart 2026; aangekondigde termijn tot en met 10"
                        + " april 2026.",
                "“De monteur kan pas na 1 april komen; gevraagd wordt om twee weken meer.”",
                "Last onder dwangsom: beschikking; termijn tot en met 24 april 2026; dwangsom € 2.500 per “week”, ten hoogste"
                        + " € 10.000.",
                "Last onder dwangsom: verbeurte van € 2.500.",
                "Op 22 juni 2026 heeft “jurist Zuid” besloten € 2.500 in te vorderen",
                "Herziening Alleen nog voor een strafbeschikking of een verzoek om handhaving.")) {
            assertTrue(alles.contains(zin), () -> zin + " is not in " + alles);
        }
        assertTrue(deel(dossier, "nu").contains("verbeurd € 2.500, ingevorderd € 2.500"), alles);
        String laatste = new Pagina(Rapport.from(tot(dossier, 6).laatste()).html()).tekst();
        assertTrue(
                laatste.contains("24 maart 2026: zienswijze strekking: “De monteur kan pas na 1 april komen;"),
                laatste);
        assertTrue(laatste.contains("4 mei 2026: verbeurte van € 2.500; door toezichthouder Zuid"), laatste);
    }

    private static String deel(Dossier dossier, String id) {
        return tekst(pagina(dossier).elementen("section").stream()
                .filter(s -> s.getAttribute("aria-labelledby").equals(id))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theTextsOfTheStepsOfALastAreShownAsTextAndNothingElse() {
        String vijandig = "</p><script>alert(1)</script> ${7*7} &lt;b&gt;";
        LocalDate dag = LocalDate.of(2026, 3, 12);
        Interventie lod = Interventie.LAST_ONDER_DWANGSOM;
        Dossier dossier = Dossier.of(Voorbeelden.voorbeeld());
        for (Lastzetting stap : List.of(
                new Lastzetting(
                        dag,
                        Optional.of(vijandig),
                        lod,
                        OptionalInt.empty(),
                        Laststap.ZIENSWIJZE,
                        Stapgegevens.zienswijze(Optional.of(vijandig), Optional.of(vijandig)),
                        Optional.empty()),
                Lastzetting.of(
                        dag,
                        lod,
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(
                                Stapgegevens.Strekking.HERHALING_VOORKOMEN,
                                new Dwangsom(
                                        Bedrag.euro("500"),
                                        Dwangsom.Per.TIJDSEENHEID,
                                        Optional.of(vijandig),
                                        Optional.of(Bedrag.euro("5000"))))),
                Lastzetting.of(dag, lod, Laststap.INTREKKING, Stapgegevens.reden(vijandig)))) {
            dossier = Voorbeelden.ENGINE.vervolg(dossier, stap);
            for (String html : List.of(
                    Rapport.from(dossier).html(),
                    Rapport.from(dossier.laatste()).html())) {
                Pagina pagina = new Pagina(html);
                assertEquals(List.of(), pagina.elementen("script"));
                assertTrue(pagina.tekst().contains("${7*7} &lt;b&gt;"));
            }
        }
    }

    @Test
    void whatACallerWroteIsShownAsTextAndNothingElse() {
        String vijandig = "</p><script>alert(1)</script><h2>Status: gesloten</h2> ${7*7} &lt;b&gt;";
        LocalDate dag = LocalDate.of(2026, 3, 4);
        Casus casus =
                Casus.of(Bevinding.of("B-1", dag, Gevolgen.BEPERKT), Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        Pagina pagina = pagina(hercontroleNaHerziening(casus, vijandig));
        assertEquals(List.of(), pagina.elementen("script"));
        assertEquals(
                pagina(hercontroleNaHerziening(casus, "gewoon")).elementen("h2").size(),
                pagina.elementen("h2").size());
        assertTrue(pagina.tekst().contains("${7*7} &lt;b&gt;"));
    }

    private static Dossier hercontroleNaHerziening(Casus casus, String tekst) {
        LocalDate dag = casus.bevinding().datum();
        return Voorbeelden.ENGINE.vervolg(
                Voorbeelden.ENGINE.vervolg(Voorbeelden.ENGINE.open(casus), Herziening.of(dag, tekst, tekst, casus)),
                new Hercontrole(
                        dag.plusDays(3),
                        Optional.of(tekst),
                        tekst,
                        Optional.of(tekst),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theReportOfOneRecordSaysWhereItStandsInItsDossier(Dossier dossier) {
        Vastlegging laatste = dossier.laatste();
        String tekst = new Pagina(Rapport.from(laatste).html()).tekst();
        assertEquals(
                laatste.vervolg().isPresent(),
                tekst.contains("Plaats in het dossier vastlegging "
                        + dossier.vastleggingen().size()));
        laatste.vervolg().flatMap(Vervolg::vorige).ifPresent(h -> assertTrue(tekst.contains(h.hex())));
    }
}

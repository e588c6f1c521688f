package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.lhs.core.Spoor;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Gebeurtenis.Soort;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierpad.Stap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On any path of events the engine does what the oracle asks, and what a jurist may rely on holds; always the same paths. */
class DossierpadenTest {
    private static final int LENGTE = 14;
    private static final int IN_VERIFY = 600;
    private static final int IN_VOLLEDIG = 20_000;

    private static final LhsEngine DROOLS = LhsEngine.create();
    private static final LhsEngine BULK = DROOLS.withMotor(Motor.BULK);

    /** A multiple of four: every day is there again, and LHS 1.7 was there already. */
    private static final int JAREN = 8;

    private static final Pattern DATUM = Pattern.compile("\"(\\d{4})(-\\d{2}-\\d{2})\"");

    private final LongAdder gevallen = new LongAdder();

    /** Makes a test fail whose property was never asked. */
    private void minstens(long aantal, String wat) {
        System.out.printf(Locale.ROOT, "%,d times %s%n", gevallen.sum(), wat);
        assertTrue(gevallen.sum() >= aantal, () -> "only " + gevallen + " times " + wat);
    }

    private static void opElkPad(int van, int tot, Consumer<Dossierpad> eis) {
        IntStream.range(van, tot).parallel().forEach(nummer -> {
            Dossierpad pad = Dossierpad.trek(nummer, LENGTE);
            try {
                eis.accept(pad);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("pad " + nummer + ": " + pad.beschrijving(LENGTE), e);
            }
        });
    }

    /** The dossiers that the engine made on each path; several tests ask something of them. */
    private static final Map<Integer, List<List<Vastlegging>>> DOSSIERS = new ConcurrentHashMap<>();

    private static void inElkDossier(Consumer<List<Vastlegging>> eis) {
        IntStream.range(0, IN_VERIFY).parallel().forEach(nummer -> {
            List<List<Vastlegging>> dossiers =
                    DOSSIERS.computeIfAbsent(nummer, n -> dossiers(Dossierpad.trek(n, LENGTE)));
            try {
                dossiers.forEach(eis);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "pad " + nummer + ": " + Dossierpad.trek(nummer, LENGTE).beschrijving(LENGTE), e);
            }
        });
    }

    /** The dossier of a path, as far as it is one: a new overtreding begins another. */
    private static List<List<Vastlegging>> dossiers(Dossierpad pad) {
        List<List<Vastlegging>> dossiers = new ArrayList<>();
        Dossier dossier = BULK.open(pad.begin());
        dossiers.add(new ArrayList<>(List.of(dossier.laatste())));
        for (Gebeurtenis gebeurtenis : pad.aangenomen()) {
            dossier = BULK.vervolg(dossier, gebeurtenis);
            if (dossier.vastleggingen().size() == 1) {
                dossiers.add(new ArrayList<>());
            }
            dossiers.get(dossiers.size() - 1).add(dossier.laatste());
        }
        return dossiers;
    }

    // ------------------------------------------------------------------------------------ the engine and the oracle

    @Test
    void onSixHundredRandomPathsTheEngineDoesWhatTheOracleAsks() {
        isWatHetOrakelVraagt(IN_VERIFY);
    }

    @Test
    @Tag("volledig")
    void onTwentyThousandRandomPathsTheEngineDoesWhatTheOracleAsks() {
        isWatHetOrakelVraagt(IN_VOLLEDIG);
    }

    private static void isWatHetOrakelVraagt(int paden) {
        Dossierverkenning.Telling telling = new Dossierverkenning.Telling();
        List<String> verschillen = IntStream.range(0, paden)
                .parallel()
                .mapToObj(nummer -> {
                    Dossierpad pad = Dossierpad.trek(nummer, LENGTE);
                    synchronized (telling) {
                        pad.pogingen().forEach(s -> telling.tel(s.gebeurtenis(), s.antwoord()));
                    }
                    return pad.verschil(nummer, BULK::open, BULK::vervolg);
                })
                .flatMap(Optional::stream)
                .toList();
        System.out.println(paden + " random paths: " + telling);
        assertEquals(
                0,
                verschillen.size(),
                () -> verschillen.size() + " paths differ, among them:\n"
                        + String.join("\n", verschillen.subList(0, Math.min(8, verschillen.size()))));
        assertEquals(List.of(), telling.gemist(), "every kind of event, step, signal and fault is met");
    }

    // ----------------------------------------------------------------------------------------- records that hold good

    @Test
    void everyRecordIsDecidedAgainTheSameFromItselfAndReadBackAsItWasWritten() {
        inElkDossier(dossier -> {
            for (Vastlegging v : dossier) {
                assertEquals(v, BULK.opnieuw(v));
                assertEquals(v, VastleggingJson.parse(VastleggingJson.format(v)));
                gebeurtenis(v).ifPresent(g -> assertEquals(g, GebeurtenisJson.parse(GebeurtenisJson.format(g))));
                gevallen.increment();
            }
            Dossier geheel = new Dossier(dossier);
            Dossier gelezen = DossierJson.parse(DossierJson.format(geheel));
            assertEquals(geheel, gelezen);
            assertEquals(geheel.stand(), gelezen.stand());
        });
        minstens(IN_VERIFY, "a record was decided again and read back");
    }

    @Test
    void droolsAndBulkAgreeOnEveryPath() {
        opElkPad(IN_VERIFY, IN_VERIFY + 150, pad -> {
            Dossier bulk = BULK.open(pad.begin());
            Dossier drools = DROOLS.open(pad.begin());
            for (Stap stap : pad.pogingen()) {
                Dossierverwachting.Resultaat een = Dossierverwachting.of(BULK::vervolg, bulk, stap.gebeurtenis());
                Dossierverwachting.Resultaat ander = Dossierverwachting.of(DROOLS::vervolg, drools, stap.gebeurtenis());
                assertEquals(een, ander);
                bulk = een.dossier().orElse(bulk);
                drools = ander.dossier().orElse(drools);
                gevallen.increment();
            }
        });
        minstens(150 * LENGTE, "Drools and bulk did the same with an event");
    }

    @Test
    void aCaseThatIsEnteredYearsLaterGivesTheSameDossier() {
        LhsEngine later = LhsEngine.create().withMotor(Motor.BULK);
        opElkPad(0, IN_VERIFY / 4, pad -> {
            Dossier toen = BULK.open(pad.begin());
            Dossier nu = later.open(pad.begin());
            Dossier eerder = later.open(CasusJson.parse(eerder(CasusJson.format(pad.begin()))));
            for (Gebeurtenis gebeurtenis : pad.aangenomen()) {
                toen = BULK.vervolg(toen, gebeurtenis);
                nu = later.vervolg(nu, gebeurtenis);
                eerder = later.vervolg(eerder, GebeurtenisJson.parse(eerder(GebeurtenisJson.format(gebeurtenis))));
                assertEquals(toen, nu);
                assertEquals(kern(toen), kern(eerder), "the same events, eight years before");
                gevallen.increment();
            }
        });
        minstens(IN_VERIFY, "an event was entered again");
    }

    private static String eerder(String json) {
        return DATUM.matcher(json)
                .replaceAll((MatchResult m) -> "\"" + (Integer.parseInt(m.group(1)) - JAREN) + m.group(2) + "\"");
    }

    /** What a record comes to, without its days. */
    private static String kern(Dossier dossier) {
        Vastlegging v = dossier.laatste();
        Zaakstand stand = dossier.stand();
        return v.uitkomst() + " " + v.status() + " " + v.spoor() + " " + v.interventies() + " " + v.scenarios() + " "
                + v.verzoek() + " " + v.signalen().stream().map(Signaal::code).toList() + " "
                + v.vervolg().map(Vervolg::nieuw) + " " + stand.vanKracht() + " " + stand.mogelijk() + " "
                + stand.lasten().stream().map(Laststand::mogelijk).toList();
    }

    // ------------------------------------------------------------------------------------- what a jurist may rely on

    private static long masker(Vastlegging v) {
        return Figuren.masker(v.interventies());
    }

    private static long trede(Vastlegging v) {
        return masker(v) & ~Figuren.STRAFRECHT;
    }

    private static boolean kiest(Vastlegging v) {
        return v.uitkomst() == Uitkomst.INTERVENIEREN && v.status() == Status.DEFINITIEF;
    }

    private static Optional<Gebeurtenis> gebeurtenis(Vastlegging v) {
        return v.vervolg().map(Vervolg::gebeurtenis);
    }

    private static boolean zonderNaleving(Vastlegging v) {
        return gebeurtenis(v)
                .filter(g -> g instanceof Hercontrole h && !h.nageleefd())
                .isPresent();
    }

    /** Nobody is punished before a last was chosen, or none was available, but by a keuze or a deviation. */
    @Test
    void noPathReachesABestraffendeBeforeALast() {
        inElkDossier(this::geenBestraffendeVoorEenLast);
        minstens(IN_VERIFY / 8, "a bestraffende came");
    }

    private void geenBestraffendeVoorEenLast(List<Vastlegging> dossier) {
        boolean wasLast = false;
        boolean eigen = false;
        for (Vastlegging v : dossier) {
            long last = Figuren.LOD | Figuren.LOB;
            boolean geenBeschikbaar =
                    v.casus().bevinding().overtreding() && (Orakel.lhs17().beschikbaar(v.casus()) & last) == 0;
            wasLast |= (masker(v) & last) != 0 || geenBeschikbaar;
            long bestraffend = masker(v) & Figuren.BESTRAFFEND;
            // A keuze or a deviation that is heavier than a last skips it, and the rungs go on from there.
            eigen |= v.afwijking().isPresent() && Dossierladder.rang(trede(v)) > Dossierladder.rang(Figuren.LOB);
            if (bestraffend != 0) {
                assertTrue(wasLast || eigen, () -> "punished before a last: " + v.interventies());
                gevallen.increment();
            }
        }
    }

    /** No dwangsom within the term of its last, or on the day of a decision without one; never more collected. */
    @Test
    void noDwangsomIsForfeitedWithinATermAndNoMoreIsCollectedThanWasForfeited() {
        inElkDossier(d -> {
            for (int i = 1; i < d.size(); i++) {
                Zaakstand voor = new Dossier(d.subList(0, i)).stand();
                Zaakstand na = new Dossier(d.subList(0, i + 1)).stand();
                for (Laststand last : na.lasten()) {
                    assertTrue(last.verloop()
                                    .ingevorderd()
                                    .compareTo(last.verloop().verbeurd())
                            <= 0);
                }
                if (gebeurtenis(d.get(i)).orElseThrow() instanceof Lastzetting stap
                        && stap.stap() == Laststap.VERBEURING) {
                    naDeTermijn(voor, stap);
                }
            }
        });
        minstens(IN_VERIFY / 20, "a dwangsom was forfeited");
    }

    private void naDeTermijn(Zaakstand voor, Lastzetting stap) {
        Lastverloop last = voor.lasten().stream()
                .map(Laststand::verloop)
                .filter(l -> l.last().equals(stap.last()))
                .filter(l -> stap.lastnummer().isEmpty()
                        || l.lastnummer() == stap.lastnummer().getAsInt())
                .reduce((een, ander) -> ander)
                .orElseThrow();
        LocalDate beschikking = last.stappen().stream()
                .filter(s -> s.stap() == Laststap.BESCHIKKING)
                .findFirst()
                .orElseThrow()
                .datum();
        assertTrue(stap.datum().isAfter(last.hersteltermijn().orElse(beschikking)), "within the term");
        gevallen.increment();
    }

    @Test
    void aClosedDossierWasCompliedWithAndAnOpenOneWasNot() {
        inElkDossier(d -> {
            boolean nageleefd = false;
            for (int i = 0; i < d.size(); i++) {
                boolean nu = gebeurtenis(d.get(i))
                        .filter(g -> g instanceof Hercontrole h && h.nageleefd())
                        .isPresent();
                assertFalse(nu && nageleefd, "closed twice");
                nageleefd |= nu;
                assertEquals(
                        nageleefd, d.get(i).vervolg().map(Vervolg::isGesloten).orElse(false));
                assertEquals(nageleefd, new Dossier(d.subList(0, i + 1)).stand().gesloten());
                if (nu) {
                    Vastlegging voor = d.get(i - 1);
                    assertEquals(voor.interventies(), d.get(i).interventies());
                    assertEquals(voor.uitkomst(), d.get(i).uitkomst());
                    assertEquals(voor.status(), d.get(i).status());
                    gevallen.increment();
                }
            }
        });
        minstens(IN_VERIFY / 10, "a dossier was closed");
    }

    @Test
    void afterClosingNothingOfAdministrativeLawIsChosenThatDidNotStand() {
        inElkDossier(d -> {
            long stond = ~0;
            for (Vastlegging v : d) {
                boolean dicht = v.vervolg().map(Vervolg::isGesloten).orElse(false);
                if (dicht) {
                    assertEquals(0, trede(v) & ~stond, "chosen after closing");
                    assertEquals(
                            0,
                            Figuren.masker(v.vervolg().orElseThrow().nieuw()) & ~Figuren.STRAFRECHT,
                            "newly chosen after closing");
                    gevallen.increment();
                }
                stond = trede(v);
            }
        });
        minstens(IN_VERIFY / 3, "a record came after closing");
    }

    /** Between hercontroles the ladder only rises, but by a keuze; no herziening or overleg goes below it. */
    @Test
    void theLadderOnlyRisesAndNothingDecidedAnewGoesBelowIt() {
        LongAdder gestegen = new LongAdder();
        LongAdder opBodem = new LongAdder();
        inElkDossier(d -> {
            Optional<Long> bodem = Optional.empty();
            for (int i = 1; i < d.size(); i++) {
                Vastlegging v = d.get(i);
                Vastlegging voor = d.get(i - 1);
                Aanleiding aanleiding =
                        v.vervolg().orElseThrow().voorgeschiedenis().aanleiding();
                boolean anders = v.afwijking().isPresent();
                if (zonderNaleving(v) && kiest(v)) {
                    if (!anders && !voortgezet(v)) {
                        long stond = trede(voor);
                        boolean hoger = Dossierladder.rang(trede(v)) > Dossierladder.rang(stond);
                        assertTrue(hoger || trede(v) == stond, "the next rung is heavier, or what stands is kept");
                        gestegen.increment();
                    }
                    bodem = Optional.of(trede(v));
                } else if (bodem.isPresent()
                        && (aanleiding == Aanleiding.OVERLEG || aanleiding == Aanleiding.HERZIENING)
                        && kiest(v)
                        && !anders
                        && !v.spoor().equals(Optional.of(Spoor.STRAFRECHT))) {
                    long kan = Orakel.lhs17().beschikbaar(v.casus())
                            & ((masker(v) & Figuren.STRAFRECHT) == 0 ? ~0 : ~Figuren.BOETE);
                    if ((bodem.orElseThrow() & ~kan) == 0) {
                        assertTrue(
                                Dossierladder.rang(trede(v)) >= Dossierladder.rang(bodem.orElseThrow()),
                                "below the floor");
                        opBodem.increment();
                    }
                }
            }
        });
        System.out.println(gestegen + " times the next rung, " + opBodem + " times decided anew above a floor");
        assertTrue(gestegen.sum() > IN_VERIFY / 6 && opBodem.sum() > IN_VERIFY / 6);
    }

    private static boolean voortgezet(Vastlegging v) {
        return gebeurtenis(v).orElseThrow() instanceof Hercontrole h
                && h.keuze().filter(k -> k.voortzetten()).isPresent();
    }

    /** What counts as imposed: each last once, and whatever else is newly chosen once for each time. */
    @Test
    void everySanctionCountsOnceForEachTimeItIsImposed() {
        inElkDossier(d -> {
            long lasten = 0;
            long laatst = 0;
            for (Vastlegging v : d) {
                long nieuw = v.vervolg().map(x -> Figuren.masker(x.nieuw())).orElse(masker(v));
                lasten += Long.bitCount(nieuw & (Figuren.LOD | Figuren.LOB));
                long overig = ~(Figuren.LOD | Figuren.LOB);
                assertEquals(0, nieuw & laatst & overig, "counted while it stood");
                assertEquals(0, nieuw & overig & ~masker(v), "counted and not chosen");
                if (gebeurtenis(v).filter(g -> g instanceof Hercontrole).isEmpty()) {
                    // Criminal action goes on standing while nothing is chosen, and is not counted again.
                    assertEquals(0, trede(v) & ~laatst & overig & ~nieuw, "chosen and not counted");
                }
                laatst = masker(v);
                gevallen.add(Long.bitCount(nieuw & Figuren.BESTRAFFEND | nieuw & (Figuren.LOD | Figuren.LOB)));
            }
            assertEquals(new Dossier(d).stand().lasten().size(), lasten, "each last counts once");
        });
        minstens(IN_VERIFY, "a sanction was imposed");
    }

    // ----------------------------------------------------------------------------------------------- what can be next

    @Test
    void whatIsSaidToBePossibleIsTakenAndNothingElseIs() {
        watKan(IN_VERIFY / 30);
    }

    @Test
    @Tag("volledig")
    void onManyPathsWhatIsSaidToBePossibleIsTakenAndNothingElseIs() {
        watKan(IN_VERIFY);
    }

    private void watKan(int paden) {
        opElkPad(0, paden, pad -> {
            Dossier dossier = BULK.open(pad.begin());
            watKan(dossier, Dossierorakel.open(pad.begin()));
            for (int i = 0; i < pad.pogingen().size(); i++) {
                Stap stap = pad.pogingen().get(i);
                if (stap.aangenomen()) {
                    dossier = BULK.vervolg(dossier, stap.gebeurtenis());
                    if (i % 3 == 0) {
                        watKan(dossier, stap.antwoord().staat().orElseThrow());
                    }
                }
            }
        });
        minstens(paden * 2L, "everything was tried");
    }

    /** Tries every kind of event and every step, with every content, on the days that count and on one after all terms. */
    private void watKan(Dossier dossier, Staat staat) {
        Zaakstand stand = dossier.stand();
        Set<Soort> kan = EnumSet.noneOf(Soort.class);
        List<Set<Laststap>> stappen = new ArrayList<>();
        stand.lasten().forEach(l -> stappen.add(EnumSet.noneOf(Laststap.class)));
        for (Soort soort : Soort.values()) {
            LocalDate ver = Dossierruimte.ver(staat);
            for (LocalDate dag : soort == Soort.LASTSTAP ? List.of(staat.laatste(), ver) : List.of(ver)) {
                for (Dossierruimte.Poging poging : Dossierruimte.gebeurtenissen(staat, soort, dag)) {
                    if (Dossierverwachting.of(BULK::vervolg, dossier, poging.gebeurtenis())
                            .dossier()
                            .isEmpty()) {
                        continue;
                    }
                    kan.add(soort);
                    if (poging.gebeurtenis() instanceof Lastzetting stap
                            && stap.lastnummer().isPresent()) {
                        for (int i = 0; i < stappen.size(); i++) {
                            Lastverloop last = stand.lasten().get(i).verloop();
                            if (last.last().equals(stap.last())
                                    && last.lastnummer() == stap.lastnummer().getAsInt()) {
                                stappen.get(i).add(stap.stap());
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.copyOf(kan), stand.mogelijk(), () -> "after " + dossier.laatste());
        assertEquals(
                stappen.stream().map(List::copyOf).toList(),
                stand.lasten().stream().map(Laststand::mogelijk).toList());
        gevallen.increment();
    }
}

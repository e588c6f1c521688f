package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Gebeurtenis.Soort;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierruimte.Poging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** On any path of up to eight events the history stays whole; always the same paths. */
class DossierpadenTest {
    private static final int GEBEURTENISSEN = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);
    private static final List<Casus> BEGIN = Dossierruimte.begin();
    private final LongAdder aangenomen = new LongAdder();
    private final LongAdder geweigerd = new LongAdder();
    private final LongAdder gesloten = new LongAdder();
    private final LongAdder treden = new LongAdder();
    private final LongAdder herpositioneringen = new LongAdder();

    @Test
    void onFourThousandRandomPathsTheHistoryStaysWhole() {
        loop(4_000);
    }

    @Test
    @Tag("volledig")
    void onAHundredThousandRandomPathsTheHistoryStaysWhole() {
        loop(100_000);
    }

    private void loop(int paden) {
        IntStream.range(0, paden).parallel().forEach(this::pad);
        System.out.printf(
                Locale.ROOT,
                "%,d random paths: %,d events taken, %,d refused; %,d rungs after no compliance, %,d times no rung left,"
                        + " %,d dossiers closed%n",
                paden,
                aangenomen.sum(),
                geweigerd.sum(),
                treden.sum(),
                herpositioneringen.sum(),
                gesloten.sum());
        assertTrue(treden.sum() > paden / 2 && herpositioneringen.sum() > paden / 50 && gesloten.sum() > paden / 10);
    }

    /** A dossier, with the hash of each of its records from when it was made. */
    private record Historie(Dossier dossier, List<Sha256> hashes) {
        Historie(Dossier dossier) {
            this(dossier, List.of(hash(dossier)));
        }

        static Sha256 hash(Dossier dossier) {
            return Dossierverwachting.hash(dossier.laatste());
        }

        Historie naar(Dossier na) {
            List<Sha256> meer = new ArrayList<>(hashes);
            meer.add(hash(na));
            return new Historie(na, meer);
        }

        void isOngeschonden() {
            assertEquals(
                    hashes,
                    dossier.vastleggingen().stream()
                            .map(Dossierverwachting::hash)
                            .toList());
        }
    }

    private void pad(int nummer) {
        Random toeval = new Random(nummer);
        Casus casus = BEGIN.get(toeval.nextInt(BEGIN.size()));
        Historie historie = new Historie(ENGINE.open(casus));
        Staat staat = Dossierorakel.open(casus);
        List<String> weg = new ArrayList<>(List.of("pad " + nummer + " vanaf " + casus));
        try {
            for (int i = 0; i < GEBEURTENISSEN; i++) {
                Poging poging = Dossierruimte.kies(staat, toeval);
                weg.add(poging.naam());
                Gebeurtenis gebeurtenis = poging.gebeurtenis();
                Antwoord antwoord = Dossierorakel.na(staat, gebeurtenis);
                Dossierverwachting.Resultaat resultaat =
                        Dossierverwachting.of(ENGINE::vervolg, historie.dossier(), gebeurtenis);
                Sha256 hash = historie.hashes().get(historie.hashes().size() - 1);
                assertEquals(
                        List.of(),
                        Dossierverwachting.verschillen(antwoord, resultaat, historie.dossier(), hash, gebeurtenis));
                if (resultaat.dossier().isEmpty()) {
                    geweigerd.increment();
                    continue;
                }
                aangenomen.increment();
                Dossier na = resultaat.dossier().orElseThrow();
                if (toeval.nextInt(4) == 0) {
                    assertEquals(na.laatste(), ENGINE.opnieuw(na.laatste()), "the same is decided again");
                }
                if (gebeurtenis.soort() == Soort.NIEUWE_OVERTREDING) {
                    assertEquals(1, na.vastleggingen().size());
                    if (toeval.nextBoolean()) {
                        continue; // the dossier that was there goes on
                    }
                    historie.isOngeschonden();
                    historie = new Historie(na);
                } else {
                    isAangevuld(historie, na, gebeurtenis);
                    historie = historie.naar(na);
                }
                staat = antwoord.staat().orElseThrow();
            }
            historie.isOngeschonden();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(String.join(" > ", weg), e);
        }
    }

    /** What holds of every event that is taken, whatever the oracle says. */
    private void isAangevuld(Historie historie, Dossier na, Gebeurtenis gebeurtenis) {
        List<Vastlegging> voor = historie.dossier().vastleggingen();
        assertEquals(voor.size() + 1, na.vastleggingen().size());
        for (int i = 0; i < voor.size(); i++) {
            assertSame(voor.get(i), na.vastleggingen().get(i));
        }
        Vastlegging oud = historie.dossier().laatste();
        Vastlegging nieuw = na.laatste();
        Vervolg vervolg = nieuw.vervolg().orElseThrow();
        assertEquals(voor.size() + 1, vervolg.volgnummer());
        assertEquals(Optional.of(historie.hashes().get(voor.size() - 1)), vervolg.vorige());
        assertFalse(historie.dossier().isAfgesloten(), "nothing follows on a closed dossier");
        int straffen = Figuren.masker(nieuw.interventies()) & (Figuren.BOETE | Figuren.STRAFBESCHIKKING | Figuren.PV);
        assertTrue(Integer.bitCount(straffen) <= 1, "one act is punished once");
        if (na.isAfgesloten()) {
            gesloten.increment();
            assertEquals(oud.interventies(), nieuw.interventies());
        }
        if (gebeurtenis.soort() == Soort.TERMIJN || gebeurtenis.soort() == Soort.LASTSTAP) {
            assertEquals(oud.interventies(), nieuw.interventies());
        }
        if (gebeurtenis instanceof Hercontrole hercontrole && !hercontrole.nageleefd()) {
            isDoorgepakt(oud, nieuw, vervolg, hercontrole);
        }
        if (gebeurtenis.soort() == Soort.HERZIENING || gebeurtenis.soort() == Soort.OVERLEG) {
            noemtElkeWijziging(oud, nieuw, vervolg.wijzigingen());
        } else {
            assertEquals(List.of(), vervolg.wijzigingen());
        }
        if (gebeurtenis.soort() == Soort.OVERLEG && vervolg.voorgeschiedenis().aanleiding() == Aanleiding.OVERLEG) {
            boolean kiest = !trede(nieuw).isEmpty() && nieuw.afwijking().isEmpty();
            vervolg.voorgeschiedenis().eerder().stream()
                    .filter(e -> kiest && e.zonderNaleving())
                    .reduce((een, ander) -> ander)
                    .ifPresent(gefaald -> assertTrue(
                            zwaarte(trede(nieuw)) > zwaarte(gefaald.interventies()),
                            "an overleg puts nothing lighter in the place of what failed"));
        }
    }

    private void isDoorgepakt(Vastlegging oud, Vastlegging nieuw, Vervolg vervolg, Hercontrole hercontrole) {
        if (oud.status() == Status.WACHT_OP_OVERLEG || oud.uitkomst() == Uitkomst.GEDOGEN) {
            assertEquals(oud.interventies(), nieuw.interventies());
            assertEquals(oud.uitkomst(), nieuw.uitkomst());
            return;
        }
        List<Interventie> stond = trede(oud);
        boolean zonderKeuze = hercontrole.keuze().isEmpty();
        if (nieuw.uitkomst() == Uitkomst.HERPOSITIONEREN) {
            herpositioneringen.increment();
            assertTrue(zonderKeuze);
            return;
        }
        treden.increment();
        List<Interventie> nu = trede(nieuw);
        if (oud.uitkomst() == Uitkomst.INTERVENIEREN) {
            assertEquals(straf(oud), straf(nieuw), "what stands under criminal law stays");
        }
        if (zonderKeuze) {
            assertTrue(stond.isEmpty() || zwaarte(nu) > zwaarte(stond), "the next rung is heavier");
            assertTrue(
                    vervolg.voorgeschiedenis().eerder().stream()
                            .noneMatch(e -> e.interventies().equals(nu)),
                    "no rung is repeated");
        }
    }

    private static List<Interventie> trede(Vastlegging v) {
        return Figuren.lijst(Figuren.masker(v.interventies()) & ~Figuren.STRAFRECHT);
    }

    private static List<Interventie> straf(Vastlegging v) {
        return Figuren.lijst(Figuren.masker(v.interventies()) & Figuren.STRAFRECHT);
    }

    private static int zwaarte(List<Interventie> trede) {
        return Dossierorakel.zwaarte(Figuren.masker(trede));
    }

    /** Without the places that are named the two records are the same; at each of them they differ. */
    private static void noemtElkeWijziging(Vastlegging oud, Vastlegging nieuw, List<String> wijzigingen) {
        ObjectNode voor = boom(oud);
        ObjectNode na = boom(nieuw);
        for (String plek : wijzigingen) {
            assertFalse(voor.at(plek).equals(na.at(plek)), plek);
        }
        for (String plek : wijzigingen) {
            JsonPointer pad = JsonPointer.compile(plek);
            for (ObjectNode boom : List.of(voor, na)) {
                JsonNode ouder = boom.at(pad.head());
                if (ouder.isObject()) {
                    ((ObjectNode) ouder).remove(pad.last().getMatchingProperty());
                }
            }
        }
        assertEquals(voor, na, "every difference is named");
    }

    private static ObjectNode boom(Vastlegging v) {
        ObjectNode boom = (ObjectNode) JSON.readTree(VastleggingJson.format(v));
        return boom.remove(List.of("vervolg", "regels", "bibliotheek"));
    }
}

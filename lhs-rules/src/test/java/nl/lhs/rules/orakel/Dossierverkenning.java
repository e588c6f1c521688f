package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Gebruikt;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierruimte.Poging;

/**
 * Seeks every place where a case can stand, from the first decisions on, breadth first, and holds what the engine makes
 * of every event in each of them against the {@link Dossierorakel}. Two dossiers stand in the same place where they do
 * not differ in anything that the policy looks at: see {@link Plaats}. Always the same places, in the same order.
 */
final class Dossierverkenning {
    private static final int MEEST_GETOOND = 12;

    /**
     * What the policy looks at of where a case stands. Dates count only as far as a term is set, and a long history only
     * as far as it touches the rungs of the segment.
     */
    record Plaats(
            Optional<Segment> segment,
            int mogelijk,
            Optional<Spoor> overleg,
            boolean opleggen,
            int gedogen,
            boolean eigenKeuze,
            Uitkomst uitkomst,
            Status status,
            int trede,
            int straf,
            Aanleiding aanleiding,
            boolean gefaald,
            List<Integer> verder,
            Map<Interventie, List<Laststap>> gezet,
            boolean termijn,
            boolean dicht,
            boolean spoed) {}

    private static final int GEEN = -2;

    /** What tells places apart, and which events lead on from one to the next; in each place all events are tried. */
    enum Kijk {
        /** Which rung stands and which may follow, on facts that stay as they are. */
        TREDEN(
                EnumSet.of(Gebeurtenis.Soort.HERCONTROLE, Gebeurtenis.Soort.OVERLEG),
                List.of(Aanleiding.OVERLEG, Aanleiding.HERCONTROLE)),
        /** The steps of LOD and LOB, and terms; without rungs of a handhaver's own choice. */
        LASTEN(
                EnumSet.of(
                        Gebeurtenis.Soort.HERCONTROLE,
                        Gebeurtenis.Soort.OVERLEG,
                        Gebeurtenis.Soort.LASTSTAP,
                        Gebeurtenis.Soort.TERMIJN),
                List.of()),
        /** Facts that change; without rungs of a handhaver's own choice. */
        HERZIENINGEN(
                EnumSet.of(
                        Gebeurtenis.Soort.HERCONTROLE,
                        Gebeurtenis.Soort.OVERLEG,
                        Gebeurtenis.Soort.HERZIENING,
                        Gebeurtenis.Soort.NIEUWE_OVERTREDING),
                List.of(Aanleiding.HERZIENING));

        private final Set<Gebeurtenis.Soort> verder;
        private final List<Aanleiding> opnieuw;

        Kijk(Set<Gebeurtenis.Soort> verder, List<Aanleiding> opnieuw) {
            this.verder = verder;
            this.opnieuw = opnieuw;
        }

        /** Whether an event leads on to places that are explored in their turn. */
        boolean gaatVerder(Gebeurtenis gebeurtenis) {
            boolean keuze = gebeurtenis instanceof Hercontrole h && h.keuze().isPresent();
            return verder.contains(gebeurtenis.soort()) && (!keuze || this == TREDEN);
        }
    }

    private static Plaats plaats(Staat staat, Kijk kijk) {
        Casus casus = staat.casus();
        Optional<Segment> segment =
                staat.besluit().verwachting().positionering().map(p -> p.segment());
        int trede = staat.trede() == 0 ? GEEN : staat.besluit().ladder().indexOf(staat.trede());
        Status status = staat.besluit().verwachting().status();
        if (staat.dicht()) {
            return new Plaats(
                    segment,
                    0,
                    Optional.empty(),
                    false,
                    0,
                    staat.eigenKeuze(),
                    staat.uitkomst(),
                    status,
                    trede,
                    0,
                    staat.aanleiding(),
                    false,
                    List.of(),
                    Map.of(),
                    staat.termijn().isPresent(),
                    true,
                    false);
        }
        boolean lasten = kijk == Kijk.LASTEN;
        return new Plaats(
                segment,
                kijk == Kijk.HERZIENINGEN
                        ? staat.besluit().ladder().size()
                        : segment.map(Figuren::cel).orElse(0) & Orakel.beschikbaar(casus),
                Orakel.uitkomst(casus),
                Orakel.wilOpleggen(casus),
                casus.gedoogbesluit().isEmpty()
                        ? 0
                        : casus.gedoogbesluit().flatMap(Gedoogbesluit::tot).isEmpty() ? 1 : 2,
                staat.eigenKeuze(),
                staat.uitkomst(),
                status,
                trede,
                staat.straf() | staat.gekozen() & Figuren.STRAFRECHT,
                staat.aanleiding(),
                staat.eerder().stream().anyMatch(Gebruikt::gefaald),
                lasten ? List.of() : verder(staat, kijk),
                lasten ? staat.gezet() : Map.of(),
                lasten && staat.termijn().isPresent(),
                false,
                lasten && casus.bevinding().spoedeisend());
    }

    /** Which rung follows after another hercontrole, and where is decided again; that tells what a history comes to. */
    private static List<Integer> verder(Staat staat, Kijk kijk) {
        List<Integer> ladder = staat.besluit().ladder();
        int cel = staat.besluit()
                .verwachting()
                .positionering()
                .map(p -> Figuren.cel(p.segment()))
                .orElse(0);
        List<Integer> verder = new ArrayList<>();
        for (Aanleiding a : kijk.opnieuw) {
            boolean hercontrole = a == Aanleiding.HERCONTROLE;
            List<Gebruikt> eerder = hercontrole ? staat.gebruikt() : staat.eerder();
            int vloer = Dossierorakel.vloer(a, eerder, cel);
            verder.add(ladder.indexOf(Dossierorakel.volgende(ladder, vloer, eerder, hercontrole)));
        }
        return verder;
    }

    /** A place, how it was reached, and a dossier that stands there. */
    private record Punt(Staat staat, Optional<Dossier> dossier, String weg) {}

    private record Stap(Plaats plaats, Punt punt) {}

    private final Optional<Dossierverwachting.Engine> engine;
    private final Kijk kijk;
    private final int stap;
    private final Set<Plaats> gezien = new HashSet<>();
    private final Map<String, Integer> voorbeelden = new TreeMap<>();
    private final List<String> getoond = new ArrayList<>();
    private final Map<Gebeurtenis.Soort, Long> aangenomen = new HashMap<>();
    private final Set<Foutcode> codes = EnumSet.noneOf(Foutcode.class);
    private long overgangen;
    private long geweigerd;
    private long afwijkend;
    private int diepte;

    private Dossierverkenning(Optional<Dossierverwachting.Engine> engine, Kijk kijk, int stap) {
        this.engine = engine;
        this.kijk = kijk;
        this.stap = stap;
    }

    /** What came of one place: new places, differences and counts. */
    private record Oogst(
            List<Stap> stappen,
            List<String> verschillen,
            int pogingen,
            Map<Gebeurtenis.Soort, Long> aangenomen,
            Set<Foutcode> codes) {}

    /**
     * Explores until no new place is found.
     *
     * @param begin where dossiers begin
     * @param opener opens a dossier
     * @param engine follows it up; absent to count the places only
     * @param kijk how finely places are told apart
     * @param stap 1 to try all events in each place; n to try, of those that lead no further, every n-th, beginning at
     *     another one in each place
     */
    static Dossierverkenning of(
            List<Casus> begin,
            Function<Casus, Dossier> opener,
            Optional<Dossierverwachting.Engine> engine,
            Kijk kijk,
            int stap) {
        Dossierverkenning verkenning = new Dossierverkenning(engine, kijk, stap);
        List<Punt> rand = new ArrayList<>();
        for (Casus casus : begin) {
            Staat staat = Dossierorakel.open(casus);
            if (verkenning.gezien.add(plaats(staat, kijk))) {
                rand.add(new Punt(staat, engine.map(e -> opener.apply(casus)), "open"));
            }
        }
        while (!rand.isEmpty()) {
            rand = verkenning.verder(rand);
            verkenning.diepte++;
        }
        return verkenning;
    }

    private List<Punt> verder(List<Punt> rand) {
        List<Oogst> oogst = IntStream.range(0, rand.size())
                .parallel()
                .mapToObj(i -> probeer(rand.get(i), i % stap))
                .toList();
        List<Punt> nieuw = new ArrayList<>();
        for (Oogst o : oogst) {
            overgangen += o.pogingen();
            o.aangenomen().forEach((soort, aantal) -> aangenomen.merge(soort, aantal, Long::sum));
            geweigerd += o.pogingen()
                    - o.aangenomen().values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            codes.addAll(o.codes());
            afwijkend += o.verschillen().size();
            o.verschillen().forEach(this::toon);
            for (Stap stap : o.stappen()) {
                if (gezien.add(stap.plaats())) {
                    nieuw.add(stap.punt());
                }
            }
        }
        return nieuw;
    }

    private void toon(String verschil) {
        // One example of each kind of difference: its first word.
        String soort =
                verschil.lines().skip(1).findFirst().orElse(verschil).strip().split(":")[0];
        if (voorbeelden.merge(soort, 1, Integer::sum) <= 2 && getoond.size() < MEEST_GETOOND) {
            getoond.add(verschil);
        }
    }

    private Oogst probeer(Punt punt, int begin) {
        List<Stap> stappen = new ArrayList<>();
        List<String> verschillen = new ArrayList<>();
        Map<Gebeurtenis.Soort, Long> soorten = new HashMap<>();
        Set<Foutcode> fouten = EnumSet.noneOf(Foutcode.class);
        List<Poging> alle = Dossierruimte.gebeurtenissen(punt.staat());
        List<Poging> pogingen = IntStream.range(0, alle.size())
                .filter(i -> i % stap == begin || kijk.gaatVerder(alle.get(i).gebeurtenis()))
                .mapToObj(alle::get)
                .toList();
        Optional<Sha256> hash = punt.dossier().map(d -> Dossierverwachting.hash(d.laatste()));
        Set<Plaats> hier = new HashSet<>();
        for (Poging poging : pogingen) {
            Gebeurtenis gebeurtenis = poging.gebeurtenis();
            Antwoord antwoord = Dossierorakel.na(punt.staat(), gebeurtenis);
            antwoord.geweigerd().forEach(w -> fouten.add(w.code()));
            String weg = punt.weg() + " > " + poging.naam();
            Optional<Dossier> na = Optional.empty();
            if (engine.isPresent()) {
                List<String> anders;
                try {
                    Dossierverwachting.Resultaat resultaat = Dossierverwachting.of(
                            engine.orElseThrow(), punt.dossier().orElseThrow(), gebeurtenis);
                    na = resultaat.dossier();
                    anders = Dossierverwachting.verschillen(
                            antwoord, resultaat, punt.dossier().orElseThrow(), hash.orElseThrow(), gebeurtenis);
                } catch (RuntimeException e) {
                    anders = List.of("exception: " + e);
                }
                if (!anders.isEmpty()) {
                    verschillen.add(punt.staat().casus() + " " + weg + "\n    " + String.join("\n    ", anders));
                }
            }
            if (antwoord.staat().isPresent()) {
                soorten.merge(gebeurtenis.soort(), 1L, Long::sum);
                Staat staat = antwoord.staat().orElseThrow();
                Plaats plaats = plaats(staat, kijk);
                // Where the engine refused what may happen there is no dossier to go on from.
                if (kijk.gaatVerder(gebeurtenis)
                        && (engine.isEmpty() || na.isPresent())
                        && !gezien.contains(plaats)
                        && hier.add(plaats)) {
                    stappen.add(new Stap(plaats, new Punt(staat, na, weg)));
                }
            }
        }
        return new Oogst(stappen, verschillen, pogingen.size(), soorten, fouten);
    }

    long afwijkend() {
        return afwijkend;
    }

    int plaatsen() {
        return gezien.size();
    }

    /** Every code by which some event was refused. */
    Set<Foutcode> codes() {
        return codes;
    }

    /** How many events were taken, by kind. */
    Map<Gebeurtenis.Soort, Long> aangenomen() {
        return aangenomen;
    }

    String telling(String naam) {
        return String.format(
                Locale.ROOT,
                "%s: %,d places, %,d transitions of which %,d refused, longest path %d, %,d differences%n",
                naam,
                gezien.size(),
                overgangen,
                geweigerd,
                diepte,
                afwijkend);
    }

    String voorbeelden() {
        return afwijkend + " verschillen " + voorbeelden + ", waaronder:\n" + String.join("\n", getoond);
    }
}

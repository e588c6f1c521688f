package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierruimte.Alfabet;
import nl.lhs.rules.orakel.Dossierruimte.Poging;

/**
 * Walks from first decisions to all states that lie within some number of events, breadth first, and holds what the engine
 * makes of every event of an alphabet in each of them against the {@link Dossierorakel}. Two dossiers that do not differ in
 * anything that the policy looks at stand in the same {@link Plaats}, and the walk goes on from one of them. Always the
 * same places, in the same order.
 */
final class Dossierverkenning {
    private static final int MEEST_GETOOND = 12;

    /** What the policy looks at of where a case stands; dates count from its newest event. */
    record Plaats(
            Casus casus,
            boolean eigenKeuze,
            Dossierorakel.Keuze keuze,
            Aanleiding aanleiding,
            long bodem,
            long gebruikt,
            boolean boete,
            boolean sanctie,
            boolean dicht,
            Optional<Long> termijn,
            List<Lastplaats> lasten) {
        static Plaats van(Staat s) {
            return new Plaats(
                    s.casus(),
                    s.eigenKeuze(),
                    s.keuze(),
                    s.aanleiding(),
                    s.bodem(),
                    s.gebruikt(),
                    s.boete(),
                    s.sanctie(),
                    s.dicht(),
                    s.termijn().map(t -> nog(s, t)),
                    s.lasten().stream().map(l -> Lastplaats.van(s, l)).toList());
        }

        /** How many days are left; one that is over stays over. */
        private static long nog(Staat s, LocalDate dag) {
            return Math.max(-1, dag.toEpochDay() - s.laatste().toEpochDay());
        }
    }

    /** The same of one last. */
    record Lastplaats(
            long soort,
            boolean gekozen,
            boolean opzij,
            boolean spoedUitgevoerd,
            Optional<Long> termijn,
            Set<Laststap> stappen,
            long verbeurd,
            long ingevorderd,
            Object dwangsom) {
        static Lastplaats van(Staat s, Dossierlast l) {
            Set<Laststap> stappen = EnumSet.noneOf(Laststap.class);
            l.stappen().forEach(stap -> stappen.add(stap.stap()));
            return new Lastplaats(
                    Figuren.masker(l.soort()),
                    l.gekozen(),
                    l.opzij(),
                    l.spoedUitgevoerd(),
                    l.termijn().map(t -> Plaats.nog(s, t)),
                    stappen,
                    l.verbeurd(),
                    l.ingevorderd(),
                    l.dwangsom());
        }
    }

    /** A place, how it was reached, and a dossier that stands there. */
    private record Punt(Staat staat, Dossier dossier, String weg) {}

    private record Stap(Plaats plaats, Punt punt) {}

    /** What came of one place: new places, differences and counts. */
    private record Oogst(List<Stap> stappen, List<String> verschillen, Telling telling, boolean dood) {}

    /** What was met on the way; a walk that never meets something proves nothing of it. */
    static final class Telling {
        private final Map<Gebeurtenis.Soort, Long> aangenomen = new EnumMap<>(Gebeurtenis.Soort.class);
        private final Map<Gebeurtenis.Soort, Long> geweigerd = new EnumMap<>(Gebeurtenis.Soort.class);
        private final Map<Laststap, Long> stappen = new EnumMap<>(Laststap.class);
        private final Map<Signaalcode, Long> signalen = new EnumMap<>(Signaalcode.class);
        private final Map<Foutcode, Long> fouten = new EnumMap<>(Foutcode.class);
        private final Map<Aanleiding, Long> aanleidingen = new EnumMap<>(Aanleiding.class);

        void tel(Gebeurtenis gebeurtenis, Antwoord antwoord) {
            if (antwoord.staat().isEmpty()) {
                geweigerd.merge(gebeurtenis.soort(), 1L, Long::sum);
                antwoord.geweigerd().forEach(f -> fouten.merge(f, 1L, Long::sum));
                return;
            }
            aangenomen.merge(gebeurtenis.soort(), 1L, Long::sum);
            if (gebeurtenis instanceof Lastzetting stap) {
                stappen.merge(stap.stap(), 1L, Long::sum);
            }
            antwoord.staat().orElseThrow().signalen().forEach(s -> signalen.merge(s, 1L, Long::sum));
            aanleidingen.merge(antwoord.staat().orElseThrow().aanleiding(), 1L, Long::sum);
        }

        void plus(Telling ander) {
            ander.aangenomen.forEach((k, n) -> aangenomen.merge(k, n, Long::sum));
            ander.geweigerd.forEach((k, n) -> geweigerd.merge(k, n, Long::sum));
            ander.stappen.forEach((k, n) -> stappen.merge(k, n, Long::sum));
            ander.signalen.forEach((k, n) -> signalen.merge(k, n, Long::sum));
            ander.fouten.forEach((k, n) -> fouten.merge(k, n, Long::sum));
            ander.aanleidingen.forEach((k, n) -> aanleidingen.merge(k, n, Long::sum));
        }

        private static <K extends Enum<K>> void mist(List<String> mist, String wat, Set<K> alle, Map<K, Long> geteld) {
            for (K een : alle) {
                if (!geteld.containsKey(een)) {
                    mist.add(wat + " " + een);
                }
            }
        }

        /** What of all that there is was never met. */
        List<String> gemist() {
            List<String> mist = new ArrayList<>();
            Set<Gebeurtenis.Soort> soorten = EnumSet.allOf(Gebeurtenis.Soort.class);
            mist(mist, "aangenomen", soorten, aangenomen);
            mist(mist, "geweigerd", soorten, geweigerd);
            mist(mist, "stap", EnumSet.allOf(Laststap.class), stappen);
            mist(mist, "signaal", Dossierorakel.DOSSIERSIGNALEN, signalen);
            mist(mist, "aanleiding", EnumSet.complementOf(EnumSet.of(Aanleiding.EERSTE_BESLISSING)), aanleidingen);
            mist(mist, "fout", CODES, fouten);
            return mist;
        }

        long aangenomen() {
            return aangenomen.values().stream().mapToLong(Long::longValue).sum();
        }

        long geweigerd() {
            return geweigerd.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public String toString() {
            return "aangenomen " + aangenomen + ", geweigerd " + geweigerd + ", stappen " + stappen + ", signalen "
                    + signalen + ", fouten " + fouten;
        }
    }

    /** Every code by which an event can be refused in its dossier; a few are refused where an event is made. */
    private static final Set<Foutcode> CODES = EnumSet.of(
            Foutcode.DOSSIER_AFGESLOTEN,
            Foutcode.TERMIJN_LOOPT_NOG,
            Foutcode.TERMIJN_ZONDER_INTERVENTIE,
            Foutcode.TE_VROEG,
            Foutcode.GEEN_OVERTREDING_IN_DOSSIER,
            Foutcode.GEDOOGBESLUIT_GEEINDIGD,
            Foutcode.BSBM_NIET_OPGELEGD,
            Foutcode.BSBM_NAAST_STRAFRECHT,
            Foutcode.ANDER_KENMERK,
            Foutcode.ZELFDE_KENMERK,
            Foutcode.ANDERE_NORMADRESSAAT,
            Foutcode.ANDER_VOORSCHRIFT,
            Foutcode.KEUZE_NIET_AAN_DE_ORDE,
            Foutcode.AFWIJKING_TWEE_STRAFFEN,
            Foutcode.LAST_NIET_GEKOZEN,
            Foutcode.LASTSTAP_NIET_AAN_DE_BEURT,
            Foutcode.LASTSTAP_NIET_VAN_SOORT,
            Foutcode.LASTSTAP_BINNEN_TERMIJN,
            Foutcode.MEER_DAN_VERBEURD,
            Foutcode.DWANGSOM_ONVOLLEDIG,
            Foutcode.GEEN_LAST_OM_VOORT_TE_ZETTEN,
            Foutcode.EERDER_DAN_DOSSIER,
            Foutcode.NIET_NA_SLUITING);

    private final Dossierverwachting.Engine engine;
    private final Alfabet alfabet;
    private final Set<Plaats> gezien = new HashSet<>();
    private final Map<String, Integer> voorbeelden = new TreeMap<>();
    private final List<String> getoond = new ArrayList<>();
    private final Telling telling = new Telling();
    private long afwijkend;

    private Dossierverkenning(Dossierverwachting.Engine engine, Alfabet alfabet) {
        this.engine = engine;
        this.alfabet = alfabet;
    }

    /**
     * Walks.
     *
     * @param begin where dossiers begin
     * @param opener opens a dossier
     * @param engine follows it up
     * @param alfabet which events are tried
     * @param diepte how many events a path has at most
     */
    static Dossierverkenning of(
            List<Casus> begin,
            Function<Casus, Dossier> opener,
            Dossierverwachting.Engine engine,
            Alfabet alfabet,
            int diepte) {
        Dossierverkenning verkenning = new Dossierverkenning(engine, alfabet);
        List<Punt> rand = new ArrayList<>();
        for (Casus casus : begin) {
            Staat staat = Dossierorakel.open(casus);
            Dossier dossier = opener.apply(casus);
            if (verkenning.gezien.add(Plaats.van(staat))) {
                List<String> anders = new ArrayList<>();
                Dossierverwachting.vergelijk(anders, staat, dossier);
                if (!anders.isEmpty()) {
                    verkenning.afwijkend++;
                    verkenning.toon(verhaal(staat, "open", anders));
                }
                rand.add(new Punt(staat, dossier, "open"));
            }
        }
        for (int i = 1; i <= diepte; i++) {
            rand = verkenning.verder(rand, i == diepte);
        }
        return verkenning;
    }

    private static String verhaal(Staat staat, String weg, List<String> anders) {
        return Dossierpad.beschrijf(staat.casus()) + " " + weg + "\n    " + String.join("\n    ", anders);
    }

    private List<Punt> verder(List<Punt> rand, boolean laatste) {
        List<Oogst> oogst = IntStream.range(0, rand.size())
                .parallel()
                .mapToObj(i -> probeer(rand.get(i), laatste))
                .toList();
        List<Punt> nieuw = new ArrayList<>();
        for (Oogst o : oogst) {
            telling.plus(o.telling());
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
        // Two examples of each kind of difference: its first word.
        String soort =
                verschil.lines().skip(1).findFirst().orElse(verschil).strip().split(":")[0];
        if (voorbeelden.merge(soort, 1, Integer::sum) <= 2 && getoond.size() < MEEST_GETOOND) {
            getoond.add(verschil);
        }
    }

    private Oogst probeer(Punt punt, boolean laatste) {
        List<Stap> stappen = new ArrayList<>();
        List<String> verschillen = new ArrayList<>();
        Telling hier = new Telling();
        Set<Plaats> plaatsen = new HashSet<>();
        boolean dood = true;
        for (Poging poging : alfabet.gebeurtenissen(punt.staat())) {
            Gebeurtenis gebeurtenis = poging.gebeurtenis();
            Antwoord antwoord = Dossierorakel.na(punt.staat(), gebeurtenis);
            hier.tel(gebeurtenis, antwoord);
            String weg = punt.weg() + " > " + poging;
            Optional<Dossier> na = Optional.empty();
            List<String> anders;
            try {
                Dossierverwachting.Resultaat resultaat = Dossierverwachting.of(engine, punt.dossier(), gebeurtenis);
                na = resultaat.dossier();
                anders = Dossierverwachting.verschillen(antwoord, resultaat, punt.dossier(), gebeurtenis);
            } catch (RuntimeException e) {
                anders = List.of("exception: " + e);
            }
            dood &= na.isEmpty();
            if (!anders.isEmpty()) {
                verschillen.add(verhaal(punt.staat(), weg, anders));
            } else if (antwoord.staat().isPresent() && !laatste) {
                Staat staat = antwoord.staat().orElseThrow();
                Plaats plaats = Plaats.van(staat);
                if (!gezien.contains(plaats) && plaatsen.add(plaats)) {
                    stappen.add(new Stap(plaats, new Punt(staat, na.orElseThrow(), weg)));
                }
            }
        }
        if (dood && !punt.staat().dicht()) {
            verschillen.add(verhaal(punt.staat(), punt.weg(), List.of("dood: verwacht dat iets kan, maar niets kan")));
        }
        return new Oogst(stappen, verschillen, hier, dood);
    }

    long afwijkend() {
        return afwijkend;
    }

    int plaatsen() {
        return gezien.size();
    }

    Telling telling() {
        return telling;
    }

    String telling(String naam) {
        return String.format(
                Locale.ROOT,
                "%s: %,d places, %,d events taken and %,d refused, %,d differences%n",
                naam,
                gezien.size(),
                telling.aangenomen(),
                telling.geweigerd(),
                afwijkend);
    }

    String voorbeelden() {
        return afwijkend + " verschillen " + voorbeelden + ", waaronder:\n" + String.join("\n", getoond);
    }
}

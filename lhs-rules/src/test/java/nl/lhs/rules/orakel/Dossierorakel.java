package nl.lhs.rules.orakel;

import static nl.lhs.rules.orakel.Figuren.BESTRAFFEND;
import static nl.lhs.rules.orakel.Figuren.BOETE;
import static nl.lhs.rules.orakel.Figuren.HERSTELLEND;
import static nl.lhs.rules.orakel.Figuren.LOB;
import static nl.lhs.rules.orakel.Figuren.LOD;
import static nl.lhs.rules.orakel.Figuren.PV;
import static nl.lhs.rules.orakel.Figuren.SCHORSEN;
import static nl.lhs.rules.orakel.Figuren.STRAFBESCHIKKING;
import static nl.lhs.rules.orakel.Figuren.STRAFRECHT;
import static nl.lhs.rules.orakel.Figuren.ZONDER_BEVOEGDHEID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.core.vervolg.Trede;

/**
 * What norms 3.4-4 to 3.4-8 and B2-7, with reading R13, ask of each event in a dossier: from where a case stands to
 * where it stands next, or to the faults by which the event is refused. Arithmetic on sets of interventions, as in
 * {@link Orakel}, and no rules.
 */
final class Dossierorakel {
    private static final Orakel LHS_17 = Orakel.lhs17();
    private static final List<Laststap> STAPPEN =
            List.of(Laststap.VOORNEMEN, Laststap.BESCHIKKING, Laststap.UITVOERING);

    private Dossierorakel() {}

    /** A rung that was used before: its interventions, and whether compliance did not follow on it. */
    record Gebruikt(int masker, boolean gefaald) {}

    /** A fault, by its place in the event and its code. */
    record Weigering(String pad, Foutcode code) implements Comparable<Weigering> {
        @Override
        public int compareTo(Weigering ander) {
            int opPad = pad.compareTo(ander.pad);
            return opPad != 0 ? opPad : code.compareTo(ander.code);
        }
    }

    /**
     * Where a case stands: all that the next event builds on.
     *
     * @param casus what holds now
     * @param eigenKeuze whether the deviation in it is the choice of a hercontrole
     * @param nummer how many records there are
     * @param aanleiding which kind of decision the choice that stands is
     * @param eerder the rungs before the choice that stands
     * @param gebruikt all rungs so far: those, what an overleg or herziening put aside since, and the one that stands
     * @param straf the criminal action that stood when the choice was made at a hercontrole
     * @param gezet for LOD and LOB each step that was taken
     * @param termijn the last day of the term
     * @param controle the day of the last hercontrole
     * @param zonderNaleving the day of the last hercontrole that found no compliance
     * @param dicht whether a hercontrole found compliance
     * @param besluit the choice that stands
     */
    record Staat(
            Casus casus,
            boolean eigenKeuze,
            int nummer,
            Aanleiding aanleiding,
            List<Gebruikt> eerder,
            List<Gebruikt> gebruikt,
            int straf,
            Map<Interventie, List<Laststap>> gezet,
            Optional<LocalDate> termijn,
            Optional<LocalDate> controle,
            Optional<LocalDate> beslist,
            Optional<LocalDate> zonderNaleving,
            boolean dicht,
            Besluit besluit) {
        int gekozen() {
            return Figuren.masker(besluit.verwachting().interventies());
        }

        int trede() {
            return gekozen() & ~STRAFRECHT;
        }

        boolean wacht() {
            return besluit.verwachting().status() == Status.WACHT_OP_OVERLEG;
        }

        Uitkomst uitkomst() {
            return besluit.verwachting().uitkomst();
        }
    }

    /** A choice: the record without what the dossier adds to it, and the rungs. */
    record Besluit(
            Verwachting verwachting, List<Integer> ladder, boolean doorpakken, Optional<Herpositionering> verder) {}

    /** What an event does: faults, or where the case stands then. */
    record Antwoord(Set<Weigering> geweigerd, Optional<Staat> staat, Optional<Boolean> recidive) {
        static Antwoord geweigerd(Set<Weigering> fouten) {
            return new Antwoord(fouten, Optional.empty(), Optional.empty());
        }

        static Antwoord naar(Staat staat) {
            return new Antwoord(Set.of(), Optional.of(staat), Optional.empty());
        }
    }

    // ------------------------------------------------------------------------------------------------- the choice

    static Staat open(Casus casus) {
        return eerste(casus, Aanleiding.EERSTE_BESLISSING);
    }

    private static Staat eerste(Casus casus, Aanleiding aanleiding) {
        Besluit besluit = besluit(casus, aanleiding, List.of(), 0, Map.of());
        return new Staat(
                casus,
                false,
                1,
                aanleiding,
                List.of(),
                met(List.of(), trede(besluit), false),
                0,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                besluit);
    }

    static int zwaarte(int trede) {
        return Integer.highestOneBit(trede & BESTRAFFEND) << 12 | Integer.highestOneBit(trede & HERSTELLEND);
    }

    /** The rungs of what is possible, light to heavy. */
    static List<Integer> ladder(int mogelijk) {
        List<Integer> ladder = new ArrayList<>();
        for (int bit = 1; bit <= HERSTELLEND; bit <<= 1) {
            if ((mogelijk & HERSTELLEND & bit) != 0) {
                ladder.add(bit);
            }
        }
        int zwaarste = Integer.highestOneBit(mogelijk & HERSTELLEND);
        for (int bit = 1; bit <= BESTRAFFEND; bit <<= 1) {
            if ((mogelijk & BESTRAFFEND & bit) != 0) {
                ladder.add(zwaarste | bit);
            }
        }
        return ladder;
    }

    /**
     * The first rung above another. At a hercontrole none that was used; where is decided again, one that was put aside
     * before compliance could follow on it may be chosen after all.
     */
    static int volgende(List<Integer> ladder, int vloer, List<Gebruikt> eerder, boolean hercontrole) {
        for (int trede : ladder) {
            boolean gebruikt = eerder.stream().anyMatch(g -> g.masker() == trede && (hercontrole || g.gefaald()));
            if (zwaarte(trede) > zwaarte(vloer) && !gebruikt) {
                return trede;
            }
        }
        return 0;
    }

    /** Above which rung the next is sought; 0 for the lightest. */
    static int vloer(Aanleiding aanleiding, List<Gebruikt> eerder, int cel) {
        int vloer = 0;
        for (Gebruikt gebruikt : eerder) {
            boolean telt = switch (aanleiding) {
                case HERCONTROLE -> true;
                case HERZIENING ->
                    gebruikt.gefaald()
                            && (gebruikt.masker() & ~cel) == 0
                            && zwaarte(gebruikt.masker()) > zwaarte(vloer);
                default -> gebruikt.gefaald();
            };
            if (telt) {
                vloer = gebruikt.masker();
            }
        }
        return vloer;
    }

    /** An overleg decides again what a herziening found, on its facts; else what stood before it. */
    private static Aanleiding bijOverleg(Aanleiding aanleiding) {
        return aanleiding == Aanleiding.HERZIENING ? Aanleiding.HERZIENING : Aanleiding.OVERLEG;
    }

    static Besluit besluit(
            Casus casus,
            Aanleiding aanleiding,
            List<Gebruikt> eerder,
            int straf,
            Map<Interventie, List<Laststap>> gezet) {
        Verwachting gewoon = LHS_17.verwacht(casus);
        if (!casus.bevinding().overtreding()) {
            return new Besluit(gewoon, List.of(), false, Optional.empty());
        }
        boolean hercontrole = aanleiding == Aanleiding.HERCONTROLE;
        boolean gefaald = eerder.stream().anyMatch(Gebruikt::gefaald);
        Optional<Spoor> uitkomst = Orakel.uitkomst(casus);
        boolean wacht = gewoon.status() == Status.WACHT_OP_OVERLEG;
        boolean alleenStraf = !hercontrole && uitkomst.equals(Optional.of(Spoor.STRAFRECHT));
        int mogelijk = LHS_17.plaats(casus).cel() & Orakel.beschikbaar(casus);
        if ((hercontrole || gefaald) && casus.gedoogbesluit().isEmpty() && !wacht && !alleenStraf) {
            return new Doorpakken(casus, aanleiding, eerder, straf, gezet, gewoon).besluit();
        }
        boolean naastStraf = (Figuren.masker(gewoon.interventies()) & STRAFRECHT) != 0;
        List<Integer> ladder = ladder(naastStraf ? mogelijk & ~BOETE : mogelijk);
        if (wacht && gefaald) {
            gewoon = metScenarios(gewoon, scenarios(casus, aanleiding, eerder));
        }
        return new Besluit(gewoon, ladder, false, Optional.empty());
    }

    /** What each outcome of the overleg would give where compliance did not follow before (R7). */
    private static Map<Spoor, List<Interventie>> scenarios(Casus casus, Aanleiding aanleiding, List<Gebruikt> eerder) {
        int cel = LHS_17.plaats(casus).cel();
        int mogelijk = cel & Orakel.beschikbaar(casus);
        int vloer = vloer(bijOverleg(aanleiding), eerder, cel);
        Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
        scenarios.put(Spoor.BESTUURSRECHT, Figuren.lijst(volgende(ladder(mogelijk), vloer, eerder, false)));
        scenarios.put(
                Spoor.BESTUURS_EN_STRAFRECHT,
                Figuren.lijst(volgende(ladder(mogelijk & ~BOETE), vloer, eerder, false) | PV));
        scenarios.put(Spoor.STRAFRECHT, Figuren.lijst(PV));
        return scenarios;
    }

    private static Verwachting metScenarios(Verwachting w, Map<Spoor, List<Interventie>> scenarios) {
        return new Verwachting(
                w.uitkomst(),
                w.status(),
                w.positionering(),
                w.aspecten(),
                w.overleg(),
                w.spoor(),
                w.interventies(),
                scenarios,
                w.overwogen(),
                w.afwijking(),
                w.termijn(),
                w.aandachtspunten(),
                w.signalen(),
                Stream.concat(w.lezingen().stream(), Stream.of(Lezing.R13)).toList(),
                w.kader());
    }

    /** A choice after compliance did not follow. */
    private static final class Doorpakken {
        private final Casus casus;
        private final Aanleiding aanleiding;
        private final List<Gebruikt> eerder;
        private final Map<Interventie, List<Laststap>> gezet;
        private final Verwachting gewoon;
        private final boolean hercontrole;
        private final boolean wijktAf;
        private final boolean bsbm;
        private final Optional<Spoor> uitkomst;
        private final Orakel.Plaats plaats;
        private final int cel;
        private final int beschikbaar;
        private final int straf;
        private final int vloer;
        private final int trede;
        private final int advies;
        private final int gekozen;
        private final int staat;

        Doorpakken(
                Casus casus,
                Aanleiding aanleiding,
                List<Gebruikt> eerder,
                int stond,
                Map<Interventie, List<Laststap>> gezet,
                Verwachting gewoon) {
            this.casus = casus;
            this.aanleiding = aanleiding;
            this.eerder = eerder;
            this.gezet = gezet;
            this.gewoon = gewoon;
            hercontrole = aanleiding == Aanleiding.HERCONTROLE;
            wijktAf = casus.afwijking().isPresent();
            plaats = LHS_17.plaats(casus);
            cel = plaats.cel();
            beschikbaar = Orakel.beschikbaar(casus);
            uitkomst = Orakel.uitkomst(casus);
            bsbm = Orakel.wilOpleggen(casus) && (cel & STRAFBESCHIKKING) != 0;
            if (hercontrole) {
                straf = stond;
            } else if (bsbm) {
                straf = STRAFBESCHIKKING;
            } else {
                straf = Orakel.strafrechtelijk(uitkomst) ? PV : 0;
            }
            vloer = vloer(aanleiding, eerder, cel);
            trede = volgende(ladder(mogelijkNaast(straf)), vloer, eerder, hercontrole);
            advies = trede == 0 && hercontrole ? 0 : trede | straf;
            gekozen = wijktAf ? Figuren.masker(casus.afwijking().orElseThrow().interventies()) : advies;
            staat = wijktAf ? gekozen & STRAFRECHT : straf;
        }

        private int mogelijkNaast(int strafrecht) {
            return cel & beschikbaar & (strafrecht == 0 ? ~0 : ~BOETE);
        }

        private boolean nietsMeer() {
            return !wijktAf && gekozen == 0;
        }

        Besluit besluit() {
            Segment segment = plaats.positionering().segment();
            boolean rechtsaf = segment.rechts().isPresent();
            Optional<Herpositionering> verder = nietsMeer()
                    ? Optional.of(new Herpositionering(segment.rechts().orElse(segment), !rechtsaf))
                    : Optional.empty();
            List<Verwachting.Overwogen> overwogen = new ArrayList<>();
            for (Interventie interventie : Figuren.lijst(cel | gekozen)) {
                int bit = Figuren.masker(interventie);
                overwogen.add(new Verwachting.Overwogen(
                        interventie, (beschikbaar & bit) != 0, (gekozen & bit) != 0, reden(bit)));
            }
            Set<Aandachtspuntcode> punten = punten(rechtsaf);
            Verwachting verwachting = new Verwachting(
                    nietsMeer() ? Uitkomst.HERPOSITIONEREN : Uitkomst.INTERVENIEREN,
                    Status.DEFINITIEF,
                    gewoon.positionering(),
                    gewoon.aspecten(),
                    gewoon.overleg(),
                    spoor(),
                    Figuren.lijst(gekozen),
                    Map.of(),
                    overwogen,
                    wijktAf
                            ? Optional.of(new Verwachting.Afgeweken(Figuren.lijst(advies), (gekozen & ~cel) == 0))
                            : Optional.empty(),
                    Orakel.termijn(casus, gekozen),
                    List.copyOf(punten),
                    gewoon.signalen(),
                    lezingen(punten, overwogen),
                    gewoon.kader());
            return new Besluit(verwachting, ladder(mogelijkNaast(staat)), true, verder);
        }

        private Optional<Spoor> spoor() {
            if (wijktAf || gekozen == 0) {
                return Optional.empty();
            }
            if (hercontrole) {
                return Optional.of(straf == 0 ? Spoor.BESTUURSRECHT : Spoor.BESTUURS_EN_STRAFRECHT);
            }
            if (bsbm) {
                return Optional.of(trede == 0 ? Spoor.STRAFRECHT : Spoor.BESTUURS_EN_STRAFRECHT);
            }
            return Optional.of(uitkomst.orElse(Spoor.BESTUURSRECHT));
        }

        private Redencode reden(int bit) {
            if ((gekozen & bit) != 0) {
                return redenVoor(bit);
            }
            if ((beschikbaar & bit) == 0) {
                return Orakel.redenVanOnbeschikbaarheid(casus, bit);
            }
            if ((bit & STRAFRECHT) != 0) {
                return bit == PV && (staat & STRAFBESCHIKKING) != 0
                        ? Redencode.BSBM_IN_PLAATS_VAN_PV
                        : Redencode.GEEN_TREDE;
            }
            if (wijktAf) {
                return Redencode.AFWIJKING_ANDERS;
            }
            if (bit == BOETE && staat != 0) {
                return Redencode.GEEN_TWEEDE_STRAF;
            }
            if (eerder.stream().anyMatch(g -> (g.masker() & bit) != 0)) {
                return Redencode.TREDE_GEBRUIKT;
            }
            int nietLichter = (bit & BESTRAFFEND) != 0 ? vloer & BESTRAFFEND : vloer;
            return nietLichter >= bit ? Redencode.TREDE_TE_LICHT : Redencode.LAGERE_TREDE_GAAT_VOOR;
        }

        private Redencode redenVoor(int bit) {
            if (wijktAf) {
                return Redencode.AFWIJKING_GEKOZEN;
            }
            if ((bit & STRAFRECHT) == 0) {
                return Redencode.VOLGENDE_TREDE;
            }
            if (hercontrole) {
                return Redencode.BLIJFT_STAAN;
            }
            return bit == PV ? Redencode.VOLGT_UIT_OVERLEG : Redencode.WORDT_OPGELEGD;
        }

        private Set<Aandachtspuntcode> punten(boolean rechtsaf) {
            Set<Aandachtspuntcode> punten = EnumSet.noneOf(Aandachtspuntcode.class);
            Orakel.Omstandigheden o =
                    new Orakel.Omstandigheden(false, false, wijktAf, bsbm, uitkomst, gekozen, beschikbaar);
            Overlegindicatie indicatie = gewoon.overleg().indicatie().orElseThrow();
            Orakel.puntenVanDeStappen(punten, casus, plaats, o, indicatie, advies, cel | gekozen);
            Orakel.puntenVanDeKeuze(punten, gekozen, casus.bevinding().spoedeisend());
            // These three are about a choice of the lightest, and a choice there is not where nothing is left.
            punten.remove(Aandachtspuntcode.PROPORTIONALITEIT);
            punten.remove(Aandachtspuntcode.NIETS_BESCHIKBAAR);
            punten.remove(Aandachtspuntcode.BESTUURSRECHT_NIET_BESCHIKBAAR);
            if (nietsMeer()) {
                punten.remove(Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT);
                punten.remove(Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET);
                punten.add(
                        rechtsaf
                                ? Aandachtspuntcode.HERPOSITIONEREN_NAAR_RECHTS
                                : Aandachtspuntcode.HERPOSITIONEREN_MET_OVERLEG);
            }
            if (wijktAf && hercontrole) {
                // The choice is of a rung, and leaves the outcome of the overleg as it is.
                punten.remove(Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET);
            }
            int bestuurlijk = gekozen & ~STRAFRECHT;
            if (!wijktAf && bestuurlijk == 0 && gekozen != 0) {
                punten.add(Aandachtspuntcode.GEEN_TREDE_MEER);
            }
            if (hercontrole && bestuurlijk != 0 && uitkomst.equals(Optional.of(Spoor.STRAFRECHT))) {
                punten.add(Aandachtspuntcode.TREDE_NAAST_STRAFRECHT);
            }
            int laatste = eerder.isEmpty() ? 0 : eerder.get(eerder.size() - 1).masker();
            if (wijktAf && hercontrole && !eerder.isEmpty()) {
                if (eerder.stream().anyMatch(g -> g.masker() == bestuurlijk)) {
                    punten.add(Aandachtspuntcode.KEUZE_HERHAALT_TREDE);
                } else if (zwaarte(bestuurlijk) <= zwaarte(laatste)) {
                    punten.add(Aandachtspuntcode.KEUZE_NIET_ZWAARDER);
                }
            }
            for (Interventie last : Figuren.lijst(laatste & (LOD | LOB) & ~gekozen)) {
                if (hercontrole && !gezet.getOrDefault(last, List.of()).contains(Laststap.UITVOERING)) {
                    punten.add(Aandachtspuntcode.LAST_NIET_VOLTOOID);
                }
            }
            return punten;
        }

        private List<Lezing> lezingen(Set<Aandachtspuntcode> punten, List<Verwachting.Overwogen> overwogen) {
            Orakel.Omstandigheden o =
                    new Orakel.Omstandigheden(false, false, wijktAf, bsbm, uitkomst, gekozen, beschikbaar);
            Set<Lezing> lezingen = EnumSet.of(Lezing.R13);
            lezingen.addAll(LHS_17.lezingen(plaats, o, false, punten));
            if (overwogen.stream().anyMatch(w -> w.code() == Redencode.GEEN_TWEEDE_STRAF)) {
                lezingen.add(Lezing.R5);
            }
            return List.copyOf(lezingen);
        }
    }

    // ------------------------------------------------------------------------------------------------- the events

    /**
     * What an event does.
     *
     * @param staat where the case stands
     * @param gebeurtenis the event
     * @return faults, or where it stands then
     */
    static Antwoord na(Staat staat, Gebeurtenis gebeurtenis) {
        if (gebeurtenis instanceof NieuweOvertreding nieuw) {
            return nieuw(staat, nieuw.casus());
        }
        if (staat.dicht()) {
            return Antwoord.geweigerd(Set.of(new Weigering("", Foutcode.DOSSIER_AFGESLOTEN)));
        }
        if (gebeurtenis instanceof Herziening herziening) {
            return herziening(staat, herziening);
        }
        Set<Weigering> fouten = new TreeSet<>();
        eis(fouten, !gebeurtenis.datum().isBefore(staat.casus().bevinding().datum()), "/datum", Foutcode.TE_VROEG);
        if (gebeurtenis instanceof Overlegafronding overleg) {
            return overleg(staat, overleg, fouten);
        }
        if (gebeurtenis instanceof Hercontrole hercontrole) {
            eis(fouten, staat.controle().filter(hercontrole.datum()::isBefore).isEmpty(), "/datum", Foutcode.TE_VROEG);
            return hercontrole.nageleefd()
                    ? nageleefd(staat, hercontrole, fouten)
                    : nietNageleefd(staat, hercontrole, fouten);
        }
        if (gebeurtenis instanceof Lastzetting lastzetting) {
            return lastzetting(staat, lastzetting, fouten);
        }
        Termijnstelling termijn = (Termijnstelling) gebeurtenis;
        eis(fouten, staat.trede() != 0, "/hersteltermijn", Foutcode.TERMIJN_ZONDER_INTERVENTIE);
        return zelfde(fouten, staat, Optional.of(termijn.tot()), staat.gezet());
    }

    private static void eis(Set<Weigering> fouten, boolean klopt, String pad, Foutcode code) {
        if (!klopt) {
            fouten.add(new Weigering(pad, code));
        }
    }

    private static Antwoord nieuw(Staat staat, Casus nieuw) {
        Casus oud = staat.casus();
        Optional<String> norm = oud.bevinding().voorschrift().flatMap(Voorschrift::verwijzing);
        Optional<String> nieuweNorm = nieuw.bevinding().voorschrift().flatMap(Voorschrift::verwijzing);
        Set<Weigering> fouten = new TreeSet<>();
        eis(fouten, oud.bevinding().overtreding(), "", Foutcode.GEEN_OVERTREDING_IN_DOSSIER);
        eis(
                fouten,
                nieuw.bevinding().overtreding(),
                "/casus/bevinding/overtreding",
                Foutcode.GEEN_OVERTREDING_IN_DOSSIER);
        eis(fouten, !nieuw.kenmerk().equals(oud.kenmerk()), "/casus/kenmerk", Foutcode.ZELFDE_KENMERK);
        eis(
                fouten,
                nieuw.normadressaat().kenmerk().equals(oud.normadressaat().kenmerk()),
                "/casus/normadressaat/kenmerk",
                Foutcode.ANDERE_NORMADRESSAAT);
        eis(
                fouten,
                norm.isPresent() && norm.equals(nieuweNorm),
                "/casus/bevinding/voorschrift/verwijzing",
                Foutcode.ANDER_VOORSCHRIFT);
        eis(
                fouten,
                !nieuw.bevinding().datum().isBefore(oud.bevinding().datum()),
                "/casus/bevinding/datum",
                Foutcode.TE_VROEG);
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        return new Antwoord(
                Set.of(),
                Optional.of(eerste(nieuw, Aanleiding.NIEUWE_OVERTREDING)),
                Optional.of(!noemtRecidive(nieuw)));
    }

    private static boolean noemtRecidive(Casus casus) {
        return casus.bevinding().verzwarendeArgumenten().stream()
                .anyMatch(a -> a.soort() == VerzwarendArgument.Soort.RECIDIVE);
    }

    private static Antwoord overleg(Staat staat, Overlegafronding overleg, Set<Weigering> fouten) {
        Casus oud = staat.casus();
        Spoor uitkomst = overleg.overleg().uitkomst();
        boolean legtOp = Orakel.wilOpleggen(oud);
        boolean blijftOpleggen = legtOp && !overleg.bsbmTerugnemen();
        boolean strafrechtelijk = uitkomst != Spoor.BESTUURSRECHT;
        eis(fouten, legtOp || !overleg.bsbmTerugnemen(), "/bsbmTerugnemen", Foutcode.BSBM_NIET_OPGELEGD);
        eis(fouten, !(blijftOpleggen && strafrechtelijk), "/overleg/uitkomst", Foutcode.BSBM_NAAST_STRAFRECHT);
        int afwijking =
                oud.afwijking().map(a -> Figuren.masker(a.interventies())).orElse(0);
        if (staat.eigenKeuze()) {
            eis(
                    fouten,
                    (afwijking & BOETE) == 0 || !strafrechtelijk,
                    "/overleg/uitkomst",
                    Foutcode.AFWIJKING_TWEE_STRAFFEN);
        } else {
            eis(
                    fouten,
                    (afwijking & PV) == 0 || strafrechtelijk,
                    "/overleg/uitkomst",
                    Foutcode.AFWIJKING_PV_ZONDER_OVERLEG);
            eis(
                    fouten,
                    (afwijking & STRAFBESCHIKKING) == 0 || blijftOpleggen,
                    "/bsbmTerugnemen",
                    Foutcode.AFWIJKING_BSBM_NIET_OPGELEGD);
        }
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        Casus.Builder nieuw = oud.toBuilder().overleg(overleg.overleg());
        if (overleg.bsbmTerugnemen()) {
            Bsbm bsbm = oud.bsbm().orElseThrow();
            nieuw.bsbm(new Bsbm(bsbm.feitInFeitenboekje(), bsbm.contraIndicatieOpgave(), false));
        }
        if (staat.eigenKeuze()) {
            Afwijking keuze = oud.afwijking().orElseThrow();
            int straf = strafrechtelijk ? PV : afwijking & STRAFBESCHIKKING & (blijftOpleggen ? ~0 : 0);
            nieuw.afwijking(new Afwijking(met(keuze.interventies(), straf), keuze.motivering()));
        }
        return opnieuw(
                staat,
                nieuw.build(),
                bijOverleg(staat.aanleiding()),
                staat.eigenKeuze(),
                overleg.datum(),
                overleg.hersteltermijn());
    }

    /** The administrative ones of a list, in its order, and then those of a mask. */
    private static List<Interventie> met(List<Interventie> lijst, int straf) {
        List<Interventie> met = new ArrayList<>(lijst);
        met.removeIf(i -> (Figuren.masker(i) & STRAFRECHT) != 0);
        met.addAll(Figuren.lijst(straf));
        return met;
    }

    private static Antwoord herziening(Staat staat, Herziening herziening) {
        Casus casus = herziening.casus();
        Set<Weigering> fouten = new TreeSet<>();
        eis(fouten, !herziening.datum().isBefore(casus.bevinding().datum()), "/datum", Foutcode.TE_VROEG);
        eis(fouten, casus.kenmerk().equals(staat.casus().kenmerk()), "/casus/kenmerk", Foutcode.ANDER_KENMERK);
        if (fouten.isEmpty()) {
            return opnieuw(staat, casus, Aanleiding.HERZIENING, false, herziening.datum(), herziening.hersteltermijn());
        }
        return Antwoord.geweigerd(fouten);
    }

    /** Decided again: the rung that stands is not one of those before it, but becomes so where another takes its place. */
    private static Antwoord opnieuw(
            Staat staat,
            Casus casus,
            Aanleiding aanleiding,
            boolean eigenKeuze,
            LocalDate datum,
            Optional<LocalDate> termijn) {
        List<Gebruikt> eerder = zonderWatStaat(staat);
        Map<Interventie, List<Laststap>> gezet = gezetVanWatStaat(staat);
        Besluit besluit = besluit(casus, aanleiding, eerder, 0, gezet);
        int trede = trede(besluit);
        if (termijn.isPresent() && trede == 0) {
            return Antwoord.geweigerd(Set.of(new Weigering("/hersteltermijn", Foutcode.TERMIJN_ZONDER_INTERVENTIE)));
        }
        boolean zelfde = trede == staat.trede();
        return Antwoord.naar(new Staat(
                casus,
                eigenKeuze,
                staat.nummer() + 1,
                aanleiding,
                eerder,
                met(staat.gebruikt(), trede, false),
                0,
                gezet,
                termijn.isPresent() || !zelfde ? termijn : staat.termijn(),
                staat.controle(),
                Optional.of(staat.beslist().filter(datum::isBefore).orElse(datum)),
                staat.zonderNaleving(),
                false,
                besluit));
    }

    private static int trede(Besluit besluit) {
        return Figuren.masker(besluit.verwachting().interventies()) & ~STRAFRECHT;
    }

    private static List<Gebruikt> zonderWatStaat(Staat staat) {
        List<Gebruikt> gebruikt = staat.gebruikt();
        return staat.trede() == 0 ? gebruikt : gebruikt.subList(0, gebruikt.size() - 1);
    }

    /** The rungs so far with what is chosen now; a rung that was put aside and comes back at once was never left. */
    private static List<Gebruikt> met(List<Gebruikt> eerder, int trede, boolean nieuw) {
        List<Gebruikt> met = new ArrayList<>(eerder);
        boolean gebleven =
                !nieuw && !eerder.isEmpty() && eerder.get(eerder.size() - 1).equals(new Gebruikt(trede, false));
        if (trede != 0 && !gebleven) {
            met.add(new Gebruikt(trede, false));
        }
        return met;
    }

    /** The steps of the lasts that stand; where none does, those of the lasts that stood last. */
    private static Map<Interventie, List<Laststap>> gezetVanWatStaat(Staat staat) {
        Map<Interventie, List<Laststap>> gezet = new EnumMap<>(Interventie.class);
        staat.gezet().forEach((last, stappen) -> {
            if (staat.trede() == 0 || (staat.gekozen() & Figuren.masker(last)) != 0) {
                gezet.put(last, stappen);
            }
        });
        return gezet;
    }

    private static Antwoord nageleefd(Staat staat, Hercontrole hercontrole, Set<Weigering> fouten) {
        LocalDate hersteld = hercontrole.hersteldOp().orElseThrow();
        eis(fouten, staat.uitkomst() != Uitkomst.GEEN_OVERTREDING, "", Foutcode.GEEN_OVERTREDING_IN_DOSSIER);
        eis(
                fouten,
                !hersteld.isBefore(staat.casus().bevinding().datum())
                        && staat.zonderNaleving().filter(hersteld::isBefore).isEmpty(),
                "/hersteldOp",
                Foutcode.TE_VROEG);
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        return Antwoord.naar(new Staat(
                staat.casus(),
                staat.eigenKeuze(),
                staat.nummer() + 1,
                staat.aanleiding(),
                staat.eerder(),
                staat.gebruikt(),
                staat.straf(),
                staat.gezet(),
                staat.termijn(),
                Optional.of(hercontrole.datum()),
                staat.beslist(),
                staat.zonderNaleving(),
                true,
                staat.besluit()));
    }

    private static Antwoord nietNageleefd(Staat staat, Hercontrole hercontrole, Set<Weigering> fouten) {
        LocalDate datum = hercontrole.datum();
        boolean kiest = staat.uitkomst() == Uitkomst.HERPOSITIONEREN
                || staat.uitkomst() == Uitkomst.INTERVENIEREN && !staat.wacht();
        eis(fouten, staat.uitkomst() != Uitkomst.GEEN_OVERTREDING, "", Foutcode.GEEN_OVERTREDING_IN_DOSSIER);
        eis(fouten, staat.termijn().filter(t -> !datum.isAfter(t)).isEmpty(), "/datum", Foutcode.TERMIJN_LOOPT_NOG);
        eis(
                fouten,
                staat.uitkomst() != Uitkomst.GEDOGEN
                        || staat.casus()
                                .gedoogbesluit()
                                .flatMap(Gedoogbesluit::tot)
                                .filter(t -> t.isBefore(datum))
                                .isEmpty(),
                "/datum",
                Foutcode.GEDOOGBESLUIT_GEEINDIGD);
        eis(fouten, kiest || hercontrole.keuze().isEmpty(), "/keuze", Foutcode.KEUZE_NIET_AAN_DE_ORDE);
        eis(fouten, !kiest || staat.beslist().filter(datum::isBefore).isEmpty(), "/datum", Foutcode.TE_VROEG);
        if (!kiest) {
            eis(fouten, hercontrole.hersteltermijn().isEmpty(), "/hersteltermijn", Foutcode.TERMIJN_ZONDER_INTERVENTIE);
            return controle(zelfde(fouten, staat, Optional.empty(), staat.gezet()), datum);
        }
        // At HERPOSITIONEREN nothing is chosen, but the criminal action stays recorded (R13).
        int straf = staat.uitkomst() == Uitkomst.HERPOSITIONEREN ? staat.straf() : staat.gekozen() & STRAFRECHT;
        hercontrole.keuze().ifPresent(k -> keuzefouten(fouten, staat.casus(), k, straf));
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        Casus.Builder nieuw = staat.casus().toBuilder().withoutAfwijking();
        hercontrole
                .keuze()
                .ifPresent(k -> nieuw.afwijking(new Afwijking(met(k.interventies(), straf), k.motivering())));
        Casus casus = nieuw.build();
        List<Gebruikt> eerder = new ArrayList<>(zonderWatStaat(staat));
        if (staat.trede() != 0) {
            eerder.add(new Gebruikt(staat.trede(), true));
        }
        Map<Interventie, List<Laststap>> gezet = gezetVanWatStaat(staat);
        hercontrole
                .keuze()
                .ifPresent(k -> gezet.entrySet()
                        .removeIf(e -> k.interventies().contains(e.getKey())
                                && e.getValue().contains(Laststap.UITVOERING)));
        Besluit besluit = besluit(casus, Aanleiding.HERCONTROLE, eerder, straf, gezet);
        if (hercontrole.hersteltermijn().isPresent() && besluit.verder().isPresent()) {
            return Antwoord.geweigerd(Set.of(new Weigering("/hersteltermijn", Foutcode.TERMIJN_ZONDER_INTERVENTIE)));
        }
        return Antwoord.naar(new Staat(
                casus,
                hercontrole.keuze().isPresent(),
                staat.nummer() + 1,
                Aanleiding.HERCONTROLE,
                eerder,
                met(eerder, trede(besluit), true),
                straf,
                gezet,
                hercontrole.hersteltermijn(),
                Optional.of(datum),
                staat.beslist(),
                Optional.of(datum),
                false,
                besluit));
    }

    private static void keuzefouten(Set<Weigering> fouten, Casus casus, Afwijking keuze, int straf) {
        int bevoegd =
                ZONDER_BEVOEGDHEID | casus.bevoegdheden().map(Figuren::masker).orElse(~0);
        Optional<Boolean> besluit = casus.normadressaat().begunstigendBesluit();
        for (int i = 0; i < keuze.interventies().size(); i++) {
            int bit = Figuren.masker(keuze.interventies().get(i));
            String pad = "/keuze/interventies/" + i;
            eis(fouten, (bevoegd & bit) != 0, pad, Foutcode.AFWIJKING_ZONDER_BEVOEGDHEID);
            eis(fouten, bit != SCHORSEN || besluit.orElse(true), pad, Foutcode.AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT);
            eis(fouten, bit != BOETE || straf == 0, pad, Foutcode.AFWIJKING_TWEE_STRAFFEN);
        }
        eis(
                fouten,
                !Orakel.wilOpleggen(casus) || (straf & STRAFBESCHIKKING) != 0,
                "/keuze/interventies",
                Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM);
    }

    private static Antwoord controle(Antwoord antwoord, LocalDate datum) {
        return new Antwoord(
                antwoord.geweigerd(),
                antwoord.staat()
                        .map(s -> new Staat(
                                s.casus(),
                                s.eigenKeuze(),
                                s.nummer(),
                                s.aanleiding(),
                                s.eerder(),
                                s.gebruikt(),
                                s.straf(),
                                s.gezet(),
                                s.termijn(),
                                Optional.of(datum),
                                s.beslist(),
                                Optional.of(datum),
                                false,
                                s.besluit())),
                Optional.empty());
    }

    /** The choice stays as it is. */
    private static Antwoord zelfde(
            Set<Weigering> fouten, Staat staat, Optional<LocalDate> termijn, Map<Interventie, List<Laststap>> gezet) {
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        return Antwoord.naar(new Staat(
                staat.casus(),
                staat.eigenKeuze(),
                staat.nummer() + 1,
                staat.aanleiding(),
                staat.eerder(),
                staat.gebruikt(),
                staat.straf(),
                gezet,
                termijn,
                staat.controle(),
                staat.beslist(),
                staat.zonderNaleving(),
                false,
                staat.besluit()));
    }

    private static Antwoord lastzetting(Staat staat, Lastzetting zetting, Set<Weigering> fouten) {
        Interventie last = zetting.last();
        List<Laststap> gezet = staat.gezet().getOrDefault(last, List.of());
        boolean gekozen = (staat.gekozen() & Figuren.masker(last)) != 0;
        eis(fouten, gekozen, "/last", Foutcode.LAST_NIET_GEKOZEN);
        eis(
                fouten,
                !gekozen
                        || kanNu(gezet, last, staat.casus().bevinding().spoedeisend())
                                .contains(zetting.stap()),
                "/stap",
                Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
        eis(
                fouten,
                zetting.hersteltermijn().isEmpty() || staat.trede() != 0,
                "/hersteltermijn",
                Foutcode.TERMIJN_ZONDER_INTERVENTIE);
        Map<Interventie, List<Laststap>> nieuw = new EnumMap<>(Interventie.class);
        nieuw.putAll(staat.gezet());
        List<Laststap> stappen = new ArrayList<>(gezet);
        stappen.add(zetting.stap());
        nieuw.put(last, stappen);
        return zelfde(fouten, staat, zetting.hersteltermijn().or(staat::termijn), nieuw);
    }

    // --------------------------------------------------------------------------------------------- LOD and LOB, B2-7

    /** A warning is pointless after the decision; execution comes last, or, of a LOB in spoed, before the decision. */
    private static Optional<Laststap> volgendeStap(List<Laststap> gezet) {
        if (gezet.contains(Laststap.BESCHIKKING)) {
            return gezet.contains(Laststap.UITVOERING) ? Optional.empty() : Optional.of(Laststap.UITVOERING);
        }
        return Optional.of(gezet.isEmpty() ? Laststap.VOORNEMEN : Laststap.BESCHIKKING);
    }

    private static Set<Laststap> kanNu(List<Laststap> gezet, Interventie last, boolean spoed) {
        Set<Laststap> kan = EnumSet.noneOf(Laststap.class);
        Optional<Laststap> volgende = volgendeStap(gezet);
        volgende.ifPresent(kan::add);
        if (spoed && volgende.equals(Optional.of(Laststap.VOORNEMEN))) {
            kan.add(Laststap.BESCHIKKING);
        }
        if (achteraf(gezet, last, spoed)) {
            kan.add(Laststap.UITVOERING);
        }
        return kan;
    }

    private static boolean achteraf(List<Laststap> gezet, Interventie last, boolean spoed) {
        return spoed
                && last == Interventie.LAST_ONDER_BESTUURSDWANG
                && !gezet.contains(Laststap.BESCHIKKING)
                && !gezet.contains(Laststap.UITVOERING);
    }

    static List<Lastgang> lasten(Staat staat) {
        boolean spoed = staat.casus().bevinding().spoedeisend();
        List<Lastgang> lasten = new ArrayList<>();
        for (Interventie last : Figuren.lijst(staat.gekozen() & (LOD | LOB))) {
            List<Laststap> gezet = staat.gezet().getOrDefault(last, List.of());
            Optional<Laststap> volgende = volgendeStap(gezet);
            boolean slaatOver = spoed && volgende.equals(Optional.of(Laststap.VOORNEMEN));
            lasten.add(new Lastgang(
                    last, volgende, slaatOver ? STAPPEN.subList(0, 1) : List.of(), achteraf(gezet, last, spoed)));
        }
        return lasten;
    }

    // ------------------------------------------------------------------------------- what the dossier adds to a record

    static List<Trede> treden(Staat staat) {
        List<Trede> treden = new ArrayList<>();
        for (int trede : staat.besluit().ladder()) {
            boolean gebruikt = staat.eerder().stream().anyMatch(g -> g.masker() == trede);
            treden.add(new Trede(
                    Figuren.lijst(trede),
                    trede == staat.trede() ? Trede.Stand.GEKOZEN : gebruikt ? Trede.Stand.GEBRUIKT : Trede.Stand.OPEN));
        }
        return treden;
    }

    /** The record after an event, with the points and signals that are of the event and not of the choice. */
    static Verwachting record(Staat staat) {
        Verwachting w = staat.besluit().verwachting();
        Set<Aandachtspuntcode> punten = EnumSet.noneOf(Aandachtspuntcode.class);
        punten.addAll(w.aandachtspunten());
        if (staat.aanleiding() == Aanleiding.NIEUWE_OVERTREDING && !noemtRecidive(staat.casus())) {
            punten.add(Aandachtspuntcode.RECIDIVE_VOORGESTELD);
        }
        if (staat.dicht() && staat.wacht()) {
            punten.add(Aandachtspuntcode.AFGESLOTEN_ZONDER_OVERLEG);
        }
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        signalen.addAll(w.signalen());
        boolean gedrag = staat.casus()
                .bevinding()
                .voorschrift()
                .filter(v -> v.soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT)
                .isPresent();
        if (gedrag && staat.termijn().isPresent()) {
            signalen.add(Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT);
        }
        return new Verwachting(
                w.uitkomst(),
                w.status(),
                w.positionering(),
                w.aspecten(),
                w.overleg(),
                w.spoor(),
                w.interventies(),
                w.scenarios(),
                w.overwogen(),
                w.afwijking(),
                w.termijn(),
                List.copyOf(punten),
                List.copyOf(signalen),
                w.lezingen(),
                w.kader());
    }
}

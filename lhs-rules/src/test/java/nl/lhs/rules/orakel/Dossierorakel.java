package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vastlegging.Verzoekoordeel.Grond;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;

/**
 * What norms 3.4-4 to 3.4-9 and B2-7, readings R5, R7, R8, R10, R11, R13 and R14, and the contract's tables of events ask
 * of each event in a dossier: from where a case stands to where it stands next, or to the faults by which the event is
 * refused. Arithmetic on sets of interventions, as in {@link Orakel}, and no rules. The rungs are in {@link
 * Dossierladder}, the steps of a last in {@link Dossierlast}.
 */
final class Dossierorakel {
    /** The signals of dossiers: those of the first decision are {@link Orakel}'s. */
    static final Set<Signaalcode> DOSSIERSIGNALEN =
            EnumSet.range(Signaalcode.TWEE_HERSTELSANCTIES, Signaalcode.TWEE_STRAFFEN_IN_EEN_DOSSIER);

    private static final Dossierorakel LHS_17 = new Dossierorakel(Orakel.lhs17());

    private final Orakel orakel;

    /** What each intervention is. */
    private final Interventiekennis k;

    private Dossierorakel(Orakel orakel) {
        this.orakel = orakel;
        this.k = orakel.interventies();
    }

    /** That of the strategie of an oracle. */
    static Dossierorakel van(Orakel orakel) {
        return new Dossierorakel(orakel);
    }

    /** The oracle of first decisions of the same strategie. */
    Orakel orakel() {
        return orakel;
    }

    /** Dossiers under LHS 1.7. */
    static Staat open(Casus casus) {
        return LHS_17.begin(casus);
    }

    /** What an event does, by the strategie under which the dossier was opened. */
    static Antwoord na(Staat staat, Gebeurtenis gebeurtenis) {
        return staat.bij().volg(staat, gebeurtenis);
    }

    /** The kinds of event that can come next, with some content and on some day. */
    static Set<Gebeurtenis.Soort> mogelijk(Staat staat) {
        return staat.bij().kan(staat);
    }

    /** Reading R14, in its order. */
    static Optional<Verzoekoordeel> verzoek(Staat staat) {
        return staat.bij().antwoord(staat);
    }

    /**
     * Where a case stands: what the last record holds, and all that the next event builds on.
     *
     * @param bij the strategie by which is decided
     * @param casus what holds now
     * @param eigenKeuze whether the deviation in it is the keuze of a hercontrole
     * @param nummer how many records there are
     * @param laatste the day of the newest event
     * @param aanleiding which kind of decision the choice that stands is
     * @param keuze the choice of the last record
     * @param bodem what the last hercontrole without compliance chose
     * @param gebruikt every herstellende that was ever chosen
     * @param laatstHerstellend the herstellende of the newest choice that held any
     * @param boete whether a boete was ever chosen
     * @param sanctie whether a sanction other than a last was ever chosen
     * @param tweeStraffen whether the choice punishes for the second time
     * @param termijn the last day of the term of what is chosen
     * @param gesteldVoor the choice for which the term was set that is taken up again with it, and the term; while nothing
     *     is chosen, that of before
     * @param toegewezen whether a verzoek was granted before closing, and the case was decided again since
     * @param gesteld the newest term that was set, whatever was chosen since
     * @param zonderNaleving the day of the last hercontrole without compliance
     * @param lasten each last
     * @param dicht whether a hercontrole found compliance
     * @param strafStaat the criminal action that stands, also while nothing is chosen
     * @param nieuw what the last record newly chose
     * @param signalen the signals of the last record
     */
    record Staat(
            Dossierorakel bij,
            Casus casus,
            boolean eigenKeuze,
            int nummer,
            LocalDate laatste,
            Aanleiding aanleiding,
            Keuze keuze,
            long bodem,
            long gebruikt,
            long laatstHerstellend,
            boolean boete,
            boolean sanctie,
            boolean tweeStraffen,
            Optional<LocalDate> termijn,
            Gesteld gesteldVoor,
            boolean toegewezen,
            Optional<LocalDate> gesteld,
            Optional<LocalDate> zonderNaleving,
            List<Dossierlast> lasten,
            boolean dicht,
            long strafStaat,
            long nieuw,
            Set<Signaalcode> signalen) {
        private Interventiekennis k() {
            return bij.k;
        }

        long gekozen() {
            return keuze.gekozen();
        }

        long trede() {
            return keuze.gekozen() & ~k().strafrecht;
        }

        long straf() {
            return keuze.gekozen() & k().strafrecht;
        }

        boolean wacht() {
            return keuze.status() == Status.WACHT_OP_OVERLEG;
        }

        /** Whether something was decided to be done, or nothing for want of powers. */
        boolean kiest() {
            return keuze.kiest();
        }

        boolean spoed() {
            return casus.bevinding().spoedeisend();
        }

        boolean staat(long soort) {
            return lasten.stream().anyMatch(l -> k().masker(l.soort()) == soort && l.staat());
        }

        /** The kinds of last of which one stands. */
        long staandeLasten() {
            long staand = 0;
            for (Dossierlast last : lasten) {
                staand |= last.staat() ? k().masker(last.soort()) : 0;
            }
            return staand;
        }

        Optional<Dossierlast> nieuwste(long soort) {
            return lasten.stream().filter(l -> k().masker(l.soort()) == soort).reduce((een, ander) -> ander);
        }

        /** The interventions in force. */
        long vanKracht() {
            long kracht = gekozen() & ~(k().last | k().legtStil);
            kracht |= dicht ? 0 : gekozen() & k().legtStil & ~k().last;
            for (Dossierlast last : lasten) {
                kracht |= last.vanKracht() ? k().masker(last.soort()) : 0;
            }
            return kracht;
        }

        /** What stands: what is chosen, else the floor, and lasts that go on beside a PV alone. */
        long watStaat() {
            return trede() != 0 ? trede() : bodem | staandeLasten();
        }

        /** What rungs are climbed from: what stands, with the herstellende that was used last where it holds none. */
        long waarvandaan() {
            return (watStaat() & k().herstellend) != 0 ? watStaat() : watStaat() | laatstHerstellend;
        }
    }

    /** A term and the choice that it was set for. */
    record Gesteld(long voor, Optional<LocalDate> tot) {
        /** With what a record chooses and sets: where it chooses nothing, what was set before stays known. */
        Gesteld met(long trede, Optional<LocalDate> termijn) {
            return trede != 0 ? new Gesteld(trede, termijn) : new Gesteld(voor, termijn.isPresent() ? termijn : tot);
        }
    }

    /**
     * What a record chooses.
     *
     * @param gekozen the interventions
     * @param afgeweken whether a deviation or a keuze says so
     * @param scenarios while waiting
     */
    record Keuze(
            Uitkomst uitkomst,
            Status status,
            Optional<Spoor> spoor,
            long gekozen,
            boolean afgeweken,
            Map<Spoor, Long> scenarios) {
        boolean kiest() {
            return uitkomst == Uitkomst.INTERVENIEREN && status == Status.DEFINITIEF;
        }

        /** What the outcomes of an overleg would still give after closing: criminal action only. */
        Keuze alleenStrafrecht(long strafrecht) {
            Map<Spoor, Long> straf = new EnumMap<>(Spoor.class);
            scenarios.forEach((wat, masker) -> straf.put(wat, masker & strafrecht));
            return new Keuze(uitkomst, status, spoor, gekozen, afgeweken, straf);
        }

        static Keuze geen(Uitkomst uitkomst) {
            return new Keuze(uitkomst, Status.DEFINITIEF, Optional.empty(), 0, false, Map.of());
        }

        static Keuze van(Spoor spoor, long gekozen) {
            return new Keuze(Uitkomst.INTERVENIEREN, Status.DEFINITIEF, Optional.of(spoor), gekozen, false, Map.of());
        }

        static Keuze afgeweken(long gekozen) {
            return new Keuze(Uitkomst.INTERVENIEREN, Status.DEFINITIEF, Optional.empty(), gekozen, true, Map.of());
        }
    }

    /** What an event does: faults, or where the case stands then, and whether it proposes recidive. */
    record Antwoord(Set<Foutcode> geweigerd, Optional<Staat> staat, Optional<Boolean> recidive) {
        static Antwoord geweigerd(Set<Foutcode> fouten) {
            return new Antwoord(fouten, Optional.empty(), Optional.empty());
        }

        static Antwoord naar(Staat staat) {
            return new Antwoord(Set.of(), Optional.of(staat), Optional.empty());
        }
    }

    // ----------------------------------------------------------------------------------- what the facts alone choose

    /** The choice on facts, not below a floor: readings R5, R7, R8, R10, R11 and R13. */
    private Keuze kies(Casus casus, long bodem, long strafStaat) {
        if (!casus.bevinding().overtreding()) {
            return Keuze.geen(Uitkomst.GEEN_OVERTREDING);
        }
        if (casus.gedoogbesluit().isPresent()) {
            return Keuze.geen(Uitkomst.GEDOGEN);
        }
        if (casus.afzien().isPresent()) {
            return Keuze.geen(Uitkomst.AFZIEN);
        }
        Optional<Spoor> uitkomst = Orakel.uitkomst(casus);
        // A BSBM that was imposed stays where the cell knows no criminal action at all.
        boolean blijft = (strafStaat & k.vanInstantie) != 0 && (cel(casus) & k.strafrecht) == 0;
        boolean opgelegd = bsbmInCel(casus) || blijft && Orakel.wilOpleggen(casus);
        if (uitkomst.isEmpty() && orakel.isOverlegNoodzakelijk(casus, opgelegd)) {
            Map<Spoor, Long> scenarios = new EnumMap<>(Spoor.class);
            for (Spoor spoor : orakel.sporen()) {
                boolean bsbm = opgelegd && spoor == Spoor.BESTUURSRECHT || bsbmNaOverleg(casus, spoor);
                scenarios.put(spoor, volgens(casus, spoor, bsbm, bodem));
            }
            return new Keuze(Uitkomst.INTERVENIEREN, Status.WACHT_OP_OVERLEG, Optional.empty(), 0, false, scenarios);
        }
        if (casus.afwijking().isPresent()) {
            return Keuze.afgeweken(k.masker(casus.afwijking().get().interventies()));
        }
        Spoor spoor = uitkomst.orElse(Spoor.BESTUURSRECHT);
        boolean bsbm = opgelegd || uitkomst.isPresent() && bsbmNaOverleg(casus, spoor);
        long gekozen = volgens(casus, spoor, bsbm, bodem);
        if (bsbm) {
            spoor = (gekozen & ~k.vanInstantie) == 0 ? Spoor.STRAFRECHT : Spoor.BESTUURS_EN_STRAFRECHT;
        }
        return Keuze.van(spoor, gekozen);
    }

    private long volgens(Casus casus, Spoor spoor, boolean bsbm, long bodem) {
        long straf = orakel.strafdeel(casus, spoor, bsbm);
        if (spoor == Spoor.STRAFRECHT) {
            return straf;
        }
        Dossierladder ladder = Dossierladder.of(orakel, casus, straf);
        return ladder.metBodem(ladder.begin(), bodem) | straf;
    }

    private long cel(Casus casus) {
        return orakel.plaats(casus).cel();
    }

    private boolean bsbmInCel(Casus casus) {
        return Orakel.wilOpleggen(casus) && (cel(casus) & k.vanInstantie) != 0;
    }

    /** Reading R11: in column D, whose cells hold a PV and no BSBM, after the OM left it to administrative law. */
    private boolean bsbmNaOverleg(Casus casus, Spoor uitkomst) {
        return uitkomst == Spoor.BESTUURSRECHT
                && Orakel.wilOpleggen(casus)
                && (cel(casus) & k.vanInstantie) == 0
                && (cel(casus) & k.uitOverleg) != 0;
    }

    // ---------------------------------------------------------------------------------------------- the first record

    Staat begin(Casus casus) {
        return eerste(casus, Aanleiding.EERSTE_BESLISSING, false);
    }

    private Staat eerste(Casus casus, Aanleiding aanleiding, boolean onderLast) {
        Keuze keuze = kies(casus, 0, 0);
        long trede = keuze.gekozen() & ~k.strafrecht;
        List<Dossierlast> lasten = new ArrayList<>();
        for (Interventie last : k.opNaam(trede & k.last)) {
            lasten.add(Dossierlast.of(last, 1, true));
        }
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        if (Long.bitCount(trede & k.herstelsanctie) > 1) {
            signalen.add(Signaalcode.TWEE_HERSTELSANCTIES);
        }
        if (onderLast) {
            signalen.add(Signaalcode.OVERTREDING_ONDER_LAST);
        }
        return new Staat(
                this,
                casus,
                false,
                1,
                casus.bevinding().datum(),
                aanleiding,
                keuze,
                0,
                trede & k.herstellend,
                trede & k.herstellend,
                (trede & k.punitief) != 0,
                (trede & k.sanctie & ~k.last) != 0,
                false,
                Optional.empty(),
                new Gesteld(trede, Optional.empty()),
                false,
                Optional.empty(),
                Optional.empty(),
                lasten,
                false,
                keuze.gekozen() & k.strafrecht,
                keuze.gekozen(),
                signalen);
    }

    // ------------------------------------------------------------------------------------------------- the events

    /** What an event does. */
    private Antwoord volg(Staat staat, Gebeurtenis gebeurtenis) {
        Set<Foutcode> fouten = EnumSet.noneOf(Foutcode.class);
        eis(fouten, !gebeurtenis.datum().isBefore(staat.laatste()), Foutcode.EERDER_DAN_DOSSIER);
        if (gebeurtenis instanceof NieuweOvertreding nieuw) {
            return nieuw(staat, nieuw.casus(), fouten);
        }
        if (gebeurtenis instanceof Herziening herziening) {
            return herziening(staat, herziening, fouten);
        }
        if (gebeurtenis instanceof Overlegafronding overleg) {
            return overleg(staat, overleg, fouten);
        }
        if (gebeurtenis instanceof Lastzetting stap) {
            return laststap(staat, stap, fouten);
        }
        eis(fouten, !staat.dicht(), Foutcode.DOSSIER_AFGESLOTEN);
        if (gebeurtenis instanceof Hercontrole hercontrole) {
            eis(fouten, staat.keuze().uitkomst() != Uitkomst.GEEN_OVERTREDING, Foutcode.GEEN_OVERTREDING_IN_DOSSIER);
            return hercontrole.nageleefd()
                    ? nageleefd(staat, hercontrole, fouten)
                    : nietNageleefd(staat, hercontrole, fouten);
        }
        Termijnstelling termijn = (Termijnstelling) gebeurtenis;
        eis(fouten, staat.trede() != 0 || staat.staandeLasten() != 0, Foutcode.TERMIJN_ZONDER_INTERVENTIE);
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        List<Dossierlast> lasten = new ArrayList<>(staat.lasten());
        nieuwstBeslist(lasten).ifPresent(i -> lasten.set(i, lasten.get(i).metTermijn(termijn.tot())));
        return Antwoord.naar(zelfde(staat, termijn.datum(), Optional.of(termijn.tot()), lasten, 0, Set.of()));
    }

    private static void eis(Set<Foutcode> fouten, boolean klopt, Foutcode code) {
        if (!klopt) {
            fouten.add(code);
        }
    }

    /** Where the last stands whose newest BESCHIKKING is the latest, of those in force. */
    private static Optional<Integer> nieuwstBeslist(List<Dossierlast> lasten) {
        Optional<Integer> nieuwst = Optional.empty();
        LocalDate dag = LocalDate.MIN;
        for (int i = 0; i < lasten.size(); i++) {
            Dossierlast last = lasten.get(i);
            if (last.vanKracht()) {
                LocalDate beslist =
                        last.laatste(Laststap.BESCHIKKING).orElseThrow().datum();
                if (!beslist.isBefore(dag)) {
                    dag = beslist;
                    nieuwst = Optional.of(i);
                }
            }
        }
        return nieuwst;
    }

    // ------------------------------------------------------------------------------ records that choose nothing anew

    private Staat zelfde(
            Staat s,
            LocalDate datum,
            Optional<LocalDate> termijn,
            List<Dossierlast> lasten,
            long nieuw,
            Set<Signaalcode> vanGebeurtenis) {
        // A record that chooses nothing anew may set a term.
        return met(
                s,
                s.casus(),
                s.eigenKeuze(),
                datum,
                s.aanleiding(),
                s.keuze(),
                s.bodem(),
                s.tweeStraffen(),
                termijn.or(s::termijn),
                termijn.or(s::gesteld),
                lasten,
                s.dicht(),
                nieuw,
                vanGebeurtenis);
    }

    /** The next state, with what a choice adds to the history and the signals that last. */
    private Staat met(
            Staat s,
            Casus casus,
            boolean eigenKeuze,
            LocalDate datum,
            Aanleiding aanleiding,
            Keuze keuze,
            long bodem,
            boolean tweeStraffen,
            Optional<LocalDate> termijn,
            Optional<LocalDate> gesteld,
            List<Dossierlast> lasten,
            boolean dicht,
            long nieuw,
            Set<Signaalcode> vanGebeurtenis) {
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        signalen.addAll(vanGebeurtenis);
        if (tweeStraffen) {
            signalen.add(Signaalcode.TWEE_STRAFFEN_IN_EEN_DOSSIER);
        }
        if (lasten.stream().anyMatch(l -> l.uitgevoerd() && !l.beslist())) {
            signalen.add(Signaalcode.SPOED_ZONDER_BESCHIKKING);
        }
        if (keuze.uitkomst() != Uitkomst.INTERVENIEREN && lasten.stream().anyMatch(Dossierlast::vanKracht)) {
            signalen.add(Signaalcode.LAST_ZONDER_OVERTREDING);
        }
        long trede = keuze.gekozen() & ~k.strafrecht;
        return new Staat(
                this,
                casus,
                eigenKeuze,
                s.nummer() + 1,
                datum,
                aanleiding,
                keuze,
                bodem,
                s.gebruikt() | trede & k.herstellend,
                (trede & k.herstellend) != 0 ? trede & k.herstellend : s.laatstHerstellend(),
                s.boete() || (trede & k.punitief) != 0,
                s.sanctie() || (trede & k.sanctie & ~k.last) != 0,
                tweeStraffen,
                termijn,
                s.gesteldVoor().met(trede, termijn),
                aanleiding == Aanleiding.NA_SLUITING && antwoord(s).equals(Optional.of(Verzoekoordeel.TOEGEWEZEN)),
                gesteld,
                s.zonderNaleving(),
                List.copyOf(lasten),
                dicht,
                keuze.kiest()
                        ? keuze.gekozen() & k.strafrecht
                        : s.strafStaat() & (Orakel.wilOpleggen(casus) ? ~0 : ~k.vanInstantie),
                nieuw,
                signalen);
    }

    // ------------------------------------------------------------------------------------------------ a choice anew

    /**
     * What is newly chosen. A last that stands goes on; but a keuze that names it imposes a new one, unless it names
     * beside it an intervention that did not stand. What was carried out is not done again because the same overtreding is
     * decided again.
     *
     * @param stond what stood, criminal action too
     * @param genoemd what a keuze names; 0 without one
     */
    private long nieuw(Staat s, long gekozen, long stond, long genoemd, boolean hercontrole) {
        long stondNiet = genoemd & ~(stond & ~k.last | s.staandeLasten());
        long nieuw = gekozen & ~k.last & ~stond;
        for (Interventie soort : k.lijst(k.last)) {
            long last = k.masker(soort);
            boolean gedaan = soort.isBestuursdwang()
                    && (s.laatstHerstellend() & last) != 0
                    && s.nieuwste(last)
                            .filter(l -> l.uitgevoerd() && !l.ingetrokken())
                            .isPresent();
            boolean dezelfde = !hercontrole
                    && (s.lasten().stream()
                                    .anyMatch(l -> k.masker(l.soort()) == last && !l.gekozen() && !l.ingetrokken())
                            || gedaan);
            boolean opnieuw = (genoemd & last) != 0 && (stondNiet & ~last) == 0;
            if ((gekozen & last) != 0 && (opnieuw || !s.staat(last) && !dezelfde)) {
                nieuw |= last;
            }
        }
        return nieuw;
    }

    /** The lasts after a choice: new ones, a LOB under spoed that is chosen after all, and those that are put aside. */
    private List<Dossierlast> naKeuze(Staat s, long gekozen, long nieuw) {
        List<Dossierlast> lasten = new ArrayList<>();
        boolean bestuurlijk = (gekozen & ~k.strafrecht) != 0;
        for (Dossierlast last : s.lasten()) {
            boolean gaatDoor = (gekozen & k.masker(last.soort())) != 0 && (nieuw & k.masker(last.soort())) == 0;
            if (gaatDoor && !last.gekozen() && !last.opzij() && !last.ingetrokken()) {
                lasten.add(last.alsGekozen());
            } else if (bestuurlijk && !gaatDoor && last.staat() && !last.beslist()) {
                lasten.add(last.alsOpzij());
            } else {
                lasten.add(last);
            }
        }
        for (Interventie last : k.opNaam(nieuw & k.last)) {
            int nummer = s.nieuwste(k.masker(last)).map(Dossierlast::nummer).orElse(0) + 1;
            lasten.add(Dossierlast.of(last, nummer, true));
        }
        return lasten;
    }

    /** Two herstelsancties: newly chosen together, or one while another is in force (Awb 5:6). */
    private boolean tweeHerstelsancties(long gekozen, long nieuw, List<Dossierlast> lasten) {
        long vers = nieuw & k.herstelsanctie;
        boolean ander = lasten.stream().anyMatch(Dossierlast::verzetZich) || (gekozen & ~nieuw & stil()) != 0;
        return Long.bitCount(vers) > 1 || vers != 0 && ander;
    }

    /** The herstelsancties that are no last: they are in force once they are chosen. */
    private long stil() {
        return k.herstelsanctie & ~k.last;
    }

    private boolean tweeStraffen(Staat s, Keuze keuze) {
        return s.boete() && (keuze.gekozen() & k.strafrecht) != 0;
    }

    /** Decided again on facts: OVERLEG and HERZIENING of a case that is open. */
    private Antwoord opnieuw(
            Staat s, Casus casus, Aanleiding aanleiding, LocalDate datum, Optional<LocalDate> termijn) {
        Keuze keuze = kies(casus, s.bodem(), s.strafStaat());
        long trede = keuze.gekozen() & ~k.strafrecht;
        if (termijn.isPresent() && trede == 0) {
            return Antwoord.geweigerd(EnumSet.of(Foutcode.TERMIJN_ZONDER_INTERVENTIE));
        }
        long nieuw = nieuw(s, keuze.gekozen(), s.gekozen() | s.strafStaat(), 0, false);
        List<Dossierlast> lasten = naKeuze(s, keuze.gekozen(), nieuw);
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        if (tweeHerstelsancties(keuze.gekozen(), nieuw, lasten)) {
            signalen.add(Signaalcode.TWEE_HERSTELSANCTIES);
        }
        return Antwoord.naar(met(
                s,
                casus,
                false,
                datum,
                aanleiding,
                keuze,
                s.bodem(),
                tweeStraffen(s, keuze),
                termijn.isPresent() || trede == 0 || trede != s.gesteldVoor().voor() || (nieuw & k.last) != 0
                        ? termijn
                        : s.gesteldVoor().tot(),
                termijn.or(s::gesteld),
                lasten,
                false,
                nieuw,
                signalen));
    }

    // -------------------------------------------------------------------------------------------------- OVERLEG

    private Antwoord overleg(Staat s, Overlegafronding overleg, Set<Foutcode> fouten) {
        Casus oud = s.casus();
        Spoor uitkomst = overleg.overleg().uitkomst();
        boolean strafrechtelijk = uitkomst != Spoor.BESTUURSRECHT;
        boolean legtOp = Orakel.wilOpleggen(oud);
        boolean blijftOpleggen = legtOp && !overleg.bsbmTerugnemen();
        eis(fouten, legtOp || !overleg.bsbmTerugnemen(), Foutcode.BSBM_NIET_OPGELEGD);
        eis(fouten, !(blijftOpleggen && strafrechtelijk), Foutcode.BSBM_NAAST_STRAFRECHT);
        boolean zonderAfwijking = s.eigenKeuze() || s.dicht();
        long afwijking = zonderAfwijking
                ? 0
                : oud.afwijking().map(a -> k.masker(a.interventies())).orElse(0L);
        eis(fouten, (afwijking & k.uitOverleg) == 0 || strafrechtelijk, Foutcode.AFWIJKING_PV_ZONDER_OVERLEG);
        eis(fouten, (afwijking & k.vanInstantie) == 0 || blijftOpleggen, Foutcode.AFWIJKING_BSBM_NIET_OPGELEGD);
        if (s.dicht()) {
            long blijft = s.strafStaat() & (overleg.bsbmTerugnemen() ? ~k.vanInstantie : ~0);
            eis(fouten, blijft == 0, Foutcode.NIET_NA_SLUITING);
            eis(fouten, overleg.hersteltermijn().isEmpty(), Foutcode.TERMIJN_ZONDER_INTERVENTIE);
        }
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        Casus.Builder nieuw = oud.toBuilder().overleg(overleg.overleg());
        if (zonderAfwijking) {
            nieuw.withoutAfwijking();
        }
        if (overleg.bsbmTerugnemen()) {
            Bsbm bsbm = oud.bsbm().orElseThrow();
            nieuw.bsbm(new Bsbm(bsbm.feitInFeitenboekje(), bsbm.contraIndicatieOpgave(), false));
        }
        Casus casus = nieuw.build();
        if (!s.dicht()) {
            Aanleiding aanleiding =
                    s.aanleiding() == Aanleiding.HERZIENING ? Aanleiding.HERZIENING : Aanleiding.OVERLEG;
            return opnieuw(s, casus, aanleiding, overleg.datum(), overleg.hersteltermijn());
        }
        Keuze keuze = kies(casus, 0, s.strafStaat());
        if (keuze.uitkomst() == Uitkomst.INTERVENIEREN) {
            long straf = keuze.gekozen() & k.strafrecht;
            keuze = Keuze.van((straf & k.vanInstantie) != 0 ? Spoor.STRAFRECHT : uitkomst, straf);
        }
        return naSluiting(s, casus, keuze, overleg.datum());
    }

    private Antwoord naSluiting(Staat s, Casus casus, Keuze keuze, LocalDate datum) {
        return Antwoord.naar(met(
                s,
                casus,
                s.eigenKeuze() && casus.afwijking().isPresent(),
                datum,
                Aanleiding.NA_SLUITING,
                keuze,
                s.bodem(),
                tweeStraffen(s, keuze),
                (keuze.gekozen() & ~k.strafrecht) != 0
                                && (keuze.gekozen() & ~k.strafrecht)
                                        == s.gesteldVoor().voor()
                        ? s.gesteldVoor().tot()
                        : Optional.empty(),
                s.gesteld(),
                s.lasten(),
                true,
                keuze.gekozen() & ~(s.gekozen() | s.strafStaat()),
                Set.of()));
    }

    // ------------------------------------------------------------------------------------------------ HERZIENING

    private Antwoord herziening(Staat s, Herziening herziening, Set<Foutcode> fouten) {
        Casus casus = herziening.casus();
        eis(fouten, casus.kenmerk().equals(s.casus().kenmerk()), Foutcode.ANDER_KENMERK);
        eis(fouten, !herziening.datum().isBefore(casus.bevinding().datum()), Foutcode.TE_VROEG);
        if (s.dicht()) {
            eis(
                    fouten,
                    !casus.kenmerk().equals(s.casus().kenmerk()) || brengtAlleenBsbmOfVerzoek(s, casus),
                    Foutcode.NIET_NA_SLUITING);
            eis(fouten, herziening.hersteltermijn().isEmpty(), Foutcode.TERMIJN_ZONDER_INTERVENTIE);
        }
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        if (!s.dicht()) {
            return opnieuw(s, casus, Aanleiding.HERZIENING, herziening.datum(), herziening.hersteltermijn());
        }
        return naSluiting(s, casus, gesloten(s, casus), herziening.datum());
    }

    /** What a herziening leaves of the choice of a closed case: nothing herstellend comes, a BSBM may. */
    private Keuze gesloten(Staat s, Casus casus) {
        Keuze opnieuw = kies(casus, 0, s.strafStaat());
        if (opnieuw.uitkomst() != Uitkomst.INTERVENIEREN || opnieuw.afgeweken()) {
            return opnieuw;
        }
        if (opnieuw.status() == Status.WACHT_OP_OVERLEG) {
            Map<Spoor, Long> straf = new EnumMap<>(opnieuw.scenarios());
            straf.replaceAll((spoor, masker) -> masker & k.strafrecht);
            return new Keuze(opnieuw.uitkomst(), opnieuw.status(), Optional.empty(), 0, false, straf);
        }
        long straf = opnieuw.gekozen() & k.strafrecht;
        if (straf == s.straf() && !s.wacht() && !s.keuze().afgeweken()) {
            return s.keuze();
        }
        long gekozen = straf | s.trede() & (straf == 0 ? ~0 : ~k.punitief);
        return Keuze.van(
                straf == 0
                        ? opnieuw.spoor().orElseThrow()
                        : (gekozen & ~k.strafrecht) == 0 ? Spoor.STRAFRECHT : Spoor.BESTUURS_EN_STRAFRECHT,
                gekozen);
    }

    /**
     * What a closed case may still be told: facts of bsbm and a verzoek, and neither is taken away. The keuze of a
     * hercontrole is no fact: it may be left out. Whether a deviation holds the BSBM goes with whether that is imposed; one
     * that was never taken over, as the case waited, is left out then.
     */
    private boolean brengtAlleenBsbmOfVerzoek(Staat s, Casus nieuw) {
        Casus oud = s.casus();
        return (oud.bsbm().isEmpty() || nieuw.bsbm().isPresent())
                && (oud.verzoek().isEmpty() || nieuw.verzoek().isPresent())
                && oud.bevinding().equals(nieuw.bevinding())
                && oud.normadressaat().equals(nieuw.normadressaat())
                && oud.reikwijdte().equals(nieuw.reikwijdte())
                && oud.labels().equals(nieuw.labels())
                && oud.bevoegdheden().equals(nieuw.bevoegdheden())
                && oud.gedoogbesluit().equals(nieuw.gedoogbesluit())
                && oud.afzien().equals(nieuw.afzien())
                && oud.overleg().equals(nieuw.overleg())
                && (oud.afwijking().equals(nieuw.afwijking())
                        || s.eigenKeuze() && nieuw.afwijking().isEmpty()
                        || Orakel.wilOpleggen(oud) != Orakel.wilOpleggen(nieuw)
                                && (s.keuze().afgeweken()
                                        ? (afgeweken(oud) | k.vanInstantie) == (afgeweken(nieuw) | k.vanInstantie)
                                        : nieuw.afwijking().isEmpty()));
    }

    private long afgeweken(Casus casus) {
        return casus.afwijking().map(a -> k.masker(a.interventies())).orElse(0L);
    }

    // ----------------------------------------------------------------------------------------------- HERCONTROLE

    private Antwoord nageleefd(Staat s, Hercontrole hercontrole, Set<Foutcode> fouten) {
        LocalDate hersteld = hercontrole.hersteldOp().orElseThrow();
        eis(
                fouten,
                !hersteld.isBefore(s.casus().bevinding().datum())
                        && s.zonderNaleving().filter(hersteld::isBefore).isEmpty(),
                Foutcode.TE_VROEG);
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        return Antwoord.naar(met(
                s,
                s.casus(),
                s.eigenKeuze(),
                hercontrole.datum(),
                s.aanleiding(),
                s.keuze().alleenStrafrecht(k.strafrecht),
                s.bodem(),
                s.tweeStraffen(),
                s.termijn(),
                s.gesteld(),
                s.lasten(),
                true,
                0,
                Set.of()));
    }

    private Antwoord nietNageleefd(Staat s, Hercontrole hercontrole, Set<Foutcode> fouten) {
        LocalDate datum = hercontrole.datum();
        Optional<Hercontrolekeuze> keuze = hercontrole.keuze();
        eis(
                fouten,
                keuze.isPresent() || s.gesteld().filter(t -> !datum.isAfter(t)).isEmpty(),
                Foutcode.TERMIJN_LOOPT_NOG);
        eis(
                fouten,
                s.keuze().uitkomst() != Uitkomst.GEDOGEN
                        || s.casus()
                                .gedoogbesluit()
                                .flatMap(Gedoogbesluit::tot)
                                .filter(datum::isAfter)
                                .isEmpty(),
                Foutcode.GEDOOGBESLUIT_GEEINDIGD);
        if (!s.kiest()) {
            eis(fouten, keuze.isEmpty(), Foutcode.KEUZE_NIET_AAN_DE_ORDE);
            eis(fouten, hercontrole.hersteltermijn().isEmpty(), Foutcode.TERMIJN_ZONDER_INTERVENTIE);
            return fouten.isEmpty()
                    ? Antwoord.naar(gezien(zelfde(s, datum, Optional.empty(), s.lasten(), 0, Set.of()), datum))
                    : Antwoord.geweigerd(fouten);
        }
        boolean voortzetten = keuze.filter(Hercontrolekeuze::voortzetten).isPresent();
        eis(fouten, !voortzetten || s.staandeLasten() != 0, Foutcode.GEEN_LAST_OM_VOORT_TE_ZETTEN);
        keuze.filter(eigen -> !eigen.voortzetten()).ifPresent(eigen -> keuzefouten(fouten, s, eigen));
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        Casus.Builder casus = s.casus().toBuilder().withoutAfwijking();
        long genoemd = keuze.map(eigen -> k.masker(eigen.interventies())).orElse(0L);
        long stond = s.watStaat();
        Keuze gekozen;
        boolean op = false;
        if (voortzetten) {
            gekozen = naHercontrole(s, s.staandeLasten() | stond & ~k.last);
        } else if (genoemd != 0) {
            List<Interventie> alle = new ArrayList<>(keuze.orElseThrow().interventies());
            alle.addAll(k.lijst(s.straf()));
            casus.afwijking(new Afwijking(alle, keuze.orElseThrow().motivering()));
            gekozen = Keuze.afgeweken(genoemd | s.straf());
        } else {
            long volgende = Dossierladder.of(orakel, s.casus(), s.straf()).volgende(s.waarvandaan(), s.gebruikt());
            op = volgende == 0;
            // What is kept up beside criminal action is no second punishment.
            gekozen = naHercontrole(s, op ? stond & (s.straf() == 0 ? ~0 : ~k.punitief) : volgende);
        }
        if (hercontrole.hersteltermijn().isPresent() && (gekozen.gekozen() & ~k.strafrecht) == 0) {
            return Antwoord.geweigerd(EnumSet.of(Foutcode.TERMIJN_ZONDER_INTERVENTIE));
        }
        long nieuw = voortzetten || op ? 0 : nieuw(s, gekozen.gekozen(), stond | s.straf(), genoemd, true);
        List<Dossierlast> lasten = naKeuze(s, gekozen.gekozen(), nieuw);
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        if (tweeHerstelsancties(gekozen.gekozen(), nieuw, lasten)) {
            signalen.add(Signaalcode.TWEE_HERSTELSANCTIES);
        }
        boolean termijn = s.termijn().isPresent()
                || s.lasten().stream().anyMatch(l -> l.staat() && l.termijn().isPresent());
        if (nieuw != 0 && !termijn && !isGedragsvoorschrift(s.casus())) {
            signalen.add(Signaalcode.DOORPAKKEN_ZONDER_TERMIJN);
        }
        if (doorgepaktVoorBeschikking(s.lasten(), lasten)) {
            signalen.add(Signaalcode.DOORPAKKEN_VOOR_BESCHIKKING);
        }
        Staat na = met(
                s,
                casus.build(),
                genoemd != 0,
                datum,
                Aanleiding.HERCONTROLE,
                gekozen,
                gekozen.gekozen() & ~k.strafrecht,
                tweeStraffen(s, gekozen),
                hercontrole.hersteltermijn().or(() -> voortzetten ? s.termijn() : Optional.empty()),
                hercontrole.hersteltermijn().or(s::gesteld),
                lasten,
                false,
                nieuw,
                signalen);
        return Antwoord.naar(gezien(na, datum));
    }

    private Keuze naHercontrole(Staat s, long bestuurlijk) {
        return Keuze.van(s.straf() == 0 ? Spoor.BESTUURSRECHT : Spoor.BESTUURS_EN_STRAFRECHT, bestuurlijk | s.straf());
    }

    private static boolean isGedragsvoorschrift(Casus casus) {
        return casus.bevinding()
                .voorschrift()
                .filter(v -> v.soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT)
                .isPresent();
    }

    /** A last with a VOORNEMEN and no BESCHIKKING was put aside. */
    private static boolean doorgepaktVoorBeschikking(List<Dossierlast> voor, List<Dossierlast> na) {
        for (int i = 0; i < voor.size(); i++) {
            Dossierlast last = na.get(i);
            if (last.opzij() && !voor.get(i).opzij() && last.heeft(Laststap.VOORNEMEN)) {
                return true;
            }
        }
        return false;
    }

    private static Staat gezien(Staat s, LocalDate datum) {
        return new Staat(
                s.bij(),
                s.casus(),
                s.eigenKeuze(),
                s.nummer(),
                s.laatste(),
                s.aanleiding(),
                s.keuze(),
                s.bodem(),
                s.gebruikt(),
                s.laatstHerstellend(),
                s.boete(),
                s.sanctie(),
                s.tweeStraffen(),
                s.termijn(),
                s.gesteldVoor(),
                s.toegewezen(),
                s.gesteld(),
                Optional.of(datum),
                s.lasten(),
                s.dicht(),
                s.strafStaat(),
                s.nieuw(),
                s.signalen());
    }

    private void keuzefouten(Set<Foutcode> fouten, Staat s, Hercontrolekeuze keuze) {
        long genoemd = k.masker(keuze.interventies());
        boolean zonderBesluit = s.casus().normadressaat().begunstigendBesluit().equals(Optional.of(false));
        eis(fouten, (genoemd & ~orakel.bevoegd(s.casus())) == 0, Foutcode.AFWIJKING_ZONDER_BEVOEGDHEID);
        eis(fouten, (genoemd & k.neemtAf) == 0 || !zonderBesluit, Foutcode.AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT);
        eis(fouten, Long.bitCount((genoemd | s.straf()) & k.straf) <= 1, Foutcode.AFWIJKING_TWEE_STRAFFEN);
        eis(
                fouten,
                !Orakel.wilOpleggen(s.casus()) || (s.straf() & k.vanInstantie) != 0,
                Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM);
    }

    // -------------------------------------------------------------------------------------------------- LASTSTAP

    /** Whether bestuursdwang under spoed that nobody chose may begin, with its UITVOERING or its BESCHIKKING. */
    private boolean kanBeginnen(Staat s, Interventie dwang) {
        return dwang.isBestuursdwang()
                && s.spoed()
                && !s.dicht()
                && s.keuze().uitkomst() == Uitkomst.INTERVENIEREN
                && (orakel.bevoegd(s.casus()) & k.masker(dwang)) != 0
                && s.nieuwste(k.masker(dwang)).filter(l -> !l.opzij()).isEmpty();
    }

    private Antwoord laststap(Staat s, Lastzetting stap, Set<Foutcode> fouten) {
        long soort = k.masker(stap.last());
        Optional<Dossierlast> bestaand = stap.lastnummer().isPresent()
                ? s.lasten().stream()
                        .filter(l -> k.masker(l.soort()) == soort
                                && l.nummer() == stap.lastnummer().getAsInt())
                        .findFirst()
                : s.nieuwste(soort);
        int volgende = s.nieuwste(soort).map(Dossierlast::nummer).orElse(0) + 1;
        boolean begint = kanBeginnen(s, stap.last())
                && (stap.stap() == Laststap.BESCHIKKING || stap.stap() == Laststap.UITVOERING)
                && stap.lastnummer().orElse(volgende) == volgende;
        if (begint) {
            bestaand = Optional.of(Dossierlast.of(stap.last(), volgende, false));
        }
        eis(fouten, stap.stap().kent(stap.last()), Foutcode.LASTSTAP_NIET_VAN_SOORT);
        eis(fouten, bestaand.isPresent(), Foutcode.LAST_NIET_GEKOZEN);
        if (fouten.isEmpty()) {
            Dossierlast last = bestaand.orElseThrow();
            eis(fouten, last.mogelijk(s.spoed(), s.dicht()).contains(stap.stap()), Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
            eis(
                    fouten,
                    !fouten.isEmpty() || last.past(stap, s.spoed()),
                    switch (stap.stap()) {
                        case BESCHIKKING -> Foutcode.DWANGSOM_ONVOLLEDIG;
                        case INVORDERING -> Foutcode.MEER_DAN_VERBEURD;
                        default -> Foutcode.LASTSTAP_BINNEN_TERMIJN;
                    });
        }
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        Dossierlast last = bestaand.orElseThrow();
        Dossierlast na = last.na(stap, s.spoed());
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        signalen.addAll(last.signalen(stap, s.spoed()));
        boolean legtOp = !last.opgelegd() && na.opgelegd();
        boolean ander = s.lasten().stream().filter(l -> l != last).anyMatch(Dossierlast::verzetZich)
                || (s.vanKracht() & stil()) != 0;
        if (legtOp && ander) {
            signalen.add(Signaalcode.TWEE_HERSTELSANCTIES);
        }
        List<Dossierlast> lasten = new ArrayList<>(s.lasten());
        if (begint) {
            lasten.add(na);
        } else {
            lasten.set(lasten.indexOf(last), na);
        }
        boolean zetTermijn =
                stap.stap() == Laststap.BESCHIKKING && stap.hersteltermijn().isPresent();
        return Antwoord.naar(zelfde(
                s,
                stap.datum(),
                zetTermijn ? stap.hersteltermijn() : Optional.empty(),
                lasten,
                begint ? soort : 0,
                signalen));
    }

    // ------------------------------------------------------------------------------------------ NIEUWE_OVERTREDING

    private Antwoord nieuw(Staat s, Casus nieuw, Set<Foutcode> fouten) {
        Casus oud = s.casus();
        Optional<String> norm = oud.bevinding().voorschrift().flatMap(Voorschrift::verwijzing);
        Optional<String> nieuweNorm = nieuw.bevinding().voorschrift().flatMap(Voorschrift::verwijzing);
        eis(
                fouten,
                oud.bevinding().overtreding() && nieuw.bevinding().overtreding(),
                Foutcode.GEEN_OVERTREDING_IN_DOSSIER);
        eis(fouten, !nieuw.kenmerk().equals(oud.kenmerk()), Foutcode.ZELFDE_KENMERK);
        eis(
                fouten,
                nieuw.normadressaat().kenmerk().equals(oud.normadressaat().kenmerk()),
                Foutcode.ANDERE_NORMADRESSAAT);
        eis(fouten, norm.isPresent() && norm.equals(nieuweNorm), Foutcode.ANDER_VOORSCHRIFT);
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        boolean noemtRecidive = nieuw.bevinding().verzwarendeArgumenten().stream()
                .anyMatch(a -> orakel.woorden().recidive().contains(a.soort()));
        boolean onderLast = s.lasten().stream().anyMatch(Dossierlast::vanKracht);
        return new Antwoord(
                Set.of(),
                Optional.of(eerste(nieuw, Aanleiding.NIEUWE_OVERTREDING, onderLast)),
                Optional.of(!noemtRecidive));
    }

    // ------------------------------------------------------------------------------- what the dossier adds to a record

    private Set<Gebeurtenis.Soort> kan(Staat s) {
        Set<Gebeurtenis.Soort> kan = EnumSet.noneOf(Gebeurtenis.Soort.class);
        kan.add(Gebeurtenis.Soort.HERZIENING);
        boolean terug = (s.strafStaat() & ~k.vanInstantie) == 0 && Orakel.wilOpleggen(s.casus());
        if (!s.dicht() || s.strafStaat() == 0 || terug) {
            kan.add(Gebeurtenis.Soort.OVERLEG);
        }
        boolean overtreding = s.casus().bevinding().overtreding();
        if (!s.dicht() && overtreding) {
            kan.add(Gebeurtenis.Soort.HERCONTROLE);
        }
        if (overtreding
                && s.casus()
                        .bevinding()
                        .voorschrift()
                        .flatMap(Voorschrift::verwijzing)
                        .isPresent()) {
            kan.add(Gebeurtenis.Soort.NIEUWE_OVERTREDING);
        }
        if (!s.dicht() && (s.trede() != 0 || s.staandeLasten() != 0)) {
            kan.add(Gebeurtenis.Soort.TERMIJN);
        }
        boolean stap = s.lasten().stream()
                .anyMatch(l -> !l.mogelijk(s.spoed(), s.dicht()).isEmpty());
        if (stap || k.lijst(k.last).stream().anyMatch(i -> kanBeginnen(s, i))) {
            kan.add(Gebeurtenis.Soort.LASTSTAP);
        }
        return kan;
    }

    private Optional<Verzoekoordeel> antwoord(Staat s) {
        if (s.casus().verzoek().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (s.keuze().uitkomst()) {
                    case GEEN_OVERTREDING -> Verzoekoordeel.afgewezen(Grond.GEEN_OVERTREDING);
                    case GEDOGEN -> Verzoekoordeel.afgewezen(Grond.GEDOOGBESLUIT);
                    case AFZIEN -> Verzoekoordeel.afgewezen(Grond.AFZIEN);
                    default -> opVerzoek(s);
                });
    }

    private Verzoekoordeel opVerzoek(Staat s) {
        if (s.lasten().stream().anyMatch(Dossierlast::spoedUitgevoerd)) {
            return Verzoekoordeel.TOEGEWEZEN;
        }
        if (s.toegewezen()) {
            return Verzoekoordeel.TOEGEWEZEN;
        }
        boolean gesanctioneerd = s.sanctie() || s.lasten().stream().anyMatch(Dossierlast::opgelegd);
        if (s.dicht() && !gesanctioneerd) {
            return Verzoekoordeel.afgewezen(Grond.OVERTREDING_BEEINDIGD);
        }
        if (s.wacht()) {
            return Verzoekoordeel.AANGEHOUDEN;
        }
        if ((s.gekozen() & k.sanctie) != 0) {
            return Verzoekoordeel.TOEGEWEZEN;
        }
        if (s.gekozen() == 0) {
            return Verzoekoordeel.afgewezen(Grond.NIETS_BESCHIKBAAR);
        }
        return Verzoekoordeel.afgewezen(s.trede() == 0 ? Grond.ALLEEN_STRAFRECHT : Grond.NOG_GEEN_SANCTIE);
    }
}

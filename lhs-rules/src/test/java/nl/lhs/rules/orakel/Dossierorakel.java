package nl.lhs.rules.orakel;

import static nl.lhs.rules.orakel.Figuren.BESTRAFFEND;
import static nl.lhs.rules.orakel.Figuren.BOETE;
import static nl.lhs.rules.orakel.Figuren.HERSTELLEND;
import static nl.lhs.rules.orakel.Figuren.LOB;
import static nl.lhs.rules.orakel.Figuren.LOD;
import static nl.lhs.rules.orakel.Figuren.PV;
import static nl.lhs.rules.orakel.Figuren.SCHORSEN;
import static nl.lhs.rules.orakel.Figuren.STIL;
import static nl.lhs.rules.orakel.Figuren.STRAFBESCHIKKING;
import static nl.lhs.rules.orakel.Figuren.STRAFRECHT;

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
import nl.lhs.core.Klasse;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendArgument;
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
    private static final long LASTEN = LOD | LOB;

    /** What may not stand twice for one overtreding (Awb 5:6). */
    private static final long HERSTELSANCTIES = LOD | LOB | STIL;

    private static final long SANCTIES = HERSTELSANCTIES | BESTRAFFEND;

    /** The signals of dossiers: those of the first decision are {@link Orakel}'s. */
    static final Set<Signaalcode> DOSSIERSIGNALEN =
            EnumSet.range(Signaalcode.TWEE_HERSTELSANCTIES, Signaalcode.TWEE_STRAFFEN_IN_EEN_DOSSIER);

    private Dossierorakel() {}

    /**
     * Where a case stands: what the last record holds, and all that the next event builds on.
     *
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
        long gekozen() {
            return keuze.gekozen();
        }

        long trede() {
            return keuze.gekozen() & ~STRAFRECHT;
        }

        long straf() {
            return keuze.gekozen() & STRAFRECHT;
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
            return lasten.stream().anyMatch(l -> l.masker() == soort && l.staat());
        }

        /** The kinds of last of which one stands. */
        long staandeLasten() {
            return (staat(LOD) ? LOD : 0) | (staat(LOB) ? LOB : 0);
        }

        Optional<Dossierlast> nieuwste(long soort) {
            return lasten.stream().filter(l -> l.masker() == soort).reduce((een, ander) -> ander);
        }

        /** The interventions in force. */
        long vanKracht() {
            long kracht = gekozen() & ~HERSTELSANCTIES | (dicht ? 0 : gekozen() & STIL);
            for (Dossierlast last : lasten) {
                kracht |= last.vanKracht() ? last.masker() : 0;
            }
            return kracht;
        }

        /** What stands: what is chosen, else the floor, and lasts that go on beside a PV alone. */
        long watStaat() {
            return trede() != 0 ? trede() : bodem | staandeLasten();
        }

        /** What rungs are climbed from: what stands, with the herstellende that was used last where it holds none. */
        long waarvandaan() {
            return (watStaat() & HERSTELLEND) != 0 ? watStaat() : watStaat() | laatstHerstellend;
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
        Keuze alleenStrafrecht() {
            Map<Spoor, Long> straf = new EnumMap<>(Spoor.class);
            scenarios.forEach((wat, masker) -> straf.put(wat, masker & STRAFRECHT));
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
    private static Keuze kies(Casus casus, long bodem, long strafStaat) {
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
        boolean blijft = (strafStaat & STRAFBESCHIKKING) != 0 && (cel(casus) & STRAFRECHT) == 0;
        boolean opgelegd = bsbmInCel(casus) || blijft && Orakel.wilOpleggen(casus);
        if (!opgelegd && uitkomst.isEmpty() && !isLicht(casus)) {
            Map<Spoor, Long> scenarios = new EnumMap<>(Spoor.class);
            for (Spoor spoor : Spoor.values()) {
                scenarios.put(spoor, volgens(casus, spoor, bsbmNaOverleg(casus, spoor), bodem));
            }
            return new Keuze(Uitkomst.INTERVENIEREN, Status.WACHT_OP_OVERLEG, Optional.empty(), 0, false, scenarios);
        }
        if (casus.afwijking().isPresent()) {
            return Keuze.afgeweken(Figuren.masker(casus.afwijking().get().interventies()));
        }
        Spoor spoor = uitkomst.orElse(Spoor.BESTUURSRECHT);
        boolean bsbm = opgelegd || uitkomst.isPresent() && bsbmNaOverleg(casus, spoor);
        long gekozen = volgens(casus, spoor, bsbm, bodem);
        if (bsbm) {
            spoor = gekozen == STRAFBESCHIKKING ? Spoor.STRAFRECHT : Spoor.BESTUURS_EN_STRAFRECHT;
        }
        return Keuze.van(spoor, gekozen);
    }

    private static long volgens(Casus casus, Spoor spoor, boolean bsbm, long bodem) {
        if (spoor == Spoor.STRAFRECHT) {
            return PV;
        }
        long straf = bsbm ? STRAFBESCHIKKING : spoor == Spoor.BESTUURS_EN_STRAFRECHT ? PV : 0;
        Dossierladder ladder = Dossierladder.of(casus, straf);
        return ladder.metBodem(ladder.begin(), bodem) | straf;
    }

    private static long cel(Casus casus) {
        return Orakel.lhs17().plaats(casus).cel();
    }

    private static boolean isLicht(Casus casus) {
        return Orakel.lhs17().plaats(casus).positionering().klasse().equals(Klasse.LICHT);
    }

    private static boolean bsbmInCel(Casus casus) {
        return Orakel.wilOpleggen(casus) && (cel(casus) & STRAFBESCHIKKING) != 0;
    }

    /** Reading R11: in column D, whose cells hold a PV and no BSBM, after the OM left it to administrative law. */
    private static boolean bsbmNaOverleg(Casus casus, Spoor uitkomst) {
        return uitkomst == Spoor.BESTUURSRECHT && Orakel.wilOpleggen(casus) && (cel(casus) & STRAFRECHT) == PV;
    }

    // ---------------------------------------------------------------------------------------------- the first record

    static Staat open(Casus casus) {
        return eerste(casus, Aanleiding.EERSTE_BESLISSING, false);
    }

    private static Staat eerste(Casus casus, Aanleiding aanleiding, boolean onderLast) {
        Keuze keuze = kies(casus, 0, 0);
        long trede = keuze.gekozen() & ~STRAFRECHT;
        List<Dossierlast> lasten = new ArrayList<>();
        for (Interventie last : Figuren.lijst(trede & LASTEN)) {
            lasten.add(Dossierlast.of(last, 1, true));
        }
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        if (Long.bitCount(trede & HERSTELSANCTIES) > 1) {
            signalen.add(Signaalcode.TWEE_HERSTELSANCTIES);
        }
        if (onderLast) {
            signalen.add(Signaalcode.OVERTREDING_ONDER_LAST);
        }
        return new Staat(
                casus,
                false,
                1,
                casus.bevinding().datum(),
                aanleiding,
                keuze,
                0,
                trede & HERSTELLEND,
                trede & HERSTELLEND,
                (trede & BOETE) != 0,
                (trede & SANCTIES & ~LASTEN) != 0,
                false,
                Optional.empty(),
                new Gesteld(trede, Optional.empty()),
                false,
                Optional.empty(),
                Optional.empty(),
                lasten,
                false,
                keuze.gekozen() & STRAFRECHT,
                keuze.gekozen(),
                signalen);
    }

    // ------------------------------------------------------------------------------------------------- the events

    /** What an event does. */
    static Antwoord na(Staat staat, Gebeurtenis gebeurtenis) {
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

    private static Staat zelfde(
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
    private static Staat met(
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
        long trede = keuze.gekozen() & ~STRAFRECHT;
        return new Staat(
                casus,
                eigenKeuze,
                s.nummer() + 1,
                datum,
                aanleiding,
                keuze,
                bodem,
                s.gebruikt() | trede & HERSTELLEND,
                (trede & HERSTELLEND) != 0 ? trede & HERSTELLEND : s.laatstHerstellend(),
                s.boete() || (trede & BOETE) != 0,
                s.sanctie() || (trede & SANCTIES & ~LASTEN) != 0,
                tweeStraffen,
                termijn,
                s.gesteldVoor().met(trede, termijn),
                aanleiding == Aanleiding.NA_SLUITING && verzoek(s).equals(Optional.of(Verzoekoordeel.TOEGEWEZEN)),
                gesteld,
                s.zonderNaleving(),
                List.copyOf(lasten),
                dicht,
                keuze.kiest()
                        ? keuze.gekozen() & STRAFRECHT
                        : s.strafStaat() & (Orakel.wilOpleggen(casus) ? ~0 : ~STRAFBESCHIKKING),
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
    private static long nieuw(Staat s, long gekozen, long stond, long genoemd, boolean hercontrole) {
        boolean gedaan = (s.laatstHerstellend() & LOB) != 0
                && s.nieuwste(LOB)
                        .filter(l -> l.uitgevoerd() && !l.ingetrokken())
                        .isPresent();
        long stondNiet = genoemd & ~(stond & ~LASTEN | s.staandeLasten());
        long nieuw = gekozen & ~LASTEN & ~stond;
        for (long last : new long[] {LOD, LOB}) {
            boolean dezelfde = !hercontrole
                    && (s.lasten().stream().anyMatch(l -> l.masker() == last && !l.gekozen() && !l.ingetrokken())
                            || last == LOB && gedaan);
            boolean opnieuw = (genoemd & last) != 0 && (stondNiet & ~last) == 0;
            if ((gekozen & last) != 0 && (opnieuw || !s.staat(last) && !dezelfde)) {
                nieuw |= last;
            }
        }
        return nieuw;
    }

    /** The lasts after a choice: new ones, a LOB under spoed that is chosen after all, and those that are put aside. */
    private static List<Dossierlast> naKeuze(Staat s, long gekozen, long nieuw) {
        List<Dossierlast> lasten = new ArrayList<>();
        boolean bestuurlijk = (gekozen & ~STRAFRECHT) != 0;
        for (Dossierlast last : s.lasten()) {
            boolean gaatDoor = (gekozen & last.masker()) != 0 && (nieuw & last.masker()) == 0;
            if (gaatDoor && !last.gekozen() && !last.opzij() && !last.ingetrokken()) {
                lasten.add(last.alsGekozen());
            } else if (bestuurlijk && !gaatDoor && last.staat() && !last.beslist()) {
                lasten.add(last.alsOpzij());
            } else {
                lasten.add(last);
            }
        }
        for (Interventie last : Figuren.lijst(nieuw & LASTEN)) {
            int nummer =
                    s.nieuwste(Figuren.masker(last)).map(Dossierlast::nummer).orElse(0) + 1;
            lasten.add(Dossierlast.of(last, nummer, true));
        }
        return lasten;
    }

    /** Two herstelsancties: newly chosen together, or one while another is in force (Awb 5:6). */
    private static boolean tweeHerstelsancties(long gekozen, long nieuw, List<Dossierlast> lasten) {
        long vers = nieuw & HERSTELSANCTIES;
        boolean ander = lasten.stream().anyMatch(Dossierlast::verzetZich) || (gekozen & ~nieuw & STIL) != 0;
        return Long.bitCount(vers) > 1 || vers != 0 && ander;
    }

    private static boolean tweeStraffen(Staat s, Keuze keuze) {
        return s.boete() && (keuze.gekozen() & STRAFRECHT) != 0;
    }

    /** Decided again on facts: OVERLEG and HERZIENING of a case that is open. */
    private static Antwoord opnieuw(
            Staat s, Casus casus, Aanleiding aanleiding, LocalDate datum, Optional<LocalDate> termijn) {
        Keuze keuze = kies(casus, s.bodem(), s.strafStaat());
        long trede = keuze.gekozen() & ~STRAFRECHT;
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
                termijn.isPresent() || trede == 0 || trede != s.gesteldVoor().voor() || (nieuw & LASTEN) != 0
                        ? termijn
                        : s.gesteldVoor().tot(),
                termijn.or(s::gesteld),
                lasten,
                false,
                nieuw,
                signalen));
    }

    // -------------------------------------------------------------------------------------------------- OVERLEG

    private static Antwoord overleg(Staat s, Overlegafronding overleg, Set<Foutcode> fouten) {
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
                : oud.afwijking().map(a -> Figuren.masker(a.interventies())).orElse(0L);
        eis(fouten, (afwijking & PV) == 0 || strafrechtelijk, Foutcode.AFWIJKING_PV_ZONDER_OVERLEG);
        eis(fouten, (afwijking & STRAFBESCHIKKING) == 0 || blijftOpleggen, Foutcode.AFWIJKING_BSBM_NIET_OPGELEGD);
        if (s.dicht()) {
            long blijft = s.strafStaat() & (overleg.bsbmTerugnemen() ? ~STRAFBESCHIKKING : ~0);
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
            long straf = keuze.gekozen() & STRAFRECHT;
            keuze = Keuze.van((straf & STRAFBESCHIKKING) != 0 ? Spoor.STRAFRECHT : uitkomst, straf);
        }
        return naSluiting(s, casus, keuze, overleg.datum());
    }

    private static Antwoord naSluiting(Staat s, Casus casus, Keuze keuze, LocalDate datum) {
        return Antwoord.naar(met(
                s,
                casus,
                s.eigenKeuze() && casus.afwijking().isPresent(),
                datum,
                Aanleiding.NA_SLUITING,
                keuze,
                s.bodem(),
                tweeStraffen(s, keuze),
                (keuze.gekozen() & ~STRAFRECHT) != 0
                                && (keuze.gekozen() & ~STRAFRECHT)
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

    private static Antwoord herziening(Staat s, Herziening herziening, Set<Foutcode> fouten) {
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
    private static Keuze gesloten(Staat s, Casus casus) {
        Keuze opnieuw = kies(casus, 0, s.strafStaat());
        if (opnieuw.uitkomst() != Uitkomst.INTERVENIEREN || opnieuw.afgeweken()) {
            return opnieuw;
        }
        if (opnieuw.status() == Status.WACHT_OP_OVERLEG) {
            Map<Spoor, Long> straf = new EnumMap<>(opnieuw.scenarios());
            straf.replaceAll((spoor, masker) -> masker & STRAFRECHT);
            return new Keuze(opnieuw.uitkomst(), opnieuw.status(), Optional.empty(), 0, false, straf);
        }
        long straf = opnieuw.gekozen() & STRAFRECHT;
        if (straf == s.straf() && !s.wacht() && !s.keuze().afgeweken()) {
            return s.keuze();
        }
        long gekozen = straf | s.trede() & (straf == 0 ? ~0 : ~BOETE);
        return Keuze.van(
                straf == 0
                        ? opnieuw.spoor().orElseThrow()
                        : (gekozen & ~STRAFRECHT) == 0 ? Spoor.STRAFRECHT : Spoor.BESTUURS_EN_STRAFRECHT,
                gekozen);
    }

    /**
     * What a closed case may still be told: facts of bsbm and a verzoek, and neither is taken away. The keuze of a
     * hercontrole is no fact: it may be left out. Whether a deviation holds the BSBM goes with whether that is imposed; one
     * that was never taken over, as the case waited, is left out then.
     */
    private static boolean brengtAlleenBsbmOfVerzoek(Staat s, Casus nieuw) {
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
                                        ? (afgeweken(oud) | STRAFBESCHIKKING) == (afgeweken(nieuw) | STRAFBESCHIKKING)
                                        : nieuw.afwijking().isEmpty()));
    }

    private static long afgeweken(Casus casus) {
        return casus.afwijking().map(a -> Figuren.masker(a.interventies())).orElse(0L);
    }

    // ----------------------------------------------------------------------------------------------- HERCONTROLE

    private static Antwoord nageleefd(Staat s, Hercontrole hercontrole, Set<Foutcode> fouten) {
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
                s.keuze().alleenStrafrecht(),
                s.bodem(),
                s.tweeStraffen(),
                s.termijn(),
                s.gesteld(),
                s.lasten(),
                true,
                0,
                Set.of()));
    }

    private static Antwoord nietNageleefd(Staat s, Hercontrole hercontrole, Set<Foutcode> fouten) {
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
        keuze.filter(k -> !k.voortzetten()).ifPresent(k -> keuzefouten(fouten, s, k));
        if (!fouten.isEmpty()) {
            return Antwoord.geweigerd(fouten);
        }
        Casus.Builder casus = s.casus().toBuilder().withoutAfwijking();
        long genoemd = keuze.map(k -> Figuren.masker(k.interventies())).orElse(0L);
        long stond = s.watStaat();
        Keuze gekozen;
        boolean op = false;
        if (voortzetten) {
            gekozen = naHercontrole(s, s.staandeLasten() | stond & ~LASTEN);
        } else if (genoemd != 0) {
            List<Interventie> alle = new ArrayList<>(keuze.orElseThrow().interventies());
            alle.addAll(Figuren.lijst(s.straf()));
            casus.afwijking(new Afwijking(alle, keuze.orElseThrow().motivering()));
            gekozen = Keuze.afgeweken(genoemd | s.straf());
        } else {
            long volgende = Dossierladder.of(s.casus(), s.straf()).volgende(s.waarvandaan(), s.gebruikt());
            op = volgende == 0;
            // What is kept up beside criminal action is no second punishment.
            gekozen = naHercontrole(s, op ? stond & (s.straf() == 0 ? ~0 : ~BOETE) : volgende);
        }
        if (hercontrole.hersteltermijn().isPresent() && (gekozen.gekozen() & ~STRAFRECHT) == 0) {
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
                gekozen.gekozen() & ~STRAFRECHT,
                tweeStraffen(s, gekozen),
                hercontrole.hersteltermijn().or(() -> voortzetten ? s.termijn() : Optional.empty()),
                hercontrole.hersteltermijn().or(s::gesteld),
                lasten,
                false,
                nieuw,
                signalen);
        return Antwoord.naar(gezien(na, datum));
    }

    private static Keuze naHercontrole(Staat s, long bestuurlijk) {
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

    private static void keuzefouten(Set<Foutcode> fouten, Staat s, Hercontrolekeuze keuze) {
        long genoemd = Figuren.masker(keuze.interventies());
        boolean zonderBesluit = s.casus().normadressaat().begunstigendBesluit().equals(Optional.of(false));
        eis(fouten, (genoemd & ~Orakel.lhs17().bevoegd(s.casus())) == 0, Foutcode.AFWIJKING_ZONDER_BEVOEGDHEID);
        eis(fouten, (genoemd & SCHORSEN) == 0 || !zonderBesluit, Foutcode.AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT);
        eis(fouten, (genoemd & BOETE) == 0 || s.straf() == 0, Foutcode.AFWIJKING_TWEE_STRAFFEN);
        eis(
                fouten,
                !Orakel.wilOpleggen(s.casus()) || (s.straf() & STRAFBESCHIKKING) != 0,
                Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM);
    }

    // -------------------------------------------------------------------------------------------------- LASTSTAP

    /** A LOB under spoed that nobody chose may begin, with its UITVOERING or its BESCHIKKING. */
    private static boolean kanLobBeginnen(Staat s) {
        return s.spoed()
                && !s.dicht()
                && s.keuze().uitkomst() == Uitkomst.INTERVENIEREN
                && (Orakel.lhs17().bevoegd(s.casus()) & LOB) != 0
                && s.nieuwste(LOB).filter(l -> !l.opzij()).isEmpty();
    }

    private static Antwoord laststap(Staat s, Lastzetting stap, Set<Foutcode> fouten) {
        long soort = Figuren.masker(stap.last());
        Optional<Dossierlast> bestaand = stap.lastnummer().isPresent()
                ? s.lasten().stream()
                        .filter(l -> l.masker() == soort
                                && l.nummer() == stap.lastnummer().getAsInt())
                        .findFirst()
                : s.nieuwste(soort);
        int volgende = s.nieuwste(soort).map(Dossierlast::nummer).orElse(0) + 1;
        boolean begint = soort == LOB
                && kanLobBeginnen(s)
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
                || (s.vanKracht() & STIL) != 0;
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
                begint ? LOB : 0,
                signalen));
    }

    // ------------------------------------------------------------------------------------------ NIEUWE_OVERTREDING

    private static Antwoord nieuw(Staat s, Casus nieuw, Set<Foutcode> fouten) {
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
                .anyMatch(a -> a.soort().equals(VerzwarendArgument.Soort.RECIDIVE));
        boolean onderLast = s.lasten().stream().anyMatch(Dossierlast::vanKracht);
        return new Antwoord(
                Set.of(),
                Optional.of(eerste(nieuw, Aanleiding.NIEUWE_OVERTREDING, onderLast)),
                Optional.of(!noemtRecidive));
    }

    // ------------------------------------------------------------------------------- what the dossier adds to a record

    /** The kinds of event that can come next, with some content and on some day. */
    static Set<Gebeurtenis.Soort> mogelijk(Staat s) {
        Set<Gebeurtenis.Soort> kan = EnumSet.noneOf(Gebeurtenis.Soort.class);
        kan.add(Gebeurtenis.Soort.HERZIENING);
        boolean terug = (s.strafStaat() & ~STRAFBESCHIKKING) == 0 && Orakel.wilOpleggen(s.casus());
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
        if (stap || kanLobBeginnen(s)) {
            kan.add(Gebeurtenis.Soort.LASTSTAP);
        }
        return kan;
    }

    /** Reading R14, in its order. */
    static Optional<Verzoekoordeel> verzoek(Staat s) {
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

    private static Verzoekoordeel opVerzoek(Staat s) {
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
        if ((s.gekozen() & SANCTIES) != 0) {
            return Verzoekoordeel.TOEGEWEZEN;
        }
        if (s.gekozen() == 0) {
            return Verzoekoordeel.afgewezen(Grond.NIETS_BESCHIKBAAR);
        }
        return Verzoekoordeel.afgewezen(s.trede() == 0 ? Grond.ALLEEN_STRAFRECHT : Grond.NOG_GEEN_SANCTIE);
    }
}

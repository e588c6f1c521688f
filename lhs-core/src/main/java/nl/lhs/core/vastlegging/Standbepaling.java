package nl.lhs.core.vastlegging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Required;
import nl.lhs.core.Rol;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Lastregels;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.core.vervolg.Zaakstand;

/**
 * Says where a case stands after a record (<i>standbepaling</i>): its lasts, what is in force, and what can come next.
 *
 * <p>Source: the contract's table of events, norms 3.4-8, B2-7 and Awb 5:6.
 */
public final class Standbepaling {
    private Standbepaling() {}

    /**
     * Where a case stands.
     *
     * @param woorden the words of the strategie by which is decided
     * @param casus the facts as they are now
     * @param uitkomst what the record comes to
     * @param interventies what it chooses
     * @param lasten the lasts after it
     * @param strafrecht the criminal action that stands after it
     * @param gesloten whether the case is closed after it
     * @param volgnummer its place in the dossier, from 1
     * @return where the case stands
     */
    public static Zaakstand bepaal(
            Woordenlijst woorden,
            Casus casus,
            Uitkomst uitkomst,
            List<Interventie> interventies,
            Lastenboek lasten,
            List<Interventie> strafrecht,
            boolean gesloten,
            int volgnummer) {
        Objects.requireNonNull(woorden, "woorden");
        Objects.requireNonNull(casus, "casus");
        Objects.requireNonNull(uitkomst, "uitkomst");
        Required.list(interventies, "interventies");
        Objects.requireNonNull(lasten, "lasten");
        Required.list(strafrecht, "strafrecht");
        boolean spoedeisend = casus.bevinding().spoedeisend();
        boolean vol = volgnummer >= Dossier.MAX_VASTLEGGINGEN;
        List<Laststand> standen = lasten.lasten().stream()
                .map(l -> new Laststand(
                        l,
                        l.vanKracht(),
                        vol || !kanNog(l, gesloten) ? List.of() : Lastregels.mogelijk(l, spoedeisend, gesloten)))
                .toList();
        return new Zaakstand(
                standen,
                vanKracht(interventies, lasten, gesloten),
                mogelijk(woorden, casus, uitkomst, interventies, lasten, standen, strafrecht, gesloten, vol),
                gesloten);
    }

    private static boolean kanNog(Lastverloop last, boolean gesloten) {
        return !gesloten || last.isOpgelegd();
    }

    private static List<Interventie> vanKracht(List<Interventie> interventies, Lastenboek lasten, boolean gesloten) {
        Set<Interventie> vanKracht = new TreeSet<>();
        for (Interventie i : interventies) {
            if (!i.isLast() && !(gesloten && i.heeft(Rol.LEGT_STIL))) {
                vanKracht.add(i);
            }
        }
        lasten.vanKracht().forEach(l -> vanKracht.add(l.last()));
        return List.copyOf(vanKracht);
    }

    private static List<Gebeurtenis.Soort> mogelijk(
            Woordenlijst woorden,
            Casus casus,
            Uitkomst uitkomst,
            List<Interventie> interventies,
            Lastenboek lasten,
            List<Laststand> standen,
            List<Interventie> strafrecht,
            boolean gesloten,
            boolean vol) {
        boolean overtreding = casus.bevinding().overtreding();
        List<Gebeurtenis.Soort> mogelijk = new ArrayList<>();
        if (!vol) {
            // A BSBM can still be taken back by an overleg, also of a closed case.
            if (!gesloten || !Rol.UIT_OVERLEG.in(strafrecht)) {
                mogelijk.add(Gebeurtenis.Soort.OVERLEG);
            }
            mogelijk.add(Gebeurtenis.Soort.HERZIENING);
            if (overtreding && !gesloten) {
                mogelijk.add(Gebeurtenis.Soort.HERCONTROLE);
            }
        }
        if (overtreding
                && casus.bevinding()
                        .voorschrift()
                        .flatMap(Voorschrift::verwijzing)
                        .isPresent()) {
            mogelijk.add(Gebeurtenis.Soort.NIEUWE_OVERTREDING);
        }
        if (!vol) {
            if (!gesloten && kanTermijnStellen(interventies, lasten)) {
                mogelijk.add(Gebeurtenis.Soort.TERMIJN);
            }
            if (standen.stream().anyMatch(s -> !s.mogelijk().isEmpty())
                    || !gesloten
                            && woorden.interventies().alle().stream()
                                    .anyMatch(i -> kanSpoedBeginnen(i, casus, uitkomst, lasten))) {
                mogelijk.add(Gebeurtenis.Soort.LASTSTAP);
            }
        }
        return mogelijk;
    }

    /**
     * Whether there is something for which a term can be set.
     *
     * @param interventies what is chosen
     * @param lasten the lasts of the dossier
     * @return true where anything of administrative law is chosen, or a last stands, as it does beside criminal action alone
     */
    public static boolean kanTermijnStellen(List<Interventie> interventies, Lastenboek lasten) {
        Required.list(interventies, "interventies");
        Objects.requireNonNull(lasten, "lasten");
        return interventies.stream().anyMatch(i -> i.soort() != Interventiesoort.STRAFRECHT)
                || !lasten.staande().isEmpty();
    }

    /**
     * Whether urgent bestuursdwang can be begun that was not chosen.
     *
     * @param dwang the last onder bestuursdwang; of another intervention the answer is false
     * @param casus the facts
     * @param uitkomst what the record comes to
     * @param lasten the lasts after it
     * @return true under spoed, where there is an overtreding against which is acted, no list of powers without that of this
     *     last, and no such last yet
     */
    public static boolean kanSpoedBeginnen(Interventie dwang, Casus casus, Uitkomst uitkomst, Lastenboek lasten) {
        Objects.requireNonNull(dwang, "dwang");
        Objects.requireNonNull(casus, "casus");
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(lasten, "lasten");
        return dwang.isBestuursdwang()
                && uitkomst == Uitkomst.INTERVENIEREN
                && casus.bevinding().spoedeisend()
                && casus.bevoegdheden().map(b -> b.contains(dwang)).orElse(true)
                && lasten.nieuwste(dwang).map(Lastverloop::opzij).orElse(true);
    }

    /**
     * Where the case of a dossier stands after its last record.
     *
     * @param dossier the dossier
     * @return as the record says or, of a first decision or a record of edition 1, as follows from it
     */
    public static Zaakstand from(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Vastlegging laatste = dossier.laatste();
        return laatste.vervolg()
                .flatMap(Vervolg::stand)
                .orElseGet(() -> bepaal(
                        laatste.woorden(),
                        laatste.casus(),
                        laatste.uitkomst(),
                        laatste.uitkomst() == Uitkomst.HERPOSITIONEREN ? laatsteTrede(laatste) : laatste.interventies(),
                        lasten(dossier),
                        strafrecht(dossier),
                        dossier.isAfgesloten(),
                        dossier.vastleggingen().size()));
    }

    /** Where edition 1 found the rungs used up and chose nothing, the last of them stands still. */
    private static List<Interventie> laatsteTrede(Vastlegging v) {
        List<Inzet> eerder = v.vervolg().map(w -> w.voorgeschiedenis().eerder()).orElse(List.of());
        return eerder.isEmpty() ? List.of() : eerder.get(eerder.size() - 1).interventies();
    }

    /**
     * The criminal action that stands in a dossier after its last record.
     *
     * @param dossier the dossier
     * @return that of the last record that chooses anything, but for a BSBM that was taken back since; light to heavy
     */
    public static List<Interventie> strafrecht(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        List<Interventie> staat = List.of();
        for (Vastlegging v : dossier.vastleggingen()) {
            staat = strafrechtNa(v.casus(), v.uitkomst(), v.status(), v.interventies(), staat);
        }
        return staat;
    }

    /**
     * The criminal action that stands after a record.
     *
     * @param casus the facts in it
     * @param uitkomst what it comes to
     * @param status whether it is final
     * @param interventies what it chooses
     * @param stond what stood before it
     * @return what it chooses, or where it chooses nothing what stood, but for a BSBM that is no longer to be imposed
     */
    public static List<Interventie> strafrechtNa(
            Casus casus, Uitkomst uitkomst, Status status, List<Interventie> interventies, List<Interventie> stond) {
        Objects.requireNonNull(casus, "casus");
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(status, "status");
        Required.list(interventies, "interventies");
        Required.list(stond, "stond");
        if (uitkomst == Uitkomst.INTERVENIEREN && status == Status.DEFINITIEF) {
            return interventies.stream()
                    .filter(i -> i.soort() == Interventiesoort.STRAFRECHT)
                    .toList();
        }
        boolean opleggen = casus.bsbm().map(Bsbm::opleggen).orElse(false);
        return stond.stream()
                .filter(i -> !i.heeft(Rol.VAN_DE_INSTANTIE) || opleggen)
                .toList();
    }

    /**
     * The lasts of a dossier after its last record.
     *
     * @param dossier the dossier
     * @return as the records say; of records of edition 1, built up from what happened in them
     */
    public static Lastenboek lasten(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Lastenboek boek = Lastenboek.LEEG;
        List<Interventie> eerder = List.of();
        for (Vastlegging v : dossier.vastleggingen()) {
            Optional<Zaakstand> stand = v.vervolg().flatMap(Vervolg::stand);
            if (stand.isPresent()) {
                boek = Lastenboek.of(
                        stand.get().lasten().stream().map(Laststand::verloop).toList());
            } else {
                boek = na(boek, v, eerder);
            }
            if (!v.interventies().isEmpty()) {
                eerder = v.interventies();
            }
        }
        return boek;
    }

    /** The lasts after a first decision, or after a record of edition 1. */
    private static Lastenboek na(Lastenboek boek, Vastlegging v, List<Interventie> eerder) {
        Optional<Gebeurtenis> gebeurtenis = v.vervolg().map(Vervolg::gebeurtenis);
        if (gebeurtenis.isPresent() && gebeurtenis.get() instanceof Lastzetting zetting) {
            Lastenboek na = boek.naStap(zetting, v.casus().bevinding().spoedeisend());
            boolean termijnGezet = zetting.stap() == Laststap.BESCHIKKING
                    || zetting.hersteltermijn().isEmpty();
            return termijnGezet || zetting.stap() == Laststap.VOORNEMEN
                    ? na
                    : na.naTermijn(zetting.hersteltermijn().get());
        }
        if (gebeurtenis.isPresent() && gebeurtenis.get() instanceof Termijnstelling termijn) {
            return boek.naTermijn(termijn.tot());
        }
        List<Interventie> keuze = gebeurtenis
                .filter(Hercontrole.class::isInstance)
                .flatMap(g -> ((Hercontrole) g).keuze())
                .map(k -> k.interventies())
                .orElse(List.of());
        List<Interventie> nieuw = v.interventies().stream()
                .filter(i -> !eerder.contains(i)
                        || keuze.contains(i)
                                && boek.nieuwste(i)
                                        .map(l -> l.heeft(Laststap.UITVOERING))
                                        .orElse(false))
                .toList();
        return boek.naKeuze(v.interventies(), nieuw);
    }
}

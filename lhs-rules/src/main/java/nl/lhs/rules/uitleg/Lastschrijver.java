package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;

/** Says of a last which step was taken, with its day, term and amount, and where the last stands. */
final class Lastschrijver extends Schrijver {
    private final Vervolg vervolg;
    private final List<Laststand> lasten;

    Lastschrijver(Pen pen) {
        super(pen);
        this.vervolg = vastlegging.vervolg().orElseThrow();
        this.lasten = vervolg.stand().map(s -> s.lasten()).orElse(List.of());
    }

    /** Its name, with its number where the dossier has several of its kind. */
    List<Fragment> naam(Interventie last, int nummer) {
        List<Fragment> naam = pen.bepaald(last);
        long vanSoort =
                lasten.stream().filter(l -> l.verloop().last().equals(last)).count();
        return vanSoort > 1 ? pen.zin(Zin.LAST_NUMMER, naam, nummer) : naam;
    }

    /** The last of which an event takes a step; empty in a record of edition 1. */
    private Optional<Lastverloop> verloop(Lastzetting zetting) {
        return lasten.stream()
                .map(Laststand::verloop)
                .filter(v -> v.last().equals(zetting.last()))
                .filter(v -> zetting.lastnummer().isEmpty()
                        || v.lastnummer() == zetting.lastnummer().getAsInt())
                .reduce((eerste, laatste) -> laatste);
    }

    /** The step that was taken, and what it holds. */
    List<Fragment> stap(Lastzetting zetting) {
        Optional<Lastverloop> verloop = verloop(zetting);
        List<Fragment> naam =
                naam(zetting.last(), verloop.map(Lastverloop::lastnummer).orElse(1));
        List<List<Fragment>> zinnen = new ArrayList<>();
        zinnen.add(kop(zetting, verloop, naam));
        Stapgegevens g = zetting.gegevens();
        switch (zetting.stap()) {
            case VOORNEMEN -> {
                datum(zinnen, Zin.VOORNEMEN_TERMIJN, zetting.hersteltermijn());
                datum(zinnen, Zin.VOORNEMEN_ZIENSWIJZE, g.zienswijzeTot());
            }
            case ZIENSWIJZE -> {
                zinnen.add(citaat(Zin.ZIENSWIJZE_STREKKING, g.zienswijze()));
                zinnen.add(g.antwoord()
                        .map(t -> pen.zin(Zin.ZIENSWIJZE_ANTWOORD, Fragment.citaat(t)))
                        .orElseGet(() -> pen.zin(Zin.ZIENSWIJZE_ZONDER_ANTWOORD)));
            }
            case BESCHIKKING -> beschikking(zinnen, zetting, verloop);
            case VERBEURING ->
                verloop.ifPresent(v -> zinnen.add(pen.zin(Zin.VERBEURD_TOTAAL, begrippen.bedrag(v.verbeurd()))));
            case INVORDERING ->
                verloop.ifPresent(v -> zinnen.add(pen.zin(
                        Zin.INGEVORDERD_TOTAAL, begrippen.bedrag(v.ingevorderd()), begrippen.bedrag(v.verbeurd()))));
            case UITVOERING -> {
                if (verloop.filter(v -> !v.gekozen()).isPresent()) {
                    zinnen.add(pen.zin(Zin.LAST_NIET_GEKOZEN));
                }
            }
            case INTREKKING -> zinnen.add(citaat(Zin.INTREKKING_REDEN, g.reden()));
            case KOSTENVERHAAL, UITGEWERKT -> {
                // The step says it all.
            }
        }
        return Pen.zinnen(zinnen);
    }

    private List<Fragment> kop(Lastzetting zetting, Optional<Lastverloop> verloop, List<Fragment> naam) {
        Optional<Zin> anders = anders(zetting, verloop);
        Optional<Fragment> door = zetting.door().map(Fragment::citaat);
        Object datum = begrippen.datum(zetting.datum());
        if (anders.isPresent()) {
            return door.map(wie -> pen.zin(Zin.valueOf(anders.get() + "_DOOR"), datum, naam, wie))
                    .orElseGet(() -> pen.zin(anders.get(), datum, naam));
        }
        String bedrag = zetting.gegevens().bedrag().map(begrippen::bedrag).orElse("");
        return door.map(wie -> pen.zin(
                        Zin.Reeks.STAP_DOOR,
                        zetting.stap(),
                        "datum",
                        datum,
                        "last",
                        naam,
                        "bedrag",
                        bedrag,
                        "naam",
                        wie))
                .orElseGet(
                        () -> pen.zin(Zin.Reeks.STAP, zetting.stap(), "datum", datum, "last", naam, "bedrag", bedrag));
    }

    /** A step that is told in other words than usual: a second decision, one afterwards, and what edition 1 called so. */
    private static Optional<Zin> anders(Lastzetting zetting, Optional<Lastverloop> verloop) {
        if (zetting.stap() == Laststap.UITVOERING && zetting.last().isDwangsom()) {
            return Optional.of(Zin.STAP_INNING);
        }
        if (zetting.stap() != Laststap.BESCHIKKING || verloop.isEmpty()) {
            return Optional.empty();
        }
        if (isTweede(verloop.get())) {
            return Optional.of(Zin.STAP_GEWIJZIGD);
        }
        return verloop.filter(Lastverloop::isUitgevoerd).map(v -> Zin.STAP_ACHTERAF);
    }

    private static boolean isTweede(Lastverloop verloop) {
        return verloop.stappen().stream()
                        .filter(s -> s.stap() == Laststap.BESCHIKKING)
                        .count()
                > 1;
    }

    private void beschikking(List<List<Fragment>> zinnen, Lastzetting zetting, Optional<Lastverloop> verloop) {
        boolean herhaling =
                zetting.gegevens().strekking().equals(Optional.of(Stapgegevens.Strekking.HERHALING_VOORKOMEN));
        if (herhaling) {
            zinnen.add(pen.zin(Zin.STREKKING_HERHALING));
        }
        if (zetting.hersteltermijn().isPresent()) {
            datum(zinnen, Zin.LASTTERMIJN, zetting.hersteltermijn());
        } else if (verloop.map(v -> v.isUitgevoerd()).orElse(false)) {
            // What was carried out needs no term any more.
        } else if (verloop.flatMap(Lastverloop::hersteltermijn).isPresent()) {
            datum(zinnen, Zin.LASTTERMIJN_BLIJFT, verloop.get().hersteltermijn());
        } else {
            zinnen.add(pen.zin(herhaling ? Zin.LASTTERMIJN_ONNODIG : Zin.LASTTERMIJN_GEEN));
        }
        zetting.gegevens().dwangsom().ifPresent(d -> zinnen.add(dwangsom(d)));
    }

    private void datum(List<List<Fragment>> zinnen, Zin zin, Optional<LocalDate> datum) {
        datum.ifPresent(d -> zinnen.add(pen.zin(zin, begrippen.datum(d))));
    }

    private List<Fragment> dwangsom(Dwangsom d) {
        return Pen.zinnen(
                pen.zin(
                        Zin.Reeks.DWANGSOM,
                        d.per(),
                        "bedrag",
                        begrippen.bedrag(d.bedrag()),
                        "eenheid",
                        d.eenheid().map(Fragment::citaat).orElse(Fragment.tekst("-"))),
                d.maximum()
                        .map(m -> pen.zin(Zin.DWANGSOM_MAXIMUM, begrippen.bedrag(m)))
                        .orElse(List.of()));
    }

    /** Where a last stands, and which steps can be taken of it now. */
    List<Fragment> stand(Laststand last) {
        Lastverloop v = last.verloop();
        List<Fragment> naam = naam(v.last(), v.lastnummer());
        List<List<Fragment>> zinnen = new ArrayList<>();
        zinnen.add(Pen.hoofdletter(toestand(v, naam)));
        if (v.isUitgevoerd() && !v.isBeslist() && !v.heeft(Laststap.INTREKKING)) {
            zinnen.add(pen.zin(Zin.LASTSTAND_BESCHIKKING_VOLGT));
        }
        if (v.vanKracht()) {
            datum(zinnen, Zin.LASTTERMIJN, v.hersteltermijn());
            v.dwangsom().ifPresent(d -> zinnen.add(dwangsom(d)));
        }
        if (!v.verbeurd().isNul()) {
            zinnen.add(
                    pen.zin(Zin.LASTSTAND_VERBEURD, begrippen.bedrag(v.verbeurd()), begrippen.bedrag(v.ingevorderd())));
        }
        Bedrag kosten = v.stappen().stream()
                .filter(s -> s.stap() == Laststap.KOSTENVERHAAL)
                .flatMap(s -> s.gegevens().bedrag().stream())
                .reduce(Bedrag.NUL, Bedrag::plus);
        if (!kosten.isNul()) {
            zinnen.add(pen.zin(Zin.LASTSTAND_KOSTEN, begrippen.bedrag(kosten)));
        }
        if (!last.mogelijk().isEmpty()) {
            zinnen.add(pen.zin(
                    Zin.LAST_MOGELIJK,
                    begrippen.opsommingVan(last.mogelijk().stream()
                            .map(stap -> stap == Laststap.BESCHIKKING && v.isBeslist()
                                    ? pen.zin(Zin.LASTSTAP_WIJZIGING)
                                    : pen.laststap(v.last(), stap))
                            .toList())));
        }
        return Pen.zinnen(zinnen);
    }

    private List<Fragment> toestand(Lastverloop v, List<Fragment> naam) {
        if (v.heeft(Laststap.INTREKKING)) {
            return op(Zin.LASTSTAND_INGETROKKEN, v, Laststap.INTREKKING, naam);
        }
        if (v.heeft(Laststap.UITGEWERKT)) {
            return op(Zin.LASTSTAND_UITGEWERKT, v, Laststap.UITGEWERKT, naam);
        }
        if (v.isUitgevoerd()) {
            return op(Zin.LASTSTAND_UITGEVOERD, v, Laststap.UITVOERING, naam);
        }
        if (v.isBeslist()) {
            return pen.zin(
                    Zin.LASTSTAND_VAN_KRACHT,
                    naam,
                    begrippen.datum(v.stappen().stream()
                            .filter(s -> s.stap() == Laststap.BESCHIKKING)
                            .findFirst()
                            .orElseThrow()
                            .datum()));
        }
        if (v.opzij()) {
            return pen.zin(Zin.LASTSTAND_OPZIJ, naam);
        }
        return v.heeft(Laststap.VOORNEMEN)
                ? op(Zin.LASTSTAND_AANGEKONDIGD, v, Laststap.VOORNEMEN, naam)
                : pen.zin(Zin.LASTSTAND_GEKOZEN, naam);
    }

    private List<Fragment> op(Zin zin, Lastverloop v, Laststap stap, List<Fragment> naam) {
        return pen.zin(zin, naam, begrippen.datum(v.laatste(stap).orElseThrow().datum()));
    }
}

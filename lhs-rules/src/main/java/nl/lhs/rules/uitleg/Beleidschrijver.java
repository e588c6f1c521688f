package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Begrip;
import nl.lhs.core.Interventie;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;

/** Writes, for a besluit, the strategie as a policy rule, and where the overtreding stands in it and why. */
final class Beleidschrijver extends Besluitdeelschrijver {
    Beleidschrijver(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    Besluitzin kop() {
        return Besluitzin.KOP_BELEID;
    }

    @Override
    void write() {
        if (isWaiting()) {
            return;
        }
        say(Besluitzin.BELEID, "Awb 4:84", strategie(vastlegging.strategie()), veld(Besluitveld.VASTGESTELD_DOOR));
        berustOp(vastlegging).ifPresent(basis -> say(Besluitzin.BELEID_BERUST, "1.2-1", strategie(basis)));
        if (!gekozen.isEmpty() || !achteraf.isEmpty()) {
            vastlegging.positionering().ifPresent(this::positie);
        }
    }

    private List<Fragment> strategie(StrategieVerwijzing strategie) {
        return isLhs(strategie)
                ? pen.zin(Besluitzin.BELEID_LHS, strategie.versie())
                : pen.zin(
                        Besluitzin.BELEID_ANDERS,
                        Fragment.gegeven(strategie.id()),
                        Fragment.gegeven(strategie.versie()));
    }

    private void positie(Positionering p) {
        alinea();
        say(
                Besluitzin.RIJ,
                "3.1-2",
                begrippen.naam(pen.woorden, p.uitgangspositie().gevolgen()));
        say(
                Besluitzin.RIJ_REDEN,
                "3.1-2",
                veld(Besluitveld.GEVOLGEN, bevinding.onderbouwing().flatMap(Onderbouwing::gevolgen)));
        if (p.typeringStandaard()) {
            say(
                    Besluitzin.KOLOM_STANDAARD,
                    "3.1-4",
                    vindplaats("3.1-4"),
                    p.typering().kolom());
        } else {
            say(Besluitzin.KOLOM, "3.1-3", begrippen.naam(pen.woorden, p.typering()));
            say(
                    Besluitzin.KOLOM_REDEN,
                    "3.1-3",
                    veld(Besluitveld.TYPERING, casus.normadressaat().onderbouwing()));
        }
        say(Besluitzin.MATRIX, "3.1-2", vindplaats("3.1-2"), p.uitgangspositie());
        argumenten(p);
        List<Interventie> maatregelen = trede(inSegment());
        if (!maatregelen.isEmpty()) {
            say(
                    maatregelen.size() == 1 ? Besluitzin.MAATREGEL : Besluitzin.MAATREGELEN,
                    "3.4-1",
                    vindplaats("3.4-1"),
                    p.segment(),
                    pen.interventies(maatregelen));
        }
    }

    /** What the strategie holds for the segment; nothing where the record does not tell. */
    private List<Interventie> inSegment() {
        boolean alleenSegment = vastlegging.vervolg().isEmpty()
                && vastlegging.afwijking().map(Afwijkingsoordeel::binnenSegment).orElse(true);
        return Segmentgrens.inSegment(vastlegging)
                .orElseGet(() -> alleenSegment
                        ? vastlegging.overwogen().stream()
                                .map(Overweging::interventie)
                                .toList()
                        : List.of());
    }

    private void argumenten(Positionering p) {
        List<List<Fragment>> verzachtend = new ArrayList<>();
        List<List<Fragment>> verzwarend = new ArrayList<>();
        boolean reden = true;
        for (var a : bevinding.verzachtendeArgumenten()) {
            argument(verzachtend, a.soort(), a.soort().isOverig(), a.toelichting());
            reden &= a.toelichting().isPresent();
        }
        for (var a : bevinding.verzwarendeArgumenten()) {
            argument(verzwarend, a.soort(), a.soort().isOverig(), a.toelichting());
            reden &= a.toelichting().isPresent();
        }
        if (bevinding.verzachtendeArgumenten().isEmpty()
                && bevinding.verzwarendeArgumenten().isEmpty()) {
            return;
        }
        alinea();
        if (!bevinding.verzwarendeArgumenten().isEmpty()) {
            say(Besluitzin.VERZWAREND, "3.1-6", redenen(verzwarend));
        }
        if (!bevinding.verzachtendeArgumenten().isEmpty()) {
            say(Besluitzin.VERZACHTEND, "3.1-5", redenen(verzachtend));
        }
        boolean genoemd = !verzwarend.isEmpty() || !verzachtend.isEmpty();
        if (!reden && genoemd) {
            say(Besluitzin.ARGUMENTEN_REDEN, "Awb 3:46", veld(Besluitveld.ARGUMENTEN));
        }
        String norm = verzwarend.isEmpty() ? "3.1-5" : "3.1-6";
        if (p.segment() != p.uitgangspositie()) {
            say(Besluitzin.VERPLAATST, norm, vindplaats(norm), p.segment());
        } else if (p.verplaatsing() == Verplaatsing.OPGEHEVEN) {
            say(Besluitzin.VERPLAATST_OPGEHEVEN, "3.1-7", p.segment());
        } else {
            say(Besluitzin.VERPLAATST_NIET_RAND, norm, p.segment());
        }
    }

    private List<Fragment> redenen(List<List<Fragment>> redenen) {
        return redenen.isEmpty()
                ? List.of(veld(Besluitveld.ARGUMENTEN))
                : begrippen.opsommingVan(redenen.stream().distinct().toList());
    }

    /** An argument by its name; one that says nothing by itself only by what the caller wrote of it, if he did. */
    private void argument(List<List<Fragment>> bij, Begrip<?> soort, boolean overig, Optional<String> toelichting) {
        if (!overig) {
            bij.add(toelichting
                    .map(t -> pen.zin(Besluitzin.ARGUMENT, pen.inZin(soort), Fragment.citaat(t)))
                    .orElseGet(() -> pen.inZin(soort)));
        } else if (toelichting.isPresent()) {
            bij.add(List.of(Fragment.citaat(toelichting.get())));
        }
    }
}

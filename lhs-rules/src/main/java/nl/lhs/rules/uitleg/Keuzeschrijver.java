package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Afzien;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;

/** Writes the part on the choice: what was chosen, and why everything else was not (step 4). */
final class Keuzeschrijver extends Deelschrijver {
    /** The statements that say what was chosen. */
    final List<Uitspraak> keuzes = new ArrayList<>();

    private final Tredeschrijver trede;

    Keuzeschrijver(Pen pen) {
        super(pen);
        this.trede = new Tredeschrijver(pen);
    }

    @Override
    void write() {
        switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> say(pen.zin(Zin.KEUZE_GEEN_OVERTREDING), Regelgroep.GEEN_OVERTREDING);
            case AFZIEN -> {
                casus.afzien().ifPresent(this::afzien);
                overwogen();
            }
            case GEDOGEN -> {
                casus.gedoogbesluit().ifPresent(this::gedoogbesluit);
                overwogen();
            }
            case INTERVENIEREN -> {
                overwogen();
                if (isWaiting()) {
                    say(
                            pen.zin(isGesloten() ? Zin.KEUZE_WACHT_GESLOTEN : Zin.KEUZE_WACHT),
                            pen.grondslag(Regelgroep.WACHTEN).with(Lezing.R7));
                } else {
                    if (isHerhaald() && !vastlegging.interventies().isEmpty()) {
                        introduce(Zin.KEUZE_HERHAALD);
                    }
                    trede.treden().forEach(this::keuze);
                    voortzetten();
                    gekozen();
                }
            }
            case HERPOSITIONEREN -> {
                overwogen();
                trede.treden().forEach(this::keuze);
                strafrechtBlijft();
                keuze(Pen.zinnen(pen.zin(Zin.KEUZE_HERPOSITIONEREN), trede.herpositionering()), Grondslag.DOORPAKKEN);
            }
        }
        Redengroep.group(vastlegging, o -> !o.gekozen() && !staand().contains(o.interventie()))
                .forEach(this::nietGekozen);
    }

    private void keuze(Uitspraak uitspraak) {
        keuzes.add(uitspraak);
        say(uitspraak);
    }

    private void keuze(List<Fragment> tekst, Grondslag grondslag) {
        keuze(pen.uitspraak(tekst, grondslag));
    }

    private void gedoogbesluit(Gedoogbesluit g) {
        say(
                Pen.zinnen(
                        pen.zin(
                                Zin.GEDOOGBESLUIT,
                                Fragment.citaat(g.kenmerk()),
                                pen.zin(Zin.Reeks.GEDOOGGROND, g.grond())),
                        g.tot()
                                .map(d -> pen.zin(Zin.GEDOOGBESLUIT_TOT, begrippen.datum(d)))
                                .orElse(List.of()),
                        pen.zin(Zin.GEDOGEN),
                        citaat(Zin.GEDOOGBESLUIT_MOTIVERING, g.motivering())),
                Regelgroep.GEDOGEN);
    }

    private void afzien(Afzien a) {
        say(
                Pen.zinnen(
                        pen.zin(Zin.AFZIEN, pen.zin(Zin.Reeks.AFZIENGROND, a.grond()), Fragment.citaat(a.motivering())),
                        pen.zin(Zin.AFZIEN_GEVOLG)),
                "B1-1");
    }

    private void overwogen() {
        List<Interventie> overwogen =
                vastlegging.overwogen().stream().map(Overweging::interventie).toList();
        Optional<List<Interventie>> segment = Segmentgrens.inSegment(vastlegging);
        if (segment.isEmpty() && isMisschienBuitenSegment()) {
            say(pen.zin(Zin.OVERWOGEN_MET_KEUZE, segment(), pen.interventies(overwogen)), Regelgroep.OVERWOGEN);
            return;
        }
        List<Interventie> buiten = overwogen.stream()
                .filter(i -> segment.isPresent() && !segment.get().contains(i))
                .toList();
        List<Interventie> binnen =
                overwogen.stream().filter(i -> !buiten.contains(i)).toList();
        if (!binnen.isEmpty()) {
            say(pen.interventiezin(Zin.Paar.OVERWOGEN, binnen, segment()), Regelgroep.OVERWOGEN);
        }
        if (!buiten.isEmpty()) {
            say(
                    pen.zin(Zin.OVERWOGEN_BUITEN, segment(), pen.interventies(buiten)),
                    vastlegging.overwogen().stream()
                            .filter(o -> buiten.contains(o.interventie()))
                            .map(o -> Grondslag.from(o.code()))
                            .reduce(Grondslag::plus)
                            .orElseThrow());
        }
    }

    /** Whether what was chosen can lie outside a segment of which is not known what it holds. */
    private boolean isMisschienBuitenSegment() {
        return !vastlegging.interventies().isEmpty()
                && !vastlegging
                        .afwijking()
                        .map(Afwijkingsoordeel::binnenSegment)
                        .orElse(false);
    }

    private Segment segment() {
        return vastlegging.positionering().orElseThrow().segment();
    }

    /** What the handhaver says of keeping going what stands. */
    private void voortzetten() {
        vastlegging
                .vervolg()
                .map(Vervolg::gebeurtenis)
                .filter(Hercontrole.class::isInstance)
                .flatMap(g -> ((Hercontrole) g).keuze())
                .filter(Hercontrolekeuze::voortzetten)
                .ifPresent(k -> keuze(
                        pen.zin(Zin.VOORTZETTEN, Fragment.citaat(k.motivering())),
                        Grondslag.of("3.4-2", "3.4-8").with(Lezing.R13)));
    }

    private void gekozen() {
        if (vastlegging.interventies().isEmpty()) {
            niets();
        }
        vastlegging
                .afwijking()
                .ifPresentOrElse(
                        this::afwijking,
                        () -> Redengroep.group(vastlegging, Overweging::gekozen).forEach(this::gekozen));
        List<Interventie> onzeker = vastlegging.overwogen().stream()
                .filter(o -> o.gekozen() && !o.beschikbaar())
                .map(Overweging::interventie)
                .toList();
        if (!onzeker.isEmpty()) {
            say(
                    pen.interventiezin(Zin.Paar.GEKOZEN_ONZEKER, onzeker),
                    pen.grondslag(Regelgroep.BEGUNSTIGEND_BESLUIT).with(Lezing.R9));
        }
        vastlegging.spoor().ifPresent(spoor -> say(pen.zin(Zin.SPOOR, begrippen.naam(spoor)), spoorgrond()));
    }

    private void niets() {
        if (isGesloten() && !isHerhaald()) {
            say(pen.zin(Zin.NIETS_NA_NALEVING), "3.4-8");
        } else {
            say(pen.zin(Zin.NIETS, segment()), Regelgroep.NIETS);
        }
    }

    private void gekozen(Redengroep reden, List<Interventie> gekozen) {
        if (reden.code() == Redencode.BLIJFT_STAAN) {
            strafrechtBlijft();
            return;
        }
        boolean eerste = gekozen.contains(vastlegging.interventies().get(0));
        List<Fragment> waarom = pen.zin(Zin.Reeks.REDEN, reden.code());
        // What follows from the overleg, the instance does not choose.
        boolean uitOverleg = gekozen.stream().allMatch(i -> i.heeft(Rol.UIT_OVERLEG));
        keuze(
                eerste && !uitOverleg
                        ? pen.zin(Zin.GEKOZEN, pen.interventies(gekozen), waarom)
                        : pen.interventiezin(eerste ? Zin.Paar.VOLGT : Zin.Paar.DAARNAAST, gekozen, waarom),
                Grondslag.from(reden.code()));
    }

    /** What stands of criminal law since before a hercontrole: it was not chosen now, and it stays. */
    private List<Interventie> staand() {
        boolean zonderKeuze = vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN;
        return vastlegging.vervolg().stream()
                .flatMap(v -> v.voorgeschiedenis().strafrecht().stream())
                .filter(i -> zonderKeuze || vastlegging.interventies().contains(i))
                .toList();
    }

    private void strafrechtBlijft() {
        if (!staand().isEmpty()) {
            keuze(pen.zin(Zin.STRAFRECHT_BLIJFT, pen.interventies(staand())), Grondslag.from(Redencode.BLIJFT_STAAN));
        }
    }

    private Grondslag spoorgrond() {
        if (pen.isBsbmGekozen()) {
            return Grondslag.of("B2-3").with(Lezing.R5, Lezing.R11);
        }
        return Grondslag.of(vastlegging.overleg().uitkomst().isPresent() ? "3.3-4" : "3.3-7");
    }

    private void afwijking(Afwijkingsoordeel a) {
        List<Interventie> staand = staand();
        List<Interventie> gekozen = vastlegging.interventies().stream()
                .filter(i -> !staand.contains(i))
                .toList();
        keuze(
                pen.zin(Zin.AFWIJKING, pen.interventies(gekozen), Fragment.citaat(a.motivering())),
                pen.grondslag(Regelgroep.AFWIJKING));
        strafrechtBlijft();
        List<Fragment> grens = pen.zin(a.binnenSegment() ? Zin.AFWIJKING_BINNEN : Zin.AFWIJKING_BUITEN);
        Grondslag grondslag = pen.grondslag(Regelgroep.AFWIJKINGSGRENS);
        if (trede.isTredeGezocht()) {
            keuze(Pen.zinnen(trede.zonderKeuze(a), grens), grondslag.plus(Grondslag.DOORPAKKEN));
        } else {
            keuze(Pen.zinnen(aanbevolen(a.aanbevolen()), grens), grondslag);
        }
    }

    private List<Fragment> aanbevolen(List<Interventie> aanbevolen) {
        if (aanbevolen.equals(vastlegging.interventies())) {
            return pen.zin(Zin.AFWIJKING_GELIJK);
        }
        return aanbevolen.isEmpty() ? pen.zin(Zin.AFWIJKING_GEEN) : pen.interventiezin(Zin.Paar.AFWIJKING, aanbevolen);
    }

    private void nietGekozen(Redengroep groep, List<Interventie> interventies) {
        say(
                Pen.hoofdletter(pen.interventiezin(groep.nietGekozen(), interventies, groep.reden(pen))),
                groep.grondslag());
    }
}

package nl.lhs.examples.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Standbepaling;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Zaakstand;

/** What a letter is about: a record, with the lasts as they stand after it. */
final class Briefzaak {
    final Vastlegging vastlegging;
    final Casus casus;
    private final List<Lastverloop> lasten;
    private final boolean gesloten;
    private final Optional<LocalDate> hersteldOp;

    private Briefzaak(
            Vastlegging vastlegging, List<Lastverloop> lasten, boolean gesloten, Optional<LocalDate> hersteldOp) {
        this.vastlegging = vastlegging;
        this.casus = vastlegging.casus();
        this.lasten = lasten;
        this.gesloten = gesloten;
        this.hersteldOp = hersteldOp;
    }

    static Briefzaak from(Dossier dossier) {
        return new Briefzaak(dossier.laatste(), lasten(dossier.stand()), dossier.isAfgesloten(), dossier.hersteldOp());
    }

    /** A record alone knows its lasts too, but for one of edition 1 in the midst of a dossier. */
    static Briefzaak from(Vastlegging vastlegging) {
        Optional<Vervolg> vervolg = vastlegging.vervolg();
        if (vervolg.map(Vervolg::volgnummer).orElse(1) == 1) {
            return from(Dossier.of(vastlegging));
        }
        return new Briefzaak(
                vastlegging,
                vervolg.flatMap(Vervolg::stand).map(Briefzaak::lasten).orElse(List.of()),
                vervolg.map(Vervolg::isGesloten).orElse(false),
                vervolg.flatMap(Vervolg::hersteldOp));
    }

    private static List<Lastverloop> lasten(Zaakstand stand) {
        return stand.lasten().stream().map(Laststand::verloop).toList();
    }

    boolean isOvertreding() {
        return vastlegging.uitkomst() != Uitkomst.GEEN_OVERTREDING;
    }

    boolean isSpoedeisend() {
        return casus.bevinding().spoedeisend();
    }

    /** The day on which the overtreding was repaired, where this record or one before it in the dossier says so. */
    Optional<LocalDate> hersteldOp() {
        return hersteldOp;
    }

    /** The day on which a re-inspection found again that there is no compliance, where that led to this record. */
    Optional<LocalDate> opnieuwGevonden() {
        return vastlegging
                .vervolg()
                .map(Vervolg::gebeurtenis)
                .filter(g -> g instanceof Hercontrole h && !h.nageleefd())
                .map(Gebeurtenis::datum);
    }

    /** What is chosen, without criminal action. */
    List<Interventie> gekozen() {
        return vastlegging.interventies().stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .toList();
    }

    /** The chosen intervention that a letter without steps is about. */
    Optional<Interventie> interventie(Briefsoort soort) {
        return gekozen().stream()
                .filter(i ->
                        !i.isLast() && i.brief().filter(soort.code()::equals).isPresent())
                .findFirst();
    }

    /** The lasts that the instance may impose, as far as is known, light to heavy. */
    List<Interventie> mogelijkeLasten() {
        return vastlegging.woorden().interventies().alle().stream()
                .filter(Interventie::isLast)
                .filter(i -> !i.vereistBevoegdheid()
                        || casus.bevoegdheden().map(b -> b.contains(i)).orElse(true))
                .toList();
    }

    /** The last that a letter is about; empty where the letter is about none, or none fits. */
    Optional<Lastverloop> last(Briefsoort soort) {
        return switch (soort) {
            case VOORNEMEN_LOD -> nieuwste(l -> l.last().isDwangsom() && isVoornemen(l));
            case VOORNEMEN_LOB -> nieuwste(l -> l.last().isBestuursdwang() && isVoornemen(l));
            case LOD -> nieuwste(l -> l.last().isDwangsom() && isOpTeLeggen(l));
            case LOB -> nieuwste(l -> l.last().isBestuursdwang() && isOpTeLeggen(l) && !l.isUitgevoerd());
            case LOB_SPOED -> spoed();
            case BESLUIT_ACHTERAF -> nieuwste(Lastverloop::isVoorafUitgevoerd);
            case INVORDERING -> nieuwste(l -> !l.verbeurd().isNul());
            case KOSTENVERHAAL -> nieuwste(Lastverloop::isUitgevoerd);
            case INTREKKING -> nieuwste(l -> l.isBeslist() && (l.vanKracht() || l.heeft(Laststap.INTREKKING)));
            default -> Optional.empty();
        };
    }

    private Optional<Lastverloop> nieuwste(Predicate<Lastverloop> welke) {
        return lasten.stream().filter(welke).reduce((eerste, tweede) -> tweede);
    }

    private boolean isVoornemen(Lastverloop l) {
        return l.staat() && !l.isOpgelegd() && !gesloten && isGekozen(l);
    }

    /** A last that is to be imposed, or that was and since then nothing was decided anew: the reasons are those for it. */
    private boolean isOpTeLeggen(Lastverloop l) {
        return l.isBeslist() ? !l.isGeeindigd() && !gesloten && isGekozen(l) && !isHerbeslist() : isVoornemen(l);
    }

    private boolean isGekozen(Lastverloop l) {
        return vastlegging.interventies().contains(l.last());
    }

    private boolean isHerbeslist() {
        return vastlegging
                .vervolg()
                .filter(v -> v.gebeurtenis().soort() == Gebeurtenis.Soort.HERCONTROLE
                        || v.voorgeschiedenis().voortzetten())
                .isPresent();
    }

    /** Whether another last is in force beside a last. */
    boolean isNaast(Lastverloop last) {
        return lasten.stream().anyMatch(l -> l.vanKracht() && !l.equals(last));
    }

    /** Under spoed: the last that stands and was not carried out, or one that can still be begun. */
    private Optional<Lastverloop> spoed() {
        if (!isSpoedeisend() || gesloten) {
            return Optional.empty();
        }
        return nieuwste(l -> l.last().isBestuursdwang() && l.staat())
                .or(() -> vastlegging.woorden().interventies().alle().stream()
                        .filter(i ->
                                Standbepaling.kanSpoedBeginnen(i, casus, vastlegging.uitkomst(), Lastenboek.of(lasten)))
                        .findFirst()
                        .map(i -> Lastverloop.gekozen(i, 1)));
    }

    /** Why a letter does not fit, as the end of "deze brief past niet: "; empty where it does. */
    Optional<String> belet(Briefsoort soort) {
        if (!isOvertreding() && soort != Briefsoort.AFWIJZING) {
            return Optional.of("de bevinding is geen overtreding");
        }
        return switch (soort) {
            case WAARSCHUWING, GESPREK, TOEZICHT ->
                interventie(soort).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                gesloten
                                        ? "de overtreding is beëindigd en het dossier gesloten"
                                        : isWachtend()
                                                ? "de keuze wacht op de uitkomst van het overleg"
                                                : "er is niets gekozen waarbij deze brief hoort");
            case TOEWIJZING -> verzoek(Verzoekoordeel.Uitkomst.TOEGEWEZEN, "toegewezen");
            case AFWIJZING -> verzoek(Verzoekoordeel.Uitkomst.AFGEWEZEN, "afgewezen");
            case AFZIEN ->
                vastlegging.uitkomst() == Uitkomst.AFZIEN || vastlegging.uitkomst() == Uitkomst.GEDOGEN
                        ? Optional.empty()
                        : Optional.of("er wordt niet van handhaven afgezien");
            default -> last(soort).isPresent() ? Optional.empty() : Optional.of(beletLast(soort));
        };
    }

    private String beletLast(Briefsoort soort) {
        boolean dwangsom = lasten.stream().anyMatch(l -> l.last().isDwangsom());
        boolean dwang = lasten.stream().anyMatch(l -> l.last().isBestuursdwang());
        return switch (soort) {
            case VOORNEMEN_LOD, LOD -> beletLast(dwangsom, "dwangsom", soort == Briefsoort.LOD);
            case VOORNEMEN_LOB, LOB -> beletLast(dwang, "bestuursdwang", soort == Briefsoort.LOB);
            case LOB_SPOED ->
                isSpoedeisend()
                        ? "er is geen last onder bestuursdwang die nog moet worden uitgevoerd"
                        : "de zaak is niet spoedeisend";
            case BESLUIT_ACHTERAF -> "er is geen bestuursdwang uitgevoerd voordat daarover een besluit was genomen";
            case INVORDERING -> "er is geen dwangsom verbeurd";
            case KOSTENVERHAAL -> "er is geen bestuursdwang uitgevoerd";
            default -> "er is geen besluit tot een last dat nog geldt of is ingetrokken";
        };
    }

    private String beletLast(boolean gekozen, String soort, boolean besluit) {
        if (!gekozen) {
            return isWachtend()
                    ? "de keuze wacht op de uitkomst van het overleg"
                    : "er is geen last onder " + soort + " gekozen";
        }
        if (gesloten) {
            return "de overtreding is beëindigd en het dossier gesloten";
        }
        return besluit
                ? "de last onder " + soort + " is al uitgevoerd of geëindigd, of daarna is opnieuw beslist"
                : "de last onder " + soort + " is al opgelegd, of een andere keuze kwam ervoor in de plaats";
    }

    private boolean isWachtend() {
        return vastlegging.status() == Status.WACHT_OP_OVERLEG;
    }

    private Optional<String> verzoek(Verzoekoordeel.Uitkomst nodig, String wat) {
        if (casus.verzoek().isEmpty() || vastlegging.verzoek().isEmpty()) {
            return Optional.of("er is geen verzoek om handhaving waarop is beslist");
        }
        return vastlegging.verzoek().get().uitkomst() == nodig
                ? Optional.empty()
                : Optional.of(
                        switch (vastlegging.verzoek().get().uitkomst()) {
                            case TOEGEWEZEN -> "het verzoek is toegewezen en niet " + wat;
                            case AFGEWEZEN -> "het verzoek is afgewezen en niet " + wat;
                            case AANGEHOUDEN ->
                                "op het verzoek is nog niet beslist; dat wacht op de uitkomst van het" + " overleg";
                        });
    }

    /** The letters that fit. */
    List<Briefsoort> soorten() {
        List<Briefsoort> soorten = new ArrayList<>();
        for (Briefsoort soort : Briefsoort.values()) {
            if (belet(soort).isEmpty()) {
                soorten.add(soort);
            }
        }
        return soorten;
    }

    /** The sanctions that are chosen or, where bestuursdwang was carried out without being chosen, that. */
    List<Interventie> sancties() {
        List<Interventie> sancties =
                gekozen().stream().filter(i -> i.heeft(Rol.SANCTIE)).toList();
        return sancties.isEmpty()
                ? lasten.stream()
                        .filter(Lastverloop::isOpgelegd)
                        .map(Lastverloop::last)
                        .distinct()
                        .toList()
                : sancties;
    }
}

package nl.lhs.rules.uitleg;

import static nl.lhs.rules.uitleg.Verantwoordingscode.*;

import java.util.Collection;
import java.util.List;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;

/** The points on the powers that the choice needs, on what they are for, and on punishing once. */
final class Bevoegdheidsverantwoording extends Verantwoordingsdeel {
    private final List<Interventie> gekozen = vastlegging.interventies();

    Bevoegdheidsverantwoording(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    void write() {
        if (gekozen.isEmpty()) {
            report(
                    NIETS_INGEZET,
                    "/interventies",
                    isOvertreding() ? Grondslag.of("B2-1") : pen.grondslag(Regelgroep.GEEN_OVERTREDING));
        } else if (gekozen.stream().noneMatch(Interventie::vereistBevoegdheid)) {
            report(GEEN_BEVOEGDHEID_NODIG, "/interventies", "B2-1");
        }
        doel();
        if (isOvertreding()) {
            opgave();
        }
        besluit();
        if (Rol.UIT_OVERLEG.in(gekozen) && casus.overleg().isPresent()) {
            report(PV_UIT_OVERLEG, "/overleg/uitkomst", "3.3-4", "3.4-3");
        }
        if (Rol.VAN_DE_INSTANTIE.in(gekozen)) {
            casus.bsbm().ifPresent(this::bsbm);
            report(BSBM_EENVOUD_EN_SCHULD_NIET_VASTGELEGD, "/casus/bsbm", Regelgroep.BSBM_VOORWAARDE);
        }
        straf();
    }

    /** What the powers are for. Whether they are used for nothing else, no record can show. */
    private void doel() {
        if (!vastlegging.overwogen().isEmpty()) {
            report(
                    DOEL_PER_INTERVENTIE,
                    "/overwogen",
                    pen.grondslag(Regelgroep.OVERWOGEN).plus(Grondslag.VASTLEGGING));
        }
        if (gekozen.stream().anyMatch(i -> i.vereistBevoegdheid() && !i.heeft(Rol.UIT_OVERLEG))) {
            report(DOEL_NIET_VASTGELEGD, "/interventies", Grondslag.VASTLEGGING);
        }
    }

    private static boolean isAfhankelijkVanBesluit(Interventie i) {
        return i.heeft(Rol.NEEMT_BESLUIT_AF) || i.heeft(Rol.SLUIT);
    }

    private void opgave() {
        casus.bevoegdheden().ifPresent(bevoegdheden -> {
            report(BEVOEGDHEDEN_OPGEGEVEN, "/casus/bevoegdheden", "B2-1");
            List<Interventie> vragend = gekozen.stream()
                    .filter(i -> i.vereistBevoegdheid() && !i.heeft(Rol.UIT_OVERLEG))
                    .toList();
            if (!vragend.isEmpty() && bevoegdheden.containsAll(vragend)) {
                report(BEVOEGDHEID_VOOR_KEUZE, "/casus/bevoegdheden", "B2-1");
            }
        });
        reportFrom(Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND, BEVOEGDHEDEN_ONBEKEND, "/casus/bevoegdheden");
        reportFrom(Aandachtspuntcode.PV_ZONDER_BOA, PV_ZONDER_BOA, "/casus/bevoegdheden");
    }

    private void besluit() {
        String pad = "/casus/normadressaat/begunstigendBesluit";
        boolean bekend = casus.normadressaat().begunstigendBesluit().isPresent();
        List<Interventie> overwogen =
                vastlegging.overwogen().stream().map(Overweging::interventie).toList();
        if (bekend && isAfhankelijk(overwogen)) {
            report(BESLUITVOORWAARDE_BEKEND, pad, Regelgroep.BEGUNSTIGEND_BESLUIT);
        }
        reportFrom(Aandachtspuntcode.BEGUNSTIGEND_BESLUIT_ONBEKEND, BEGUNSTIGEND_BESLUIT_ONBEKEND, pad);
        if (!bekend && isAfhankelijk(gekozen)) {
            report(
                    BESLUITVOORWAARDE_ONBEKEND,
                    pad,
                    pen.grondslag(Regelgroep.BEGUNSTIGEND_BESLUIT).with(Lezing.R9));
        }
        reportFrom(Aandachtspuntcode.VERGUNNING_VEREIST_OF_NIET, VERGUNNINGPLICHT_ONBEKEND, pad);
    }

    private static boolean isAfhankelijk(Collection<Interventie> interventies) {
        return interventies.stream().anyMatch(Bevoegdheidsverantwoording::isAfhankelijkVanBesluit);
    }

    private void bsbm(Bsbm bsbm) {
        if (bsbm.feitInFeitenboekje()) {
            report(BSBM_VOORWAARDEN, "/casus/bsbm/feitInFeitenboekje", Regelgroep.BSBM_VOORWAARDE);
        }
        if (!bsbm.contraIndicatie()) {
            report(
                    bsbm.contraIndicatieOpgave().isPresent()
                            ? CONTRA_INDICATIE_UITGESLOTEN
                            : CONTRA_INDICATIE_NIET_OPGEGEVEN,
                    "/casus/bsbm/contraIndicatie",
                    Regelgroep.BSBM_VOORWAARDE);
        }
    }

    /** Says that the fact is punished once: by one of the chosen interventions, and by none before. */
    private void straf() {
        boolean eerder = vastlegging.vervolg().stream()
                .flatMap(v -> v.voorgeschiedenis().eerder().stream())
                .flatMap(i -> i.interventies().stream())
                .anyMatch(Bevoegdheidsverantwoording::isStraf);
        if (!eerder
                && gekozen.stream().filter(Bevoegdheidsverantwoording::isStraf).count() == 1) {
            report(
                    EEN_STRAF,
                    "/interventies",
                    Grondslag.of(isDoorpakken() ? "3.4-4" : "3.4-2").with(Lezing.R5));
        }
    }

    private static boolean isStraf(Interventie interventie) {
        return interventie.soort() != Interventiesoort.HERSTELLEND;
    }
}

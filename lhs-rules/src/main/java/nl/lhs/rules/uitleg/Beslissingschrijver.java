package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Afzien;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Inzet;

/** Writes, for a besluit, the choice and why nothing lighter or heavier. */
final class Beslissingschrijver extends Besluitdeelschrijver {
    private static final String LICHTSTE = "3.4-2";

    Beslissingschrijver(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    Besluitzin kop() {
        return Besluitzin.KOP_KEUZE;
    }

    @Override
    void write() {
        if (isGesloten()) {
            say(Besluitzin.KEUZE_HERSTELD, "3.4-8");
            return;
        }
        switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> say(Besluitzin.KEUZE_GEEN_OVERTREDING, "3.1-1");
            case GEDOGEN -> casus.gedoogbesluit().ifPresent(this::gedogen);
            case AFZIEN -> casus.afzien().ifPresent(this::afzien);
            case HERPOSITIONEREN -> say(Besluitzin.KEUZE_BLIJFT, "3.4-8");
            case INTERVENIEREN -> {
                if (isWaiting()) {
                    say(Besluitzin.KEUZE_LATER, LICHTSTE);
                } else if (gekozen.isEmpty()) {
                    niets();
                } else {
                    keuze();
                }
            }
        }
    }

    private void gedogen(Gedoogbesluit g) {
        say(
                Besluitzin.KEUZE_GEDOGEN,
                "3.1-9",
                Fragment.gegeven(g.kenmerk()),
                pen.zin(Zin.Reeks.GEDOOGGROND, g.grond()));
        g.tot().ifPresent(tot -> say(Besluitzin.KEUZE_GEDOGEN_TOT, "3.1-9", begrippen.datum(tot)));
        say(Besluitzin.KEUZE_GEDOGEN_REDENEN, "3.1-9", veld(Besluitveld.REDENEN, g.motivering()));
    }

    private void afzien(Afzien a) {
        say(
                Besluitzin.KEUZE_AFZIEN,
                "B1-1",
                pen.zin(Zin.Reeks.AFZIENGROND, a.grond()),
                Fragment.citaat(a.motivering()));
    }

    /** What rests on criminal law is for the file; what of it can be told here, a lawyer must say. */
    private void niets() {
        boolean strafrecht =
                !vastlegging.interventies().isEmpty() || casus.overleg().isPresent();
        if (strafrecht) {
            say(Besluitzin.KEUZE_GEEN_SANCTIE, LICHTSTE, veld(Besluitveld.STRAFRECHT));
        } else {
            say(Besluitzin.KEUZE_NIETS, LICHTSTE);
            nietGekozen();
        }
    }

    private void keuze() {
        eerder();
        Optional<Hercontrolekeuze> voortzetten = vastlegging
                .vervolg()
                .map(Vervolg::gebeurtenis)
                .filter(Hercontrole.class::isInstance)
                .flatMap(g -> ((Hercontrole) g).keuze())
                .filter(Hercontrolekeuze::voortzetten);
        voortzetten.ifPresent(k -> say(Besluitzin.KEUZE_VOORTZETTEN, LICHTSTE, Fragment.citaat(k.motivering())));
        vastlegging.afwijking().ifPresentOrElse(this::afwijking, this::volgensDeStrategie);
        alinea();
        nietGekozen();
    }

    /** What was used before without compliance. */
    private void eerder() {
        List<List<Fragment>> eerder = vastlegging.vervolg().stream()
                .flatMap(v -> v.voorgeschiedenis().eerder().stream())
                .filter(Inzet::zonderNaleving)
                .map(inzet -> trede(inzet.interventies()))
                .filter(interventies -> !interventies.isEmpty())
                .map(pen::trede)
                .distinct()
                .toList();
        if (!eerder.isEmpty()) {
            say(Besluitzin.EERDER, "3.4-4", begrippen.opsommingVan(eerder));
        }
    }

    private void afwijking(Afwijkingsoordeel a) {
        say(Besluitzin.KEUZE, LICHTSTE, pen.interventies(gekozen));
        say(Besluitzin.KEUZE_REDENEN, "Awb 4:84", Fragment.citaat(a.motivering()));
        List<Interventie> aanbevolen = trede(a.aanbevolen());
        if (!aanbevolen.equals(gekozen)) {
            say(
                    aanbevolen.isEmpty()
                            ? pen.zin(Besluitzin.KEUZE_ZONDER_REDENEN_NIETS, vindplaats(LICHTSTE))
                            : pen.zin(
                                    Besluitzin.KEUZE_ZONDER_REDENEN,
                                    vindplaats(LICHTSTE),
                                    pen.interventies(aanbevolen)),
                    LICHTSTE);
        }
    }

    private void volgensDeStrategie() {
        group(true).forEach((code, interventies) -> {
            say(Besluitzin.KEUZE, LICHTSTE, pen.interventies(interventies));
            reden("reden", code).ifPresent(tekst -> say(tekst, norm(code)));
            if (code == Redencode.BESTUURSDWANG_BIJ_SPOED) {
                say(
                        Besluitzin.SPOED_REDEN,
                        "B2-4",
                        veld(Besluitveld.SPOED, bevinding.onderbouwing().flatMap(Onderbouwing::spoedeisend)));
            }
        });
    }

    private void nietGekozen() {
        if (vastlegging.uitkomst() != Uitkomst.INTERVENIEREN) {
            return;
        }
        group(false)
                .forEach((code, interventies) -> reden("niet", code)
                        .ifPresent(tekst -> say(
                                pen.zin(Besluitzin.NIET_GEKOZEN, pen.interventies(interventies), tekst), norm(code))));
    }

    /** The interventions of administrative law by their reason, in the order of the record. */
    private Map<Redencode, List<Interventie>> group(boolean gekozen) {
        Map<Redencode, List<Interventie>> groepen = new LinkedHashMap<>();
        for (Overweging o : vastlegging.overwogen()) {
            if (o.gekozen() == gekozen && o.soort() != Interventiesoort.STRAFRECHT) {
                groepen.computeIfAbsent(o.code(), code -> new ArrayList<>()).add(o.interventie());
            }
        }
        return groepen;
    }

    private Optional<List<Fragment>> reden(String reeks, Redencode code) {
        return Besluitzin.find(pen.taal, reeks, code)
                .map(sjabloon -> sjabloon.fill(
                        sjabloon.plaatsen().isEmpty() ? Map.of() : Map.of("vindplaats", vindplaats(norm(code)))));
    }

    private static String norm(Redencode code) {
        return Grondslag.from(code).normen().get(0).id();
    }
}

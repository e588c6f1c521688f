package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Afzien;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastverloop;

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
        if (!achteraf.isEmpty()) {
            say(Besluitzin.KEUZE_ACHTERAF, "B2-7");
        }
        if (isGesloten()) {
            hersteld();
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
                    say(Besluitzin.KEUZE_NIETS, LICHTSTE, veld(Besluitveld.GEEN_MAATREGEL));
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

    private void hersteld() {
        if (achteraf.isEmpty()) {
            say(Besluitzin.KEUZE_HERSTELD, "3.4-8");
        }
        if (lasten().anyMatch(Lastverloop::vanKracht)) {
            say(Besluitzin.KEUZE_HERSTELD_LAST, "3.4-8");
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
        eerdereLast();
    }

    /** What was used before without compliance: of what needs a power, only what was imposed. */
    private void eerder() {
        List<List<Fragment>> eerder = vastlegging.vervolg().stream()
                .flatMap(v -> v.voorgeschiedenis().eerder().stream())
                .filter(Inzet::zonderNaleving)
                .map(inzet -> trede(inzet.interventies()).stream()
                        .filter(i -> !i.vereistBevoegdheid() || isOpgelegd(i))
                        .toList())
                .filter(interventies -> !interventies.isEmpty())
                .map(pen::trede)
                .distinct()
                .toList();
        if (!eerder.isEmpty()) {
            say(Besluitzin.EERDER, "3.4-4", begrippen.opsommingVan(eerder));
        }
    }

    private boolean isOpgelegd(Interventie interventie) {
        return eerdereLasten().anyMatch(last -> last.equals(interventie));
    }

    private Stream<Interventie> eerdereLasten() {
        return vastlegging.vervolg().stream()
                .flatMap(v -> v.voorgeschiedenis().lasten().stream())
                .filter(Lastverloop::isOpgelegd)
                .map(Lastverloop::last)
                .distinct();
    }

    /** While one herstelsanctie is in force, no second can be imposed (Awb 5:6). */
    private void eerdereLast() {
        List<Interventie> nieuw = vastlegging.vervolg().map(Vervolg::nieuw).orElse(List.of());
        if (Rol.HERSTELSANCTIE.in(nieuw)) {
            eerdereLasten()
                    .forEach(last ->
                            say(Besluitzin.EERDERE_LAST, "Awb 5:6", pen.inZin(last), veld(Besluitveld.EERDERE_LAST)));
        }
    }

    private void afwijking(Afwijkingsoordeel a) {
        say(Besluitzin.KEUZE, LICHTSTE, pen.interventies(gekozen));
        // The reasons for a choice with criminal action in it are not for the addressee: a lawyer says what he may
        // know.
        boolean strafrecht = !gekozen.equals(vastlegging.interventies());
        say(
                Besluitzin.KEUZE_REDENEN,
                "Awb 4:84",
                strafrecht ? veld(Besluitveld.REDENEN) : Fragment.citaat(a.motivering()));
        List<Interventie> aanbevolen = trede(a.aanbevolen());
        if (!aanbevolen.equals(gekozen)) {
            say(
                    aanbevolen.isEmpty()
                            ? pen.zin(Besluitzin.KEUZE_ZONDER_REDENEN_NIETS)
                            : pen.zin(Besluitzin.KEUZE_ZONDER_REDENEN, pen.interventies(aanbevolen)),
                    LICHTSTE);
        }
    }

    private void volgensDeStrategie() {
        group(true).forEach((code, interventies) -> {
            say(Besluitzin.KEUZE, LICHTSTE, pen.interventies(interventies));
            Besluitzin.reden(pen.taal, code).ifPresent(zin -> say(fill(zin, code), norm(code)));
            if (code == Redencode.BESTUURSDWANG_BIJ_SPOED) {
                say(
                        Besluitzin.SPOED_REDEN,
                        "B2-4",
                        veld(Besluitveld.SPOED, bevinding.onderbouwing().flatMap(Onderbouwing::spoedeisend)));
            }
        });
    }

    private void nietGekozen() {
        boolean overig = false;
        for (Map.Entry<Redencode, List<Interventie>> groep : group(false).entrySet()) {
            Redencode code = groep.getKey();
            Map<Boolean, List<Interventie>> lichter = groep.getValue().stream()
                    .collect(Collectors.partitioningBy(i -> code == Redencode.BODEM_GAAT_VOOR && isLichter(i)));
            for (boolean onder : List.of(true, false)) {
                overig |= !nietGekozen(code, lichter.get(onder), onder);
            }
        }
        if (overig) {
            say(Besluitzin.NIET_GEKOZEN_OVERIG, LICHTSTE);
        }
    }

    /** Says why some were not chosen; false where there are some and a besluit cannot name the reason. */
    private boolean nietGekozen(Redencode code, List<Interventie> welke, boolean lichter) {
        if (welke.isEmpty()) {
            return true;
        }
        Optional<Sjabloon> reden = Besluitzin.niet(pen.taal, code, welke.size(), lichter);
        reden.ifPresent(zin -> say(
                pen.zin(
                        Besluitzin.NIET_GEKOZEN,
                        begrippen.keuzeVan(welke.stream().map(pen::inZin).toList()),
                        fill(zin, code)),
                norm(code)));
        return reden.isPresent();
    }

    /** Whether it is considered before what was chosen: from light to heavy. */
    private boolean isLichter(Interventie interventie) {
        for (Overweging o : vastlegging.overwogen()) {
            if (o.interventie().equals(interventie)) {
                return true;
            }
            if (o.interventie().equals(gekozen.get(0))) {
                return false;
            }
        }
        return false;
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

    private List<Fragment> fill(Sjabloon zin, Redencode code) {
        return zin.fill(zin.plaatsen().isEmpty() ? Map.of() : Map.of("vindplaats", vindplaats(norm(code))));
    }

    private static String norm(Redencode code) {
        return Grondslag.from(code).normen().get(0).id();
    }
}

package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;

/** Writes the {@link Verantwoording} of one record. */
final class Verantwoordingschrijver {
    private static final Set<Interventie> AFHANKELIJK_VAN_BESLUIT =
            EnumSet.of(Interventie.SCHORSEN_OF_INTREKKEN, Interventie.EXPLOITATIEVERBOD_OF_SLUITING);

    private final Vastlegging vastlegging;
    private final Casus casus;
    private final Bevinding bevinding;
    private final Taal taal;
    private final Pen pen;
    private final List<Verantwoordingspunt> punten = new ArrayList<>();

    Verantwoordingschrijver(Vastlegging vastlegging, Taal taal) {
        this.vastlegging = vastlegging;
        this.casus = vastlegging.casus();
        this.bevinding = casus.bevinding();
        this.taal = taal;
        this.pen = new Pen(vastlegging, taal);
    }

    List<Beginseltoets> schrijf() {
        bevinding();
        normadressaat(casus.normadressaat());
        argumenten();
        aspecten();
        vastlegging.positionering().ifPresent(this::positie);
        overleg(vastlegging.overleg());
        casus.gedoogbesluit()
                .filter(g -> vastlegging.uitkomst() == Uitkomst.GEDOGEN)
                .ifPresent(this::gedoogbesluit);
        keuze();
        signalen();
        vastlegging.vervolg().ifPresent(this::vervolg);
        vastlegging.afwijking().ifPresent(this::afwijking);
        bevoegdheid();
        strategie();

        EersteKeer eersteKeer = new EersteKeer(taal);
        return Arrays.stream(Beginsel.values())
                .map(beginsel -> new Beginseltoets(
                        beginsel, kop(beginsel), van(beginsel, true, eersteKeer), van(beginsel, false, eersteKeer)))
                .toList();
    }

    private String kop(Beginsel beginsel) {
        String naam = pen.begrippen().naam(beginsel);
        return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }

    private List<Verantwoordingspunt> van(Beginsel beginsel, boolean steun, EersteKeer eersteKeer) {
        return punten.stream()
                .filter(p -> p.code().beginsel() == beginsel && p.code().isSteun() == steun)
                .map(p -> new Verantwoordingspunt(p.code(), p.pad(), eersteKeer.pas(p.uitspraak())))
                .toList();
    }

    private void meld(Verantwoordingscode code, String pad, String... normen) {
        meld(code, pad, Grondslag.van(normen));
    }

    private void meld(Verantwoordingscode code, String pad, Grondslag grondslag, Object... waarden) {
        punten.add(new Verantwoordingspunt(
                code, pad, pen.uitspraak(pen.van(Zin.Reeks.VERANTWOORDING, code, waarden), grondslag)));
    }

    private void meld(
            boolean aanwezig, Verantwoordingscode wel, Verantwoordingscode niet, String pad, String... normen) {
        meld(aanwezig ? wel : niet, pad, normen);
    }

    private boolean isOvertreding() {
        return vastlegging.uitkomst() != Uitkomst.GEEN_OVERTREDING;
    }

    // --------------------------------------------------------------------------------------------------- the facts

    private void bevinding() {
        meld(Verantwoordingscode.BEVINDING_GEDATEERD, "/casus/bevinding/datum", "3.5-1");
        meld(
                bevinding.omschrijving().isPresent(),
                Verantwoordingscode.FEITEN_OMSCHREVEN,
                Verantwoordingscode.OMSCHRIJVING_ONTBREEKT,
                "/casus/bevinding/omschrijving",
                "3.5-1");
        if (!isOvertreding()) {
            meld(Verantwoordingscode.GEEN_OVERTREDING_VASTGELEGD, "/uitkomst", "3.1-1");
            return;
        }
        meld(Verantwoordingscode.GEVOLGEN_BEOORDEELD, "/casus/bevinding/gevolgen", "3.1-2");
        meld(
                !bevinding.belangen().isEmpty(),
                Verantwoordingscode.BELANGEN_GENOEMD,
                Verantwoordingscode.BELANGEN_ONTBREKEN,
                "/casus/bevinding/belangen",
                "3.1-2");
        bevinding
                .voorschrift()
                .ifPresentOrElse(
                        v -> meld(
                                v.verwijzing().isPresent(),
                                Verantwoordingscode.VOORSCHRIFT_AANGEWEZEN,
                                Verantwoordingscode.VOORSCHRIFT_ZONDER_VERWIJZING,
                                "/casus/bevinding/voorschrift/verwijzing",
                                v.soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT ? "3.4-5" : "3.4-6"),
                        () -> meld(
                                Verantwoordingscode.VOORSCHRIFT_NIET_OPGEGEVEN,
                                "/casus/bevinding/voorschrift",
                                "3.4-5",
                                "3.4-6"));
    }

    private void normadressaat(Normadressaat n) {
        if (!isOvertreding()) {
            return;
        }
        if (n.typering().isEmpty()) {
            meld(Verantwoordingscode.TYPERING_ONTBREEKT, "/casus/normadressaat/typering", "3.1-4");
            meld(Verantwoordingscode.STANDAARDTYPERING_GENOEMD, "/positionering/typeringStandaard", "3.1-4");
            return;
        }
        meld(Verantwoordingscode.TYPERING_BEOORDEELD, "/casus/normadressaat/typering", "3.1-3");
        meld(
                n.onderbouwing().isPresent(),
                Verantwoordingscode.TYPERING_ONDERBOUWD,
                Verantwoordingscode.TYPERING_ZONDER_ONDERBOUWING,
                "/casus/normadressaat/onderbouwing",
                "3.1-3");
    }

    private void argumenten() {
        if (!isOvertreding()) {
            return;
        }
        List<VerzachtendArgument> verzachtend = bevinding.verzachtendeArgumenten();
        for (int i = 0; i < verzachtend.size(); i++) {
            VerzachtendArgument a = verzachtend.get(i);
            argument(
                    a.toelichting(),
                    "/casus/bevinding/verzachtendeArgumenten/" + i,
                    pen.van(Zin.Reeks.VERZACHTEND, a.soort()),
                    "3.1-5");
        }
        List<VerzwarendArgument> verzwarend = bevinding.verzwarendeArgumenten();
        for (int i = 0; i < verzwarend.size(); i++) {
            VerzwarendArgument a = verzwarend.get(i);
            argument(
                    a.toelichting(),
                    "/casus/bevinding/verzwarendeArgumenten/" + i,
                    pen.van(Zin.Reeks.VERZWAREND, a.soort()),
                    "3.1-6");
        }
    }

    private void aspecten() {
        List<VerzwarendAspect> aspecten = bevinding.verzwarendeAspecten();
        if (aspecten.isEmpty()) {
            return;
        }
        if (!isOvertreding()) {
            meld(Verantwoordingscode.ASPECTEN_ZONDER_ROL, "/aspecten/soorten", "3.1-1");
            return;
        }
        for (int i = 0; i < aspecten.size(); i++) {
            VerzwarendAspect a = aspecten.get(i);
            meld(
                    a.onderbouwing().isPresent()
                            ? Verantwoordingscode.ASPECT_ONDERBOUWD
                            : Verantwoordingscode.ASPECT_ZONDER_ONDERBOUWING,
                    "/casus/bevinding/verzwarendeAspecten/" + i + "/onderbouwing",
                    a.soort() == VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN
                            ? Grondslag.van("3.2-1", "3.2-3")
                            : Grondslag.van("3.2-1"),
                    "aspect",
                    pen.van(Zin.Reeks.ASPECT, a.soort()));
        }
        meld(Verantwoordingscode.ASPECTEN_GENOEMD, "/aspecten/soorten", "3.2-1");
    }

    private void argument(Optional<String> toelichting, String pad, List<Fragment> naam, String norm) {
        meld(
                toelichting.isPresent()
                        ? Verantwoordingscode.ARGUMENT_TOEGELICHT
                        : Verantwoordingscode.ARGUMENT_ZONDER_TOELICHTING,
                pad + "/toelichting",
                Grondslag.van(norm),
                "argument",
                naam);
    }

    private void positie(Positionering p) {
        List<String> normen = new ArrayList<>(List.of("3.1-2", p.typeringStandaard() ? "3.1-4" : "3.1-3"));
        if (p.verplaatsing() != Verplaatsing.VERZWAREND) {
            normen.add("3.1-5");
        }
        if (p.verplaatsing() != Verplaatsing.VERZACHTEND) {
            normen.add("3.1-6");
        }
        meld(Verantwoordingscode.POSITIE_HERLEIDBAAR, "/positionering/pad", normen.toArray(String[]::new));
    }

    // -------------------------------------------------------------------------------------------- overleg, aangifte

    private void overleg(Overlegoordeel oordeel) {
        casus.overleg().ifPresent(this::uitkomst);
        oordeel.indicatie().ifPresent(indicatie -> {
            if (vastlegging.status() == Status.WACHT_OP_OVERLEG) {
                meld(
                        Verantwoordingscode.OVERLEG_AFGEWACHT,
                        "/overleg/uitkomst",
                        Grondslag.van("3.3-1").met(Lezing.R7));
                meld(
                        Verantwoordingscode.SCENARIOS_UITGEWERKT,
                        "/scenarios",
                        Grondslag.van("3.3-4").met(Lezing.R7));
            } else if (indicatie == Overlegindicatie.NIET_GEINDICEERD) {
                meld(
                        Verantwoordingscode.OVERLEG_NIET_GEINDICEERD,
                        "/overleg/indicatie",
                        pen.isBsbmOpgelegd() ? "3.3-3" : "3.3-2");
            } else if (oordeel.uitkomst().isEmpty() && indicatie == Overlegindicatie.ZINVOL) {
                meld(Verantwoordingscode.ZINVOL_OVERLEG_ZONDER_UITKOMST, "/overleg/uitkomst", "3.3-2");
            } else if (oordeel.uitkomst().isEmpty()) {
                // A necessary overleg without outcome is awaited, but for a gedoogbesluit.
                meld(
                        Verantwoordingscode.GEDOGEN_ZONDER_OVERLEG,
                        "/overleg/indicatie",
                        Grondslag.van("3.1-9", "3.3-1").met(Lezing.R10));
            }
        });
        if (oordeel.aangifte()) {
            Grondslag grondslag = Grondslag.van(bevinding.ernstigeGedragingen().stream()
                    .map(g -> g.soort() == ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT ? "3.3-5" : "3.3-6")
                    .distinct()
                    .toArray(String[]::new));
            meld(Verantwoordingscode.AANGIFTE_GESIGNALEERD, "/overleg/aangifte", grondslag);
            meld(Verantwoordingscode.AANGIFTE_NIET_VASTGELEGD, "/overleg/aangifte", grondslag);
        }
    }

    private void uitkomst(Overleg overleg) {
        meld(Verantwoordingscode.OVERLEG_MET_UITKOMST, "/overleg/uitkomst", "3.3-4");
        if (overleg.datum().isEmpty()) {
            meld(Verantwoordingscode.OVERLEG_ZONDER_DATUM, "/casus/overleg/datum", "3.3-4");
        }
        meld(
                overleg.toelichting().isPresent(),
                Verantwoordingscode.OVERLEG_TOEGELICHT,
                Verantwoordingscode.OVERLEG_ZONDER_TOELICHTING,
                "/casus/overleg/toelichting",
                "3.3-4");
    }

    // -------------------------------------------------------------------------------------------------- the choice

    private void gedoogbesluit(Gedoogbesluit g) {
        meld(Verantwoordingscode.GEDOOGGROND_GENOEMD, "/casus/gedoogbesluit/grond", "3.1-9");
        meld(Verantwoordingscode.GEDOOGSTRATEGIE_NIET_VASTGELEGD, "/casus/gedoogbesluit", "3.1-9");
        meld(
                g.tot().isPresent(),
                Verantwoordingscode.GEDOOGBESLUIT_TIJDELIJK,
                Verantwoordingscode.GEDOOGBESLUIT_ZONDER_EINDDATUM,
                "/casus/gedoogbesluit/tot",
                "3.1-9");
        meld(
                g.motivering().isPresent(),
                Verantwoordingscode.GEDOOGBESLUIT_GEMOTIVEERD,
                Verantwoordingscode.GEDOOGBESLUIT_ZONDER_MOTIVERING,
                "/casus/gedoogbesluit/motivering",
                "3.1-9");
    }

    private void keuze() {
        if (!vastlegging.overwogen().isEmpty()) {
            meld(Verantwoordingscode.REDEN_PER_INTERVENTIE, "/overwogen", "3.4-1", "3.5-1");
        }
        boolean gekozen =
                vastlegging.spoor().isPresent() && !vastlegging.interventies().isEmpty();
        if (gekozen && !isDoorgepakt()) {
            meld(
                    Verantwoordingscode.LICHTSTE_GEKOZEN,
                    "/interventies",
                    Grondslag.van("3.4-2").met(Lezing.R5));
        }
        if (pen.heeftPunt(Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT)) {
            meld(Verantwoordingscode.ZWAAR_ZONDER_STRAFRECHT, "/interventies", "3.3-7");
        }
        if (pen.heeftPunt(Aandachtspuntcode.PROPORTIONALITEIT)) {
            meld(
                    Verantwoordingscode.EVENREDIGHEID_NIET_GEMOTIVEERD,
                    "/interventies",
                    Grondslag.van("3.4-2").met(Lezing.R5));
        }
        if (!vastlegging.aandachtspunten().isEmpty()) {
            meld(
                    Verantwoordingscode.AANDACHTSPUNTEN_GENOEMD,
                    "/aandachtspunten",
                    Grondslag.van("3.5-1"),
                    "aantal",
                    pen.begrippen().getal(vastlegging.aandachtspunten().size()));
        }
    }

    // ------------------------------------------------------------------------------------------------- the dossier

    private boolean isDoorgepakt() {
        return vastlegging
                .vervolg()
                .filter(v -> v.voorgeschiedenis().isDoorpakken())
                .isPresent();
    }

    private void vervolg(Vervolg v) {
        if (v.vorige().isPresent()) {
            meld(Verantwoordingscode.VORIGE_GENOEMD, "/vervolg/vorige", "3.5-1");
        }
        if (v.gebeurtenis() instanceof Herziening) {
            meld(Verantwoordingscode.GEBEURTENIS_MET_NAAM, "/vervolg/gebeurtenis/door", "3.5-1");
            meld(Verantwoordingscode.HERZIENING_GEMOTIVEERD, "/vervolg/gebeurtenis/reden", "3.5-1");
        } else {
            meld(
                    v.gebeurtenis().door().isPresent(),
                    Verantwoordingscode.GEBEURTENIS_MET_NAAM,
                    Verantwoordingscode.GEBEURTENIS_ZONDER_NAAM,
                    "/vervolg/gebeurtenis/door",
                    "3.5-1");
        }
        if (v.gebeurtenis() instanceof Hercontrole hercontrole) {
            meld(
                    hercontrole.omschrijving().isPresent(),
                    Verantwoordingscode.HERCONTROLE_OMSCHREVEN,
                    Verantwoordingscode.HERCONTROLE_ZONDER_OMSCHRIJVING,
                    "/vervolg/gebeurtenis/omschrijving",
                    "3.5-1");
        }
        Gebeurtenis.Soort soort = v.gebeurtenis().soort();
        if (soort == Gebeurtenis.Soort.HERZIENING || soort == Gebeurtenis.Soort.OVERLEG) {
            meld(Verantwoordingscode.WIJZIGINGEN_GENOEMD, "/vervolg/wijzigingen", "3.5-1");
        }
        if (v.hersteldOp().isPresent()) {
            meld(Verantwoordingscode.HERSTEL_GEDATEERD, "/vervolg/gebeurtenis/hersteldOp", "3.5-1");
        } else if (!Vervolgschrijver.trede(vastlegging.interventies()).isEmpty()) {
            hersteltermijn(v);
        }
        if (isDoorgepakt() && !v.treden().isEmpty()) {
            trede();
        }
    }

    private void hersteltermijn(Vervolg v) {
        boolean gedragsvoorschrift = bevinding
                .voorschrift()
                .filter(voorschrift -> voorschrift.soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT)
                .isPresent();
        if (v.hersteltermijn().isPresent() || !gedragsvoorschrift) {
            meld(
                    v.hersteltermijn().isPresent(),
                    Verantwoordingscode.HERSTELTERMIJN_GENOEMD,
                    Verantwoordingscode.HERSTELTERMIJN_NIET_GENOEMD,
                    "/vervolg/hersteltermijn",
                    Vervolgschrijver.normenVanTermijn(vastlegging));
        }
    }

    private void trede() {
        Grondslag doorpakken = Grondslag.van("3.4-4").met(Lezing.R13);
        meld(Verantwoordingscode.TREDEN_VASTGELEGD, "/vervolg/treden", doorpakken);
        if (vastlegging.spoor().isPresent()
                && !Vervolgschrijver.trede(vastlegging.interventies()).isEmpty()) {
            meld(Verantwoordingscode.VOLGENDE_TREDE_GEKOZEN, "/interventies", doorpakken);
        }
        if (pen.heeftPunt(Aandachtspuntcode.KEUZE_HERHAALT_TREDE)
                || pen.heeftPunt(Aandachtspuntcode.KEUZE_NIET_ZWAARDER)) {
            meld(Verantwoordingscode.TREDE_NIET_ZWAARDER, "/interventies", doorpakken);
        }
    }

    private void signalen() {
        List<Signaal> signalen = vastlegging.signalen();
        for (int i = 0; i < signalen.size(); i++) {
            Signaal signaal = signalen.get(i);
            meld(
                    Verantwoordingscode.SIGNAAL,
                    "/signalen/" + i,
                    new Grondslag(signaal.normen(), List.of()),
                    "signaal",
                    pen.vanMetKeuze(
                            Zin.Reeks.SIGNAAL,
                            signaal.code(),
                            Map.of("tekst", List.of(Fragment.citaat(signaal.tekst())))));
        }
    }

    private void afwijking(Afwijkingsoordeel a) {
        meld(Verantwoordingscode.AFWIJKING_GEMOTIVEERD, "/afwijking/motivering", "3.4-2");
        meld(Verantwoordingscode.AANBEVELING_VASTGELEGD, "/afwijking/aanbevolen", "3.4-2");
        if (!a.aanbevolen().equals(vastlegging.interventies())) {
            meld(Verantwoordingscode.AFWIJKING_VAN_LICHTSTE, "/afwijking/aanbevolen", "3.4-2");
        }
        if (!a.binnenSegment()) {
            meld(Verantwoordingscode.AFWIJKING_BUITEN_SEGMENT, "/afwijking/binnenSegment", "3.4-1", "3.4-2");
        }
    }

    // ---------------------------------------------------------------------------------------------------- the powers

    private void bevoegdheid() {
        List<Interventie> gekozen = vastlegging.interventies();
        if (gekozen.isEmpty()) {
            meld(
                    Verantwoordingscode.NIETS_INGEZET,
                    "/interventies",
                    isOvertreding() ? new String[] {"B2-1"} : new String[] {"3.1-1"});
        } else if (gekozen.stream().noneMatch(Interventie::vereistBevoegdheid)) {
            meld(Verantwoordingscode.GEEN_BEVOEGDHEID_NODIG, "/interventies", "B2-1");
        }
        if (isOvertreding()) {
            opgave(gekozen);
        }
        besluit();
        if (gekozen.contains(Interventie.PROCES_VERBAAL) && casus.overleg().isPresent()) {
            meld(Verantwoordingscode.PV_UIT_OVERLEG, "/overleg/uitkomst", "3.3-4", "3.4-3");
        }
        if (gekozen.contains(Interventie.BSBM)) {
            casus.bsbm().ifPresent(this::bsbm);
            meld(Verantwoordingscode.BSBM_EENVOUD_EN_SCHULD_NIET_VASTGELEGD, "/casus/bsbm", "B2-3");
        }
        boolean eerderGestraft = vastlegging.vervolg().stream()
                .flatMap(v -> v.voorgeschiedenis().eerder().stream())
                .flatMap(i -> i.interventies().stream())
                .anyMatch(Verantwoordingschrijver::straft);
        if (!eerderGestraft
                && gekozen.stream().filter(Verantwoordingschrijver::straft).count() == 1) {
            meld(
                    Verantwoordingscode.EEN_STRAF,
                    "/interventies",
                    Grondslag.van(isDoorgepakt() ? "3.4-4" : "3.4-2").met(Lezing.R5));
        }
    }

    private static boolean straft(Interventie interventie) {
        return switch (interventie.soort()) {
            case HERSTELLEND -> false;
            case BESTRAFFEND, STRAFRECHT -> true;
        };
    }

    private void opgave(List<Interventie> gekozen) {
        casus.bevoegdheden().ifPresent(bevoegdheden -> {
            meld(Verantwoordingscode.BEVOEGDHEDEN_OPGEGEVEN, "/casus/bevoegdheden", "B2-1");
            List<Interventie> vragend = gekozen.stream()
                    .filter(i -> i.vereistBevoegdheid() && i != Interventie.PROCES_VERBAAL)
                    .toList();
            if (!vragend.isEmpty() && bevoegdheden.containsAll(vragend)) {
                meld(Verantwoordingscode.BEVOEGDHEID_VOOR_KEUZE, "/casus/bevoegdheden", "B2-1");
            }
        });
        if (pen.heeftPunt(Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND)) {
            meld(
                    Verantwoordingscode.BEVOEGDHEDEN_ONBEKEND,
                    "/casus/bevoegdheden",
                    Grondslag.van("B2-1").met(Lezing.R9));
        }
        if (pen.heeftPunt(Aandachtspuntcode.PV_ZONDER_BOA)) {
            meld(
                    Verantwoordingscode.PV_ZONDER_BOA,
                    "/casus/bevoegdheden",
                    Grondslag.van("3.4-3", "B2-1").met(Lezing.R5));
        }
    }

    private void besluit() {
        String pad = "/casus/normadressaat/begunstigendBesluit";
        boolean bekend = casus.normadressaat().begunstigendBesluit().isPresent();
        if (bekend && overwogen().anyMatch(AFHANKELIJK_VAN_BESLUIT::contains)) {
            meld(Verantwoordingscode.BESLUITVOORWAARDE_BEKEND, pad, "B2-2");
        }
        if (pen.heeftPunt(Aandachtspuntcode.BEGUNSTIGEND_BESLUIT_ONBEKEND)) {
            meld(
                    Verantwoordingscode.BEGUNSTIGEND_BESLUIT_ONBEKEND,
                    pad,
                    Grondslag.van("B2-2").met(Lezing.R9));
        }
        if (!bekend && vastlegging.interventies().stream().anyMatch(AFHANKELIJK_VAN_BESLUIT::contains)) {
            meld(
                    Verantwoordingscode.BESLUITVOORWAARDE_ONBEKEND,
                    pad,
                    Grondslag.van("B2-2").met(Lezing.R9));
        }
        if (pen.heeftPunt(Aandachtspuntcode.VERGUNNING_VEREIST_OF_NIET)) {
            meld(
                    Verantwoordingscode.VERGUNNINGPLICHT_ONBEKEND,
                    pad,
                    Grondslag.van("B2-2").met(Lezing.R12));
        }
    }

    private Stream<Interventie> overwogen() {
        return vastlegging.overwogen().stream().map(Overweging::interventie);
    }

    private void bsbm(Bsbm bsbm) {
        if (bsbm.feitInFeitenboekje()) {
            meld(Verantwoordingscode.BSBM_VOORWAARDEN, "/casus/bsbm/feitInFeitenboekje", "B2-3");
        }
        if (bsbm.contraIndicatieOpgave().isEmpty()) {
            meld(Verantwoordingscode.CONTRA_INDICATIE_NIET_OPGEGEVEN, "/casus/bsbm/contraIndicatie", "B2-3");
        } else if (!bsbm.contraIndicatie()) {
            meld(Verantwoordingscode.CONTRA_INDICATIE_UITGESLOTEN, "/casus/bsbm/contraIndicatie", "B2-3");
        }
    }

    // ------------------------------------------------------------------------------------------ the same for everyone

    private void strategie() {
        meld(Verantwoordingscode.STRATEGIE_GENOEMD, "/strategie", "3.5-1");
        meld(
                Verantwoordingscode.REGELS_GENOEMD,
                "/regels",
                Grondslag.van("3.5-1"),
                "aantal",
                pen.begrippen().getal(vastlegging.regels().size()));
        if (!vastlegging.lezingen().isEmpty()) {
            meld(
                    Verantwoordingscode.LEZINGEN_GENOEMD,
                    "/lezingen",
                    Grondslag.van("3.5-1").met(vastlegging.lezingen().toArray(Lezing[]::new)));
        }
        meld(
                casus.reikwijdte().isPresent()
                        ? Verantwoordingscode.REIKWIJDTE_NIET_GETOETST
                        : Verantwoordingscode.REIKWIJDTE_NIET_OPGEGEVEN,
                "/casus/reikwijdte",
                "1.2-1");
    }
}

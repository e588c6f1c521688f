package nl.lhs.examples.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Deelsoort;
import nl.lhs.rules.uitleg.Fragment;

/** Writes the intention of a last, the last itself, and bestuursdwang that could not wait. */
final class Lastbriefschrijver extends Briefschrijver {
    private final Interventie maatregel;
    private final boolean voornemen;

    Lastbriefschrijver(Briefsoort soort, Briefzaak zaak, Besluitgegevens gegevens) {
        super(soort, zaak, gegevens);
        maatregel = maatregel().orElseThrow();
        voornemen = !soort.isBesluit();
    }

    private boolean isDwangsom() {
        return soort == Briefsoort.VOORNEMEN_LOD || soort == Briefsoort.LOD;
    }

    private boolean isVooraf() {
        return soort == Briefsoort.LOB_SPOED || soort == Briefsoort.BESLUIT_ACHTERAF;
    }

    @Override
    List<Fragment> onderwerp() {
        return switch (soort) {
            case VOORNEMEN_LOD, VOORNEMEN_LOB -> Alinea.fragmenten("Voornemen: ", naam(maatregel.naam()));
            case LOB_SPOED -> Alinea.fragmenten("Besluit: bestuursdwang zonder voorafgaande last");
            case BESLUIT_ACHTERAF -> Alinea.fragmenten("Besluit: bestuursdwang die wij hebben toegepast");
            default -> Alinea.fragmenten("Besluit: ", naam(maatregel.naam()));
        };
    }

    /**
     * The reasons for a choice are those for this one only where the record chooses it: bestuursdwang can come while the case
     * waits. Without a last, or without a term, there are none for a term; beside an earlier last those are for its term.
     */
    @Override
    boolean isGemotiveerd(Deelsoort deel) {
        return switch (deel) {
            case BEVOEGDHEID, KEUZE, WEGING -> isGekozen();
            case TERMIJN ->
                isGekozen()
                        && !isVooraf()
                        && !isZonderTermijn()
                        && !last.map(zaak::isNaast).orElse(false);
            default -> super.isGemotiveerd(deel);
        };
    }

    private boolean isGekozen() {
        return zaak.gekozen().contains(maatregel);
    }

    private boolean isZonderTermijn() {
        return voorkomtHerhaling() && waarden.find(Besluitveld.TERMIJN).isEmpty();
    }

    @Override
    void ongemotiveerd(Deelsoort deel, List<Alinea> alineas) {
        super.ongemotiveerd(deel, alineas);
        if (deel == Deelsoort.BEVOEGDHEID) {
            kop(alineas, "De bevoegdheid");
            tekst(
                    alineas,
                    "De bevoegdheid om bestuursdwang toe te passen berust op: ",
                    waarden.get(Besluitveld.BEVOEGDHEID));
            tekst(
                    alineas,
                    "Wij gebruiken een bevoegdheid alleen voor het doel waarvoor zij is gegeven (artikel 3:3 van de Awb). Hier"
                            + " is dat: ",
                    waarden.get(Besluitveld.DOEL));
        } else if (deel == Deelsoort.WEGING) {
            kop(alineas, "De afweging");
            tekst(
                    alineas,
                    "Wij zijn nagegaan of er bijzondere omstandigheden zijn: ",
                    waarden.get(Besluitveld.OMSTANDIGHEDEN));
            tekst(
                    alineas,
                    "De nadelen van de maatregel zijn niet onevenredig in verhouding tot het doel ervan (artikel 3:4, tweede"
                            + " lid, van de Awb). Wij hebben het volgende afgewogen: ",
                    waarden.get(Besluitveld.EVENWICHTIG));
        }
    }

    @Override
    void schrijf(Sjabloonveld veld, List<Alinea> alineas) {
        switch (veld) {
            case DEEL_OPENING -> opening(alineas);
            case DEEL_NU -> nu(alineas);
            case DEEL_LAST -> last(alineas);
            case DEEL_DWANGSOM -> dwangsom(alineas);
            case DEEL_KOSTEN -> kosten(alineas);
            case DEEL_GEVOLG -> gevolg(alineas);
            case DEEL_ZIENSWIJZE -> zienswijze(alineas);
            case DEEL_SPOED -> spoed(alineas);
            case DEEL_UITVOERING -> uitvoering(alineas);
            default -> {}
        }
    }

    private void opening(List<Alinea> alineas) {
        String dag = "Op " + bevindingsdag() + " hebben wij vastgesteld dat u een voorschrift niet naleefde. ";
        switch (soort) {
            case VOORNEMEN_LOD, VOORNEMEN_LOB -> {
                tekst(
                        alineas,
                        "Wij zijn van plan u ",
                        naam(maatregel.inZin()),
                        " op te leggen. ",
                        dag,
                        "Voordat wij beslissen, kunt u ons laten weten wat u daarvan vindt. De redenen in deze brief"
                                + " zijn voorlopig: uw zienswijze kan daar verandering in brengen.");
                geenBesluit(alineas);
            }
            case LOD ->
                tekst(
                        alineas,
                        "Wij leggen u ",
                        naam(maatregel.inZin()),
                        " op. ",
                        dag,
                        voorkomtHerhaling()
                                ? "U moet voorkomen dat dit opnieuw gebeurt. Gebeurt het toch, dan moet u een dwangsom"
                                        + " betalen."
                                : "U moet de overtreding beëindigen. Doet u dat niet op tijd, dan moet u een dwangsom"
                                        + " betalen.",
                        " Dit doen wij op grond van artikel 5:32, eerste lid, van de Algemene wet bestuursrecht (Awb), in"
                                + " samenhang met: ",
                        waarden.get(Besluitveld.BEVOEGDHEID));
            case LOB ->
                tekst(
                        alineas,
                        "Wij leggen u ",
                        naam(maatregel.inZin()),
                        " op. ",
                        dag,
                        "U moet de overtreding beëindigen. Doet u dat niet op tijd, dan doen wij het zelf, op uw"
                                + " kosten.",
                        " Dit doen wij op grond van: ",
                        waarden.get(Besluitveld.BEVOEGDHEID));
            case LOB_SPOED ->
                tekst(
                        alineas,
                        "Wij passen bestuursdwang toe, zonder u eerst een last te geven. ",
                        dag,
                        "De situatie is zo spoedeisend dat wij niet kunnen wachten.",
                        grondslag("eerste"),
                        waarden.get(Besluitveld.BEVOEGDHEID));
            default ->
                tekst(
                        alineas,
                        "Op ",
                        Woordkeus.dag(uitgevoerd().orElseThrow()),
                        " hebben wij bestuursdwang toegepast. De situatie was zo spoedeisend dat wij een besluit niet"
                                + " konden afwachten. Met deze brief maken wij het besluit alsnog bekend.",
                        grondslag("tweede"),
                        waarden.get(Besluitveld.BEVOEGDHEID));
        }
    }

    private static String grondslag(String lid) {
        return " Dit doen wij op grond van artikel 5:31, " + lid + " lid, van de Algemene wet bestuursrecht (Awb), in"
                + " samenhang met: ";
    }

    private Optional<LocalDate> uitgevoerd() {
        return last.flatMap(l -> l.laatste(Laststap.UITVOERING)).map(Lastverloop.Stap::datum);
    }

    private void nu(List<Alinea> alineas) {
        kop(alineas, voornemen ? "Wat u nu kunt doen" : isVooraf() ? "Wat dit voor u betekent" : "Wat u nu moet doen");
        if (voornemen) {
            punt(alineas, "Reageren kan tot en met: ", waarden.get(Besluitveld.ZIENSWIJZE_TOT));
            punt(alineas, "Hoe u reageert: ", waarden.get(Besluitveld.ZIENSWIJZE_WIJZE));
            punt(alineas, "Of beëindig de overtreding. Laat ons dan weten wat u hebt gedaan.");
        } else if (isVooraf()) {
            punt(
                    alineas,
                    soort == Briefsoort.LOB_SPOED
                            ? "U moet toelaten dat wij de maatregelen nemen."
                            : "U hoeft nu zelf geen maatregelen te nemen voor wat wij al hebben uitgevoerd.");
            punt(
                    alineas,
                    "De kosten komen in beginsel voor uw rekening. Het bedrag stellen wij later vast, in een apart besluit.");
        } else {
            if (isZonderTermijn()) {
                punt(alineas, "Wat u moet doen: ", waarden.get(Besluitveld.HERSTELMAATREGELEN));
                punt(alineas, "De termijn: geen. De last geldt meteen.");
            } else {
                maatregelen(alineas);
            }
            if (isDwangsom()) {
                punt(alineas, "Doet u dat niet, dan is de dwangsom: ", waarden.get(Besluitveld.DWANGSOM));
            } else {
                punt(alineas, "Doet u dat niet, dan nemen wij de maatregelen zelf, op uw kosten.");
            }
        }
        contact(alineas);
    }

    private void last(List<Alinea> alineas) {
        kop(alineas, voornemen ? "De last die wij van plan zijn op te leggen" : "De last");
        tekst(
                alineas,
                voornemen ? "Wij willen u opdragen deze maatregelen te nemen: " : "U moet deze maatregelen nemen: ",
                waarden.get(Besluitveld.HERSTELMAATREGELEN));
        if (isZonderTermijn()) {
            tekst(
                    alineas,
                    "De last is bedoeld om herhaling te voorkomen. Daarom hoort er geen termijn bij (artikel 5:32a,"
                            + " tweede lid, van de Awb). U moet u er meteen aan houden.");
        } else {
            tekst(
                    alineas,
                    voornemen ? "U krijgt daarvoor deze termijn: " : "U hebt daarvoor deze termijn: ",
                    waarden.get(Besluitveld.TERMIJN),
                    ZINSEINDE,
                    isDwangsom()
                            ? " In die termijn kunt u de last uitvoeren zonder een dwangsom te verbeuren."
                            : " In die termijn kunt u de maatregelen zelf nemen, zonder dat wij bestuursdwang"
                                    + " toepassen.");
        }
    }

    private void dwangsom(List<Alinea> alineas) {
        kop(alineas, "De dwangsom");
        tekst(alineas, voornemen ? "De dwangsom wordt: " : "De dwangsom is: ", waarden.get(Besluitveld.DWANGSOM));
        boolean ineens = last.flatMap(Lastverloop::dwangsom)
                .filter(d -> d.per() == Dwangsom.Per.INEENS && d.maximum().isEmpty())
                .isPresent();
        if (ineens) {
            tekst(alineas, "U kunt dit bedrag één keer verbeuren.");
        } else {
            tekst(
                    alineas,
                    voornemen ? "Het maximum wordt: " : "Het maximum is: ",
                    waarden.get(Besluitveld.DWANGSOM_MAXIMUM),
                    ZINSEINDE,
                    voornemen ? "" : " Daarboven verbeurt u niets meer.");
        }
        tekst(
                alineas,
                "De bedragen moeten in redelijke verhouding staan tot de ernst van de overtreding en tot de werking die"
                        + " de dwangsom moet hebben (artikel 5:32b van de Awb). Hiervoor geldt: ",
                waarden.get(Besluitveld.DWANGSOM_REDENEN));
    }

    private void kosten(List<Alinea> alineas) {
        kop(alineas, "De kosten");
        tekst(
                alineas,
                voornemen
                        ? "Leggen wij de last op en nemen wij de maatregelen daarna zelf, dan komen de kosten daarvan in"
                                + " beginsel voor uw rekening."
                        : soort == Briefsoort.LOB
                                ? "Nemen wij de maatregelen zelf, dan komen de kosten daarvan in beginsel voor uw rekening."
                                : "De kosten van de bestuursdwang komen in beginsel voor uw rekening.",
                " Dat staat in artikel 5:25 van de Awb. Hoe hoog de kosten zijn, stellen wij vast in een apart besluit.");
        tekst(alineas, "In hoeverre u de kosten betaalt: ", waarden.get(Besluitveld.KOSTEN_VERDELING));
    }

    private void gevolg(List<Alinea> alineas) {
        kop(alineas, "Wat er gebeurt als u de last niet uitvoert");
        if (isDwangsom()) {
            tekst(
                    alineas,
                    "Voert u de last niet of niet op tijd uit, dan verbeurt u de dwangsom. Daarvoor is geen nieuw"
                            + " besluit nodig. Een verbeurde dwangsom moet u betalen binnen zes weken nadat u haar hebt verbeurd"
                            + " (artikel 5:33 van de Awb). Voordat wij u aanmanen, nemen wij een besluit over de invordering"
                            + " (artikel 5:37 van de Awb).");
            tekst(
                    alineas,
                    "Is de last een jaar van kracht en hebt u geen dwangsom verbeurd, dan kunt u ons vragen de last"
                            + " op te heffen (artikel 5:34 van de Awb).");
        } else {
            tekst(
                    alineas,
                    "Voert u de last niet of niet op tijd uit, dan nemen wij de maatregelen zelf of laten wij dat"
                            + " een ander doen. U moet dat toelaten.");
        }
    }

    private void zienswijze(List<Alinea> alineas) {
        if (voornemen) {
            kop(alineas, "Uw zienswijze");
            tekst(
                    alineas,
                    "U kunt uw zienswijze geven: laten weten of de feiten kloppen en wat u van ons voornemen vindt. Dat kan"
                            + " schriftelijk of mondeling, naar keuze (artikelen 4:8 en 4:9 van de Awb). Wij wegen uw"
                            + " zienswijze mee als wij beslissen.");
            tekst(alineas, "Reageren kan tot en met: ", waarden.get(Besluitveld.ZIENSWIJZE_TOT));
            return;
        }
        kop(alineas, "De zienswijze");
        tekst(
                alineas,
                "Over de gelegenheid om een zienswijze te geven (artikel 4:8 van de Awb) en wat daarbij is gezegd: ",
                waarden.get(Besluitveld.ZIENSWIJZE));
        tekst(alineas, "Ons antwoord daarop: ", waarden.get(Besluitveld.ANTWOORD));
    }

    private void spoed(List<Alinea> alineas) {
        kop(
                alineas,
                soort == Briefsoort.LOB_SPOED ? "Waarom wij niet kunnen wachten" : "Waarom wij niet konden wachten");
        tekst(
                alineas,
                soort == Briefsoort.LOB_SPOED
                        ? "Bij spoed mogen wij bestuursdwang toepassen zonder voorafgaande last (artikel 5:31, eerste lid,"
                                + " van de Awb). De spoed blijkt uit het volgende: "
                        : "Is de situatie zo spoedeisend dat een besluit niet kan worden afgewacht, dan mogen wij meteen"
                                + " bestuursdwang toepassen. Het besluit maken wij daarna zo snel mogelijk bekend (artikel"
                                + " 5:31, tweede lid, van de Awb). De spoed blijkt uit het volgende: ",
                waarden.get(Besluitveld.SPOED),
                ZINSEINDE,
                " Bij spoed hoeven wij u niet vooraf om uw zienswijze te vragen (artikel 4:11 van de Awb).");
    }

    private void uitvoering(List<Alinea> alineas) {
        kop(alineas, soort == Briefsoort.LOB_SPOED ? "Wat wij doen" : "Wat wij hebben gedaan");
        tekst(alineas, "Het gaat om: ", waarden.get(Besluitveld.UITVOERING));
    }

    @Override
    List<Object[]> afschriftAan() {
        List<Object[]> aan = new ArrayList<>();
        if (!isDwangsom()) {
            aan.add(new Object[] {
                "Rechthebbenden op het gebruik van de zaak (artikel 5:24, derde lid, van de Awb): ",
                waarden.get(Besluitveld.RECHTHEBBENDEN)
            });
        }
        // Of a last onder dwangsom the law does not ask to tell who asked for enforcement (Awb 5:24, third paragraph).
        if (isGevraagd() && !isDwangsom()) {
            aan.add(new Object[] {"Degene die om handhaving heeft gevraagd."});
        }
        return aan;
    }
}

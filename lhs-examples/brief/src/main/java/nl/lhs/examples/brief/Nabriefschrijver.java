package nl.lhs.examples.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Fragment;

/** Writes what comes after a last: its collection, its costs, its withdrawal. */
final class Nabriefschrijver extends Briefschrijver {
    private final Lastverloop verloop;

    Nabriefschrijver(Briefsoort soort, Briefzaak zaak, Besluitgegevens gegevens) {
        super(soort, zaak, gegevens);
        verloop = last.orElseThrow();
    }

    @Override
    List<Fragment> onderwerp() {
        return switch (soort) {
            case INVORDERING -> Alinea.fragmenten("Besluit: invordering van een verbeurde dwangsom");
            case KOSTENVERHAAL -> Alinea.fragmenten("Besluit: kosten van bestuursdwang");
            default ->
                Alinea.fragmenten(
                        "Besluit: intrekking van ", naam(verloop.last().bepaald()));
        };
    }

    @Override
    void schrijf(Sjabloonveld veld, List<Alinea> alineas) {
        switch (veld) {
            case DEEL_OPENING -> opening(alineas);
            case DEEL_NU -> nu(alineas);
            case DEEL_VERBEURING -> verbeuring(alineas);
            case DEEL_UITVOERING -> uitvoering(alineas);
            case DEEL_KOSTEN -> kosten(alineas);
            case DEEL_BETALING -> betaling(alineas);
            case DEEL_INTREKKING -> intrekking(alineas);
            default -> {}
        }
    }

    /** Such as {@code de last onder dwangsom, opgelegd op 2 maart 2026}. */
    private List<Fragment> welkeLast() {
        Optional<LocalDate> dag = verloop.stappen().stream()
                .filter(s -> s.stap() == Laststap.BESCHIKKING)
                .map(Lastverloop.Stap::datum)
                .findFirst();
        return Alinea.fragmenten(
                naam(verloop.last().bepaald()),
                dag.map(d -> " waarover wij op " + Woordkeus.dag(d) + " een besluit hebben genomen")
                        .orElse(""));
    }

    private void opening(List<Alinea> alineas) {
        switch (soort) {
            case INVORDERING ->
                tekst(
                        alineas,
                        "Wij vorderen " + Woordkeus.bedrag(inTeVorderen()) + " van u in. Dat is de dwangsom die u hebt"
                                + " verbeurd, omdat u zich niet hebt gehouden aan ",
                        welkeLast(),
                        ". Dit doen wij op grond van artikel 5:37, eerste lid, van de Algemene wet bestuursrecht (Awb).");
            case KOSTENVERHAAL ->
                tekst(
                        alineas,
                        "U moet ons de kosten van bestuursdwang betalen. Het bedrag is: ",
                        waarden.get(Besluitveld.KOSTEN_BEDRAG),
                        ZINSEINDE,
                        " Dit besluit nemen wij op grond van artikel 5:25, zesde lid, van de Algemene wet bestuursrecht"
                                + " (Awb).");
            default ->
                tekst(
                        alineas,
                        "Wij trekken deze last in: ",
                        welkeLast(),
                        ". U hoeft zich daaraan niet meer te houden met ingang van: ",
                        waarden.get(Besluitveld.INTREKKING_PER));
        }
    }

    /** The forfeited amounts up to the maximum that are not collected yet or, where all are, what was decided last. */
    private Bedrag inTeVorderen() {
        return isNogOpen()
                ? new Bedrag(nogOpen())
                : verloop.laatste(Laststap.INVORDERING)
                        .flatMap(s -> s.gegevens().bedrag())
                        .orElse(verloop.verbeurd());
    }

    private boolean isNogOpen() {
        return nogOpen() > 0;
    }

    private long nogOpen() {
        long verbeurd = verloop.verbeurd().centen();
        long tellend = verloop.dwangsom()
                .flatMap(Dwangsom::maximum)
                .map(m -> Math.min(m.centen(), verbeurd))
                .orElse(verbeurd);
        return tellend - verloop.ingevorderd().centen();
    }

    private void nu(List<Alinea> alineas) {
        if (soort == Briefsoort.INTREKKING) {
            kop(alineas, "Wat dit voor u betekent");
            punt(alineas, "U hoeft zich vanaf die dag niet meer aan de last te houden.");
            punt(alineas, "De regels waaraan u zich moet houden, veranderen hierdoor niet.");
        } else {
            kop(alineas, "Wat u nu moet doen");
            punt(
                    alineas,
                    "Betaal: ",
                    soort == Briefsoort.INVORDERING
                            ? Woordkeus.bedrag(inTeVorderen())
                            : waarden.get(Besluitveld.KOSTEN_BEDRAG));
            punt(
                    alineas,
                    soort == Briefsoort.INVORDERING
                            ? "Wanneer: binnen zes weken nadat u de dwangsom hebt verbeurd."
                            : "Wanneer: binnen zes weken nadat dit besluit is bekendgemaakt.");
            punt(alineas, "Hoe: ", waarden.get(Besluitveld.BETALING));
        }
        contact(alineas);
    }

    private void verbeuring(List<Alinea> alineas) {
        kop(alineas, "Welke dwangsommen u hebt verbeurd");
        verloop.stappen().stream()
                .filter(s -> s.stap() == Laststap.VERBEURING)
                .forEach(s -> punt(
                        alineas,
                        "Op " + Woordkeus.dag(s.datum()),
                        s.gegevens()
                                .bedrag()
                                .map(b -> ": " + Woordkeus.bedrag(b))
                                .orElse("")));
        tekst(
                alineas,
                "Samen is dat " + Woordkeus.bedrag(verloop.verbeurd()) + "." + eerderIngevorderd()
                        + " Met dit besluit vorderen wij " + Woordkeus.bedrag(inTeVorderen()) + " in.");
        verloop.dwangsom().flatMap(Dwangsom::maximum).ifPresent(m -> maximum(alineas, m));
        tekst(
                alineas,
                "De vaststelling dat u zich niet aan de last hebt gehouden: ",
                waarden.get(Besluitveld.VERBEURING));
        kop(alineas, "Waarom wij invorderen");
        tekst(
                alineas,
                "Een verbeurde dwangsom vorderen wij in, want anders verliest de last zijn werking. Alleen bijzondere"
                        + " omstandigheden kunnen reden zijn om dat niet of niet helemaal te doen. Wij zijn nagegaan of die"
                        + " er zijn: ",
                waarden.get(Besluitveld.OMSTANDIGHEDEN));
    }

    private String eerderIngevorderd() {
        long eerder = verloop.ingevorderd().centen()
                - (isNogOpen() ? 0 : inTeVorderen().centen());
        return eerder > 0 ? " Daarvan hebben wij eerder " + Woordkeus.bedrag(new Bedrag(eerder)) + " ingevorderd." : "";
    }

    private void maximum(List<Alinea> alineas, Bedrag maximum) {
        int orde = verloop.verbeurd().compareTo(maximum);
        tekst(
                alineas,
                "Het maximum van de dwangsom is " + Woordkeus.bedrag(maximum) + ". "
                        + (orde < 0
                                ? "Wat u hebt verbeurd, blijft daaronder."
                                : orde == 0
                                        ? "Dat maximum is bereikt. U kunt geen dwangsom meer verbeuren."
                                        : "Wat hierboven is opgeteld, is meer dan dat maximum. Wij vorderen niet meer in dan het"
                                                + " maximum."));
    }

    private void uitvoering(List<Alinea> alineas) {
        kop(alineas, "Wat wij hebben uitgevoerd");
        tekst(
                alineas,
                verloop.laatste(Laststap.UITVOERING)
                        .map(s -> "Op " + Woordkeus.dag(s.datum()) + " is bestuursdwang toegepast. ")
                        .orElse(""),
                "Het gaat om: ",
                waarden.get(Besluitveld.UITVOERING));
    }

    private void kosten(List<Alinea> alineas) {
        kop(alineas, "De kosten");
        tekst(alineas, "De kosten zijn, post voor post: ", waarden.get(Besluitveld.KOSTEN));
        tekst(alineas, "Het totaal is: ", waarden.get(Besluitveld.KOSTEN_BEDRAG));
        tekst(
                alineas,
                "Bestuursdwang is op kosten van de overtreder, tenzij het niet redelijk is dat hij die kosten helemaal of"
                        + " voor een deel betaalt (artikel 5:25, eerste lid, van de Awb). Hier geldt: ",
                waarden.get(Besluitveld.KOSTEN_VERDELING));
    }

    private void betaling(List<Alinea> alineas) {
        kop(alineas, "Betalen");
        if (soort == Briefsoort.INVORDERING) {
            tekst(
                    alineas,
                    "U moet een dwangsom betalen binnen zes weken nadat u haar hebt verbeurd (artikel 5:33 van de"
                            + " Awb). Betaalt u niet, dan sturen wij u een aanmaning. Helpt dat niet, dan kunnen wij het bedrag met"
                            + " een dwangbevel innen.");
            tekst(
                    alineas,
                    "De bevoegdheid om in te vorderen verjaart in beginsel een jaar na de dag waarop de dwangsom is"
                            + " verbeurd. Wanneer dat anders is, staat in de artikelen 5:35 en 5:37a van de Awb.");
        } else {
            tekst(
                    alineas,
                    "U moet betalen binnen zes weken nadat dit besluit is bekendgemaakt (artikel 4:87, eerste lid, van"
                            + " de Awb). Betaalt u niet, dan sturen wij u een aanmaning. Helpt dat niet, dan kunnen wij het bedrag"
                            + " met een dwangbevel innen.");
        }
    }

    private void intrekking(List<Alinea> alineas) {
        kop(alineas, "Waarom wij de last intrekken");
        tekst(alineas, "De reden is: ", waarden.get(Besluitveld.REDENEN));
        if (verloop.last().isDwangsom()) {
            tekst(
                    alineas,
                    "Hebt u ons om opheffing van de last gevraagd, dan is dit ook ons besluit op die aanvraag (artikel 5:34"
                            + " van de Algemene wet bestuursrecht, Awb).");
        }
        kop(alineas, "Wat blijft gelden");
        if (verloop.last().isDwangsom()) {
            boolean verbeurd = !verloop.verbeurd().isNul();
            tekst(
                    alineas,
                    verbeurd
                            ? "Tot de intrekking hebt u " + Woordkeus.bedrag(verloop.verbeurd()) + " aan dwangsommen"
                                    + " verbeurd. Wat u daarvan nog niet hebt betaald, moet u blijven betalen, tenzij in dit"
                                    + " besluit iets anders staat."
                            : "Dwangsommen die u voor de intrekking hebt verbeurd, moet u blijven betalen, tenzij in dit besluit"
                                    + " iets anders staat.");
        } else {
            tekst(
                    alineas,
                    "Kosten van bestuursdwang die wij voor de intrekking hebben gemaakt, blijft u verschuldigd.");
        }
    }

    @Override
    void slotRechtsmiddelen(List<Alinea> alineas) {
        if (soort == Briefsoort.INVORDERING) {
            tekst(
                    alineas,
                    "Loopt er al een bezwaar of beroep tegen de last onder dwangsom, dan gaat dat ook over dit besluit,"
                            + " als u het er niet mee eens bent (artikel 5:39 van de Awb). Laat ons dat dan weten.");
        }
        if (soort == Briefsoort.KOSTENVERHAAL) {
            tekst(
                    alineas,
                    "Loopt er al een bezwaar of beroep tegen de last onder bestuursdwang, dan gaat dat ook over dit"
                            + " besluit, als u het er niet mee eens bent (artikel 5:31c van de Awb). Laat ons dat dan weten.");
        }
    }
}

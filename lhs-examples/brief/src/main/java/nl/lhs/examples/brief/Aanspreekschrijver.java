package nl.lhs.examples.brief;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Fragment;

/** Writes a warning, an invitation to a talk, and the announcement of closer supervision: none of them is a besluit. */
final class Aanspreekschrijver extends Briefschrijver {
    private static final String VASTGESTELD = " hebben wij vastgesteld dat u een voorschrift niet naleefde. ";

    Aanspreekschrijver(Briefsoort soort, Briefzaak zaak, Besluitgegevens gegevens) {
        super(soort, zaak, gegevens);
    }

    private Interventie interventie() {
        return maatregel().orElseThrow();
    }

    @Override
    List<Fragment> onderwerp() {
        return switch (soort) {
            case WAARSCHUWING -> Alinea.fragmenten("Waarschuwing");
            case GESPREK ->
                Alinea.fragmenten("Uitnodiging: ", naam(interventie().naam()));
            default -> Alinea.fragmenten("Aankondiging: ", naam(interventie().naam()));
        };
    }

    @Override
    void schrijf(Sjabloonveld veld, List<Alinea> alineas) {
        switch (veld) {
            case DEEL_OPENING -> opening(alineas);
            case DEEL_NU -> nu(alineas);
            case DEEL_GESPREK -> gesprek(alineas);
            case DEEL_TOEZICHT -> toezicht(alineas);
            case DEEL_GEVOLG -> gevolg(alineas);
            default -> {}
        }
    }

    private void opening(List<Alinea> alineas) {
        String dag = "Op " + bevindingsdag() + VASTGESTELD;
        switch (soort) {
            case WAARSCHUWING ->
                tekst(
                        alineas,
                        "Met deze brief waarschuwen wij u. ",
                        dag,
                        "U moet de overtreding beëindigen. Doet u dat niet, dan volgt ",
                        lastenDieKunnenVolgen());
            case GESPREK ->
                tekst(
                        alineas,
                        "Wij nodigen u uit voor een gesprek. ",
                        dag,
                        "Wij willen met u bespreken hoe u de overtreding beëindigt.");
            default ->
                tekst(
                        alineas,
                        "Wij gaan u vaker of intensiever controleren. ",
                        dag,
                        "Daarom kondigen wij dit verscherpte toezicht aan.");
        }
        geenBesluit(alineas);
    }

    private void nu(List<Alinea> alineas) {
        if (soort == Briefsoort.GESPREK) {
            kop(alineas, "Het gesprek");
            punt(alineas, "Wanneer en waar, en met wie: ", waarden.get(Besluitveld.GESPREK));
            punt(alineas, "Laat ons weten of u komt. U bent niet verplicht te komen.");
        } else {
            kop(alineas, "Wat u nu moet doen");
            if (isMeteen()) {
                punt(alineas, "Wat u moet doen: ", waarden.get(Besluitveld.HERSTELMAATREGELEN));
                punt(alineas, "De termijn: geen. U moet dit voorschrift meteen naleven.");
            } else {
                maatregelen(alineas);
            }
            if (soort == Briefsoort.TOEZICHT) {
                punt(alineas, "Werk mee aan de controles. Daartoe bent u verplicht (artikel 5:20 van de Awb).");
            }
        }
        contact(alineas);
    }

    /** A rule of conduct has no term, or a very short one that somebody has to set (norm 3.4-5). */
    private boolean isMeteen() {
        return zaak.vastlegging
                        .termijn()
                        .filter(t -> t == Termijn.GEEN_OF_ZEER_KORT)
                        .isPresent()
                && waarden.find(Besluitveld.TERMIJN).isEmpty();
    }

    private void gesprek(List<Alinea> alineas) {
        kop(alineas, "Waarover het gesprek gaat");
        tekst(
                alineas,
                "Wij willen het met u hebben over de overtreding, en over wat nodig is om haar te beëindigen en"
                        + " herhaling te voorkomen.");
        if (isMeteen()) {
            punt(alineas, "Wat u moet doen: ", waarden.get(Besluitveld.HERSTELMAATREGELEN));
        } else {
            maatregelen(alineas);
        }
    }

    private void toezicht(List<Alinea> alineas) {
        kop(alineas, "Wat wij vaker of intensiever controleren");
        tekst(alineas, "Het gaat om: ", waarden.get(Besluitveld.TOEZICHT_WAAROP));
        kop(alineas, "Wanneer dit eindigt");
        tekst(
                alineas,
                "Het verscherpte toezicht eindigt onder deze voorwaarden: ",
                waarden.get(Besluitveld.TOEZICHT_EINDE));
    }

    private void gevolg(List<Alinea> alineas) {
        kop(
                alineas,
                soort == Briefsoort.GESPREK
                        ? "Wat er gebeurt zonder gesprek"
                        : "Wat er gebeurt als u de overtreding niet beëindigt");
        tekst(
                alineas,
                switch (soort) {
                    case GESPREK ->
                        "Komt u niet, of beëindigt u de overtreding daarna niet, dan kunnen wij zonder verder"
                                + " gesprek een zwaardere maatregel nemen.";
                    case TOEZICHT ->
                        "Stellen wij vast dat u het voorschrift nog steeds niet naleeft, dan nemen wij een"
                                + " zwaardere maatregel.";
                    default ->
                        "Wij controleren opnieuw. Is de overtreding dan niet beëindigd, dan nemen wij een zwaardere"
                                + " maatregel.";
                },
                zaak.mogelijkeLasten().isEmpty() ? "" : Alinea.fragmenten(" Dat kan zijn: ", lastenDieKunnenVolgen()));
        zaak.mogelijkeLasten().forEach(l -> uitleg(alineas, l));
        tekst(
                alineas,
                "Voordat wij zo'n maatregel nemen, laten wij u dat weten en kunt u daarop reageren. Alleen bij"
                        + " spoed kan dat anders zijn.");
    }

    private static void uitleg(List<Alinea> alineas, Interventie last) {
        punt(
                alineas,
                kapitaal(last.inZin()),
                last.isDwangsom()
                        ? ": u moet een bedrag betalen als u niet op tijd doet wat in de last staat."
                        : ": wij nemen de maatregelen zelf als u niet op tijd doet wat in de last staat. De kosten"
                                + " daarvan betaalt u.");
    }
}

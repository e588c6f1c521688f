package nl.lhs.examples.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Benaming;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.examples.brief.Alinea.Vorm;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Deel;
import nl.lhs.rules.uitleg.Deelsoort;
import nl.lhs.rules.uitleg.Fragment;
import nl.lhs.rules.uitleg.Lezer;
import nl.lhs.rules.uitleg.Motivering;
import nl.lhs.rules.uitleg.Taal;
import nl.lhs.rules.uitleg.Uitspraak;

/** Writes what stands for each field of a template. What belongs to one family of letters is in a class of its own. */
class Briefschrijver {
    /** A full stop where what stands before it does not end a sentence. */
    static final Alinea.Zinseinde ZINSEINDE = Alinea.Zinseinde.PUNT;

    final Briefsoort soort;
    final Briefzaak zaak;
    final Optional<Lastverloop> last;
    final Briefwaarden waarden;
    private final Map<Deelsoort, Deel> motivering;

    Briefschrijver(Briefsoort soort, Briefzaak zaak, Besluitgegevens gegevens) {
        this.soort = soort;
        this.zaak = zaak;
        this.last = zaak.last(soort);
        this.waarden = new Briefwaarden(soort, zaak, last, gegevens);
        this.motivering = Motivering.from(Lezer.BESLUIT, zaak.vastlegging, gegevens, Taal.NEDERLANDS).delen().stream()
                .collect(Collectors.toMap(Deel::soort, d -> d));
    }

    /** The writer for a letter. */
    static Briefschrijver of(Briefsoort soort, Briefzaak zaak, Besluitgegevens gegevens) {
        return switch (soort) {
            case WAARSCHUWING, GESPREK, TOEZICHT -> new Aanspreekschrijver(soort, zaak, gegevens);
            case VOORNEMEN_LOD, VOORNEMEN_LOB, LOD, LOB, LOB_SPOED, BESLUIT_ACHTERAF ->
                new Lastbriefschrijver(soort, zaak, gegevens);
            case INVORDERING, KOSTENVERHAAL, INTREKKING -> new Nabriefschrijver(soort, zaak, gegevens);
            case TOEWIJZING, AFWIJZING, AFZIEN -> new Verzoekbriefschrijver(soort, zaak, gegevens);
        };
    }

    /** What stands for a field within a sentence. */
    final List<Fragment> regel(Sjabloonveld veld) {
        return switch (veld) {
            case ONDERWERP -> onderwerp();
            case ZAAK -> List.of(Briefwaarden.gegeven(zaak.casus.kenmerk()));
            case BEVINDINGSDATUM -> Alinea.fragmenten(bevindingsdag());
            case MAATREGEL -> maatregel().map(i -> naam(i.inZin())).orElseGet(List::of);
            default -> throw new IllegalArgumentException("no field within a sentence: " + veld);
        };
    }

    /** What stands for a whole passage; empty where there is nothing to say. */
    final List<Alinea> deel(Sjabloonveld veld) {
        Optional<Deelsoort> uitMotivering = veld.motivering();
        List<Alinea> alineas = new ArrayList<>();
        if (uitMotivering.isPresent()) {
            if (isGemotiveerd(uitMotivering.get())) {
                motivering(alineas, uitMotivering.get());
            } else {
                ongemotiveerd(uitMotivering.get(), alineas);
            }
        } else {
            switch (veld) {
                case DEEL_RECHTSMIDDELEN -> rechtsmiddelen(alineas);
                case DEEL_AFSCHRIFT -> afschrift(alineas);
                default -> schrijf(veld, alineas);
            }
        }
        return alineas;
    }

    /**
     * Whether a part of the reasons belongs in this letter as it is. They call the overtreder who the besluit is for, which a
     * letter that is none cannot, and an answer to who asked cannot either.
     */
    boolean isGemotiveerd(Deelsoort deel) {
        return deel != Deelsoort.OVERTREDING || soort.isBesluit() && !isAanVerzoeker();
    }

    final boolean isAanVerzoeker() {
        return soort.isOpVerzoek() || soort == Briefsoort.AFZIEN;
    }

    /** Writes what must be said in the place of a part of the reasons that does not belong in this letter. */
    void ongemotiveerd(Deelsoort deel, List<Alinea> alineas) {
        if (deel == Deelsoort.OVERTREDING) {
            bevinding(alineas);
        }
    }

    private void bevinding(List<Alinea> alineas) {
        boolean overtreding = zaak.isOvertreding();
        kop(alineas, overtreding ? "De overtreding" : "De bevinding");
        tekst(
                alineas,
                "Op " + bevindingsdag()
                        + (overtreding
                                ? " is een overtreding vastgesteld. "
                                : " is een situatie beoordeeld. Het is geen overtreding. "),
                "Dit is gevonden: ",
                waarden.get(Besluitveld.OMSCHRIJVING),
                ZINSEINDE,
                " De plaats daarvan is: ",
                waarden.get(Besluitveld.PLAATS),
                ZINSEINDE,
                " De vaststelling berust op: ",
                waarden.get(Besluitveld.VASTSTELLING),
                ZINSEINDE,
                zaak.opnieuwGevonden()
                        .map(d -> " Op " + Woordkeus.dag(d)
                                + " is opnieuw gecontroleerd. Het voorschrift werd toen nog niet nageleefd.")
                        .orElse(""));
        tekst(
                alineas,
                overtreding ? "Het voorschrift dat niet is nageleefd: " : "Het voorschrift waaraan is getoetst: ",
                waarden.get(Besluitveld.VOORSCHRIFT),
                ZINSEINDE,
                " Dat voorschrift staat in: ",
                waarden.get(Besluitveld.REGELING),
                ZINSEINDE,
                " Het houdt in: ",
                waarden.get(Besluitveld.EIS));
        if (!isAanVerzoeker()) {
            tekst(
                    alineas,
                    "U bent de overtreder (artikel 5:1 van de Algemene wet bestuursrecht). De reden daarvan is: ",
                    waarden.get(Besluitveld.OVERTREDER));
        }
    }

    /** Whether this letter is a besluit. */
    boolean isBesluit() {
        return soort.isBesluit();
    }

    List<Fragment> onderwerp() {
        throw new IllegalStateException("a letter without a subject: " + soort);
    }

    /** Writes a passage that this letter has. */
    void schrijf(Sjabloonveld veld, List<Alinea> alineas) {}

    final Optional<Interventie> maatregel() {
        return last.map(Lastverloop::last).or(() -> zaak.interventie(soort));
    }

    private void motivering(List<Alinea> alineas, Deelsoort soort) {
        Deel deel = motivering.get(soort);
        if (deel == null) {
            return;
        }
        kop(alineas, deel.kop());
        for (List<Uitspraak> alinea : deel.alineas()) {
            List<Object> delen = new ArrayList<>();
            for (Uitspraak u : alinea) {
                if (!delen.isEmpty()) {
                    delen.add(" ");
                }
                u.fragmenten().forEach(f -> delen.add(fragment(f)));
                delen.add(ZINSEINDE);
            }
            alineas.add(Alinea.of(Vorm.TEKST, delen));
        }
    }

    /** The reasons know the record only: where they have a field that the dossier holds, they say what the letter says. */
    private List<Fragment> fragment(Fragment fragment) {
        return fragment.veld().flatMap(waarden::find).orElse(List.of(fragment));
    }

    private void rechtsmiddelen(List<Alinea> alineas) {
        if (!isBesluit()) {
            return;
        }
        kop(alineas, "Bent u het niet eens met dit besluit?");
        tekst(
                alineas,
                "U kunt bezwaar maken. Doe dat binnen zes weken na de dag waarop dit besluit is bekendgemaakt. Stuur uw"
                        + " bezwaarschrift naar: ",
                waarden.get(Besluitveld.BEZWAAR_ADRES));
        tekst(
                alineas,
                "Zet in uw bezwaarschrift uw naam en adres, de datum, tegen welk besluit u bezwaar maakt en waarom."
                        + " Vergeet niet het te ondertekenen.");
        tekst(
                alineas,
                "Ook als u bezwaar maakt, blijft dit besluit gelden. Kunt u de beslissing op uw bezwaar niet afwachten?"
                        + " Dan kunt u een voorlopige voorziening vragen aan de voorzieningenrechter van: ",
                waarden.get(Besluitveld.RECHTBANK));
        tekst(
                alineas,
                "U moet dan ook bezwaar hebben gemaakt. Voor het vragen van een voorlopige voorziening betaalt u"
                        + " griffierecht.");
        slotRechtsmiddelen(alineas);
    }

    /** What a letter adds on how to object. */
    void slotRechtsmiddelen(List<Alinea> alineas) {}

    private void afschrift(List<Alinea> alineas) {
        List<Object[]> aan = afschriftAan();
        if (!aan.isEmpty()) {
            kop(alineas, "Aan wie wij dit besluit ook bekendmaken");
            aan.forEach(wie -> punt(alineas, wie));
        }
    }

    /** To whom else the letter goes. Who asked for enforcement is not named. */
    List<Object[]> afschriftAan() {
        return List.of();
    }

    // Words that more than one letter needs.

    final String bevindingsdag() {
        return Woordkeus.dag(zaak.casus.bevinding().datum());
    }

    /** A word of the strategie, which is data. */
    static List<Fragment> naam(Benaming naam) {
        return List.of(Briefwaarden.gegeven(naam.nederlands()));
    }

    static List<Fragment> kapitaal(Benaming naam) {
        return List.of(Briefwaarden.gegeven(Woordkeus.kapitaal(naam.nederlands())));
    }

    /** Names in a list, such as {@code een waarschuwing en een last onder dwangsom}. */
    static List<Fragment> namen(List<Interventie> interventies, String voorLaatste) {
        List<Object> delen = new ArrayList<>();
        for (int i = 0; i < interventies.size(); i++) {
            if (i > 0) {
                delen.add(i == interventies.size() - 1 ? " " + voorLaatste + " " : ", ");
            }
            delen.add(naam(interventies.get(i).inZin()));
        }
        return Alinea.fragmenten(delen);
    }

    static void kop(List<Alinea> alineas, Object... delen) {
        alineas.add(Alinea.of(Vorm.KOP, delen));
    }

    static void tekst(List<Alinea> alineas, Object... delen) {
        alineas.add(Alinea.of(Vorm.TEKST, delen, ZINSEINDE));
    }

    static void punt(List<Alinea> alineas, Object... delen) {
        alineas.add(Alinea.of(Vorm.PUNT, delen, ZINSEINDE));
    }

    /** What to do, and by when. */
    final void maatregelen(List<Alinea> alineas) {
        punt(alineas, "Wat u moet doen: ", waarden.get(Besluitveld.HERSTELMAATREGELEN));
        punt(alineas, "De termijn: ", waarden.get(Besluitveld.TERMIJN));
    }

    final void contact(List<Alinea> alineas) {
        tekst(alineas, "Hebt u vragen? Neem dan contact op met: ", waarden.get(Besluitveld.CONTACT));
    }

    static void geenBesluit(List<Alinea> alineas) {
        tekst(alineas, "Deze brief is geen besluit in de zin van de Algemene wet bestuursrecht.");
    }

    /** Whether a last is for preventing that it happens again, so that it needs no term (Awb 5:32a). */
    final boolean voorkomtHerhaling() {
        return last.map(l -> l.last().isDwangsom() && l.strekking() == Stapgegevens.Strekking.HERHALING_VOORKOMEN)
                .orElse(false);
    }

    /** Whether somebody asked for enforcement. */
    final boolean isGevraagd() {
        return zaak.casus.verzoek().isPresent();
    }

    final boolean isGedoogd() {
        return zaak.vastlegging.uitkomst() == Uitkomst.GEDOGEN;
    }

    /** The lasts that can follow, such as {@code een last onder dwangsom of een last onder bestuursdwang}. */
    final List<Fragment> lastenDieKunnenVolgen() {
        List<Interventie> lasten = zaak.mogelijkeLasten();
        return lasten.isEmpty() ? Alinea.fragmenten("een zwaardere maatregel") : namen(lasten, "of");
    }
}

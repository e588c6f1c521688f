package nl.lhs.rules.kopie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.rules.internal.json.Plaatsen;

/**
 * A copy (<i>kopie</i>) of a decision record without people in it: its kenmerken, labels and reikwijdte are pseudonyms,
 * and every text of the caller reads {@value #WEGGELATEN}.
 *
 * <p>Example: {@code pseudonimiseerder.kopieer(vastlegging).vastlegging().casus().kenmerk()} is of the form {@code
 * Z-9f86d081884c7d659a2feaa0c55ad015}. All that the policy looks at stays as it was, and so do the dates: a copy is
 * pseudonymous, not anonymous. A date, a rare combination of facts, or another source may still point at someone, and
 * whoever has the key can try a kenmerk.
 *
 * <p>A copy can be decided again: {@code engine.opnieuw(kopie.vastlegging())} gives its record. It has no seal, and no
 * trace of a seal of the original.
 *
 * @param vastlegging the record, in which the casus has the form above
 */
public record Kopie(Vastlegging vastlegging) {
    /** The format of a copy in JSON, and its version. */
    public static final String FORMAAT = "urn:lhs:kopie:1";

    /** What stands where the caller gave a text. */
    public static final String WEGGELATEN = "(weggelaten)";

    /**
     * A copy that was made before; {@link Pseudonimiseerder} makes one of a record.
     *
     * <p>This checks the form of the casus and of the event. It takes what the library itself writes, such as reasons
     * and names of rules, as it is.
     *
     * @param vastlegging see {@link #vastlegging()}
     * @throws OngeldigException with every text and kenmerk that does not have the form of a copy; paths are those of
     *     the record
     */
    public Kopie {
        Objects.requireNonNull(vastlegging, "vastlegging");
        List<Fout> fouten = new Keuring(vastlegging).fouten;
        fouten.addAll(vreemdeWijzigingen(vastlegging));
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }

    /** The changes that name no place of a record: whoever wrote those may have put anything there. */
    static List<Fout> vreemdeWijzigingen(Vastlegging vastlegging) {
        List<String> wijzigingen =
                vastlegging.vervolg().map(Vervolg::wijzigingen).orElse(List.of());
        List<Fout> fouten = new ArrayList<>();
        for (int i = 0; i < wijzigingen.size(); i++) {
            if (!Plaatsen.kanVerschillen(wijzigingen.get(i))) {
                fouten.add(new Fout(
                        "/vervolg/wijzigingen/" + i,
                        Foutcode.ONBEKENDE_WAARDE,
                        "is geen plaats in een vastlegging die kan verschillen"));
            }
        }
        return fouten;
    }

    /** The decision in short, as of the record. */
    @Override
    public String toString() {
        return "Kopie[" + vastlegging + "]";
    }

    /** Finds what does not have the form of a copy. */
    private static final class Keuring {
        private final List<Fout> fouten = new ArrayList<>();

        Keuring(Vastlegging vastlegging) {
            vastlegging.vervolg().ifPresent(this::vervolg);
            casus(vastlegging.casus());
        }

        private void vervolg(Vervolg vervolg) {
            String pad = "/vervolg/gebeurtenis";
            tekst(pad + "/door", vervolg.gebeurtenis().door());
            if (vervolg.gebeurtenis() instanceof Overlegafronding o) {
                tekst(pad + "/overleg/toelichting", o.overleg().toelichting());
            } else if (vervolg.gebeurtenis() instanceof Herziening h) {
                tekst(pad + "/reden", Optional.of(h.reden()));
            } else if (vervolg.gebeurtenis() instanceof Hercontrole h) {
                pseudoniem(pad + "/kenmerk", Pseudoniem.BEVINDING, h.kenmerk());
                tekst(pad + "/omschrijving", h.omschrijving());
                tekst(pad + "/keuze/motivering", h.keuze().map(Hercontrolekeuze::motivering));
            } else if (vervolg.gebeurtenis() instanceof Lastzetting l) {
                gegevens(pad, l.gegevens());
            }
            lasten(
                    "/vervolg/voorgeschiedenis/lasten",
                    vervolg.voorgeschiedenis().lasten());
            List<Lastverloop> nu = vervolg.stand().stream()
                    .flatMap(s -> s.lasten().stream())
                    .map(Laststand::verloop)
                    .toList();
            lasten("/vervolg/lasten", nu);
            for (int i = 0; i < nu.size(); i++) {
                tekst(
                        "/vervolg/lasten/" + i + "/dwangsom/eenheid",
                        nu.get(i).dwangsom().flatMap(Dwangsom::eenheid));
            }
            vervolg.recidive().ifPresent(r -> pseudoniem("/vervolg/recidive/kenmerk", Pseudoniem.CASUS, r.kenmerk()));
        }

        private void lasten(String pad, List<Lastverloop> lasten) {
            for (int i = 0; i < lasten.size(); i++) {
                List<Lastverloop.Stap> stappen = lasten.get(i).stappen();
                for (int j = 0; j < stappen.size(); j++) {
                    String plaats = pad + "/" + i + "/stappen/" + j;
                    tekst(plaats + "/door", stappen.get(j).door());
                    gegevens(plaats, stappen.get(j).gegevens());
                }
            }
        }

        private void gegevens(String pad, Stapgegevens gegevens) {
            tekst(pad + "/strekking", gegevens.zienswijze());
            tekst(pad + "/antwoord", gegevens.antwoord());
            tekst(pad + "/dwangsom/eenheid", gegevens.dwangsom().flatMap(Dwangsom::eenheid));
            tekst(pad + "/reden", gegevens.reden());
        }

        private void casus(Casus casus) {
            pseudoniem("/casus/kenmerk", Pseudoniem.CASUS, casus.kenmerk());
            bevinding(casus.bevinding());
            Normadressaat normadressaat = casus.normadressaat();
            pseudoniem("/casus/normadressaat/kenmerk", Pseudoniem.NORMADRESSAAT, normadressaat.kenmerk());
            tekst("/casus/normadressaat/naam", normadressaat.naam());
            tekst("/casus/normadressaat/onderbouwing", normadressaat.onderbouwing());
            casus.reikwijdte().ifPresent(r -> {
                r.gebied().ifPresent(g -> pseudoniem("/casus/reikwijdte/gebied", Pseudoniem.GEBIED, g));
                r.groep().ifPresent(g -> pseudoniem("/casus/reikwijdte/groep", Pseudoniem.GROEP, g));
                r.thema().ifPresent(t -> pseudoniem("/casus/reikwijdte/thema", Pseudoniem.THEMA, t));
            });
            casus.labels()
                    .ifPresent(labels -> labels.forEach((sleutel, waarde) -> {
                        // A key that is no pseudonym may be about people: it must not be in a path.
                        pseudoniem("/casus/labels", Pseudoniem.LABELSLEUTEL, sleutel);
                        pseudoniem("/casus/labels", Pseudoniem.LABELWAARDE, waarde);
                    }));
            casus.gedoogbesluit().ifPresent(g -> {
                pseudoniem("/casus/gedoogbesluit/kenmerk", Pseudoniem.GEDOOGBESLUIT, g.kenmerk());
                tekst("/casus/gedoogbesluit/motivering", g.motivering());
            });
            tekst("/casus/afzien/motivering", casus.afzien().map(Afzien::motivering));
            casus.verzoek().ifPresent(v -> {
                pseudoniem("/casus/verzoek/kenmerk", Pseudoniem.VERZOEK, v.kenmerk());
                v.verzoeker().ifPresent(k -> pseudoniem("/casus/verzoek/verzoeker", Pseudoniem.VERZOEKER, k));
            });
            tekst("/casus/overleg/toelichting", casus.overleg().flatMap(Overleg::toelichting));
            tekst("/casus/afwijking/motivering", casus.afwijking().map(Afwijking::motivering));
        }

        private void bevinding(Bevinding bevinding) {
            pseudoniem("/casus/bevinding/kenmerk", Pseudoniem.BEVINDING, bevinding.kenmerk());
            tekst("/casus/bevinding/omschrijving", bevinding.omschrijving());
            tekst(
                    "/casus/bevinding/voorschrift/verwijzing",
                    bevinding.voorschrift().flatMap(Voorschrift::verwijzing));
            bevinding.onderbouwing().ifPresent(o -> {
                tekst("/casus/bevinding/onderbouwing/gevolgen", o.gevolgen());
                tekst("/casus/bevinding/onderbouwing/spoedeisend", o.spoedeisend());
                tekst("/casus/bevinding/onderbouwing/ernstigeGedragingen", o.ernstigeGedragingen());
                tekst("/casus/bevinding/onderbouwing/legalisatietoets", o.legalisatietoets());
            });
            teksten(
                    "/casus/bevinding/verzachtendeArgumenten",
                    "/toelichting",
                    bevinding.verzachtendeArgumenten().stream()
                            .map(a -> a.toelichting())
                            .toList());
            teksten(
                    "/casus/bevinding/verzwarendeArgumenten",
                    "/toelichting",
                    bevinding.verzwarendeArgumenten().stream()
                            .map(a -> a.toelichting())
                            .toList());
            teksten(
                    "/casus/bevinding/verzwarendeAspecten",
                    "/onderbouwing",
                    bevinding.verzwarendeAspecten().stream()
                            .map(a -> a.onderbouwing())
                            .toList());
        }

        private void teksten(String lijst, String veld, List<Optional<String>> teksten) {
            for (int i = 0; i < teksten.size(); i++) {
                tekst(lijst + "/" + i + veld, teksten.get(i));
            }
        }

        private void tekst(String pad, Optional<String> tekst) {
            if (tekst.filter(t -> !t.equals(WEGGELATEN)).isPresent()) {
                meld(pad, WEGGELATEN);
            }
        }

        private void pseudoniem(String pad, Pseudoniem soort, String waarde) {
            if (!soort.isVorm(waarde)) {
                meld(pad, soort.verwacht());
            }
        }

        private void meld(String pad, String verwacht) {
            fouten.add(new Fout(pad, Foutcode.ONGELDIG, "heeft een ongeldige vorm; verwacht: " + verwacht));
        }
    }
}

package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Veld.Waarde;
import nl.lhs.rules.zegel.Verificatie;

/** Says what a page shows of the origin of a record: the rules, the seal and its verification. */
final class Herkomstvelden {
    private Herkomstvelden() {}

    /** Which library decided, by which strategie. */
    static List<Veld> herkomst(Strategie strategie, Vastlegging vastlegging, Schrift schrift) {
        List<Veld> velden = new ArrayList<>(List.of(
                Veld.tekst(
                        "Strategie",
                        strategie.titel() + ", versie "
                                + vastlegging.strategie().versie()),
                Veld.tekst(
                        "Beslist met",
                        "lhs " + schrift.regel(vastlegging.bibliotheek().versie())),
                Veld.code(
                        "Vingerafdruk van regels en strategie",
                        vastlegging.bibliotheek().vingerafdruk().hex())));
        vastlegging
                .bibliotheek()
                .eigenRegels()
                .forEach(r -> velden.add(
                        Veld.code("Eigen regels uit " + r.naam(), r.sha256().hex())));
        List<String> nietUitgedrukt = vastlegging.woorden().nietUitgedrukt();
        if (!nietUitgedrukt.isEmpty()) {
            velden.add(new Veld(
                    "Wat de strategie ook vraagt en niet kon worden verwerkt",
                    nietUitgedrukt.stream()
                            .map(z -> Waarde.metCitaat("", Optional.of(z), schrift))
                            .toList()));
        }
        return List.copyOf(velden);
    }

    static List<Veld> zegel(Zegel zegel, Schrift schrift) {
        return List.of(
                new Veld(
                        "Vastgelegd op",
                        List.of(
                                Waarde.tekst(Woorden.moment(zegel.moment())),
                                Waarde.code(zegel.moment().toString()))),
                zegel.door()
                        .map(d -> Veld.opgave("Vastgelegd door", schrift.regel(d)))
                        .orElse(Veld.tekst("Vastgelegd door", "niet vermeld")),
                Veld.code("Hash (SHA-256)", zegel.hash().hex()),
                zegel.vorige()
                        .map(v -> Veld.code("Hash van de vorige", v.hex()))
                        .orElse(Veld.tekst("Hash van de vorige", "geen; de eerste, of geen deel van een reeks")),
                zegel.handtekening()
                        .map(h -> new Veld(
                                "Handtekening",
                                List.of(Waarde.tekst("ondertekend (Ed25519)"), Waarde.code(h.waarde()))))
                        .orElse(Veld.tekst("Handtekening", "niet ondertekend")));
    }

    /** What was verified when the page was made, in sentences. */
    static String nagegaan(Verificatie verificatie) {
        String regels = switch (verificatie.oordeel()) {
            case GEREPRODUCEERD -> "Opnieuw beslissen met dezelfde regels gaf precies deze vastlegging.";
            case ANDERE_REGELS_ZELFDE_UITKOMST ->
                "Opnieuw beslissen gebeurde met een andere versie van de regels, en gaf dezelfde uitkomst.";
            case ANDERE_REGELS_ANDERE_UITKOMST ->
                "Opnieuw beslissen gebeurde met een andere versie van de regels, en gaf een andere uitkomst;"
                        + " dit rapport toont die van de vastlegging.";
            case GEBROKEN -> throw new IllegalArgumentException("no page is made of a record that is broken");
        };
        String handtekening = !verificatie.ondertekend()
                ? "Het zegel is niet ondertekend."
                : verificatie.sleutel()
                        ? "De handtekening is met een sleutel gecontroleerd, en klopte."
                        : "De handtekening is niet gecontroleerd.";
        return "Bij het maken van dit rapport is het zegel nagegaan, en het klopte: sinds het verzegelen was niets"
                + " veranderd. " + regels + " " + handtekening;
    }
}

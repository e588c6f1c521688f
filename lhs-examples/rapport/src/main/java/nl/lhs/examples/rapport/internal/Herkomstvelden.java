package nl.lhs.examples.rapport.internal;

import java.util.List;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Veld.Waarde;
import nl.lhs.rules.zegel.Verificatie;

/** Says what a page shows of the origin of a record: the rules, the seal and its verification. */
final class Herkomstvelden {
    private Herkomstvelden() {}

    /** The agency's own rules; the first sheet tells the rest. */
    static List<Veld> eigenRegels(Vastlegging vastlegging) {
        return vastlegging.bibliotheek().eigenRegels().stream()
                .map(r -> Veld.code("Eigen regels uit " + r.naam(), r.sha256().hex()))
                .toList();
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

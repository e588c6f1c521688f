package nl.lhs.rules.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.vastlegging.Handtekening;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vastlegging.Zegel;
import tools.jackson.databind.JsonNode;

/** From tree to sealed record. */
public final class VerzegeldReader {
    private VerzegeldReader() {}

    /** The faults of the schema and of the record within, and those of the moment and the signature. */
    public static void check(JsonNode verzegeld, FoutCollector fouten) {
        JsonSchema.VERZEGELD.validate(verzegeld, fouten);
        VastleggingReader.checkContents(verzegeld.path("vastlegging"), "/vastlegging", fouten);
        JsonNode zegel = verzegeld.path("zegel");
        Set<String> paden = fouten.list().stream().map(Fout::pad).collect(Collectors.toSet());
        zegel.path("moment")
                .stringValueOpt()
                .filter(m -> moment(m).isEmpty() && !paden.contains("/zegel/moment"))
                .ifPresent(m -> fouten.add(
                        "/zegel/moment",
                        Foutcode.GEEN_DATUM,
                        "is geen bestaand moment in UTC; verwacht: jjjj-mm-ddTuu:mm:ssZ, zo nodig met decimalen"));
        zegel.path("handtekening")
                .stringValueOpt()
                .filter(h -> handtekening(h).isEmpty() && !paden.contains("/zegel/handtekening"))
                .ifPresent(h -> fouten.add(
                        "/zegel/handtekening",
                        Foutcode.ONGELDIG,
                        "is geen handtekening; verwacht: 64 bytes in base64"));
    }

    /** A moment in the one spelling that we write. */
    private static Optional<Instant> moment(String tekst) {
        try {
            return Optional.of(Instant.parse(tekst)).filter(m -> m.toString().equals(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Handtekening> handtekening(String tekst) {
        try {
            return Optional.of(new Handtekening(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Builds a sealed record in which {@link #check} found nothing.
     *
     * @throws nl.lhs.core.OngeldigException if it contradicts itself all the same
     */
    public static VerzegeldeVastlegging build(JsonNode node) {
        return new VerzegeldeVastlegging(VastleggingReader.build(node.path("vastlegging")), zegel(node));
    }

    /** Builds the seal of a sealed record, where {@link #check} found nothing in the seal. */
    public static Zegel zegel(JsonNode verzegeld) {
        JsonNode zegel = verzegeld.path("zegel");
        return new Zegel(
                moment(zegel.path("moment").stringValue()).orElseThrow(),
                zegel.path("door").stringValueOpt(),
                zegel.path("vorige").stringValueOpt().map(Sha256::parse),
                zegel.path("handtekening").stringValueOpt().flatMap(VerzegeldReader::handtekening),
                Sha256.parse(zegel.path("hash").stringValue()));
    }
}

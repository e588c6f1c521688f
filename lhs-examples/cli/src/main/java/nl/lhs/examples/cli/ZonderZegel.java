package nl.lhs.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.KopieJson;

/** Tells a record that never had a seal from a sealed record that is damaged. */
final class ZonderZegel {
    private ZonderZegel() {}

    /** What this text seems to be, in words; empty where it may be a sealed record, or is no JSON. */
    static Optional<String> watIsDit(byte[] tekst) {
        if (VerzegeldeVastleggingJson.isVerzegeld(tekst)) {
            return Optional.empty();
        }
        return isKopie(tekst)
                ? Optional.of("een kopie zonder personen, die geen zegel draagt")
                : Optional.of("een vastlegging zonder zegel").filter(v -> isVastlegging(tekst));
    }

    /** Whether this names the format of a copy; it may have other faults. */
    static boolean isKopie(byte[] tekst) {
        return heeft(KopieJson.validate(new String(tekst, StandardCharsets.UTF_8)), "/formaat");
    }

    private static boolean isVastlegging(byte[] tekst) {
        List<Fout> fouten = VastleggingJson.validate(new String(tekst, StandardCharsets.UTF_8));
        return heeft(fouten, "/strategie") && heeft(fouten, "/casus");
    }

    /** Whether a field is there and has the right kind. Faults inside the field do not matter. */
    private static boolean heeft(List<Fout> fouten, String pad) {
        return fouten.stream().map(Fout::pad).noneMatch(p -> p.isEmpty() || p.equals(pad));
    }
}

package nl.lhs.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Register;
import nl.lhs.rules.zegel.Verzegelaar;

/**
 * Records what was decided as the options say: with a seal, in a register, or neither.
 *
 * <p>What comes back is to be printed, and by then the register has it.
 */
final class Inschrijver {
    private final Verzegelaar verzegelaar;
    private final Optional<Register> register;
    private final boolean toontZegel;
    private long ingeschreven;

    /**
     * What records.
     *
     * @param verzegelaar seals
     * @param register where sealed records are added, if anywhere
     * @param toontZegel whether the seal is printed with the record
     * @param bijApart is told where the torn end of a register was set aside
     */
    Inschrijver(Verzegelaar verzegelaar, Optional<Path> register, boolean toontZegel, Consumer<Path> bijApart) {
        this.verzegelaar = verzegelaar;
        this.register = register.map(pad -> Register.van(pad, verzegelaar).bijApart(bijApart));
        this.toontZegel = toontZegel;
    }

    /** Records one; what is printed of it is the seal with it, where that is asked for. */
    Optional<VerzegeldeVastlegging> schrijfIn(Vastlegging vastlegging) {
        Optional<VerzegeldeVastlegging> verzegeld = register.map(r -> r.voegToe(vastlegging));
        ingeschreven += verzegeld.isPresent() ? 1 : 0;
        return toontZegel
                ? Optional.of(verzegeld.orElseGet(() -> verzegelaar.verzegel(vastlegging)))
                : Optional.empty();
    }

    /** Records several at once; a line for each, in the same order. */
    List<String> schrijfIn(List<Vastlegging> vastleggingen) {
        if (register.isEmpty()) {
            return vastleggingen.parallelStream()
                    .map(v -> toontZegel ? regel(verzegelaar.verzegel(v)) : VastleggingJson.format(v))
                    .toList();
        }
        List<VerzegeldeVastlegging> verzegeld = register.get().voegToe(vastleggingen);
        ingeschreven += verzegeld.size();
        Stream<String> regels = toontZegel
                ? verzegeld.parallelStream().map(Inschrijver::regel)
                : vastleggingen.parallelStream().map(VastleggingJson::format);
        return regels.toList();
    }

    /** The line of a register, byte for byte. */
    private static String regel(VerzegeldeVastlegging verzegeld) {
        return VerzegeldeVastleggingJson.formatCanonical(verzegeld);
    }

    /** How many records were added to the register so far. */
    long ingeschreven() {
        return ingeschreven;
    }
}

package nl.lhs.examples.cli;

import java.nio.file.NoSuchFileException;
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
import nl.lhs.rules.zegel.RegisterException;
import nl.lhs.rules.zegel.Verzegelaar;

/** Records decisions as the options say. The register holds a record before the caller prints it. */
final class Inschrijver {
    private final Verzegelaar verzegelaar;
    private final Optional<Path> pad;
    private final Optional<Register> register;
    private final boolean toontZegel;
    private long ingeschreven;

    /**
     * A new one.
     *
     * @param verzegelaar seals
     * @param pad the register; empty for none
     * @param toontZegel whether to print the seal with the record
     * @param bijApart hears where the torn end of a register was set aside
     */
    Inschrijver(Verzegelaar verzegelaar, Optional<Path> pad, boolean toontZegel, Consumer<Path> bijApart) {
        this.verzegelaar = verzegelaar;
        this.pad = pad;
        this.register = pad.map(p -> Register.van(p, verzegelaar).bijApart(bijApart));
        this.toontZegel = toontZegel;
    }

    /** Records one; the record with its seal, if that is what to print. */
    Optional<VerzegeldeVastlegging> schrijfIn(Vastlegging vastlegging) {
        Optional<VerzegeldeVastlegging> verzegeld =
                register.map(r -> voegToe(r, List.of(vastlegging)).get(0));
        return toontZegel
                ? Optional.of(verzegeld.orElseGet(() -> verzegelaar.verzegel(vastlegging)))
                : Optional.empty();
    }

    /** Records several at once; a line to print for each, in the same order. */
    List<String> schrijfIn(List<Vastlegging> vastleggingen) {
        if (register.isEmpty()) {
            return vastleggingen.parallelStream()
                    .map(v -> toontZegel ? regel(verzegelaar.verzegel(v)) : VastleggingJson.format(v))
                    .toList();
        }
        List<VerzegeldeVastlegging> verzegeld = voegToe(register.get(), vastleggingen);
        Stream<String> regels = toontZegel
                ? verzegeld.parallelStream().map(Inschrijver::regel)
                : vastleggingen.parallelStream().map(VastleggingJson::format);
        return regels.toList();
    }

    private List<VerzegeldeVastlegging> voegToe(Register naar, List<Vastlegging> vastleggingen) {
        try {
            List<VerzegeldeVastlegging> verzegeld = naar.voegToe(vastleggingen);
            ingeschreven += verzegeld.size();
            return verzegeld;
        } catch (RegisterException e) {
            throw StopException.failure(
                    "kan niet toevoegen aan register " + pad.orElseThrow() + ": " + reden(e) + gevolg());
        }
    }

    /** The line of a register, byte for byte. */
    private static String regel(VerzegeldeVastlegging verzegeld) {
        return VerzegeldeVastleggingJson.formatCanonical(verzegeld);
    }

    private static String reden(RegisterException e) {
        return switch (e.soort()) {
            case GEEN_REGISTER -> "het is iets anders dan een register";
            case BESCHADIGD ->
                "de laatste regel is geen verzegelde vastlegging zoals ze is geschreven; ga eerst na wat"
                        + " er is gewijzigd";
            case TE_GROOT -> "een verzegelde vastlegging is te groot om terug te lezen";
            case ONTOEGANKELIJK ->
                e.getCause() instanceof NoSuchFileException ? "de map bestaat niet" : Foutmelding.reden(e.getCause());
            case ONDERBROKEN -> "het wachten op een ander die eraan schrijft is onderbroken";
            case ONZEKER -> "het schrijven mislukte, en terugdraaien ook; of het laatste erin staat, is onzeker";
        };
    }

    /** How many records were added before a failure, as the end of a sentence; empty for none. */
    String gevolg() {
        return ingeschreven == 0
                ? ""
                : "; aan register " + pad.orElseThrow()
                        + (ingeschreven == 1
                                ? " is voordien 1 vastlegging toegevoegd"
                                : " zijn voordien " + ingeschreven + " vastleggingen toegevoegd");
    }
}

package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.zegel.RegisterException;
import nl.lhs.rules.zegel.SleutelException;
import nl.lhs.rules.zegel.Sleutels;
import nl.lhs.rules.zegel.Verzegelaar;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options by which what was decided is recorded in a register, and signed. */
final class Registratie {
    private static final int MAX_SLEUTEL = 64 * 1024;

    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            description = "Voeg de verzegelde vastlegging ook toe aan dit register.")
    private Path register;

    @Option(
            names = "--sleutel",
            paramLabel = "PRIVE.pem",
            description = "Onderteken het zegel met deze Ed25519-sleutel (PKCS #8).")
    private Path sleutel;

    @Option(names = "--door", paramLabel = "NAAM", description = "Wie vastlegt; komt in het zegel.")
    private String door;

    /** Refuses what only goes with a seal, where there is none. */
    void eisSamenhang(CommandLine opdracht, boolean verzegelt, String waarmee) {
        if (register != null && register.toString().equals("-")) {
            throw new ParameterException(opdracht, "--register vraagt om een bestand");
        }
        if (sleutel != null && !verzegelt && register == null) {
            throw new ParameterException(opdracht, "--sleutel vraagt om " + waarmee);
        }
        if (door != null && !verzegelt && register == null) {
            throw new ParameterException(opdracht, "--door vraagt om " + waarmee);
        }
    }

    /** What records; empty where the key cannot be used, which is told. */
    Optional<Inschrijver> inschrijver(Bestandsopdracht bij, CommandLine opdracht, boolean toontZegel) {
        try {
            return Optional.of(new Inschrijver(
                    verzegelaar(bij.omgeving, opdracht),
                    Optional.ofNullable(register),
                    toontZegel,
                    apart -> bij.storing(
                            "het einde van register " + register + " was afgebroken; het staat nu in " + apart)));
        } catch (SleutelException e) {
            bij.storing(sleutel
                    + " is geen sleutel om mee te ondertekenen; verwacht: een Ed25519-sleutel als PKCS #8 in PEM,"
                    + " zonder wachtwoord");
        } catch (IOException e) {
            bij.onleesbaar(sleutel.toString(), e);
        }
        return Optional.empty();
    }

    private Verzegelaar verzegelaar(Omgeving omgeving, CommandLine opdracht) throws IOException {
        Verzegelaar verzegelaar = Verzegelaar.met(omgeving.klok());
        if (door != null) {
            try {
                verzegelaar = verzegelaar.door(door);
            } catch (OngeldigException e) {
                throw new ParameterException(
                        opdracht, "de waarde van --door " + e.fouten().get(0).tekst());
            }
        }
        return sleutel == null ? verzegelaar : verzegelaar.sleutel(Sleutels.prive(leesSleutel()));
    }

    private String leesSleutel() throws IOException {
        try (InputStream in = Files.newInputStream(sleutel)) {
            // A key takes some hundred bytes; what is larger is none, and is not read to its end to say so.
            return new String(in.readNBytes(MAX_SLEUTEL), StandardCharsets.ISO_8859_1);
        }
    }

    /** What was added to the register before something went wrong; a part of a sentence, or nothing. */
    String gevolg(Inschrijver inschrijver) {
        long aantal = inschrijver.ingeschreven();
        return aantal == 0
                ? ""
                : "; aan register " + register
                        + (aantal == 1
                                ? " is voordien 1 vastlegging toegevoegd"
                                : " zijn voordien " + aantal + " vastleggingen toegevoegd");
    }

    /** Why nothing can be added to the register. */
    String inHetNederlands(RegisterException e) {
        return "kan niet toevoegen aan register " + register + ": "
                + switch (e.soort()) {
                    case GEEN_REGISTER -> "het is iets anders dan een register";
                    case BESCHADIGD ->
                        "de laatste regel is geen verzegelde vastlegging zoals ze is geschreven; ga eerst na wat"
                                + " er is gewijzigd";
                    case TE_GROOT -> "een verzegelde vastlegging is te groot om terug te lezen";
                    case ONTOEGANKELIJK ->
                        e.getCause() instanceof NoSuchFileException
                                ? "de map bestaat niet"
                                : Bestandsopdracht.reden(e.getCause());
                    case ONDERBROKEN -> "het wachten op een ander die eraan schrijft is onderbroken";
                    case ONZEKER ->
                        "het schrijven mislukte, en terugdraaien ook; of het laatste erin staat, is onzeker";
                };
    }
}

package nl.lhs.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.zegel.SleutelException;
import nl.lhs.rules.zegel.Sleutels;
import nl.lhs.rules.zegel.Verzegelaar;
import picocli.CommandLine.Option;

/** The options that record decisions in a register, and sign them. */
final class Registratie {
    /** A key takes some hundred bytes; a larger file is none. */
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

    /** Refuses the options of a seal where there is no seal. */
    void check(Opdracht bij, boolean verzegelt, String waarmee) {
        if (register != null && register.toString().equals("-")) {
            throw bij.misuse("--register vraagt om een bestand");
        }
        if (sleutel != null && !verzegelt && register == null) {
            throw bij.misuse("--sleutel vraagt om " + waarmee);
        }
        if (door != null && !verzegelt && register == null) {
            throw bij.misuse("--door vraagt om " + waarmee);
        }
    }

    Inschrijver inschrijver(Opdracht bij, boolean toontZegel) {
        return new Inschrijver(
                verzegelaar(bij),
                Optional.ofNullable(register),
                toontZegel,
                apart -> bij.tell("het einde van register " + register + " was afgebroken; het staat nu in " + apart));
    }

    private Verzegelaar verzegelaar(Opdracht bij) {
        Verzegelaar verzegelaar = Verzegelaar.met(bij.omgeving.klok());
        if (door != null) {
            try {
                verzegelaar = verzegelaar.door(door);
            } catch (OngeldigException e) {
                throw bij.misuse("de waarde van --door " + e.fouten().get(0).tekst());
            }
        }
        if (sleutel == null) {
            return verzegelaar;
        }
        try {
            return verzegelaar.sleutel(Sleutels.prive(
                    new String(Opdracht.readFile(sleutel.toString(), MAX_SLEUTEL), StandardCharsets.ISO_8859_1)));
        } catch (SleutelException e) {
            throw StopException.failure(sleutel
                    + " is geen sleutel om mee te ondertekenen; verwacht: een Ed25519-sleutel als PKCS #8 in PEM,"
                    + " zonder wachtwoord");
        }
    }
}

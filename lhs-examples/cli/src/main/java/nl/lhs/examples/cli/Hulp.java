package nl.lhs.examples.cli;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Fits the help of every command to the width of the terminal: one text is one paragraph, however wide that is. */
final class Hulp {
    /** So wide where nobody says how wide the terminal is. */
    static final int BREEDTE = 80;

    /** Picocli makes no help that is narrower. */
    private static final int SMALSTE = 55;

    /** A wider line reads badly. */
    private static final int BREEDSTE = 160;

    /** A label, such as an exit code, with beside it what it means in a column of its own. */
    private static final Pattern LABEL = Pattern.compile(" +\\S+ {2,}");

    private static final int INSPRINGING = 6;

    private Hulp() {}

    /** Sets the width, and how descriptions and footers are broken into lines, of a command and its subcommands. */
    static CommandLine inrichten(CommandLine lhs, Omgeving omgeving) {
        breedte(lhs, omgeving);
        secties(lhs);
        lhs.getSubcommands().values().forEach(Hulp::secties);
        return lhs;
    }

    /** The variable COLUMNS, else what the terminal says, else {@value #BREEDTE}. */
    private static void breedte(CommandLine lhs, Omgeving omgeving) {
        String kolommen = omgeving.variabelen().getOrDefault("COLUMNS", "");
        if (kolommen.matches("[1-9]\\d{0,5}")) {
            lhs.setUsageHelpWidth(Math.min(BREEDSTE, Math.max(SMALSTE, Integer.parseInt(kolommen))));
        } else {
            lhs.setUsageHelpWidth(BREEDTE).setUsageHelpAutoWidth(omgeving.uitIsTerminal());
        }
    }

    private static void secties(CommandLine opdracht) {
        Map<String, IHelpSectionRenderer> secties = opdracht.getHelpSectionMap();
        secties.put(UsageMessageSpec.SECTION_KEY_DESCRIPTION, alineas(UsageMessageSpec::description));
        secties.put(UsageMessageSpec.SECTION_KEY_FOOTER, alineas(UsageMessageSpec::footer));
    }

    private static IHelpSectionRenderer alineas(Function<UsageMessageSpec, String[]> teksten) {
        return (Help help) -> {
            UsageMessageSpec hulp = help.commandSpec().usageMessage();
            StringBuilder regels = new StringBuilder();
            for (String alinea : teksten.apply(hulp)) {
                breek(regels, alinea, Math.min(BREEDSTE, hulp.width()));
            }
            return regels.toString();
        };
    }

    /** Breaks a paragraph. Lines after the first stand in as far as its first words, or further below an item. */
    private static void breek(StringBuilder regels, String alinea, int breedte) {
        String tekst = alinea.stripLeading();
        String begin = alinea.substring(0, alinea.length() - tekst.length());
        Matcher label = LABEL.matcher(alinea);
        String inspringing = " ".repeat(label.lookingAt() ? label.end() : begin.isEmpty() ? 0 : INSPRINGING);
        StringBuilder regel = new StringBuilder(begin);
        boolean leeg = true;
        for (String woord : tekst.split(" ")) {
            if (!leeg && regel.length() + 1 + woord.length() > breedte) {
                regels.append(regel).append('\n');
                regel.setLength(0);
                regel.append(inspringing);
                leeg = true;
            }
            regel.append(leeg ? "" : " ").append(woord);
            leeg = false;
        }
        regels.append(regel.toString().stripTrailing()).append('\n');
    }
}

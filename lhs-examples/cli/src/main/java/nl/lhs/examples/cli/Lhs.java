package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code lhs}. */
@Command(
        name = "lhs",
        versionProvider = Lhs.Versie.class,
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        optionListHeading = "%nOpties:%n",
        commandListHeading = "%nOpdrachten:%n",
        descriptionHeading = "%n",
        description = {
            "Beslist volgens de Landelijke handhavingstrategie, versie 1.7: waar een bevinding in de"
                    + " matrix staat, of overleg met politie en OM nodig is, en welke interventie de lichtste is"
                    + " die past."
        },
        footer = {
            "",
            "Meer over een opdracht: lhs OPDRACHT --help.",
            "",
            "Afsluitcodes: 0 gelukt; 1 een deel van de invoer is geweigerd of klopt niet; 2 verkeerd"
                    + " gebruik of een onleesbaar bestand. Op standaarduitvoer komt niets dan het resultaat.",
            "",
            "Omgevingsvariabelen: JAVA_HOME (de JDK), LHS_JAVA_OPTS (opties van de JVM), NO_COLOR (geen kleur)"
                    + " en COLUMNS (de breedte van deze hulp). LHS_CDS=nee start zonder het archief van klassen"
                    + " waarmee lhs sneller start."
        })
public final class Lhs implements Runnable {
    /** The exit code where input is refused, or is not what it should be. */
    static final int GEWEIGERD = 1;

    private final Omgeving omgeving;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toon deze hulp.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Toon de versie.")
    private boolean versie;

    private Lhs(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    /**
     * Starts the command line, and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(voerUit(Omgeving.vanProces(), args));
    }

    /** Runs the command line; the exit code. */
    static int voerUit(Omgeving omgeving, String... args) {
        PrintWriter uit = new PrintWriter(new OutputStreamWriter(omgeving.uit(), StandardCharsets.UTF_8));
        PrintWriter fout = new PrintWriter(new OutputStreamWriter(omgeving.fout(), StandardCharsets.UTF_8));
        try {
            return opdrachten(omgeving, fout).setOut(uit).setErr(fout).execute(args);
        } finally {
            uit.flush();
            fout.flush();
        }
    }

    /** All commands, ready to run. */
    static CommandLine opdrachten(Omgeving omgeving, PrintWriter fout) {
        CommandLine lhs = new CommandLine(new Lhs(omgeving))
                .addSubcommand(new DecideCommand(omgeving, fout))
                .addSubcommand(new ControleCommand(omgeving, fout))
                .addSubcommand(new VervolgCommand(omgeving, fout))
                .addSubcommand(new VerifieerCommand(omgeving, fout))
                .addSubcommand(new RapportCommand(omgeving, fout))
                .addSubcommand(new BriefCommand(omgeving, fout))
                .addSubcommand(new KopieCommand(omgeving, fout))
                .addSubcommand(new InzichtCommand(omgeving, fout))
                .addSubcommand(new StrategieCommand(omgeving, fout))
                .addSubcommand(new SporenCommand(omgeving, fout))
                .addSubcommand(new DoorrekenenCommand(omgeving, fout))
                .addSubcommand(new DekkingCommand(omgeving, fout))
                .setColorScheme(Help.defaultColorScheme(kleurVoor(omgeving) ? Ansi.ON : Ansi.OFF))
                // The name of a file may start with @.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Lhs::voerUit)
                .setParameterExceptionHandler(Lhs::verkeerdGebruik)
                .registerConverter(BigDecimal.class, getal -> new BigDecimal(getal.replace(',', '.')));
        return Hulp.inrichten(lhs, omgeving);
    }

    /** Whether to use colour where the user did not say so. */
    static boolean kleurVoor(Omgeving omgeving) {
        return omgeving.uitIsTerminal()
                && omgeving.variabelen().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(omgeving.variabelen().get("TERM"));
    }

    /** Without a subcommand. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "geef een opdracht");
    }

    /** Refuses an empty value: as a path it would be the current directory. */
    private static int voerUit(ParseResult gelezen) {
        ParseResult opdracht = gelezen.hasSubcommand() ? gelezen.subcommand() : gelezen;
        if (!opdracht.isUsageHelpRequested()) {
            for (ArgSpec argument : opdracht.matchedArgs()) {
                if (argument.originalStringValues().contains("")) {
                    throw new ParameterException(
                            opdracht.commandSpec().commandLine(),
                            (argument.isOption() ? "de waarde van " : "") + naam(argument) + " is leeg; verwacht: "
                                    + argument.paramLabel());
                }
            }
        }
        return new RunLast().execute(gelezen);
    }

    private static int verkeerdGebruik(ParameterException e, String[] argumenten) {
        PrintWriter fout = e.getCommandLine().getErr();
        String naam = e.getCommandLine().getCommandSpec().qualifiedName();
        fout.print(Foutmelding.from(inHetNederlands(e, List.of(argumenten))));
        fout.print("Zie: " + naam + " --help\n");
        return ExitCode.USAGE;
    }

    private static String inHetNederlands(ParameterException e, List<String> argumenten) {
        if (e instanceof MissingParameterException m) {
            return ontbreekt(m.getMissing(), argumenten);
        }
        if (e instanceof UnmatchedArgumentException u) {
            boolean opdracht = !e.getCommandLine().getSubcommands().isEmpty();
            return (u.isUnknownOption() ? "onbekende optie: " : opdracht ? "onbekende opdracht: " : "onverwacht: ")
                    + String.join(" ", u.getUnmatched());
        }
        if (e instanceof MutuallyExclusiveArgsException || e instanceof MaxValuesExceededException) {
            return "van " + keuze(e.getCommandLine().getCommandSpec()) + " mag er hoogstens een staan, en eenmaal";
        }
        if (e instanceof OverwrittenOptionException o) {
            return naam(o.getOverwritten()) + " staat er tweemaal";
        }
        if (e.getArgSpec() != null) {
            ArgSpec argument = e.getArgSpec();
            return "ongeldige waarde voor " + naam(argument)
                    + (argument.type().isEnum() ? "; verwacht: " + waarden(argument) : "");
        }
        return e.getMessage();
    }

    /** What is missing: the value of an option, or the whole option or parameter. */
    private static String ontbreekt(List<ArgSpec> missend, List<String> argumenten) {
        ArgSpec eerste = missend.get(0);
        if (eerste.group() != null && eerste.group().exclusive()) {
            return "geef "
                    + opsomming(
                            missend.stream()
                                    .filter(a -> a.group() == eerste.group())
                                    .map(Lhs::naam)
                                    .sorted()
                                    .toList(),
                            " of ");
        }
        boolean waarde =
                eerste instanceof OptionSpec optie && Stream.of(optie.names()).anyMatch(argumenten::contains);
        return (waarde ? "de waarde van " : "")
                + missend.stream().map(Lhs::naam).collect(Collectors.joining(" en "))
                + (missend.size() == 1 ? " ontbreekt" : " ontbreken");
    }

    /** The values to choose from, as the label names them. */
    private static String waarden(ArgSpec argument) {
        return opsomming(List.of(argument.paramLabel().split("\\|")), " of ");
    }

    private static String opsomming(List<String> delen, String voorLaatste) {
        int laatste = delen.size() - 1;
        return (laatste == 0 ? "" : String.join(", ", delen.subList(0, laatste)) + voorLaatste) + delen.get(laatste);
    }

    /** The options to choose from. */
    private static String keuze(CommandLine.Model.CommandSpec opdracht) {
        return opsomming(
                opdracht.argGroups().stream()
                        .flatMap(groep -> groep.args().stream())
                        .map(Lhs::naam)
                        .sorted()
                        .toList(),
                " en ");
    }

    private static String naam(ArgSpec argument) {
        return argument instanceof OptionSpec optie ? optie.longestName() : argument.paramLabel();
    }

    /** The version of this program, and of the strategie. */
    static final class Versie implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Properties eigenschappen = new Properties();
            try (InputStream in = Lhs.class.getResourceAsStream("versie.properties")) {
                eigenschappen.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read versie.properties", e);
            }
            return new String[] {"lhs " + eigenschappen.getProperty("versie") + " (LHS 1.7)"};
        }
    }
}

package nl.lhs.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.Sporenrapport;
import nl.lhs.examples.rapport.basis.Beslistekst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.sporen.SporenJson;
import nl.lhs.rules.sporen.Sporenbevinding;
import nl.lhs.rules.sporen.Sporenoordeel;
import nl.lhs.rules.sporen.Sporentoets;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs sporen}: checks whether a local strategie is consistent with the national one. */
@Command(
        name = "sporen",
        description = "Beslist elk geval onder een lokale en de landelijke strategie, en meldt wat verschilt.",
        footer = {
            "",
            "Voorbeelden:",
            "  lhs sporen lokaal.json",
            "      tegen de strategie waarop zij berust",
            "  lhs sporen --html --uit sporen.html lokaal.json",
            "      een pagina met beide matrices naast elkaar",
            "  lhs sporen --met lhso.json --json lokaal.json",
            "      tegen een andere, als JSON voor een ander programma",
            "",
            "Een strategie spoort niet waar overleg dat landelijk noodzakelijk is vervalt, waar iets"
                    + " lichters wordt gekozen dan landelijk, of waar een stap wordt overgeslagen. Zwaarder, anders"
                    + " en extra overleg worden gemeld. Het duurt ongeveer een halve minuut.",
            "",
            "Afsluitcodes:",
            "  0  zij spoort",
            "  1  zij spoort niet",
            "  2  verkeerd gebruik, een onleesbaar bestand of een geweigerde strategie"
        })
final class SporenCommand extends Opdracht {
    @Option(names = "--met", paramLabel = "LANDELIJK", description = "De strategie waarmee wordt vergeleken, als JSON.")
    private Path met;

    /** The form of the output, if not text for a terminal. */
    static final class Vorm {
        @Option(names = "--html", required = true, description = "Maak een HTML-pagina, met beide matrices.")
        private boolean html;

        @Option(names = "--pdf", required = true, description = "Maak een PDF op A4, met beide matrices.")
        private boolean pdf;

        @Option(names = "--json", required = true, description = "Maak JSON.")
        private boolean json;
    }

    @ArgGroup(multiplicity = "0..1")
    private Vorm vorm = new Vorm();

    @Option(
            names = "--uit",
            paramLabel = "PAD",
            defaultValue = "-",
            description = "Waar het oordeel komt; een oordeel dat er al is, wordt vervangen, en een ander bestand"
                    + " niet. Zonder deze optie, of met -, is dat standaarduitvoer.")
    private String uit;

    @Mixin
    private Motoroptie motor = new Motoroptie();

    @Mixin
    private Kleur kleur = new Kleur();

    @Parameters(paramLabel = "LOKAAL", description = "Een strategie als JSON.")
    private Path lokaal;

    /** Compares two strategieen, and reports each part of the input space that is done. */
    interface Toets {
        Sporenoordeel toets(LhsEngine engine, Strategie landelijk, Strategie lokaal, IntConsumer voortgang);
    }

    private final Toets toets;

    SporenCommand(Omgeving omgeving, PrintWriter fout) {
        this(
                omgeving,
                fout,
                (engine, landelijk, lokaal, voortgang) -> Sporentoets.of(engine).toets(landelijk, lokaal, voortgang));
    }

    SporenCommand(Omgeving omgeving, PrintWriter fout, Toets toets) {
        super(omgeving, fout);
        this.toets = toets;
    }

    @Override
    int run() {
        List<Strategie> gelezen = Strategieopties.read(met == null ? List.of(lokaal) : List.of(lokaal, met));
        Strategie hier = gelezen.get(0);
        Strategie daar = met != null ? gelezen.get(1) : hier.basis().orElseGet(StrategieJson::lhs17);
        checkWritable(uit, Bewaarder.Soort.SPOREN);
        Sporenoordeel oordeel;
        try (Voortgang voortgang = Voortgang.delen(omgeving, Sporentoets.delen())) {
            oordeel = toets.toets(motor.bij(omgeving.engine().get()), daar, hier, voortgang::stap);
        }
        byte[] inhoud =
                vorm.pdf ? Sporenrapport.from(oordeel).pdf() : tekst(oordeel).getBytes(StandardCharsets.UTF_8);
        deliver(naar -> naar.write(inhoud), uit, Bewaarder.Soort.SPOREN);
        return oordeel.spoort() ? ExitCode.OK : Lhs.GEWEIGERD;
    }

    private String tekst(Sporenoordeel oordeel) {
        if (vorm.html) {
            return Sporenrapport.from(oordeel).html();
        }
        return vorm.json
                ? SporenJson.formatIndented(oordeel) + "\n"
                : verslag(oordeel, new Papier(kleur.isAan(omgeving)));
    }

    /** The judgement as text for a terminal. */
    static String verslag(Sporenoordeel oordeel, Papier papier) {
        papier.titel(Tekst.opEenRegel(oordeel.lokaal().verwijzing() + " vergeleken met "
                + oordeel.landelijk().verwijzing()));
        papier.veld("Oordeel", oordeel.spoort() ? "spoort" : "spoort niet", Stijl.VET);
        papier.veld("Beslist", Getallen.heel(oordeel.beslist()) + " gevallen, onder beide");
        zonder(papier, oordeel);
        papier.kop("Waarin de strategieën verschillen");
        if (oordeel.verschillen().isEmpty()) {
            papier.zin("niets dat de beslissing raakt");
        }
        Woordenlijst landelijk = oordeel.landelijk().woorden();
        Woordenlijst lokaal = oordeel.lokaal().woorden();
        for (Strategiewijziging v : oordeel.verschillen()) {
            papier.punt("- ", Beslistekst.from(v, landelijk, lokaal));
        }
        papier.kop("Wat anders wordt beslist");
        if (oordeel.bevindingen().isEmpty()) {
            papier.zin("niets");
        }
        for (Sporenbevinding b : oordeel.bevindingen()) {
            bevinding(papier, b, landelijk, lokaal);
        }
        return papier.toString();
    }

    /** What could not be compared, or was not varied. */
    private static void zonder(Papier papier, Sporenoordeel oordeel) {
        namen(papier, "Alleen landelijk", oordeel.zonderTegenhanger().landelijk(), oordeel);
        namen(papier, "Alleen lokaal", oordeel.zonderTegenhanger().lokaal(), oordeel);
        namen(papier, "Niet gevarieerd", oordeel.nietGevarieerd(), oordeel);
    }

    private static void namen(Papier papier, String label, List<String> ids, Sporenoordeel oordeel) {
        if (!ids.isEmpty()) {
            papier.veld(
                    label,
                    Beslistekst.namen(
                            ids, oordeel.landelijk().woorden(), oordeel.lokaal().woorden()));
        }
    }

    private static void bevinding(Papier papier, Sporenbevinding b, Woordenlijst landelijk, Woordenlijst lokaal) {
        papier.alinea(
                "",
                Beslistekst.from(b.soort()) + (b.soort().isSporend() ? "" : " (spoort niet)") + ", in "
                        + Getallen.heel(b.aantal()) + (b.aantal() == 1 ? " geval" : " gevallen"),
                Stijl.VET);
        for (Strategiewijziging v : b.oorzaken()) {
            papier.punt("    door       ", Beslistekst.from(v, landelijk, lokaal));
        }
        papier.punt(
                "    zoals      ",
                String.join("; ", Beslistekst.from(b.landelijk().casus(), landelijk)));
        papier.punt("    landelijk  ", Beslistekst.from(b.landelijk()));
        papier.punt("    lokaal     ", Beslistekst.from(b.lokaal()));
        papier.leeg();
    }
}

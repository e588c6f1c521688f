package nl.lhs.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;

/**
 * The places where a command reads a document: which kinds it takes, and what to do with another kind. Only what was refused
 * comes here, so that a right file costs nothing.
 */
enum Wegwijzer {
    DECIDE("decide", "casus", Documentsoort.CASUS),
    DECIDE_REGELS("decide", "casus", Documentsoort.CASUS),
    CONTROLE("controle", "controle", Documentsoort.CONTROLE),
    VERVOLG(
            "vervolg",
            "dossier of vastlegging",
            Documentsoort.DOSSIER,
            Documentsoort.VASTLEGGING,
            Documentsoort.VERZEGELD),
    VERVOLG_GEBEURTENIS("vervolg", "gebeurtenis", Documentsoort.GEBEURTENIS),
    VERIFIEER("verifieer", "verzegelde vastlegging of dossier", Documentsoort.VERZEGELD, Documentsoort.DOSSIER),
    VERIFIEER_REGELS("verifieer", "verzegelde vastlegging", Documentsoort.VERZEGELD),
    RAPPORT(
            "rapport",
            "vastlegging of dossier",
            Documentsoort.VASTLEGGING,
            Documentsoort.VERZEGELD,
            Documentsoort.DOSSIER,
            Documentsoort.CONTROLEVASTLEGGING),
    BRIEF("brief", "vastlegging of dossier", Documentsoort.VASTLEGGING, Documentsoort.VERZEGELD, Documentsoort.DOSSIER),
    BRIEF_GEGEVENS("brief", "document met besluitgegevens", Documentsoort.BESLUITGEGEVENS),
    KOPIE("kopie", "vastlegging", Documentsoort.VASTLEGGING, Documentsoort.VERZEGELD),
    KOPIE_REGELS("kopie", "vastlegging", Documentsoort.VASTLEGGING, Documentsoort.VERZEGELD),
    INZICHT(
            "inzicht",
            "vastlegging of dossier",
            Documentsoort.VASTLEGGING,
            Documentsoort.VERZEGELD,
            Documentsoort.KOPIE,
            Documentsoort.DOSSIER),
    INZICHT_REGELS(
            "inzicht",
            "vastlegging of dossier",
            Documentsoort.VASTLEGGING,
            Documentsoort.VERZEGELD,
            Documentsoort.KOPIE,
            Documentsoort.DOSSIER),
    STRATEGIE("strategie", "strategie", Documentsoort.STRATEGIE),
    DOORREKENEN_REGELS("doorrekenen", "casus", Documentsoort.CASUS);

    private static final String VOLGORDE =
            "lhs vervolg leest eerst het dossier en dan de gebeurtenis: wissel de bestanden om";

    private final String opdracht;
    private final String verwacht;
    private final Set<Documentsoort> leest;

    Wegwijzer(String opdracht, String verwacht, Documentsoort... leest) {
        this.opdracht = opdracht;
        this.verwacht = verwacht;
        this.leest = Set.of(leest);
    }

    /** The kinds that are read here. */
    Set<Documentsoort> leest() {
        return leest;
    }

    /** The place for the lines of a file where this one is for a single value; empty where there is none. */
    private Optional<Wegwijzer> perRegel() {
        return switch (this) {
            case DECIDE -> Optional.of(DECIDE_REGELS);
            case VERIFIEER -> Optional.of(VERIFIEER_REGELS);
            case KOPIE -> Optional.of(KOPIE_REGELS);
            case INZICHT -> Optional.of(INZICHT_REGELS);
            default -> Optional.empty();
        };
    }

    private boolean isPerRegel() {
        return switch (this) {
            case DECIDE_REGELS, VERIFIEER_REGELS, KOPIE_REGELS, INZICHT_REGELS, DOORREKENEN_REGELS -> true;
            default -> false;
        };
    }

    /**
     * The faults of a text that was refused here.
     *
     * @param tekst the text, or its beginning
     * @param fouten what the reader found
     * @return one fault that says what the text is and what to do with it, where it is of another kind; else the same
     */
    List<Fout> fouten(byte[] tekst, List<Fout> fouten) {
        return wijs(tekst)
                .map(raad -> List.of(new Fout("", Foutcode.ONGELDIG, raad)))
                .orElse(fouten);
    }

    /** A reader that refuses a text of another kind as what it is. */
    <T> Function<byte[], T> orOtherKind(Function<byte[], T> parse) {
        return tekst -> {
            try {
                return parse.apply(tekst);
            } catch (OngeldigException e) {
                throw new OngeldigException(fouten(tekst, e.fouten()));
            }
        };
    }

    /** What a text is where it is of another kind, and what to do with it; empty for a right kind, or an unknown one. */
    Optional<String> wijs(byte[] tekst) {
        return Documentsoort.recognize(tekst).flatMap(h -> {
            Documentsoort soort = h.soort();
            boolean goed = leest.contains(soort);
            if (h.perRegel() && !isPerRegel()) {
                return Optional.of("is een bestand met " + soort.naam() + " per regel"
                        + (goed ? "; " + eenVanVeel(soort) : geen() + perRegel(soort)));
            }
            return goed
                    ? Optional.empty()
                    : Optional.of("is " + soort.naam() + geen() + (isPerRegel() ? perRegel(soort) : raad(soort)));
        });
    }

    /** What a file that was to hold a value a line is, where it holds one value; empty where lines are its right form. */
    Optional<String> wijsHeel(byte[] begin) {
        return Documentsoort.recognize(begin).flatMap(h -> {
            Documentsoort soort = h.soort();
            if (!leest.contains(soort)) {
                return Optional.of("is " + (h.perRegel() ? "een bestand met " : "") + soort.naam()
                        + (h.perRegel() ? " per regel" : "") + geen()
                        + (h.overRegels() ? raad(soort) : perRegel(soort)));
            }
            return h.overRegels()
                    ? Optional.of("is " + soort.naam() + " op meer dan één regel; "
                            + (this == DOORREKENEN_REGELS
                                    ? "lhs doorrekenen leest elke casus op één regel"
                                    : "lhs " + opdracht + " zonder " + optie() + " leest dat"))
                    : Optional.empty();
        });
    }

    private String optie() {
        return this == VERIFIEER_REGELS ? "--jsonl en --register" : "--jsonl";
    }

    private String geen() {
        return ", geen " + verwacht + "; ";
    }

    /** What to do with many where one is read. */
    private String eenVanVeel(Documentsoort soort) {
        if (perRegel().filter(p -> p.leest.contains(soort)).isEmpty()) {
            return "lhs " + opdracht + " leest er één: zet de regel waar het om gaat in een eigen bestand";
        }
        return "lhs " + opdracht + " --jsonl leest ze alle"
                + (this == VERIFIEER ? ", en lhs verifieer --register een register" : "");
    }

    private String perRegel(Documentsoort soort) {
        return switch (soort) {
            case CASUS ->
                switch (this) {
                    case VERIFIEER, VERIFIEER_REGELS ->
                        "lhs decide --jsonl --verzegel maakt er verzegelde vastleggingen van";
                    case VERVOLG, RAPPORT, BRIEF, KOPIE, KOPIE_REGELS, INZICHT, INZICHT_REGELS ->
                        "lhs decide --jsonl maakt er vastleggingen van";
                    default -> "lhs decide --jsonl beslist ze";
                };
            case VASTLEGGING ->
                this == VERIFIEER || this == VERIFIEER_REGELS ? raad(soort) : "lhs inzicht --jsonl telt ze";
            case VERZEGELD, KOPIE, DOSSIER -> "lhs inzicht --jsonl telt ze";
            default -> raad(soort);
        };
    }

    private String raad(Documentsoort soort) {
        return switch (soort) {
            case CASUS -> vanCasus();
            case VASTLEGGING, VERZEGELD -> vanVastlegging();
            case KOPIE ->
                isVerificatie()
                        ? "zij draagt geen zegel, en er is niets om te controleren; lhs inzicht telt haar"
                        : "lhs inzicht telt haar";
            case DOSSIER -> vanDossier();
            case GEBEURTENIS ->
                this == VERVOLG
                        ? VOLGORDE
                        : "lhs vervolg neemt haar op in een dossier: geef eerst het dossier en dan de gebeurtenis";
            case CONTROLE -> vanControle();
            case CONTROLEVASTLEGGING ->
                "lhs rapport maakt er een rapport van"
                        + (vraagtVastlegging()
                                ? "; een vastlegging van één bevinding geeft lhs decide --json van haar casus"
                                : "");
            case STRATEGIE -> vanStrategie();
            case BESLUITGEGEVENS -> "lhs brief --gegevens neemt ze op in een brief";
            case INZICHT -> uitkomst("lhs inzicht --json");
            case DOORREKENING -> uitkomst("lhs doorrekenen --json");
            case SPOREN -> uitkomst("lhs sporen --json");
        };
    }

    private boolean isVerificatie() {
        return this == VERIFIEER || this == VERIFIEER_REGELS;
    }

    /** Whether a record of one finding is read here. */
    private boolean vraagtVastlegging() {
        return leest.contains(Documentsoort.VERZEGELD);
    }

    private String vanCasus() {
        return switch (this) {
            case VERIFIEER, VERIFIEER_REGELS -> "lhs decide --verzegel maakt er een verzegelde vastlegging van";
            case VERVOLG -> "lhs decide --json maakt de vastlegging waarmee een dossier begint";
            case RAPPORT, BRIEF, KOPIE, KOPIE_REGELS, INZICHT, INZICHT_REGELS ->
                "lhs decide --json maakt er een vastlegging van";
            case VERVOLG_GEBEURTENIS ->
                "een casus staat in een gebeurtenis HERZIENING of NIEUWE_OVERTREDING, zoals in lhs vervolg --help";
            case STRATEGIE -> "lhs decide --strategie beslist haar onder een strategie";
            default -> "lhs decide beslist haar";
        };
    }

    private String vanVastlegging() {
        return switch (this) {
            case VERIFIEER, VERIFIEER_REGELS ->
                "zij draagt geen zegel, en er is niets om te controleren; lhs decide --verzegel maakt haar met een zegel";
            case VERVOLG_GEBEURTENIS -> VOLGORDE;
            case DECIDE, CONTROLE ->
                "daarop is al beslist: lhs rapport maakt er een rapport van en lhs vervolg zet haar voort";
            default -> "lhs rapport maakt er een rapport van en lhs vervolg zet haar voort";
        };
    }

    private String vanDossier() {
        return switch (this) {
            case KOPIE, KOPIE_REGELS ->
                "lhs kopie kopieert één vastlegging, zoals er in vastleggingen staan; lhs inzicht telt een dossier";
            case VERVOLG_GEBEURTENIS -> VOLGORDE;
            case VERIFIEER_REGELS -> "lhs verifieer zonder --jsonl en --register controleert het";
            default -> "lhs vervolg zet het voort, en lhs rapport maakt er een rapport van";
        };
    }

    private String vanControle() {
        if (this == RAPPORT) {
            return "lhs controle --json maakt de vastlegging voor het rapport";
        }
        return "lhs controle beslist haar"
                + (vraagtVastlegging()
                        ? "; een vastlegging van één bevinding geeft lhs decide --"
                                + (isVerificatie() ? "verzegel" : "json") + " van haar casus"
                        : "");
    }

    private String vanStrategie() {
        return switch (this) {
            case DOORREKENEN_REGELS -> "lhs doorrekenen --nieuw vergelijkt haar, op een bestand met casussen";
            case BRIEF_GEGEVENS, VERVOLG_GEBEURTENIS -> "lhs strategie controleert haar";
            default -> "lhs strategie controleert haar, en lhs " + opdracht + " --strategie neemt haar erbij";
        };
    }

    private static String uitkomst(String opdracht) {
        return "dat drukt " + opdracht + " af, en geen opdracht leest het";
    }
}

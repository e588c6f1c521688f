package nl.lhs.examples.benchmark;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;

/**
 * A casus, flat: what the tables of the decision engines look at.
 *
 * @param gevolgen as in the casus, or {@code GEEN}
 * @param typering as in the casus, or {@code GEEN}
 * @param nietOptreden whether there is a gedoogbesluit, or reason to refrain
 * @param uitkomst of the overleg, or {@code GEEN}
 * @param vergunning whether a begunstigend besluit is held: {@code JA}, {@code NEE} or {@code GEEN} where not known
 */
public record Gegevens(
        boolean overtreding,
        String gevolgen,
        String typering,
        boolean verzachtend,
        boolean verzwarend,
        boolean aspecten,
        boolean spoed,
        boolean nietOptreden,
        boolean bsbmOpleggen,
        String uitkomst,
        boolean afwijking,
        String vergunning,
        boolean lod,
        boolean lob,
        boolean stil,
        boolean boete,
        boolean schorsen,
        boolean sluiten) {
    /** Of a text that is not there. */
    public static final String GEEN = "GEEN";

    /**
     * Flattens a casus.
     *
     * @param casus the casus
     * @return what the tables look at
     */
    public static Gegevens from(Casus casus) {
        Bevinding bevinding = casus.bevinding();
        List<Interventie> bevoegd = casus.bevoegdheden().orElse(null);
        return new Gegevens(
                bevinding.overtreding(),
                bevinding.gevolgen().map(Enum::name).orElse(GEEN),
                casus.normadressaat().typering().map(Enum::name).orElse(GEEN),
                !bevinding.verzachtendeArgumenten().isEmpty(),
                !bevinding.verzwarendeArgumenten().isEmpty(),
                !bevinding.verzwarendeAspecten().isEmpty(),
                bevinding.spoedeisend(),
                casus.gedoogbesluit().isPresent() || casus.afzien().isPresent(),
                casus.bsbm().map(Bsbm::opleggen).orElse(false),
                casus.overleg().map(o -> o.uitkomst().name()).orElse(GEEN),
                casus.afwijking().isPresent(),
                casus.normadressaat()
                        .begunstigendBesluit()
                        .map(b -> b ? "JA" : "NEE")
                        .orElse(GEEN),
                mag(bevoegd, Interventie.LAST_ONDER_DWANGSOM),
                mag(bevoegd, Interventie.LAST_ONDER_BESTUURSDWANG),
                mag(bevoegd, Interventie.TIJDELIJK_STILLEGGEN),
                mag(bevoegd, Interventie.BESTUURLIJKE_BOETE),
                mag(bevoegd, Interventie.SCHORSEN_OF_INTREKKEN),
                mag(bevoegd, Interventie.EXPLOITATIEVERBOD_OF_SLUITING));
    }

    private static boolean mag(List<Interventie> bevoegd, Interventie interventie) {
        return bevoegd == null || bevoegd.contains(interventie);
    }

    /**
     * A deviation in the order of the record: figure 3 lists the interventions so.
     *
     * @param interventies what the handhaver chose
     * @return the same, light to heavy
     */
    static List<Interventie> lichtNaarZwaar(List<Interventie> interventies) {
        return interventies.size() < 2
                ? interventies
                : interventies.stream().sorted().toList();
    }

    /**
     * What the tables concluded, as the outputs; the list of a deviation is the casus' own.
     *
     * @param casus the casus
     * @param segment a segment, or {@code GEEN}
     * @param klasse a class
     * @param overleg an indication
     * @param weg what decides
     * @param bestuur the herstellende or bestraffende intervention, or {@code GEEN}
     * @param straf the criminal one, or {@code GEEN}
     * @return the outputs
     */
    static Antwoord antwoord(
            Casus casus, String segment, String klasse, String overleg, String weg, String bestuur, String straf) {
        if (GEEN.equals(segment)) {
            return Antwoord.GEEN_OVERTREDING;
        }
        return new Antwoord(
                Segment.valueOf(segment),
                Woordenlijst.LHS_17.klassen().get(klasse),
                Overlegindicatie.valueOf(overleg),
                "WACHT".equals(weg),
                "AFWIJKING".equals(weg)
                        ? lichtNaarZwaar(casus.afwijking().orElseThrow().interventies())
                        : gekozen(bestuur, straf));
    }

    /**
     * The same, of conclusions by name.
     *
     * @param casus the casus
     * @param van what the table of a name concluded
     * @return the outputs
     */
    static Antwoord antwoord(Casus casus, Function<String, String> van) {
        return antwoord(
                casus,
                van.apply("segment"),
                van.apply("klasse"),
                van.apply("overleg"),
                van.apply("weg"),
                van.apply("bestuur"),
                van.apply("straf"));
    }

    /**
     * Hands each component to an engine.
     *
     * @param zet takes a name and a value
     */
    void zetOp(BiConsumer<String, Object> zet) {
        zet.accept("overtreding", overtreding);
        zet.accept("gevolgen", gevolgen);
        zet.accept("typering", typering);
        zet.accept("verzachtend", verzachtend);
        zet.accept("verzwarend", verzwarend);
        zet.accept("aspecten", aspecten);
        zet.accept("spoed", spoed);
        zet.accept("nietOptreden", nietOptreden);
        zet.accept("bsbmOpleggen", bsbmOpleggen);
        zet.accept("uitkomst", uitkomst);
        zet.accept("afwijking", afwijking);
        zet.accept("vergunning", vergunning);
        zet.accept("lod", lod);
        zet.accept("lob", lob);
        zet.accept("stil", stil);
        zet.accept("boete", boete);
        zet.accept("schorsen", schorsen);
        zet.accept("sluiten", sluiten);
    }

    private static List<Interventie> gekozen(String bestuur, String straf) {
        if (GEEN.equals(bestuur)) {
            return GEEN.equals(straf)
                    ? List.of()
                    : List.of(Woordenlijst.LHS_17.interventies().get(straf));
        }
        Interventie eerste = Woordenlijst.LHS_17.interventies().get(bestuur);
        return GEEN.equals(straf)
                ? List.of(eerste)
                : List.of(eerste, Woordenlijst.LHS_17.interventies().get(straf));
    }
}

package nl.lhs.examples.rapport.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.examples.rapport.basis.Beslistekst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Sporenpagina.Geval;
import nl.lhs.examples.rapport.internal.Sporenpagina.Groep;
import nl.lhs.examples.rapport.internal.Sporenpagina.Verschil;
import nl.lhs.rules.sporen.Sporenbevinding;
import nl.lhs.rules.sporen.Sporenbevinding.Soort;
import nl.lhs.rules.sporen.Sporenoordeel;

/** Says what the page of a comparison of two strategieen shows. */
public final class Sporenmaker {
    private final Sporenoordeel oordeel;
    private final Schrift schrift;
    private final Woordenlijst landelijk;
    private final Woordenlijst lokaal;

    private Sporenmaker(Sporenoordeel oordeel, Schrift schrift) {
        this.oordeel = oordeel;
        this.schrift = schrift;
        this.landelijk = oordeel.landelijk().woorden();
        this.lokaal = oordeel.lokaal().woorden();
    }

    /**
     * What the page of a judgement shows.
     *
     * @param oordeel the judgement
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Sporenpagina of(Sporenoordeel oordeel, Schrift schrift) {
        return new Sporenmaker(oordeel, schrift).pagina();
    }

    private Sporenpagina pagina() {
        Set<Segment> anders = verschillendeSegmenten();
        return new Sporenpagina(
                schrift.naam(oordeel.lokaal()) + ", vergeleken met " + schrift.naam(oordeel.landelijk()),
                oordeel.spoort(),
                oordeel.spoort()
                        ? "De lokale strategie spoort met de landelijke."
                        : "De lokale strategie spoort niet met de landelijke.",
                grondslag(),
                Arrays.stream(Soort.values())
                        .filter(s -> s != Soort.ZONDER_TEGENHANGER || aantal(s) > 0)
                        .map(s -> new Tegel(
                                Getallen.heel(aantal(s)), Beslistekst.from(s).toLowerCase(Woorden.NEDERLANDS)))
                        .toList(),
                matrix(oordeel.landelijk(), anders),
                matrix(oordeel.lokaal(), anders),
                oordeel.verschillen().stream().map(this::verschil).toList(),
                Arrays.stream(Soort.values())
                        .filter(s -> aantal(s) > 0)
                        .map(this::groep)
                        .toList());
    }

    private String grondslag() {
        return "Beslist " + (oordeel.beslist() == 1 ? "is " : "zijn ")
                + Getallen.heel(oordeel.beslist(), "geval", "gevallen") + " onder elk van beide: elke samenloop van"
                + " gevolgen, spoed, typering, argumenten, aspecten, bevoegdheden, begunstigend besluit, strafbeschikking,"
                + " gedoogbesluit en uitkomst van het overleg die voor de keuze uitmaakt."
                + tegenhangers()
                + (oordeel.nietGevarieerd().isEmpty()
                        ? ""
                        : " Er zijn meer bevoegdheden dan kunnen worden gevarieerd; aangenomen is de bevoegdheid tot "
                                + namen(oordeel.nietGevarieerd()) + ".");
    }

    /** Which words count as none of the other; empty where each has a counterpart. */
    private String tegenhangers() {
        return (oordeel.zonderTegenhanger().landelijk().isEmpty()
                        ? ""
                        : " Lokaal heeft geen tegenhanger: "
                                + namen(oordeel.zonderTegenhanger().landelijk()) + ".")
                + (oordeel.zonderTegenhanger().lokaal().isEmpty()
                        ? ""
                        : " Landelijk heeft geen tegenhanger: "
                                + namen(oordeel.zonderTegenhanger().lokaal()) + ".");
    }

    private String namen(List<String> ids) {
        return schrift.regel(Beslistekst.namen(ids, landelijk, lokaal));
    }

    private long aantal(Soort soort) {
        return oordeel.bevindingen().stream()
                .filter(b -> b.soort() == soort)
                .mapToLong(Sporenbevinding::aantal)
                .sum();
    }

    // ------------------------------------------------------------------------------------------------ the matrices

    private Set<Segment> verschillendeSegmenten() {
        Set<Segment> segmenten = EnumSet.noneOf(Segment.class);
        oordeel.verschillen().forEach(v -> segment(v).ifPresent(segmenten::add));
        return segmenten;
    }

    private static Optional<Segment> segment(Strategiewijziging verschil) {
        String[] delen = verschil.plaats().split("/");
        return delen[1].equals("segmenten") ? Optional.of(Segment.valueOf(delen[2])) : Optional.empty();
    }

    private Matrixbeeld matrix(Strategie strategie, Set<Segment> anders) {
        return Matrixbeeld.of(
                strategie,
                schrift.naam(strategie),
                anders.isEmpty()
                        ? "Elk segment is gelijk in de andere matrix."
                        : "Verschillend van de andere matrix: "
                                + Woorden.opsomming(
                                        anders.stream().map(Segment::name).toList()) + ".",
                anders,
                "anders",
                schrift);
    }

    private Verschil verschil(Strategiewijziging v) {
        return new Verschil(
                Beslistekst.waar(v, landelijk, lokaal),
                Beslistekst.landelijk(v, landelijk),
                Beslistekst.lokaal(v, lokaal));
    }

    // ------------------------------------------------------------------------------------- what is decided otherwise

    private Groep groep(Soort soort) {
        return new Groep(
                soort.name().toLowerCase(Woorden.NEDERLANDS).replace('_', '-'),
                Beslistekst.from(soort),
                uitleg(soort),
                soort.isSporend(),
                oordeel.bevindingen().stream()
                        .filter(b -> b.soort() == soort)
                        .map(this::geval)
                        .toList());
    }

    private Geval geval(Sporenbevinding b) {
        return new Geval(
                b.oorzaken().stream()
                        .map(v -> Beslistekst.from(v, landelijk, lokaal))
                        .toList(),
                Getallen.heel(b.aantal(), "geval", "gevallen"),
                Beslistekst.from(b.landelijk().casus(), landelijk),
                Beslistekst.from(b.landelijk()),
                Beslistekst.from(b.lokaal()));
    }

    private static String uitleg(Soort soort) {
        return switch (soort) {
            case OVERLEG_VERLOREN ->
                "Landelijk is overleg met politie en Openbaar Ministerie noodzakelijk; lokaal niet (norm 3.3-1).";
            case STAP_OVERGESLAGEN -> "Landelijk wordt een stap van de strategie gezet die lokaal niet wordt gezet.";
            case LICHTER ->
                "Van geen soort (herstellend, bestraffend, strafrecht) is wat wordt gekozen zwaarder dan landelijk, en van"
                        + " ten minste één is het lichter of weg (norm 3.4-2).";
            case ZONDER_TEGENHANGER ->
                "Wat lokaal wordt gekozen, telt volgens geen vertaling als iets wat de landelijke strategie kent; of het"
                        + " lichter is, is dus niet te zeggen.";
            case ANDERS ->
                "Van de ene soort is wat wordt gekozen zwaarder, van de andere lichter, of het is een andere"
                        + " van gelijke zwaarte.";
            case ZWAARDER ->
                "Van geen soort is wat wordt gekozen lichter dan landelijk, en van ten minste één is het zwaarder of"
                        + " nieuw.";
            case OVERLEG_EXTRA -> "Lokaal is overleg met politie en Openbaar Ministerie noodzakelijk; landelijk niet.";
        };
    }
}

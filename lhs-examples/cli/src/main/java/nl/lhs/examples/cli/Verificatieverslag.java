package nl.lhs.examples.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.rules.zegel.Bestandsverificatie;
import nl.lhs.rules.zegel.Dossierverificatie;
import nl.lhs.rules.zegel.Regelverificatie;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil;
import nl.lhs.rules.zegel.Verschil.Soort;

/** The result of a verification in Dutch, for the reader who must say whether to rely on a record. */
final class Verificatieverslag {
    /** The most differences to show; the report counts the rest. */
    private static final int MEESTE = 40;

    private final Verificatie verificatie;
    private final Bibliotheek nu;
    private final Papier papier;

    private Verificatieverslag(Verificatie verificatie, Bibliotheek nu, Papier papier) {
        this.verificatie = verificatie;
        this.nu = nu;
        this.papier = papier;
    }

    /**
     * The report on one record.
     *
     * @param verificatie the result
     * @param nu the library that decided it again
     * @param kleur whether the reader's terminal shows colour
     */
    static String of(Verificatie verificatie, Bibliotheek nu, boolean kleur) {
        Papier papier = new Papier(kleur);
        new Verificatieverslag(verificatie, nu, papier).schrijf();
        return papier.toString();
    }

    /**
     * The report on a dossier.
     *
     * @param verificatie the result
     * @param nu the library that decided each record again
     * @param kleur whether the reader's terminal shows colour
     */
    static String of(Dossierverificatie verificatie, Bibliotheek nu, boolean kleur) {
        Papier papier = new Papier(kleur);
        papier.titel("Verificatie van een dossier");
        papier.veld("Oordeel", kort(verificatie.oordeel()), Stijl.VET);
        papier.veld("Dat wil zeggen", uitleg(verificatie));
        if (!verificatie.vastleggingen().isEmpty()) {
            papier.kop("De vastleggingen");
            for (int i = 0; i < verificatie.vastleggingen().size(); i++) {
                papier.veld(
                        "Nummer " + (i + 1), kort(verificatie.vastleggingen().get(i)));
            }
        }
        verschillen(papier, verificatie.oordeel(), verificatie.verschillen());
        papier.kop("Herkomst");
        bibliotheek(papier, "Opnieuw beslist met", nu);
        verificatie
                .laatste()
                .ifPresent(h ->
                        hash(papier, "Hash van de laatste vastlegging, voor --laatste bij een volgende controle", h));
        return papier.toString();
    }

    private static String uitleg(Dossierverificatie verificatie) {
        String uitleg = switch (verificatie.oordeel()) {
            case GEREPRODUCEERD ->
                "elke vastlegging volgt op de vorige, en is precies wat deze regels geven voor wat ervoor staat"
                        + " en wat er is gebeurd";
            case ANDERE_REGELS_ZELFDE_UITKOMST ->
                "elke vastlegging volgt op de vorige; er is beslist door een andere versie van de regels, en"
                        + " deze versie komt op dezelfde uitkomst uit";
            case ANDERE_REGELS_ANDERE_UITKOMST ->
                "elke vastlegging volgt op de vorige; er is beslist door een andere versie van de regels, en"
                        + " deze versie komt op een andere uitkomst uit";
            case GEBROKEN ->
                "dit is geen heel dossier, of er staat iets in dat niet volgt uit wat ervoor staat; vertrouw er"
                        + " niet op";
        };
        return verificatie.volledig() || verificatie.oordeel() == Oordeel.GEBROKEN
                ? uitleg
                : uitleg
                        + "; niet van elke vastlegging kon worden nagegaan of zij uit de vorige volgt, want er staat iets"
                        + " in dat deze versie niet kent";
    }

    /** The report on one line of a file: one line, without its end. */
    static String regel(Regelverificatie regel) {
        Verificatie v = regel.verificatie();
        String kop = "regel " + regel.regel() + ": " + kort(v.oordeel());
        if (v.oordeel().isGoed()) {
            return kop
                    + v.verschillen().stream()
                            .filter(a -> a.soort() == Soort.EIGEN_REGELS)
                            .findFirst()
                            .map(a -> ": " + plaats(a) + " " + a.tekst())
                            .orElse("");
        }
        Verschil eerste = v.verschillen().get(0);
        int meer = v.verschillen().size() - 1;
        return kop + ": " + plaats(eerste) + " " + eerste.tekst() + (meer == 0 ? "" : " (en nog " + meer + ")");
    }

    /** The report on a whole file: the counts, and what was found at its end; several lines. */
    static String telling(Bestandsverificatie geheel, boolean register) {
        StringBuilder tekst = new StringBuilder();
        if (geheel.afgebroken() > 0) {
            tekst.append("na regel ").append(geheel.regels()).append(": ");
            tekst.append(geheel.afgebroken()).append(geheel.afgebroken() == 1 ? " byte" : " bytes");
            tekst.append(
                    geheel.afgebrokenIsHeel()
                            ? " die een volledige vastlegging zijn zonder het regeleinde: het schrijven is op het laatst"
                                    + " afgebroken, of het regeleinde is verdwenen; de volgende toevoeging zet haar apart\n"
                            : " zonder regeleinde: het schrijven is afgebroken, of er is iets weggehaald; in een register"
                                    + " zet de volgende toevoeging ze apart\n");
        }
        tekst.append('\n');
        tekst.append(geheel.regels() == 1 ? "1 regel" : geheel.regels() + " regels");
        Map<Oordeel, Long> aantallen = new EnumMap<>(geheel.aantallen());
        aantallen.values().removeIf(n -> n == 0);
        tekst.append(
                aantallen.isEmpty()
                        ? ""
                        : aantallen.entrySet().stream()
                                .map(e -> "  " + e.getValue() + " " + kort(e.getKey()))
                                .collect(Collectors.joining("\n", "\n", "")));
        tekst.append('\n');
        geheel.laatsteGevonden()
                .ifPresent(g -> tekst.append(
                        g
                                ? "De opgegeven hash staat in het register.\n"
                                : "De opgegeven hash staat NIET in het register: aan het eind ontbreken regels, of de"
                                        + " keten is opnieuw gemaakt.\n"));
        geheel.laatste()
                .ifPresent(h -> tekst.append("Laatste hash, voor --laatste bij een volgende controle: ")
                        .append(h)
                        .append('\n'));
        if (register && geheel.laatsteGevonden().isEmpty()) {
            tekst.append("Zonder --laatste is niet te zien of er aan het eind regels ontbreken.\n");
        }
        return tekst.toString();
    }

    private static String kort(Oordeel oordeel) {
        return switch (oordeel) {
            case GEREPRODUCEERD -> "intact en gereproduceerd";
            case ANDERE_REGELS_ZELFDE_UITKOMST -> "intact, andere regels, zelfde uitkomst";
            case ANDERE_REGELS_ANDERE_UITKOMST -> "intact, andere regels, ANDERE UITKOMST";
            case GEBROKEN -> "GEBROKEN";
        };
    }

    private static String plaats(Verschil verschil) {
        return verschil.pad().isEmpty() ? "(geheel)" : Tekst.schoon(verschil.pad());
    }

    private boolean is(Oordeel oordeel) {
        return verificatie.oordeel() == oordeel;
    }

    private boolean heeft(Soort... soorten) {
        return verificatie.verschillen().stream().anyMatch(v -> List.of(soorten).contains(v.soort()));
    }

    private void schrijf() {
        papier.titel("Verificatie van een verzegelde vastlegging");
        papier.veld("Oordeel", kort(verificatie.oordeel()), Stijl.VET);
        papier.veld("Dat wil zeggen", uitleg());
        papier.kop("Wat is gecontroleerd");
        papier.veld("Zegel", zegel());
        papier.veld("Handtekening", handtekening());
        papier.veld("Opnieuw beslist", opnieuw());
        verschillen(papier, verificatie.oordeel(), verificatie.verschillen());
        herkomst();
    }

    private String uitleg() {
        return switch (verificatie.oordeel()) {
            case GEREPRODUCEERD ->
                "sinds het verzegelen is niets veranderd, en deze regels geven precies deze vastlegging";
            case ANDERE_REGELS_ZELFDE_UITKOMST ->
                "sinds het verzegelen is niets veranderd; er is beslist door een andere versie van de regels, en deze"
                        + " versie komt op dezelfde uitkomst uit";
            case ANDERE_REGELS_ANDERE_UITKOMST ->
                "sinds het verzegelen is niets veranderd; er is beslist door een andere versie van de regels, en deze"
                        + " versie komt op een andere uitkomst uit";
            case GEBROKEN -> "dit is niet wat is verzegeld, of niet wat deze regels beslissen; vertrouw er niet op";
        };
    }

    private String zegel() {
        if (verificatie.zegel().isEmpty()) {
            return "niet te lezen";
        }
        return heeft(Soort.HASH)
                ? "klopt niet: vastlegging of zegel is na het verzegelen veranderd"
                : "klopt: vastlegging en zegel zijn zoals zij zijn verzegeld";
    }

    private String handtekening() {
        if (verificatie.zegel().isEmpty()) {
            return "niet te lezen";
        }
        if (!verificatie.ondertekend()) {
            return verificatie.sleutel() ? "ontbreekt" : "geen; wie het zegel heeft gezet, is niet vast te stellen";
        }
        if (!verificatie.sleutel()) {
            return "aanwezig, niet gecontroleerd; dat kan met --sleutel";
        }
        return heeft(Soort.HANDTEKENING) ? "klopt niet met de opgegeven sleutel" : "klopt met de opgegeven sleutel";
    }

    private String opnieuw() {
        if (is(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST) || is(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST)) {
            return (is(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST) ? "dezelfde uitkomst" : "een andere uitkomst")
                    + (heeft(Soort.REDENERING) ? "; de redenering verschilt" : "")
                    + (heeft(Soort.EIGEN_REGELS)
                            ? "; de eigen regels waarmee is beslist, zijn niet die van nu: geef hun bestand mee met"
                                    + " --regels"
                            : "");
        }
        if (heeft(Soort.UITKOMST, Soort.REDENERING, Soort.EIGEN_REGELS)) {
            return "niet dezelfde beslissing, al heet zij door deze regels genomen";
        }
        if (heeft(Soort.VORM)) {
            return "niet te vergelijken: dit is geen volledige verzegelde vastlegging";
        }
        return isVanDezeRegels() ? "dezelfde beslissing, op deze casus" : "niet van belang: de vastlegging is gebroken";
    }

    private boolean isVanDezeRegels() {
        return verificatie
                .bibliotheek()
                .map(Bibliotheek::vingerafdruk)
                .filter(nu.vingerafdruk()::equals)
                .isPresent();
    }

    private static void verschillen(Papier papier, Oordeel oordeel, List<Verschil> verschillen) {
        if (verschillen.isEmpty()) {
            return;
        }
        papier.kop(oordeel == Oordeel.GEBROKEN ? "Wat niet klopt" : "Wat verschilt");
        for (Verschil v : verschillen.subList(0, Math.min(MEESTE, verschillen.size()))) {
            papier.alinea("", plaats(v), Stijl.VET);
            papier.alinea("    ", v.tekst());
        }
        if (verschillen.size() > MEESTE) {
            papier.zin("en nog " + (verschillen.size() - MEESTE));
        }
    }

    private void herkomst() {
        papier.kop(is(Oordeel.GEBROKEN) ? "Herkomst, zoals zij er zelf in staat" : "Herkomst");
        verificatie.zegel().ifPresent(this::zegelvelden);
        verificatie
                .bibliotheek()
                .ifPresentOrElse(
                        b -> bibliotheek(papier, "Beslist met", b), () -> papier.veld("Beslist met", "niet te lezen"));
        bibliotheek(papier, "Opnieuw beslist met", nu);
    }

    private void zegelvelden(Zegel zegel) {
        papier.veld("Verzegeld", moment(zegel.moment()));
        papier.veld("Door", zegel.door().map(Tekst::opEenRegel).orElse("niet vermeld"));
        hash(papier, "Hash", zegel.hash());
        zegel.vorige().ifPresent(v -> hash(papier, "Hash van de vorige", v));
    }

    private static void bibliotheek(Papier papier, String label, Bibliotheek bibliotheek) {
        papier.veld(label, "lhs " + Tekst.opEenRegel(bibliotheek.versie()));
        hash(papier, "Vingerafdruk van de regels", bibliotheek.vingerafdruk());
        bibliotheek.eigenRegels().forEach(r -> hash(papier, "Eigen regels uit " + r.naam(), r.sha256()));
    }

    /** A hash on a line of its own, so that a reader can copy it whole. */
    private static void hash(Papier papier, String label, Sha256 hash) {
        papier.alinea("", label + ":", Stijl.VET);
        papier.alinea("    ", hash.hex());
    }

    private static String moment(Instant moment) {
        var tijd = moment.atOffset(ZoneOffset.UTC);
        return Woorden.datum(tijd.toLocalDate()) + ", " + tijd.toLocalTime() + " UTC";
    }
}

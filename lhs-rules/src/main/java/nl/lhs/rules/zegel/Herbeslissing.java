package nl.lhs.rules.zegel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.CasusReader;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Recordwoorden;
import nl.lhs.rules.internal.json.VastleggingReader;
import nl.lhs.rules.internal.json.VastleggingWriter;
import nl.lhs.rules.internal.json.VervolgReader;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import tools.jackson.databind.JsonNode;

/**
 * One record that is decided again, by itself or in a dossier: which of its faults are in the input, what the rules
 * give for the input, and the verdict.
 */
final class Herbeslissing {
    private static final String VERVOLG = "/vervolg";

    private final LhsEngine engine;
    private final String pad;
    private final JsonNode boom;
    private final boolean dezeRegels;
    private final List<Fout> fouten;
    private final List<Fout> invoerfouten;

    /**
     * A record.
     *
     * @param pad the path of the record
     * @param gevonden the faults of form, with their paths from the whole; those outside the record do not count
     */
    Herbeslissing(LhsEngine engine, String pad, JsonNode boom, List<Fout> gevonden) {
        this.engine = engine;
        this.pad = pad;
        this.boom = boom;
        this.dezeRegels = boom.at("/bibliotheek/vingerafdruk")
                .stringValueOpt()
                .filter(engine.strategieen().stream()
                        .flatMap(s -> engine.bibliotheek(s.verwijzing()).stream())
                        .map(b -> b.vingerafdruk().hex())
                        .toList()::contains)
                .isPresent();
        // Another version may say more of itself in fields that we do not know.
        this.fouten = gevonden.stream()
                .filter(f -> isIn(f.pad(), pad))
                .filter(f -> dezeRegels || f.code() != Foutcode.ONBEKEND_VELD || !isIn(f.pad(), bibliotheekpad()))
                .toList();
        this.invoerfouten =
                new ArrayList<>(fouten.stream().filter(f -> isInvoer(f.pad())).toList());
    }

    static boolean isIn(String pad, String deel) {
        return pad.equals(deel) || pad.startsWith(deel + "/");
    }

    static List<Verschil> vorm(List<Fout> fouten) {
        return fouten.stream()
                .map(f -> new Verschil(f.pad(), Soort.VORM, f.tekst()))
                .toList();
    }

    private String bibliotheekpad() {
        return pad + "/bibliotheek";
    }

    /** Whether a place is in the input of the decision. */
    private boolean isInvoer(String plaats) {
        return isIn(plaats, pad + "/casus")
                || plaats.equals(pad + VERVOLG)
                || VervolgReader.INVOER.stream().anyMatch(veld -> isIn(plaats, pad + VERVOLG + "/" + veld));
    }

    boolean dezeRegels() {
        return dezeRegels;
    }

    /** The faults of form that count. */
    List<Fout> fouten() {
        return fouten;
    }

    /** The faults that no new decision can show: it is no record, or does not say which library decided. */
    List<Fout> onleesbaar() {
        return fouten.stream()
                .filter(f -> f.pad().equals(pad) || isIn(f.pad(), bibliotheekpad()))
                .toList();
    }

    Optional<Bibliotheek> bibliotheek() {
        return fouten.stream().noneMatch(f -> f.pad().equals(pad) || isIn(f.pad(), bibliotheekpad()))
                ? Optional.of(VastleggingReader.bibliotheek(boom))
                : Optional.empty();
    }

    /**
     * The files with an agency's own rules that the record names and that are absent or different now, and those that
     * are there now and it does not name. Without the same files nothing can be reproduced.
     */
    private List<Verschil> bestanden() {
        List<Regelbestand> toen = bibliotheek().map(Bibliotheek::eigenRegels).orElse(List.of());
        List<Regelbestand> nu = engine.strategieen().stream()
                .flatMap(s -> engine.bibliotheek(s.verwijzing()).stream())
                .findFirst()
                .map(Bibliotheek::eigenRegels)
                .orElse(List.of());
        List<Verschil> verschillen = new ArrayList<>();
        for (int i = 0; i < toen.size(); i++) {
            if (!nu.contains(toen.get(i))) {
                verschillen.add(verschil("/eigenRegels/" + i, ontbreekt(toen.get(i), nu)));
            }
        }
        Set<String> genoemd = toen.stream().map(Regelbestand::naam).collect(Collectors.toSet());
        nu.stream()
                .filter(r -> bibliotheek().isPresent() && !genoemd.contains(r.naam()))
                .forEach(r -> verschillen.add(verschil(
                        "/eigenRegels", "noemt " + r.naam() + " niet, en dat bestand met eigen regels is er nu wel")));
        return verschillen;
    }

    private Verschil verschil(String plaats, String tekst) {
        return new Verschil(bibliotheekpad() + plaats, Soort.EIGEN_REGELS, tekst);
    }

    private static String ontbreekt(Regelbestand toen, List<Regelbestand> nu) {
        String wat = "noemt eigen regels uit " + toen.naam() + " met SHA-256 " + toen.sha256() + ", en ";
        return nu.stream()
                .filter(r -> r.naam().equals(toen.naam()))
                .findFirst()
                .map(r -> wat + "het bestand van die naam dat er nu is, is een ander, met SHA-256 " + r.sha256())
                .orElse(wat + "dat bestand is er nu niet");
    }

    /** The input of the decision; absent where it cannot be read, and then there are faults. */
    Optional<Invoer> invoer() {
        if (!invoerfouten.isEmpty() || fouten.stream().anyMatch(f -> f.pad().equals(pad))) {
            return Optional.empty();
        }
        Optional<Casus> casus = probeer("/casus", () -> CasusReader.build(boom.path("casus"), Recordwoorden.of(boom)));
        return casus.flatMap(c -> boom.has("vervolg")
                ? probeer(VERVOLG, () -> VervolgReader.invoer(boom.path("vervolg"), c, Recordwoorden.of(boom)))
                        .map(v -> new Invoer(c, Optional.of(v)))
                : Optional.of(new Invoer(c, Optional.empty())));
    }

    /**
     * The input of a decision.
     *
     * @param vervolg without what was concluded
     */
    record Invoer(Casus casus, Optional<Vervolg> vervolg) {}

    /** A part that is refused counts as a part that cannot be read. */
    <T> Optional<T> probeer(String deel, Supplier<T> bouw) {
        try {
            return Optional.of(bouw.get());
        } catch (OngeldigException e) {
            e.fouten().forEach(f -> invoerfouten.add(f.onder(pad + deel)));
            return Optional.empty();
        }
    }

    /** The differences between the record and what the rules give for its input. */
    List<Verschil> opnieuw() {
        return invoer().map(i -> VastleggingWriter.tree(engine.opnieuw(i.casus(), i.vervolg())))
                .map(nu -> Vergelijking.of(pad, vergelijkbaar(boom), vergelijkbaar(nu)))
                .orElse(List.of());
    }

    /**
     * What can be compared of a record: all of it, but of one of edition 1 of the specification by other rules only what both
     * editions write. By our own rules no record of edition 1 can be: there, its form is a difference.
     */
    JsonNode vergelijkbaar(JsonNode record) {
        return dezeRegels || !VervolgReader.isEditie1(boom.path(VERVOLG.substring(1)))
                ? record
                : VervolgReader.zonderEditie(record);
    }

    /**
     * The verdict, and what it rests on.
     *
     * @param vooraf what breaks the record whatever the rules give, and comes first
     * @param opnieuw the differences from what the rules give
     * @param achteraf what also breaks the record
     */
    Uitslag uitslag(List<Verschil> vooraf, List<Verschil> opnieuw, List<Verschil> achteraf) {
        if (dezeRegels || !vooraf.isEmpty() || !achteraf.isEmpty()) {
            List<Verschil> gebroken = new ArrayList<>(vooraf);
            gebroken.addAll(vorm(invoerfouten));
            if (dezeRegels) {
                gebroken.addAll(bestanden());
                gebroken.addAll(opnieuw);
            }
            gebroken.addAll(achteraf);
            return new Uitslag(gebroken.isEmpty() ? Oordeel.GEREPRODUCEERD : Oordeel.GEBROKEN, eerste(gebroken));
        }
        List<Verschil> anders = new ArrayList<>(invoerfouten.stream()
                .map(f -> new Verschil(f.pad(), Soort.UITKOMST, "wordt nu geweigerd: " + f.tekst()))
                .toList());
        opnieuw.stream().filter(v -> v.soort() == Soort.UITKOMST).forEach(anders::add);
        Oordeel oordeel =
                anders.isEmpty() ? Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST : Oordeel.ANDERE_REGELS_ANDERE_UITKOMST;
        anders.addAll(bestanden());
        opnieuw.stream().filter(v -> v.soort() != Soort.UITKOMST).forEach(anders::add);
        return new Uitslag(oordeel, eerste(anders));
    }

    static List<Verschil> eerste(List<Verschil> verschillen) {
        return verschillen.subList(0, Math.min(verschillen.size(), FoutCollector.MAX));
    }

    /** A verdict, and what was found. */
    record Uitslag(Oordeel oordeel, List<Verschil> verschillen) {}
}

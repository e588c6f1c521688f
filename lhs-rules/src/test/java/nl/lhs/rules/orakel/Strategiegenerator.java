package nl.lhs.rules.orakel;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.lhs.core.Benaming;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Vaststelling;
import nl.lhs.core.vastlegging.Aandachtspuntcode;

/**
 * Draws strategieen with words, sizes, flags, cells, weights and options of their own: all that a strategie can be, wise or
 * not. The same seed draws the same.
 */
final class Strategiegenerator {
    private static final int MEESTE_INTERVENTIES = 64;
    private static final int MEESTE_ASPECTEN = 32;

    /** Of each kind of intervention, in how many of a hundred it has each role. */
    private static final Map<Interventiesoort, Map<Rol, Integer>> ROLLEN = Map.of(
            Interventiesoort.HERSTELLEND,
            Map.ofEntries(
                    entry(Rol.VEREIST_BEVOEGDHEID, 50),
                    entry(Rol.HERSTELSANCTIE, 30),
                    entry(Rol.SANCTIE, 35),
                    entry(Rol.PAST_BIJ_SPOED, 20),
                    entry(Rol.SPREEKT_AAN, 15),
                    entry(Rol.WAARSCHUWT, 20),
                    entry(Rol.VULT_WAARSCHUWING_AAN, 15),
                    entry(Rol.WORDT_AANGEKONDIGD, 15),
                    entry(Rol.VERVANGT_EERSTE_TREDE, 15),
                    entry(Rol.LEGT_STIL, 15),
                    entry(Rol.INFORMEERT_POLITIEK, 20),
                    entry(Rol.NEEMT_BESLUIT_AF, 8),
                    entry(Rol.SLUIT, 8),
                    entry(Rol.BUITEN_SEGMENT_ALLEEN_GEKOZEN, 15),
                    entry(Rol.STAAT_ALLEEN, 10)),
            Interventiesoort.BESTRAFFEND,
            Map.ofEntries(
                    entry(Rol.VEREIST_BEVOEGDHEID, 80),
                    entry(Rol.SANCTIE, 80),
                    entry(Rol.PUNITIEF, 45),
                    entry(Rol.NEEMT_BESLUIT_AF, 20),
                    entry(Rol.SLUIT, 20),
                    entry(Rol.INFORMEERT_POLITIEK, 25),
                    entry(Rol.LEGT_STIL, 10),
                    entry(Rol.WORDT_AANGEKONDIGD, 5),
                    entry(Rol.STAAT_ALLEEN, 15)),
            Interventiesoort.STRAFRECHT,
            Map.of(Rol.VEREIST_BEVOEGDHEID, 75, Rol.INFORMEERT_POLITIEK, 5, Rol.WORDT_AANGEKONDIGD, 5));

    private final Random toeval;
    private final Set<String> vergeven = new HashSet<>();

    private final boolean gewoneLasten;

    Strategiegenerator(long zaad) {
        this(zaad, false);
    }

    /** One of which every last, if asked for, needs a power and is a herstelsanctie, as in a dossier it must be. */
    Strategiegenerator(long zaad, boolean gewoneLasten) {
        this.gewoneLasten = gewoneLasten;
        this.toeval = new Random(zaad * 0x9E37_79B9_7F4A_7C15L);
    }

    /**
     * A strategie with words of its own; one in five rests on another that has the same words.
     *
     * @param id its id
     */
    Strategie strategie(String id) {
        Woordenlijst woorden = woorden();
        Strategie.Builder builder = Strategie.builder(new StrategieVerwijzing(id, "1"), "Gegenereerd " + id)
                .geldig(Geldigheid.vanaf(LocalDate.of(2020, 1, 1)))
                .woorden(woorden)
                .opties(een(Trekking.alleOpties()));
        if (eenOp(4)) {
            builder.tekst(een(List.of(Aandachtspuntcode.values())).name(), "Een eigen tekst.");
        }
        gewichten(builder, woorden);
        int dichtheid = een(List.of(10, 30, 60, 90));
        for (Segment segment : Segment.values()) {
            builder.klasse(segment, een(woorden.klassen().alle()));
            cel(builder, segment, woorden, dichtheid);
        }
        Strategie strategie = builder.build();
        return eenOp(5) ? gewijzigd(strategie, id) : strategie;
    }

    /** A specifieke strategie that changes some of another. */
    private Strategie gewijzigd(Strategie basis, String id) {
        Strategie.Builder builder = basis.specifiek(
                        new StrategieVerwijzing(id + "-EIGEN", "1"), "Gewijzigd " + id, Strategiebereik.gebied(id))
                .vastgesteld(new Vaststelling("het bestuur van " + id, LocalDate.of(2020, 1, 20)))
                .geldig(Geldigheid.vanaf(LocalDate.of(2020, 2, 1)));
        if (eenOp(2)) {
            builder.opties(een(Trekking.alleOpties()));
        }
        if (eenOp(2)) {
            gewichten(builder, basis.woorden());
        }
        for (Segment segment : Segment.values()) {
            if (eenOp(3)) {
                builder.klasse(segment, een(basis.woorden().klassen().alle()));
            }
            if (eenOp(3)) {
                cel(builder, segment, basis.woorden(), 50);
            }
        }
        return builder.build();
    }

    private void gewichten(Strategie.Builder builder, Woordenlijst woorden) {
        List<Interventie> volgorde = new ArrayList<>(woorden.interventies().alle());
        Collections.shuffle(volgorde, toeval);
        for (int i = 0; i < volgorde.size(); i++) {
            builder.gewicht(volgorde.get(i), i + 1);
        }
    }

    /** Each intervention with a chance, and at least one. */
    private void cel(Strategie.Builder builder, Segment segment, Woordenlijst woorden, int opHonderd) {
        List<Interventie> alle = woorden.interventies().alle();
        List<Interventie> cel =
                new ArrayList<>(alle.stream().filter(i -> kans(opHonderd)).toList());
        if (cel.isEmpty()) {
            cel.add(een(alle));
        }
        Collections.shuffle(cel, toeval);
        for (Interventiesoort soort : Interventiesoort.values()) {
            builder.interventies(
                    segment, soort, cel.stream().filter(i -> i.soort() == soort).toList());
        }
    }

    // ---------------------------------------------------------------------------------------------------- the words

    private Woordenlijst woorden() {
        Map<Typering, Benaming> kolommen = new LinkedHashMap<>();
        for (Typering typering : Typering.values()) {
            kolommen.put(typering, benaming("kolom " + typering.kolom()));
        }
        Map<Gevolgen, Benaming> rijen = new LinkedHashMap<>();
        for (Gevolgen gevolgen : Gevolgen.values()) {
            rijen.put(gevolgen, benaming("rij " + gevolgen.rij()));
        }
        return Woordenlijst.builder()
                .kolommen(kolommen)
                .rijen(rijen)
                .klassen(klassen())
                .interventies(interventies())
                .aspecten(aspecten())
                .verzachtend(verzachtend())
                .verzwarend(verzwarend())
                .gedragingen(gedragingen())
                .nietUitgedrukt(eenOp(4) ? List.of("Wat geen vlag uitdrukt.") : List.of())
                .build();
    }

    private List<Klasse> klassen() {
        List<Klasse> klassen = new ArrayList<>();
        vergeven.clear();
        int aantal = 1 + toeval.nextInt(6);
        for (int i = 0; i < aantal; i++) {
            String id = id(Woordenlijst.LHS_17.klassen().alle().stream()
                    .map(Klasse::id)
                    .toList());
            klassen.add(new Klasse(
                    id,
                    i,
                    benaming(id),
                    benaming("een segment " + id),
                    een(List.of(Overlegindicatie.values())),
                    een(List.of(Overlegindicatie.values())),
                    een(List.of(Klasse.Strafrecht.values()))));
        }
        return klassen;
    }

    private int hoeveelInterventies() {
        return switch (toeval.nextInt(20)) {
            case 0 -> 1 + toeval.nextInt(2);
            case 1 -> 15 + toeval.nextInt(MEESTE_INTERVENTIES - 14);
            case 2 -> MEESTE_INTERVENTIES;
            default -> 3 + toeval.nextInt(12);
        };
    }

    private List<Interventie> interventies() {
        vergeven.clear();
        boolean lasten = kans(75);
        List<Interventiesoort> soorten = new ArrayList<>(Collections.nCopies(5, Interventiesoort.HERSTELLEND));
        if (kans(90)) {
            soorten.addAll(Collections.nCopies(3, Interventiesoort.BESTRAFFEND));
        }
        List<Rol> strafrecht = een(List.of(
                List.of(),
                List.of(Rol.UIT_OVERLEG),
                List.of(Rol.VAN_DE_INSTANTIE),
                List.of(Rol.UIT_OVERLEG, Rol.VAN_DE_INSTANTIE),
                List.of(Rol.UIT_OVERLEG, Rol.VAN_DE_INSTANTIE)));
        if (!strafrecht.isEmpty()) {
            soorten.addAll(Collections.nCopies(3, Interventiesoort.STRAFRECHT));
        }
        List<Interventie> interventies = new ArrayList<>();
        int aantal = hoeveelInterventies();
        for (int i = 0; i < aantal; i++) {
            interventies.add(interventie(i, een(soorten), lasten, strafrecht));
        }
        return interventies;
    }

    private Interventie interventie(int nummer, Interventiesoort soort, boolean lasten, List<Rol> strafrecht) {
        String id = id(Woordenlijst.LHS_17.interventies().alle().stream()
                .map(Interventie::id)
                .toList());
        Interventie.Builder builder = Interventie.builder(id, nummer, soort)
                .naam("naam " + id, "name " + id)
                .inZin("een " + id, "a " + id);
        if (eenOp(6)) {
            builder.categorie("categorie " + toeval.nextInt(3));
        }
        List<Rol> rollen = new ArrayList<>();
        for (Rol rol : Rol.values()) {
            if (kans(ROLLEN.get(soort).getOrDefault(rol, 0))) {
                rollen.add(rol);
            }
        }
        if (rollen.contains(Rol.NEEMT_BESLUIT_AF)) {
            rollen.remove(Rol.SLUIT);
        }
        if (soort == Interventiesoort.STRAFRECHT) {
            Rol rol = een(strafrecht);
            rollen.add(rol);
            if (rol == Rol.VAN_DE_INSTANTIE && !rollen.contains(Rol.VEREIST_BEVOEGDHEID)) {
                rollen.add(Rol.VEREIST_BEVOEGDHEID);
            }
        }
        if (soort == Interventiesoort.HERSTELLEND && lasten && kans(35)) {
            builder.last(een(List.of(Lastsoort.values())), "de last " + id, "the last " + id);
            if (gewoneLasten) {
                builder.rollen(Rol.VEREIST_BEVOEGDHEID, Rol.HERSTELSANCTIE, Rol.SANCTIE);
            }
        }
        return builder.rollen(rollen.toArray(Rol[]::new)).build();
    }

    private List<VerzwarendAspect.Soort> aspecten() {
        vergeven.clear();
        List<VerzwarendAspect.Soort> aspecten = new ArrayList<>();
        int aantal = eenOp(15) ? MEESTE_ASPECTEN : toeval.nextInt(eenOp(5) ? MEESTE_ASPECTEN + 1 : 8);
        for (int i = 0; i < aantal; i++) {
            String id = id(Woordenlijst.LHS_17.aspecten().alle().stream()
                    .map(VerzwarendAspect.Soort::id)
                    .toList());
            VerzwarendAspect.Betekenis[] betekenissen = List.of(VerzwarendAspect.Betekenis.values()).stream()
                    .filter(b -> kans(15))
                    .toArray(VerzwarendAspect.Betekenis[]::new);
            aspecten.add(new VerzwarendAspect.Soort(id, i, benaming(id), benaming("het aspect " + id), betekenissen));
        }
        return aspecten;
    }

    private List<VerzachtendArgument.Soort> verzachtend() {
        vergeven.clear();
        List<VerzachtendArgument.Soort> soorten = new ArrayList<>();
        int aantal = toeval.nextInt(6);
        for (int i = 0; i < aantal; i++) {
            String id = id(List.of("LEGALISATIE_MOGELIJK", "OVERIG"));
            soorten.add(new VerzachtendArgument.Soort(
                    id, i, benaming(id), benaming("het argument " + id), eenOp(3), eenOp(3)));
        }
        return soorten;
    }

    private List<VerzwarendArgument.Soort> verzwarend() {
        vergeven.clear();
        List<VerzwarendArgument.Soort> soorten = new ArrayList<>();
        int aantal = toeval.nextInt(6);
        for (int i = 0; i < aantal; i++) {
            String id = id(List.of("RECIDIVE", "OVERIG"));
            soorten.add(new VerzwarendArgument.Soort(
                    id, i, benaming(id), benaming("het argument " + id), eenOp(3), eenOp(3)));
        }
        return soorten;
    }

    private List<ErnstigeGedraging> gedragingen() {
        vergeven.clear();
        List<ErnstigeGedraging> gedragingen = new ArrayList<>();
        int aantal = toeval.nextInt(7);
        for (int i = 0; i < aantal; i++) {
            String id = id(Woordenlijst.LHS_17.gedragingen().alle().stream()
                    .map(ErnstigeGedraging::id)
                    .toList());
            gedragingen.add(new ErnstigeGedraging(
                    id, i, benaming(id), een(List.of(ErnstigeGedraging.Soort.values())), eenOp(4)));
        }
        return gedragingen;
    }

    /** A new id; sometimes that of a word of LHS 1.7, which then means something else. */
    private String id(List<String> vanLhs17) {
        String id = eenOp(6) ? een(vanLhs17) : een(List.of("W", "WOORD_", "X9_")) + toeval.nextInt(1_000_000);
        return vergeven.add(id) ? id : id(List.of("W" + toeval.nextInt(1_000_000)));
    }

    private static Benaming benaming(String naam) {
        return new Benaming(naam, "english " + naam);
    }

    // ------------------------------------------------------------------------------------------------------- drawing

    private boolean kans(int opHonderd) {
        return toeval.nextInt(100) < opHonderd;
    }

    private boolean eenOp(int n) {
        return toeval.nextInt(n) == 0;
    }

    private <T> T een(List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }
}

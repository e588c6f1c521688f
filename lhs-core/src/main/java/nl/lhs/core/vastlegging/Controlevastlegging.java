package nl.lhs.core.vastlegging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Controle;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.OwnJson;
import nl.lhs.core.Required;
import nl.lhs.core.Typering;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Norm;

/**
 * The record of one inspection: what became of each finding, in their order, and an overview of them.
 *
 * <pre>{@code
 * Controlevastlegging samen = engine.decide(controle);
 * samen.overzicht().overleg(); // the one overleg that is still to be held, for which findings
 * samen.bevindingen().get(0).vastlegging(); // the record of the first finding
 * }</pre>
 *
 * <p>The overview is made from the findings: two records with the same findings have the same overview. Immutable and
 * safe for use by several threads. Source: norm 3.5-1.
 */
public final class Controlevastlegging implements OwnJson {
    private static final List<Norm> TYPERING = List.of(Norm.of("3.1-3"), Norm.of("3.1-4"));
    private static final List<Norm> STRAFFEN = List.of(Norm.of("3.4-2"), Norm.of("Awb 5:43"));

    private final String kenmerk;
    private final List<Bevindinguitkomst> bevindingen;
    private final Controleoverzicht overzicht;

    private Controlevastlegging(String kenmerk, List<Bevindinguitkomst> bevindingen) {
        this.kenmerk = kenmerk;
        this.bevindingen = List.copyOf(bevindingen);
        controleer();
        this.overzicht = vatSamen();
    }

    /**
     * The record of an inspection.
     *
     * @param kenmerk the caller's identifier of the inspection; 1 to 200 characters, not blank
     * @param bevindingen what became of each finding; 1 to 1000
     * @return the record, with its overview
     * @throws OngeldigException if the kenmerk is blank or too long, there is no finding or there are too many, two have one
     *     kenmerk, or a record is about another normadressaat than the first, was decided by another library than the first, or
     *     is no first decision. Two findings may follow two strategieen, by their date and reikwijdte
     */
    public static Controlevastlegging of(String kenmerk, List<Bevindinguitkomst> bevindingen) {
        Objects.requireNonNull(kenmerk, "kenmerk");
        Required.list(bevindingen, "bevindingen");
        return new Controlevastlegging(kenmerk, bevindingen);
    }

    private void controleer() {
        Foutenlijst fouten = new Foutenlijst()
                .kenmerk("/kenmerk", kenmerk)
                .aantal("/bevindingen", bevindingen.size(), Controle.MAX_CASUSSEN);
        Optional<Vastlegging> eerste = vastleggingen().stream().findFirst();
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < bevindingen.size(); i++) {
            Bevindinguitkomst b = bevindingen.get(i);
            String pad = "/bevindingen/" + i;
            fouten.require(
                    pad + (b.vastlegging().isPresent() ? "/vastlegging/casus/kenmerk" : "/kenmerk"),
                    b.kenmerk().isEmpty() || gezien.add(b.kenmerk().get()),
                    Foutcode.DUBBEL,
                    "staat er al; verwacht: voor elke bevinding een eigen kenmerk");
            b.vastlegging().ifPresent(v -> past(fouten, pad + "/vastlegging", v, eerste.orElseThrow()));
        }
        fouten.throwIfAny();
    }

    private static void past(Foutenlijst fouten, String pad, Vastlegging v, Vastlegging eerste) {
        String normadressaat = v.casus().normadressaat().kenmerk();
        fouten.require(
                        pad + "/casus/normadressaat/kenmerk",
                        normadressaat.equals(eerste.casus().normadressaat().kenmerk()),
                        Foutcode.ANDERE_NORMADRESSAAT,
                        "is een andere normadressaat dan in de eerste vastlegging; verwacht: één normadressaat per"
                                + " controle")
                .require(
                        pad + "/bibliotheek",
                        v.bibliotheek().versie().equals(eerste.bibliotheek().versie())
                                && v.bibliotheek().equals(eerste.bibliotheek())
                                        == v.strategie().equals(eerste.strategie()),
                        "is een andere dan in de eerste vastlegging; verwacht: één controle, met dezelfde regels beslist")
                .require(
                        pad + "/vervolg",
                        v.vervolg().isEmpty(),
                        "hoort bij een dossier; verwacht: een eerste beslissing");
    }

    // ------------------------------------------------------------------------------------------------- the overview

    private Controleoverzicht vatSamen() {
        List<Vastlegging> vastleggingen = vastleggingen();
        int wachtend = (int) vastleggingen.stream()
                .filter(v -> v.status() == Status.WACHT_OP_OVERLEG)
                .count();
        Optional<Klasse> klasse = vastleggingen.stream()
                .flatMap(v -> v.positionering().stream())
                .map(Positionering::klasse)
                .max(Comparator.naturalOrder());
        return new Controleoverzicht(
                vastleggingen.size() - wachtend,
                wachtend,
                bevindingen.size() - vastleggingen.size(),
                klasse,
                vastleggingen.stream()
                        .flatMap(v -> v.positionering().stream())
                        .filter(p -> Optional.of(p.klasse()).equals(klasse))
                        .map(Positionering::segment)
                        .distinct()
                        .sorted()
                        .toList(),
                overleg(),
                kenmerken(v -> v.overleg().aangifte()),
                interventies(),
                Stream.of(typering(), straffen()).flatMap(Optional::stream).toList());
    }

    /** The records, in the order of the findings; those that were refused have none. */
    private List<Vastlegging> vastleggingen() {
        return bevindingen.stream().flatMap(b -> b.vastlegging().stream()).toList();
    }

    private List<String> kenmerken(Predicate<Vastlegging> welke) {
        return vastleggingen().stream()
                .filter(welke)
                .map(v -> v.casus().kenmerk())
                .toList();
    }

    private Optional<Controleoverzicht.Overleg> overleg() {
        List<String> voor = kenmerken(v -> vraagtOverleg(v, Overlegindicatie.NOODZAKELIJK, Overlegindicatie.ZINVOL));
        if (voor.isEmpty()) {
            return Optional.empty();
        }
        boolean noodzakelijk = vastleggingen().stream().anyMatch(v -> vraagtOverleg(v, Overlegindicatie.NOODZAKELIJK));
        return Optional.of(new Controleoverzicht.Overleg(
                noodzakelijk ? Overlegindicatie.NOODZAKELIJK : Overlegindicatie.ZINVOL, voor));
    }

    private static boolean vraagtOverleg(Vastlegging v, Overlegindicatie... indicaties) {
        return v.overleg().uitkomst().isEmpty()
                && v.overleg().indicatie().filter(List.of(indicaties)::contains).isPresent();
    }

    private List<Controleoverzicht.Keuze> interventies() {
        Map<Interventie, List<String>> voor = new TreeMap<>();
        vastleggingen()
                .forEach(v -> v.interventies()
                        .forEach(i -> voor.computeIfAbsent(i, k -> new ArrayList<>())
                                .add(v.casus().kenmerk())));
        return voor.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Interventie::soort).thenComparing(Comparator.naturalOrder())))
                .map(e -> new Controleoverzicht.Keuze(e.getKey(), e.getValue()))
                .toList();
    }

    private Optional<Controleoverzicht.Punt> typering() {
        Map<Optional<Typering>, Long> aantallen = vastleggingen().stream()
                .map(v -> v.casus().normadressaat().typering())
                .sorted(Comparator.comparing(t -> t.map(Typering::ordinal).orElse(Integer.MAX_VALUE)))
                .collect(Collectors.groupingBy(t -> t, LinkedHashMap::new, Collectors.counting()));
        if (aantallen.size() < 2) {
            return Optional.empty();
        }
        String verdeling = aantallen.entrySet().stream()
                .map(e -> e.getKey().map(t -> "kolom " + t.kolom()).orElse("niet getypeerd") + " in " + e.getValue()
                        + (e.getValue() == 1 ? " bevinding" : " bevindingen"))
                .collect(Collectors.joining(", "));
        return Optional.of(new Controleoverzicht.Punt(
                Controleoverzicht.Puntcode.TYPERING_VERSCHILT,
                TYPERING,
                "De normadressaat is in deze controle niet overal gelijk getypeerd: " + verdeling
                        + ". Het gaat telkens om dezelfde; ga na of dat verschil klopt."));
    }

    private Optional<Controleoverzicht.Punt> straffen() {
        Set<String> gezien = new HashSet<>();
        boolean dubbel = false;
        for (Vastlegging v : vastleggingen()) {
            Optional<String> verwijzing = v.casus().bevinding().voorschrift().flatMap(Voorschrift::verwijzing);
            if (verwijzing.isPresent() && v.interventies().stream().anyMatch(Interventie::isStraf)) {
                dubbel |= !gezien.add(verwijzing.get());
            }
        }
        return dubbel
                ? Optional.of(new Controleoverzicht.Punt(
                        Controleoverzicht.Puntcode.TWEE_STRAFFEN_IN_EEN_CONTROLE,
                        STRAFFEN,
                        "Twee bevindingen van deze controle gaan over hetzelfde voorschrift, en bij elk is een straf gekozen."
                                + " Ga na of het om één feit gaat: dat wordt niet tweemaal bestraft."))
                : Optional.empty();
    }

    // --------------------------------------------------------------------------------------------------- what it holds

    /** {@return the caller's identifier of the inspection; 1 to 200 characters} */
    public String kenmerk() {
        return kenmerk;
    }

    /** {@return what became of each finding, in the order of the inspection; 1 to 1000} */
    public List<Bevindinguitkomst> bevindingen() {
        return bevindingen;
    }

    /** {@return what holds over all findings} */
    public Controleoverzicht overzicht() {
        return overzicht;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Controlevastlegging c && kenmerk.equals(c.kenmerk) && bevindingen.equals(c.bevindingen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kenmerk, bevindingen);
    }

    /** The overview in short; no kenmerk, which may be about people. */
    @Override
    public String toString() {
        return "Controlevastlegging[bevindingen=" + bevindingen.size() + ", " + overzicht + "]";
    }
}

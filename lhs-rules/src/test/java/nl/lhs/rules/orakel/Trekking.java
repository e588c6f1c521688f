package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Vaststelling;

/**
 * Draws strategieen, and inputs that suit any of them: the matrix of {@link Invoerruimte} is that of LHS 1.7. The same
 * seed draws the same.
 */
final class Trekking {
    private static final List<Voorschrift.Soort> VOORSCHRIFTEN = List.of(Voorschrift.Soort.values());

    private final Random toeval;

    Trekking(long zaad) {
        this.toeval = new Random(zaad);
    }

    // ------------------------------------------------------------------------------------------------------- inputs

    /**
     * Every begin and every pair of arguments, each with every BSBM and every outcome of the overleg, with and without
     * aspects: all that the options look at. The rest is drawn for each anew.
     */
    void alleWaarOptiesNaarKijken(Consumer<Invoer> naar) {
        for (Invoerruimte.Positie positie : Invoerruimte.POSITIES) {
            for (Optional<Bsbm> bsbm : Invoerruimte.BSBMS) {
                for (Optional<Overleg> overleg : Invoerruimte.OVERLEGGEN) {
                    naar.accept(invoer(positie, bsbm, overleg, false));
                    naar.accept(invoer(positie, bsbm, overleg, true));
                }
            }
        }
    }

    /** An input of which all is drawn. */
    Invoer invoer() {
        return invoer(
                een(Invoerruimte.POSITIES),
                een(Invoerruimte.BSBMS),
                een(Invoerruimte.OVERLEGGEN),
                toeval.nextBoolean());
    }

    private Invoer invoer(
            Invoerruimte.Positie positie, Optional<Bsbm> driedelig, Optional<Overleg> overleg, boolean aspecten) {
        Bevinding.Builder bevinding = Bevinding.builder("B-1", Invoerruimte.DATUM)
                .overtreding(!eenOp(40))
                .gevolgen(positie.gevolgen().orElseThrow())
                .spoedeisend(eenOp(3));
        if (positie.verzachtend()) {
            bevinding.verzachtendArgument(
                    VerzachtendArgument.of(een(Woordenlijst.LHS_17.verzachtend().alle())));
        }
        if (positie.verzwarend()) {
            bevinding.verzwarendArgument(
                    VerzwarendArgument.of(een(Woordenlijst.LHS_17.verzwarend().alle())));
        }
        if (aspecten) {
            bevinding.verzwarendeAspecten(Invoerruimte.aspecten(1 + toeval.nextInt(127)));
        }
        if (eenOp(3)) {
            bevinding.onderbouwing(Invoerruimte.TOETS);
        }
        if (eenOp(2)) {
            bevinding.voorschrift(Voorschrift.of(een(VOORSCHRIFTEN)));
        }
        if (eenOp(6)) {
            bevinding.ernstigeGedraging(een(Woordenlijst.LHS_17.gedragingen().alle()));
        }
        Optional<Bsbm> bsbm = driedelig.isPresent() && !driedelig.get().opleggen() && toeval.nextBoolean()
                ? een(Invoerruimte.BSBMS_ANDERS)
                : driedelig;
        long naast = Invoerruimte.naastDeKeuze(bsbm, overleg);
        long keuze = eenOp(4) ? masker(Figuren.LICHT_NAAR_ZWAAR, eenOp(2) ? 1 : 2) & ~Figuren.STRAFRECHT | naast : 0;
        Optional<Gedoogbesluit> gedoogbesluit = Invoerruimte.GEDOOGBESLUITEN.get(eenOp(5) ? 1 : 0);
        return new Invoer(
                bevinding.build(),
                Invoerruimte.normadressaat(positie.typering(), een(Invoerruimte.BESLUIT)),
                bsbm,
                overleg,
                gedoogbesluit,
                gedoogbesluit.isEmpty() && eenOp(8) ? een(Invoerruimte.AFZIEN) : Optional.empty(),
                eenOp(3) ? Optional.of(Invoerruimte.VRAAG) : Optional.empty(),
                bevoegdheden(keuze | naast & ~Figuren.PV),
                keuze == 0 ? Optional.empty() : Optional.of(new Invoer.Keuze(Figuren.lijst(keuze))));
    }

    /** No list, or one that holds what the casus may not do without. */
    private Optional<List<Interventie>> bevoegdheden(long altijd) {
        if (eenOp(3)) {
            return Optional.empty();
        }
        int aantal = toeval.nextInt(Invoerruimte.ALLE_BEVOEGDHEDEN.size() + 1);
        return Optional.of(
                Figuren.lijst((masker(Invoerruimte.ALLE_BEVOEGDHEDEN, aantal) | altijd) & ~Figuren.ZONDER_BEVOEGDHEID));
    }

    // --------------------------------------------------------------------------------------------------- strategieen

    /**
     * A strategie that changes a few things, or nearly all: classes, cells, weights, options.
     *
     * @param id its id
     * @param basis what it rests on
     */
    Strategie strategie(String id, Strategie basis) {
        int eenOp = een(List.of(1, 2, 8));
        Strategie.Builder builder = specifiek(id, basis);
        for (Segment segment : Segment.values()) {
            if (eenOp(eenOp)) {
                builder.klasse(segment, een(Woordenlijst.LHS_17.klassen().alle()));
            }
            boolean leeg = true;
            for (Interventiesoort soort : Interventiesoort.values()) {
                List<Interventie> cel = eenOp(eenOp) ? interventies(soort) : basis.interventies(segment, soort);
                leeg &= cel.isEmpty();
                builder.interventies(segment, soort, cel);
            }
            if (leeg) {
                Interventie enige = een(Figuren.LICHT_NAAR_ZWAAR);
                builder.interventies(segment, Figuren.soort(enige), List.of(enige));
            }
        }
        List<Interventie> volgorde = new ArrayList<>(
                basis.vanLichtNaarZwaar(Woordenlijst.LHS_17.interventies().alle()));
        if (eenOp(2)) {
            Collections.shuffle(volgorde, toeval);
        } else if (eenOp(2)) {
            Collections.swap(volgorde, toeval.nextInt(volgorde.size()), toeval.nextInt(volgorde.size()));
        }
        for (int i = 0; i < volgorde.size(); i++) {
            builder.gewicht(volgorde.get(i), i + 1);
        }
        return builder.opties(een(alleOpties())).build();
    }

    private List<Interventie> interventies(Interventiesoort soort) {
        List<Interventie> alle = new ArrayList<>(Figuren.LICHT_NAAR_ZWAAR.stream()
                .filter(i -> Figuren.soort(i) == soort)
                .toList());
        Collections.shuffle(alle, toeval);
        return alle.subList(0, toeval.nextInt(alle.size() + 1));
    }

    /** Begins a specifieke strategie. */
    static Strategie.Builder specifiek(String id, Strategie basis) {
        return basis.specifiek(new StrategieVerwijzing(id, "1"), "Getrokken " + id, Strategiebereik.gebied(id))
                .vastgesteld(new Vaststelling("het bestuur van " + id, LocalDate.of(2026, 1, 20)))
                .geldig(Geldigheid.vanaf(LocalDate.of(2026, 2, 1)));
    }

    /** The same strategie, but one that stands on its own. */
    static Strategie alleenstaand(Strategie strategie) {
        Strategie.Builder builder = Strategie.builder(strategie.verwijzing(), strategie.titel())
                .geldig(strategie.geldigheid())
                .opties(strategie.opties());
        for (Typering typering : Typering.values()) {
            builder.label(typering, strategie.label(typering));
        }
        for (Gevolgen gevolgen : Gevolgen.values()) {
            builder.label(gevolgen, strategie.label(gevolgen));
        }
        for (Interventie interventie : Woordenlijst.LHS_17.interventies().alle()) {
            builder.gewicht(interventie, strategie.gewicht(interventie));
        }
        for (Segment segment : Segment.values()) {
            builder.klasse(segment, strategie.klasse(segment));
            for (Interventiesoort soort : Interventiesoort.values()) {
                builder.interventies(segment, soort, strategie.interventies(segment, soort));
            }
        }
        return builder.build();
    }

    /** Every combination of options. */
    static List<Opties> alleOpties() {
        List<Opties> alle = new ArrayList<>();
        for (Opties.BeideArgumenten beide : Opties.BeideArgumenten.values()) {
            for (Opties.Rand rand : Opties.Rand.values()) {
                for (Typering typering : Typering.values()) {
                    for (Opties.Spoed spoed : Opties.Spoed.values()) {
                        alle.add(new Opties(beide, rand, typering, true, spoed));
                        alle.add(new Opties(beide, rand, typering, false, spoed));
                    }
                }
            }
        }
        return alle;
    }

    // ------------------------------------------------------------------------------------------------------- drawing

    private boolean eenOp(int n) {
        return toeval.nextInt(n) == 0;
    }

    private <T> T een(List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }

    private long masker(List<Interventie> uit, int aantal) {
        List<Interventie> geschud = new ArrayList<>(uit);
        Collections.shuffle(geschud, toeval);
        return Figuren.masker(geschud.subList(0, aantal));
    }
}

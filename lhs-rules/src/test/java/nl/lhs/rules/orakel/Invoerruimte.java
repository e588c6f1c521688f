package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;

/**
 * The inputs on which the whole policy is compared with the {@link Orakel}: a product of everything that the policy
 * looks at, and beside it what is varied singly. Always the same inputs, in the same order.
 *
 * <p>The space comes in {@link Blok}s, so that it can be divided over threads and never stands in memory as a whole.
 */
public final class Invoerruimte {
    /** The parts of the space. */
    public enum Onderdeel {
        /** The product, of findings that are an overtreding. */
        PRODUCT,
        /** The product, of findings that are none: whatever may be given is given. */
        GEEN_OVERTREDING,
        /** Every subset of the seven aspects. */
        ASPECTEN,
        /** Each kind of serious conduct, and all of them. */
        GEDRAGINGEN,
        /** Voorschrift and spoed, with every list of powers that matters to the segment. */
        VOORSCHRIFT_EN_SPOED,
        /** What a BSBM is refused for. */
        BSBM,
        /** Each kind of argument, several of a kind, and an empty list. */
        ARGUMENTEN,
        /** Every deviation of one, two or three interventions. */
        AFWIJKINGEN,
        /** Both grounds, and dates, with and without spoed. */
        GEDOOGBESLUIT,
        /** Refraining from enforcement and requests, with all that they meet. */
        AFZIEN_EN_VERZOEK,
        /** Every ground to refrain, and every day to answer a request by. */
        GRONDEN_EN_DAGEN,
        /** Whether legalisation was looked into, with every choice that asks for it. */
        LEGALISATIETOETS,
        /** Findings of before and after LHS 1.7 had a successor. */
        DATUM,
        /** The product with every new fact of edition 2: spoed, refraining, requests, and a legalisatietoets. */
        NIEUWE_FEITEN,
        /** The same for findings that are no overtreding. */
        NIEUWE_FEITEN_GEEN_OVERTREDING,
        /** The product with every subset of the eight powers. */
        ELKE_BEVOEGDHEID,
        /** The product with every subset of the seven aspects, and no list of powers, an empty and a full one. */
        ELK_ASPECT,
        /** The product with every subset of powers and every subset of aspects, spoed, refraining and requests. */
        VOLLEDIG,
        /** The same for findings that are no overtreding. */
        VOLLEDIG_GEEN_OVERTREDING,
        /** All that the options look at, and the rest drawn. */
        OPTIES,
        /** All of it drawn. */
        GETROKKEN
    }

    static final LocalDate DATUM = LocalDate.of(2026, 3, 4);

    /** The last day of LHS 1.7 alone, the first of its successor, and that of its own adoption. */
    private static final List<LocalDate> DATA =
            List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1), LocalDate.of(2014, 4, 24));

    static final List<Interventie> ALLE_BEVOEGDHEDEN = Figuren.lijst(Figuren.ALLES & ~Figuren.ZONDER_BEVOEGDHEID);
    private static final VerzachtendArgument VERZACHTEND = VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG);
    private static final VerzwarendArgument VERZWAREND = VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE);

    private static final List<Optional<Gevolgen>> GEVOLGEN =
            Stream.of(Gevolgen.values()).map(Optional::of).toList();
    private static final List<Optional<Typering>> TYPERINGEN = metGeen(List.of(Typering.values()));
    static final List<Optional<Boolean>> BESLUIT = List.of(Optional.of(true), Optional.of(false), Optional.empty());
    static final List<Optional<Bsbm>> BSBMS =
            List.of(Optional.empty(), Optional.of(Bsbm.nietOpgelegd()), Optional.of(Bsbm.opgelegd()));
    /** What the three leave out: why none can be imposed, and what was said besides. */
    static final List<Optional<Bsbm>> BSBMS_ANDERS = List.of(
            Optional.of(new Bsbm(false, Optional.empty(), false)),
            Optional.of(new Bsbm(false, Optional.of(true), false)),
            Optional.of(new Bsbm(true, Optional.of(true), false)),
            Optional.of(new Bsbm(true, Optional.of(false), false)),
            Optional.of(new Bsbm(true, Optional.of(false), true)));

    static final List<Optional<Overleg>> OVERLEGGEN =
            metGeen(Stream.of(Spoor.values()).map(Overleg::of).toList());
    static final List<Optional<Gedoogbesluit>> GEDOOGBESLUITEN =
            metGeen(List.of(Gedoogbesluit.of("G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK)));
    static final List<Optional<Afzien>> AFZIEN =
            List.of(Optional.empty(), Optional.of(afzien(Afzien.Grond.CONCREET_ZICHT_OP_LEGALISATIE)));
    static final Invoer.Vraag VRAAG = new Invoer.Vraag(DATUM.minusDays(9), Optional.empty());
    private static final List<Optional<Invoer.Vraag>> VERZOEKEN = metGeen(List.of(VRAAG));
    private static final List<Optional<Invoer.Vraag>> VERZOEKEN_MET_DAGEN = List.of(
            Optional.of(new Invoer.Vraag(DATUM, Optional.of(DATUM))),
            Optional.of(new Invoer.Vraag(DATUM.plusDays(1), Optional.of(DATUM.plusWeeks(8)))),
            Optional.of(new Invoer.Vraag(DATUM, Optional.of(DATUM.minusDays(1)))));
    static final Onderbouwing TOETS = new Onderbouwing(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Past niet in het plan."));
    private static final Onderbouwing ANDERS_ONDERBOUWD = new Onderbouwing(
            Optional.of("De sloot is vervuild."),
            Optional.of("Het lekt nog."),
            Optional.of("Verslag."),
            Optional.empty());
    private static final List<Optional<List<Interventie>>> GEEN_LIJST = List.of(Optional.empty());
    private static final List<Optional<Invoer.Keuze>> GEEN_AFWIJKING = List.of(Optional.empty());

    /** What may be chosen instead where there is no segment, or any: with and without the BSBM of one that imposes it. */
    private static final List<Optional<Invoer.Keuze>> EENVOUDIGE_AFWIJKINGEN = List.of(
            Optional.empty(),
            Optional.of(new Invoer.Keuze(List.of(Interventie.WAARSCHUWEN))),
            Optional.of(new Invoer.Keuze(List.of(Interventie.WAARSCHUWEN, Interventie.BSBM))));

    private static final List<List<VerzwarendAspect>> GEEN_EEN_ALLE =
            List.of(aspecten(0), aspecten(1 << 5), aspecten((1 << 7) - 1));
    /** In the product; with spoed all aspects only, for single variations have each alone. */
    private static final List<List<VerzwarendAspect>> GEEN_ALLE = List.of(GEEN_EEN_ALLE.get(0), GEEN_EEN_ALLE.get(2));

    private static final List<List<VerzwarendAspect>> ALLE = List.of(GEEN_EEN_ALLE.get(2));
    private static final List<List<VerzwarendAspect>> ELKE_DEELVERZAMELING =
            IntStream.range(0, 1 << 7).mapToObj(Invoerruimte::aspecten).toList();

    /** The lists of powers by what matters and what is always on them; the blocks share them. */
    private static final Map<List<Long>, List<Optional<List<Interventie>>>> LIJSTEN = new ConcurrentHashMap<>();

    /** A place in the matrix from which a finding starts, and its arguments; or no overtreding at all. */
    record Positie(
            boolean overtreding,
            Optional<Gevolgen> gevolgen,
            Optional<Typering> typering,
            boolean verzachtend,
            boolean verzwarend) {
        Bevinding.Builder bevinding() {
            return bevinding(DATUM);
        }

        Bevinding.Builder bevinding(LocalDate datum) {
            Bevinding.Builder builder = Bevinding.builder("B-1", datum);
            if (!overtreding) {
                builder.overtreding(false);
            }
            gevolgen.ifPresent(builder::gevolgen);
            if (verzachtend) {
                builder.verzachtendArgument(VERZACHTEND);
            }
            if (verzwarend) {
                builder.verzwarendArgument(VERZWAREND);
            }
            return builder;
        }

        List<Bevinding> bevindingen(List<List<VerzwarendAspect>> aspecten) {
            return aspecten.stream()
                    .map(a -> a.isEmpty()
                            ? bevinding().build()
                            : bevinding().verzwarendeAspecten(a).build())
                    .toList();
        }

        List<Bevinding> spoed(List<List<VerzwarendAspect>> aspecten) {
            return aspecten.stream()
                    .map(a -> a.isEmpty()
                            ? bevinding().spoedeisend(true).build()
                            : bevinding()
                                    .spoedeisend(true)
                                    .verzwarendeAspecten(a)
                                    .build())
                    .toList();
        }

        Segment eindsegment() {
            return Orakel.lhs17().eindsegment(gevolgen.orElseThrow(), typering, verzachtend, verzwarend);
        }
    }

    static final List<Positie> POSITIES = posities(true, GEVOLGEN);
    private static final Positie NERGENS = new Positie(false, Optional.empty(), Optional.empty(), false, false);
    private static final List<Positie> POSITIES_EN_NERGENS =
            Stream.concat(POSITIES.stream(), Stream.of(NERGENS)).toList();

    private Invoerruimte() {}

    // --------------------------------------------------------------------------------------------------- the space

    /**
     * What is compared in every build: the product and the single variations.
     *
     * @return the blocks, none of them large
     */
    public static List<Blok> heelBeleid() {
        List<Blok> blokken = new ArrayList<>();
        product(blokken);
        geenOvertreding(blokken);
        variaties(blokken);
        return blokken;
    }

    /**
     * The product with every new fact of edition 2, each with each: spoed, refraining, a request, a legalisatietoets.
     *
     * @return the blocks
     */
    public static List<Blok> nieuweFeiten() {
        List<Blok> blokken = new ArrayList<>();
        for (Positie positie : POSITIES) {
            List<Bevinding> bevindingen = metEnZonderSpoedEnToets(positie);
            product(
                    positie,
                    (normadressaat, bsbm, overleg, bevoegdheden, afwijkingen) -> blokken.add(new Blok(
                            Onderdeel.NIEUWE_FEITEN,
                            bevindingen,
                            List.of(normadressaat),
                            List.of(bsbm),
                            List.of(overleg),
                            GEDOOGBESLUITEN,
                            AFZIEN,
                            VERZOEKEN,
                            bevoegdheden,
                            afwijkingen)));
        }
        for (Positie positie : posities(false, metGeen(List.of(Gevolgen.values())))) {
            blokken.add(new Blok(
                    Onderdeel.NIEUWE_FEITEN_GEEN_OVERTREDING,
                    metEnZonderSpoedEnToets(positie),
                    normadressaten(positie.typering()),
                    BSBMS,
                    OVERLEGGEN,
                    GEDOOGBESLUITEN,
                    AFZIEN,
                    VERZOEKEN,
                    List.of(Optional.empty(), Optional.of(List.of()), Optional.of(ALLE_BEVOEGDHEDEN)),
                    EENVOUDIGE_AFWIJKINGEN));
        }
        return blokken;
    }

    private static List<Bevinding> metEnZonderSpoedEnToets(Positie positie) {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (List<VerzwarendAspect> aspecten : GEEN_EEN_ALLE) {
            for (boolean spoed : new boolean[] {false, true}) {
                for (boolean toets : new boolean[] {false, true}) {
                    Bevinding.Builder bevinding =
                            positie.bevinding().spoedeisend(spoed).verzwarendeAspecten(aspecten);
                    bevindingen.add((toets ? bevinding.onderbouwing(TOETS) : bevinding).build());
                }
            }
        }
        return bevindingen;
    }

    /**
     * The product with every subset of the eight powers, and the product with every subset of the seven aspects.
     *
     * @return the blocks
     */
    public static List<Blok> elkeDeelverzameling() {
        List<Blok> blokken = new ArrayList<>();
        deelproduct(blokken, Onderdeel.ELKE_BEVOEGDHEID, GEEN_EEN_ALLE, metGeen(deelverzamelingen(ALLE_BEVOEGDHEDEN)));
        deelproduct(
                blokken,
                Onderdeel.ELK_ASPECT,
                ELKE_DEELVERZAMELING,
                List.of(Optional.empty(), Optional.of(List.of()), Optional.of(ALLE_BEVOEGDHEDEN)));
        return blokken;
    }

    /**
     * The full product: every subset of the eight powers, each with every subset of the seven aspects, with and without
     * spoed, refraining and a request.
     *
     * @return the blocks
     */
    public static List<Blok> volledig() {
        List<Optional<List<Interventie>>> bevoegdheden = metGeen(deelverzamelingen(ALLE_BEVOEGDHEDEN));
        List<Blok> blokken = new ArrayList<>();
        deelproduct(blokken, Onderdeel.VOLLEDIG, ELKE_DEELVERZAMELING, bevoegdheden);
        Positie alles = new Positie(false, Optional.of(Gevolgen.AANZIENLIJK), Optional.empty(), true, true);
        for (Positie positie : List.of(NERGENS, alles)) {
            deelproduct(
                    blokken,
                    Onderdeel.VOLLEDIG_GEEN_OVERTREDING,
                    positie,
                    ELKE_DEELVERZAMELING,
                    bevoegdheden,
                    (normadressaat, bsbm, overleg) -> EENVOUDIGE_AFWIJKINGEN);
        }
        return blokken;
    }

    private static void deelproduct(
            List<Blok> blokken,
            Onderdeel onderdeel,
            List<List<VerzwarendAspect>> aspecten,
            List<Optional<List<Interventie>>> bevoegdheden) {
        for (Positie positie : POSITIES) {
            deelproduct(
                    blokken,
                    onderdeel,
                    positie,
                    aspecten,
                    bevoegdheden,
                    (normadressaat, bsbm, overleg) -> List.of(
                            Optional.empty(),
                            Optional.of(binnen(positie.eindsegment(), bsbm, overleg)),
                            Optional.of(buiten(positie.eindsegment(), normadressaat, bsbm, overleg))));
        }
    }

    private static void deelproduct(
            List<Blok> blokken,
            Onderdeel onderdeel,
            Positie positie,
            List<List<VerzwarendAspect>> aspecten,
            List<Optional<List<Interventie>>> bevoegdheden,
            Afwijkingen afwijkingen) {
        boolean volledig = onderdeel == Onderdeel.VOLLEDIG || onderdeel == Onderdeel.VOLLEDIG_GEEN_OVERTREDING;
        List<Bevinding> bevindingen = new ArrayList<>(positie.bevindingen(aspecten));
        if (volledig) {
            bevindingen.addAll(positie.spoed(aspecten));
        }
        voorElk(
                positie.typering(),
                (normadressaat, bsbm, overleg) -> blokken.add(new Blok(
                        onderdeel,
                        bevindingen,
                        List.of(normadressaat),
                        List.of(bsbm),
                        List.of(overleg),
                        GEDOOGBESLUITEN,
                        volledig ? AFZIEN : AFZIEN.subList(0, 1),
                        volledig ? VERZOEKEN : VERZOEKEN.subList(0, 1),
                        bevoegdheden,
                        afwijkingen.bij(normadressaat, bsbm, overleg))));
    }

    /** The deviations that go with what they depend on. */
    private interface Afwijkingen {
        List<Optional<Invoer.Keuze>> bij(Normadressaat normadressaat, Optional<Bsbm> bsbm, Optional<Overleg> overleg);
    }

    /**
     * Every n-th input of {@link #heelBeleid()}, those that are refused left out; each casus has a kenmerk of its own.
     *
     * @param n 1 or more; a prime meets every value of every list
     * @return casussen, always the same, in the same order
     */
    public static Stream<Casus> steekproef(long n) {
        if (n < 1) {
            throw new IllegalArgumentException("expected a step of 1 or more, but got " + n);
        }
        List<Blok> blokken = heelBeleid();
        long[] begin = new long[blokken.size()];
        for (int i = 1; i < begin.length; i++) {
            begin[i] = begin[i - 1] + blokken.get(i - 1).aantal();
        }
        return IntStream.range(0, begin.length).boxed().flatMap(i -> {
            Blok blok = blokken.get(i);
            long eerste = Math.floorMod(-begin[i], n);
            return LongStream.iterate(eerste, index -> index < blok.aantal(), index -> index + n)
                    .mapToObj(index -> casus(blok.invoer(index), begin[i] + index))
                    .flatMap(Optional::stream);
        });
    }

    /**
     * Casussen drawn in the words of a strategie, those that are refused left out; each has a kenmerk of its own.
     *
     * @param strategie the strategie
     * @param aantal how many are drawn
     * @return casussen, always the same, in the same order
     */
    public static Stream<Casus> getrokken(Strategie strategie, int aantal) {
        Orakel orakel = Orakel.voor(strategie);
        Casusgenerator generator = new Casusgenerator(strategie, 1);
        return IntStream.range(0, aantal).boxed().flatMap(nummer -> {
            Invoer invoer = generator.invoer();
            return orakel.weigert(invoer) ? Stream.empty() : Stream.of(invoer.casus("G-" + nummer));
        });
    }

    private static Optional<Casus> casus(Invoer invoer, long nummer) {
        try {
            return Optional.of(invoer.casus("Z-" + nummer));
        } catch (OngeldigException e) {
            return Optional.empty(); // a contradiction: part of the space, but no casus
        }
    }

    // ------------------------------------------------------------------------------------------------- the product

    private static List<Positie> posities(boolean overtreding, List<Optional<Gevolgen>> gevolgen) {
        List<Positie> posities = new ArrayList<>();
        for (Optional<Gevolgen> rij : gevolgen) {
            for (Optional<Typering> kolom : TYPERINGEN) {
                for (boolean verzachtend : new boolean[] {false, true}) {
                    for (boolean verzwarend : new boolean[] {false, true}) {
                        posities.add(new Positie(overtreding, rij, kolom, verzachtend, verzwarend));
                    }
                }
            }
        }
        return posities;
    }

    /** What a deviation depends on besides the segment. */
    private interface Combinatie {
        void van(Normadressaat normadressaat, Optional<Bsbm> bsbm, Optional<Overleg> overleg);
    }

    private static void voorElk(Optional<Typering> typering, Combinatie combinatie) {
        for (Normadressaat normadressaat : normadressaten(typering)) {
            for (Optional<Bsbm> bsbm : BSBMS) {
                for (Optional<Overleg> overleg : OVERLEGGEN) {
                    combinatie.van(normadressaat, bsbm, overleg);
                }
            }
        }
    }

    /**
     * The product over all positions, with every list of powers that matters to the segment. Those are its own; BSBM and
     * PROCES_VERBAAL, which may be imposed or follow from an overleg where the segment does not hold them; and LOB, which
     * is to be weighed in spoed wherever the instance may impose it. A
     * deviation outside the segment has its own power on every list, else it would be refused.
     */
    private static void product(List<Blok> blokken) {
        for (Positie positie : POSITIES) {
            List<Bevinding> bevindingen = new ArrayList<>(positie.bevindingen(GEEN_ALLE));
            bevindingen.addAll(positie.spoed(ALLE));
            product(
                    positie,
                    (normadressaat, bsbm, overleg, bevoegdheden, afwijkingen) -> blokken.add(new Blok(
                            Onderdeel.PRODUCT,
                            bevindingen,
                            List.of(normadressaat),
                            List.of(bsbm),
                            List.of(overleg),
                            GEDOOGBESLUITEN,
                            bevoegdheden,
                            afwijkingen)));
        }
    }

    /** What is combined at a position of the product. */
    private interface Produktdeel {
        void van(
                Normadressaat normadressaat,
                Optional<Bsbm> bsbm,
                Optional<Overleg> overleg,
                List<Optional<List<Interventie>>> bevoegdheden,
                List<Optional<Invoer.Keuze>> afwijkingen);
    }

    private static void product(Positie positie, Produktdeel deel) {
        Segment segment = positie.eindsegment();
        List<Optional<List<Interventie>>> lijsten = lijstenVan(segment, 0);
        voorElk(positie.typering(), (normadressaat, bsbm, overleg) -> {
            Invoer.Keuze buiten = buiten(segment, normadressaat, bsbm, overleg);
            deel.van(
                    normadressaat,
                    bsbm,
                    overleg,
                    lijsten,
                    List.of(Optional.empty(), Optional.of(binnen(segment, bsbm, overleg))));
            deel.van(
                    normadressaat,
                    bsbm,
                    overleg,
                    lijstenVan(segment, Figuren.masker(buitenstaander(segment, normadressaat))),
                    List.of(Optional.of(buiten)));
        });
    }

    private static List<Optional<List<Interventie>>> lijstenVan(Segment segment, long altijd) {
        long vragend = ~Figuren.ZONDER_BEVOEGDHEID;
        long doetErToe = (Figuren.cel(segment) | Figuren.LOB | Figuren.STRAFRECHT) & vragend;
        return LIJSTEN.computeIfAbsent(
                List.of(doetErToe, altijd & vragend),
                sleutel -> metGeen(deelverzamelingen(Figuren.lijst(doetErToe)).stream()
                        .map(lijst -> Figuren.lijst(Figuren.masker(lijst) | altijd & vragend))
                        .toList()));
    }

    /** The heaviest herstellende, and what must or may stand beside it as far as the segment holds that. */
    private static Invoer.Keuze binnen(Segment segment, Optional<Bsbm> bsbm, Optional<Overleg> overleg) {
        long cel = Figuren.cel(segment);
        return new Invoer.Keuze(
                Figuren.lijst(Long.highestOneBit(cel & Figuren.HERSTELLEND) | cel & naastDeKeuze(bsbm, overleg)));
    }

    /** An intervention that the segment does not hold, and what must or may stand beside it. */
    private static Invoer.Keuze buiten(
            Segment segment, Normadressaat normadressaat, Optional<Bsbm> bsbm, Optional<Overleg> overleg) {
        return new Invoer.Keuze(
                Figuren.lijst(Figuren.masker(buitenstaander(segment, normadressaat)) | naastDeKeuze(bsbm, overleg)));
    }

    private static Interventie buitenstaander(Segment segment, Normadressaat normadressaat) {
        if ((Figuren.cel(segment) & Figuren.SCHORSEN) != 0) {
            return Interventie.WAARSCHUWEN;
        }
        return normadressaat.begunstigendBesluit().equals(Optional.of(false))
                ? Interventie.EXPLOITATIEVERBOD_OF_SLUITING
                : Interventie.SCHORSEN_OF_INTREKKEN;
    }

    static long naastDeKeuze(Optional<Bsbm> bsbm, Optional<Overleg> overleg) {
        if (bsbm.isPresent() && bsbm.get().opleggen()) {
            return Figuren.STRAFBESCHIKKING;
        }
        return overleg.isPresent() && overleg.get().uitkomst() != Spoor.BESTUURSRECHT ? Figuren.PV : 0;
    }

    private static void geenOvertreding(List<Blok> blokken) {
        for (Positie positie : posities(false, metGeen(List.of(Gevolgen.values())))) {
            blokken.add(new Blok(
                    Onderdeel.GEEN_OVERTREDING,
                    positie.bevindingen(GEEN_EEN_ALLE),
                    normadressaten(positie.typering()),
                    BSBMS,
                    OVERLEGGEN,
                    GEDOOGBESLUITEN,
                    List.of(
                            Optional.empty(),
                            Optional.of(List.of()),
                            Optional.of(List.of(Interventie.BSBM)),
                            Optional.of(List.of(Interventie.PROCES_VERBAAL)),
                            Optional.of(ALLE_BEVOEGDHEDEN)),
                    EENVOUDIGE_AFWIJKINGEN));
        }
    }

    // ---------------------------------------------------------------------------------------------- single variations

    private static void variaties(List<Blok> blokken) {
        for (Positie positie : POSITIES) {
            blokken.add(new Blok(
                    Onderdeel.VOORSCHRIFT_EN_SPOED,
                    metVoorschriftOfSpoed(positie),
                    List.of(normadressaat(positie.typering(), Optional.of(true))),
                    BSBMS,
                    OVERLEGGEN,
                    List.of(Optional.empty()),
                    lijstenVan(positie.eindsegment(), 0),
                    GEEN_AFWIJKING));
        }
        for (Positie positie : POSITIES_EN_NERGENS) {
            blokken.add(eenvoudig(Onderdeel.ASPECTEN, positie.bevindingen(ELKE_DEELVERZAMELING), positie));
            blokken.add(eenvoudig(Onderdeel.GEDRAGINGEN, metGedragingen(positie), positie));
            blokken.add(eenvoudig(Onderdeel.VOORSCHRIFT_EN_SPOED, metVoorschriftOfSpoed(positie), positie));
            blokken.add(bsbm(positie));
            blokken.add(gedoogbesluit(positie));
            afzienEnVerzoek(blokken, positie);
            blokken.add(legalisatietoets(positie));
            blokken.add(data(positie));
        }
        for (Positie positie : POSITIES_EN_NERGENS) {
            if (!positie.verzachtend() && !positie.verzwarend()) {
                blokken.add(eenvoudig(Onderdeel.ARGUMENTEN, metArgumenten(positie), positie));
            }
            if (positie.overtreding()
                    && positie.typering().isPresent()
                    && !positie.verzachtend()
                    && !positie.verzwarend()) {
                afwijkingen(blokken, positie);
            }
        }
    }

    /** Other findings, with all that step 3 looks at. */
    private static Blok eenvoudig(Onderdeel onderdeel, List<Bevinding> bevindingen, Positie positie) {
        return new Blok(
                onderdeel,
                bevindingen,
                List.of(normadressaat(positie.typering(), Optional.empty())),
                BSBMS,
                OVERLEGGEN,
                GEDOOGBESLUITEN,
                GEEN_LIJST,
                GEEN_AFWIJKING);
    }

    private static List<Bevinding> metGedragingen(Positie positie) {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (ErnstigeGedraging gedraging : Woordenlijst.LHS_17.gedragingen().alle()) {
            bevindingen.add(positie.bevinding().ernstigeGedraging(gedraging).build());
        }
        bevindingen.add(positie.bevinding()
                .ernstigeGedragingen(Woordenlijst.LHS_17.gedragingen().alle())
                .build());
        return bevindingen;
    }

    private static List<Bevinding> metVoorschriftOfSpoed(Positie positie) {
        return List.of(
                positie.bevinding().spoedeisend(true).build(),
                positie.bevinding()
                        .spoedeisend(false)
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT))
                        .build(),
                positie.bevinding()
                        .spoedeisend(true)
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "art. 2.1"))
                        .build());
    }

    private static List<Bevinding> metArgumenten(Positie positie) {
        VerzachtendArgument legalisatie = VerzachtendArgument.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK);
        VerzwarendArgument overig = VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG);
        List<Bevinding> bevindingen = new ArrayList<>();
        for (List<VerzachtendArgument> verzachtend : List.of(
                List.<VerzachtendArgument>of(),
                List.of(legalisatie),
                List.of(VERZACHTEND, legalisatie),
                List.of(VERZACHTEND, VERZACHTEND))) {
            for (List<VerzwarendArgument> verzwarend :
                    List.of(List.<VerzwarendArgument>of(), List.of(overig), List.of(VERZWAREND, overig))) {
                bevindingen.add(positie.bevinding()
                        .verzachtendeArgumenten(verzachtend)
                        .verzwarendeArgumenten(verzwarend)
                        .build());
            }
        }
        return bevindingen;
    }

    private static Blok bsbm(Positie positie) {
        List<Interventie> zonderBsbm = ALLE_BEVOEGDHEDEN.stream()
                .filter(i -> !i.equals(Interventie.BSBM))
                .toList();
        return new Blok(
                Onderdeel.BSBM,
                positie.bevindingen(GEEN_EEN_ALLE.subList(0, 2)),
                normadressaten(positie.typering()),
                BSBMS_ANDERS,
                OVERLEGGEN,
                GEDOOGBESLUITEN,
                List.of(
                        Optional.empty(),
                        Optional.of(List.of()),
                        Optional.of(zonderBsbm),
                        Optional.of(ALLE_BEVOEGDHEDEN)),
                EENVOUDIGE_AFWIJKINGEN);
    }

    private static Blok gedoogbesluit(Positie positie) {
        Gedoogbesluit.Grond tijdelijk = Gedoogbesluit.Grond.EINDIGT_BINNEN_AFZIENBARE_TIJD;
        return new Blok(
                Onderdeel.GEDOOGBESLUIT,
                metEnZonderSpoed(positie),
                List.of(normadressaat(positie.typering(), Optional.of(true))),
                BSBMS,
                OVERLEGGEN,
                List.of(
                        Optional.of(
                                new Gedoogbesluit("G-6", tijdelijk, Optional.of(DATUM.plusYears(2)), Optional.empty())),
                        Optional.of(new Gedoogbesluit(
                                "G-7", tijdelijk, Optional.of(DATUM.plusYears(2).plusDays(1)), Optional.empty())),
                        Optional.of(Gedoogbesluit.of("G-2", tijdelijk)),
                        Optional.of(new Gedoogbesluit("G-3", tijdelijk, Optional.of(DATUM), Optional.empty())),
                        Optional.of(new Gedoogbesluit(
                                "G-4", tijdelijk, Optional.of(DATUM.plusYears(1)), Optional.of("Aanvraag loopt."))),
                        Optional.of(new Gedoogbesluit(
                                "G-5", tijdelijk, Optional.of(DATUM.minusDays(1)), Optional.empty()))),
                GEEN_LIJST,
                GEEN_AFWIJKING);
    }

    private static List<Bevinding> metEnZonderSpoed(Positie positie) {
        return List.of(
                positie.bevinding().build(),
                positie.bevinding().spoedeisend(true).build());
    }

    private static Afzien afzien(Afzien.Grond grond) {
        return new Afzien(grond, "Er ligt een aanvraag.");
    }

    private static void afzienEnVerzoek(List<Blok> blokken, Positie positie) {
        List<Normadressaat> normadressaat = List.of(normadressaat(positie.typering(), Optional.of(true)));
        blokken.add(new Blok(
                Onderdeel.AFZIEN_EN_VERZOEK,
                metEnZonderSpoed(positie),
                normadressaat,
                BSBMS,
                OVERLEGGEN,
                GEDOOGBESLUITEN,
                AFZIEN,
                VERZOEKEN,
                List.of(
                        Optional.empty(),
                        Optional.of(List.of()),
                        Optional.of(List.of(Interventie.BESTUURLIJKE_BOETE, Interventie.BSBM)),
                        Optional.of(ALLE_BEVOEGDHEDEN)),
                Stream.concat(
                                EENVOUDIGE_AFWIJKINGEN.stream(),
                                Stream.of(Optional.of(
                                        new Invoer.Keuze(List.of(Interventie.EXPLOITATIEVERBOD_OF_SLUITING)))))
                        .toList()));
        blokken.add(new Blok(
                Onderdeel.GRONDEN_EN_DAGEN,
                metEnZonderSpoed(positie),
                normadressaat,
                BSBMS,
                OVERLEGGEN,
                GEDOOGBESLUITEN,
                Stream.of(Afzien.Grond.values())
                        .map(grond -> Optional.of(afzien(grond)))
                        .toList(),
                VERZOEKEN_MET_DAGEN,
                GEEN_LIJST,
                GEEN_AFWIJKING));
    }

    /** The lists are those under which the first choice is each of the sanctions, and of what is none. */
    private static Blok legalisatietoets(Positie positie) {
        VerzachtendArgument legalisatie = VerzachtendArgument.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK);
        return new Blok(
                Onderdeel.LEGALISATIETOETS,
                List.of(
                        positie.bevinding().onderbouwing(TOETS).build(),
                        positie.bevinding().onderbouwing(ANDERS_ONDERBOUWD).build(),
                        positie.bevinding()
                                .verzachtendArgument(legalisatie)
                                .onderbouwing(TOETS)
                                .build(),
                        positie.bevinding().verzachtendArgument(legalisatie).build()),
                List.of(normadressaat(positie.typering(), Optional.of(true))),
                BSBMS,
                OVERLEGGEN,
                GEDOOGBESLUITEN,
                Stream.concat(
                                Stream.of(Optional.<List<Interventie>>empty()),
                                ALLE_BEVOEGDHEDEN.stream().map(bevoegdheid -> Optional.of(List.of(bevoegdheid))))
                        .toList(),
                List.of(
                        Optional.empty(),
                        Optional.of(new Invoer.Keuze(List.of(Interventie.WAARSCHUWEN))),
                        Optional.of(new Invoer.Keuze(List.of(Interventie.TIJDELIJK_STILLEGGEN)))));
    }

    private static Blok data(Positie positie) {
        return eenvoudig(
                Onderdeel.DATUM,
                DATA.stream().map(datum -> positie.bevinding(datum).build()).toList(),
                positie);
    }

    /** From heavy to light, which is not the order in which a record has them. */
    private static void afwijkingen(List<Blok> blokken, Positie positie) {
        List<Optional<Invoer.Keuze>> keuzes = new ArrayList<>();
        for (List<Interventie> deel : deelverzamelingen(Figuren.LICHT_NAAR_ZWAAR)) {
            if (!deel.isEmpty() && deel.size() <= 3) {
                List<Interventie> zwaarNaarLicht = new ArrayList<>(deel);
                Collections.reverse(zwaarNaarLicht);
                keuzes.add(Optional.of(new Invoer.Keuze(List.copyOf(zwaarNaarLicht))));
            }
        }
        List<Bevinding> bevindingen = List.of(
                positie.bevinding().build(),
                positie.bevinding()
                        .spoedeisend(true)
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT))
                        .build());
        List<Interventie> zonderBoa = ALLE_BEVOEGDHEDEN.stream()
                .filter(i -> !i.equals(Interventie.PROCES_VERBAAL))
                .toList();
        for (Normadressaat normadressaat : normadressaten(positie.typering())) {
            blokken.add(new Blok(
                    Onderdeel.AFWIJKINGEN,
                    bevindingen,
                    List.of(normadressaat),
                    List.of(Optional.empty(), Optional.of(Bsbm.opgelegd())),
                    OVERLEGGEN,
                    List.of(Optional.empty()),
                    List.of(
                            Optional.empty(),
                            Optional.of(List.of()),
                            Optional.of(zonderBoa),
                            Optional.of(ALLE_BEVOEGDHEDEN)),
                    keuzes));
        }
    }

    // -------------------------------------------------------------------------------------------------------- values

    private static <T> List<Optional<T>> metGeen(List<T> waarden) {
        return Stream.concat(Stream.of(Optional.<T>empty()), waarden.stream().map(Optional::of))
                .toList();
    }

    private static <T> List<List<T>> deelverzamelingen(List<T> waarden) {
        return IntStream.range(0, 1 << waarden.size())
                .mapToObj(masker -> IntStream.range(0, waarden.size())
                        .filter(i -> (masker >> i & 1) == 1)
                        .mapToObj(waarden::get)
                        .toList())
                .toList();
    }

    /** The aspects of a mask, last one first: not the order in which a record has them. */
    static List<VerzwarendAspect> aspecten(int masker) {
        List<VerzwarendAspect> aspecten = new ArrayList<>();
        for (int i = 6; i >= 0; i--) {
            if ((masker >> i & 1) == 1) {
                VerzwarendAspect.Soort soort = Woordkennis.LHS_17.aspecten().get(i);
                aspecten.add(
                        soort.equals(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN)
                                ? VerzwarendAspect.of(soort, "Advies van een bureau.")
                                : VerzwarendAspect.of(soort));
            }
        }
        return aspecten;
    }

    private static List<Normadressaat> normadressaten(Optional<Typering> typering) {
        return BESLUIT.stream().map(besluit -> normadressaat(typering, besluit)).toList();
    }

    static Normadressaat normadressaat(Optional<Typering> typering, Optional<Boolean> besluit) {
        Normadressaat.Builder builder = Normadressaat.builder("N-1");
        typering.ifPresent(builder::typering);
        besluit.ifPresent(builder::begunstigendBesluit);
        return builder.build();
    }
}

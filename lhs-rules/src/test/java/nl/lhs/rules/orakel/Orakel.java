package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.rules.orakel.Woordkennis.Vraag;

/**
 * What a strategie, with the readings R1 to R12, R14 and R15 or its own choices in their place, asks of the decision on a casus:
 * arithmetic on sets of interventions, and no rules.
 *
 * <p>Example: {@code Orakel.lhs17().verwacht(casus).verschillen(casus, engine.decide(casus))} is empty. Pure, and safe
 * for use by several threads.
 */
public final class Orakel {
    private static final List<Typering> KOLOMMEN =
            List.of(Typering.GOEDWILLEND, Typering.ONVERSCHILLIG, Typering.CALCULEREND, Typering.BEWUST_EN_STRUCTUREEL);
    private static final List<Gevolgen> RIJEN =
            List.of(Gevolgen.VRIJWEL_NIHIL, Gevolgen.BEPERKT, Gevolgen.VAN_BELANG, Gevolgen.AANZIENLIJK);
    private static final int KOLOM_ONBEKEND = KOLOMMEN.size();
    private static final int ZACHT = 1;
    private static final int ZWAAR = 2;

    private static final Norm SPECIFIEKE_STRATEGIE = Norm.of("1.2-1");
    private static final Norm KLASSEN_VRAGEN = Norm.of("3.3-7");
    private static final Norm BSBM_VERVANGT_OVERLEG = Norm.of("3.3-3");

    private static final StrategieVerwijzing VERWIJZING_LHS_17 = new StrategieVerwijzing("LHS", "1.7");
    /** From this day there is a successor of LHS 1.7. */
    private static final LocalDate OPVOLGER = LocalDate.of(2024, 1, 1);

    /** What LHS 1.7 chooses: readings R3 and R2, norms 3.1-4 and 3.3-3. */
    private static final Opties OPTIES_LHS_17 = new Opties(
            Opties.BeideArgumenten.OPHEFFEN,
            Opties.Rand.ZO_VER_MOGELIJK,
            Typering.ONVERSCHILLIG,
            true,
            Opties.Spoed.BESTUURSDWANG);

    private static final Orakel LHS_17 = new Orakel(
            VERWIJZING_LHS_17,
            Optional.empty(),
            Interventiekennis.lhs17(),
            Woordkennis.LHS_17,
            Figuren::cel,
            Figuren::klasse,
            OPTIES_LHS_17);

    /** A position, and whether an edge of the matrix stopped a step on the way to it, or would have. */
    record Plaats(Positionering positionering, boolean gestuit, long cel, boolean rijVier) {}

    private final StrategieVerwijzing verwijzing;
    private final Optional<Orakel> basis;
    /** What each intervention is: masks of them, the lightest in the lowest bit. */
    private final Interventiekennis k;

    /** What each other word is. */
    private final Woordkennis w;

    private final Map<Segment, Long> cellen = new EnumMap<>(Segment.class);
    private final Map<Segment, Klasse> klassen = new EnumMap<>(Segment.class);
    private final Opties opties;
    private final Weigering weigering;

    /** Every position there is: by column (or none), row, and arguments. */
    private final Plaats[][][] plaatsen;

    private Orakel(
            StrategieVerwijzing verwijzing,
            Optional<Orakel> basis,
            Interventiekennis interventies,
            Woordkennis woorden,
            ToLongFunction<Segment> cellen,
            Function<Segment, Klasse> klassen,
            Opties opties) {
        this.verwijzing = verwijzing;
        this.basis = basis;
        this.k = interventies;
        this.w = woorden;
        this.opties = opties;
        for (Segment segment : Segment.values()) {
            this.cellen.put(segment, cellen.applyAsLong(segment));
            this.klassen.put(segment, klassen.apply(segment));
        }
        this.weigering = new Weigering(interventies, woorden);
        this.plaatsen = plaatsen();
    }

    /**
     * The oracle of LHS 1.7, by its figures as they are typed anew in the tests.
     *
     * @return always the same
     */
    public static Orakel lhs17() {
        return LHS_17;
    }

    /**
     * The oracle of any strategie: its words, cells, classes, weights and options are taken as they are.
     *
     * @param strategie the strategie
     * @return an oracle, to be kept
     * @throws IllegalArgumentException if two interventions weigh the same, so that no one of them is the lightest
     */
    public static Orakel voor(Strategie strategie) {
        Interventiekennis kennis = Interventiekennis.van(strategie);
        return new Orakel(
                strategie.verwijzing(),
                strategie.basis().map(Orakel::voor),
                kennis,
                Woordkennis.van(strategie.woorden()),
                segment -> kennis.masker(strategie.interventies(segment)),
                strategie::klasse,
                strategie.opties());
    }

    /** The strategie and its options. */
    @Override
    public String toString() {
        return verwijzing + " " + opties;
    }

    private List<Interventie> lijst(long masker) {
        return k.lijst(masker);
    }

    private static long lichtste(long masker) {
        return Long.lowestOneBit(masker);
    }

    // ---------------------------------------------------------------------------------------------- step 1, § 3.1

    private Plaats[][][] plaatsen() {
        Plaats[][][] alle = new Plaats[KOLOM_ONBEKEND + 1][RIJEN.size()][4];
        for (int kolom = 0; kolom <= KOLOM_ONBEKEND; kolom++) {
            for (int rij = 0; rij < RIJEN.size(); rij++) {
                for (int argumenten = 0; argumenten < 4; argumenten++) {
                    alle[kolom][rij][argumenten] = plaats(kolom, rij, argumenten);
                }
            }
        }
        return alle;
    }

    private Verplaatsing verplaatsing(int argumenten) {
        return switch (argumenten) {
            case 0 -> Verplaatsing.GEEN;
            case ZACHT -> Verplaatsing.VERZACHTEND;
            case ZWAAR -> Verplaatsing.VERZWAREND;
            default ->
                switch (opties.beideArgumenten()) {
                    case OPHEFFEN -> Verplaatsing.OPGEHEVEN;
                    case VERZACHTEND_GAAT_VOOR -> Verplaatsing.VERZACHTEND;
                    case VERZWAREND_GAAT_VOOR -> Verplaatsing.VERZWAREND;
                };
        };
    }

    private Plaats plaats(int opgegevenKolom, int beginRij, int argumenten) {
        boolean standaard = opgegevenKolom == KOLOM_ONBEKEND;
        int beginKolom = standaard ? KOLOMMEN.indexOf(opties.standaardtypering()) : opgegevenKolom;
        Verplaatsing verplaatsing = verplaatsing(argumenten);
        int stap = switch (verplaatsing) {
            case VERZACHTEND -> -1;
            case VERZWAREND -> 1;
            default -> 0;
        };
        boolean kolomKan = beginKolom + stap >= 0 && beginKolom + stap <= 3;
        boolean rijKan = beginRij + stap >= 0 && beginRij + stap <= 3;
        boolean gestuit = !kolomKan || !rijKan;
        boolean blijft = gestuit && opties.rand() == Opties.Rand.GEEN_VERPLAATSING;
        int kolom = kolomKan && !blijft ? beginKolom + stap : beginKolom;
        int rij = rijKan && !blijft ? beginRij + stap : beginRij;
        List<Segment> pad = Stream.of(
                        Figuren.segment(beginKolom, beginRij),
                        Figuren.segment(kolom, beginRij),
                        Figuren.segment(kolom, rij))
                .distinct()
                .toList();
        Segment einde = pad.get(pad.size() - 1);
        return new Plaats(
                new Positionering(
                        KOLOMMEN.get(beginKolom), standaard, pad.get(0), verplaatsing, pad, einde, klassen.get(einde)),
                gestuit,
                cellen.get(einde),
                rij == 3);
    }

    private static int argumenten(Bevinding bevinding) {
        return (bevinding.verzachtendeArgumenten().isEmpty() ? 0 : ZACHT)
                | (bevinding.verzwarendeArgumenten().isEmpty() ? 0 : ZWAAR);
    }

    Plaats plaats(Casus casus) {
        Bevinding bevinding = casus.bevinding();
        int kolom = casus.normadressaat().typering().map(KOLOMMEN::indexOf).orElse(KOLOM_ONBEKEND);
        int rij = RIJEN.indexOf(bevinding.gevolgen().orElseThrow());
        return plaatsen[kolom][rij][argumenten(bevinding)];
    }

    /** The segment at which a finding ends up; what the input space is laid out by. */
    Segment eindsegment(Gevolgen gevolgen, Optional<Typering> typering, boolean zacht, boolean zwaar) {
        return plaatsen[typering.map(KOLOMMEN::indexOf).orElse(KOLOM_ONBEKEND)][RIJEN.indexOf(gevolgen)][
                (zacht ? ZACHT : 0) | (zwaar ? ZWAAR : 0)]
                .positionering()
                .segment();
    }

    // --------------------------------------------------------------------------------------------- the whole answer

    /**
     * What the decision should be.
     *
     * @param casus what is offered
     * @return the expected decision
     */
    public Verwachting verwacht(Casus casus) {
        return casus.bevinding().overtreding() ? overtreding(casus) : geenOvertreding(casus);
    }

    private Verwachting geenOvertreding(Casus casus) {
        Set<Aandachtspuntcode> punten = EnumSet.noneOf(Aandachtspuntcode.class);
        zet(punten, casus.gedoogbesluit().isPresent(), Aandachtspuntcode.GEDOOGBESLUIT_TELT_NIET);
        zet(punten, casus.afzien().isPresent(), Aandachtspuntcode.AFZIEN_TELT_NIET);
        zet(punten, casus.afwijking().isPresent(), Aandachtspuntcode.AFWIJKING_TELT_NIET);
        zet(punten, wilOpleggen(casus), Aandachtspuntcode.BSBM_TELT_NIET);
        zet(punten, casus.overleg().isPresent(), Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET);
        Set<Lezing> lezingen = EnumSet.noneOf(Lezing.class);
        if (!punten.isEmpty()) {
            lezingen.add(Lezing.R10);
        }
        zet(punten, heeftOpvolger(casus), Aandachtspuntcode.STRATEGIE_HEEFT_OPVOLGER);
        List<Signaalcode> signalen = signalen(casus, Optional.empty());
        lezingenVanVerzoekEnSignalen(lezingen, casus, signalen);
        return new Verwachting(
                Uitkomst.GEEN_OVERTREDING,
                Status.DEFINITIEF,
                Optional.empty(),
                aspecten(casus),
                new Overlegoordeel(Optional.empty(), aangifte(casus), uitkomst(casus)),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                antwoord(casus, Uitkomst.GEEN_OVERTREDING, false, 0),
                Optional.empty(),
                List.copyOf(punten),
                signalen,
                List.copyOf(lezingen),
                new Verwachting.Kader(
                        verwijzing, new Beleid(opties, basis.map(b -> b.verwijzing), List.of()), Set.of()));
    }

    /** In what an overleg can end. */
    List<Spoor> sporen() {
        return k.uitOverleg == 0 ? List.of(Spoor.BESTUURSRECHT) : List.of(Spoor.values());
    }

    /** Whether overleg is necessary, where a BSBM is imposed or not. */
    boolean isOverlegNoodzakelijk(Casus casus, boolean opgelegd) {
        Vraag klasse = vraag(plaats(casus));
        boolean gevraagd =
                klasse.overleg(!casus.bevinding().verzwarendeAspecten().isEmpty()) == Overlegindicatie.NOODZAKELIJK;
        return gevraagd && (!opgelegd || klasse.isZwaar() && !opties.bsbmVervangtOverlegInZwaar());
    }

    /** Whether what fits in spoed stands in the place of the lightest (reading R8). */
    boolean isDwang(Casus casus) {
        return opties.spoed() == Opties.Spoed.BESTUURSDWANG && casus.bevinding().spoedeisend();
    }

    /** The criminal action of an outcome of the overleg, or of an imposed BSBM; 0 where there is none. */
    long strafdeel(Casus casus, Spoor uitkomst, boolean bsbm) {
        if (!bsbm && uitkomst == Spoor.BESTUURSRECHT) {
            return 0;
        }
        return strafdeel(
                plaats(casus).cel(), beschikbaar(casus, Optional.of(uitkomst)), bsbm ? k.vanInstantie : k.uitOverleg);
    }

    private Verwachting overtreding(Casus casus) {
        Plaats plaats = plaats(casus);
        long cel = plaats.cel();
        Vraag klasse = vraag(plaats);
        List<VerzwarendAspect.Soort> aspecten = aspecten(casus);
        Optional<Spoor> uitkomst = uitkomst(casus);
        Uitkomst besluit = casus.gedoogbesluit().isPresent()
                ? Uitkomst.GEDOGEN
                : casus.afzien().isPresent() ? Uitkomst.AFZIEN : Uitkomst.INTERVENIEREN;
        boolean terzijde = besluit != Uitkomst.INTERVENIEREN;
        boolean inCel = wilOpleggen(casus) && !terzijde && (cel & k.vanInstantie) != 0;
        // R11: where the cell holds a PV only, the BSBM can come once the OM has left the matter to the instance.
        boolean naOverleg = wilOpleggen(casus) && !terzijde && !inCel && (cel & k.uitOverleg) != 0;
        boolean bsbm = inCel || naOverleg && uitkomst.equals(Optional.of(Spoor.BESTUURSRECHT));
        Overlegindicatie gevraagd = klasse.overleg(!aspecten.isEmpty());
        boolean nietInZwaar =
                klasse.isZwaar() && gevraagd == Overlegindicatie.NOODZAKELIJK && !opties.bsbmVervangtOverlegInZwaar();
        boolean vervangtOverleg = inCel && !nietInZwaar;
        Overlegindicatie indicatie = vervangtOverleg ? Overlegindicatie.NIET_GEINDICEERD : gevraagd;
        boolean wacht = !terzijde && indicatie == Overlegindicatie.NOODZAKELIJK && uitkomst.isEmpty();
        boolean kiest = !terzijde && !wacht;
        boolean wijktAf = kiest && casus.afwijking().isPresent();

        long beschikbaar = beschikbaar(casus);
        boolean dwang = isDwang(casus);
        long advies = kiest ? advies(cel, beschikbaar, bsbm, uitkomst, dwang) : 0;
        long gekozen = wijktAf ? k.masker(casus.afwijking().orElseThrow().interventies()) : advies;
        long overwogen = cel | gekozen;

        Optional<Spoor> spoor = Optional.empty();
        if (kiest && !wijktAf) {
            if (bsbm) {
                spoor = Optional.of((advies & ~k.vanInstantie) == 0 ? Spoor.STRAFRECHT : Spoor.BESTUURS_EN_STRAFRECHT);
            } else {
                spoor = uitkomst.isPresent() ? uitkomst : Optional.of(Spoor.BESTUURSRECHT);
            }
        }

        Map<Spoor, List<Interventie>> scenarios = Map.of();
        if (wacht) {
            scenarios = new EnumMap<>(Spoor.class);
            for (Spoor s : sporen()) {
                // The OM that leaves the matter to administrative law leaves the BSBM to the instance.
                boolean metBsbm = (inCel || naOverleg) && s == Spoor.BESTUURSRECHT;
                scenarios.put(
                        s, lijst(advies(cel, beschikbaar(casus, Optional.of(s)), metBsbm, Optional.of(s), dwang)));
            }
        }

        Omstandigheden o = new Omstandigheden(terzijde, wacht, wijktAf, bsbm, uitkomst, gekozen, beschikbaar);
        List<Verwachting.Overwogen> oordelen = new ArrayList<>();
        for (Interventie interventie : lijst(overwogen)) {
            long bit = k.masker(interventie);
            oordelen.add(new Verwachting.Overwogen(
                    interventie, (beschikbaar & bit) != 0, (gekozen & bit) != 0, reden(casus, cel, dwang, o, bit)));
        }

        // R8: where LOB can stand in the place of the lightest herstellende, and the OM does not take it alone.
        boolean lobKan = casus.bevinding().spoedeisend()
                && !terzijde
                && (cel & beschikbaar & k.pastBijSpoed) != 0
                && (bsbm || !uitkomst.equals(Optional.of(Spoor.STRAFRECHT)));
        Optional<Verzoekoordeel> antwoord = antwoord(casus, besluit, wacht, gekozen);

        Set<Aandachtspuntcode> punten = EnumSet.noneOf(Aandachtspuntcode.class);
        puntenVanDeStappen(punten, casus, plaats, o, indicatie, advies, overwogen, dwang);
        puntenVanDeKeuze(punten, gekozen, casus.bevinding().spoedeisend());
        zet(
                punten,
                !isLegalisatieBekeken(casus) && (gekozen & k.sanctie) != 0,
                Aandachtspuntcode.LEGALISATIE_NIET_ONDERZOCHT);
        zet(
                punten,
                antwoord.equals(Optional.of(Verzoekoordeel.AANGEHOUDEN)),
                Aandachtspuntcode.VERZOEKTERMIJN_LOOPT_DOOR);
        zet(punten, heeftOpvolger(casus), Aandachtspuntcode.STRATEGIE_HEEFT_OPVOLGER);

        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        signalen.addAll(signalen(casus, Optional.of(indicatie)));
        signalen.addAll(signalenVanDeKeuze(casus, plaats, gekozen));
        if (wijktAf && Long.bitCount(gekozen & k.herstelsanctie) > 1) {
            signalen.add(Signaalcode.TWEE_HERSTELSANCTIES);
        }

        Set<Lezing> lezingen = EnumSet.noneOf(Lezing.class);
        lezingen.addAll(lezingen(plaats, o, kiest && !wijktAf, punten));
        if (lobKan && dwang) {
            lezingen.add(Lezing.R8);
        }
        lezingenVanVerzoekEnSignalen(lezingen, casus, signalen);

        return new Verwachting(
                besluit,
                wacht ? Status.WACHT_OP_OVERLEG : Status.DEFINITIEF,
                Optional.of(plaats.positionering()),
                aspecten,
                new Overlegoordeel(Optional.of(indicatie), aangifte(casus), uitkomst),
                spoor,
                lijst(gekozen),
                scenarios,
                oordelen,
                wijktAf
                        ? Optional.of(new Verwachting.Afgeweken(lijst(advies), (gekozen & ~cel) == 0))
                        : Optional.empty(),
                antwoord,
                termijn(casus, gekozen),
                List.copyOf(punten),
                List.copyOf(signalen),
                List.copyOf(lezingen),
                kader(casus, plaats, overwogen, inCel, lobKan, vervangtOverleg));
    }

    /** Whether LHS 1.7 itself is followed for a finding of a day on which it has a successor. */
    boolean heeftOpvolger(Casus casus) {
        return verwijzing.equals(VERWIJZING_LHS_17)
                && !casus.bevinding().datum().isBefore(OPVOLGER);
    }

    // ------------------------------------------------------------------------------------ requests, norm V-1 and R14

    /** What is answered to a request on a first decision: nothing was imposed or carried out, or complied with, before. */
    private Optional<Verzoekoordeel> antwoord(Casus casus, Uitkomst besluit, boolean wacht, long gekozen) {
        if (casus.verzoek().isEmpty()) {
            return Optional.empty();
        }
        Optional<Verzoekoordeel.Grond> grond = switch (besluit) {
            case GEEN_OVERTREDING -> Optional.of(Verzoekoordeel.Grond.GEEN_OVERTREDING);
            case GEDOGEN -> Optional.of(Verzoekoordeel.Grond.GEDOOGBESLUIT);
            case AFZIEN -> Optional.of(Verzoekoordeel.Grond.AFZIEN);
            default -> Optional.empty();
        };
        if (grond.isEmpty() && wacht) {
            return Optional.of(Verzoekoordeel.AANGEHOUDEN);
        }
        if (grond.isEmpty() && (gekozen & k.sanctie) != 0) {
            return Optional.of(Verzoekoordeel.TOEGEWEZEN);
        }
        Verzoekoordeel.Grond zonderSanctie = gekozen == 0
                ? Verzoekoordeel.Grond.NIETS_BESCHIKBAAR
                : (gekozen & ~k.strafrecht) == 0
                        ? Verzoekoordeel.Grond.ALLEEN_STRAFRECHT
                        : Verzoekoordeel.Grond.NOG_GEEN_SANCTIE;
        return Optional.of(Verzoekoordeel.afgewezen(grond.orElse(zonderSanctie)));
    }

    private boolean isLegalisatieBekeken(Casus casus) {
        Bevinding bevinding = casus.bevinding();
        return casus.afzien().isPresent()
                || bevinding
                        .onderbouwing()
                        .filter(o -> o.legalisatietoets().isPresent())
                        .isPresent()
                || bevinding.verzachtendeArgumenten().stream()
                        .anyMatch(a -> w.legalisatie().contains(a.soort()));
    }

    // ------------------------------------------------------------------------- the strategie itself, § 1.2 and § 3.5

    private static final Map<String, Interventiesoort> SOORTEN = soorten();

    private static Map<String, Interventiesoort> soorten() {
        Map<String, Interventiesoort> soorten = new LinkedHashMap<>();
        soorten.put("herstellend", Interventiesoort.HERSTELLEND);
        soorten.put("bestraffend", Interventiesoort.BESTRAFFEND);
        soorten.put("strafrecht", Interventiesoort.STRAFRECHT);
        return soorten;
    }

    /** The name and the value of an option, as a record has them. */
    private static String naam(Optie optie) {
        return switch (optie) {
            case BEIDE_ARGUMENTEN -> "beideArgumenten";
            case RAND -> "rand";
            case STANDAARDTYPERING -> "standaardtypering";
            case BSBM_VERVANGT_OVERLEG_IN_ZWAAR -> "bsbmVervangtOverlegInZwaar";
            case SPOED -> "spoed";
        };
    }

    private static String waarde(Opties opties, Optie optie) {
        return switch (optie) {
            case BEIDE_ARGUMENTEN -> opties.beideArgumenten().name();
            case RAND -> opties.rand().name();
            case STANDAARDTYPERING -> opties.standaardtypering().name();
            case BSBM_VERVANGT_OVERLEG_IN_ZWAAR -> opties.bsbmVervangtOverlegInZwaar() ? "true" : "false";
            case SPOED -> opties.spoed().name();
        };
    }

    /** The options that the facts of a casus call for, whatever is chosen for them. */
    private Set<Optie> gevraagd(Casus casus, Plaats plaats, boolean bsbm) {
        Set<Optie> gevraagd = EnumSet.noneOf(Optie.class);
        if (argumenten(casus.bevinding()) == (ZACHT | ZWAAR)) {
            gevraagd.add(Optie.BEIDE_ARGUMENTEN);
        }
        if (plaats.gestuit()) {
            gevraagd.add(Optie.RAND);
        }
        if (casus.normadressaat().typering().isEmpty()) {
            gevraagd.add(Optie.STANDAARDTYPERING);
        }
        if (bsbm && vraag(plaats).isZwaar()) {
            gevraagd.add(Optie.BSBM_VERVANGT_OVERLEG_IN_ZWAAR);
        }
        if (casus.bevinding().spoedeisend() && (plaats.cel() & k.pastBijSpoed) != 0) {
            gevraagd.add(Optie.SPOED);
        }
        return gevraagd;
    }

    private Verwachting.Kader kader(
            Casus casus, Plaats plaats, long overwogen, boolean bsbm, boolean lobKan, boolean vervangtOverleg) {
        Set<Optie> gevraagd = gevraagd(casus, plaats, bsbm);
        Segment segment = plaats.positionering().segment();
        List<Strategiewijziging> gewijzigd =
                basis.map(b -> gewijzigd(b, segment, overwogen, gevraagd)).orElse(List.of());

        Set<Verwachting.Normeis> normen = new HashSet<>();
        if (vervangtOverleg) {
            normen.add(new Verwachting.Normeis(BSBM_VERVANGT_OVERLEG, 3));
        }
        for (Optie optie : gevraagd) {
            // The column of who cannot be typed is a value of norm 3.1-4; the others are decided by a rule of their
            // own.
            boolean werkt = switch (optie) {
                case STANDAARDTYPERING -> false;
                case SPOED -> lobKan;
                case BSBM_VERVANGT_OVERLEG_IN_ZWAAR ->
                    vraag(plaats)
                                    .overleg(!casus.bevinding()
                                            .verzwarendeAspecten()
                                            .isEmpty())
                            == Overlegindicatie.NOODZAKELIJK;
                default -> true;
            };
            if (werkt && !waarde(opties, optie).equals(waarde(OPTIES_LHS_17, optie))) {
                normen.add(new Verwachting.Normeis(
                        SPECIFIEKE_STRATEGIE,
                        switch (optie) {
                            case BSBM_VERVANGT_OVERLEG_IN_ZWAAR -> 3;
                            case SPOED -> 4;
                            default -> 1;
                        }));
            }
        }
        if (w.vanLhs17()
                && segment == Segment.D1
                && !plaats.positionering().klasse().equals(Klasse.MIDDEN)) {
            normen.add(new Verwachting.Normeis(SPECIFIEKE_STRATEGIE, 1));
            normen.add(new Verwachting.Normeis(KLASSEN_VRAGEN, 1));
        }
        if (!gewijzigd.isEmpty()) {
            normen.add(new Verwachting.Normeis(SPECIFIEKE_STRATEGIE, 5));
        }
        return new Verwachting.Kader(verwijzing, new Beleid(opties, basis.map(b -> b.verwijzing), gewijzigd), normen);
    }

    /** What differs from the basis and is in play: of the segment, of the weights, and of the options. */
    private List<Strategiewijziging> gewijzigd(Orakel ander, Segment segment, long overwogen, Set<Optie> gevraagd) {
        List<Strategiewijziging> gewijzigd = new ArrayList<>();
        String plaats = "/segmenten/" + segment + "/";
        wijzig(
                gewijzigd,
                plaats + "klasse",
                List.of(ander.klassen.get(segment).id()),
                List.of(klassen.get(segment).id()));
        SOORTEN.forEach((naam, soort) -> {
            List<Interventie> daar = ander.lijst(ander.cellen.get(segment) & ander.k.met(soort));
            List<Interventie> hier = lijst(cellen.get(segment) & k.met(soort));
            // By their own weights, so that the order alone is no change of a cell.
            if (!Set.copyOf(daar).equals(Set.copyOf(hier))) {
                wijzig(gewijzigd, plaats + naam, namen(daar), namen(hier));
            }
        });
        for (Interventie interventie : k.opNaam(overwogen)) {
            wijzig(
                    gewijzigd,
                    "/gewichten/" + interventie,
                    List.of("" + ander.k.gewicht(interventie)),
                    List.of("" + k.gewicht(interventie)));
        }
        for (Optie optie : gevraagd) {
            wijzig(
                    gewijzigd,
                    "/opties/" + naam(optie),
                    List.of(waarde(ander.opties, optie)),
                    List.of(waarde(opties, optie)));
        }
        return gewijzigd;
    }

    private static void wijzig(
            List<Strategiewijziging> gewijzigd, String plaats, List<String> landelijk, List<String> lokaal) {
        if (!landelijk.equals(lokaal)) {
            gewijzigd.add(new Strategiewijziging(plaats, landelijk, lokaal));
        }
    }

    private static List<String> namen(List<Interventie> interventies) {
        return interventies.stream().map(Interventie::id).toList();
    }

    // ---------------------------------------------------------------------------------- steps 2 and 3, §§ 3.2, 3.3

    /** What the class of a place asks. */
    private Vraag vraag(Plaats plaats) {
        return w.klassen().get(plaats.positionering().klasse());
    }

    List<VerzwarendAspect.Soort> aspecten(Casus casus) {
        List<VerzwarendAspect> gegeven = casus.bevinding().verzwarendeAspecten();
        if (gegeven.isEmpty()) {
            return List.of();
        }
        List<VerzwarendAspect.Soort> aspecten = new ArrayList<>();
        for (VerzwarendAspect.Soort soort : w.aspecten()) {
            for (VerzwarendAspect aspect : gegeven) {
                if (aspect.soort().equals(soort)) {
                    aspecten.add(soort);
                }
            }
        }
        return aspecten;
    }

    static boolean aangifte(Casus casus) {
        return !casus.bevinding().ernstigeGedragingen().isEmpty();
    }

    static Optional<Spoor> uitkomst(Casus casus) {
        return casus.overleg().map(Overleg::uitkomst);
    }

    static boolean wilOpleggen(Casus casus) {
        return casus.bsbm().isPresent() && casus.bsbm().get().opleggen();
    }

    // ------------------------------------------------------------------------------------ step 4, § 3.4, bijlage 2

    long bevoegd(Casus casus) {
        return weigering.bevoegd(casus.bevoegdheden());
    }

    long beschikbaar(Casus casus) {
        return beschikbaar(casus, uitkomst(casus));
    }

    /** What would be available where the overleg ended so: the instance needs no BOA for what the OM takes. */
    private long beschikbaar(Casus casus, Optional<Spoor> uitkomst) {
        long uitgesloten = 0;
        Optional<Boolean> besluit = casus.normadressaat().begunstigendBesluit();
        if (!besluit.equals(Optional.of(true))) {
            uitgesloten |= k.neemtAf;
        }
        if (!besluit.equals(Optional.of(false))) {
            uitgesloten |= k.sluit;
        }
        if (casus.bsbm().isPresent()) {
            Bsbm bsbm = casus.bsbm().get();
            if (!bsbm.feitInFeitenboekje() || bsbm.contraIndicatie()) {
                uitgesloten |= k.vanInstantie;
            }
        }
        return (bevoegd(casus) | (strafrechtelijk(uitkomst) ? k.uitOverleg : 0)) & ~uitgesloten;
    }

    static boolean strafrechtelijk(Optional<Spoor> uitkomst) {
        return uitkomst.isPresent() && uitkomst.get() != Spoor.BESTUURSRECHT;
    }

    /** Readings R5 and R8: the lightest combination, in spoed with what fits then in the place of the lightest herstellende. */
    private long advies(long cel, long beschikbaar, boolean bsbm, Optional<Spoor> uitkomst, boolean dwang) {
        if (bsbm) {
            return bestuurlijk(cel & beschikbaar & ~k.punitief, dwang) | strafdeel(cel, beschikbaar, k.vanInstantie);
        }
        long straf = strafrechtelijk(uitkomst) ? strafdeel(cel, beschikbaar, k.uitOverleg) : 0;
        return switch (uitkomst.orElse(Spoor.BESTUURSRECHT)) {
            case BESTUURSRECHT -> bestuurlijk(cel & beschikbaar, dwang);
            case BESTUURS_EN_STRAFRECHT -> bestuurlijk(cel & beschikbaar & ~k.punitief, dwang) | straf;
            case STRAFRECHT -> straf;
        };
    }

    private long bestuurlijk(long mogelijk, boolean dwang) {
        long past = mogelijk & k.herstellend & k.pastBijSpoed;
        if (dwang && past != 0) {
            return lichtste(past);
        }
        long herstellend = lichtste(mogelijk & k.herstellend);
        return herstellend != 0 ? herstellend : lichtste(mogelijk & k.bestraffend);
    }

    /** The lightest of a role: of the segment if one is available, else of the strategie, else whatever is available. */
    private static long strafdeel(long cel, long beschikbaar, long met) {
        long inCel = lichtste(cel & beschikbaar & met);
        long ergens = lichtste(beschikbaar & met);
        return inCel != 0 ? inCel : ergens != 0 ? ergens : lichtste(met);
    }

    private Optional<Termijn> termijn(Casus casus, long gekozen) {
        Optional<Voorschrift> voorschrift = casus.bevinding().voorschrift();
        if (voorschrift.isEmpty() || (gekozen & k.herstellend) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                voorschrift.get().soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT
                        ? Termijn.GEEN_OF_ZEER_KORT
                        : Termijn.NAAR_URGENTIE);
    }

    /**
     * What decides the reasons.
     *
     * @param gedogen whether nothing is chosen because of a gedoogbesluit, or because the instance refrains
     */
    record Omstandigheden(
            boolean gedogen,
            boolean wacht,
            boolean wijktAf,
            boolean bsbm,
            Optional<Spoor> uitkomst,
            long gekozen,
            long beschikbaar) {
        boolean kiestLichtste() {
            return !gedogen && !wacht && !wijktAf;
        }
    }

    private Redencode reden(Casus casus, long cel, boolean dwang, Omstandigheden o, long bit) {
        if ((o.gekozen() & bit) != 0) {
            return redenVoor(cel, dwang, o, bit);
        }
        if ((o.beschikbaar() & bit) == 0) {
            return redenVanOnbeschikbaarheid(casus, bit);
        }
        boolean straf = (bit & k.strafrecht) != 0;
        if (o.gedogen() && casus.afzien().isPresent()) {
            return straf ? Redencode.AFZIEN_LAAT_VERVOLGING_AAN_OM : Redencode.AFZIEN;
        }
        if (o.gedogen()) {
            return straf ? Redencode.VERVOLGING_AAN_OM : Redencode.GEDOOGBESLUIT;
        }
        if ((bit & k.vanInstantie) != 0 && !o.bsbm()) {
            return Redencode.BSBM_NIET_OPGELEGD;
        }
        if (o.wacht()) {
            return Redencode.WACHT_OP_OVERLEG;
        }
        // The handhaver could choose a PV only where the overleg ended in criminal action.
        boolean konKiezen = (bit & k.uitOverleg) == 0
                || o.uitkomst().filter(u -> u != Spoor.BESTUURSRECHT).isPresent();
        return o.wijktAf() && konKiezen ? Redencode.AFWIJKING_ANDERS : redenTegen(cel, dwang, o, bit);
    }

    private Redencode redenVoor(long cel, boolean dwang, Omstandigheden o, long bit) {
        if (o.wijktAf()) {
            return Redencode.AFWIJKING_GEKOZEN;
        }
        if ((bit & k.uitOverleg) != 0) {
            return Redencode.VOLGT_UIT_OVERLEG;
        }
        if ((bit & k.vanInstantie) != 0) {
            return (cel & k.vanInstantie) != 0 ? Redencode.WORDT_OPGELEGD : Redencode.WORDT_OPGELEGD_NA_OVERLEG;
        }
        if ((bit & k.herstellend & k.pastBijSpoed) != 0 && dwang) {
            return Redencode.BESTUURSDWANG_BIJ_SPOED;
        }
        return (bit & k.herstellend) != 0 ? Redencode.LICHTSTE_HERSTELLENDE : Redencode.LICHTSTE_BESTRAFFENDE;
    }

    private Redencode redenVanOnbeschikbaarheid(Casus casus, long bit) {
        if ((bevoegd(casus) & bit) == 0) {
            return (bit & k.uitOverleg) != 0 ? Redencode.GEEN_BOA : Redencode.GEEN_BEVOEGDHEID;
        }
        Optional<Boolean> besluit = casus.normadressaat().begunstigendBesluit();
        if (besluit.isEmpty() && (bit & (k.neemtAf | k.sluit)) != 0) {
            return Redencode.BEGUNSTIGEND_BESLUIT_ONBEKEND;
        }
        if (besluit.equals(Optional.of(false)) && (bit & k.neemtAf) != 0) {
            return Redencode.GEEN_BEGUNSTIGEND_BESLUIT;
        }
        if (besluit.equals(Optional.of(true)) && (bit & k.sluit) != 0) {
            return Redencode.WEL_BEGUNSTIGEND_BESLUIT;
        }
        return casus.bsbm().orElseThrow().feitInFeitenboekje()
                ? Redencode.CONTRA_INDICATIE
                : Redencode.FEIT_NIET_IN_FEITENBOEKJE;
    }

    private Redencode redenTegen(long cel, boolean dwang, Omstandigheden o, long bit) {
        // Of several for the same way, the lightest is taken.
        if ((bit & k.uitOverleg) != 0 && (o.gekozen() & k.uitOverleg) != 0
                || (bit & k.vanInstantie) != 0 && (o.gekozen() & k.vanInstantie) != 0) {
            return Redencode.LICHTERE_GAAT_VOOR;
        }
        if ((bit & k.uitOverleg) != 0) {
            // A BSBM that R11 lets in comes because the overleg ended without criminal action, not in spite of it.
            if (o.bsbm() && (cel & k.vanInstantie) != 0) {
                return Redencode.BSBM_IN_PLAATS_VAN_PV;
            }
            return o.uitkomst().isPresent() ? Redencode.OVERLEG_ZONDER_STRAFRECHT : Redencode.GEEN_OVERLEG;
        }
        if (o.uitkomst().equals(Optional.of(Spoor.STRAFRECHT))) {
            return Redencode.ALLEEN_STRAFRECHT;
        }
        if ((bit & k.herstellend) != 0) {
            return dwang && (o.gekozen() & k.herstellend & k.pastBijSpoed) != 0
                    ? Redencode.SPOED_GAAT_VOOR
                    : Redencode.LICHTERE_GAAT_VOOR;
        }
        if ((o.gekozen() & k.herstellend) != 0) {
            return Redencode.HERSTELLENDE_GAAT_VOOR;
        }
        // Which bestraffende is the lightest is asked without the boete where another punishment stands (R5).
        boolean tweedeStraf = (bit & k.punitief) != 0 && (o.gekozen() & k.strafrecht) != 0;
        return tweedeStraf ? Redencode.GEEN_TWEEDE_STRAF : Redencode.LICHTERE_GAAT_VOOR;
    }

    // --------------------------------------------------------------------------------------- points and readings

    static void zet(Set<Aandachtspuntcode> punten, boolean geldt, Aandachtspuntcode punt) {
        if (geldt) {
            punten.add(punt);
        }
    }

    private void puntenVanDeStappen(
            Set<Aandachtspuntcode> punten,
            Casus casus,
            Plaats plaats,
            Omstandigheden o,
            Overlegindicatie indicatie,
            long advies,
            long overwogen,
            boolean dwang) {
        Bevinding bevinding = casus.bevinding();
        Vraag klasse = vraag(plaats);
        long cel = plaats.cel();
        boolean intervenieren = !o.gedogen();
        boolean kiest = intervenieren && !o.wacht();
        boolean afwijking = casus.afwijking().isPresent();
        boolean opleggen = wilOpleggen(casus);

        zet(punten, casus.normadressaat().typering().isEmpty(), Aandachtspuntcode.TYPERING_STANDAARD);
        for (VerzachtendArgument argument : bevinding.verzachtendeArgumenten()) {
            zet(punten, w.legalisatie().contains(argument.soort()), Aandachtspuntcode.LEGALISATIE_AANGEWEZEN);
        }
        boolean afzien = o.gedogen() && casus.afzien().isPresent();
        boolean gedogen = o.gedogen() && !afzien;
        zet(punten, gedogen, Aandachtspuntcode.GEDOGEN_LAAT_VERVOLGING_ONVERLET);
        zet(punten, afzien, Aandachtspuntcode.AFZIEN_MOTIVEREN);
        zet(punten, !bevinding.verzwarendeAspecten().isEmpty(), Aandachtspuntcode.ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT);
        zet(punten, o.wacht(), Aandachtspuntcode.OVERLEG_VOLGENS_AFSPRAKEN);
        zet(punten, o.wacht() && bevinding.spoedeisend(), Aandachtspuntcode.SPOED_WACHT_NIET);
        zet(
                punten,
                kiest && klasse.isZwaar() && k.uitOverleg != 0 && (o.gekozen() & k.uitOverleg) == 0,
                Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT);

        // BSBM: B2-3 and R11
        boolean celHeeftBsbm = (cel & k.vanInstantie) != 0;
        boolean bsbmUitgesloten = casus.bsbm().isPresent()
                && (!casus.bsbm().get().feitInFeitenboekje()
                        || casus.bsbm().get().contraIndicatie());
        zet(
                punten,
                intervenieren
                        && celHeeftBsbm
                        && bsbmUitgesloten
                        && o.uitkomst().isEmpty()
                        && indicatie != Overlegindicatie.NOODZAKELIJK,
                Aandachtspuntcode.GEEN_BSBM_DAN_VAAK_OVERLEG);
        zet(punten, intervenieren && opleggen && !celHeeftBsbm, Aandachtspuntcode.BSBM_BUITEN_SEGMENT);

        // What was given and plays no part: R10
        zet(punten, afwijking && !kiest, Aandachtspuntcode.AFWIJKING_TELT_NIET);
        zet(punten, opleggen && o.gedogen(), Aandachtspuntcode.BSBM_TELT_NIET);
        zet(
                punten,
                // A BSBM that R11 lets in follows from that outcome, and does not override it.
                o.uitkomst().isPresent() && (o.gedogen() || o.wijktAf() || o.bsbm() && celHeeftBsbm),
                Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET);
        boolean zonderUitkomst =
                indicatie == Overlegindicatie.NOODZAKELIJK && o.uitkomst().isEmpty();
        zet(punten, gedogen && zonderUitkomst, Aandachtspuntcode.GEDOGEN_WACHT_NIET_OP_OVERLEG);
        zet(punten, afzien && zonderUitkomst, Aandachtspuntcode.AFZIEN_WACHT_NIET_OP_OVERLEG);
        zet(punten, o.wijktAf() && o.bsbm(), Aandachtspuntcode.AFWIJKING_GAAT_VOOR_BSBM);

        // LOB: R8. It is the fittest in spoed and in row 4, and anything lighter asks for reasons.
        boolean spoed = bevinding.spoedeisend();
        boolean lobBeschikbaar = (o.beschikbaar() & k.pastBijSpoed) != 0;
        boolean doorSpoed = dwang && (cel & o.beschikbaar() & k.pastBijSpoed) != 0;
        boolean lobWegen = intervenieren && lobBeschikbaar && (spoed ? !doorSpoed : plaats.rijVier());
        zet(punten, lobWegen, Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST);
        zet(
                punten,
                intervenieren && spoed && k.pastBijSpoed != 0 && !lobBeschikbaar,
                Aandachtspuntcode.SPOED_ZONDER_BESTUURSDWANG);

        // What is not known, and what false may mean: R9 and R12. A point that calls LOB available leans on its power.
        long vraagtBesluit = overwogen & (k.neemtAf | k.sluit) & bevoegd(casus);
        Optional<Boolean> besluit = casus.normadressaat().begunstigendBesluit();
        zet(
                punten,
                intervenieren
                        && casus.bevoegdheden().isEmpty()
                        && (lobWegen || (overwogen & ~k.zonderBevoegdheid) != 0),
                Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND);
        zet(
                punten,
                intervenieren && besluit.isEmpty() && vraagtBesluit != 0,
                Aandachtspuntcode.BEGUNSTIGEND_BESLUIT_ONBEKEND);
        zet(
                punten,
                intervenieren && besluit.equals(Optional.of(false)) && (vraagtBesluit & k.sluit) != 0,
                Aandachtspuntcode.VERGUNNING_VEREIST_OF_NIET);

        zet(
                punten,
                o.wijktAf() && besluit.equals(Optional.of(true)) && (o.gekozen() & k.sluit) != 0,
                Aandachtspuntcode.SLUITING_MET_BEGUNSTIGEND_BESLUIT);

        zet(punten, o.kiestLichtste() && (o.gekozen() & k.bestraffend) != 0, Aandachtspuntcode.PROPORTIONALITEIT);
        zet(punten, kiest && o.gekozen() == 0, Aandachtspuntcode.NIETS_BESCHIKBAAR);
        zet(
                punten,
                o.kiestLichtste()
                        && (o.bsbm() || o.uitkomst().equals(Optional.of(Spoor.BESTUURS_EN_STRAFRECHT)))
                        && (advies & (k.herstellend | k.bestraffend)) == 0,
                Aandachtspuntcode.BESTUURSRECHT_NIET_BESCHIKBAAR);

        // PROCES_VERBAAL: R4, R5 and R6
        if ((o.gekozen() & k.uitOverleg) != 0) {
            zet(punten, klasse.isLicht() && (cel & k.uitOverleg) != 0, Aandachtspuntcode.PV_IN_LICHT_SEGMENT);
            zet(punten, (cel & k.uitOverleg) == 0, Aandachtspuntcode.PV_BUITEN_SEGMENT);
            zet(punten, (o.gekozen() & k.uitOverleg & ~bevoegd(casus)) != 0, Aandachtspuntcode.PV_ZONDER_BOA);
        }
        zet(punten, o.wijktAf() && (o.gekozen() & ~cel) != 0, Aandachtspuntcode.AFWIJKING_BUITEN_SEGMENT);
    }

    private void puntenVanDeKeuze(Set<Aandachtspuntcode> punten, long gekozen, boolean spoed) {
        boolean last = (gekozen & k.last) != 0;
        zet(punten, (gekozen & k.waarschuwt) != 0, Aandachtspuntcode.WAARSCHUWINGSBRIEF);
        zet(punten, (gekozen & k.vultAan) != 0, Aandachtspuntcode.GESPREK_VULT_WAARSCHUWING_AAN);
        zet(punten, (gekozen & k.aangekondigd) != 0, Aandachtspuntcode.VERSCHERPT_TOEZICHT_AANKONDIGEN);
        zet(punten, (gekozen & k.aangekondigd) != 0, Aandachtspuntcode.GESPREK_VOOR_VERSCHERPT_TOEZICHT);
        zet(punten, last, Aandachtspuntcode.LAST_IN_DRIE_STAPPEN);
        zet(punten, last && spoed, Aandachtspuntcode.SPOED_SLAAT_STAPPEN_OVER);
        zet(punten, (gekozen & k.bestuursdwang) != 0 && spoed, Aandachtspuntcode.LOB_VOOR_BESLUIT);
        zet(punten, (gekozen & k.legtStil & k.informeert) != 0, Aandachtspuntcode.STILLEGGEN_INFORMEREN);
        zet(punten, (gekozen & k.legtStil) != 0, Aandachtspuntcode.STILLEGGEN_ONDER_LOB);
        zet(punten, (gekozen & k.informeert & ~k.legtStil) != 0, Aandachtspuntcode.SLUITING_INFORMEREN);
        zet(punten, last && (gekozen & k.punitief) != 0, Aandachtspuntcode.BOETE_NAAST_LAST);
        zet(punten, (gekozen & k.punitief) != 0, Aandachtspuntcode.BOETE_EERST_NAAR_OFFICIER);
        zet(punten, (gekozen & (k.neemtAf | k.sluit)) != 0, Aandachtspuntcode.VERGAANDE_INTERVENTIE);
    }

    /** The signals of reading R15, as far as one casus can have them. */
    private static final Set<Signaalcode> VAN_R15 = EnumSet.of(
            Signaalcode.BESTRAFFING_ZONDER_EFFECT,
            Signaalcode.BSBM_NAAST_AANGIFTE,
            Signaalcode.BSBM_IN_RIJ_4,
            Signaalcode.BSBM_BIJ_DRIE_ASPECTEN,
            Signaalcode.RECIDIVE_BIJ_ZWARE_TYPERING,
            Signaalcode.OPZET_BIJ_LICHTE_TYPERING,
            Signaalcode.VERHULLING_BIJ_LICHTE_TYPERING,
            Signaalcode.GEDOGEN_BIJ_SPOED,
            Signaalcode.GEDOGEN_LANGER_DAN_TWEE_JAAR);

    /** Reading R15, of what is chosen. */
    private Set<Signaalcode> signalenVanDeKeuze(Casus casus, Plaats plaats, long gekozen) {
        List<VerzwarendAspect.Soort> aspecten = aspecten(casus);
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        if ((gekozen & (k.punitief | k.vanInstantie)) != 0
                && aspecten.stream().anyMatch(w.geldstrafZonderEffect()::contains)) {
            signalen.add(Signaalcode.BESTRAFFING_ZONDER_EFFECT);
        }
        if ((gekozen & k.vanInstantie) != 0) {
            if (aangifte(casus)) {
                signalen.add(Signaalcode.BSBM_NAAST_AANGIFTE);
            }
            if (plaats.rijVier()) {
                signalen.add(Signaalcode.BSBM_IN_RIJ_4);
            }
            if (aspecten.size() >= 3) {
                signalen.add(Signaalcode.BSBM_BIJ_DRIE_ASPECTEN);
            }
        }
        return signalen;
    }

    /** What sits badly together: what was given, held against the definitions of § 3.1 and the indicatie. */
    private List<Signaalcode> signalen(Casus casus, Optional<Overlegindicatie> indicatie) {
        Bevinding bevinding = casus.bevinding();
        int kolom = casus.normadressaat().typering().map(KOLOMMEN::indexOf).orElse(KOLOM_ONBEKEND);
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        for (ErnstigeGedraging gedraging : bevinding.ernstigeGedragingen()) {
            boolean fraude = w.fraude().contains(gedraging);
            boolean belemmering = w.belemmering().contains(gedraging);
            if (kolom < 2 && belemmering) {
                signalen.add(Signaalcode.BELEMMERING_BIJ_LICHTE_TYPERING);
            }
            if (kolom < 2 && fraude) {
                signalen.add(Signaalcode.FRAUDE_BIJ_LICHTE_TYPERING);
            }
            if (kolom < 2 && w.gevaar().contains(gedraging)) {
                signalen.add(Signaalcode.OPZET_BIJ_LICHTE_TYPERING);
            }
            if (kolom == KOLOM_ONBEKEND && (fraude || belemmering) && bevinding.overtreding()) {
                signalen.add(Signaalcode.GEDRAGING_ZONDER_TYPERING);
            }
        }
        if (kolom < 2 && aspecten(casus).stream().anyMatch(w.verhulling()::contains)) {
            signalen.add(Signaalcode.VERHULLING_BIJ_LICHTE_TYPERING);
        }
        for (VerzwarendArgument argument : bevinding.verzwarendeArgumenten()) {
            if (w.recidive().contains(argument.soort()) && kolom == KOLOM_ONBEKEND) {
                signalen.add(Signaalcode.RECIDIVE_ZONDER_TYPERING);
            }
            if (w.recidive().contains(argument.soort()) && (kolom == 2 || kolom == 3)) {
                signalen.add(Signaalcode.RECIDIVE_BIJ_ZWARE_TYPERING);
            }
        }
        for (VerzachtendArgument argument : bevinding.verzachtendeArgumenten()) {
            if (w.legalisatie().contains(argument.soort())
                    && bevinding.gevolgen().map(RIJEN::indexOf).equals(Optional.of(3))) {
                signalen.add(Signaalcode.LEGALISATIE_BIJ_AANZIENLIJKE_GEVOLGEN);
            }
            if (bevinding.spoedeisend()) {
                signalen.add(Signaalcode.VERZACHTEND_BIJ_SPOED);
            }
        }
        boolean aangewezen = indicatie.isPresent() && indicatie.get() != Overlegindicatie.NIET_GEINDICEERD;
        if (casus.overleg().isPresent() && !aangewezen) {
            signalen.add(Signaalcode.OVERLEG_ZONDER_INDICATIE);
        }
        if (casus.gedoogbesluit().isPresent()) {
            if (bevinding.spoedeisend()) {
                signalen.add(Signaalcode.GEDOGEN_BIJ_SPOED);
            }
            Optional<LocalDate> tot = casus.gedoogbesluit().get().tot();
            if (tot.isPresent() && tot.get().isAfter(bevinding.datum().plusYears(2))) {
                signalen.add(Signaalcode.GEDOGEN_LANGER_DAN_TWEE_JAAR);
            }
        }
        return List.copyOf(signalen);
    }

    /** The points that name what R10 put aside. */
    private static final Set<Aandachtspuntcode> VOLGORDE = EnumSet.of(
            Aandachtspuntcode.AFWIJKING_TELT_NIET,
            Aandachtspuntcode.BSBM_TELT_NIET,
            Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET,
            Aandachtspuntcode.GEDOGEN_WACHT_NIET_OP_OVERLEG,
            Aandachtspuntcode.AFZIEN_WACHT_NIET_OP_OVERLEG,
            Aandachtspuntcode.AFWIJKING_GAAT_VOOR_BSBM);

    /** The points of attention of reading R8; that a boete goes to the officier first is law, and no reading. */
    private static final Set<Aandachtspuntcode> VAN_R8 =
            EnumSet.of(Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST, Aandachtspuntcode.SPOED_ZONDER_BESTUURSDWANG);

    /** Those of reading R12. */
    private static final Set<Aandachtspuntcode> VAN_R12 = EnumSet.of(
            Aandachtspuntcode.VERGUNNING_VEREIST_OF_NIET, Aandachtspuntcode.SLUITING_MET_BEGUNSTIGEND_BESLUIT);

    static void lezingenVanVerzoekEnSignalen(Set<Lezing> lezingen, Casus casus, Collection<Signaalcode> signalen) {
        if (casus.verzoek().isPresent()) {
            lezingen.add(Lezing.R14);
        }
        if (signalen.stream().anyMatch(VAN_R15::contains)) {
            lezingen.add(Lezing.R15);
        }
    }

    List<Lezing> lezingen(Plaats plaats, Omstandigheden o, boolean lichtste, Set<Aandachtspuntcode> punten) {
        boolean zonderBoa = punten.contains(Aandachtspuntcode.PV_ZONDER_BOA);
        boolean onbekend = punten.contains(Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND)
                || punten.contains(Aandachtspuntcode.BEGUNSTIGEND_BESLUIT_ONBEKEND);
        List<Lezing> lezingen = new ArrayList<>();
        Positionering p = plaats.positionering();
        lees(lezingen, w.vanLhs17() && p.segment() == Segment.D1 && p.klasse().equals(Klasse.MIDDEN), Lezing.R1);
        lees(lezingen, plaats.gestuit() && opties.rand() == Opties.Rand.ZO_VER_MOGELIJK, Lezing.R2);
        lees(lezingen, p.verplaatsing() == Verplaatsing.OPGEHEVEN, Lezing.R3);
        lees(lezingen, punten.contains(Aandachtspuntcode.PV_IN_LICHT_SEGMENT), Lezing.R4);
        lees(lezingen, lichtste || zonderBoa, Lezing.R5);
        lees(lezingen, punten.contains(Aandachtspuntcode.PV_BUITEN_SEGMENT), Lezing.R6);
        lees(lezingen, o.wacht(), Lezing.R7);
        lees(lezingen, punten.stream().anyMatch(VAN_R8::contains), Lezing.R8);
        lees(lezingen, onbekend, Lezing.R9);
        lees(lezingen, punten.stream().anyMatch(VOLGORDE::contains), Lezing.R10);
        lees(lezingen, punten.contains(Aandachtspuntcode.BSBM_BUITEN_SEGMENT), Lezing.R11);
        lees(lezingen, punten.stream().anyMatch(VAN_R12::contains), Lezing.R12);
        return lezingen;
    }

    private static void lees(List<Lezing> lezingen, boolean geldt, Lezing lezing) {
        if (geldt) {
            lezingen.add(lezing);
        }
    }

    // ------------------------------------------------------------------------------------------------- refusals

    /**
     * Whether a casus must be refused: it contradicts itself, or it names what this strategie does not have.
     *
     * @param invoer the parts of a casus
     * @return true where the contract has it refused
     */
    public boolean weigert(Invoer invoer) {
        return weigering.isTegenstrijdig(invoer) || weigering.isOnbekend(invoer);
    }

    /** What each intervention is. */
    Interventiekennis interventies() {
        return k;
    }

    /** What each other word is. */
    Woordkennis woorden() {
        return w;
    }

    /** What refuses a casus, and where. */
    Weigering weigering() {
        return weigering;
    }
}

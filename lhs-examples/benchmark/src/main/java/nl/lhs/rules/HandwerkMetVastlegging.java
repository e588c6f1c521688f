package nl.lhs.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.regels.Punt;

/**
 * LHS 1.7 with its record as a programmer would write it without rules: ifs and switches that build a {@link Vastlegging}
 * equal to the one that the library makes of a first decision. What never differs (a rule as the record names it, a point
 * of attention, a signal, the text of a reason) is made once; each casus is decided anew, and nothing of it is kept.
 *
 * <p>Of the library it uses the types of the record, and what the record names: the rules with their norms and readings,
 * the texts and the fingerprint.
 */
public final class HandwerkMetVastlegging {
    private static final int MEESTE_PUNTEN = 16;

    private static final List<Interventie> INFORMEREN = List.of(Interventie.AANSPREKEN_INFORMEREN);
    private static final List<Interventie> WAARSCHUWEN = List.of(
            Interventie.WAARSCHUWEN,
            Interventie.BESTUURLIJK_GESPREK,
            Interventie.BESTUURLIJKE_BOETE,
            Interventie.BSBM,
            Interventie.PROCES_VERBAAL);
    private static final List<Interventie> WAARSCHUWEN_ZONDER_BOETE = List.of(
            Interventie.WAARSCHUWEN, Interventie.BESTUURLIJK_GESPREK, Interventie.BSBM, Interventie.PROCES_VERBAAL);
    private static final List<Interventie> WAARSCHUWEN_ZONDER_BSBM = List.of(
            Interventie.WAARSCHUWEN,
            Interventie.BESTUURLIJK_GESPREK,
            Interventie.BESTUURLIJKE_BOETE,
            Interventie.PROCES_VERBAAL);
    private static final List<Interventie> TOEZICHT = List.of(
            Interventie.VERSCHERPT_TOEZICHT,
            Interventie.LAST_ONDER_DWANGSOM,
            Interventie.LAST_ONDER_BESTUURSDWANG,
            Interventie.TIJDELIJK_STILLEGGEN,
            Interventie.BESTUURLIJKE_BOETE,
            Interventie.BSBM,
            Interventie.PROCES_VERBAAL);
    private static final List<Interventie> LAST_EN_BOETE = List.of(
            Interventie.LAST_ONDER_DWANGSOM,
            Interventie.LAST_ONDER_BESTUURSDWANG,
            Interventie.TIJDELIJK_STILLEGGEN,
            Interventie.BESTUURLIJKE_BOETE,
            Interventie.PROCES_VERBAAL);
    private static final List<Interventie> LAST_EN_SLUITING = List.of(
            Interventie.LAST_ONDER_DWANGSOM,
            Interventie.LAST_ONDER_BESTUURSDWANG,
            Interventie.TIJDELIJK_STILLEGGEN,
            Interventie.SCHORSEN_OF_INTREKKEN,
            Interventie.EXPLOITATIEVERBOD_OF_SLUITING,
            Interventie.PROCES_VERBAAL);
    private static final List<Interventie> LAST_EN_SLUITING_MET_BSBM = List.of(
            Interventie.LAST_ONDER_DWANGSOM,
            Interventie.LAST_ONDER_BESTUURSDWANG,
            Interventie.TIJDELIJK_STILLEGGEN,
            Interventie.SCHORSEN_OF_INTREKKEN,
            Interventie.EXPLOITATIEVERBOD_OF_SLUITING,
            Interventie.BSBM,
            Interventie.PROCES_VERBAAL);

    private final Strategie strategie = StrategieJson.lhs17();
    private final Optional<Beleid> beleid = Optional.of(new Beleid(strategie.opties(), Optional.empty(), List.of()));
    private final Bibliotheek bibliotheek;
    private final Map<Regelnaam, ToegepasteRegel> regels = new EnumMap<>(Regelnaam.class);
    private final Map<Regelnaam, Aandachtspunt> punten = new EnumMap<>(Regelnaam.class);
    private final Map<Regelnaam, Signaal> signalen = new EnumMap<>(Regelnaam.class);
    private final Map<Regelnaam, String> redenen = new EnumMap<>(Regelnaam.class);
    private final Map<Interventie, String> lichtereGaatVoor = new EnumMap<>(Interventie.class);
    private final Map<Interventie, String> herstellendeGaatVoor = new EnumMap<>(Interventie.class);
    /** By the number of aspects. */
    private final List<Aandachtspunt> aspectpunten = new ArrayList<>();

    /**
     * Makes it ready.
     *
     * @param engine whose rules and fingerprint its records name
     */
    public HandwerkMetVastlegging(LhsEngine engine) {
        bibliotheek = engine.bibliotheek(strategie.verwijzing()).orElseThrow();
        Map<String, ToegepasteRegel> opNaam = engine.dekking().regels().stream()
                .collect(Collectors.toMap(ToegepasteRegel::regel, Function.identity()));
        Teksten teksten = Teksten.laad();
        for (Regelnaam naam : Regelnaam.values()) {
            ToegepasteRegel regel = opNaam.get(naam.tekst());
            if (regel == null) {
                throw new IllegalStateException("the library has no rule \"" + naam.tekst() + "\" any more");
            }
            regels.put(naam, regel);
            if (naam == Regelnaam.AANDACHT_STANDAARDTYPERING) {
                punten.put(naam, punt(teksten, regel, new Punt(naam.punt(), Typering.ONVERSCHILLIG)));
            } else if (naam == Regelnaam.AANDACHT_ASPECTEN) {
                for (int aantal = 0; aantal <= VerzwarendAspect.Soort.values().length; aantal++) {
                    aspectpunten.add(punt(teksten, regel, new Punt(naam.punt(), aantal)));
                }
            } else if (naam.punt() != null) {
                punten.put(naam, punt(teksten, regel, new Punt(naam.punt(), naam.grond())));
            } else if (naam.signaal() != null) {
                signalen.put(naam, new Signaal(naam.signaal(), regel.normen(), teksten.signaal(naam.signaal())));
            } else if (naam.reden() != null) {
                redenen.put(naam, teksten.reden(naam.reden(), null));
            }
        }
        for (Interventie i : Interventie.values()) {
            lichtereGaatVoor.put(i, teksten.reden(Redencode.LICHTERE_GAAT_VOOR, i));
            herstellendeGaatVoor.put(i, teksten.reden(Redencode.HERSTELLENDE_GAAT_VOOR, i));
        }
    }

    private static Aandachtspunt punt(Teksten teksten, ToegepasteRegel regel, Punt punt) {
        return new Aandachtspunt(punt.code(), regel.normen(), teksten.punt(punt));
    }

    /**
     * Decides a casus of which there is no dossier.
     *
     * @param casus what is offered
     * @return the record, equal to that of the library
     */
    public Vastlegging decide(Casus casus) {
        return new Zaak(casus).beslis();
    }

    private static Klasse klasse(Segment segment) {
        return switch (segment) {
            case A1, A2, A3, B1, B2, C1 -> Klasse.LICHT;
            case A4, B3, B4, C2, D1, D2 -> Klasse.MIDDEN;
            case C3, C4, D3, D4 -> Klasse.ZWAAR;
        };
    }

    private static List<Interventie> cel(Segment segment) {
        return switch (segment) {
            case A1, A2, B1 -> INFORMEREN;
            case A3, C1 -> WAARSCHUWEN;
            case B2 -> WAARSCHUWEN_ZONDER_BOETE;
            case D1 -> WAARSCHUWEN_ZONDER_BSBM;
            case A4, B3, B4, C2, C3 -> TOEZICHT;
            case D2 -> LAST_EN_BOETE;
            case D3, D4 -> LAST_EN_SLUITING;
            case C4 -> LAST_EN_SLUITING_MET_BSBM;
        };
    }

    /** What decides. */
    private enum Grond {
        GEEN_OVERTREDING,
        GEDOGEN,
        WACHT,
        AFWIJKING,
        LICHTSTE
    }

    /** One casus that is being decided. */
    private final class Zaak {
        private final Casus casus;
        private final boolean overtreding;
        private final Typering typering;
        private final boolean verzachtend;
        private final boolean verzwarend;
        private final boolean legalisatie;
        private final List<VerzwarendAspect.Soort> aspecten;
        private final boolean spoed;
        private final Voorschrift.Soort voorschrift;
        private final Boolean besluit;
        private final List<Interventie> bevoegdheden;
        private final boolean bsbmGewenst;
        private final boolean buitenFeitenboekje;
        private final boolean contraIndicatie;
        private final boolean gedoogbesluit;
        private final Optional<Spoor> overleguitkomst;
        private final Spoor uitkomst;
        private final List<Interventie> afwijking;
        private final Set<Regelnaam> toegepast = EnumSet.noneOf(Regelnaam.class);

        private Grond grond = Grond.GEEN_OVERTREDING;
        private Segment segment;
        private Klasse klasse;
        private List<Interventie> cel = List.of();
        private boolean bsbmOpgelegd;
        private boolean bsbmBuitenSegment;
        private Overlegindicatie indicatie;
        private boolean bestuursrechtelijk;
        private boolean straffend;
        private Interventie bestuursdeel;
        private List<Interventie> gekozen = List.of();
        private List<Interventie> overwogen = List.of();
        private boolean binnenSegment;

        Zaak(Casus casus) {
            this.casus = casus;
            Bevinding bevinding = casus.bevinding();
            overtreding = bevinding.overtreding();
            typering = casus.normadressaat().typering().orElse(null);
            verzachtend = !bevinding.verzachtendeArgumenten().isEmpty();
            verzwarend = !bevinding.verzwarendeArgumenten().isEmpty();
            legalisatie = heeftLegalisatie(bevinding.verzachtendeArgumenten());
            aspecten = soorten(bevinding.verzwarendeAspecten());
            spoed = bevinding.spoedeisend();
            voorschrift = bevinding.voorschrift().map(Voorschrift::soort).orElse(null);
            besluit = casus.normadressaat().begunstigendBesluit().orElse(null);
            bevoegdheden = casus.bevoegdheden().orElse(null);
            Bsbm bsbm = casus.bsbm().orElse(null);
            bsbmGewenst = bsbm != null && bsbm.opleggen();
            buitenFeitenboekje = bsbm != null && !bsbm.feitInFeitenboekje();
            contraIndicatie = bsbm != null && bsbm.contraIndicatie();
            gedoogbesluit = casus.gedoogbesluit().isPresent();
            overleguitkomst = casus.overleg().map(Overleg::uitkomst);
            uitkomst = overleguitkomst.orElse(null);
            afwijking = casus.afwijking().map(Afwijking::interventies).orElse(null);
        }

        Vastlegging beslis() {
            pas(Regelnaam.ASPECTEN_GEWOGEN);
            boolean aangifte = isAangifteStandaard();
            if (!overtreding) {
                pas(Regelnaam.GROND_GEEN_OVERTREDING);
                pas(Regelnaam.BESLUIT_GEEN_OVERTREDING);
                return vastlegging(
                        Uitkomst.GEEN_OVERTREDING,
                        Status.DEFINITIEF,
                        Optional.empty(),
                        aangifte,
                        Optional.empty(),
                        Map.of(),
                        Optional.empty());
            }
            Positionering positionering = positioneer();
            weegBsbm();
            weegOverleg();
            weegBeletsels();
            if (gedoogbesluit) {
                grond = Grond.GEDOGEN;
                pas(Regelnaam.GROND_GEDOGEN);
                pas(Regelnaam.BESLUIT_GEDOGEN);
                overweegSegment();
                return vastlegging(
                        Uitkomst.GEDOGEN,
                        Status.DEFINITIEF,
                        Optional.of(positionering),
                        aangifte,
                        Optional.empty(),
                        Map.of(),
                        Optional.empty());
            }
            if (uitkomst == null && indicatie == Overlegindicatie.NOODZAKELIJK) {
                grond = Grond.WACHT;
                pas(Regelnaam.GROND_WACHT);
                pas(Regelnaam.BESLUIT_WACHT);
                overweegSegment();
                return vastlegging(
                        Uitkomst.INTERVENIEREN,
                        Status.WACHT_OP_OVERLEG,
                        Optional.of(positionering),
                        aangifte,
                        Optional.empty(),
                        scenarios(),
                        Optional.empty());
            }
            List<Interventie> advies = adviseer();
            pas(Regelnaam.BESLUIT_KEUZE);
            Optional<Spoor> spoor = Optional.empty();
            Optional<Afwijkingsoordeel> oordeel = Optional.empty();
            if (afwijking == null) {
                grond = Grond.LICHTSTE;
                pas(Regelnaam.GROND_LICHTSTE);
                pas(Regelnaam.KEUZE_ADVIES);
                gekozen = advies;
                spoor = spoor();
            } else {
                grond = Grond.AFWIJKING;
                pas(Regelnaam.GROND_AFWIJKING);
                pas(Regelnaam.KEUZE_AFWIJKING);
                pas(Regelnaam.AFWIJKING_TEGEN_SEGMENT);
                gekozen = afwijking.size() == 1 ? afwijking : List.copyOf(EnumSet.copyOf(afwijking));
                binnenSegment = cel.containsAll(gekozen);
                oordeel = Optional.of(new Afwijkingsoordeel(
                        advies, binnenSegment, casus.afwijking().get().motivering()));
            }
            overweegSegmentEnKeuze();
            return vastlegging(
                    Uitkomst.INTERVENIEREN,
                    Status.DEFINITIEF,
                    Optional.of(positionering),
                    aangifte,
                    spoor,
                    Map.of(),
                    oordeel);
        }

        private Vastlegging vastlegging(
                Uitkomst uitkomst,
                Status status,
                Optional<Positionering> positionering,
                boolean aangifte,
                Optional<Spoor> spoor,
                Map<Spoor, List<Interventie>> scenarios,
                Optional<Afwijkingsoordeel> oordeel) {
            Optional<Termijn> termijn = termijn();
            List<Overweging> overwegingen = overwegingen();
            List<Aandachtspunt> aandachtspunten = aandachtspunten();
            List<Signaal> tegenstellingen = signalen();
            // Now every rule is known that applies.
            return new Vastlegging(
                    strategie.verwijzing(),
                    casus,
                    uitkomst,
                    status,
                    positionering,
                    aspecten,
                    new Overlegoordeel(Optional.ofNullable(indicatie), aangifte, overleguitkomst),
                    spoor,
                    gekozen,
                    scenarios,
                    overwegingen,
                    oordeel,
                    termijn,
                    aandachtspunten,
                    tegenstellingen,
                    lezingen(),
                    regels(),
                    bibliotheek,
                    Optional.empty(),
                    beleid);
        }

        // ------------------------------------------------------------------------------------------------ the rules

        private void pas(Regelnaam regel) {
            toegepast.add(regel);
        }

        private List<ToegepasteRegel> regels() {
            ToegepasteRegel[] lijst = new ToegepasteRegel[toegepast.size()];
            int n = 0;
            for (Regelnaam naam : toegepast) {
                lijst[n++] = regels.get(naam);
            }
            return List.of(lijst);
        }

        private List<Lezing> lezingen() {
            Set<Lezing> lezingen = EnumSet.noneOf(Lezing.class);
            for (Regelnaam naam : toegepast) {
                List<Lezing> vanRegel = regels.get(naam).lezingen();
                if (!vanRegel.isEmpty()) { // most rest on none
                    lezingen.addAll(vanRegel);
                }
            }
            return List.copyOf(lezingen);
        }

        // ------------------------------------------------------------------------------------------------- step 1, 2

        private Positionering positioneer() {
            pas(Regelnaam.UITGANGSPOSITIE);
            pas(typering == null ? Regelnaam.KOLOM_STANDAARD : Regelnaam.KOLOM_UIT_TYPERING);
            Typering kolom = typering == null ? Typering.ONVERSCHILLIG : typering;
            Segment begin = Segment.of(kolom, casus.bevinding().gevolgen().orElseThrow());
            Verplaatsing verplaatsing;
            Segment tussen = begin;
            if (verzachtend == verzwarend) {
                verplaatsing = verzachtend ? Verplaatsing.OPGEHEVEN : Verplaatsing.GEEN;
                pas(verzachtend ? Regelnaam.OPGEHEVEN : Regelnaam.GEEN_VERPLAATSING);
                pas(Regelnaam.POSITIE_ZONDER_VERPLAATSING);
                segment = begin;
            } else if (verzachtend) {
                verplaatsing = Verplaatsing.VERZACHTEND;
                pas(Regelnaam.VERZACHTEND);
                Optional<Segment> links = begin.links();
                pas(links.isPresent() ? Regelnaam.VERZACHTEND_NAAR_LINKS : Regelnaam.VERZACHTEND_AAN_LINKERRAND);
                tussen = links.orElse(begin);
                Optional<Segment> onder = tussen.onder();
                pas(onder.isPresent() ? Regelnaam.VERZACHTEND_OMLAAG : Regelnaam.VERZACHTEND_AAN_ONDERRAND);
                segment = onder.orElse(tussen);
            } else {
                verplaatsing = Verplaatsing.VERZWAREND;
                pas(Regelnaam.VERZWAREND);
                Optional<Segment> rechts = begin.rechts();
                pas(rechts.isPresent() ? Regelnaam.VERZWAREND_NAAR_RECHTS : Regelnaam.VERZWAREND_AAN_RECHTERRAND);
                tussen = rechts.orElse(begin);
                Optional<Segment> boven = tussen.boven();
                pas(boven.isPresent() ? Regelnaam.VERZWAREND_OMHOOG : Regelnaam.VERZWAREND_AAN_BOVENRAND);
                segment = boven.orElse(tussen);
            }
            pas(segment == Segment.D1 ? Regelnaam.KLASSE_VAN_D1 : Regelnaam.KLASSE_VAN_SEGMENT);
            klasse = klasse(segment);
            pas(Regelnaam.SEGMENT_OVERWOGEN);
            cel = cel(segment);
            return new Positionering(
                    kolom, typering == null, begin, verplaatsing, pad(begin, tussen, segment), segment, klasse);
        }

        private static List<Segment> pad(Segment begin, Segment tussen, Segment einde) {
            if (begin == tussen) {
                return begin == einde ? List.of(begin) : List.of(begin, einde);
            }
            return tussen == einde ? List.of(begin, tussen) : List.of(begin, tussen, einde);
        }

        // ---------------------------------------------------------------------------------------------------- step 3

        private boolean isAangifteStandaard() {
            boolean aangifte = false;
            for (ErnstigeGedraging g : casus.bevinding().ernstigeGedragingen()) {
                pas(
                        g.soort() == ErnstigeGedraging.Soort.GEVAAR_VOOR_MENSEN
                                ? Regelnaam.AANGIFTE_GEVAAR
                                : Regelnaam.AANGIFTE_TOEZICHT);
                aangifte = true;
            }
            return aangifte;
        }

        private void weegBsbm() {
            if (!bsbmGewenst || gedoogbesluit) {
                pas(Regelnaam.BSBM_NIET_OPGELEGD);
            } else if (cel.contains(Interventie.BSBM)) {
                bsbmOpgelegd = true;
                pas(Regelnaam.BSBM_OPGELEGD);
            } else {
                bsbmBuitenSegment = true;
                pas(Regelnaam.BSBM_BUITEN_SEGMENT);
            }
        }

        private void weegOverleg() {
            if (bsbmOpgelegd) {
                indicatie = Overlegindicatie.NIET_GEINDICEERD;
                pas(Regelnaam.GEEN_OVERLEG_BIJ_BSBM);
            } else if (klasse != Klasse.LICHT) {
                indicatie = Overlegindicatie.NOODZAKELIJK;
                pas(Regelnaam.OVERLEG_NOODZAKELIJK);
            } else if (aspecten.isEmpty()) {
                indicatie = Overlegindicatie.NIET_GEINDICEERD;
                pas(Regelnaam.GEEN_OVERLEG_IN_LICHT);
            } else {
                indicatie = Overlegindicatie.ZINVOL;
                pas(Regelnaam.OVERLEG_ZINVOL);
            }
        }

        // ------------------------------------------------------------------------------- step 4: what is available

        private void weegBeletsels() {
            pas(Regelnaam.BESCHIKBAAR);
            if (bevoegdheden == null) {
                pas(Regelnaam.BEVOEGDHEID_AANGENOMEN);
            } else {
                pas(isStrafrechtelijk() ? Regelnaam.ZONDER_BEVOEGDHEID_BEHALVE_PV : Regelnaam.ZONDER_BEVOEGDHEID);
            }
            if (besluit == null) {
                pas(Regelnaam.BESLUIT_ONBEKEND);
            } else {
                pas(besluit ? Regelnaam.BESLUIT_WEL : Regelnaam.BESLUIT_GEEN);
            }
            if (buitenFeitenboekje) {
                pas(Regelnaam.BSBM_BUITEN_FEITENBOEKJE);
            } else {
                pas(contraIndicatie ? Regelnaam.BSBM_CONTRA_INDICATIE : Regelnaam.BSBM_NIET_BELET);
            }
        }

        /** Why an intervention is not available; null where it is. */
        private Regelnaam belet(Interventie i) {
            if (bevoegdheden != null && i.vereistBevoegdheid() && !bevoegdheden.contains(i)) {
                if (i != Interventie.PROCES_VERBAAL) {
                    return Regelnaam.REDEN_GEEN_BEVOEGDHEID;
                }
                if (!isStrafrechtelijk()) {
                    return Regelnaam.REDEN_GEEN_BOA;
                }
            }
            return switch (i) {
                case SCHORSEN_OF_INTREKKEN -> {
                    if (besluit == null) {
                        yield Regelnaam.REDEN_BESLUIT_ONBEKEND;
                    }
                    yield besluit ? null : Regelnaam.REDEN_BESLUIT_GEEN;
                }
                case EXPLOITATIEVERBOD_OF_SLUITING -> {
                    if (besluit == null) {
                        yield Regelnaam.REDEN_BESLUIT_ONBEKEND;
                    }
                    yield besluit ? Regelnaam.REDEN_BESLUIT_WEL : null;
                }
                case BSBM -> {
                    if (buitenFeitenboekje) {
                        yield Regelnaam.REDEN_FEITENBOEKJE;
                    }
                    yield contraIndicatie ? Regelnaam.REDEN_CONTRA_INDICATIE : null;
                }
                default -> null;
            };
        }

        private boolean isStrafrechtelijk() {
            return uitkomst != null && uitkomst.isStrafrechtelijk();
        }

        // ------------------------------------------------------------------------------------ step 4: what is chosen

        private List<Interventie> adviseer() {
            Spoor weg = uitkomst == null ? Spoor.BESTUURSRECHT : uitkomst;
            if (bsbmOpgelegd) {
                pas(Regelnaam.WEG_BSBM);
            } else {
                pas(uitkomst == null ? Regelnaam.WEG_BESTUURSRECHT : Regelnaam.WEG_OVERLEG);
            }
            bestuursrechtelijk = bsbmOpgelegd || weg != Spoor.STRAFRECHT;
            straffend = bsbmOpgelegd || weg.isStrafrechtelijk();
            bestuursdeel = bestuursdeel(bestuursrechtelijk, straffend);
            return combinatie(bestuursdeel, bsbmOpgelegd, straffend);
        }

        private Map<Spoor, List<Interventie>> scenarios() {
            pas(Regelnaam.SCENARIOS);
            Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
            scenarios.put(Spoor.BESTUURSRECHT, combinatie(bestuursdeel(true, false), false, false));
            scenarios.put(Spoor.BESTUURS_EN_STRAFRECHT, combinatie(bestuursdeel(true, true), false, true));
            scenarios.put(Spoor.STRAFRECHT, combinatie(bestuursdeel(false, true), false, true));
            return scenarios;
        }

        private List<Interventie> combinatie(Interventie bestuur, boolean bsbm, boolean straf) {
            pas(Regelnaam.ADVIES);
            if (!straf) {
                pas(Regelnaam.GEEN_STRAF);
                return bestuur == null ? List.of() : List.of(bestuur);
            }
            pas(bsbm ? Regelnaam.STRAF_BSBM : Regelnaam.STRAF_PV);
            Interventie strafdeel = bsbm ? Interventie.BSBM : Interventie.PROCES_VERBAAL;
            return bestuur == null ? List.of(strafdeel) : List.of(bestuur, strafdeel);
        }

        private Interventie bestuursdeel(boolean bestuur, boolean straf) {
            if (!bestuur) {
                pas(Regelnaam.GEEN_BESTUUR);
                return null;
            }
            Interventie herstellende = lichtste(Interventiesoort.HERSTELLEND, false);
            if (herstellende != null) {
                pas(Regelnaam.LICHTSTE_HERSTELLENDE);
                return herstellende;
            }
            Interventie bestraffende = lichtste(Interventiesoort.BESTRAFFEND, straf);
            if (bestraffende != null) {
                pas(straf ? Regelnaam.LICHTSTE_NAAST_STRAF : Regelnaam.LICHTSTE_BESTRAFFENDE);
            } else {
                pas(straf ? Regelnaam.NIETS_NAAST_STRAF : Regelnaam.NIETS_KAN_VOLGEN);
            }
            return bestraffende;
        }

        private Interventie lichtste(Interventiesoort soort, boolean zonderBoete) {
            for (Interventie i : cel) {
                if (i.soort() == soort && !(zonderBoete && i == Interventie.BESTUURLIJKE_BOETE) && belet(i) == null) {
                    return i;
                }
            }
            return null;
        }

        private Optional<Spoor> spoor() {
            if (bsbmOpgelegd) {
                pas(bestuursdeel == null ? Regelnaam.SPOOR_BSBM_ALLEEN : Regelnaam.SPOOR_BSBM);
                return Optional.of(bestuursdeel == null ? Spoor.STRAFRECHT : Spoor.BESTUURS_EN_STRAFRECHT);
            }
            if (uitkomst == null) {
                pas(Regelnaam.SPOOR_BESTUURSRECHT);
                return Optional.of(Spoor.BESTUURSRECHT);
            }
            pas(Regelnaam.SPOOR_OVERLEG);
            return overleguitkomst;
        }

        private Optional<Termijn> termijn() {
            if (voorschrift == null || !kiest(Interventiesoort.HERSTELLEND)) {
                return Optional.empty();
            }
            if (voorschrift == Voorschrift.Soort.GEDRAGSVOORSCHRIFT) {
                pas(Regelnaam.TERMIJN_ZEER_KORT);
                return Optional.of(Termijn.GEEN_OF_ZEER_KORT);
            }
            pas(Regelnaam.TERMIJN_NAAR_URGENTIE);
            return Optional.of(Termijn.NAAR_URGENTIE);
        }

        private boolean kiest(Interventie i) {
            return gekozen.contains(i);
        }

        private boolean kiest(Interventiesoort soort) {
            for (Interventie i : gekozen) {
                if (i.soort() == soort) {
                    return true;
                }
            }
            return false;
        }

        // ----------------------------------------------------------------------------- step 5: what was considered

        private void overweegSegment() {
            pas(Regelnaam.OVERWOGEN_SEGMENT);
            overwogen = cel;
        }

        private void overweegSegmentEnKeuze() {
            pas(Regelnaam.OVERWOGEN_SEGMENT_EN_KEUZE);
            overwogen = cel;
            if (!cel.containsAll(gekozen)) {
                Set<Interventie> alle = EnumSet.copyOf(cel);
                alle.addAll(gekozen);
                overwogen = List.copyOf(alle);
            }
        }

        private List<Overweging> overwegingen() {
            Overweging[] lijst = new Overweging[overwogen.size()];
            for (int n = 0; n < lijst.length; n++) {
                Interventie i = overwogen.get(n);
                Regelnaam belet = belet(i);
                boolean isGekozen = kiest(i);
                Regelnaam reden;
                if (isGekozen) {
                    reden = redenVanKeuze(i);
                } else {
                    reden = belet == null ? redenWaaromNiet(i) : belet;
                }
                pas(reden);
                lijst[n] = new Overweging(i, belet == null, isGekozen, tekst(reden), reden.reden());
            }
            return List.of(lijst);
        }

        private String tekst(Regelnaam reden) {
            return switch (reden) {
                case REDEN_LICHTERE_HERSTELLENDE -> lichtereGaatVoor.get(bestuursdeel);
                case REDEN_HERSTELLENDE_VOOR -> herstellendeGaatVoor.get(bestuursdeel);
                default -> redenen.get(reden);
            };
        }

        private Regelnaam redenVanKeuze(Interventie i) {
            if (grond == Grond.AFWIJKING) {
                return Regelnaam.REDEN_AFWIJKING;
            }
            return switch (i.soort()) {
                case HERSTELLEND -> Regelnaam.REDEN_LICHTSTE_HERSTELLENDE;
                case BESTRAFFEND -> Regelnaam.REDEN_LICHTSTE_BESTRAFFENDE;
                case STRAFRECHT -> i == Interventie.BSBM ? Regelnaam.REDEN_BSBM : Regelnaam.REDEN_PV;
            };
        }

        private Regelnaam redenWaaromNiet(Interventie i) {
            boolean strafrecht = i.soort() == Interventiesoort.STRAFRECHT;
            if (grond == Grond.GEDOGEN) {
                return strafrecht ? Regelnaam.REDEN_VERVOLGING : Regelnaam.REDEN_GEDOOGBESLUIT;
            }
            if (i == Interventie.BSBM) {
                return Regelnaam.REDEN_GEEN_BSBM;
            }
            if (grond == Grond.WACHT) {
                return Regelnaam.REDEN_WACHT;
            }
            if (strafrecht) {
                return redenZonderPv();
            }
            return grond == Grond.AFWIJKING ? Regelnaam.REDEN_AFWIJKING_ANDERS : redenNietDeLichtste(i);
        }

        private Regelnaam redenZonderPv() {
            if (bsbmOpgelegd) {
                return Regelnaam.REDEN_BSBM_VOOR_PV;
            }
            if (straffend) {
                return Regelnaam.REDEN_AFWIJKING_ZONDER_PV;
            }
            return uitkomst == null ? Regelnaam.REDEN_GEEN_OVERLEG : Regelnaam.REDEN_OVERLEG_ZONDER_STRAFRECHT;
        }

        private Regelnaam redenNietDeLichtste(Interventie i) {
            if (!bestuursrechtelijk) {
                return Regelnaam.REDEN_ALLEEN_STRAFRECHT;
            }
            if (i.soort() == Interventiesoort.HERSTELLEND) {
                return Regelnaam.REDEN_LICHTERE_HERSTELLENDE;
            }
            // Two bestraffende of one segment are never both available: one asks for the besluit that the other
            // forbids.
            return bestuursdeel != null && bestuursdeel.soort() == Interventiesoort.HERSTELLEND
                    ? Regelnaam.REDEN_HERSTELLENDE_VOOR
                    : Regelnaam.REDEN_TWEEDE_STRAF;
        }

        // -------------------------------------------------------------- points of attention, in the order of their
        // codes

        private List<Aandachtspunt> aandachtspunten() {
            List<Aandachtspunt> uit = new ArrayList<>(MEESTE_PUNTEN);
            if (overtreding) {
                puntenVanDeBevinding(uit);
            }
            puntenVanWatVoorgaat(uit);
            if (overtreding && !gedoogbesluit) {
                puntenVanHetAanbod(uit);
            }
            if (grond == Grond.LICHTSTE || grond == Grond.AFWIJKING) {
                puntenVanDeKeuze(uit);
                puntenVanDeInterventies(uit);
            }
            return uit;
        }

        private void punt(List<Aandachtspunt> uit, Regelnaam regel) {
            pas(regel);
            uit.add(punten.get(regel));
        }

        private void puntenVanDeBevinding(List<Aandachtspunt> uit) {
            if (typering == null) {
                punt(uit, Regelnaam.AANDACHT_STANDAARDTYPERING);
            }
            if (legalisatie) {
                punt(uit, Regelnaam.AANDACHT_LEGALISATIE);
            }
            if (gedoogbesluit) {
                punt(uit, Regelnaam.AANDACHT_VERVOLGING);
            }
            if (!aspecten.isEmpty()) {
                pas(Regelnaam.AANDACHT_ASPECTEN);
                uit.add(aspectpunten.get(aspecten.size()));
            }
            if (grond == Grond.WACHT) {
                punt(uit, Regelnaam.AANDACHT_AFSPRAKEN);
                if (spoed) {
                    punt(uit, Regelnaam.AANDACHT_SPOED_WACHT_NIET);
                }
            }
            boolean wordtGekozen = grond == Grond.LICHTSTE || grond == Grond.AFWIJKING;
            if (wordtGekozen && klasse == Klasse.ZWAAR && !kiest(Interventie.PROCES_VERBAAL)) {
                punt(uit, Regelnaam.AANDACHT_ZWAAR);
            }
            if (!gedoogbesluit
                    && uitkomst == null
                    && (buitenFeitenboekje || contraIndicatie)
                    && indicatie != Overlegindicatie.NOODZAKELIJK
                    && cel.contains(Interventie.BSBM)) {
                punt(uit, Regelnaam.AANDACHT_GEEN_BSBM);
            }
            if (bsbmBuitenSegment) {
                punt(uit, Regelnaam.AANDACHT_BSBM_BUITEN_SEGMENT);
            }
        }

        private void puntenVanWatVoorgaat(List<Aandachtspunt> uit) {
            switch (grond) {
                case GEEN_OVERTREDING -> {
                    if (gedoogbesluit) {
                        punt(uit, Regelnaam.AANDACHT_GEDOOGBESLUIT);
                    }
                    if (afwijking != null) {
                        punt(uit, Regelnaam.AANDACHT_AFWIJKING_ZONDER_OVERTREDING);
                    }
                    if (bsbmGewenst) {
                        punt(uit, Regelnaam.AANDACHT_BSBM_ZONDER_OVERTREDING);
                    }
                    if (uitkomst != null) {
                        punt(uit, Regelnaam.AANDACHT_OVERLEG_ZONDER_OVERTREDING);
                    }
                }
                case GEDOGEN -> {
                    if (afwijking != null) {
                        punt(uit, Regelnaam.AANDACHT_AFWIJKING_BIJ_GEDOGEN);
                    }
                    if (bsbmGewenst) {
                        punt(uit, Regelnaam.AANDACHT_BSBM_BIJ_GEDOGEN);
                    }
                    if (uitkomst != null) {
                        punt(uit, Regelnaam.AANDACHT_OVERLEG_BIJ_GEDOGEN);
                    } else if (indicatie == Overlegindicatie.NOODZAKELIJK) {
                        punt(uit, Regelnaam.AANDACHT_GEDOGEN_WACHT_NIET);
                    }
                }
                case WACHT -> {
                    if (afwijking != null) {
                        punt(uit, Regelnaam.AANDACHT_AFWIJKING_BIJ_WACHTEN);
                    }
                }
                case AFWIJKING -> {
                    if (uitkomst != null) {
                        punt(uit, Regelnaam.AANDACHT_AFWIJKING_VOOR_OVERLEG);
                    }
                    if (bsbmOpgelegd) {
                        punt(uit, Regelnaam.AANDACHT_AFWIJKING_VOOR_BSBM);
                    }
                }
                case LICHTSTE -> {
                    if (bsbmOpgelegd && uitkomst != null) {
                        punt(uit, Regelnaam.AANDACHT_BSBM_VOOR_OVERLEG);
                    }
                }
            }
        }

        private void puntenVanHetAanbod(List<Aandachtspunt> uit) {
            if (bevoegdheden == null && vraagtBevoegdheid()) {
                punt(uit, Regelnaam.AANDACHT_BEVOEGDHEDEN);
            }
            boolean magSluiten = magKiezen(Interventie.EXPLOITATIEVERBOD_OF_SLUITING);
            if (besluit == null && (magSluiten || magKiezen(Interventie.SCHORSEN_OF_INTREKKEN))) {
                punt(uit, Regelnaam.AANDACHT_BESLUIT_ONBEKEND);
            }
            if (besluit != null && !besluit && magSluiten) {
                punt(uit, Regelnaam.AANDACHT_VERGUNNING);
            }
            if ((spoed || segment.gevolgen() == Gevolgen.AANZIENLIJK)
                    && cel.contains(Interventie.LAST_ONDER_BESTUURSDWANG)
                    && belet(Interventie.LAST_ONDER_BESTUURSDWANG) == null) {
                punt(uit, Regelnaam.AANDACHT_LOB);
            }
        }

        private boolean vraagtBevoegdheid() {
            for (Interventie i : overwogen) {
                if (i.vereistBevoegdheid()) {
                    return true;
                }
            }
            return false;
        }

        private boolean magKiezen(Interventie i) {
            return (bevoegdheden == null || bevoegdheden.contains(i)) && overwogen.contains(i);
        }

        private void puntenVanDeKeuze(List<Aandachtspunt> uit) {
            if (grond == Grond.LICHTSTE && kiest(Interventiesoort.BESTRAFFEND)) {
                punt(uit, Regelnaam.AANDACHT_PROPORTIONALITEIT);
            }
            if (gekozen.isEmpty()) {
                punt(uit, Regelnaam.AANDACHT_NIETS_BESCHIKBAAR);
            }
            if (grond == Grond.LICHTSTE && bestuursrechtelijk && straffend && bestuursdeel == null) {
                punt(uit, Regelnaam.AANDACHT_GEEN_BESTUURSRECHT);
            }
            if (kiest(Interventie.PROCES_VERBAAL)) {
                if (!cel.contains(Interventie.PROCES_VERBAAL)) {
                    punt(uit, Regelnaam.AANDACHT_PV_BUITEN_SEGMENT);
                } else if (klasse == Klasse.LICHT) {
                    punt(uit, Regelnaam.AANDACHT_PV_IN_LICHT);
                }
                if (bevoegdheden != null && !bevoegdheden.contains(Interventie.PROCES_VERBAAL)) {
                    punt(uit, Regelnaam.AANDACHT_PV_ZONDER_BOA);
                }
            }
            if (grond == Grond.AFWIJKING && !binnenSegment) {
                punt(uit, Regelnaam.AANDACHT_AFWIJKING_BUITEN_SEGMENT);
            }
        }

        private void puntenVanDeInterventies(List<Aandachtspunt> uit) {
            boolean bestuursdwang = kiest(Interventie.LAST_ONDER_BESTUURSDWANG);
            boolean last = bestuursdwang || kiest(Interventie.LAST_ONDER_DWANGSOM);
            boolean sluiting = kiest(Interventie.EXPLOITATIEVERBOD_OF_SLUITING);
            if (kiest(Interventie.WAARSCHUWEN)) {
                punt(uit, Regelnaam.AANDACHT_WAARSCHUWINGSBRIEF);
            }
            if (kiest(Interventie.BESTUURLIJK_GESPREK)) {
                punt(uit, Regelnaam.AANDACHT_GESPREK);
            }
            if (kiest(Interventie.VERSCHERPT_TOEZICHT)) {
                punt(uit, Regelnaam.AANDACHT_TOEZICHT_AANKONDIGEN);
                punt(uit, Regelnaam.AANDACHT_GESPREK_VOORAF);
            }
            if (last) {
                punt(uit, Regelnaam.AANDACHT_LAST);
            }
            if (last && spoed) {
                punt(uit, Regelnaam.AANDACHT_SPOED_BIJ_LAST);
            }
            if (bestuursdwang && spoed) {
                punt(uit, Regelnaam.AANDACHT_LOB_VOOR_BESLUIT);
            }
            if (kiest(Interventie.TIJDELIJK_STILLEGGEN)) {
                punt(uit, Regelnaam.AANDACHT_STILLEGGEN);
                punt(uit, Regelnaam.AANDACHT_STILLEGGEN_ONDER_LOB);
            }
            if (sluiting) {
                punt(uit, Regelnaam.AANDACHT_SLUITING);
            }
            if (last && kiest(Interventie.BESTUURLIJKE_BOETE)) {
                punt(uit, Regelnaam.AANDACHT_BOETE_NAAST_LAST);
            }
            if (sluiting || kiest(Interventie.SCHORSEN_OF_INTREKKEN)) {
                punt(uit, Regelnaam.AANDACHT_VERGAAND);
            }
        }

        // ------------------------------------------------------------------------- signals, in the order of their
        // codes

        private List<Signaal> signalen() {
            Bevinding bevinding = casus.bevinding();
            boolean fraude = false;
            boolean belemmering = false;
            for (ErnstigeGedraging g : bevinding.ernstigeGedragingen()) {
                if (g == ErnstigeGedraging.FRAUDE) {
                    fraude = true;
                } else if (g.soort() == ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT) {
                    belemmering = true;
                }
            }
            boolean licht = typering == Typering.GOEDWILLEND || typering == Typering.ONVERSCHILLIG;
            List<Signaal> uit = new ArrayList<>(0);
            if (belemmering && licht) {
                signaal(uit, Regelnaam.SIGNAAL_BELEMMERING);
            }
            if (fraude && licht) {
                signaal(uit, Regelnaam.SIGNAAL_FRAUDE);
            }
            if (overtreding && typering == null && (belemmering || fraude)) {
                signaal(uit, Regelnaam.SIGNAAL_GEDRAGING);
            }
            if (typering == null && heeftRecidive(bevinding.verzwarendeArgumenten())) {
                signaal(uit, Regelnaam.SIGNAAL_RECIDIVE);
            }
            if (legalisatie && bevinding.gevolgen().orElse(null) == Gevolgen.AANZIENLIJK) {
                signaal(uit, Regelnaam.SIGNAAL_LEGALISATIE);
            }
            if (verzachtend && spoed) {
                signaal(uit, Regelnaam.SIGNAAL_SPOED);
            }
            if (uitkomst != null && !overtreding) {
                signaal(uit, Regelnaam.SIGNAAL_OVERLEG_ZONDER_OVERTREDING);
            }
            if (uitkomst != null && indicatie == Overlegindicatie.NIET_GEINDICEERD) {
                signaal(uit, Regelnaam.SIGNAAL_OVERLEG);
            }
            return uit;
        }

        private void signaal(List<Signaal> uit, Regelnaam regel) {
            pas(regel);
            uit.add(signalen.get(regel));
        }
    }

    private static boolean heeftLegalisatie(List<VerzachtendArgument> argumenten) {
        for (VerzachtendArgument a : argumenten) {
            if (a.soort() == VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK) {
                return true;
            }
        }
        return false;
    }

    private static boolean heeftRecidive(List<VerzwarendArgument> argumenten) {
        for (VerzwarendArgument a : argumenten) {
            if (a.soort() == VerzwarendArgument.Soort.RECIDIVE) {
                return true;
            }
        }
        return false;
    }

    private static List<VerzwarendAspect.Soort> soorten(List<VerzwarendAspect> aspecten) {
        if (aspecten.isEmpty()) {
            return List.of();
        }
        Set<VerzwarendAspect.Soort> soorten = EnumSet.noneOf(VerzwarendAspect.Soort.class);
        for (VerzwarendAspect a : aspecten) {
            soorten.add(a.soort());
        }
        return List.copyOf(soorten);
    }
}

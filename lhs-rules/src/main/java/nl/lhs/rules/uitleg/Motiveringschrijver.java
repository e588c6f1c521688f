package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.regels.Stap5.Punt;

/** Writes the {@link Motivering} of one record, or of a whole dossier. */
final class Motiveringschrijver {
    private static final StrategieVerwijzing LHS = StrategieJson.lhs17().verwijzing();
    private static final int HELE_WEG = 3;

    private final Vastlegging vastlegging;
    private final Casus casus;
    private final Bevinding bevinding;
    private final Taal taal;
    private final Pen pen;
    private final Begrippen begrippen;
    private final Optional<Vervolgschrijver> vervolg;
    private final Map<Deelsoort, List<List<Uitspraak>>> delen = new EnumMap<>(Deelsoort.class);
    private final List<Uitspraak> keuzes = new ArrayList<>();
    private Deelsoort deel;
    private boolean nieuweAlinea;

    private Motiveringschrijver(Vastlegging vastlegging, Optional<Vastlegging> vorige, Taal taal) {
        this.vastlegging = vastlegging;
        this.casus = vastlegging.casus();
        this.bevinding = casus.bevinding();
        this.taal = taal;
        this.pen = new Pen(vastlegging, taal);
        this.begrippen = pen.begrippen();
        this.vervolg = vastlegging.vervolg().map(v -> new Vervolgschrijver(vastlegging, v, vorige, pen));
    }

    /** The parts of one record. */
    static List<Deel> schrijf(Vastlegging vastlegging, Taal taal) {
        EersteKeer eersteKeer = new EersteKeer(taal);
        return new Motiveringschrijver(vastlegging, Optional.empty(), taal).alles(eersteKeer);
    }

    /** The parts of a dossier: the first record in full, and of each later one what is new. */
    static List<Deel> schrijf(Dossier dossier, Taal taal) {
        EersteKeer eersteKeer = new EersteKeer(taal);
        List<Vastlegging> vastleggingen = dossier.vastleggingen();
        Motiveringschrijver eerste = new Motiveringschrijver(vastleggingen.get(0), Optional.empty(), taal);
        List<Deel> resultaat = new ArrayList<>();
        eerste.dossier(dossier);
        resultaat.addAll(eerste.alles(eersteKeer));
        List<Uitspraak> verteld = new ArrayList<>(eerste.uitspraken(Deelsoort.VERLOOP));
        for (int i = 1; i < vastleggingen.size(); i++) {
            Motiveringschrijver voor = new Motiveringschrijver(vastleggingen.get(i - 1), Optional.empty(), taal);
            voor.stappen();
            Motiveringschrijver nu =
                    new Motiveringschrijver(vastleggingen.get(i), Optional.of(vastleggingen.get(i - 1)), taal);
            resultaat.add(nu.nieuws(voor, verteld, eersteKeer));
        }
        return resultaat;
    }

    private List<Deel> alles(EersteKeer eersteKeer) {
        stappen();
        return delen.entrySet().stream()
                .map(e -> deel(e.getKey(), kop(e.getKey()).tekst(taal), e.getValue(), eersteKeer))
                .toList();
    }

    private static Deel deel(Deelsoort soort, String kop, List<List<Uitspraak>> alineas, EersteKeer eersteKeer) {
        return new Deel(
                soort,
                kop,
                alineas.stream()
                        .map(alinea -> alinea.stream().map(eersteKeer::pas).toList())
                        .toList());
    }

    private void stappen() {
        naar(Deelsoort.FEITEN);
        feiten();
        naar(Deelsoort.VERLOOP);
        vervolg.ifPresent(this::verloop);
        naar(Deelsoort.POSITIE);
        vastlegging.positionering().ifPresentOrElse(this::positie, () -> zeg(pen.zin(Zin.GEEN_POSITIE), "3.1-1"));
        naar(Deelsoort.ASPECTEN);
        aspecten();
        naar(Deelsoort.OVERLEG);
        overleg();
        naar(Deelsoort.KEUZE);
        keuze();
        naar(Deelsoort.TERMIJN);
        termijn();
        naar(Deelsoort.VERDER);
        vervolg.ifPresent(v -> v.verder().forEach(this::zeg));
        naar(Deelsoort.AANDACHTSPUNTEN);
        vastlegging.aandachtspunten().forEach(punt -> {
            alinea();
            aandachtspunt(punt);
        });
        naar(Deelsoort.LEZINGEN);
        lezingen();
    }

    // ------------------------------------------------------------------------------------------------- the dossier

    private void dossier(Dossier dossier) {
        naar(Deelsoort.DOSSIER);
        int aantal = dossier.vastleggingen().size();
        Fragment zaak = Fragment.citaat(dossier.kenmerk());
        zeg(
                Pen.zinnen(
                        aantal == 1
                                ? pen.zin(Zin.DOSSIER_EEN, "zaak", zaak)
                                : pen.zin(Zin.DOSSIER_MEER, "zaak", zaak, "aantal", begrippen.getal(aantal)),
                        dossier.hersteldOp()
                                .map(d -> pen.zin(Zin.DOSSIER_GESLOTEN, "datum", begrippen.datum(d)))
                                .orElseGet(() -> pen.zin(Zin.DOSSIER_OPEN))),
                "3.5-1");
    }

    private void verloop(Vervolgschrijver v) {
        zeg(v.plaats());
        v.gebeurtenis().forEach(this::zeg);
        alinea();
        v.eerder().forEach(this::zeg);
        alinea();
        v.wijzigingen().forEach(this::zeg);
    }

    /** What is new since the record before this one, as one part, without what was told before of what happened. */
    private Deel nieuws(Motiveringschrijver voor, List<Uitspraak> verteld, EersteKeer eersteKeer) {
        stappen();
        Vervolg stand = vastlegging.vervolg().orElseThrow();
        Vervolgschrijver schrijver = vervolg.orElseThrow();
        List<List<Uitspraak>> alineas = new ArrayList<>();
        List<Uitspraak> gebeurtenis = schrijver.gebeurtenis();
        alineas.add(gebeurtenis.stream().filter(u -> !verteld.contains(u)).toList());
        verteld.addAll(gebeurtenis);
        alineas.add(schrijver.wijzigingen());
        alineas.add(nieuw(Deelsoort.FEITEN, voor));
        for (Deelsoort soort : List.of(Deelsoort.POSITIE, Deelsoort.ASPECTEN, Deelsoort.OVERLEG)) {
            // Their statements build on each other.
            alineas.add(uitspraken(soort).equals(voor.uitspraken(soort)) ? List.of() : uitspraken(soort));
        }
        alineas.add(nieuweKeuze(voor));
        List<Uitspraak> verder = new ArrayList<>(nieuw(Deelsoort.TERMIJN, voor));
        verder.addAll(nieuw(Deelsoort.VERDER, voor));
        alineas.add(verder);
        alineas.add(nieuw(Deelsoort.AANDACHTSPUNTEN, voor));
        alineas.add(nieuweLezingen(voor));
        alineas.removeIf(List::isEmpty);
        return deel(
                Deelsoort.GEBEURTENIS,
                pen.zin(
                                Zin.KOP_GEBEURTENIS,
                                "nummer",
                                stand.volgnummer(),
                                "soort",
                                begrippen.naam(stand.gebeurtenis().soort()),
                                "datum",
                                begrippen.datum(stand.gebeurtenis().datum()))
                        .get(0)
                        .tekst(),
                alineas,
                eersteKeer);
    }

    private List<Uitspraak> uitspraken(Deelsoort soort) {
        return delen.getOrDefault(soort, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Uitspraak> nieuw(Deelsoort soort, Motiveringschrijver voor) {
        List<Uitspraak> gezegd = voor.uitspraken(soort);
        return uitspraken(soort).stream().filter(u -> !gezegd.contains(u)).toList();
    }

    /** A choice that was made anew is told again; of what was not chosen, what was not told before. */
    private List<Uitspraak> nieuweKeuze(Motiveringschrijver voor) {
        List<Uitspraak> nieuw = nieuw(Deelsoort.KEUZE, voor);
        return nieuw.isEmpty()
                ? List.of()
                : uitspraken(Deelsoort.KEUZE).stream()
                        .filter(u -> nieuw.contains(u) || keuzes.contains(u))
                        .toList();
    }

    private List<Uitspraak> nieuweLezingen(Motiveringschrijver voor) {
        List<Uitspraak> nieuw = vastlegging.lezingen().stream()
                .filter(l -> !voor.vastlegging.lezingen().contains(l))
                .map(this::lezing)
                .toList();
        if (nieuw.isEmpty()) {
            return List.of();
        }
        List<Uitspraak> lezingen = new ArrayList<>();
        lezingen.add(pen.uitspraak(pen.zin(Zin.LEZING_NIEUW), "3.5-1"));
        lezingen.addAll(nieuw);
        return lezingen;
    }

    private static Zin kop(Deelsoort soort) {
        return switch (soort) {
            case DOSSIER -> Zin.KOP_DOSSIER;
            case FEITEN -> Zin.KOP_FEITEN;
            case VERLOOP -> Zin.KOP_VERLOOP;
            case POSITIE -> Zin.KOP_POSITIE;
            case ASPECTEN -> Zin.KOP_ASPECTEN;
            case OVERLEG -> Zin.KOP_OVERLEG;
            case KEUZE -> Zin.KOP_KEUZE;
            case TERMIJN -> Zin.KOP_TERMIJN;
            case VERDER -> Zin.KOP_VERDER;
            case AANDACHTSPUNTEN -> Zin.KOP_AANDACHTSPUNTEN;
            case LEZINGEN -> Zin.KOP_LEZINGEN;
            case GEBEURTENIS -> Zin.KOP_GEBEURTENIS;
        };
    }

    private void naar(Deelsoort soort) {
        deel = soort;
        nieuweAlinea = true;
    }

    /** What is said next begins a paragraph. */
    private void alinea() {
        nieuweAlinea = true;
    }

    private void zeg(Uitspraak uitspraak) {
        List<List<Uitspraak>> alineas = delen.computeIfAbsent(deel, d -> new ArrayList<>());
        if (nieuweAlinea) {
            alineas.add(new ArrayList<>());
            nieuweAlinea = false;
        }
        alineas.get(alineas.size() - 1).add(uitspraak);
    }

    private void zeg(List<Fragment> tekst, Grondslag grondslag) {
        zeg(pen.uitspraak(tekst, grondslag));
    }

    private void zeg(List<Fragment> tekst, String... normen) {
        zeg(pen.uitspraak(tekst, normen));
    }

    private List<Fragment> citaat(Zin zin, Optional<String> tekst) {
        return tekst.map(t -> pen.zin(zin, "tekst", Fragment.citaat(t))).orElse(List.of());
    }

    private boolean isOvertreding() {
        return vastlegging.uitkomst() != Uitkomst.GEEN_OVERTREDING;
    }

    // --------------------------------------------------------------------------------------------------- the facts

    private void feiten() {
        zeg(
                pen.zin(
                        Zin.STRATEGIE,
                        "zaak",
                        Fragment.citaat(casus.kenmerk()),
                        "strategie",
                        strategie(vastlegging.strategie())),
                "3.5-1");
        vastlegging.beleid().ifPresent(this::beleid);
        casus.reikwijdte().ifPresent(r -> {
            List<List<Fragment>> onderdelen = new ArrayList<>();
            onderdelen.add(citaat(Zin.GEBIED, r.gebied()));
            onderdelen.add(citaat(Zin.GROEP, r.groep()));
            onderdelen.add(citaat(Zin.THEMA, r.thema()));
            onderdelen.removeIf(List::isEmpty);
            zeg(pen.zin(Zin.REIKWIJDTE, "delen", begrippen.opsommingVan(onderdelen)), "1.2-1");
        });
        zeg(
                Pen.zinnen(
                        pen.zin(
                                bevinding.overtreding() ? Zin.BEVINDING_OVERTREDING : Zin.BEVINDING_GEEN_OVERTREDING,
                                "kenmerk",
                                Fragment.citaat(bevinding.kenmerk()),
                                "datum",
                                begrippen.datum(bevinding.datum())),
                        citaat(Zin.OMSCHRIJVING, bevinding.omschrijving())),
                "3.1-1");
        bevinding.voorschrift().ifPresent(this::voorschrift);
        if (!bevinding.belangen().isEmpty()) {
            zeg(
                    pen.zin(
                            bevinding.belangen().size() == 1 ? Zin.BELANG_EEN : Zin.BELANG_MEER,
                            "belangen",
                            begrippen.opsomming(bevinding.belangen().stream()
                                    .map(begrippen::naam)
                                    .toList())),
                    "3.1-2");
        }
        normadressaat(casus.normadressaat());
        if (isOvertreding()) {
            watMeetelt();
        }
    }

    private void beleid(Beleid beleid) {
        beleid.berustOp().ifPresent(b -> zeg(pen.zin(Zin.STRATEGIE_SPECIFIEK, "strategie", strategie(b)), "1.2-1"));
        Strategieschrijver schrijver = new Strategieschrijver(pen);
        beleid.gewijzigd().forEach(w -> zeg(schrijver.wijziging(w), "1.2-1"));
    }

    private List<Fragment> strategie(StrategieVerwijzing strategie) {
        return strategie.equals(LHS)
                ? pen.zin(Zin.STRATEGIE_LHS, "versie", strategie.versie())
                : pen.zin(
                        Zin.STRATEGIE_ANDERS,
                        "id",
                        Fragment.citaat(strategie.id()),
                        "versie",
                        Fragment.citaat(strategie.versie()));
    }

    private void voorschrift(Voorschrift v) {
        List<Fragment> soort = pen.van(Zin.Reeks.VOORSCHRIFT, v.soort());
        zeg(
                v.verwijzing()
                        .map(t -> pen.zin(Zin.VOORSCHRIFT_VERWIJZING, "tekst", Fragment.citaat(t), "soort", soort))
                        .orElseGet(() -> pen.zin(Zin.VOORSCHRIFT, "soort", soort)),
                norm(v.soort()));
    }

    private static String norm(Voorschrift.Soort soort) {
        return switch (soort) {
            case GEDRAGSVOORSCHRIFT -> "3.4-5";
            case OVERIG -> "3.4-6";
        };
    }

    private void normadressaat(Normadressaat n) {
        Fragment kenmerk = Fragment.citaat(n.kenmerk());
        zeg(
                Pen.zinnen(
                        n.naam()
                                .map(naam -> pen.zin(
                                        Zin.NORMADRESSAAT_NAAM, "naam", Fragment.citaat(naam), "kenmerk", kenmerk))
                                .orElseGet(() -> pen.zin(Zin.NORMADRESSAAT, "kenmerk", kenmerk)),
                        n.soort()
                                .map(soort -> pen.van(Zin.Reeks.PERSOON, soort))
                                .orElse(List.of())),
                isGetypeerd() ? "3.1-3" : "3.5-1");
    }

    private boolean isGetypeerd() {
        return vastlegging.positionering().filter(p -> !p.typeringStandaard()).isPresent();
    }

    /** What is only of importance to an overtreding. */
    private void watMeetelt() {
        casus.normadressaat()
                .begunstigendBesluit()
                .ifPresent(besluit -> zeg(pen.zin(besluit ? Zin.BESLUIT_WEL : Zin.BESLUIT_GEEN), "B2-2"));
        casus.bevoegdheden().ifPresent(bevoegdheden -> {
            if (bevoegdheden.isEmpty()) {
                zeg(pen.zin(Zin.BEVOEGDHEID_GEEN), "B2-1");
            } else {
                zeg(
                        pen.zin(
                                bevoegdheden.size() == 1 ? Zin.BEVOEGDHEID_EEN : Zin.BEVOEGDHEID_MEER,
                                "interventies",
                                pen.interventies(bevoegdheden)),
                        "B2-1");
            }
        });
        casus.bsbm().ifPresent(bsbm -> {
            List<List<Fragment>> onderdelen = new ArrayList<>();
            onderdelen.add(pen.zin(bsbm.feitInFeitenboekje() ? Zin.BSBM_FEIT_WEL : Zin.BSBM_FEIT_NIET));
            bsbm.contraIndicatieOpgave()
                    .ifPresent(contra -> onderdelen.add(pen.zin(contra ? Zin.BSBM_CONTRA_WEL : Zin.BSBM_CONTRA_GEEN)));
            onderdelen.add(pen.zin(bsbm.opleggen() ? Zin.BSBM_OPLEGGEN_WEL : Zin.BSBM_OPLEGGEN_NIET));
            zeg(pen.zin(Zin.BSBM, "delen", begrippen.opsommingVan(onderdelen)), "B2-3");
        });
        if (bevinding.spoedeisend()) {
            zeg(pen.zin(Zin.SPOED), "3.3-8", "B2-7");
        }
    }

    // --------------------------------------------------------------------------------------- the place in the matrix

    /** The arguments of one kind, and how many they are. */
    private record Argumenten(List<List<Fragment>> namen, int aantal) {}

    private void positie(Positionering p) {
        zeg(
                pen.zin(
                        Zin.RIJ,
                        "gevolgen",
                        begrippen.naam(p.uitgangspositie().gevolgen()),
                        "rij",
                        p.uitgangspositie().gevolgen().rij()),
                "3.1-2");
        kolom(p);
        zeg(
                pen.zin(Zin.UITGANGSPOSITIE, "segment", p.uitgangspositie()),
                "3.1-2",
                p.typeringStandaard() ? "3.1-4" : "3.1-3");
        Argumenten verzachtend = verzachtend();
        Argumenten verzwarend = verzwarend();
        if (verzachtend.aantal() > 0) {
            boolean legalisatie = bevinding.verzachtendeArgumenten().stream()
                    .anyMatch(a -> a.soort() == VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK);
            zeg(
                    pen.zin(
                            verzachtend.aantal() == 1 ? Zin.VERZACHTEND_EEN : Zin.VERZACHTEND_MEER,
                            "argumenten",
                            begrippen.opsommingVan(verzachtend.namen())),
                    legalisatie ? Grondslag.van("3.1-5", "3.1-8") : Grondslag.van("3.1-5"));
        }
        if (verzwarend.aantal() > 0) {
            zeg(
                    pen.zin(
                            verzwarend.aantal() == 1 ? Zin.VERZWAREND_EEN : Zin.VERZWAREND_MEER,
                            "argumenten",
                            begrippen.opsommingVan(verzwarend.namen())),
                    "3.1-6");
        }
        switch (p.verplaatsing()) {
            case GEEN -> zeg(pen.zin(Zin.VERPLAATSING_GEEN, "segment", p.segment()), "3.1-5", "3.1-6");
            case OPGEHEVEN ->
                zeg(
                        pen.zin(Zin.VERPLAATSING_OPGEHEVEN, "segment", p.segment()),
                        Grondslag.van("3.1-5", "3.1-6").met(Lezing.R3));
            case VERZACHTEND -> verplaatsing(p, Zin.RICHTING_VERZACHTEND, verzachtend.aantal(), "3.1-5");
            case VERZWAREND -> verplaatsing(p, Zin.RICHTING_VERZWAREND, verzwarend.aantal(), "3.1-6");
        }
        zeg(
                pen.zin(Zin.KLASSE, "segment", p.segment(), "klasse", pen.van(Zin.Reeks.KLASSE, p.klasse())),
                Grondslag.van("3.3-7").met(Lezing.R1));
    }

    private void kolom(Positionering p) {
        Optional<String> onderbouwing = casus.normadressaat().onderbouwing();
        String typering = begrippen.naam(p.typering());
        if (p.typeringStandaard()) {
            zeg(
                    Pen.zinnen(
                            pen.zin(
                                    Zin.KOLOM_STANDAARD,
                                    "typering",
                                    typering,
                                    "kolom",
                                    p.typering().kolom()),
                            citaat(Zin.KOLOM_STANDAARD_TOELICHTING, onderbouwing)),
                    "3.1-4");
        } else {
            zeg(
                    Pen.zinnen(
                            pen.zin(
                                    Zin.KOLOM,
                                    "typering",
                                    typering,
                                    "kolom",
                                    p.typering().kolom()),
                            citaat(Zin.KOLOM_ONDERBOUWING, onderbouwing)),
                    "3.1-3");
        }
    }

    private Argumenten verzachtend() {
        Set<List<Fragment>> namen = new LinkedHashSet<>();
        int zonder = 0;
        for (VerzachtendArgument a : bevinding.verzachtendeArgumenten()) {
            switch (a.soort()) {
                case LEGALISATIE_MOGELIJK -> namen.add(metToelichting(Zin.LEGALISATIE, a.toelichting()));
                case OVERIG -> {
                    a.toelichting().ifPresent(t -> namen.add(List.of(Fragment.citaat(t))));
                    zonder += a.toelichting().isEmpty() ? 1 : 0;
                }
            }
        }
        return metZonder(namen, zonder);
    }

    private Argumenten verzwarend() {
        Set<List<Fragment>> namen = new LinkedHashSet<>();
        int zonder = 0;
        for (VerzwarendArgument a : bevinding.verzwarendeArgumenten()) {
            switch (a.soort()) {
                case RECIDIVE -> namen.add(metToelichting(Zin.RECIDIVE, a.toelichting()));
                case OVERIG -> {
                    a.toelichting().ifPresent(t -> namen.add(List.of(Fragment.citaat(t))));
                    zonder += a.toelichting().isEmpty() ? 1 : 0;
                }
            }
        }
        return metZonder(namen, zonder);
    }

    private Argumenten metZonder(Set<List<Fragment>> genoemd, int zonder) {
        List<List<Fragment>> namen = new ArrayList<>(genoemd);
        if (zonder == 1) {
            namen.add(pen.zin(Zin.ZONDER_TOELICHTING_EEN));
        } else if (zonder > 1) {
            namen.add(pen.zin(Zin.ZONDER_TOELICHTING_MEER, "aantal", begrippen.getal(zonder)));
        }
        return new Argumenten(namen, genoemd.size() + zonder);
    }

    private List<Fragment> metToelichting(Zin naam, Optional<String> toelichting) {
        return met(Zin.MET_TOELICHTING, pen.zin(naam), toelichting);
    }

    private List<Fragment> met(Zin zin, List<Fragment> naam, Optional<String> tekst) {
        return tekst.map(t -> pen.zin(zin, "naam", naam, "tekst", Fragment.citaat(t)))
                .orElse(naam);
    }

    private void verplaatsing(Positionering p, Zin richting, int aantal, String norm) {
        List<Fragment> waarheen = pen.zin(richting);
        List<Segment> pad = p.pad();
        Grondslag grondslag = aantal > 1 ? Grondslag.van(norm, "3.1-7") : Grondslag.van(norm);
        if (pad.size() >= HELE_WEG) {
            zeg(
                    pen.zin(
                            aantal == 1 ? Zin.VERPLAATSING_EEN : Zin.VERPLAATSING_MEER,
                            "richting",
                            waarheen,
                            "van",
                            pad.get(0),
                            "via",
                            pad.get(1),
                            "naar",
                            p.segment()),
                    grondslag);
        } else if (pad.size() == 1) {
            zeg(pen.zin(Zin.VERPLAATSING_NIET, "richting", waarheen, "segment", p.segment()), grondslag.met(Lezing.R2));
        } else {
            zeg(
                    pen.zin(Zin.VERPLAATSING_DEELS, "richting", waarheen, "van", pad.get(0), "naar", p.segment()),
                    grondslag.met(Lezing.R2));
        }
    }

    // -------------------------------------------------------------------------------------- the aspects, the overleg

    private void aspecten() {
        List<VerzwarendAspect.Soort> soorten = vastlegging.aspecten();
        if (soorten.isEmpty()) {
            if (isOvertreding()) {
                zeg(pen.zin(Zin.ASPECT_GEEN), "3.2-1");
            }
            return;
        }
        List<Fragment> aspecten = begrippen.opsommingVan(soorten.stream()
                .map(soort -> met(Zin.MET_ONDERBOUWING, pen.van(Zin.Reeks.ASPECT, soort), onderbouwing(soort)))
                .toList());
        if (!isOvertreding()) {
            zeg(
                    pen.zin(
                            soorten.size() == 1 ? Zin.ASPECT_ZONDER_ROL_EEN : Zin.ASPECT_ZONDER_ROL_MEER,
                            "aspecten",
                            aspecten),
                    "3.1-1");
            return;
        }
        Grondslag grondslag = soorten.contains(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN)
                ? Grondslag.van("3.2-1", "3.2-3")
                : Grondslag.van("3.2-1");
        zeg(
                soorten.size() == 1
                        ? pen.zin(Zin.ASPECT_EEN, "aspecten", aspecten)
                        : pen.zin(Zin.ASPECT_MEER, "aspecten", aspecten, "aantal", begrippen.getal(soorten.size())),
                grondslag);
    }

    private Optional<String> onderbouwing(VerzwarendAspect.Soort soort) {
        return bevinding.verzwarendeAspecten().stream()
                .filter(a -> a.soort() == soort)
                .findFirst()
                .flatMap(VerzwarendAspect::onderbouwing);
    }

    private void overleg() {
        vastlegging.overleg().indicatie().ifPresent(this::indicatie);
        casus.overleg().ifPresent(this::uitkomst);
        if (vastlegging.status() == Status.WACHT_OP_OVERLEG) {
            scenarios();
        }
        if (vastlegging.overleg().aangifte()) {
            aangifte();
        }
    }

    private void indicatie(Overlegindicatie indicatie) {
        Positionering p = vastlegging.positionering().orElseThrow();
        boolean wacht = vastlegging.status() == Status.WACHT_OP_OVERLEG;
        List<Fragment> zonder = vastlegging.overleg().uitkomst().isPresent()
                ? List.of()
                : pen.zin(wacht ? Zin.OVERLEG_WACHT : Zin.OVERLEG_GEEN_UITKOMST);
        switch (indicatie) {
            case NOODZAKELIJK ->
                zeg(
                        Pen.zinnen(
                                pen.zin(
                                        Zin.OVERLEG_NOODZAKELIJK,
                                        "segment",
                                        p.segment(),
                                        "klasse",
                                        pen.van(Zin.Reeks.KLASSE, p.klasse())),
                                zonder),
                        Grondslag.van("3.3-1").met(Lezing.R1, Lezing.R7));
            case ZINVOL -> zeg(Pen.zinnen(pen.zin(Zin.OVERLEG_ZINVOL), zonder), "3.3-2");
            case NIET_GEINDICEERD -> {
                if (pen.isBsbmOpgelegd()) {
                    zeg(pen.zin(Zin.OVERLEG_NIET_BSBM), "3.3-3");
                } else {
                    zeg(pen.zin(Zin.OVERLEG_NIET_LICHT), "3.3-2");
                }
            }
        }
    }

    private void uitkomst(Overleg overleg) {
        List<Fragment> spoor = pen.van(Zin.Reeks.SPOOR, overleg.uitkomst());
        zeg(
                Pen.zinnen(
                        overleg.datum()
                                .map(d -> pen.zin(
                                        Zin.OVERLEG_UITKOMST_DATUM, "spoor", spoor, "datum", begrippen.datum(d)))
                                .orElseGet(() -> pen.zin(Zin.OVERLEG_UITKOMST, "spoor", spoor)),
                        citaat(Zin.OVERLEG_TOELICHTING, overleg.toelichting())),
                "3.3-4");
    }

    private void scenarios() {
        List<List<Fragment>> zinnen = new ArrayList<>();
        vastlegging.scenarios().forEach((uitkomst, interventies) -> {
            List<Fragment> spoor = pen.van(Zin.Reeks.SPOOR, uitkomst);
            zinnen.add(
                    interventies.isEmpty()
                            ? pen.zin(Zin.SCENARIO_GEEN, "spoor", spoor)
                            : pen.zin(
                                    interventies.size() == 1 ? Zin.SCENARIO_EEN : Zin.SCENARIO_MEER,
                                    "spoor",
                                    spoor,
                                    "interventies",
                                    pen.interventies(interventies)));
        });
        zeg(Pen.zinnen(zinnen), Grondslag.van("3.3-4", "3.4-2", "3.4-3").met(Lezing.R7));
    }

    private void aangifte() {
        List<List<Fragment>> zinnen = new ArrayList<>();
        List<String> normen = new ArrayList<>();
        for (ErnstigeGedraging.Soort soort : ErnstigeGedraging.Soort.values()) {
            List<String> gedragingen = bevinding.ernstigeGedragingen().stream()
                    .filter(g -> g.soort() == soort)
                    .map(begrippen::naam)
                    .toList();
            if (!gedragingen.isEmpty()) {
                zinnen.add(pen.zin(
                        gedraging(soort, gedragingen.size() == 1), "gedragingen", begrippen.opsomming(gedragingen)));
                normen.add(norm(soort));
            }
        }
        zinnen.add(pen.zin(Zin.AANGIFTE));
        zeg(Pen.zinnen(zinnen), normen.toArray(String[]::new));
    }

    private static Zin gedraging(ErnstigeGedraging.Soort soort, boolean een) {
        return switch (soort) {
            case BELEMMERING_TOEZICHT -> een ? Zin.GEDRAGING_TOEZICHT_EEN : Zin.GEDRAGING_TOEZICHT_MEER;
            case GEVAAR_VOOR_MENSEN -> een ? Zin.GEDRAGING_GEVAAR_EEN : Zin.GEDRAGING_GEVAAR_MEER;
        };
    }

    static String norm(ErnstigeGedraging.Soort soort) {
        return switch (soort) {
            case BELEMMERING_TOEZICHT -> "3.3-5";
            case GEVAAR_VOOR_MENSEN -> "3.3-6";
        };
    }

    // -------------------------------------------------------------------------------------------------- the choice

    private void keuze() {
        switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> zeg(pen.zin(Zin.KEUZE_GEEN_OVERTREDING), "3.1-1");
            case GEDOGEN -> {
                casus.gedoogbesluit().ifPresent(this::gedoogbesluit);
                overwogen();
            }
            case INTERVENIEREN -> {
                overwogen();
                if (vastlegging.status() == Status.WACHT_OP_OVERLEG) {
                    zeg(pen.zin(Zin.KEUZE_WACHT), Grondslag.van("3.3-1").met(Lezing.R7));
                } else {
                    doorpakken();
                    gekozen();
                }
            }
            case HERPOSITIONEREN -> {
                overwogen();
                doorpakken();
                if (!staand().isEmpty()) {
                    strafrechtBlijft();
                }
                herpositioneren();
            }
        }
        nietGekozen();
    }

    private Optional<Vervolgschrijver> doorpakker() {
        return vervolg.filter(Vervolgschrijver::isDoorpakken);
    }

    private void doorpakken() {
        doorpakker().ifPresent(v -> v.treden().forEach(this::keuze));
    }

    private void herpositioneren() {
        keuze(pen.uitspraak(
                Pen.zinnen(
                        pen.zin(Zin.KEUZE_HERPOSITIONEREN),
                        vervolg.orElseThrow()
                                .herpositionering(vastlegging
                                        .vervolg()
                                        .flatMap(Vervolg::herpositionering)
                                        .orElseThrow())),
                Grondslag.van("3.4-4").met(Lezing.R13)));
    }

    private void gedoogbesluit(Gedoogbesluit g) {
        zeg(
                Pen.zinnen(
                        pen.zin(
                                Zin.GEDOOGBESLUIT,
                                "kenmerk",
                                Fragment.citaat(g.kenmerk()),
                                "grond",
                                pen.van(Zin.Reeks.GEDOOGGROND, g.grond())),
                        g.tot()
                                .map(d -> pen.zin(Zin.GEDOOGBESLUIT_TOT, "datum", begrippen.datum(d)))
                                .orElse(List.of()),
                        pen.zin(Zin.GEDOGEN),
                        citaat(Zin.GEDOOGBESLUIT_MOTIVERING, g.motivering())),
                "3.1-9");
    }

    private void overwogen() {
        List<Interventie> overwogen =
                vastlegging.overwogen().stream().map(Overweging::interventie).toList();
        zeg(
                pen.zin(
                        overwogen.size() == 1 ? Zin.OVERWOGEN_EEN : Zin.OVERWOGEN_MEER,
                        "segment",
                        segment(),
                        "interventies",
                        pen.interventies(overwogen)),
                "3.4-1");
    }

    private Segment segment() {
        return vastlegging.positionering().orElseThrow().segment();
    }

    private void gekozen() {
        if (vastlegging.interventies().isEmpty()) {
            zeg(pen.zin(Zin.NIETS, "segment", segment()), "3.4-1", "3.4-2");
        }
        vastlegging
                .afwijking()
                .ifPresentOrElse(this::afwijking, () -> perReden(true).forEach(this::gekozen));
        List<Interventie> onzeker = vastlegging.overwogen().stream()
                .filter(o -> o.gekozen() && !o.beschikbaar())
                .map(Overweging::interventie)
                .toList();
        if (!onzeker.isEmpty()) {
            zeg(
                    pen.zin(
                            onzeker.size() == 1 ? Zin.GEKOZEN_ONZEKER_EEN : Zin.GEKOZEN_ONZEKER_MEER,
                            "interventies",
                            pen.interventies(onzeker)),
                    Grondslag.van("B2-2").met(Lezing.R9));
        }
        vastlegging.spoor().ifPresent(spoor -> zeg(pen.zin(Zin.SPOOR, "spoor", begrippen.naam(spoor)), spoorgrond()));
    }

    private void gekozen(Groep reden, List<Interventie> gekozen) {
        if (reden.code() == Redencode.BLIJFT_STAAN) {
            strafrechtBlijft();
            return;
        }
        keuze(pen.uitspraak(
                pen.zin(
                        isEerste(gekozen) ? Zin.GEKOZEN : Zin.GEKOZEN_OOK,
                        "interventies",
                        pen.interventies(gekozen),
                        "reden",
                        pen.van(Zin.Reeks.REDEN, reden.code())),
                Grondslag.van(reden.code())));
    }

    /** What stands of criminal law after a hercontrole: it was not chosen now, and stays. */
    private List<Interventie> staand() {
        return vastlegging.vervolg().map(v -> v.voorgeschiedenis().strafrecht()).orElse(List.of());
    }

    private void strafrechtBlijft() {
        keuze(pen.uitspraak(
                pen.zin(Zin.STRAFRECHT_BLIJFT, "interventies", pen.interventies(staand())),
                Grondslag.van(Redencode.BLIJFT_STAAN)));
    }

    /** Says what was chosen. */
    private void keuze(Uitspraak uitspraak) {
        keuzes.add(uitspraak);
        zeg(uitspraak);
    }

    private boolean isEerste(List<Interventie> gekozen) {
        return gekozen.contains(vastlegging.interventies().get(0));
    }

    private Grondslag spoorgrond() {
        if (pen.isBsbmOpgelegd()) {
            return Grondslag.van("3.3-3", "B2-3");
        }
        return Grondslag.van(vastlegging.overleg().uitkomst().isPresent() ? "3.3-4" : "3.3-7");
    }

    private void afwijking(Afwijkingsoordeel a) {
        List<Interventie> staand = staand();
        keuze(pen.uitspraak(
                pen.zin(
                        Zin.AFWIJKING,
                        "interventies",
                        pen.interventies(vastlegging.interventies().stream()
                                .filter(i -> !staand.contains(i))
                                .toList()),
                        "tekst",
                        Fragment.citaat(a.motivering())),
                "3.4-2"));
        if (!staand.isEmpty()) {
            strafrechtBlijft();
        }
        List<Fragment> grens = pen.zin(a.binnenSegment() ? Zin.AFWIJKING_BINNEN : Zin.AFWIJKING_BUITEN);
        doorpakker()
                .ifPresentOrElse(
                        v -> keuze(pen.uitspraak(
                                Pen.zinnen(v.zonderKeuze(a), grens),
                                Grondslag.van("3.4-1", "3.4-2", "3.4-4").met(Lezing.R13))),
                        () -> keuze(pen.uitspraak(Pen.zinnen(aanbevolen(a.aanbevolen()), grens), "3.4-1", "3.4-2")));
    }

    private List<Fragment> aanbevolen(List<Interventie> aanbevolen) {
        if (aanbevolen.equals(vastlegging.interventies())) {
            return pen.zin(Zin.AFWIJKING_GELIJK);
        }
        return aanbevolen.isEmpty()
                ? pen.zin(Zin.AFWIJKING_GEEN)
                : pen.zin(
                        aanbevolen.size() == 1 ? Zin.AFWIJKING_EEN : Zin.AFWIJKING_MEER,
                        "interventies",
                        pen.interventies(aanbevolen));
    }

    /** Why some interventions were chosen or not; those with the same share a sentence. */
    private record Groep(Redencode code, boolean beschikbaar, boolean bsbmBijGedogen) {
        static Groep van(Overweging o) {
            return new Groep(
                    o.code(),
                    o.beschikbaar(),
                    o.code() == Redencode.VERVOLGING_AAN_OM && o.interventie() == Interventie.BSBM);
        }

        Grondslag grondslag() {
            return bsbmBijGedogen ? Grondslag.van("3.1-9").met(Lezing.R10) : Grondslag.van(code);
        }
    }

    private Map<Groep, List<Interventie>> perReden(boolean gekozen) {
        Map<Groep, List<Interventie>> groepen = new LinkedHashMap<>();
        vastlegging.overwogen().stream()
                .filter(o -> o.gekozen() == gekozen)
                .filter(o -> gekozen || !staand().contains(o.interventie()))
                .forEach(o -> groepen.computeIfAbsent(Groep.van(o), g -> new ArrayList<>())
                        .add(o.interventie()));
        return groepen;
    }

    private void nietGekozen() {
        perReden(false)
                .forEach((groep, interventies) -> zeg(
                        Pen.hoofdletter(pen.zin(
                                nietGekozen(groep, interventies.size() == 1),
                                "interventies",
                                pen.interventies(interventies),
                                "reden",
                                reden(groep))),
                        groep.grondslag()));
    }

    /** A BSBM is of the instance, so that what the record says of the OM under a gedoogbesluit does not fit it. */
    private List<Fragment> reden(Groep groep) {
        return groep.bsbmBijGedogen() ? pen.zin(Zin.REDEN_BSBM_BIJ_GEDOGEN) : pen.van(Zin.Reeks.REDEN, groep.code());
    }

    private static Zin nietGekozen(Groep groep, boolean een) {
        if (!groep.beschikbaar()) {
            return een ? Zin.NIET_BESCHIKBAAR_EEN : Zin.NIET_BESCHIKBAAR_MEER;
        }
        if (groep.code() == Redencode.WACHT_OP_OVERLEG) {
            return een ? Zin.NOG_NIET_EEN : Zin.NOG_NIET_MEER;
        }
        return een ? Zin.BESCHIKBAAR_EEN : Zin.BESCHIKBAAR_MEER;
    }

    private void termijn() {
        vastlegging.termijn().ifPresent(t -> {
            String norm = switch (t) {
                case GEEN_OF_ZEER_KORT -> "3.4-5";
                case NAAR_URGENTIE -> "3.4-6";
            };
            zeg(pen.van(Zin.Reeks.TERMIJN, t), norm);
        });
        vervolg.ifPresent(v -> v.termijn().forEach(this::zeg));
    }

    // ------------------------------------------------------------------------------ points of attention and readings

    private void aandachtspunt(Aandachtspunt punt) {
        Map<String, List<Fragment>> waarden = new LinkedHashMap<>();
        waarden.put(
                "aantal",
                List.of(Fragment.tekst(begrippen.getal(vastlegging.aspecten().size()))));
        waarden.put("grond", pen.van(Zin.Reeks.GROND, grond()));
        waarden.put("tekst", List.of(Fragment.citaat(punt.tekst())));
        List<Fragment> inhoud = casus.afwijking()
                .filter(a -> punt.code() == Aandachtspuntcode.AFWIJKING_TELT_NIET)
                .map(a -> pen.zin(
                        Zin.AFWIJKING_INHOUD,
                        "interventies",
                        pen.interventies(a.interventies()),
                        "tekst",
                        Fragment.citaat(a.motivering())))
                .orElse(List.of());
        zeg(pen.uitspraak(
                Pen.zinnen(pen.vanMetKeuze(Zin.Reeks.AANDACHTSPUNT, punt.code(), waarden), inhoud),
                punt.normen(),
                Grondslag.lezingen(punt.code())));
    }

    /** What decided, in the order of reading R10. */
    private Punt.Grond grond() {
        return switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> Punt.Grond.GEEN_OVERTREDING;
            case GEDOGEN -> Punt.Grond.GEDOOGBESLUIT;
            case INTERVENIEREN, HERPOSITIONEREN -> {
                if (vastlegging.status() == Status.WACHT_OP_OVERLEG) {
                    yield Punt.Grond.GEEN_UITKOMST;
                }
                yield vastlegging.afwijking().isPresent() ? Punt.Grond.AFWIJKING : Punt.Grond.BSBM;
            }
        };
    }

    private void lezingen() {
        List<Lezing> lezingen = vastlegging.lezingen();
        if (lezingen.isEmpty()) {
            return;
        }
        zeg(
                lezingen.size() == 1
                        ? pen.zin(Zin.LEZING_INLEIDING_EEN)
                        : pen.zin(Zin.LEZING_INLEIDING_MEER, "aantal", begrippen.getal(lezingen.size())),
                "3.5-1");
        lezingen.forEach(lezing -> {
            alinea();
            zeg(lezing(lezing));
        });
    }

    private Uitspraak lezing(Lezing lezing) {
        List<Norm> normen = vastlegging.regels().stream()
                .filter(r -> r.lezingen().contains(lezing))
                .flatMap(r -> r.normen().stream())
                .toList();
        return pen.uitspraak(
                Pen.hoofdletter(List.of(Fragment.tekst(begrippen.naam(lezing)))),
                normen.isEmpty() ? List.of(Norm.of("3.5-1")) : normen,
                List.of(lezing));
    }
}

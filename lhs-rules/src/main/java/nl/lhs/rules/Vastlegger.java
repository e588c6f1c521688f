package nl.lhs.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.rules.internal.Aanbod;
import nl.lhs.rules.internal.Aangiftegrond;
import nl.lhs.rules.internal.Advies;
import nl.lhs.rules.internal.Afwijkingsgrens;
import nl.lhs.rules.internal.Aspectweging;
import nl.lhs.rules.internal.Besluit;
import nl.lhs.rules.internal.Eindpositie;
import nl.lhs.rules.internal.Feiten;
import nl.lhs.rules.internal.Feitencode;
import nl.lhs.rules.internal.Herpositioneringsvoorstel;
import nl.lhs.rules.internal.InHetSpel;
import nl.lhs.rules.internal.Indicatie;
import nl.lhs.rules.internal.Keuze;
import nl.lhs.rules.internal.Kolom;
import nl.lhs.rules.internal.Lastvoortgang;
import nl.lhs.rules.internal.Overzicht;
import nl.lhs.rules.internal.Punt;
import nl.lhs.rules.internal.Recidivegrond;
import nl.lhs.rules.internal.Reden;
import nl.lhs.rules.internal.Richting;
import nl.lhs.rules.internal.Segmentklasse;
import nl.lhs.rules.internal.Spoorkeuze;
import nl.lhs.rules.internal.Strategievoorrang;
import nl.lhs.rules.internal.Tegenstelling;
import nl.lhs.rules.internal.Termijnregime;
import nl.lhs.rules.internal.Tredenstand;
import nl.lhs.rules.internal.Tussenpositie;
import nl.lhs.rules.internal.Uitgangspositie;

/** Puts a casus and what the rules concluded of it together in a record. It concludes nothing itself. */
final class Vastlegger {
    private static final Comparator<ToegepasteRegel> OP_STAP_EN_NAAM =
            Comparator.comparingInt(ToegepasteRegel::stap).thenComparing(ToegepasteRegel::regel);

    private final Strategie strategie;
    private final Teksten teksten;
    private final Bibliotheek bibliotheek;
    private final Bewaring<Sleutel, Kern> bewaard;
    private final Map<Object, Object> exemplaren = new ConcurrentHashMap<>();

    /** Makes one that keeps what was concluded beside what others keep. */
    Vastlegger(Strategie strategie, Teksten teksten, Bibliotheek bibliotheek, Bewaring<Sleutel, Kern> bewaard) {
        this.strategie = strategie;
        this.teksten = teksten;
        this.bibliotheek = bibliotheek;
        this.bewaard = bewaard;
    }

    /** Facts that were decided under a strategie. */
    record Sleutel(Vastlegger vastlegger, long feiten) {
        @Override
        public boolean equals(Object ander) {
            return ander instanceof Sleutel s && feiten == s.feiten && vastlegger == s.vastlegger;
        }

        /** Spreads the bits of the facts, of which many are nearly always the same. */
        @Override
        public int hashCode() {
            return Long.hashCode((feiten + System.identityHashCode(vastlegger)) * 0x9E37_79B9_7F4A_7C15L);
        }
    }

    Bibliotheek bibliotheek() {
        return bibliotheek;
    }

    /**
     * What is recorded of conclusions: all of it follows from the facts, and nothing from what else a casus holds.
     *
     * @param afwijking where a motivated deviation decides: what was advised, and whether it stays within the segment
     */
    record Kern(
            Besluit besluit,
            Optional<Positionering> positionering,
            List<VerzwarendAspect.Soort> aspecten,
            Overlegoordeel overleg,
            Optional<Spoor> spoor,
            List<Interventie> interventies,
            Map<Spoor, List<Interventie>> scenarios,
            List<Overweging> overwogen,
            Optional<Afwijkingskern> afwijking,
            Optional<Termijn> termijn,
            List<Aandachtspunt> aandachtspunten,
            List<Signaal> signalen,
            List<Lezing> lezingen,
            List<ToegepasteRegel> regels,
            Optional<Beleid> beleid) {
        /** Copies that the record takes as they are: once for all records. */
        Kern {
            aspecten = List.copyOf(aspecten);
            interventies = List.copyOf(interventies);
            overwogen = List.copyOf(overwogen);
            aandachtspunten = List.copyOf(aandachtspunten);
            signalen = List.copyOf(signalen);
            lezingen = List.copyOf(lezingen);
            regels = List.copyOf(regels);
        }

        /** The same in less room, for one that is kept. */
        Kern metGedeeldeDelen(Vastlegger van) {
            return new Kern(
                    besluit,
                    positionering.map(van::exemplaar),
                    aspecten,
                    van.exemplaar(overleg),
                    spoor,
                    van.exemplaar(interventies),
                    scenarios,
                    van.exemplaren(overwogen),
                    afwijking,
                    termijn,
                    van.exemplaren(aandachtspunten),
                    van.exemplaren(signalen),
                    van.exemplaar(lezingen),
                    regels,
                    beleid.map(van::exemplaar));
        }
    }

    record Afwijkingskern(List<Interventie> advies, boolean binnenSegment) {}

    /** The record of a casus of which only the facts matter; what was concluded of equal facts before is taken again. */
    Vastlegging leg(Casus casus, Function<Feiten, Conclusies> regels) {
        Sleutel sleutel =
                new Sleutel(this, Feitencode.van(casus, Optional.empty()).waarde());
        return vastlegging(casus, bewaard.van(sleutel, s -> bewaarbaar(s.feiten, regels)), Optional.empty());
    }

    private Kern bewaarbaar(long feitencode, Function<Feiten, Conclusies> regels) {
        Feiten feiten = new Feitencode(feitencode).feiten();
        return kern(feiten, regels.apply(feiten)).metGedeeldeDelen(this);
    }

    /** One for all that are equal; of each kind that is given here, a first decision has a limited number. */
    private <T> T exemplaar(T deel) {
        @SuppressWarnings("unchecked") // it is equal to the one that is given, which none of another class is
        T eerder = (T) exemplaren.putIfAbsent(deel, deel);
        return eerder == null ? deel : eerder;
    }

    private <T> List<T> exemplaren(List<T> delen) {
        return delen.stream().map(this::exemplaar).toList();
    }

    /** The record of a casus, of conclusions for it alone. */
    Vastlegging leg(Casus casus, Feiten feiten, Optional<Vervolgopdracht> vervolg, Conclusies conclusies) {
        return vastlegging(casus, kern(feiten, conclusies), vervolg.map(v -> vervolg(v, conclusies)));
    }

    private Kern kern(Feiten feiten, Conclusies conclusies) {
        Besluit besluit = conclusies.verplicht(Besluit.class);
        return new Kern(
                besluit,
                positionering(conclusies),
                conclusies.verplicht(Aspectweging.class).soorten(),
                new Overlegoordeel(
                        conclusies.optioneel(Indicatie.class).map(Indicatie::waarde),
                        !conclusies.alle(Aangiftegrond.class).isEmpty(),
                        Optional.ofNullable(feiten.overleguitkomst())),
                conclusies.optioneel(Spoorkeuze.class).map(Spoorkeuze::spoor),
                conclusies.optioneel(Keuze.class).map(Keuze::interventies).orElse(List.of()),
                besluit.status() == Status.WACHT_OP_OVERLEG ? scenarios(conclusies) : Map.of(),
                conclusies
                        .optioneel(Overzicht.class)
                        .map(o -> overwogen(o, conclusies))
                        .orElse(List.of()),
                conclusies.optioneel(Afwijkingsgrens.class).map(g -> afwijking(g, conclusies)),
                conclusies.optioneel(Termijnregime.class).map(Termijnregime::termijn),
                aandachtspunten(conclusies),
                signalen(conclusies),
                conclusies.toegepast().stream()
                        .map(ToegepasteRegel::lezingen)
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                conclusies.toegepast().stream().sorted(OP_STAP_EN_NAAM).toList(),
                Optional.of(beleid(conclusies)));
    }

    private Vastlegging vastlegging(Casus casus, Kern kern, Optional<Vervolg> vervolg) {
        return new Vastlegging(
                strategie.verwijzing(),
                casus,
                kern.besluit.uitkomst(),
                kern.besluit.status(),
                kern.positionering,
                kern.aspecten,
                kern.overleg,
                kern.spoor,
                kern.interventies,
                kern.scenarios,
                kern.overwogen,
                kern.afwijking.map(a -> new Afwijkingsoordeel(
                        a.advies,
                        a.binnenSegment,
                        casus.afwijking().map(Afwijking::motivering).orElseThrow())),
                kern.termijn,
                kern.aandachtspunten,
                kern.signalen,
                kern.lezingen,
                kern.regels,
                bibliotheek,
                vervolg,
                kern.beleid);
    }

    private static Vervolg vervolg(Vervolgopdracht opdracht, Conclusies conclusies) {
        return new Vervolg(
                opdracht.volgnummer(),
                opdracht.vorige(),
                opdracht.gebeurtenis(),
                opdracht.voorgeschiedenis(),
                opdracht.hersteltermijn(),
                conclusies.optioneel(Tredenstand.class).map(Tredenstand::treden).orElse(List.of()),
                conclusies.alle(Lastvoortgang.class).stream()
                        .map(Lastvoortgang::lastgang)
                        .sorted(Comparator.comparing(Lastgang::last))
                        .toList(),
                conclusies.optioneel(Herpositioneringsvoorstel.class).map(Herpositioneringsvoorstel::herpositionering),
                opdracht.grond()
                        .map(g -> new Recidivevoorstel(
                                conclusies.optioneel(Recidivegrond.class).isPresent(), g.kenmerk(), g.vastlegging())),
                opdracht.wijzigingen());
    }

    private Beleid beleid(Conclusies conclusies) {
        return new Beleid(
                strategie.opties(),
                conclusies.optioneel(Strategievoorrang.class).map(Strategievoorrang::berustOp),
                conclusies.alle(InHetSpel.class).stream()
                        .map(InHetSpel::wijziging)
                        .sorted(Comparator.comparingInt(strategie.wijzigingen()::indexOf))
                        .toList());
    }

    private static Optional<Positionering> positionering(Conclusies conclusies) {
        return conclusies.optioneel(Kolom.class).map(kolom -> {
            Segment begin = conclusies.verplicht(Uitgangspositie.class).segment();
            Segment einde = conclusies.verplicht(Eindpositie.class).segment();
            List<Segment> pad = Stream.of(
                            Optional.of(begin),
                            conclusies.optioneel(Tussenpositie.class).map(Tussenpositie::segment),
                            Optional.of(einde))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return new Positionering(
                    kolom.typering(),
                    kolom.standaard(),
                    begin,
                    conclusies.verplicht(Richting.class).verplaatsing(),
                    pad,
                    einde,
                    conclusies.verplicht(Segmentklasse.class).klasse());
        });
    }

    private static Map<Spoor, List<Interventie>> scenarios(Conclusies conclusies) {
        Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
        for (Advies advies : conclusies.alle(Advies.class)) {
            scenarios.put(advies.weg().uitkomst(), advies.interventies());
        }
        return scenarios;
    }

    private List<Overweging> overwogen(Overzicht overzicht, Conclusies conclusies) {
        Aanbod aanbod = conclusies.verplicht(Aanbod.class);
        Map<Interventie, Reden> redenen = conclusies.alle(Reden.class).stream()
                .collect(Collectors.toMap(Reden::interventie, Function.identity()));
        return overzicht.overwogen().stream()
                .map(i -> {
                    Reden reden = redenen.get(i);
                    if (reden == null) {
                        throw new LhsEngineException("no rule concluded a reason for " + i);
                    }
                    return new Overweging(
                            i,
                            aanbod.isBeschikbaar(i),
                            overzicht.gekozen().contains(i),
                            teksten.reden(reden.code(), reden.vergeleken()),
                            reden.code());
                })
                .toList();
    }

    private static Afwijkingskern afwijking(Afwijkingsgrens grens, Conclusies conclusies) {
        List<Advies> advies = conclusies.alle(Advies.class);
        if (advies.size() != 1) {
            throw new LhsEngineException(
                    "expected one Advies beside a deviation, but rules concluded " + advies.size());
        }
        return new Afwijkingskern(advies.get(0).interventies(), grens.binnenSegment());
    }

    private List<Signaal> signalen(Conclusies conclusies) {
        return conclusies.alle(Tegenstelling.class).stream()
                .map(t -> new Signaal(t.code(), conclusies.bron(t).normen(), teksten.signaal(t.code())))
                .sorted(Comparator.comparing(Signaal::code))
                .toList();
    }

    private List<Aandachtspunt> aandachtspunten(Conclusies conclusies) {
        return conclusies.alle(Punt.class).stream()
                .sorted(Comparator.comparing(Punt::code))
                .map(p -> new Aandachtspunt(p.code(), conclusies.bron(p).normen(), teksten.punt(p)))
                .toList();
    }
}

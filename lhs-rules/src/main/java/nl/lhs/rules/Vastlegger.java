package nl.lhs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.rules.regels.Aanbod;
import nl.lhs.rules.regels.Aangiftegrond;
import nl.lhs.rules.regels.Advies;
import nl.lhs.rules.regels.Afwijkingsgrens;
import nl.lhs.rules.regels.Aspectweging;
import nl.lhs.rules.regels.Besluit;
import nl.lhs.rules.regels.Conclusie;
import nl.lhs.rules.regels.Eindpositie;
import nl.lhs.rules.regels.Feiten;
import nl.lhs.rules.regels.Feitencode;
import nl.lhs.rules.regels.Herpositioneringsvoorstel;
import nl.lhs.rules.regels.InHetSpel;
import nl.lhs.rules.regels.Indicatie;
import nl.lhs.rules.regels.Keuze;
import nl.lhs.rules.regels.Kolom;
import nl.lhs.rules.regels.Lastvoortgang;
import nl.lhs.rules.regels.Overzicht;
import nl.lhs.rules.regels.Punt;
import nl.lhs.rules.regels.Recidivegrond;
import nl.lhs.rules.regels.Reden;
import nl.lhs.rules.regels.Richting;
import nl.lhs.rules.regels.Segmentklasse;
import nl.lhs.rules.regels.Spoorkeuze;
import nl.lhs.rules.regels.Strategievoorrang;
import nl.lhs.rules.regels.Tegenstelling;
import nl.lhs.rules.regels.Termijnregime;
import nl.lhs.rules.regels.Tredenstand;
import nl.lhs.rules.regels.Tussenpositie;
import nl.lhs.rules.regels.Uitgangspositie;

/** Puts a casus and what the rules concluded of it together in a record. It concludes nothing itself. */
final class Vastlegger {
    private final Strategie strategie;
    private final Delen delen;
    private final Bibliotheek bibliotheek;
    private final List<EigenRegels> eigenRegels;
    private final Bewaring<Sleutel, Kern> bewaard;
    private final Map<Beleidsleutel, Beleid> beleid = new ConcurrentHashMap<>();

    /** Makes one that keeps what was concluded beside what others keep. */
    Vastlegger(
            Strategie strategie,
            Delen delen,
            Bibliotheek bibliotheek,
            List<EigenRegels> eigenRegels,
            Bewaring<Sleutel, Kern> bewaard) {
        this.strategie = strategie;
        this.delen = delen;
        this.bibliotheek = bibliotheek;
        this.eigenRegels = eigenRegels;
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
    }

    /**
     * What differs between policies in force under one strategie.
     *
     * @param voorrang whether it was concluded that it goes before what it rests on
     * @param plaatsen of what is in play, among the changes of the strategie
     */
    private record Beleidsleutel(boolean voorrang, List<Integer> plaatsen) {
        /** Written out: what Java makes of a record takes milliseconds when it is first used. */
        @Override
        public boolean equals(Object ander) {
            return ander instanceof Beleidsleutel b && voorrang == b.voorrang && plaatsen.equals(b.plaatsen);
        }

        @Override
        public int hashCode() {
            return 2 * plaatsen.hashCode() + (voorrang ? 1 : 0);
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
        return kern(feiten, Optional.empty(), regels.apply(feiten));
    }

    /** The record of a casus, of conclusions for it alone. */
    Vastlegging leg(Casus casus, Feiten feiten, Optional<Vervolgopdracht> vervolg, Conclusies conclusies) {
        return vastlegging(casus, kern(feiten, vervolg, conclusies), vervolg.map(v -> vervolg(v, conclusies)));
    }

    private Kern kern(Feiten feiten, Optional<Vervolgopdracht> vervolg, Conclusies conclusies) {
        Besluit besluit = conclusies.verplicht(Besluit.class);
        List<Toevoeging> eigen = toevoegingen(feiten, vervolg, conclusies);
        List<ToegepasteRegel> toegepast = toegepast(conclusies, eigen);
        return new Kern(
                besluit,
                positionering(conclusies),
                conclusies.verplicht(Aspectweging.class).soorten(),
                delen.overleg(
                        conclusies
                                .optioneel(Indicatie.class)
                                .map(Indicatie::waarde)
                                .orElse(null),
                        !conclusies.alle(Aangiftegrond.class).isEmpty(),
                        feiten.overleguitkomst()),
                conclusies.optioneel(Spoorkeuze.class).map(Spoorkeuze::spoor),
                delen.lijst(conclusies
                        .optioneel(Keuze.class)
                        .map(Keuze::interventies)
                        .orElse(List.of())),
                besluit.status() == Status.WACHT_OP_OVERLEG ? scenarios(conclusies) : Map.of(),
                overwogen(conclusies),
                conclusies.optioneel(Afwijkingsgrens.class).map(g -> afwijking(g, conclusies)),
                conclusies.optioneel(Termijnregime.class).map(Termijnregime::termijn),
                aandachtspunten(conclusies, eigen),
                signalen(conclusies, eigen),
                delen.lijst(lezingen(toegepast)),
                toegepast,
                Optional.of(beleid(conclusies)));
    }

    /** What the agency's own rules add, now that all else is concluded. */
    private List<Toevoeging> toevoegingen(Feiten feiten, Optional<Vervolgopdracht> vervolg, Conclusies conclusies) {
        if (eigenRegels.isEmpty()) {
            return List.of();
        }
        List<Object> bekend = new ArrayList<>(Regelbank.feiten(strategie, feiten, vervolg));
        bekend.addAll(conclusies.alle(Conclusie.class));
        List<Toevoeging> toevoegingen = new ArrayList<>();
        eigenRegels.forEach(r -> toevoegingen.addAll(r.pasToe(bekend)));
        return toevoegingen;
    }

    private static List<ToegepasteRegel> toegepast(Conclusies conclusies, List<Toevoeging> eigen) {
        List<ToegepasteRegel> toegepast = conclusies.toegepast();
        if (!eigen.isEmpty()) {
            eigen.forEach(t -> toegepast.add(t.regel()));
            toegepast.sort(Comparator.comparingInt(ToegepasteRegel::stap).thenComparing(ToegepasteRegel::regel));
        }
        return toegepast;
    }

    private static List<Lezing> lezingen(List<ToegepasteRegel> toegepast) {
        Set<Lezing> lezingen = EnumSet.noneOf(Lezing.class);
        for (ToegepasteRegel regel : toegepast) {
            lezingen.addAll(regel.lezingen());
        }
        return List.copyOf(lezingen);
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
        Optional<StrategieVerwijzing> berustOp =
                conclusies.optioneel(Strategievoorrang.class).map(Strategievoorrang::berustOp);
        List<Integer> plaatsen = new ArrayList<>();
        for (InHetSpel wijziging : conclusies.alle(InHetSpel.class)) {
            plaatsen.add(strategie.wijzigingen().indexOf(wijziging.wijziging()));
        }
        Collections.sort(plaatsen);
        return beleid.computeIfAbsent(
                new Beleidsleutel(berustOp.isPresent(), plaatsen),
                s -> new Beleid(
                        strategie.opties(),
                        berustOp,
                        plaatsen.stream().map(strategie.wijzigingen()::get).toList()));
    }

    private Optional<Positionering> positionering(Conclusies conclusies) {
        Optional<Kolom> kolom = conclusies.optioneel(Kolom.class);
        if (kolom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(delen.positionering(
                kolom.get().typering(),
                kolom.get().standaard(),
                conclusies.verplicht(Uitgangspositie.class).segment(),
                conclusies.verplicht(Richting.class).verplaatsing(),
                conclusies
                        .optioneel(Tussenpositie.class)
                        .map(Tussenpositie::segment)
                        .orElse(null),
                conclusies.verplicht(Eindpositie.class).segment(),
                conclusies.verplicht(Segmentklasse.class).klasse()));
    }

    private static Map<Spoor, List<Interventie>> scenarios(Conclusies conclusies) {
        Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
        for (Advies advies : conclusies.alle(Advies.class)) {
            scenarios.put(advies.weg().uitkomst(), advies.interventies());
        }
        return scenarios;
    }

    private List<Overweging> overwogen(Conclusies conclusies) {
        Optional<Overzicht> overzicht = conclusies.optioneel(Overzicht.class);
        if (overzicht.isEmpty()) {
            return List.of();
        }
        Aanbod aanbod = conclusies.verplicht(Aanbod.class);
        Map<Interventie, Reden> redenen = new EnumMap<>(Interventie.class);
        for (Reden reden : conclusies.alle(Reden.class)) {
            redenen.put(reden.interventie(), reden);
        }
        List<Overweging> overwogen = new ArrayList<>();
        for (Interventie i : overzicht.get().overwogen()) {
            Reden reden = redenen.get(i);
            if (reden == null) {
                throw new LhsEngineException("no rule concluded a reason for " + i);
            }
            overwogen.add(delen.overweging(
                    reden, aanbod.isBeschikbaar(i), overzicht.get().gekozen().contains(i)));
        }
        return overwogen;
    }

    private static Afwijkingskern afwijking(Afwijkingsgrens grens, Conclusies conclusies) {
        List<Advies> advies = conclusies.alle(Advies.class);
        if (advies.size() != 1) {
            throw new LhsEngineException(
                    "expected one Advies beside a deviation, but rules concluded " + advies.size());
        }
        return new Afwijkingskern(advies.get(0).interventies(), grens.binnenSegment());
    }

    private List<Signaal> signalen(Conclusies conclusies, List<Toevoeging> eigen) {
        List<Signaal> signalen = new ArrayList<>();
        for (Tegenstelling tegenstelling : conclusies.alle(Tegenstelling.class)) {
            signalen.add(delen.signaal(
                    tegenstelling.code(), conclusies.nummer(tegenstelling), conclusies.regel(tegenstelling)));
        }
        signalen.sort((a, b) -> a.code().compareTo(b.code()));
        opVolgorde(eigen)
                .filter(Toevoeging::signaal)
                .map(t -> new Signaal(Signaalcode.EIGEN_REGEL, t.regel().normen(), t.tekst()))
                .distinct()
                .forEach(signalen::add);
        return signalen;
    }

    private List<Aandachtspunt> aandachtspunten(Conclusies conclusies, List<Toevoeging> eigen) {
        List<Aandachtspunt> punten = new ArrayList<>();
        for (Punt punt : conclusies.alle(Punt.class)) {
            punten.add(delen.aandachtspunt(punt, conclusies.nummer(punt), conclusies.regel(punt)));
        }
        punten.sort((a, b) -> a.code().compareTo(b.code()));
        opVolgorde(eigen)
                .filter(t -> !t.signaal())
                .map(t -> new Aandachtspunt(
                        Aandachtspuntcode.EIGEN_REGEL, t.regel().normen(), t.tekst()))
                .distinct()
                .forEach(punten::add);
        return punten;
    }

    /** By norms and text, which is all that a record tells apart. */
    private static Stream<Toevoeging> opVolgorde(List<Toevoeging> eigen) {
        return eigen.stream()
                .sorted(Comparator.comparing(
                                (Toevoeging t) -> t.regel().normen().toArray(Norm[]::new), Arrays::compare)
                        .thenComparing(Toevoeging::tekst));
    }
}

package nl.lhs.rules.vastlegging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.eigenregels.Toevoeging;
import nl.lhs.rules.engine.Conclusies;
import nl.lhs.rules.regels.Doorpakken.Bijstelling;
import nl.lhs.rules.regels.Doorpakken.Scenariogrens;
import nl.lhs.rules.regels.Rang;
import nl.lhs.rules.regels.Stap1.Eindpositie;
import nl.lhs.rules.regels.Stap1.Kolom;
import nl.lhs.rules.regels.Stap1.Richting;
import nl.lhs.rules.regels.Stap1.Segmentklasse;
import nl.lhs.rules.regels.Stap1.Tussenpositie;
import nl.lhs.rules.regels.Stap1.Uitgangspositie;
import nl.lhs.rules.regels.Stap2.Aspectweging;
import nl.lhs.rules.regels.Stap3.Aangiftegrond;
import nl.lhs.rules.regels.Stap3.Indicatie;
import nl.lhs.rules.regels.Stap4.Aanbod;
import nl.lhs.rules.regels.Stap4.Advies;
import nl.lhs.rules.regels.Stap4.Afwijkingsgrens;
import nl.lhs.rules.regels.Stap4.Keuze;
import nl.lhs.rules.regels.Stap4.Spoorkeuze;
import nl.lhs.rules.regels.Stap4.Termijnregime;
import nl.lhs.rules.regels.Stap5.Besluit;
import nl.lhs.rules.regels.Stap5.InHetSpel;
import nl.lhs.rules.regels.Stap5.Overzicht;
import nl.lhs.rules.regels.Stap5.Punt;
import nl.lhs.rules.regels.Stap5.Reden;
import nl.lhs.rules.regels.Stap5.Strategievoorrang;
import nl.lhs.rules.regels.Stap5.Tegenstelling;
import nl.lhs.rules.regels.Stap5.Verzoekantwoord;

/**
 * Puts what the rules concluded under one strategie together: all of a record but for the casus. It concludes nothing
 * itself.
 */
public final class Samensteller {
    private final Strategie strategie;
    private final Delen delen;
    private final Map<Beleidsleutel, Beleid> beleid = new ConcurrentHashMap<>();

    /**
     * What differs between policies in force under one strategie.
     *
     * @param voorrang whether it was concluded that it goes before what it rests on
     * @param plaatsen of what is in play, among the changes of the strategie
     */
    private record Beleidsleutel(boolean voorrang, List<Integer> plaatsen) {}

    /** For one strategie, with parts that records have in common. */
    public Samensteller(Strategie strategie, Delen delen) {
        this.strategie = strategie;
        this.delen = delen;
    }

    /**
     * The whole of a decision.
     *
     * @param uitkomst the outcome of the overleg, as given; empty where there is none
     * @param eigen what the agency's own rules add
     */
    public Beslissing compose(Conclusies conclusies, Optional<Spoor> uitkomst, List<Toevoeging> eigen) {
        Besluit besluit = conclusies.verplicht(Besluit.class);
        List<ToegepasteRegel> toegepast = toegepast(conclusies, eigen);
        return new Beslissing(
                strategie.verwijzing(),
                strategie.woorden(),
                besluit.uitkomst(),
                besluit.status(),
                positionering(conclusies),
                conclusies.verplicht(Aspectweging.class).soorten(),
                delen.overleg(
                        conclusies.optioneel(Indicatie.class).map(Indicatie::waarde),
                        !conclusies.alle(Aangiftegrond.class).isEmpty(),
                        uitkomst),
                conclusies.optioneel(Spoorkeuze.class).map(Spoorkeuze::spoor),
                delen.lijst(conclusies
                        .optioneel(Keuze.class)
                        .map(Keuze::interventies)
                        .orElse(List.of())),
                besluit.status() == Status.WACHT_OP_OVERLEG ? scenarios(conclusies) : Map.of(),
                overwogen(conclusies),
                conclusies.optioneel(Afwijkingsgrens.class).map(g -> afwijking(g, conclusies)),
                conclusies.optioneel(Verzoekantwoord.class).map(Verzoekantwoord::oordeel),
                conclusies.optioneel(Termijnregime.class).map(Termijnregime::termijn),
                aandachtspunten(conclusies, eigen),
                signalen(conclusies, eigen),
                delen.lijst(lezingen(toegepast)),
                toegepast,
                beleid(conclusies));
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
                conclusies.optioneel(Tussenpositie.class).map(Tussenpositie::segment),
                conclusies.verplicht(Eindpositie.class).segment(),
                conclusies.verplicht(Segmentklasse.class).klasse()));
    }

    private static Map<Spoor, List<Interventie>> scenarios(Conclusies conclusies) {
        Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
        for (Advies advies : conclusies.alle(Advies.class)) {
            scenarios.put(advies.weg().uitkomst(), advies.interventies());
        }
        for (Bijstelling bijgesteld : conclusies.alle(Bijstelling.class)) {
            scenarios.put(bijgesteld.weg().uitkomst(), bijgesteld.interventies());
        }
        if (conclusies.optioneel(Scenariogrens.class).isPresent()) {
            scenarios.replaceAll((spoor, interventies) -> Rang.strafrecht(interventies));
        }
        return scenarios;
    }

    private List<Overweging> overwogen(Conclusies conclusies) {
        Optional<Overzicht> overzicht = conclusies.optioneel(Overzicht.class);
        if (overzicht.isEmpty()) {
            return List.of();
        }
        Aanbod aanbod = conclusies.verplicht(Aanbod.class);
        Map<Interventie, Reden> redenen = new HashMap<>();
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

    private static Beslissing.Afweging afwijking(Afwijkingsgrens grens, Conclusies conclusies) {
        List<Advies> advies = conclusies.alle(Advies.class);
        if (advies.size() != 1) {
            throw new LhsEngineException(
                    "expected one Advies beside a deviation, but rules concluded " + advies.size());
        }
        return new Beslissing.Afweging(
                conclusies.alle(Bijstelling.class).stream()
                        .map(Bijstelling::interventies)
                        .findFirst()
                        .orElse(advies.get(0).interventies()),
                grens.binnenSegment());
    }

    private List<Signaal> signalen(Conclusies conclusies, List<Toevoeging> eigen) {
        List<Signaal> signalen = new ArrayList<>();
        for (Tegenstelling tegenstelling : conclusies.alle(Tegenstelling.class)) {
            signalen.add(delen.signaal(tegenstelling.code(), conclusies.regel(tegenstelling)));
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
            punten.add(delen.aandachtspunt(punt, conclusies.regel(punt)));
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

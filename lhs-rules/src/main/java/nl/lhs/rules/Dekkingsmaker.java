package nl.lhs.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.Dekking.Bestandsdekking;
import nl.lhs.rules.Dekking.Lezingdekking;
import nl.lhs.rules.Dekking.Normdekking;
import nl.lhs.rules.Dekking.Wijze;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.engine.Regelbank;
import nl.lhs.rules.json.StrategieJson;

/** Puts what rules say of themselves and what the list of norms says together. */
final class Dekkingsmaker {
    private final List<ToegepasteRegel> regels;
    private final Normenlijst lijst;

    private Dekkingsmaker(Regelbank regelbank, Normenlijst lijst, List<EigenRegels> eigenRegels) {
        this.lijst = lijst;
        this.regels = Stream.concat(
                        regelbank.regels().stream(), eigenRegels.stream().flatMap(e -> e.regels().stream()))
                .sorted(Comparator.comparingInt(ToegepasteRegel::stap).thenComparing(ToegepasteRegel::regel))
                .toList();
    }

    static Dekking dekking(Regelbank regelbank, Normenlijst lijst, List<EigenRegels> eigenRegels) {
        Dekkingsmaker maker = new Dekkingsmaker(regelbank, lijst, eigenRegels);
        return new Dekking(
                StrategieJson.lhs17().verwijzing(),
                Stream.concat(
                                Norm.omschrijvingen().keySet().stream().map(maker::norm),
                                maker.eigenNormen().map(maker::eigenNorm))
                        .toList(),
                maker.regels,
                lijst.lezingen().stream().map(maker::lezing).toList(),
                eigenRegels.stream()
                        .map(e -> new Bestandsdekking(e.bestand(), e.regels()))
                        .toList());
    }

    private Stream<Norm> eigenNormen() {
        return regels.stream()
                .flatMap(r -> r.normen().stream())
                .filter(Norm::isEigen)
                .distinct()
                .sorted();
    }

    private Normdekking eigenNorm(Norm norm) {
        return new Normdekking(
                norm,
                norm.omschrijving().orElseThrow(),
                Wijze.REGEL,
                dragers(norm),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private List<ToegepasteRegel> dragers(Norm norm) {
        return regels.stream().filter(r -> r.normen().contains(norm)).toList();
    }

    private Normdekking norm(Norm norm) {
        List<ToegepasteRegel> dragers = dragers(norm);
        Wijze wijze = lijst.wijze(norm.id(), !dragers.isEmpty());
        return new Normdekking(
                norm,
                Norm.omschrijvingen().get(norm),
                wijze,
                dragers,
                dragers.stream()
                        .flatMap(r -> r.lezingen().stream())
                        .distinct()
                        .sorted()
                        .map(Lezing::name)
                        .toList(),
                lijst.controles(norm.id()),
                lijst.van(norm.id(), Wijze.GEGEVENS),
                wijze == Wijze.MENS || wijze == Wijze.NOG_NIET
                        ? Optional.of(lijst.van(norm.id(), wijze).get(0))
                        : Optional.empty());
    }

    private Lezingdekking lezing(String id) {
        List<ToegepasteRegel> dragers = regels.stream()
                .filter(r -> r.lezingen().stream().anyMatch(l -> l.name().equals(id)))
                .toList();
        String omschrijving = Stream.of(Lezing.values())
                .filter(l -> l.name().equals(id))
                .map(Lezing::omschrijving)
                .findFirst()
                .orElseGet(() -> lijst.van(id, Wijze.NOG_NIET).get(0));
        return new Lezingdekking(id, omschrijving, lijst.wijze(id, !dragers.isEmpty()), dragers, lijst.controles(id));
    }
}

package nl.lhs.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Required;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;

/**
 * Which strategie a casus is decided under: the one that was given, or the one that fits among several.
 *
 * <p>A specifieke strategie that fits goes before one that stands on its own (norm 1.2-1). Beside those given, what they
 * rest on is there to be chosen too.
 */
final class Strategiekeuze {
    private final Map<StrategieVerwijzing, Strategie> strategieen = new LinkedHashMap<>();
    private final Optional<Strategie> vast;

    private Strategiekeuze(Optional<Strategie> vast) {
        this.vast = vast;
        vast.ifPresent(this::voegToe);
    }

    /** Always this one, whatever the date and the reikwijdte. */
    static Strategiekeuze vast(Strategie strategie) {
        return new Strategiekeuze(Optional.of(strategie));
    }

    /** The one that fits. */
    static Strategiekeuze uit(List<Strategie> strategieen) {
        List<Strategie> gegeven = Required.list(strategieen, "strategieen");
        if (gegeven.isEmpty()) {
            throw new IllegalArgumentException("there is no strategie to choose; expected at least one");
        }
        Strategiekeuze keuze = new Strategiekeuze(Optional.empty());
        gegeven.forEach(keuze::voegToe);
        for (Strategie strategie : gegeven) {
            Optional<Strategie> basis = strategie.basis();
            while (basis.isPresent()) {
                keuze.voegToe(basis.get());
                basis = basis.get().basis();
            }
        }
        return keuze;
    }

    private void voegToe(Strategie strategie) {
        Strategie eerder = strategieen.putIfAbsent(strategie.verwijzing(), strategie);
        if (eerder != null && !eerder.equals(strategie)) {
            throw new IllegalArgumentException(
                    "two strategieen are called " + strategie + ", and differ; expected one of that id and versie");
        }
    }

    /** Those there are, the given ones first. */
    List<Strategie> strategieen() {
        return List.copyOf(strategieen.values());
    }

    Optional<Strategie> van(StrategieVerwijzing verwijzing) {
        return Optional.ofNullable(strategieen.get(verwijzing));
    }

    /** The one that is followed in a casus; empty where none fits, or two. */
    Optional<Strategie> find(Casus casus) {
        return vast.or(() -> Optional.of(passend(casus))
                .filter(passend -> passend.size() == 1)
                .map(passend -> passend.get(0)));
    }

    private List<Strategie> passend(Casus casus) {
        return passend(casus.bevinding().datum(), casus.reikwijdte());
    }

    private List<Strategie> passend(LocalDate datum, Optional<Reikwijdte> reikwijdte) {
        List<Strategie> specifiek = passend(datum, reikwijdte, true);
        return specifiek.isEmpty() ? passend(datum, reikwijdte, false) : specifiek;
    }

    /** The words of the one that fits; of the first of those that fit, or of all, where there is not one. */
    Woordenlijst woorden(Optional<LocalDate> datum, Optional<Reikwijdte> reikwijdte) {
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(reikwijdte, "reikwijdte");
        return vast.or(() -> datum.flatMap(d -> passend(d, reikwijdte).stream().findFirst()))
                .orElseGet(() -> strategieen.values().iterator().next())
                .woorden();
    }

    /** The one that is followed in a casus. */
    Strategie voor(Casus casus) {
        if (vast.isPresent()) {
            return vast.get();
        }
        List<Strategie> passend = passend(casus);
        if (passend.size() == 1) {
            return passend.get(0);
        }
        throw new OngeldigException(List.of(passend.isEmpty() ? geen() : meer(passend)));
    }

    private List<Strategie> passend(LocalDate datum, Optional<Reikwijdte> reikwijdte, boolean specifiek) {
        List<Strategie> passend = new ArrayList<>();
        for (Strategie s : strategieen.values()) {
            if (s.isSpecifiek() == specifiek
                    && s.geldigheid().omvat(datum)
                    && s.bereik().map(b -> b.omvat(reikwijdte)).orElse(true)) {
                passend.add(s);
            }
        }
        return passend;
    }

    private Fout geen() {
        return new Fout(
                "",
                Foutcode.GEEN_STRATEGIE,
                "valt naar datum van de bevinding en reikwijdte onder geen strategie; er zijn: "
                        + strategieen.values().stream()
                                .map(s -> s + " (" + s.geldigheid() + (s.isSpecifiek() ? ", specifiek" : "") + ")")
                                .collect(Collectors.joining(", ")));
    }

    private static Fout meer(List<Strategie> passend) {
        return new Fout(
                "",
                Foutcode.MEER_STRATEGIEEN,
                "valt naar datum van de bevinding en reikwijdte onder meer dan een strategie: "
                        + passend.stream().map(Strategie::toString).collect(Collectors.joining(", ")));
    }
}

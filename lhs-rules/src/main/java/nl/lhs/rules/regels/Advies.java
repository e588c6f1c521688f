package nl.lhs.rules.regels;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.strategie.Strategie;

/** Step 4: what norm 3.4-2 or 3.4-4 gives for a way, light to heavy. */
public record Advies(Weg weg, List<Interventie> interventies) implements Conclusie {
    /** The administrative part and the part under criminal law, where there are any. */
    public static Advies van(Strategie strategie, Weg weg, Interventie bestuursdeel, Interventie strafdeel) {
        return new Advies(
                weg,
                strategie.vanLichtNaarZwaar(Stream.of(bestuursdeel, strafdeel)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** The next rung, with the criminal action beside it. */
    public static Advies samen(Strategie strategie, List<Interventie> trede, List<Interventie> strafrecht) {
        return new Advies(
                Weg.DOORPAKKEN,
                strategie.vanLichtNaarZwaar(
                        Stream.concat(trede.stream(), strafrecht.stream()).toList()));
    }

    /** What an outcome of the overleg with administrative law would give, where a rung is sought. */
    public static Advies scenario(Strategie strategie, Spoor uitkomst, List<Interventie> trede) {
        List<Interventie> strafrecht = uitkomst.isStrafrechtelijk() ? List.of(Interventie.PROCES_VERBAAL) : List.of();
        return new Advies(Weg.van(uitkomst), samen(strategie, trede, strafrecht).interventies());
    }

    @Override
    public Object vraag() {
        return "advies voor " + weg;
    }
}

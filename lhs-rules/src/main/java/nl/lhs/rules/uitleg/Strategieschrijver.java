package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategiewijziging;

/** Says what a specifieke strategie changed. A record can hold any text, so what is not a known name is quoted. */
final class Strategieschrijver {
    private static final Pattern SEGMENT =
            Pattern.compile("/segmenten/([A-D][1-4])/(klasse|herstellend|bestraffend|strafrecht)");
    private static final Pattern GEWICHT = Pattern.compile("/gewichten/([A-Z0-9_]+)");
    private static final Pattern OPTIE = Pattern.compile("/opties/(\\w+)");

    private final Pen pen;

    Strategieschrijver(Pen pen) {
        this.pen = pen;
    }

    List<Fragment> wijziging(Strategiewijziging w) {
        return pen.zin(Zin.WIJZIGING, plaats(w.plaats()), waarden(w.lokaal()), waarden(w.landelijk()));
    }

    private List<Fragment> plaats(String plaats) {
        Matcher segment = SEGMENT.matcher(plaats);
        if (segment.matches()) {
            return pen.zin(
                    switch (segment.group(2)) {
                        case "klasse" -> Zin.WIJZIGING_KLASSE;
                        case "herstellend" -> Zin.WIJZIGING_HERSTELLEND;
                        case "bestraffend" -> Zin.WIJZIGING_BESTRAFFEND;
                        default -> Zin.WIJZIGING_STRAFRECHT;
                    },
                    segment.group(1));
        }
        Matcher gewicht = GEWICHT.matcher(plaats);
        Optional<Interventie> interventie =
                gewicht.matches() ? pen.woorden.interventies().find(gewicht.group(1)) : Optional.empty();
        if (interventie.isPresent()) {
            return pen.zin(Zin.WIJZIGING_GEWICHT, pen.begrippen.naam(interventie.get()));
        }
        Matcher optie = OPTIE.matcher(plaats);
        return Arrays.stream(Optie.values())
                .filter(o -> optie.matches() && o.naam().equals(optie.group(1)))
                .findFirst()
                .map(o -> List.of(Fragment.tekst(pen.naam(o))))
                .orElseGet(() -> List.of(Fragment.citaat(plaats)));
    }

    private List<Fragment> waarden(List<String> waarden) {
        return waarden.isEmpty()
                ? pen.zin(Zin.WIJZIGING_NIETS)
                : pen.begrippen.opsommingVan(
                        waarden.stream().map(w -> List.of(waarde(w))).toList());
    }

    private Fragment waarde(String waarde) {
        if (waarde.matches("[1-9][0-9]?")) {
            return Fragment.tekst(waarde);
        }
        if (waarde.equals("true") || waarde.equals("false")) {
            return pen.zin(waarde.equals("true") ? Zin.WIJZIGING_JA : Zin.WIJZIGING_NEE)
                    .get(0);
        }
        return Stream.of(
                        Typering.values(), Opties.BeideArgumenten.values(), Opties.Rand.values(), Opties.Spoed.values())
                .flatMap(namen -> naam(namen, waarde).stream())
                .map(pen::keuze)
                .findFirst()
                .or(() -> pen.woorden.klassen().find(waarde).map(k -> pen.begrippen.naam(k)))
                .or(() -> pen.woorden.interventies().find(waarde).map(i -> pen.begrippen.naam(i)))
                .map(Fragment::tekst)
                .orElseGet(() -> Fragment.citaat(waarde));
    }

    private static <E extends Enum<?>> Optional<E> naam(E[] namen, String naam) {
        return Arrays.stream(namen).filter(n -> n.name().equals(naam)).findFirst();
    }
}

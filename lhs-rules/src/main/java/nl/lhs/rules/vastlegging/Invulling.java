package nl.lhs.rules.vastlegging;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Rol;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;

/** Fills a text in with the words of a strategie, and with the places where its own text says what is cited. */
final class Invulling {
    private static final Pattern PLAATS = Pattern.compile("\\{(klasse )?([A-Z_]+|4)}");

    /** A citation of norms of LHS 1.7 and of readings of its text, with the space before it. */
    private static final Pattern CITAAT = Pattern.compile(" \\(norm(?:en)? ([^)]*)\\)");

    private static final Pattern NORM = Pattern.compile("(?:B\\d|\\d+\\.\\d+|[VM])-\\d+");
    private static final String LAST = "LAST";

    private final Strategie strategie;

    Invulling(Strategie strategie) {
        this.strategie = strategie;
    }

    String fill(String tekst) {
        String gevuld = PLAATS.matcher(tekst)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? woord(m.group(2)) : klasse(m.group(2))));
        String geciteerd = strategie.woorden().heeftNormenVanLhs()
                ? gevuld
                : CITAAT.matcher(gevuld).replaceAll(m -> Matcher.quoteReplacement(citaat(m.group(1))));
        return Character.toUpperCase(geciteerd.charAt(0)) + geciteerd.substring(1);
    }

    /** Where the own text says it, or nothing where it does not. */
    private String citaat(String normen) {
        List<String> plaatsen = NORM.matcher(normen)
                .results()
                .map(MatchResult::group)
                .flatMap(norm -> strategie.woorden().plaats(norm).map(Normplaats::paragraaf).stream())
                .distinct()
                .toList();
        return plaatsen.isEmpty() ? "" : " (" + String.join(", ", plaatsen) + ")";
    }

    private String klasse(String strafrecht) {
        return strategie.woorden().klassen().alle().stream()
                .filter(k -> k.strafrecht() == Klasse.Strafrecht.valueOf(strafrecht))
                .map(k -> k.inZin().nederlands())
                .collect(Collectors.joining(" of "));
    }

    private String woord(String naam) {
        Optional<String> label = Stream.of(Typering.values())
                .filter(t -> naam.equals(String.valueOf(t.kolom())))
                .map(strategie::label)
                .findFirst()
                .or(() -> Stream.of(Gevolgen.values())
                        .filter(g -> naam.equals(String.valueOf(g.rij())))
                        .map(strategie::label)
                        .findFirst());
        return label.orElseGet(() -> strategie.interventies().stream()
                .filter(i -> naam.equals(LAST) ? i.isLast() : i.heeft(Rol.valueOf(naam)))
                .map(Invulling::inZin)
                .collect(Collectors.joining(" of ")));
    }

    private static String inZin(Interventie interventie) {
        return interventie.inZin().nederlands();
    }
}

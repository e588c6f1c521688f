package nl.lhs.rules.eigenregels;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lhs.rules.regels.EigenSignaal;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule of an agency's own does: it inserts one point of attention or signal, with a fixed text. */
record Gevolg(boolean signaal, String tekst) {
    private static final String TEKST = "\"(?:[^\"\\\\\\r\\n]|\\\\[\"\\\\])*\"";
    private static final Pattern TEKSTDEEL = Pattern.compile(TEKST);

    /** One text, which may be written in parts. No other escapes: Java would read a Unicode one before the quotes. */
    private static final Pattern INVOEGING = Pattern.compile(
            "insert\\s*\\(\\s*new\\s+(Eigen(?:Aandachtspunt|Signaal))\\s*\\(\\s*(" + TEKST + "(?:\\s*\\+\\s*" + TEKST
                    + ")*)\\s*\\)\\s*\\)\\s*;?",
            Pattern.DOTALL);

    private static final Pattern COMMENTAAR =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** Reads what a rule does; empty where that is anything else. */
    static Optional<Gevolg> parse(RuleDescr regel) {
        String dan = COMMENTAAR
                .matcher(String.valueOf(regel.getConsequence()))
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? " " : m.group(1)))
                .strip();
        Matcher m = INVOEGING.matcher(dan);
        return m.matches() && regel.getNamedConsequences().isEmpty()
                ? Optional.of(new Gevolg(m.group(1).equals(EigenSignaal.class.getSimpleName()), tekst(m.group(2))))
                : Optional.empty();
    }

    private static String tekst(String delen) {
        return TEKSTDEEL
                .matcher(delen)
                .results()
                .map(MatchResult::group)
                .map(deel -> deel.substring(1, deel.length() - 1).replaceAll("\\\\(.)", "$1"))
                .collect(Collectors.joining());
    }
}

package nl.lhs.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.lhs.core.Casus;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The policy as rules of Easy Rules, written in Java: each is tried once, in order of priority, and puts a conclusion
 * beside the facts.
 */
public final class EasyRules implements Mededinger {
    private static final String GEEN = Gegevens.GEEN;
    private static final String FEITEN = "feiten";
    private static final String[] KOLOMMEN = {"A", "B", "C", "D"};
    private static final List<String> TYPERINGEN =
            List.of("GOEDWILLEND", "ONVERSCHILLIG", "CALCULEREND", "BEWUST_EN_STRUCTUREEL");
    private static final List<String> GEVOLGEN = List.of("VRIJWEL_NIHIL", "BEPERKT", "VAN_BELANG", "AANZIENLIJK");
    private static final Set<String> LICHT = Set.of("A1", "A2", "A3", "B1", "B2", "C1");
    private static final Set<String> ZWAAR = Set.of("C3", "C4", "D3", "D4");
    private static final Set<String> MET_BSBM = Set.of("A3", "A4", "B2", "B3", "B4", "C1", "C2", "C3", "C4");
    private static final Set<String> AANSPREKEN = Set.of("A1", "A2", "B1");
    private static final Set<String> WAARSCHUWEN = Set.of("A3", "B2", "C1", "D1");
    private static final Set<String> TOEZICHT = Set.of("A4", "B3", "B4", "C2", "C3");
    private static final Set<String> BESTUURLIJK = Set.of("BESTUURSRECHT", "BESTUURS_EN_STRAFRECHT", "BSBM");
    private static final Set<String> VERGAAND = Set.of("C4", "D3", "D4");

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules regels;
    private final List<org.jeasy.rules.api.Rule> lijst = new ArrayList<>();

    /** What the rules have concluded so far, beside the facts; each conclusion is drawn once. */
    private record Stand(Facts facts) {
        Gegevens feiten() {
            return facts.get(FEITEN);
        }

        String is(String vraag) {
            return facts.get(vraag);
        }

        boolean open(String vraag) {
            return facts.get(vraag) == null;
        }
    }

    /** Makes the rules. */
    public EasyRules() {
        positie();
        overleg();
        weg();
        keuze();
        regels = new Rules();
        lijst.forEach(regels::register);
    }

    private void regel(String naam, Predicate<Stand> als, BiConsumer<Facts, Stand> dan) {
        lijst.add(new RuleBuilder()
                .name(naam)
                .priority(lijst.size())
                .when(facts -> als.test(new Stand(facts)))
                .then(facts -> dan.accept(facts, new Stand(facts)))
                .build());
    }

    private void regel(String vraag, String antwoord, Predicate<Stand> als) {
        regel(vraag, als, s -> antwoord);
    }

    /** A rule that answers a question where no rule before it did. */
    private void regel(String vraag, Predicate<Stand> als, Function<Stand, String> antwoord) {
        regel(
                vraag + " " + lijst.size(),
                s -> s.open(vraag) && als.test(s),
                (facts, s) -> facts.put(vraag, antwoord.apply(s)));
    }

    private void positie() {
        regel("segment", GEEN, s -> !s.feiten().overtreding());
        regel("segment", s -> s.feiten().verzachtend() == s.feiten().verzwarend(), s -> segment(s.feiten(), 0));
        regel("segment", s -> s.feiten().verzachtend(), s -> segment(s.feiten(), -1));
        regel("segment", s -> s.feiten().verzwarend(), s -> segment(s.feiten(), 1));
        regel("klasse", GEEN, s -> GEEN.equals(s.is("segment")));
        regel("klasse", "LICHT", s -> LICHT.contains(s.is("segment")));
        regel("klasse", "ZWAAR", s -> ZWAAR.contains(s.is("segment")));
        regel("klasse", "MIDDEN", s -> true);
    }

    private static String segment(Gegevens g, int stap) {
        int kolom = GEEN.equals(g.typering()) ? 1 : TYPERINGEN.indexOf(g.typering());
        int rij = GEVOLGEN.indexOf(g.gevolgen());
        return KOLOMMEN[begrensd(kolom + stap)] + (begrensd(rij + stap) + 1);
    }

    private static int begrensd(int plaats) {
        return Math.max(0, Math.min(plaats, KOLOMMEN.length - 1));
    }

    private void overleg() {
        regel(
                "bsbm",
                "JA",
                s -> s.feiten().bsbmOpleggen() && !s.feiten().gedoogbesluit() && MET_BSBM.contains(s.is("segment")));
        regel("bsbm", "NEE", s -> true);
        regel("overleg", GEEN, s -> GEEN.equals(s.is("segment")));
        regel("overleg", "NIET_GEINDICEERD", s -> "JA".equals(s.is("bsbm")));
        regel("overleg", "NOODZAKELIJK", s -> !"LICHT".equals(s.is("klasse")));
        regel("overleg", "ZINVOL", s -> s.feiten().aspecten());
        regel("overleg", "NIET_GEINDICEERD", s -> true);
    }

    private void weg() {
        regel("weg", GEEN, s -> !s.feiten().overtreding());
        regel("weg", "GEDOGEN", s -> s.feiten().gedoogbesluit());
        regel(
                "weg",
                "WACHT",
                s -> "NOODZAKELIJK".equals(s.is("overleg"))
                        && GEEN.equals(s.feiten().uitkomst()));
        regel("weg", "AFWIJKING", s -> s.feiten().afwijking());
        regel("weg", "BSBM", s -> "JA".equals(s.is("bsbm")));
        regel("weg", "BESTUURSRECHT", s -> GEEN.equals(s.feiten().uitkomst()));
        regel("weg", s -> true, s -> s.feiten().uitkomst());
    }

    private void keuze() {
        regel("bestuur", GEEN, s -> !BESTUURLIJK.contains(s.is("weg")));
        regel("bestuur", "AANSPREKEN_INFORMEREN", s -> AANSPREKEN.contains(s.is("segment")));
        regel("bestuur", "WAARSCHUWEN", s -> WAARSCHUWEN.contains(s.is("segment")));
        regel("bestuur", "VERSCHERPT_TOEZICHT", s -> TOEZICHT.contains(s.is("segment")));
        regel("bestuur", "LAST_ONDER_DWANGSOM", s -> s.feiten().lod());
        regel("bestuur", "LAST_ONDER_BESTUURSDWANG", s -> s.feiten().lob());
        regel("bestuur", "TIJDELIJK_STILLEGGEN", s -> s.feiten().stil());
        regel(
                "bestuur",
                "BESTUURLIJKE_BOETE",
                s -> "D2".equals(s.is("segment"))
                        && "BESTUURSRECHT".equals(s.is("weg"))
                        && s.feiten().boete());
        regel(
                "bestuur",
                "SCHORSEN_OF_INTREKKEN",
                s -> VERGAAND.contains(s.is("segment"))
                        && "JA".equals(s.feiten().vergunning())
                        && s.feiten().schorsen());
        regel(
                "bestuur",
                "EXPLOITATIEVERBOD_OF_SLUITING",
                s -> VERGAAND.contains(s.is("segment"))
                        && "NEE".equals(s.feiten().vergunning())
                        && s.feiten().sluiten());
        regel("bestuur", GEEN, s -> true);
        regel("straf", "BSBM", s -> "BSBM".equals(s.is("weg")));
        regel(
                "straf",
                "PROCES_VERBAAL",
                s -> "BESTUURS_EN_STRAFRECHT".equals(s.is("weg")) || "STRAFRECHT".equals(s.is("weg")));
        regel("straf", GEEN, s -> true);
    }

    @Override
    public String naam() {
        return "Easy Rules";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        Facts facts = new Facts();
        facts.put(FEITEN, Gegevens.van(casus));
        engine.fire(regels, facts);
        return Gegevens.antwoord(casus, facts::get);
    }
}

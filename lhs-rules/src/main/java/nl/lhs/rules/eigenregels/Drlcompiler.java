package nl.lhs.rules.eigenregels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.io.ResourceFactory;

/** Lets Drools read and compile a file with rules of an agency's own, and finds the line of each fault that it reports. */
final class Drlcompiler {
    private static final Pattern LEESFOUT = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ ");

    private final String bestand;
    private final String tekst;
    private final List<String> tekstregels;
    private final ObjIntConsumer<String> melder;

    /** With what takes each fault and its line, from 1; 0 where the line is not known. */
    Drlcompiler(String bestand, String tekst, ObjIntConsumer<String> melder) {
        this.bestand = bestand;
        this.tekst = tekst;
        this.tekstregels = tekst.lines().toList();
        this.melder = melder;
    }

    private void fout(int plaats, String fout) {
        melder.accept(fout, plaats);
    }

    /** Reads the file. Where that reports a fault, nothing else can be told: what was read is not what the file says. */
    PackageDescr parse() {
        DrlParser lezer = new DrlParser();
        PackageDescr pakket = null;
        try {
            pakket = lezer.parse(true, tekst);
        } catch (DroolsParserException | RuntimeException e) {
            fout(0, "kan niet worden gelezen: " + opEenRegel(String.valueOf(e.getMessage())));
        }
        for (DroolsError leesfout : lezer.getErrors()) {
            fout(
                    leesfout.getLines().length == 0 ? 0 : leesfout.getLines()[0],
                    "kan niet worden gelezen: "
                            + LEESFOUT.matcher(opEenRegel(leesfout.getMessage()))
                                    .replaceFirst(""));
        }
        return pakket;
    }

    /** Without a repository of modules: that one is shared by the whole JVM, and keeps memory. */
    KnowledgeBuilder compile(PackageDescr pakket) {
        KnowledgeBuilder bouwer = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, Drlcompiler.class.getClassLoader()));
        Resource bron = ResourceFactory.newDescrResource(pakket);
        bron.setSourcePath(bestand);
        try {
            bouwer.add(bron, ResourceType.DESCR);
        } catch (RuntimeException e) {
            fout(0, "kan niet worden gecompileerd: " + opEenRegel(String.valueOf(e.getMessage())));
        }
        bouwer.getResults(ResultSeverity.ERROR, ResultSeverity.WARNING)
                .forEach(r -> fout(
                        plaats(r, pakket),
                        "kan niet worden gecompileerd: "
                                + opEenRegel(r.getMessage()).replaceFirst("^Rule Compilation error ", "")));
        return bouwer;
    }

    /** Of a consequence Drools tells the line of the rule, and of some conditions none. */
    private int plaats(KnowledgeBuilderResult resultaat, PackageDescr pakket) {
        int[] regels = resultaat.getLines();
        int plaats = regels == null || regels.length == 0 ? 0 : regels[0];
        if (resultaat instanceof RuleBuildError b && b.getRule() != null) {
            return pakket.getRules().stream()
                    .filter(r -> r.getName().equals(b.getRule().getName()))
                    .findFirst()
                    .map(r -> gevolgregel(tekstregels, r))
                    .orElse(plaats);
        }
        if (plaats < 1 && resultaat instanceof DescrBuildError b) {
            String melding = resultaat.getMessage();
            return pakket.getRules().stream()
                    .filter(r -> b.getParentDescr() == null || r == b.getParentDescr())
                    .flatMap(r -> uitdrukkingen(r.getLhs()).stream())
                    .filter(u -> melding.contains(u.getExpression()))
                    .max(Comparator.comparingInt(u -> u.getExpression().length()))
                    .map(BaseDescr::getLine)
                    .orElseGet(() ->
                            b.getParentDescr() == null ? 0 : b.getParentDescr().getLine());
        }
        return plaats;
    }

    /** The comparisons in a condition. */
    static List<ExprConstraintDescr> uitdrukkingen(Object descr) {
        List<ExprConstraintDescr> gevonden = new ArrayList<>();
        if (descr instanceof ExprConstraintDescr uitdrukking) {
            gevonden.add(uitdrukking);
        } else if (descr instanceof PatternDescr patroon) {
            patroon.getDescrs().forEach(d -> gevonden.addAll(uitdrukkingen(d)));
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(d -> gevonden.addAll(uitdrukkingen(d)));
        }
        return gevonden;
    }

    /** The line of what a rule does: Drools tells that of its {@code then}. */
    static int gevolgregel(List<String> tekstregels, RuleDescr regel) {
        int dan = Math.max(1, regel.getConsequenceLine());
        int eerste = dan;
        for (int i = dan; i <= tekstregels.size(); i++) {
            String tekst = tekstregels.get(i - 1).strip();
            if (tekst.contains("insert")) {
                return i;
            }
            if (tekst.equals("end")) {
                break;
            }
            eerste = eerste == dan && !tekst.isEmpty() ? i : eerste;
        }
        return eerste;
    }

    /** What Drools says, without its drawing of the place. */
    static String opEenRegel(String melding) {
        return melding.lines()
                .map(String::strip)
                .filter(r ->
                        !r.isEmpty() && !r.startsWith("[Near") && !r.startsWith("[Line") && !r.matches("[\\^.\\]]+"))
                .collect(Collectors.joining(" "));
    }
}

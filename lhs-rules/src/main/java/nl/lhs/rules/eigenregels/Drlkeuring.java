package nl.lhs.rules.eigenregels;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Conclusie;
import nl.lhs.rules.regels.EigenAandachtspunt;
import nl.lhs.rules.regels.EigenSignaal;
import nl.lhs.rules.regels.Feiten;
import nl.lhs.rules.regels.Gebeurtenisfeiten;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.kie.internal.builder.KnowledgeBuilder;

/**
 * Examines and compiles a file with rules of an agency's own: its rules may add points of attention and signals, and
 * nothing else.
 *
 * <p>That is checked on the tree that Drools compiles, not on the text. It keeps out what would make a record depend on
 * something else than the facts (functions, globals, the clock, a priority), and what would never match without anybody
 * noticing. It cannot keep out who means harm: a condition is an expression of a language that can call Java.
 */
final class Drlkeuring {
    static final String PAKKET = "eigen";
    static final int LANGSTE_TEKST = 500;
    private static final int LANGSTE_NAAM = 200;

    private static final String NORMEN = "normen";
    private static final List<String> IMPORTS = List.of("nl.lhs.core.", "nl.lhs.rules.regels.");

    /** What is in the session beside conclusions. */
    private static final Set<Class<?>> FEITEN =
            Set.of(Feiten.class, Strategie.class, Opties.class, Voorgeschiedenis.class, Gebeurtenisfeiten.class);

    private static final Set<Class<?>> EIGEN = Set.of(EigenAandachtspunt.class, EigenSignaal.class);

    private static final Pattern TEKST_IN_VOORWAARDE =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'", Pattern.DOTALL);

    /** What has no place in a comparison: it makes, calls or changes something. */
    private static final Pattern NIET_IN_VOORWAARDE = Pattern.compile(
            "\\b(?:new|eval|def|function|import|with|class|getClass|(?:java|javax|jdk|sun|com|org|net|io)(?=\\s*\\.))\\b"
                    + "|[;{}]|:=|(?<![=!<>~])=(?![=~])");

    private static final Pattern NAAM = Pattern.compile("(?<![\\w$.])[A-Z]\\w*");

    private final String bestand;
    private final List<String> tekstregels;
    private final List<Regelfout> fouten = new ArrayList<>();
    private final List<Toevoeging> toevoegingen = new ArrayList<>();
    private final Map<String, Integer> plaatsen = new HashMap<>();
    private final KieBase kieBase;
    private List<String> imports = List.of();

    /**
     * Examines and compiles.
     *
     * @param bestand the name of the file
     * @param tekst what is in it
     * @throws EigenRegelsException with every fault, by line
     */
    Drlkeuring(String bestand, String tekst) {
        this.bestand = bestand;
        this.tekstregels = tekst.lines().toList();
        Drlcompiler compiler = new Drlcompiler(bestand, tekst, (fout, plaats) -> fout(plaats, fout));
        PackageDescr pakket = compiler.parse();
        weigerFouten();
        keur(pakket);
        KnowledgeBuilder bouwer = compiler.compile(pakket);
        weigerFouten();
        kieBase = bouwer.newKieBase();
    }

    /** What each rule adds. */
    List<Toevoeging> toevoegingen() {
        return toevoegingen;
    }

    KieBase kieBase() {
        return kieBase;
    }

    private void fout(int plaats, String tekst) {
        fouten.add(new Regelfout(bestand, Math.max(0, plaats), tekst));
    }

    private void weigerFouten() {
        if (!fouten.isEmpty()) {
            throw new EigenRegelsException(fouten.stream().distinct().sorted().toList());
        }
    }

    // -------------------------------------------------------------------------------------------------- the whole file

    private void keur(PackageDescr pakket) {
        if (!PAKKET.equals(pakket.getName())) {
            fout(Math.max(1, pakket.getLine()), "heeft een ander pakket; verwacht: package " + PAKKET);
        }
        for (ImportDescr i : pakket.getImports()) {
            if (IMPORTS.stream().noneMatch(i.getTarget()::startsWith)) {
                fout(
                        i.getLine(),
                        "importeert " + i.getTarget() + "; verwacht: alleen uit nl.lhs.core en nl.lhs.rules.regels");
            }
        }
        imports = pakket.getImports().stream().map(ImportDescr::getTarget).toList();
        weiger(pakket.getFunctionImports(), "import van een functie");
        weiger(pakket.getAccumulateImports(), "import van een functie");
        weiger(pakket.getFunctions(), "functie");
        weiger(pakket.getGlobals(), "global");
        weiger(pakket.getClassAndEnumDeclarationDescrs(), "declaratie");
        weiger(pakket.getEntryPointDeclarations(), "declaratie");
        weiger(pakket.getWindowDeclarations(), "declaratie");
        attributen(pakket.getAttributes());
        if (pakket.getUnit() != null) {
            fout(pakket.getUnit().getLine(), "bevat een unit; verwacht: alleen regels");
        }
        if (pakket.getRules().isEmpty()) {
            fout(0, "bevat geen regels");
        }
        List<RuleDescr> dubbel = new ArrayList<>();
        for (RuleDescr regel : pakket.getRules()) {
            if (plaatsen.putIfAbsent(regel.getName(), regel.getLine()) == null) {
                keur(regel);
            } else {
                fout(regel.getLine(), naam(regel) + " staat er al; verwacht: voor elke regel een eigen naam");
                dubbel.add(regel);
            }
        }
        pakket.getRules().removeAll(dubbel); // of which Drools would say the same, and more
    }

    private void weiger(Collection<? extends BaseDescr> delen, String wat) {
        delen.forEach(d -> fout(d.getLine(), "bevat een " + wat + "; verwacht: alleen regels"));
    }

    private void attributen(Collection<AttributeDescr> attributen) {
        attributen.forEach(a -> fout(
                a.getLine(),
                "gebruikt " + a.getName() + "; verwacht: niets tussen de naam van een regel, haar normen en when"));
    }

    // ------------------------------------------------------------------------------------------------------- one rule

    private static String naam(RuleDescr regel) {
        return (regel.isQuery() ? "query \"" : "regel \"") + Drlcompiler.opEenRegel(regel.getName()) + "\"";
    }

    private void keur(RuleDescr regel) {
        if (regel.isQuery()) {
            fout(regel.getLine(), naam(regel) + " is geen regel; verwacht: alleen regels");
            return;
        }
        if (regel.getName().isBlank()
                || regel.getName().length() > LANGSTE_NAAM
                || regel.getName().chars().anyMatch(Character::isISOControl)) {
            fout(
                    regel.getLine(),
                    naam(regel) + " heeft geen bruikbare naam; verwacht: 1 tot en met " + LANGSTE_NAAM + " tekens");
        }
        if (regel.hasParent()) {
            fout(regel.getLine(), naam(regel) + " breidt een andere uit; verwacht: een regel op zichzelf");
        }
        attributen(regel.getAttributes().values());
        List<Norm> normen = normen(regel);
        voorwaarden(regel, regel.getLhs());
        gevolg(regel, normen);
        // Of the facts of every casus: a rule that only asks what is not there would not fire again for the next one.
        regel.getLhs().insertDescr(0, new PatternDescr(Feiten.class.getName()));
    }

    private List<Norm> normen(RuleDescr regel) {
        for (String annotatie : regel.getAnnotationNames()) {
            if (!annotatie.equals(NORMEN) || regel.getAnnotation(annotatie).isDuplicated()) {
                fout(
                        regel.getLine(),
                        naam(regel) + " heeft @" + annotatie + (annotatie.equals(NORMEN) ? " meermalen" : "")
                                + "; verwacht: eenmaal @normen, en niets anders");
            }
        }
        AnnotationDescr annotatie = regel.getAnnotation(NORMEN);
        Object waarde = annotatie == null ? null : annotatie.getSingleValue();
        Set<Norm> normen = new TreeSet<>();
        for (String id :
                String.valueOf(waarde == null ? "" : waarde).replace("\"", "").split(",")) {
            if (!id.isBlank()) {
                norm(regel, id.strip()).ifPresent(normen::add);
            }
        }
        if (waarde == null || waarde.toString().replaceAll("[\", ]", "").isEmpty()) {
            fout(regel.getLine(), naam(regel) + " noemt geen norm; verwacht: @normen( \"NZKG-1, …\" )");
        }
        return List.copyOf(normen);
    }

    private Optional<Norm> norm(RuleDescr regel, String id) {
        try {
            Norm norm = Norm.of(id);
            if (norm.isEigen()) {
                return Optional.of(norm);
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        fout(
                regel.getLine(),
                naam(regel) + " noemt norm " + Drlcompiler.opEenRegel(id)
                        + "; verwacht: een eigen norm als NZKG-1, met 2 tot en met 10 hoofdletters die niet LHS of AWB"
                        + " zijn, een streepje, en 1 tot en met 20 cijfers of letters");
        return Optional.empty();
    }

    // ------------------------------------------------------------------------------------------------------ conditions

    private void voorwaarden(RuleDescr regel, Object descr) {
        if (descr instanceof PatternDescr patroon) {
            patroon(regel, patroon);
        } else if (descr instanceof AndDescr
                || descr instanceof OrDescr
                || descr instanceof NotDescr
                || descr instanceof ExistsDescr
                || descr instanceof ForallDescr) {
            ((ConditionalElementDescr) descr).getDescrs().forEach(d -> voorwaarden(regel, d));
        } else {
            int plaats = descr instanceof BaseDescr d && d.getLine() > 0 ? d.getLine() : regel.getLine();
            fout(
                    plaats,
                    naam(regel)
                            + " heeft een voorwaarde van een andere soort; verwacht: patronen met not, exists, forall,"
                            + " and en or");
        }
    }

    private void patroon(RuleDescr regel, PatternDescr patroon) {
        int plaats = patroon.getLine() > 0 ? patroon.getLine() : regel.getLine();
        if (patroon.getSource() != null
                || !patroon.getBehaviors().isEmpty()
                || patroon.isQuery()
                || !patroon.getAnnotationNames().isEmpty()) {
            fout(
                    plaats,
                    naam(regel)
                            + " heeft een patroon met from, accumulate, over, ? of een annotatie; verwacht: een patroon"
                            + " op feiten alleen");
            return;
        }
        Optional<Class<?>> soort = soort(String.valueOf(patroon.getObjectType()));
        if (soort.filter(s -> !isFeit(s)).isPresent()) {
            fout(
                    plaats,
                    naam(regel) + " kijkt naar " + patroon.getObjectType()
                            + ", en dat past nooit; verwacht: Feiten, Strategie, Opties, Voorgeschiedenis,"
                            + " Gebeurtenisfeiten of een conclusie uit nl.lhs.rules.regels");
        }
        boolean zonderTekst = soort.filter(s -> !heeftTekst(s)).isPresent();
        for (ExprConstraintDescr uitdrukking : Drlcompiler.uitdrukkingen(patroon)) {
            int hier = uitdrukking.getLine() > 0 ? uitdrukking.getLine() : plaats;
            uitdrukking(regel, hier, uitdrukking.getExpression());
            if (zonderTekst
                    && TEKST_IN_VOORWAARDE.matcher(uitdrukking.getExpression()).find()) {
                fout(
                        hier,
                        naam(regel) + " vergelijkt met een tekst, en " + patroon.getObjectType()
                                + " heeft er geen; verwacht: een naam als Gevolgen.AANZIENLIJK");
            }
        }
    }

    private void uitdrukking(RuleDescr regel, int plaats, String uitdrukking) {
        String zonderTeksten = TEKST_IN_VOORWAARDE.matcher(uitdrukking).replaceAll("\"\"");
        List<String> vreemd = new ArrayList<>();
        NIET_IN_VOORWAARDE.matcher(zonderTeksten).results().forEach(m -> vreemd.add(m.group()));
        NAAM.matcher(zonderTeksten)
                .results()
                .map(m -> m.group())
                .filter(naam -> klasse("java.lang." + naam).isPresent())
                .forEach(vreemd::add);
        if (!vreemd.isEmpty()) {
            fout(
                    plaats,
                    naam(regel) + " heeft " + vreemd.get(0)
                            + " in een voorwaarde; verwacht: een vergelijking van feiten");
        }
    }

    /** The type of a pattern; empty where it is none, which the compiler tells. */
    private Optional<Class<?>> soort(String naam) {
        List<String> namen = new ArrayList<>();
        if (naam.startsWith("nl.")) {
            namen.add(naam);
        }
        for (String doel : imports) {
            if (doel.endsWith(".*")) {
                namen.add(doel.substring(0, doel.length() - 1) + naam);
            } else if (doel.endsWith("." + naam)) {
                namen.add(doel);
            }
        }
        namen.add("java.lang." + naam);
        namen.add(naam);
        return namen.stream().flatMap(n -> klasse(n).stream()).findFirst();
    }

    /** A class, or one within another, whose name Java writes with a dollar sign. */
    private static Optional<Class<?>> klasse(String naam) {
        for (String poging : List.of(naam, naam.replaceAll("\\.(\\w+)\\.(\\w+)$", ".$1\\$$2"))) {
            try {
                return Optional.of(Class.forName(poging, false, Drlkeuring.class.getClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                // The next name, if any.
            }
        }
        return Optional.empty();
    }

    private static boolean isFeit(Class<?> soort) {
        return FEITEN.contains(soort)
                || Conclusie.class.isAssignableFrom(soort) && soort.isRecord() && !EIGEN.contains(soort);
    }

    /** Whether something in it may be a text. Drools finds that an enum differs from any text, and says nothing. */
    private static boolean heeftTekst(Class<?> soort) {
        return !soort.isRecord()
                || Arrays.stream(soort.getRecordComponents())
                        .map(RecordComponent::getType)
                        .anyMatch(t -> t == String.class
                                || t.isRecord() && t.getName().startsWith(IMPORTS.get(0)) && heeftTekst(t));
    }

    // ----------------------------------------------------------------------------------------------------- consequence

    private void gevolg(RuleDescr regel, List<Norm> normen) {
        int plaats = Drlcompiler.gevolgregel(tekstregels, regel);
        Optional<Gevolg> gevolg = Gevolg.parse(regel);
        if (gevolg.isEmpty()) {
            fout(
                    plaats,
                    naam(regel) + " doet iets anders dan één aandachtspunt of signaal toevoegen; verwacht: insert( new"
                            + " EigenAandachtspunt( \"…\" ) ); of insert( new EigenSignaal( \"…\" ) ); met een vaste tekst");
            return;
        }
        String tekst = gevolg.get().tekst();
        if (tekst.isBlank() || tekst.length() > LANGSTE_TEKST || tekst.chars().anyMatch(Character::isISOControl)) {
            fout(
                    plaats,
                    naam(regel) + " heeft geen bruikbare tekst; verwacht: 1 tot en met " + LANGSTE_TEKST
                            + " tekens op één regel");
        }
        if (!normen.isEmpty()) {
            toevoegingen.add(new Toevoeging(
                    new ToegepasteRegel(5, regel.getName(), normen, List.of()),
                    regel.getLine(),
                    gevolg.get().signaal(),
                    tekst));
        }
    }
}

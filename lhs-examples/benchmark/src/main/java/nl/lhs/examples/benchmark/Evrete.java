// Above 400 lines: the whole policy as rules of a rival, to be read beside the others.
package nl.lhs.examples.benchmark;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.lhs.core.Casus;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The policy as rules of Evrete, written in Java: a rule looks at the facts of the casus and at what others concluded,
 * each with a condition of its own, and adds a conclusion. They have no order and no "otherwise": of the rules that
 * answer one question, exactly one fits. All that fit fire before Evrete looks at what they conclude, since in its
 * other mode Evrete 4.0.3 drops the rules after the first that concludes something.
 *
 * <p>Two public settings make it faster here: sessions are emptied and used again, and it works in the calling thread.
 */
public final class Evrete implements Mededinger {
    private static final String GEEN = Gegevens.GEEN;
    private static final String[] KOLOMMEN = {"A", "B", "C", "D"};
    private static final List<String> TYPERINGEN =
            List.of("GOEDWILLEND", "ONVERSCHILLIG", "CALCULEREND", "BEWUST_EN_STRUCTUREEL");
    private static final List<String> GEVOLGEN = List.of("VRIJWEL_NIHIL", "BEPERKT", "VAN_BELANG", "AANZIENLIJK");
    private static final Set<String> LICHT = Set.of("A1", "A2", "A3", "B1", "B2", "C1");
    private static final Set<String> MIDDEN = Set.of("A4", "B3", "B4", "C2", "D1", "D2");
    private static final Set<String> ZWAAR = Set.of("C3", "C4", "D3", "D4");
    private static final Set<String> MET_BSBM = Set.of("A3", "A4", "B2", "B3", "B4", "C1", "C2", "C3", "C4");
    private static final Set<String> AANSPREKEN = Set.of("A1", "A2", "B1");
    private static final Set<String> WAARSCHUWEN = Set.of("A3", "B2", "C1", "D1");
    private static final Set<String> TOEZICHT = Set.of("A4", "B3", "B4", "C2", "C3");
    private static final Set<String> NAAR_BEVOEGDHEID = Set.of("C4", "D2", "D3", "D4");
    private static final Set<String> KOLOM_D = Set.of("D1", "D2", "D3", "D4");
    private static final Set<String> MET_DWANG = Set.of("A4", "B3", "B4", "C2", "C3", "C4", "D2", "D3", "D4");
    private static final Set<String> VERGAAND = Set.of("C4", "D3", "D4");
    private static final Set<String> BESTUURLIJK = Set.of("BESTUURSRECHT", "BESTUURS_EN_STRAFRECHT", "BSBM");
    private static final Set<String> MET_PROCES_VERBAAL = Set.of("BESTUURS_EN_STRAFRECHT", "STRAFRECHT");

    private final Knowledge kennis;
    private final Queue<StatefulSession> vrij =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    /** What rules conclude: to which question, and what. */
    private sealed interface Gevonden {
        String is();
    }

    private record Matrixvak(String is) implements Gevonden {}

    private record Vakklasse(String is) implements Gevonden {}

    private record Bsbmkeuze(String is) implements Gevonden {}

    private record Overlegadvies(String is) implements Gevonden {}

    private record Besliswijze(String is) implements Gevonden {}

    private record Bestuurskeuze(String is) implements Gevonden {}

    private record Strafkeuze(String is) implements Gevonden {}

    /** The casus, and where the last rule leaves the answer. */
    private static final class Vraagstuk {
        private final Casus casus;
        private Antwoord antwoord;

        Vraagstuk(Casus casus) {
            this.casus = casus;
        }
    }

    /** Makes the rules. */
    public Evrete() {
        KnowledgeService dienst =
                KnowledgeService.builder().withExecutor(new EigenDraad()).build();
        RuleSetBuilder<Knowledge> regels = dienst.newKnowledge().builder();
        positie(regels);
        overleg(regels);
        weg(regels);
        bestuur(regels);
        straf(regels);
        regels.newRule("antwoord")
                .forEach(
                        "$vak", Matrixvak.class,
                        "$klasse", Vakklasse.class,
                        "$overleg", Overlegadvies.class,
                        "$weg", Besliswijze.class,
                        "$bestuur", Bestuurskeuze.class,
                        "$straf", Strafkeuze.class,
                        "$vraagstuk", Vraagstuk.class)
                .execute(Evrete::antwoord);
        kennis = regels.build();
    }

    private static void positie(RuleSetBuilder<Knowledge> regels) {
        regels.newRule("geen overtreding")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(f -> !f.overtreding()), "$feiten")
                .execute(c -> c.insert(new Matrixvak(GEEN)));
        regels.newRule("positie zoals zij is")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(f -> f.overtreding() && f.verzachtend() == f.verzwarend()), "$feiten")
                .execute(positie(0));
        regels.newRule("positie verzacht")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(f -> f.overtreding() && f.verzachtend() && !f.verzwarend()), "$feiten")
                .execute(positie(-1));
        regels.newRule("positie verzwaard")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(f -> f.overtreding() && f.verzwarend() && !f.verzachtend()), "$feiten")
                .execute(positie(1));
        klasse(regels, GEEN, Set.of(GEEN));
        klasse(regels, "LICHT", LICHT);
        klasse(regels, "MIDDEN", MIDDEN);
        klasse(regels, "ZWAAR", ZWAAR);
    }

    private static Consumer<RhsContext> positie(int stap) {
        return c -> {
            Gegevens feiten = c.get("$feiten");
            int kolom = GEEN.equals(feiten.typering()) ? 1 : TYPERINGEN.indexOf(feiten.typering());
            int rij = GEVOLGEN.indexOf(feiten.gevolgen());
            c.insert(new Matrixvak(KOLOMMEN[begrensd(kolom + stap)] + (begrensd(rij + stap) + 1)));
        };
    }

    private static int begrensd(int plaats) {
        return Math.max(0, Math.min(plaats, KOLOMMEN.length - 1));
    }

    private static void klasse(RuleSetBuilder<Knowledge> regels, String klasse, Set<String> vakken) {
        regels.newRule("klasse " + klasse)
                .forEach("$vak", Matrixvak.class)
                .where(een(vakken), "$vak")
                .execute(c -> c.insert(new Vakklasse(klasse)));
    }

    private static void overleg(RuleSetBuilder<Knowledge> regels) {
        Predicate<Gegevens> wilBsbm = f -> f.bsbmOpleggen() && !f.nietOptreden();
        regels.newRule("bsbm")
                .forEach("$feiten", Gegevens.class, "$vak", Matrixvak.class)
                .where(feiten(wilBsbm), "$feiten")
                .where(een(MET_BSBM), "$vak")
                .execute(c -> c.insert(new Bsbmkeuze("JA")));
        Predicate<Gegevens> naBestuursrecht = f -> "BESTUURSRECHT".equals(f.uitkomst());
        regels.newRule("bsbm na overleg")
                .forEach("$feiten", Gegevens.class, "$vak", Matrixvak.class)
                .where(feiten(wilBsbm.and(naBestuursrecht)), "$feiten")
                .where(een(KOLOM_D), "$vak")
                .execute(c -> c.insert(new Bsbmkeuze("NA_OVERLEG")));
        regels.newRule("geen bsbm in kolom D zonder dat overleg")
                .forEach("$feiten", Gegevens.class, "$vak", Matrixvak.class)
                .where(feiten(wilBsbm.and(naBestuursrecht.negate())), "$feiten")
                .where(een(KOLOM_D), "$vak")
                .execute(c -> c.insert(new Bsbmkeuze("NEE")));
        regels.newRule("geen bsbm in dit segment")
                .forEach("$feiten", Gegevens.class, "$vak", Matrixvak.class)
                .where(feiten(wilBsbm), "$feiten")
                .where(een("A1", "A2", "B1", GEEN), "$vak")
                .execute(c -> c.insert(new Bsbmkeuze("NEE")));
        regels.newRule("geen bsbm gewild")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(wilBsbm.negate()), "$feiten")
                .execute(c -> c.insert(new Bsbmkeuze("NEE")));
        regels.newRule("geen overleg zonder overtreding")
                .forEach("$klasse", Vakklasse.class)
                .where(een(GEEN), "$klasse")
                .execute(c -> c.insert(new Overlegadvies(GEEN)));
        regels.newRule("geen overleg bij een bsbm")
                .forEach("$bsbm", Bsbmkeuze.class)
                .where(een("JA"), "$bsbm")
                .execute(c -> c.insert(new Overlegadvies("NIET_GEINDICEERD")));
        regels.newRule("overleg noodzakelijk")
                .forEach("$bsbm", Bsbmkeuze.class, "$klasse", Vakklasse.class)
                .where(een("NEE", "NA_OVERLEG"), "$bsbm")
                .where(een("MIDDEN", "ZWAAR"), "$klasse")
                .execute(c -> c.insert(new Overlegadvies("NOODZAKELIJK")));
        licht(regels, "ZINVOL", Gegevens::aspecten);
        licht(regels, "NIET_GEINDICEERD", f -> !f.aspecten());
    }

    private static void licht(RuleSetBuilder<Knowledge> regels, String advies, Predicate<Gegevens> als) {
        regels.newRule("overleg " + advies)
                .forEach("$feiten", Gegevens.class, "$bsbm", Bsbmkeuze.class, "$klasse", Vakklasse.class)
                .where(feiten(als), "$feiten")
                .where(een("NEE"), "$bsbm")
                .where(een("LICHT"), "$klasse")
                .execute(c -> c.insert(new Overlegadvies(advies)));
    }

    private static void weg(RuleSetBuilder<Knowledge> regels) {
        Predicate<Gegevens> handhaven = f -> f.overtreding() && !f.nietOptreden();
        Predicate<Gegevens> gevolgd = handhaven.and(f -> !f.afwijking());
        Predicate<Gegevens> zonderUitkomst = f -> GEEN.equals(f.uitkomst());
        regels.newRule("geen weg")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(f -> !f.overtreding()), "$feiten")
                .execute(c -> c.insert(new Besliswijze(GEEN)));
        regels.newRule("niet optreden")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(f -> f.overtreding() && f.nietOptreden()), "$feiten")
                .execute(c -> c.insert(new Besliswijze("NIET_OPTREDEN")));
        regels.newRule("wacht op overleg")
                .forEach("$feiten", Gegevens.class, "$overleg", Overlegadvies.class)
                .where(feiten(handhaven.and(zonderUitkomst)), "$feiten")
                .where(een("NOODZAKELIJK"), "$overleg")
                .execute(c -> c.insert(new Besliswijze("WACHT")));
        regels.newRule("afwijking na overleg")
                .forEach("$feiten", Gegevens.class)
                .where(feiten(handhaven.and(f -> f.afwijking()).and(zonderUitkomst.negate())), "$feiten")
                .execute(c -> c.insert(new Besliswijze("AFWIJKING")));
        regels.newRule("afwijking zonder overleg")
                .forEach("$feiten", Gegevens.class, "$overleg", Overlegadvies.class)
                .where(feiten(handhaven.and(f -> f.afwijking()).and(zonderUitkomst)), "$feiten")
                .where(een("ZINVOL", "NIET_GEINDICEERD"), "$overleg")
                .execute(c -> c.insert(new Besliswijze("AFWIJKING")));
        regels.newRule("weg van de bsbm")
                .forEach("$feiten", Gegevens.class, "$bsbm", Bsbmkeuze.class)
                .where(feiten(gevolgd), "$feiten")
                .where(een("JA", "NA_OVERLEG"), "$bsbm")
                .execute(c -> c.insert(new Besliswijze("BSBM")));
        regels.newRule("bestuursrecht zonder overleg")
                .forEach("$feiten", Gegevens.class, "$bsbm", Bsbmkeuze.class, "$overleg", Overlegadvies.class)
                .where(feiten(gevolgd.and(zonderUitkomst)), "$feiten")
                .where(een("NEE"), "$bsbm")
                .where(een("ZINVOL", "NIET_GEINDICEERD"), "$overleg")
                .execute(c -> c.insert(new Besliswijze("BESTUURSRECHT")));
        regels.newRule("uitkomst van het overleg")
                .forEach("$feiten", Gegevens.class, "$bsbm", Bsbmkeuze.class)
                .where(feiten(gevolgd.and(zonderUitkomst.negate())), "$feiten")
                .where(een("NEE"), "$bsbm")
                .execute(
                        c -> c.insert(new Besliswijze(c.<Gegevens>get("$feiten").uitkomst())));
    }

    private static void bestuur(RuleSetBuilder<Knowledge> regels) {
        regels.newRule("geen bestuurlijke weg")
                .forEach("$weg", Besliswijze.class)
                .where(geen(BESTUURLIJK), "$weg")
                .execute(c -> c.insert(new Bestuurskeuze(GEEN)));
        bestuur(regels, "AANSPREKEN_INFORMEREN", AANSPREKEN);
        bestuur(regels, "WAARSCHUWEN", WAARSCHUWEN);
        Predicate<Gegevens> dwang = f -> f.spoed() && f.lob();
        bestuur(regels, "LAST_ONDER_BESTUURSDWANG", BESTUURLIJK, MET_DWANG, dwang);
        bestuur(regels, "VERSCHERPT_TOEZICHT", BESTUURLIJK, TOEZICHT, dwang.negate());
        bestuur(
                regels,
                "LAST_ONDER_DWANGSOM",
                BESTUURLIJK,
                NAAR_BEVOEGDHEID,
                dwang.negate().and(f -> f.lod()));
        bestuur(
                regels,
                "LAST_ONDER_BESTUURSDWANG",
                BESTUURLIJK,
                NAAR_BEVOEGDHEID,
                dwang.negate().and(f -> !f.lod() && f.lob()));
        bestuur(regels, "TIJDELIJK_STILLEGGEN", BESTUURLIJK, NAAR_BEVOEGDHEID, f -> !f.lod() && !f.lob() && f.stil());
        Predicate<Gegevens> verder = f -> !f.lod() && !f.lob() && !f.stil();
        Set<String> d2 = Set.of("D2");
        bestuur(regels, "BESTUURLIJKE_BOETE", Set.of("BESTUURSRECHT"), d2, verder.and(f -> f.boete()));
        bestuur(regels, GEEN, Set.of("BESTUURSRECHT"), d2, verder.and(f -> !f.boete()));
        bestuur(regels, GEEN, Set.of("BESTUURS_EN_STRAFRECHT", "BSBM"), d2, verder);
        Predicate<Gegevens> schorsen = f -> "JA".equals(f.vergunning()) && f.schorsen();
        Predicate<Gegevens> sluiten = f -> "NEE".equals(f.vergunning()) && f.sluiten();
        bestuur(regels, "SCHORSEN_OF_INTREKKEN", BESTUURLIJK, VERGAAND, verder.and(schorsen));
        bestuur(regels, "EXPLOITATIEVERBOD_OF_SLUITING", BESTUURLIJK, VERGAAND, verder.and(sluiten));
        bestuur(
                regels,
                GEEN,
                BESTUURLIJK,
                VERGAAND,
                verder.and(schorsen.negate()).and(sluiten.negate()));
    }

    private static void bestuur(RuleSetBuilder<Knowledge> regels, String interventie, Set<String> vakken) {
        regels.newRule("bestuur " + interventie)
                .forEach("$weg", Besliswijze.class, "$vak", Matrixvak.class)
                .where(een(BESTUURLIJK), "$weg")
                .where(een(vakken), "$vak")
                .execute(c -> c.insert(new Bestuurskeuze(interventie)));
    }

    private static void bestuur(
            RuleSetBuilder<Knowledge> regels,
            String interventie,
            Set<String> wegen,
            Set<String> vakken,
            Predicate<Gegevens> als) {
        regels.newRule("bestuur " + interventie + " " + wegen + " " + vakken)
                .forEach("$feiten", Gegevens.class, "$weg", Besliswijze.class, "$vak", Matrixvak.class)
                .where(feiten(als), "$feiten")
                .where(een(wegen), "$weg")
                .where(een(vakken), "$vak")
                .execute(c -> c.insert(new Bestuurskeuze(interventie)));
    }

    private static void straf(RuleSetBuilder<Knowledge> regels) {
        regels.newRule("bsbm opleggen")
                .forEach("$weg", Besliswijze.class)
                .where(een("BSBM"), "$weg")
                .execute(c -> c.insert(new Strafkeuze("BSBM")));
        regels.newRule("proces-verbaal")
                .forEach("$weg", Besliswijze.class)
                .where(een(MET_PROCES_VERBAAL), "$weg")
                .execute(c -> c.insert(new Strafkeuze("PROCES_VERBAAL")));
        regels.newRule("geen strafrecht")
                .forEach("$weg", Besliswijze.class)
                .where(een(GEEN, "NIET_OPTREDEN", "WACHT", "AFWIJKING", "BESTUURSRECHT"), "$weg")
                .execute(c -> c.insert(new Strafkeuze(GEEN)));
    }

    private static void antwoord(RhsContext c) {
        Vraagstuk vraagstuk = c.get("$vraagstuk");
        Function<String, String> gevonden = naam -> c.<Gevonden>get(naam).is();
        vraagstuk.antwoord = Gegevens.antwoord(
                vraagstuk.casus,
                gevonden.apply("$vak"),
                gevonden.apply("$klasse"),
                gevonden.apply("$overleg"),
                gevonden.apply("$weg"),
                gevonden.apply("$bestuur"),
                gevonden.apply("$straf"));
    }

    // ------------------------------------------------------------------------------------------------- conditions

    private static ValuesPredicate feiten(Predicate<Gegevens> als) {
        return waarden -> als.test(waarden.get(0));
    }

    private static ValuesPredicate een(String... waarden) {
        return een(Set.of(waarden));
    }

    private static ValuesPredicate een(Set<String> waarden) {
        return gevonden -> waarden.contains(gevonden.<Gevonden>get(0).is());
    }

    private static ValuesPredicate geen(Set<String> waarden) {
        return gevonden -> !waarden.contains(gevonden.<Gevonden>get(0).is());
    }

    @Override
    public String naam() {
        return "Evrete";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        StatefulSession gebruikt = vrij.poll();
        StatefulSession sessie = gebruikt == null ? kennis.newStatefulSession(ActivationMode.CONTINUOUS) : gebruikt;
        Vraagstuk vraagstuk = new Vraagstuk(casus);
        sessie.insertAndFire(Gegevens.from(casus), vraagstuk);
        sessie.clear();
        if (!vrij.offer(sessie)) {
            sessie.close();
        }
        return vraagstuk.antwoord;
    }

    /** Runs at once, in the calling thread, what Evrete would hand to threads of its own. */
    private static final class EigenDraad extends AbstractExecutorService {
        @Override
        public void execute(Runnable werk) {
            werk.run();
        }

        @Override
        public void shutdown() {
            // holds nothing
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long duur, TimeUnit eenheid) {
            return true;
        }
    }
}

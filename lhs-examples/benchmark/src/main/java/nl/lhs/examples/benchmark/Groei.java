package nl.lhs.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Vaststelling;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.doorrekening.Variantenrekenaar;
import nl.lhs.rules.doorrekening.Variantenvergelijking;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.zegel.Register;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verzegelaar;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the cost of a piece of work grows with its size: findings in an inspection, events in a dossier, records in a
 * register, strategieen to choose among, and variants that a file of cases is calculated under.
 *
 * <p>Measured in this process, in rounds after rounds that are not counted; what is told of the rounds is the median, the
 * lowest and the highest. What takes seconds at a time is measured once, and says so by having one figure for all three.
 */
public final class Groei {
    private static final LocalDate MAART = LocalDate.of(2026, 3, 2);

    /** So many records are added to a register at a time. */
    private static final int PARTIJ = 1_000;

    /** Decisions before the first measurement, by count: on a busy machine some seconds are not enough. */
    private static final int OPWARMING = 20_000;

    private static final long RONDE = 100_000_000;
    private static final long RONDE_LANG = 1_000_000_000;

    private static final int[] BEVINDINGEN = {1, 10, 100, 1_000};
    private static final int[] GEBEURTENISSEN = {1, 2, 5, 10, 20, 50};
    private static final int[] STRATEGIEEN = {1, 10, 100};
    private static final int[] VARIANTEN = {1, 10, 100};

    private final boolean lang;
    private final LhsEngine engine = LhsEngine.create();
    private final List<Punt> punten = new ArrayList<>();

    /** What the work gave last, so that it is not left out. */
    private Object uitkomst;

    /**
     * A point of a curve.
     *
     * @param wat which curve
     * @param omvang the size of the work
     * @param us microseconds, the median of the rounds
     * @param laagste of the fastest round
     * @param hoogste of the slowest
     * @param cpu microseconds of all processors together, those for compiling and collecting included: the median
     * @param stuks into how many parts the work can be divided: 1 where it cannot
     * @param mib how much more memory is in use after a collection than before the work, in MiB; 0 where that is not measured
     */
    record Punt(String wat, int omvang, double us, double laagste, double hoogste, double cpu, int stuks, double mib) {
        Punt(String wat, int omvang, double us, double laagste, double hoogste, double cpu, int stuks) {
            this(wat, omvang, us, laagste, hoogste, cpu, stuks, 0);
        }
    }

    /** A piece of work, of which the n-th time may do something else than the one before. */
    private interface Werk {
        Object doe(int keer);
    }

    private Groei(boolean lang) {
        this.lang = lang;
    }

    /**
     * Measures, prints, and adds to the results.
     *
     * @param map where {@code metingen.json} and {@code metingen.md} are
     * @param lang whether to take some minutes, for larger registers and more rounds
     * @throws IOException if a result or a register cannot be written
     */
    static void voegToe(Path map, boolean lang) throws IOException {
        System.err.println("measuring how cost grows" + (lang ? "; the register of 1,000,000 takes minutes" : ""));
        Groei groei = new Groei(lang);
        groei.meet(map);
        Path json = map.resolve("metingen.json");
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode metingen = Files.exists(json) ? (ObjectNode) mapper.readTree(json) : mapper.createObjectNode();
        metingen.set("groei", mapper.valueToTree(groei.punten));
        Files.writeString(json, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(metingen));
        String tabel = groei.tabel();
        Files.writeString(map.resolve("metingen.md"), tabel, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(tabel);
    }

    /**
     * Measures this alone.
     *
     * @param args the directory of the results, and {@code --kort} or {@code --lang}
     * @throws IOException if a result cannot be written
     */
    public static void main(String[] args) throws IOException {
        voegToe(Files.createDirectories(Path.of(args[0])), args[1].equals("--lang"));
    }

    private void meet(Path map) throws IOException {
        warmOp();
        dossier();
        controle();
        strategieen();
        varianten(map);
        register(map);
    }

    private void warmOp() {
        LhsEngine zonderBewaring = engine.withoutBewaring();
        List<Casus> casussen = Jaarmix.casussen(1_000).toList();
        for (int i = 0; i < OPWARMING; i++) {
            uitkomst = zonderBewaring.decide(casussen.get(i % casussen.size()));
        }
    }

    // ---------------------------------------------------------------------------------------------------- the curves

    /** The findings of the file in their order, so that what is kept is used as often whatever the size. */
    private void controle() {
        List<Casus> casussen = Jaarmix.casussen(lang ? 50_000 : 10_000).toList();
        Normadressaat normadressaat = casussen.get(0).normadressaat();
        for (int n : BEVINDINGEN) {
            List<Controle> controles = IntStream.range(0, casussen.size() / n)
                    .mapToObj(i -> Controle.van(
                            "C-" + i,
                            casussen.subList(i * n, (i + 1) * n).stream()
                                    .map(c -> met(c, normadressaat))
                                    .toList()))
                    .toList();
            perStuk("one inspection: findings", n, n, controles.size(), i -> engine.decide(controles.get(i)));
        }
    }

    /** The same finding at one normadressaat, typed as in the file. */
    private static Casus met(Casus casus, Normadressaat normadressaat) {
        Normadressaat eigen = casus.normadressaat();
        return casus.toBuilder()
                .normadressaat(new Normadressaat(
                        normadressaat.kenmerk(),
                        eigen.naam(),
                        eigen.soort(),
                        eigen.typering(),
                        eigen.onderbouwing(),
                        eigen.begunstigendBesluit()))
                .build();
    }

    private void dossier() {
        Casus casus =
                Casus.of(Bevinding.of("B-1", MAART, Gevolgen.BEPERKT), Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        Dossier[] tot = new Dossier[GEBEURTENISSEN[GEBEURTENISSEN.length - 1] + 1];
        tot[0] = engine.open(casus);
        for (int i = 1; i < tot.length; i++) {
            tot[i] = engine.vervolg(tot[i - 1], gebeurtenis(casus, i));
        }
        int keren = lang ? 3_000 : 300;
        for (int n : GEBEURTENISSEN) {
            Gebeurtenis laatste = Hercontrole.nietNageleefd("B-" + n, dag(n).plusDays(1));
            perStuk("one more event, after others", n - 1, 1, keren, i -> engine.vervolg(tot[n - 1], laatste));
        }
        for (int n : GEBEURTENISSEN) {
            perStuk("a dossier from its first decision: events", n, n, keren, keer -> {
                Dossier dossier = engine.open(casus);
                for (int i = 1; i <= n; i++) {
                    dossier = engine.vervolg(dossier, gebeurtenis(casus, i));
                }
                return dossier;
            });
        }
        Verificateur verificateur = Verificateur.van(engine);
        for (int n : GEBEURTENISSEN) {
            String json = DossierJson.format(tot[n]);
            eisGoed(verificateur.verifieerDossier(json).oordeel().isGoed());
            perStuk("a dossier read and verified: events", n, n, keren, keer -> verificateur.verifieerDossier(json));
        }
    }

    private static LocalDate dag(int gebeurtenis) {
        return MAART.plusDays(10L * gebeurtenis);
    }

    /** Once a hercontrole without compliance; for the rest in turns a term, an overleg, a term and a herziening. */
    private static Gebeurtenis gebeurtenis(Casus casus, int nummer) {
        LocalDate dag = dag(nummer);
        if (nummer == 2) {
            return Hercontrole.nietNageleefd("B-2", dag);
        }
        return switch (nummer % 4) {
            case 1, 3 -> Termijnstelling.of(dag, dag.plusDays(5));
            case 2 -> Overlegafronding.of(dag, Overleg.of(Spoor.BESTUURSRECHT));
            default ->
                Herziening.of(
                        dag,
                        "jurist",
                        "De omschrijving is aangevuld.",
                        casus.toBuilder()
                                .bevinding(Bevinding.builder("B-1", MAART)
                                        .gevolgen(Gevolgen.BEPERKT)
                                        .omschrijving("aangevuld, " + nummer)
                                        .build())
                                .build());
        };
    }

    /** Registers of the same records over and over, in their order. */
    private void register(Path map) throws IOException {
        List<Vastlegging> partij = Jaarmix.casussen(PARTIJ).map(engine::decide).toList();
        List<Integer> groottes = lang ? List.of(1_000, 10_000, 100_000, 1_000_000) : List.of(1_000, 10_000);
        Path bestand = map.resolve("groei-register.jsonl");
        try {
            for (int n : groottes) {
                Files.deleteIfExists(bestand);
                Register register = Register.van(bestand, Verzegelaar.met(Clock.systemUTC()));
                List<VerzegeldeVastlegging> laatste = new ArrayList<>();
                eenmaal("a register, added to by 1,000 at a time: records", n, () -> {
                    for (int i = 0; i < n; i += PARTIJ) {
                        laatste.clear();
                        laatste.addAll(register.voegToe(partij));
                    }
                });
                eenmaal("a register verified: records", n, () -> {
                    try {
                        eisGoed(Verificateur.van(engine)
                                .verifieerRegister(
                                        bestand,
                                        Optional.of(
                                                laatste.get(PARTIJ - 1).zegel().hash()),
                                        regel -> {})
                                .isGoed());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                perStuk("one more record, on disk, after others", n, 1, 20, i -> register.voegToe(partij.get(i)));
            }
        } finally {
            Files.deleteIfExists(bestand);
            Files.deleteIfExists(map.resolve(bestand.getFileName() + ".lock"));
        }
    }

    /** Each for an area of its own; the casussen lie in the last one. */
    private void strategieen() {
        List<Casus> casussen = Jaarmix.casussen(100).toList();
        List<LhsEngine> engines = new ArrayList<>();
        for (int n : STRATEGIEEN) {
            List<Strategie> alle =
                    IntStream.range(0, n).mapToObj(Groei::strategie).toList();
            perStuk("an engine made, to choose among strategieen", n, 1, lang ? 5 : 1, i -> engine.underOneOf(alle));
            engines.add(engine.underOneOf(alle));
        }
        for (int i = 0; i < STRATEGIEEN.length; i++) {
            LhsEngine kiest = engines.get(i);
            int n = STRATEGIEEN[i];
            // In one area, so that as much is kept whatever the number.
            List<Casus> hier = casussen.stream()
                    .map(c -> c.toBuilder()
                            .reikwijdte(new Reikwijdte(
                                    Optional.of("gebied " + (n - 1)), Optional.empty(), Optional.empty()))
                            .build())
                    .toList();
            hier.forEach(kiest::decide);
            perStuk(
                    "a decision under one of strategieen, the rules not run",
                    n,
                    1,
                    10_000,
                    k -> kiest.decide(hier.get(k % hier.size())));
        }
    }

    private static Strategie strategie(int nummer) {
        return StrategieJson.lhs17()
                .specifiek(
                        new StrategieVerwijzing("GROEI-" + nummer, "1"),
                        "Verzonnen strategie " + nummer,
                        Strategiebereik.gebied("gebied " + nummer))
                .vastgesteld(new Vaststelling("het bestuur", LocalDate.of(2025, 12, 1)))
                .geldig(Geldigheid.vanaf(LocalDate.of(2026, 1, 1)))
                .build();
    }

    /**
     * A file that is read once, whatever the number of variants. The memory is the most of when all sets of facts wait to be
     * decided and when all are counted; while they are decided, one engine keeps some more.
     */
    private void varianten(Path map) throws IOException {
        int aantal = lang ? Jaarmix.AANTAL : 10_000;
        Path bestand = map.resolve("groei-varianten.jsonl");
        try {
            Jaarmix.schrijf(bestand, aantal);
            for (int n : VARIANTEN) {
                List<Strategie> varianten =
                        IntStream.range(0, n).mapToObj(Groei::variant).toList();
                long voor = inGebruik();
                Variantenrekenaar rekenaar =
                        Variantenrekenaar.van(engine, StrategieJson.lhs17(), varianten, Werkmodel.BRABANT);
                long beginCpu = cpu();
                long begin = System.nanoTime();
                tel(bestand, rekenaar);
                long duur = System.nanoTime() - begin;
                long cpu = cpu() - beginCpu;
                long wachtend = inGebruik() - voor;
                beginCpu = cpu();
                begin = System.nanoTime();
                Variantenvergelijking vergelijking = rekenaar.vergelijking();
                duur += System.nanoTime() - begin;
                cpu += cpu() - beginCpu;
                long geteld = inGebruik() - voor;
                // That it can still be asked keeps the counts in memory until here.
                eisGoed(vergelijking.casussen() == aantal
                        && vergelijking.varianten().stream().allMatch(v -> v.veranderd() > 0)
                        && rekenaar.vergelijking().equals(vergelijking));
                punten.add(new Punt(
                        String.format(Locale.ROOT, "a file of %,d cases under so many variants", aantal),
                        n,
                        duur / 1e3,
                        duur / 1e3,
                        duur / 1e3,
                        cpu / 1e3,
                        n,
                        Math.max(wachtend, geteld) / (1024.0 * 1024)));
            }
        } finally {
            Files.deleteIfExists(bestand);
        }
    }

    private static void tel(Path bestand, Variantenrekenaar rekenaar) throws IOException {
        try (BufferedReader regels = Files.newBufferedReader(bestand)) {
            long nummer = 0;
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                nummer++;
                rekenaar.tel(nummer, CasusJson.parse(regel));
            }
        }
    }

    /** Of the number other classes in the ternary system: each changes something, and no two change the same. */
    private static Strategie variant(int nummer) {
        Strategie lhs = StrategieJson.lhs17();
        Strategie.Builder variant = lhs.specifiek(
                        new StrategieVerwijzing("VARIANT-" + nummer, "1"),
                        "Verzonnen variant " + nummer,
                        Strategiebereik.gebied("gebied"))
                .vastgesteld(new Vaststelling("het bestuur", LocalDate.of(2025, 12, 1)))
                .geldig(Geldigheid.vanaf(LocalDate.of(2026, 1, 1)));
        int cijfers = nummer + 1;
        Klasse[] klassen = Klasse.values();
        for (Segment segment : Segment.values()) {
            variant.klasse(segment, klassen[(lhs.klasse(segment).ordinal() + cijfers) % klassen.length]);
            cijfers /= klassen.length;
        }
        return variant.build();
    }

    /** Bytes, after collections: what the first leaves to be finished, the second frees. */
    private static long inGebruik() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    // ---------------------------------------------------------------------------------------------------- measuring

    /** Measures in rounds of so many times, or fewer where that takes long; those before them make it warm. */
    private void perStuk(String wat, int omvang, int stuks, int keren, Werk werk) {
        int rondes = lang ? 9 : 5;
        int opwarming = lang ? 5 : 2;
        double[] us = new double[rondes];
        double[] cpu = new double[rondes];
        int plaats = 0;
        for (int r = -opwarming; r < rondes; r++) {
            long beginCpu = cpu();
            long begin = System.nanoTime();
            int gedaan = 0;
            while (gedaan < keren && System.nanoTime() - begin < (lang ? RONDE_LANG : RONDE)) {
                uitkomst = werk.doe(plaats % keren);
                plaats++;
                gedaan++;
            }
            if (r >= 0) {
                us[r] = (System.nanoTime() - begin) / 1e3 / gedaan;
                cpu[r] = (cpu() - beginCpu) / 1e3 / gedaan;
            }
        }
        Arrays.sort(us);
        Arrays.sort(cpu);
        punten.add(new Punt(wat, omvang, us[rondes / 2], us[0], us[rondes - 1], cpu[rondes / 2], stuks));
    }

    private void eenmaal(String wat, int omvang, Runnable werk) {
        eenmaal(wat, omvang, omvang, werk);
    }

    private void eenmaal(String wat, int omvang, int stuks, Runnable werk) {
        long beginCpu = cpu();
        long begin = System.nanoTime();
        werk.run();
        double us = (System.nanoTime() - begin) / 1e3;
        punten.add(new Punt(wat, omvang, us, us, us, (cpu() - beginCpu) / 1e3, stuks));
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void eisGoed(boolean goed) {
        if (!goed) {
            throw new IllegalStateException("what was just made does not verify");
        }
    }

    // ------------------------------------------------------------------------------------------------------ the table

    private String tabel() {
        StringBuilder uit = new StringBuilder("\n| how cost grows | size | µs | lowest to highest | µs for each |"
                + " µs of all processors | MiB kept |\n|---|---:|---:|---:|---:|---:|---:|\n");
        for (Punt p : punten) {
            uit.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %s | %s | %s | %s | %s |%n",
                    p.wat,
                    p.omvang,
                    getal(p.us),
                    p.laagste == p.hoogste ? "once" : getal(p.laagste) + "–" + getal(p.hoogste),
                    p.stuks == 1 ? "" : getal(p.us / p.stuks),
                    getal(p.cpu),
                    p.mib == 0 ? "" : getal(p.mib)));
        }
        return uit.toString();
    }

    private static String getal(double us) {
        return String.format(Locale.ROOT, us < 100 ? "%,.1f" : "%,.0f", us);
    }
}

package nl.lhs.examples.benchmark;

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
import java.util.List;
import java.util.Locale;
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
import nl.lhs.rules.Motor;
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
 * <p>It measures in this process, in rounds that come after warm-up rounds, and gives the median, the lowest and the highest
 * of them. What takes seconds at a time it measures once: its three figures are the same.
 */
public final class Groei {
    private static final LocalDate MAART = LocalDate.of(2026, 3, 2);

    /** So many records are added to a register at a time. */
    private static final int PARTIJ = 1_000;

    /** Decisions before the first measurement. A count, since some seconds are not enough on a busy machine. */
    private static final int OPWARMING = 20_000;

    private static final int[] BEVINDINGEN = {1, 10, 100, 1_000};
    private static final int[] GEBEURTENISSEN = {1, 2, 5, 10, 20, 50};
    private static final int[] STRATEGIEEN = {1, 10, 100};
    private static final int[] VARIANTEN = {1, 10, 100};

    private final boolean lang;
    private final LhsEngine engine = LhsEngine.create();
    private final Groeimeter meter;

    private Groei(boolean lang) {
        this.lang = lang;
        this.meter = new Groeimeter(lang);
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
        metingen.set("groei", mapper.valueToTree(groei.meter.punten()));
        Files.writeString(json, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(metingen));
        String tabel = groei.meter.tabel();
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
            meter.keep(zonderBewaring.decide(casussen.get(i % casussen.size())));
        }
    }

    // ---------------------------------------------------------------------------------------------------- the curves

    /** Takes the findings of the file in their order, so that what the engine keeps is used as often at every size. */
    private void controle() {
        List<Casus> casussen = Jaarmix.casussen(lang ? 50_000 : 10_000).toList();
        Normadressaat normadressaat = casussen.get(0).normadressaat();
        for (int n : BEVINDINGEN) {
            List<Controle> controles = IntStream.range(0, casussen.size() / n)
                    .mapToObj(i -> Controle.of(
                            "C-" + i,
                            casussen.subList(i * n, (i + 1) * n).stream()
                                    .map(c -> met(c, normadressaat))
                                    .toList()))
                    .toList();
            meter.perStuk("one inspection: findings", n, n, controles.size(), i -> engine.decide(controles.get(i)));
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
            meter.perStuk("one more event, after others", n - 1, 1, keren, i -> engine.vervolg(tot[n - 1], laatste));
        }
        for (int n : GEBEURTENISSEN) {
            meter.perStuk("a dossier from its first decision: events", n, n, keren, keer -> {
                Dossier dossier = engine.open(casus);
                for (int i = 1; i <= n; i++) {
                    dossier = engine.vervolg(dossier, gebeurtenis(casus, i));
                }
                return dossier;
            });
        }
        Verificateur verificateur = Verificateur.of(engine);
        for (int n : GEBEURTENISSEN) {
            String json = DossierJson.format(tot[n]);
            eisGoed(verificateur.verifieerDossier(json).oordeel().isGoed());
            meter.perStuk(
                    "a dossier read and verified: events", n, n, keren, keer -> verificateur.verifieerDossier(json));
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
                Register register = Register.of(bestand, Verzegelaar.of(Clock.systemUTC()));
                List<VerzegeldeVastlegging> laatste = new ArrayList<>();
                meter.eenmaal("a register, added to by 1,000 at a time: records", n, () -> {
                    for (int i = 0; i < n; i += PARTIJ) {
                        laatste.clear();
                        laatste.addAll(register.voegToe(partij));
                    }
                });
                meter.eenmaal("a register verified: records", n, () -> {
                    try {
                        eisGoed(Verificateur.of(engine)
                                .verifieerRegister(
                                        bestand, laatste.get(PARTIJ - 1).zegel().hash())
                                .isGoed());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                meter.perStuk("one more record, on disk, after others", n, 1, 20, i -> register.voegToe(partij.get(i)));
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
            meter.perStuk(
                    "an engine made, to choose among strategieen", n, 1, lang ? 5 : 1, i -> engine.underOneOf(alle));
            engines.add(engine.underOneOf(alle));
        }
        for (int i = 0; i < STRATEGIEEN.length; i++) {
            LhsEngine kiest = engines.get(i);
            int n = STRATEGIEEN[i];
            // In one area, so that as much is kept whatever the number.
            List<Casus> hier = casussen.stream()
                    .map(c -> c.toBuilder()
                            .reikwijdte(Reikwijdte.builder()
                                    .gebied("gebied " + (n - 1))
                                    .build())
                            .build())
                    .toList();
            hier.forEach(kiest::decide);
            meter.perStuk(
                    "a decision under one of strategieen, the rules not run",
                    n,
                    1,
                    10_000,
                    k -> kiest.decide(hier.get(k % hier.size())));
        }
    }

    private static Strategie strategie(int nummer) {
        return specifiek("GROEI-" + nummer, "Verzonnen strategie " + nummer, "gebied " + nummer)
                .build();
    }

    private static Strategie.Builder specifiek(String id, String titel, String gebied) {
        return StrategieJson.lhs17()
                .specifiek(new StrategieVerwijzing(id, "1"), titel, Strategiebereik.gebied(gebied))
                .vastgesteld(new Vaststelling("het bestuur", LocalDate.of(2025, 12, 1)))
                .geldig(Geldigheid.vanaf(LocalDate.of(2026, 1, 1)));
    }

    /**
     * A file is read once, whatever the number of variants, and decided in bulk, as the command line does. Memory is taken
     * twice, when all sets of facts wait to be decided and when all are counted, and the most counts; while they are decided,
     * one engine keeps some more.
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
                Variantenrekenaar rekenaar = Variantenrekenaar.of(
                        engine.withMotor(Motor.BULK), StrategieJson.lhs17(), varianten, Werkmodel.BRABANT);
                long beginCpu = Groeimeter.cpu();
                long begin = System.nanoTime();
                tel(bestand, rekenaar);
                long duur = System.nanoTime() - begin;
                long cpu = Groeimeter.cpu() - beginCpu;
                long wachtend = inGebruik() - voor;
                beginCpu = Groeimeter.cpu();
                begin = System.nanoTime();
                Variantenvergelijking vergelijking = rekenaar.vergelijking();
                duur += System.nanoTime() - begin;
                cpu += Groeimeter.cpu() - beginCpu;
                long geteld = inGebruik() - voor;
                // That it can still be asked keeps the counts in memory until here.
                eisGoed(vergelijking.casussen() == aantal
                        && vergelijking.varianten().stream().allMatch(v -> v.veranderd() > 0)
                        && rekenaar.vergelijking().equals(vergelijking));
                meter.add(new Groeimeter.Punt(
                        String.format(Locale.ROOT, "a file of %,d cases under so many variants, in bulk", aantal),
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

    /** Each digit of the number in base 3 shifts the class of one segment: each variant differs, and no two are the same. */
    private static Strategie variant(int nummer) {
        Strategie lhs = StrategieJson.lhs17();
        Strategie.Builder variant = specifiek("VARIANT-" + nummer, "Verzonnen variant " + nummer, "gebied");
        int cijfers = nummer + 1;
        List<Klasse> klassen = lhs.woorden().klassen().alle();
        for (Segment segment : Segment.values()) {
            variant.klasse(segment, klassen.get((lhs.klasse(segment).volgnummer() + cijfers) % klassen.size()));
            cijfers /= klassen.size();
        }
        return variant.build();
    }

    /** Bytes, after collections: what the first leaves to be finished, the second frees. */
    private static long inGebruik() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void eisGoed(boolean goed) {
        if (!goed) {
            throw new IllegalStateException("what was just made does not verify");
        }
    }
}

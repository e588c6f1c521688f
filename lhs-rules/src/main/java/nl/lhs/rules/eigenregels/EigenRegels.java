package nl.lhs.rules.eigenregels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lhs.core.Required;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.engine.Toehoorder;
import nl.lhs.rules.engine.Werkgeheugen;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * A file with rules of an agency's own (<i>eigen regels</i>), which add points of attention and signals to its records, and
 * nothing else.
 *
 * <pre>{@code
 * LhsEngine engine = LhsEngine.create().withEigenRegels(EigenRegels.read(Path.of("nzkg.drl")));
 * }</pre>
 *
 * <p>Such a file is code: Drools compiles it, and it runs in this JVM with all rights of the application. What is refused
 * keeps mistakes out; it is no sandbox. Load one only from where you would load a jar.
 *
 * <p>The rules run after those of the library, over the same facts and all that was concluded of them, in a session of
 * their own; so they cannot change a decision. A rule looks like this:
 *
 * <pre>{@code
 * package eigen
 *
 * import nl.lhs.core.*
 * import nl.lhs.rules.regels.*
 *
 * rule "aandacht: bij spoed wordt de crisisdienst gebeld"
 *     @normen( "NZKG-4.2" )
 * when
 *     Feiten( spoedeisend, gevolgen == Gevolgen.AANZIENLIJK )
 * then
 *     insert( new EigenAandachtspunt( "Bel de crisisdienst voordat u vertrekt." ) );
 * end
 * }</pre>
 *
 * <p>It cites norms of the agency's own (see {@link nl.lhs.core.strategie.Norm}), at least one; it looks at Feiten,
 * Strategie, Opties, in a dossier Voorgeschiedenis and Gebeurtenisfeiten, and the conclusions of {@code
 * nl.lhs.rules.regels}, by patterns, {@code not}, {@code exists}, {@code forall}, {@code and} and {@code or}; and it inserts one
 * EigenAandachtspunt or EigenSignaal with a fixed text of 1 to 500 characters. Conclusions stand by step: {@code Keuze} comes
 * with {@code import nl.lhs.rules.regels.Stap4.*}. The types of {@code nl.lhs.rules.regels} can change in every version of
 * the library: a file that does not fit any more is refused then. What a casus holds beside the facts, such as its texts,
 * dates and labels, no rule sees.
 *
 * <p>Immutable, and safe for use by several threads and engines.
 */
public final class EigenRegels {
    /** The largest file. */
    public static final int MAX_BYTES = 256 * 1024;

    /** Far more than sensible rules fire on one casus: a bound, should one match every pair of what was concluded. */
    private static final int MEESTE_KEREN = 10_000;

    private final Regelbestand bestand;
    private final Map<String, Toevoeging> toevoegingen;
    private final KieBase kieBase;
    private final Queue<Werkgeheugen> vrij =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private EigenRegels(Regelbestand bestand, List<Toevoeging> toevoegingen, KieBase kieBase) {
        this.bestand = bestand;
        this.toevoegingen = toevoegingen.stream()
                .collect(Collectors.toMap(t -> t.regel().regel(), Function.identity(), (a, b) -> a, TreeMap::new));
        this.kieBase = kieBase;
    }

    /**
     * Reads and compiles a file.
     *
     * @param pad where it is; records name it by the name of the file, without the folder
     * @return its rules
     * @throws IOException if it cannot be read
     * @throws EigenRegelsException if it is refused, with every fault and its line: it is no UTF-8, too large, does not
     *     compile, or holds something else than rules that add points of attention and signals
     */
    public static EigenRegels read(Path pad) throws IOException {
        Path laatste = Objects.requireNonNull(pad, "pad").getFileName();
        try (InputStream in = Files.newInputStream(pad)) {
            return read(laatste == null ? "" : laatste.toString(), in);
        }
    }

    /**
     * Reads the bytes of a file, as {@link #read(Path)} does: for one on the classpath.
     *
     * @param naam as in {@link #parse}
     * @param in the text in UTF-8; it is read to its end, or to where it is too large, and left open
     * @return its rules
     * @throws IOException if it cannot be read
     * @throws EigenRegelsException if it is refused, with every fault and its line
     */
    public static EigenRegels read(String naam, InputStream in) throws IOException {
        Objects.requireNonNull(naam, "naam");
        byte[] bytes = Objects.requireNonNull(in, "in").readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw teGroot(naam);
        }
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw geweigerd(naam, "is geen UTF-8; verwacht: een bestand met regels, in UTF-8");
        }
        return parse(naam, tekst);
    }

    /**
     * Compiles rules.
     *
     * @param naam the name of the file that they are of, without a folder, such as {@code "nzkg.drl"}: 1 to 100 letters,
     *     digits, points, hyphens and low lines, of which the first is a letter or a digit
     * @param drl the text of the file
     * @return its rules
     * @throws EigenRegelsException if they are refused, with every fault and its line
     */
    public static EigenRegels parse(String naam, String drl) {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(drl, "drl");
        if (!Regelbestand.isNaam(naam)) {
            throw geweigerd(
                    naam.replaceAll("\\p{Cntrl}", "?"),
                    "heeft een naam die niet in een vastlegging kan staan; verwacht: hoogstens 100 letters zonder accent,"
                            + " cijfers, punten, streepjes en lage streepjes, met een letter of cijfer vooraan");
        }
        String tekst = drl.replace("\r\n", "\n");
        if (tekst.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw teGroot(naam);
        }
        if (tekst.startsWith("\uFEFF")) {
            throw geweigerd(naam, "begint met een byte order mark; verwacht: UTF-8 zonder");
        }
        Drlkeuring keuring = new Drlkeuring(naam, tekst);
        return new EigenRegels(new Regelbestand(naam, Sha256.of(tekst)), keuring.toevoegingen(), keuring.kieBase());
    }

    /**
     * Files that one engine takes, in the order in which records name them.
     *
     * @param eigenRegels the files, in any order
     * @param bibliotheek the rules of the library; asked for where there is a file
     * @return by name
     * @throws EigenRegelsException if two files have one name, or a rule has the name of another or of one of the library,
     *     naming each
     */
    public static List<EigenRegels> ordered(
            List<EigenRegels> eigenRegels, Supplier<List<ToegepasteRegel>> bibliotheek) {
        Objects.requireNonNull(bibliotheek, "bibliotheek");
        List<EigenRegels> opNaam = Required.list(eigenRegels, "eigenRegels").stream()
                .sorted(Comparator.comparing(r -> r.bestand.naam()))
                .toList();
        Map<String, String> namen = new HashMap<>();
        if (!opNaam.isEmpty()) {
            bibliotheek.get().forEach(r -> namen.put(r.regel(), "de bibliotheek"));
        }
        Set<String> bestanden = new HashSet<>();
        List<Regelfout> fouten = new ArrayList<>();
        for (EigenRegels eigen : opNaam) {
            String bestand = eigen.bestand.naam();
            if (!bestanden.add(bestand)) {
                fouten.add(new Regelfout(bestand, 0, "is er tweemaal; verwacht: bestanden met verschillende namen"));
                continue;
            }
            for (Toevoeging toevoeging : eigen.toevoegingen.values()) {
                String naam = toevoeging.regel().regel();
                String eerder = namen.putIfAbsent(naam, bestand);
                if (eerder != null) {
                    fouten.add(new Regelfout(
                            bestand,
                            toevoeging.plaats(),
                            "regel \"" + naam + "\" heet zoals een regel van " + eerder
                                    + "; verwacht: een eigen naam"));
                }
            }
        }
        if (!fouten.isEmpty()) {
            throw new EigenRegelsException(fouten);
        }
        return opNaam;
    }

    private static EigenRegelsException teGroot(String naam) {
        return geweigerd(naam, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes");
    }

    private static EigenRegelsException geweigerd(String naam, String tekst) {
        return new EigenRegelsException(List.of(new Regelfout(naam, 0, tekst)));
    }

    /**
     * The file, as records name it.
     *
     * @return its name and its hash
     */
    public Regelbestand bestand() {
        return bestand;
    }

    /**
     * The rules, as records name them.
     *
     * @return by name; all of step 5, on norms of the agency's own
     */
    public List<ToegepasteRegel> regels() {
        return toevoegingen.values().stream().map(Toevoeging::regel).toList();
    }

    /**
     * What these rules add: for the engine, which gives them its own facts and conclusions.
     *
     * @param feiten the facts of a casus, and what the library concluded of them
     * @return by the names of the rules
     * @throws EigenRegelsException if a rule fails, naming it where that can be told
     */
    public List<Toevoeging> apply(List<Object> feiten) {
        List<Object> bekend = Required.list(feiten, "feiten");
        Gevuurd gevuurd = new Gevuurd();
        Werkgeheugen gebruikt = vrij.poll();
        Werkgeheugen werkgeheugen = gebruikt == null ? new Werkgeheugen(kieBase) : gebruikt;
        boolean weerTeGebruiken = false;
        try {
            werkgeheugen.trek(gevuurd, bekend, Optional.empty(), MEESTE_KEREN);
            if (gevuurd.keren >= MEESTE_KEREN) {
                throw mislukt(Set.of(gevuurd.laatste), "past vaker dan " + MEESTE_KEREN + " maal op één casus", null);
            }
            weerTeGebruiken = werkgeheugen.leeg();
        } catch (ConsequenceException e) {
            throw mislukt(Set.of(e.getRule().getName()), "mislukt", e);
        } catch (EigenRegelsException e) {
            throw e;
        } catch (RuntimeException e) {
            throw mislukt(genoemd(e), "heeft een voorwaarde die mislukt", e);
        } finally {
            if (!weerTeGebruiken || !vrij.offer(werkgeheugen)) {
                werkgeheugen.sluit();
            }
        }
        return gevuurd.regels.stream().map(toevoegingen::get).toList();
    }

    /** The rules that Drools names where a condition fails; conditions that rules share are of several. */
    private Set<String> genoemd(Throwable e) {
        Set<String> genoemd = new TreeSet<>();
        for (Throwable t = e; t != null; t = t.getCause()) {
            String melding = String.valueOf(t.getMessage());
            toevoegingen.keySet().stream()
                    .filter(naam -> melding.contains("\"" + naam + "\""))
                    .forEach(genoemd::add);
        }
        return genoemd;
    }

    private EigenRegelsException mislukt(Set<String> regels, String wat, Exception oorzaak) {
        List<Regelfout> fouten = new ArrayList<>();
        regels.forEach(naam -> fouten.add(
                new Regelfout(bestand.naam(), toevoegingen.get(naam).plaats(), "regel \"" + naam + "\" " + wat)));
        if (fouten.isEmpty()) {
            fouten.add(new Regelfout(bestand.naam(), 0, "een regel " + wat));
        }
        return new EigenRegelsException(fouten, oorzaak);
    }

    /** Which rules fire. What they insert, their text has told already. */
    private static final class Gevuurd implements Toehoorder {
        private final Set<String> regels = new TreeSet<>();
        private String laatste = "";
        private int keren;

        @Override
        public void vuurt(String regel) {
            regels.add(regel);
            laatste = regel;
            keren++;
        }

        @Override
        public void concludeert(String regel, Object iets) {
            // Nothing builds on it.
        }

        @Override
        public void bewerkt(String regel, String wat) {
            throw new IllegalStateException("rule \"" + regel + "\" " + wat + " a fact");
        }
    }

    /** The file and how many rules it holds. */
    @Override
    public String toString() {
        return "EigenRegels[" + bestand.naam() + ", " + toevoegingen.size() + "]";
    }
}

package nl.lhs.rules.zegel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Handtekening;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.VerzegeldReader;
import nl.lhs.rules.internal.json.Zegelinhoud;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Regelstroom.Regel;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import tools.jackson.databind.JsonNode;

/**
 * Verifies sealed records: whether seal, signature and chain are right, and whether deciding the casus again gives the
 * same record.
 *
 * <pre>{@code
 * Verificateur verificateur = Verificateur.van(engine).sleutel(Sleutels.publiek(pem));
 * Verificatie verificatie = verificateur.verifieer(regel);
 * verificatie.oordeel();     // GEREPRODUCEERD
 * verificatie.verschillen(); // []
 * }</pre>
 *
 * <p>What it finds: every change of a record after it was sealed; a record that says it was decided by the rules of this
 * library and was not; and in a register, every line that was changed, removed, moved, or put between others. What it
 * cannot find without help: seals that somebody made anew, from some line of a register to its end or all of them, and
 * lines that somebody else added at the end, for which it needs the key of whoever signs; and lines that are missing at
 * the end, for which it needs a hash that the caller kept. That hash protects what is before it, and nothing after.
 *
 * <p>A record of another version of the library may have other fields. It is intact where its seal is right, and is
 * compared by what both versions know. A seal with other fields has a format of another version, and is not read. Immutable, and safe for use by several threads. Source: norm 3.5-1.
 */
public final class Verificateur {
    private static final int MAX_BYTES = VerzegeldeVastleggingJson.MAX_BYTES;

    /** White space and a byte order mark around a record do not count; this much of them is read. */
    private static final int MAX_REGEL = MAX_BYTES + 1024;

    private static final int MAX_REGELS = 256;

    /** From here on, an integer and the next have one form in canonical JSON. */
    private static final double TE_GROOT_GETAL = 1L << 53;

    private final LhsEngine engine;
    private final Optional<PublicKey> sleutel;

    private Verificateur(LhsEngine engine, Optional<PublicKey> sleutel) {
        this.engine = engine;
        this.sleutel = sleutel;
    }

    /**
     * Verifies with an engine, and without a key: a signature is not looked at.
     *
     * @param engine decides each casus again
     * @return what verifies
     */
    public static Verificateur van(LhsEngine engine) {
        return new Verificateur(Objects.requireNonNull(engine, "engine"), Optional.empty());
    }

    /**
     * The same, with a key: every seal must be signed by it, and one without a signature is broken.
     *
     * @param sleutel an Ed25519 public key, as {@link Sleutels#publiek} reads it
     * @return what verifies
     * @throws SleutelException if it is a key of another kind
     */
    public Verificateur sleutel(PublicKey sleutel) {
        try {
            Signature.getInstance("Ed25519").initVerify(Sleutels.eisEd25519(sleutel));
        } catch (GeneralSecurityException e) {
            throw new SleutelException("the public key is no point of Ed25519", e);
        }
        return new Verificateur(engine, Optional.of(sleutel));
    }

    /**
     * Verifies one sealed record.
     *
     * @param tekst one JSON value; what is none, or no sealed record, is broken
     * @return what became of it
     */
    public Verificatie verifieer(String tekst) {
        FoutCollector fouten = new FoutCollector();
        return onderzoek(Json.read(Objects.requireNonNull(tekst, "tekst"), MAX_BYTES, fouten), fouten)
                .verificatie();
    }

    /**
     * Verifies one sealed record from bytes.
     *
     * @param tekst one JSON value in UTF-8; what is none, or no sealed record, is broken
     * @return what became of it
     */
    public Verificatie verifieer(byte[] tekst) {
        FoutCollector fouten = new FoutCollector();
        return onderzoek(Json.read(tekst, MAX_BYTES, fouten), fouten).verificatie();
    }

    /**
     * Verifies sealed records, one a line, each for itself: whether a line is missing is not looked at. Memory does not
     * grow with the input.
     *
     * @param in lines in UTF-8; it is read to its end, and not closed
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegels(InputStream in, Consumer<Regelverificatie> perRegel) throws IOException {
        return new Bestand(false, Optional.empty(), perRegel).verifieer(in);
    }

    /**
     * Verifies a register: each record, the chain of them, and the spelling of each line. Memory does not grow with the
     * input.
     *
     * @param in the register; it is read to its end, and not closed
     * @param laatste a hash that must be in it, as one kept from an earlier append or verification; the register may
     *     have grown since. Without it, lines that are missing at the end are not found
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegister(
            InputStream in, Optional<Sha256> laatste, Consumer<Regelverificatie> perRegel) throws IOException {
        return new Bestand(true, laatste, perRegel).verifieer(in);
    }

    /**
     * Verifies a register in a file, up to the length that it has now; appending may go on meanwhile. What is there by
     * then is on disk: a hash that this tells is not lost any more.
     *
     * @param register the file
     * @param laatste as for {@link #verifieerRegister(InputStream, Optional, Consumer)}
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the file cannot be read
     * @throws RegisterException if the thread was interrupted while it waited for whoever adds to the register
     */
    public Bestandsverificatie verifieerRegister(
            Path register, Optional<Sha256> laatste, Consumer<Regelverificatie> perRegel) throws IOException {
        Path bestand = register.toRealPath();
        long lengte = Registerslot.lezend(bestand, () -> lengte(bestand));
        try (InputStream in = Files.newInputStream(bestand)) {
            return verifieerRegister(new Begrensd(in, lengte), laatste, perRegel);
        }
    }

    /**
     * Verifies a dossier: the chain of its records, and whether each is the one that the rules give for the records
     * before it and what happened, so that a history, a term or a list of changes that the records before do not give is
     * found as well.
     *
     * <p>What it cannot find without help is what only the last record could say: another text, name or date in its
     * event, or that it is missing; and a dossier that somebody made anew, whole or from some record on. For the former,
     * keep {@link Dossierverificatie#laatste()}; for the latter, seal the records.
     *
     * @param tekst one JSON value; what is none, or no dossier, is broken
     * @return what became of it
     */
    public Dossierverificatie verifieerDossier(String tekst) {
        FoutCollector fouten = new FoutCollector();
        return dossier(
                Json.read(Objects.requireNonNull(tekst, "tekst"), DossierJson.MAX_BYTES, fouten),
                fouten,
                Optional.empty());
    }

    /**
     * Verifies a dossier from bytes, as {@link #verifieerDossier(String)} does.
     *
     * @param tekst one JSON value in UTF-8; what is none, or no dossier, is broken
     * @param laatste the hash of a record that must be in it, as one kept from an earlier verification; the dossier may
     *     have grown since. It shows any change up to that record
     * @return what became of it
     */
    public Dossierverificatie verifieerDossier(byte[] tekst, Optional<Sha256> laatste) {
        FoutCollector fouten = new FoutCollector();
        return dossier(
                Json.read(tekst, DossierJson.MAX_BYTES, fouten), fouten, Objects.requireNonNull(laatste, "laatste"));
    }

    private Dossierverificatie dossier(Optional<JsonNode> gelezen, FoutCollector fouten, Optional<Sha256> laatste) {
        gelezen.ifPresent(boom -> getallen("", boom, fouten));
        return gelezen.isPresent() && fouten.isEmpty()
                ? new Dossieronderzoek(engine, gelezen.get(), laatste).verifieer()
                : new Dossierverificatie(
                        Oordeel.GEBROKEN, Herbeslissing.vorm(fouten.list()), List.of(), Optional.empty(), false);
    }

    private static long lengte(Path bestand) throws IOException {
        try (FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.READ)) {
            kanaal.force(true);
            return kanaal.size();
        }
    }

    /** The beginning of an input. */
    private static final class Begrensd extends FilterInputStream {
        private long rest;

        Begrensd(InputStream in, long lengte) {
            super(in);
            this.rest = lengte;
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] naar, int begin, int lengte) throws IOException {
            int gelezen = rest == 0 ? -1 : in.read(naar, begin, (int) Math.min(lengte, rest));
            rest -= Math.max(0, gelezen);
            return gelezen;
        }
    }

    /** A record that was looked into: the hash that belongs to it is absent where it cannot be read. */
    private record Onderzoek(Verificatie verificatie, Optional<Sha256> hash) {}

    /** One run over a file. */
    private final class Bestand {
        private final Optional<Keten> keten;
        private final Optional<Sha256> gezocht;
        private final Consumer<Regelverificatie> perRegel;
        private final Map<Oordeel, Long> aantallen = new EnumMap<>(Oordeel.class);
        private Optional<Sha256> laatste = Optional.empty();
        private boolean gevonden;
        private long nummer;
        private long einde;
        private long afgebroken;
        private Optional<Onderzoek> staart = Optional.empty();

        Bestand(boolean register, Optional<Sha256> gezocht, Consumer<Regelverificatie> perRegel) {
            this.keten = register ? Optional.of(new Keten()) : Optional.empty();
            this.gezocht = Objects.requireNonNull(gezocht, "laatste");
            this.perRegel = Objects.requireNonNull(perRegel, "perRegel");
        }

        /** Lines that are at hand are looked into side by side; a line is never kept waiting for the next. */
        Bestandsverificatie verifieer(InputStream in) throws IOException {
            Regelstroom stroom = new Regelstroom(in, MAX_REGEL);
            List<Regel> regels = neem(stroom);
            while (!regels.isEmpty()) {
                List<Onderzoek> onderzoeken =
                        regels.parallelStream().map(this::onderzoekRegel).toList();
                for (int i = 0; i < regels.size(); i++) {
                    einde += regels.get(i).lengte() + (regels.get(i).afgesloten() ? 1 : 0);
                    neem(onderzoeken.get(i));
                }
                regels = neem(stroom);
            }
            return new Bestandsverificatie(
                    aantallen,
                    laatste,
                    gezocht.map(g -> gevonden),
                    afgebroken,
                    staart.filter(this::volgt).isPresent());
        }

        private List<Regel> neem(Regelstroom stroom) throws IOException {
            List<Regel> regels = new ArrayList<>();
            long bytes = 0;
            do {
                Optional<Regel> regel = stroom.lees();
                if (regel.isEmpty()) {
                    break;
                }
                if (keten.isPresent() && !regel.get().afgesloten()) {
                    afgebroken = regel.get().lengte();
                    staart = Optional.of(onderzoekRegel(regel.get()));
                    break;
                }
                regels.add(regel.get());
                bytes += regel.get().tekst().length;
            } while (stroom.heeftRegel() && regels.size() < MAX_REGELS && bytes < MAX_BYTES);
            return regels;
        }

        /** Whether what stands after the last line would have been good as the next one. */
        private boolean volgt(Onderzoek laatsteDeel) {
            Verificatie verificatie = laatsteDeel.verificatie();
            return verificatie.oordeel().isGoed()
                    && keten.orElseThrow()
                            .volgende(verificatie.zegel(), laatsteDeel.hash())
                            .isEmpty();
        }

        private Onderzoek onderzoekRegel(Regel regel) {
            FoutCollector fouten = new FoutCollector();
            if (regel.teLang()) {
                fouten.add(
                        "", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes op een regel");
                return onderzoek(Optional.empty(), fouten);
            }
            Optional<JsonNode> boom = Json.read(regel.tekst(), MAX_BYTES, fouten);
            Onderzoek onderzoek = onderzoek(boom, fouten);
            return keten.isPresent() && onderzoek.hash().isPresent()
                    ? spelling(onderzoek, regel.tekst(), boom.orElseThrow())
                    : onderzoek;
        }

        private void neem(Onderzoek onderzoek) {
            nummer++;
            Verificatie verificatie = onderzoek.verificatie();
            if (keten.isPresent()) {
                Optional<Verschil> fout = keten.get().volgende(verificatie.zegel(), onderzoek.hash());
                if (fout.isPresent()) {
                    verificatie = gebroken(verificatie, fout.get());
                }
                gevonden |= gezocht.isPresent() && gezocht.equals(onderzoek.hash());
                laatste = verificatie.hash();
            }
            aantallen.merge(verificatie.oordeel(), 1L, Long::sum);
            perRegel.accept(new Regelverificatie(nummer, einde, verificatie));
        }
    }

    private static Onderzoek spelling(Onderzoek onderzoek, byte[] regel, JsonNode boom) {
        return Arrays.equals(regel, CanonicalJson.of(boom))
                ? onderzoek
                : new Onderzoek(
                        gebroken(
                                onderzoek.verificatie(),
                                new Verschil(
                                        "",
                                        Soort.SPELLING,
                                        "is anders gespeld dan een register doet; verwacht: canonieke JSON"
                                                + " (RFC 8785)")),
                        onderzoek.hash());
    }

    /** The same, with one more thing that breaks it; what only tells of other rules is left out then. */
    private static Verificatie gebroken(Verificatie verificatie, Verschil erbij) {
        List<Verschil> verschillen = new ArrayList<>();
        if (verificatie.oordeel() == Oordeel.GEBROKEN) {
            verschillen.addAll(verificatie.verschillen());
        }
        verschillen.add(erbij);
        return new Verificatie(
                Oordeel.GEBROKEN, verschillen, verificatie.zegel(), verificatie.bibliotheek(), verificatie.sleutel());
    }

    private Onderzoek onderzoek(Optional<JsonNode> gelezen, FoutCollector fouten) {
        gelezen.ifPresent(boom -> getallen("", boom, fouten));
        if (gelezen.isEmpty() || !fouten.isEmpty()) {
            return new Onderzoek(
                    new Verificatie(
                            Oordeel.GEBROKEN,
                            Herbeslissing.vorm(fouten.list()),
                            Optional.empty(),
                            Optional.empty(),
                            sleutel.isPresent()),
                    Optional.empty());
        }
        return new Boom(gelezen.get()).onderzoek();
    }

    /** A number that has no form of its own in canonical JSON could be changed under the hash. */
    private static void getallen(String pad, JsonNode knoop, FoutCollector fouten) {
        if (knoop.isNumber() && !(Math.abs(knoop.doubleValue()) < TE_GROOT_GETAL)) {
            fouten.add(pad, Foutcode.ONGELDIG, "is een te groot getal; verwacht: kleiner dan 2 tot de macht 53");
        } else if (knoop.isObject()) {
            knoop.forEachEntry((veld, waarde) -> getallen(Json.pointer(pad, veld), waarde, fouten));
        } else if (knoop.isArray()) {
            for (int i = 0; i < knoop.size(); i++) {
                getallen(pad + "/" + i, knoop.get(i), fouten);
            }
        }
    }

    /** One sealed record that is JSON. */
    private final class Boom {
        private static final String VASTLEGGING = "/vastlegging";

        private final JsonNode boom;
        private final Herbeslissing beslissing;
        private final List<Fout> fouten;
        private final Optional<Zegel> zegel;
        private final Sha256 hash;

        Boom(JsonNode boom) {
            this.boom = boom;
            FoutCollector verzameld = new FoutCollector();
            VerzegeldReader.check(boom, verzameld);
            this.fouten = verzameld.list();
            this.beslissing = new Herbeslissing(engine, VASTLEGGING, boom.at(VASTLEGGING), fouten);
            this.hash = Zegelinhoud.hash(boom);
            this.zegel =
                    fouten.stream().map(Fout::pad).noneMatch(pad -> pad.isEmpty() || Herbeslissing.isIn(pad, "/zegel"))
                            ? Optional.of(VerzegeldReader.zegel(boom))
                            : Optional.empty();
        }

        Onderzoek onderzoek() {
            // What else is wrong with the record itself, the replay tells: it gives a record that is right by the
            // schema.
            List<Fout> omheen = new ArrayList<>(fouten.stream()
                    .filter(f -> !Herbeslissing.isIn(f.pad(), VASTLEGGING))
                    .toList());
            omheen.addAll(beslissing.onleesbaar());
            omheen.sort(null);
            List<Verschil> gebroken = Herbeslissing.vorm(omheen);
            List<Verschil> opnieuw =
                    omheen.stream().map(Fout::pad).anyMatch(pad -> pad.isEmpty() || pad.equals(VASTLEGGING))
                            ? List.of()
                            : beslissing.opnieuw();
            List<Verschil> zegelfouten = new ArrayList<>();
            if (zegel.isPresent()) {
                hash(zegel.get()).ifPresent(zegelfouten::add);
                handtekening(zegel.get()).ifPresent(zegelfouten::add);
            }
            Herbeslissing.Uitslag uitslag = beslissing.uitslag(gebroken, opnieuw, zegelfouten);
            return new Onderzoek(
                    new Verificatie(
                            uitslag.oordeel(), uitslag.verschillen(), zegel, bibliotheek(), sleutel.isPresent()),
                    Optional.of(hash));
        }

        private Optional<Bibliotheek> bibliotheek() {
            return fouten.stream().anyMatch(f -> f.pad().isEmpty()) ? Optional.empty() : beslissing.bibliotheek();
        }

        private Optional<Verschil> hash(Zegel z) {
            return z.hash().equals(hash)
                    ? Optional.empty()
                    : Optional.of(new Verschil(
                            "/zegel/hash",
                            Soort.HASH,
                            "is niet de hash van deze vastlegging en dit zegel: een van beide is veranderd"));
        }

        private Optional<Verschil> handtekening(Zegel z) {
            if (sleutel.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> fout = z.handtekening()
                    .map(h -> isVan(h, sleutel.get())
                            ? Optional.<String>empty()
                            : Optional.of("is niet met deze sleutel op deze vastlegging en dit zegel gezet"))
                    .orElse(Optional.of("ontbreekt; verwacht: een handtekening met deze sleutel"));
            return fout.map(tekst -> new Verschil("/zegel/handtekening", Soort.HANDTEKENING, tekst));
        }

        private boolean isVan(Handtekening handtekening, PublicKey sleutel) {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(sleutel);
                signature.update(Zegelinhoud.ondertekend(boom));
                return signature.verify(handtekening.bytes());
            } catch (GeneralSecurityException e) {
                return false; // bytes that are no signature by any key
            }
        }
    }
}

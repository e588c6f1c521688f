package nl.lhs.rules.zegel;

import java.io.IOException;
import java.io.InputStream;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lhs.core.Foutcode;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Regelstroom.Regel;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import tools.jackson.databind.JsonNode;

/** One run over a file with a sealed record on each line, which may be a register. */
final class Bestandsonderzoek {
    private static final int MAX_BYTES = VerzegeldeVastleggingJson.MAX_BYTES;

    /** Leaves room for white space and a byte order mark around a record, which do not count. */
    private static final int MAX_REGEL = MAX_BYTES + 1024;

    private static final int MAX_REGELS = 256;

    private static final Verschil ANDERE_SPELLING = new Verschil(
            "", Soort.SPELLING, "is anders gespeld dan een register doet; verwacht: canonieke JSON (RFC 8785)");

    private final LhsEngine engine;
    private final Optional<PublicKey> sleutel;
    private final Optional<Keten> keten;
    private final Optional<Sha256> gezocht;
    private final Consumer<Regelverificatie> perRegel;
    private final Map<Oordeel, Long> aantallen = new EnumMap<>(Oordeel.class);
    private Optional<Sha256> laatste = Optional.empty();
    private boolean gevonden;
    private long nummer;
    private long einde;
    private long afgebroken;
    private Optional<Zegelonderzoek> staart = Optional.empty();

    /**
     * A run.
     *
     * @param keten of a register
     * @param gezocht a hash that must be in the register
     */
    Bestandsonderzoek(
            LhsEngine engine,
            Optional<PublicKey> sleutel,
            Optional<Keten> keten,
            Optional<Sha256> gezocht,
            Consumer<Regelverificatie> perRegel) {
        this.engine = engine;
        this.sleutel = sleutel;
        this.keten = keten;
        this.gezocht = Objects.requireNonNull(gezocht, "laatste");
        this.perRegel = Objects.requireNonNull(perRegel, "perRegel");
    }

    /** Looks into lines that are at hand side by side; it keeps no line waiting for the next. */
    Bestandsverificatie verifieer(InputStream in, long lengte) throws IOException {
        Regelstroom stroom = new Regelstroom(in, MAX_REGEL, lengte);
        List<Regel> regels = neem(stroom);
        while (!regels.isEmpty()) {
            List<Zegelonderzoek> onderzoeken =
                    regels.parallelStream().map(this::onderzoek).toList();
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
                staart = Optional.of(onderzoek(regel.get()));
                break;
            }
            regels.add(regel.get());
            bytes += regel.get().tekst().length;
        } while (stroom.heeftRegel() && regels.size() < MAX_REGELS && bytes < MAX_BYTES);
        return regels;
    }

    /** Whether the bytes after the last line would have been good as the next line. */
    private boolean volgt(Zegelonderzoek laatsteDeel) {
        Verificatie verificatie = laatsteDeel.verificatie();
        return verificatie.oordeel().isGoed()
                && keten.orElseThrow()
                        .volgende(verificatie.zegel(), laatsteDeel.hash())
                        .isEmpty();
    }

    private Zegelonderzoek onderzoek(Regel regel) {
        FoutCollector fouten = new FoutCollector();
        if (regel.teLang()) {
            fouten.add("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes op een regel");
            return Zegelonderzoek.of(engine, sleutel, Optional.empty(), fouten);
        }
        Optional<JsonNode> boom = Json.read(regel.tekst(), MAX_BYTES, fouten);
        Zegelonderzoek onderzoek = Zegelonderzoek.of(engine, sleutel, boom, fouten);
        boolean anders = keten.isPresent()
                && onderzoek.hash().isPresent()
                && !Arrays.equals(regel.tekst(), CanonicalJson.of(boom.orElseThrow()));
        return anders ? onderzoek.gebroken(ANDERE_SPELLING) : onderzoek;
    }

    private void neem(Zegelonderzoek gevondene) {
        nummer++;
        Zegelonderzoek onderzoek = gevondene;
        if (keten.isPresent()) {
            onderzoek = keten.get()
                    .volgende(gevondene.verificatie().zegel(), gevondene.hash())
                    .map(gevondene::gebroken)
                    .orElse(gevondene);
            gevonden |= gezocht.isPresent() && gezocht.equals(onderzoek.hash());
            laatste = onderzoek.verificatie().hash();
        }
        Verificatie verificatie = onderzoek.verificatie();
        aantallen.merge(verificatie.oordeel(), 1L, Long::sum);
        perRegel.accept(new Regelverificatie(nummer, einde, verificatie));
    }
}

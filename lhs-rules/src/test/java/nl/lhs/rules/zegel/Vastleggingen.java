package nl.lhs.rules.zegel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.VastleggingReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records to register, without an engine: a pinned one, under any kenmerk. */
final class Vastleggingen {
    private static final String PINNED = lees("/goud/vastleggingen/V-03.json");
    private static final int TEKST = 10_000;

    private Vastleggingen() {}

    private static String lees(String naam) {
        try (InputStream in = Vastleggingen.class.getResourceAsStream(naam)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of some 8 kB. */
    static Vastlegging met(String kenmerk) {
        return VastleggingReader.build(boom(kenmerk));
    }

    /** A record that is larger, by so many texts of 10,000 characters of two bytes. */
    static Vastlegging groot(String kenmerk, int teksten) {
        ObjectNode boom = boom(kenmerk);
        ArrayNode argumenten = ((ObjectNode) boom.at("/casus/bevinding")).putArray("verzwarendeArgumenten");
        for (int i = 0; i < teksten; i++) {
            argumenten.addObject().put("soort", "OVERIG").put("toelichting", "é".repeat(TEKST));
        }
        return VastleggingReader.build(boom);
    }

    static List<Vastlegging> reeks(String kenmerk, int aantal) {
        List<Vastlegging> reeks = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            reeks.add(met(kenmerk + "/" + i));
        }
        return reeks;
    }

    private static ObjectNode boom(String kenmerk) {
        ObjectNode boom = (ObjectNode) Json.trusted(PINNED);
        ((ObjectNode) boom.path("casus")).put("kenmerk", kenmerk);
        boom.putObject("bibliotheek").put("versie", "0").put("vingerafdruk", "0".repeat(64));
        return boom;
    }
}

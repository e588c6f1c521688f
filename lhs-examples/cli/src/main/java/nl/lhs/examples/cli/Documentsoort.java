package nl.lhs.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The kinds of document that lhs reads or writes as JSON. A text is known by the names of its fields and by its {@code
 * formaat}; it may have any other fault, and no value is made of it.
 */
enum Documentsoort {
    CASUS("een casus"),
    VASTLEGGING("een vastlegging"),
    VERZEGELD("een verzegelde vastlegging"),
    KOPIE("een kopie zonder personen"),
    DOSSIER("een dossier"),
    GEBEURTENIS("een gebeurtenis"),
    CONTROLE("een controle"),
    CONTROLEVASTLEGGING("de vastlegging van een controle"),
    STRATEGIE("een strategie"),
    BESLUITGEGEVENS("een document met besluitgegevens"),
    INZICHT("een inzicht"),
    DOORREKENING("een doorrekening"),
    SPOREN("een oordeel over sporen");

    /** The first byte of a byte order mark in UTF-8. */
    private static final byte BOM = (byte) 0xEF;

    private static final int MAX_DIEPTE = 64;
    private static final int MAX_FORMAAT = 100;

    private static final Pattern FORMAAT = Pattern.compile("urn:lhs:([a-z-]+):[0-9]+");

    private static final Map<String, Documentsoort> BIJ_FORMAAT = Map.of(
            "dossier", DOSSIER,
            "kopie", KOPIE,
            "controle", CONTROLE,
            "controlevastlegging", CONTROLEVASTLEGGING,
            "strategie", STRATEGIE,
            "besluitgegevens", BESLUITGEGEVENS,
            "inzicht", INZICHT,
            "doorrekening", DOORREKENING,
            "doorrekening-varianten", DOORREKENING,
            "sporen", SPOREN);

    /** The fields that tell one from another. */
    private static final Set<String> VELDEN = Set.of(
            "zegel",
            "vastleggingen",
            "strategie",
            "casus",
            "bevinding",
            "normadressaat",
            "casussen",
            "overzicht",
            "bevindingen",
            "soort",
            "datum");

    // Of a text that is refused nothing may stay in a table.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DIEPTE).build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final String naam;

    Documentsoort(String naam) {
        this.naam = naam;
    }

    /** What it is in a sentence, with its article. */
    String naam() {
        return naam;
    }

    /**
     * What a text is.
     *
     * @param soort the kind of its first value
     * @param perRegel whether the first value stands on one line, and another begins on a line after it
     * @param overRegels whether the first value does not end on the line where it begins
     */
    record Herkend(Documentsoort soort, boolean perRegel, boolean overRegels) {}

    /**
     * Reads through the first value of a text once, as a stream.
     *
     * @param tekst JSON in UTF-8; where the end is missing, what comes before it counts
     * @return empty where it is no JSON, or of no known kind
     */
    static Optional<Herkend> recognize(byte[] tekst) {
        if (tekst.length < 2 || tekst[0] <= 0 && tekst[0] != BOM || tekst[1] == 0) {
            return Optional.empty(); // another encoding, which the parser would guess
        }
        Set<String> velden = new HashSet<>();
        String formaat = "";
        boolean overRegels = true;
        boolean perRegel = false;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), metEinde(tekst))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            int eersteRegel = parser.currentTokenLocation().getLineNr();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String veld = parser.currentName();
                if (VELDEN.contains(veld)) {
                    velden.add(veld);
                }
                JsonToken waarde = parser.nextToken();
                if (veld.equals("formaat")
                        && waarde == JsonToken.VALUE_STRING
                        && parser.getStringLength() <= MAX_FORMAAT) {
                    formaat = parser.getString();
                }
                parser.skipChildren();
            }
            int laatsteRegel = parser.currentTokenLocation().getLineNr();
            overRegels = laatsteRegel > eersteRegel;
            perRegel = parser.nextToken() == JsonToken.START_OBJECT
                    && !overRegels
                    && parser.currentTokenLocation().getLineNr() > laatsteRegel;
            if (!perRegel) {
                return Optional.empty(); // something stands after it
            }
        } catch (JacksonIOException e) {
            if (!(e.getCause() instanceof EOFException)) {
                return Optional.empty();
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        boolean opRegels = perRegel;
        boolean lang = overRegels;
        return soort(velden, formaat).map(s -> new Herkend(s, opRegels, lang));
    }

    /** A text of which the end is told apart from a fault in it, wherever it comes. */
    private static InputStream metEinde(byte[] tekst) {
        return new SequenceInputStream(new ByteArrayInputStream(tekst), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException();
            }
        });
    }

    /** By the fields first that no reader but one takes, whatever the text says of itself. */
    private static Optional<Documentsoort> soort(Set<String> velden, String formaat) {
        if (velden.contains("zegel")) {
            return Optional.of(VERZEGELD);
        }
        if (velden.contains("vastleggingen")) {
            return Optional.of(DOSSIER);
        }
        Matcher m = FORMAAT.matcher(formaat);
        Optional<Documentsoort> genoemd =
                m.matches() ? Optional.ofNullable(BIJ_FORMAAT.get(m.group(1))) : Optional.empty();
        return genoemd.or(() -> zonderFormaat(velden));
    }

    private static Optional<Documentsoort> zonderFormaat(Set<String> velden) {
        if (velden.contains("strategie") && velden.contains("casus")) {
            return Optional.of(VASTLEGGING);
        }
        if (velden.contains("bevinding") && velden.contains("normadressaat")) {
            return Optional.of(CASUS);
        }
        if (velden.contains("casussen")) {
            return Optional.of(CONTROLE);
        }
        if (velden.contains("overzicht") && velden.contains("bevindingen")) {
            return Optional.of(CONTROLEVASTLEGGING);
        }
        if (velden.contains("soort") && (velden.contains("datum") || velden.contains("casus"))) {
            return Optional.of(GEBEURTENIS);
        }
        return Optional.empty();
    }
}

package nl.lhs.rules.internal.json;

import java.util.Arrays;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas. The text of each is read on first use. */
public enum JsonSchema {
    CASUS("urn:lhs:casus:1"),
    VASTLEGGING("urn:lhs:vastlegging:1"),
    VERZEGELD("urn:lhs:verzegeld:1"),
    KOPIE("urn:lhs:kopie:1"),
    BESLUITGEGEVENS("urn:lhs:besluitgegevens:1"),
    GEBEURTENIS("urn:lhs:gebeurtenis:1"),
    DOSSIER("urn:lhs:dossier:1"),
    INZICHT("urn:lhs:inzicht:1"),
    CONTROLE("urn:lhs:controle:1"),
    CONTROLEVASTLEGGING("urn:lhs:controlevastlegging:1"),
    SPOREN("urn:lhs:sporen:1"),
    DOORREKENING("urn:lhs:doorrekening:1"),
    VARIANTEN("urn:lhs:doorrekening-varianten:1"),
    /** The words that a record holds itself. */
    WOORDEN("urn:lhs:woorden:1"),
    /** The first format of a strategie, in the words of LHS 1.7; it is still read. */
    STRATEGIE_1("urn:lhs:strategie:1"),
    STRATEGIE("urn:lhs:strategie:2") {
        @Override
        String read() {
            return Documents.text("json/strategie-2.schema.json");
        }
    },

    /** The schema of a controle in which a finding may be anything: findings are read one by one. Not published. */
    CONTROLE_OMSLAG("urn:lhs:controle:1:omslag") {
        @Override
        String read() {
            ObjectNode schema = (ObjectNode) Json.trusted(CONTROLE.text());
            schema.put("$id", id());
            ((ObjectNode) schema.at("/properties/casussen")).remove("items");
            return Json.line(schema);
        }
    };

    private final String id;
    private String text;

    JsonSchema(String id) {
        this.id = id;
    }

    /** Its {@code $id}, which is also the name and the version of the format. */
    public String id() {
        return id;
    }

    /** The schema with an {@code $id}. */
    static JsonSchema of(String id) {
        return Arrays.stream(values())
                .filter(s -> s.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no schema of this library is " + id));
    }

    /** Whether it lists words of the strategie; a strategie and words themselves do not. */
    boolean isInWoorden() {
        return this != STRATEGIE && this != STRATEGIE_1 && this != WOORDEN && this != BESLUITGEGEVENS;
    }

    /** The schema in some words. */
    public String text(Woordenlijst woorden) {
        return Schemas.of(woorden).text(this);
    }

    /** The schema itself. */
    public String text() {
        String known = text; // read once: two threads may both read the document, and read the same, but none gets null
        if (known == null) {
            known = read();
            text = known;
        }
        return known;
    }

    String read() {
        return Documents.text("json/" + id.split(":")[2] + ".schema.json");
    }

    /** Adds what is wrong with a tree by this schema: of a record in its own words, else in those of LHS 1.7. */
    public void validate(JsonNode tree, FoutCollector fouten) {
        Recordschema.validate(this, tree, fouten);
    }

    /** Adds what is wrong with a tree by this schema, for some words. */
    public void validate(JsonNode tree, Woordenlijst woorden, FoutCollector fouten) {
        SchemaValidator.validate(this, woorden, tree, fouten);
    }

    /** As much of a path as this format knows: it ends before the first part that is a key or a field of the caller's own. */
    public String knownPart(String pad) {
        return Expectation.knownPart(this, pad);
    }

    /** The faults of a text by this schema alone, in the order of their paths. */
    public List<Fout> validate(String text, int maxBytes) {
        FoutCollector fouten = new FoutCollector();
        Json.read(text, maxBytes, fouten).ifPresent(tree -> validate(tree, fouten));
        return fouten.list();
    }
}

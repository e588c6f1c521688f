package nl.lhs.rules.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.kopie.Kopie;
import nl.lhs.rules.sporen.Sporenoordeel;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas, as text. */
public final class Schemas {
    public static final String CASUS_ID = "urn:lhs:casus:1";
    public static final String VASTLEGGING_ID = "urn:lhs:vastlegging:1";
    public static final String VERZEGELD_ID = "urn:lhs:verzegeld:1";
    public static final String KOPIE_ID = Kopie.FORMAAT;
    public static final String GEBEURTENIS_ID = "urn:lhs:gebeurtenis:1";
    public static final String DOSSIER_ID = "urn:lhs:dossier:1";
    public static final String INZICHT_ID = Inzicht.FORMAAT;
    public static final String CONTROLE_ID = "urn:lhs:controle:1";
    public static final String CONTROLEVASTLEGGING_ID = "urn:lhs:controlevastlegging:1";
    public static final String SPOREN_ID = Sporenoordeel.FORMAAT;
    public static final String DOORREKENING_ID = Doorrekening.FORMAAT;
    public static final String STRATEGIE_ID = "urn:lhs:strategie:1";
    /** That of a controle without its findings, which are read one by one; not published. */
    static final String CONTROLE_OMSLAG_ID = "urn:lhs:controle:1:omslag";

    public static final String CASUS = text("json/casus.schema.json");
    public static final String VASTLEGGING = text("json/vastlegging.schema.json");
    public static final String VERZEGELD = text("json/verzegeld.schema.json");
    public static final String KOPIE = text("json/kopie.schema.json");
    public static final String GEBEURTENIS = text("json/gebeurtenis.schema.json");
    public static final String DOSSIER = text("json/dossier.schema.json");
    public static final String INZICHT = text("json/inzicht.schema.json");
    public static final String CONTROLE = text("json/controle.schema.json");
    public static final String CONTROLEVASTLEGGING = text("json/controlevastlegging.schema.json");
    public static final String SPOREN = text("json/sporen.schema.json");
    public static final String DOORREKENING = text("json/doorrekening.schema.json");
    public static final String STRATEGIE = text("json/strategie.schema.json");
    static final String CONTROLE_OMSLAG = omslag();
    /** The document of LHS 1.7. */
    public static final String LHS_17 = text("strategie/lhs-1.7.json");

    private Schemas() {}

    /** The schema of a controle, in which a finding may be anything. */
    private static String omslag() {
        ObjectNode schema = (ObjectNode) Json.trusted(CONTROLE);
        schema.put("$id", CONTROLE_OMSLAG_ID);
        ((ObjectNode) schema.at("/properties/casussen")).remove("items");
        return Json.line(schema);
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/nl/lhs/rules/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}

package nl.lhs.rules.internal.json;

import tools.jackson.databind.node.ObjectNode;

/** The published schemas, as text. */
public final class Schemas {
    public static final String CASUS_ID = "urn:lhs:casus:1";
    public static final String VASTLEGGING_ID = "urn:lhs:vastlegging:1";
    public static final String VERZEGELD_ID = "urn:lhs:verzegeld:1";
    public static final String KOPIE_ID = "urn:lhs:kopie:1";
    public static final String GEBEURTENIS_ID = "urn:lhs:gebeurtenis:1";
    public static final String DOSSIER_ID = "urn:lhs:dossier:1";
    public static final String INZICHT_ID = "urn:lhs:inzicht:1";
    public static final String CONTROLE_ID = "urn:lhs:controle:1";
    public static final String CONTROLEVASTLEGGING_ID = "urn:lhs:controlevastlegging:1";
    public static final String SPOREN_ID = "urn:lhs:sporen:1";
    public static final String DOORREKENING_ID = "urn:lhs:doorrekening:1";
    public static final String VARIANTEN_ID = "urn:lhs:doorrekening-varianten:1";
    public static final String STRATEGIE_ID = "urn:lhs:strategie:1";
    /** That of a controle without its findings, which are read one by one; not published. */
    static final String CONTROLE_OMSLAG_ID = "urn:lhs:controle:1:omslag";

    public static final String CASUS = Documents.text("json/casus.schema.json");
    public static final String VASTLEGGING = Documents.text("json/vastlegging.schema.json");
    public static final String VERZEGELD = Documents.text("json/verzegeld.schema.json");
    public static final String KOPIE = Documents.text("json/kopie.schema.json");
    public static final String GEBEURTENIS = Documents.text("json/gebeurtenis.schema.json");
    public static final String DOSSIER = Documents.text("json/dossier.schema.json");
    public static final String INZICHT = Documents.text("json/inzicht.schema.json");
    public static final String CONTROLE = Documents.text("json/controle.schema.json");
    public static final String CONTROLEVASTLEGGING = Documents.text("json/controlevastlegging.schema.json");
    public static final String SPOREN = Documents.text("json/sporen.schema.json");
    public static final String DOORREKENING = Documents.text("json/doorrekening.schema.json");
    public static final String VARIANTEN = Documents.text("json/doorrekening-varianten.schema.json");
    public static final String STRATEGIE = Documents.text("json/strategie.schema.json");

    private Schemas() {}

    /** The schema of a controle, in which a finding may be anything. */
    static String controleOmslag() {
        ObjectNode schema = (ObjectNode) Json.trusted(CONTROLE);
        schema.put("$id", CONTROLE_OMSLAG_ID);
        ((ObjectNode) schema.at("/properties/casussen")).remove("items");
        return Json.line(schema);
    }
}

package nl.lhs.rules.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.lhs.rules.kopie.Kopie;

/** The published schemas, as text. */
public final class Schemas {
    public static final String CASUS_ID = "urn:lhs:casus:1";
    public static final String VASTLEGGING_ID = "urn:lhs:vastlegging:1";
    public static final String VERZEGELD_ID = "urn:lhs:verzegeld:1";
    public static final String KOPIE_ID = Kopie.FORMAAT;
    public static final String GEBEURTENIS_ID = "urn:lhs:gebeurtenis:1";
    public static final String DOSSIER_ID = "urn:lhs:dossier:1";
    public static final String CASUS = text("casus.schema.json");
    public static final String VASTLEGGING = text("vastlegging.schema.json");
    public static final String VERZEGELD = text("verzegeld.schema.json");
    public static final String KOPIE = text("kopie.schema.json");
    public static final String GEBEURTENIS = text("gebeurtenis.schema.json");
    public static final String DOSSIER = text("dossier.schema.json");

    private Schemas() {}

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/nl/lhs/rules/json/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}

package nl.lhs.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.json.StrategieJson;

/** A small invented strategie that has words of its own, none of them of LHS 1.7: no penal order of the instance, four classes. */
public final class EigenWoorden {
    /** Its document, as a person would write it. */
    public static final String DOCUMENT = lees();

    /** The strategie. */
    public static final Strategie STRATEGIE = StrategieJson.parse(DOCUMENT);

    /** Its words. */
    public static final Woordenlijst WOORDEN = STRATEGIE.woorden();

    private EigenWoorden() {}

    private static String lees() {
        try (InputStream in = EigenWoorden.class.getResourceAsStream("/nl/lhs/rules/json/eigen-woorden.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

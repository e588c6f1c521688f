package nl.lhs.rules.proef;

import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.CasusJson;
import org.opentest4j.AssertionFailedError;

/** What a failed assertion says: what was expected, what was found, and the casus, without names and texts. */
final class Melding {
    private Melding() {}

    static AssertionFailedError fout(String wat, Object verwacht, Object kreeg, Vastlegging v) {
        return new AssertionFailedError(
                "expected " + wat + " " + verwacht + ", but found " + kreeg + bij(v), verwacht, kreeg);
    }

    static AssertionFailedError fout(String verwachting, Vastlegging v) {
        return new AssertionFailedError("expected that " + verwachting + bij(v));
    }

    private static String bij(Vastlegging v) {
        return "\nin " + v + v.positionering().map(p -> ", class " + p.klasse()).orElse("") + "\non "
                + casus(v.casus());
    }

    static String casus(Casus casus) {
        return "the casus, without names and texts: " + CasusJson.format(Varianten.zonderTeksten(casus));
    }
}

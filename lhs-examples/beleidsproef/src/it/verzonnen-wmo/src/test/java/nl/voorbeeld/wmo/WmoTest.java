package nl.voorbeeld.wmo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.proef.Strategieproef;

class WmoTest extends Strategieproef {
    @Override
    protected Strategie strategie() throws IOException {
        return StrategieJson.parse(Files.readString(Path.of("src/main/resources/wmo.json")));
    }
}

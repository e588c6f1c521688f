package nl.voorbeeld.inbedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class LhsJackson2 {
    @Bean
    SimpleModule lhsModule() { // one line for each type that you use
        SimpleModule module = new SimpleModule("lhs");
        add(module, Casus.class, CasusJson::parse, CasusJson::format);
        add(module, Gebeurtenis.class, GebeurtenisJson::parse, GebeurtenisJson::format);
        add(module, Vastlegging.class, VastleggingJson::parse, VastleggingJson::format);
        add(
                module,
                VerzegeldeVastlegging.class,
                VerzegeldeVastleggingJson::parse,
                VerzegeldeVastleggingJson::format);
        return module;
    }

    static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse, Function<T, String> format) {
        module.addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeRawValue(format.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                StringWriter text = new StringWriter(); // not a tree: that loses double fields, and digits of numbers
                try (JsonGenerator copy = new JsonFactory().createGenerator(text)) {
                    copy.copyCurrentStructureExact(parser);
                }
                try {
                    return parse.apply(text.toString());
                } catch (OngeldigException e) {
                    throw context.instantiationException(type, e); // with all faults, as its cause
                }
            }
        });
    }
}

package nl.lhs.rules.jackson;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.lhs.core.Begrip;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.internal.json.FoutForm;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.ControleJson;
import nl.lhs.rules.json.ControlevastleggingJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.json.Woordkeuze;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.BesluitgegevensJson;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes a mapper of Jackson 3 write and read the types of the library as the classes of {@code nl.lhs.rules.json} do: a
 * casus, a record, sealed or not, a dossier, an event, the findings of an inspection and their record, a strategie,
 * besluitgegevens, faults. {@link java.util.ServiceLoader} finds it.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build(); // Spring Boot 4 makes its mapper so
 * Casus casus = mapper.readValue(tekst, Casus.class);
 * String json = mapper.writeValueAsString(engine.decide(casus)); // what VastleggingJson.format gives
 * }</pre>
 *
 * <p><b>Writing</b> gives the very text of {@code format}, also as a part of something else; where the mapper indents, and in
 * other formats than JSON, the same fields and values. An {@link OngeldigException} is written as {@code {"fouten": [ … ]}},
 * a {@link Fout} as one of these, and a word of a strategie, such as an intervention, as its id, also as the key of a map.
 *
 * <p><b>Reading</b> is as strict as {@code parse}: unknown and double fields, wrong values and contradictions are refused
 * with all faults at once, whatever the settings of the mapper. What it throws is a {@link
 * tools.jackson.databind.exc.ValueInstantiationException}, whose cause is the {@link OngeldigException} with the faults; its
 * message repeats nothing of the text. What is no JSON at all, the parser of the mapper refuses in its own words. Where the
 * text has {@code null}, the value is null. A word of a strategie by itself is refused, and so is {@code @JsonUnwrapped}.
 */
public final class LhsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module for LHS 1.7, and for records, which hold their words. */
    public LhsModule() {
        this(Woordkeuze.of(Woordenlijst.LHS_17));
    }

    private LhsModule(Woordkeuze woorden) {
        super(LhsModule.class.getName(), Version.unknownVersion());
        Objects.requireNonNull(woorden, "woorden");
        add(Casus.class, CasusJson.MAX_BYTES, tekst -> CasusJson.parse(tekst, woorden), CasusJson::format);
        add(Controle.class, ControleJson.MAX_BYTES, tekst -> ControleJson.parse(tekst, woorden), ControleJson::format);
        addGebeurtenissen(woorden);
        add(Vastlegging.class, VastleggingJson.MAX_BYTES, VastleggingJson::parse, VastleggingJson::format);
        add(
                VerzegeldeVastlegging.class,
                VerzegeldeVastleggingJson.MAX_BYTES,
                VerzegeldeVastleggingJson::parse,
                VerzegeldeVastleggingJson::format);
        add(Dossier.class, DossierJson.MAX_BYTES, DossierJson::parse, DossierJson::format);
        add(
                Controlevastlegging.class,
                ControlevastleggingJson.MAX_BYTES,
                ControlevastleggingJson::parse,
                ControlevastleggingJson::format);
        add(Strategie.class, StrategieJson.MAX_BYTES, StrategieJson::parse, StrategieJson::format);
        add(
                Besluitgegevens.class,
                BesluitgegevensJson.MAX_BYTES,
                BesluitgegevensJson::parse,
                BesluitgegevensJson::format);
        add(Fout.class, FoutForm.MAX_BYTES, FoutForm::parse, FoutForm::format);
        addSerializer(new DocumentSerializer<>(OngeldigException.class, e -> FoutForm.format(e.fouten())));
        addBegrippen();
    }

    /**
     * The module for what is in the words of another strategie, or of one of several.
     *
     * <pre>{@code
     * JsonMapper.builder().findAndAddModules().addModule(LhsModule.of(engine.woorden())).build();
     * }</pre>
     *
     * @param woorden which words a casus, an event and an inspection are read in, such as {@code engine.woorden()}
     * @return the module, which takes the place of one that was added before
     */
    public static LhsModule of(Woordkeuze woorden) {
        return new LhsModule(woorden);
    }

    private <T> void add(Class<T> type, int maxBytes, Function<String, T> parse, Function<T, String> format) {
        addSerializer(new DocumentSerializer<>(type, format));
        addDeserializer(type, new DocumentDeserializer<>(type, maxBytes, parse));
    }

    /** Each soort can be asked for by itself too; a text of another soort is then refused. */
    private void addGebeurtenissen(Woordkeuze woorden) {
        Function<String, Gebeurtenis> parse = tekst -> GebeurtenisJson.parse(tekst, woorden);
        add(Gebeurtenis.class, GebeurtenisJson.MAX_BYTES, parse, GebeurtenisJson::format);
        for (Class<?> soort : Gebeurtenis.class.getPermittedSubclasses()) {
            addSoort(soort.asSubclass(Gebeurtenis.class), parse);
        }
    }

    private <T extends Gebeurtenis> void addSoort(Class<T> soort, Function<String, Gebeurtenis> parse) {
        addDeserializer(
                soort,
                new DocumentDeserializer<>(
                        soort, GebeurtenisJson.MAX_BYTES, parse.andThen(gebeurtenis -> of(soort, gebeurtenis))));
    }

    private void addBegrippen() {
        addSerializer(new BegripSerializer());
        addKeySerializer(Begrip.class, new BegripSerializer.Key());
        for (Class<?> soort : Begrip.class.getPermittedSubclasses()) {
            addBegrip(soort);
        }
    }

    private <T> void addBegrip(Class<T> soort) {
        addDeserializer(soort, new DocumentDeserializer<>(soort, BegripRefusal.MAX_BYTES, tekst -> {
            throw BegripRefusal.refusal();
        }));
        addKeyDeserializer(soort, new BegripRefusal(soort));
    }

    private static <T extends Gebeurtenis> T of(Class<T> soort, Gebeurtenis gebeurtenis) {
        if (!soort.isInstance(gebeurtenis)) {
            throw new OngeldigException(List.of(new Fout(
                    "/soort",
                    Foutcode.ONBEKENDE_WAARDE,
                    "is van een andere gebeurtenis; verwacht: die van " + soort.getSimpleName())));
        }
        return soort.cast(gebeurtenis);
    }
}

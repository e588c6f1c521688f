package nl.lhs.rules.inzicht;

import java.util.List;
import nl.lhs.core.Segment;
import tools.jackson.core.JsonGenerator;

/** From inzicht to JSON, piece by piece, for it may name a million normadressaten. */
final class InzichtWriter {
    private InzichtWriter() {}

    public static void write(Inzicht inzicht, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("formaat", Inzicht.FORMAAT);
        json.writeStringProperty("periode", inzicht.periode().name());
        inzicht.label().ifPresent(l -> json.writeStringProperty("label", l));
        json.writeName("totaal");
        telling(inzicht.totaal(), json);
        monitor(inzicht.totaal(), json);
        groepen("perioden", inzicht.perioden(), json);
        if (inzicht.label().isPresent()) {
            groepen("labels", inzicht.labels(), json);
        }
        json.writeArrayPropertyStart("normadressaten");
        inzicht.normadressaten().forEach(n -> normadressaat(n, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The numbers of norm M-1; of those that records do not hold only that they come from elsewhere. */
    private static void monitor(Telling totaal, JsonGenerator json) {
        json.writeObjectPropertyStart("monitor");
        for (Monitorgetal getal : Monitorgetal.values()) {
            getal.from(totaal).ifPresent(aantal -> json.writeNumberProperty(getal.name(), aantal));
        }
        json.writeArrayPropertyStart("elders");
        for (Monitorgetal getal : Monitorgetal.values()) {
            if (getal.isElders()) {
                json.writeString(getal.name());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void groepen(String naam, List<Groep> groepen, JsonGenerator json) {
        json.writeArrayPropertyStart(naam);
        for (Groep groep : groepen) {
            json.writeStartObject();
            json.writeStringProperty("soort", groep.soort().name());
            if (groep.soort() == Groep.Soort.NAAM) {
                json.writeStringProperty("naam", groep.naam());
            }
            json.writeName("telling");
            telling(groep.telling(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void telling(Telling telling, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("vastleggingen", telling.vastleggingen());
        json.writeNumberProperty("dossiers", telling.dossiers());
        json.writeNumberProperty("overtredingen", telling.overtredingen());
        for (Maat maat : Maat.values()) {
            json.writeObjectPropertyStart(maat.veld());
            switch (maat) {
                case WACHTTIJD -> dagen(maat, telling, telling.wachttijd(), json);
                case HERSTELTIJD -> dagen(maat, telling, telling.hersteltijd(), json);
                default -> aantallen(maat, telling, json);
            }
            json.writeEndObject();
        }
        json.writeNumberProperty("verbeurd", telling.verbeurd().euro());
        json.writeNumberProperty("ingevorderd", telling.ingevorderd().euro());
        json.writeEndObject();
    }

    private static void dagen(Maat maat, Telling telling, Dagen dagen, JsonGenerator json) {
        json.writeNumberProperty("aantal", dagen.aantal());
        json.writeNumberProperty("som", dagen.som());
        dagen.gemiddelde().ifPresent(g -> {
            json.writeNumberProperty("gemiddelde", g);
            json.writeNumberProperty("grootste", dagen.grootste());
        });
        json.writeObjectPropertyStart("klassen");
        aantallen(maat, telling, json);
        json.writeEndObject();
    }

    private static void aantallen(Maat maat, Telling telling, JsonGenerator json) {
        telling.waarden(maat).forEach(w -> json.writeNumberProperty(w.toString(), telling.aantal(maat, w)));
    }

    private static void normadressaat(Normadressaatstand n, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kenmerk", n.kenmerk());
        json.writeObjectPropertyStart("segmenten");
        for (Segment segment : Inzicht.SELECTIE) {
            if (n.segmenten().containsKey(segment)) {
                json.writeNumberProperty(segment.name(), n.segmenten().get(segment));
            }
        }
        json.writeEndObject();
        json.writeNumberProperty("overtredingen", n.overtredingen());
        json.writeNumberProperty("open", n.open());
        json.writeStringProperty("laatste", n.laatste().toString());
        json.writeEndObject();
    }
}

package nl.lhs.rules.inzicht;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same counts by another route: from the JSON of the records, kept whole, with names for everything. A count has the
 * key {@code soort|naam|maat|waarde} of its line in the CSV; counts of 0 are left out.
 */
public final class Natelling {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> SANCTIES = List.of(
            "LAST_ONDER_DWANGSOM",
            "LAST_ONDER_BESTUURSDWANG",
            "TIJDELIJK_STILLEGGEN",
            "BESTUURLIJKE_BOETE",
            "SCHORSEN_OF_INTREKKEN",
            "EXPLOITATIEVERBOD_OF_SLUITING",
            "BSBM",
            "PROCES_VERBAAL");
    private static final List<String> GEWICHT = List.of(
            "AANSPREKEN_INFORMEREN",
            "WAARSCHUWEN",
            "BESTUURLIJK_GESPREK",
            "VERSCHERPT_TOEZICHT",
            "LAST_ONDER_DWANGSOM",
            "LAST_ONDER_BESTUURSDWANG",
            "TIJDELIJK_STILLEGGEN");
    private static final List<String> BESTRAFFEND =
            List.of("BESTUURLIJKE_BOETE", "SCHORSEN_OF_INTREKKEN", "EXPLOITATIEVERBOD_OF_SLUITING");
    private static final List<String> STRAFRECHT = List.of("BSBM", "PROCES_VERBAAL");

    private final UnaryOperator<String> periode;
    private final Map<String, Long> aantallen = new TreeMap<>();
    private final Map<String, Long> grootste = new TreeMap<>();

    private Natelling(UnaryOperator<String> periode) {
        this.periode = periode;
    }

    /** Counts records in JSON; the period of a date as text, such as its first seven characters. */
    public static Map<String, Long> of(Stream<String> regels, UnaryOperator<String> periode) {
        Natelling natelling = new Natelling(periode);
        Map<String, List<JsonNode>> dossiers = new LinkedHashMap<>();
        regels.map(JSON::readTree).forEach(v -> natelling.bewaar(v, dossiers));
        dossiers.values().forEach(natelling::dossier);
        natelling.normadressaten(dossiers);
        natelling.grootste.forEach(natelling.aantallen::put);
        natelling.aantallen.values().removeIf(a -> a == 0);
        return natelling.aantallen;
    }

    private static int volgnummer(JsonNode v) {
        return v.has("vervolg") ? v.at("/vervolg/volgnummer").intValue() : 1;
    }

    private void bewaar(JsonNode v, Map<String, List<JsonNode>> dossiers) {
        List<JsonNode> dossier = dossiers.computeIfAbsent(tekst(v, "/casus/kenmerk"), k -> new ArrayList<>());
        int laatste = dossier.isEmpty() ? 0 : volgnummer(dossier.get(dossier.size() - 1));
        String telwijze;
        if (volgnummer(v) < laatste) {
            telwijze = "BUITEN_VOLGORDE";
        } else if (volgnummer(v) == laatste) {
            telwijze = "DUBBEL";
            dossier.set(dossier.size() - 1, v);
        } else {
            telwijze = volgnummer(v) - laatste > 1 ? "ZONDER_VORIGE" : "GETELD";
            dossier.add(v);
        }
        tel(v, "vastlegging", telwijze);
        tel(v, "vastleggingen", "");
    }

    private static String tekst(JsonNode v, String pad) {
        return v.at(pad).asString("");
    }

    private List<String> groepen(JsonNode v) {
        JsonNode label = v.at("/casus/labels/gemeente");
        return List.of(
                "totaal|",
                "periode|" + periode.apply(tekst(v, "/casus/bevinding/datum")),
                label.isMissingNode() ? "label zonder waarde|" : "label|" + label.asString());
    }

    private void tel(JsonNode v, String maat, String waarde) {
        tel(v, maat, waarde, 1);
    }

    private void tel(JsonNode v, String maat, String waarde, long aantal) {
        groepen(v).forEach(groep -> aantallen.merge(groep + "|" + maat + "|" + waarde, aantal, Long::sum));
    }

    private static Set<String> namen(JsonNode lijst) {
        Set<String> namen = new HashSet<>();
        lijst.forEach(n -> namen.add(n.asString()));
        return namen;
    }

    private void dossier(List<JsonNode> vastleggingen) {
        Set<String> staat = Set.of();
        for (JsonNode v : vastleggingen) {
            Set<String> gekozen = namen(v.path("interventies"));
            for (String i : gekozen) {
                if (SANCTIES.contains(i) && !staat.contains(i)) {
                    tel(v, "opgelegd", i);
                }
            }
            if (tekst(v, "/status").equals("DEFINITIEF")
                    && !tekst(v, "/uitkomst").equals("HERPOSITIONEREN")) {
                staat = gekozen;
            }
        }
        JsonNode v = vastleggingen.get(vastleggingen.size() - 1);
        tel(v, "dossiers", "");
        tel(v, "uitkomst", tekst(v, "/uitkomst"));
        if (!tekst(v, "/uitkomst").equals("GEEN_OVERTREDING")) {
            overtreding(v);
        }
    }

    private void overtreding(JsonNode v) {
        tel(v, "overtredingen", "");
        for (String maat : List.of("uitgangspositie", "segment", "klasse", "verplaatsing")) {
            tel(v, maat, tekst(v, "/positionering/" + maat));
        }
        tel(v, "typering", v.at("/positionering/typeringStandaard").booleanValue() ? "STANDAARD" : "GEGEVEN");
        tel(v, "status", tekst(v, "/status"));
        tel(v, "overlegindicatie", tekst(v, "/overleg/indicatie"));
        tel(v, "aangifte", v.at("/overleg/aangifte").booleanValue() ? "STANDAARD" : "NIET_STANDAARD");
        namen(v.path("interventies")).forEach(i -> tel(v, "interventie", i));
        tel(v, "afwijking", afwijking(v));
        tel(v, "trede", trede(v));
        String hersteld = tekst(v, "/vervolg/gebeurtenis/hersteldOp");
        tel(v, "dossier", hersteld.isEmpty() ? "OPEN" : "AFGESLOTEN");
        if (!hersteld.isEmpty()) {
            dagen(v, "hersteltijd", hersteld);
        }
        if (v.at("/overleg").has("uitkomst")) {
            tel(v, "overleguitkomst", tekst(v, "/overleg/uitkomst"));
            dagen(v, "wachttijd", tekst(v, "/casus/overleg/datum"));
        }
    }

    private void dagen(JsonNode v, String maat, String tot) {
        if (tot.isEmpty()) {
            tel(v, maat, "ONBEKEND");
            return;
        }
        long dagen = LocalDate.parse(tekst(v, "/casus/bevinding/datum")).until(LocalDate.parse(tot), ChronoUnit.DAYS);
        if (dagen < 0) {
            tel(v, maat, "VOOR_DE_BEVINDING");
            return;
        }
        tel(
                v,
                maat,
                dagen >= 57
                        ? "DAGEN_57_OF_MEER"
                        : dagen >= 29
                                ? "DAGEN_29_TOT_56"
                                : dagen >= 15 ? "DAGEN_15_TOT_28" : dagen >= 8 ? "DAGEN_8_TOT_14" : "DAGEN_0_TOT_7");
        tel(v, "dagen " + maat, "aantal");
        tel(v, "dagen " + maat, "som", dagen);
        groepen(v).forEach(g -> grootste.merge(g + "|dagen " + maat + "|grootste", dagen, Math::max));
    }

    /** The heaviest that only one of both holds decides within a kind. */
    private static int vergelijk(Set<String> gekozen, Set<String> advies, List<String> soort) {
        for (int i = soort.size() - 1; i >= 0; i--) {
            if (gekozen.contains(soort.get(i)) != advies.contains(soort.get(i))) {
                return gekozen.contains(soort.get(i)) ? 1 : -1;
            }
        }
        return 0;
    }

    private static String afwijking(JsonNode v) {
        if (!v.has("afwijking")) {
            return "GEEN";
        }
        Set<String> gekozen = namen(v.path("interventies"));
        Set<String> advies = namen(v.at("/afwijking/aanbevolen"));
        List<Integer> verschil = Stream.of(GEWICHT, BESTRAFFEND, STRAFRECHT)
                .map(soort -> vergelijk(gekozen, advies, soort))
                .toList();
        if (verschil.contains(1)) {
            return verschil.contains(-1) ? "ANDERS" : "ZWAARDER";
        }
        return verschil.contains(-1) ? "LICHTER" : "GELIJK";
    }

    private static String trede(JsonNode v) {
        if (tekst(v, "/uitkomst").equals("HERPOSITIONEREN")) {
            return "GEEN_TREDE_OVER";
        }
        Set<String> bestuurlijk = namen(v.path("interventies"));
        bestuurlijk.removeAll(STRAFRECHT);
        if (bestuurlijk.isEmpty()) {
            return "GEEN";
        }
        if (!v.has("vervolg")) {
            return List.of("GEEN", "GELIJK").contains(afwijking(v)) ? "TREDE_1" : "NIET_AF_TE_LEIDEN";
        }
        JsonNode treden = v.at("/vervolg/treden");
        for (int i = 0; i < treden.size(); i++) {
            if (tekst(treden.get(i), "/stand").equals("GEKOZEN")) {
                return i < 5 ? "TREDE_" + (i + 1) : "TREDE_6_OF_HOGER";
            }
        }
        return "BUITEN_DE_TREDEN";
    }

    private void normadressaten(Map<String, List<JsonNode>> dossiers) {
        Map<String, String> laatste = new TreeMap<>();
        Map<String, Long> samen = new TreeMap<>();
        for (List<JsonNode> dossier : dossiers.values()) {
            JsonNode v = dossier.get(dossier.size() - 1);
            String segment = tekst(v, "/positionering/segment");
            if (!segment.matches("C3|C4|D.")) {
                continue;
            }
            String kenmerk = tekst(v, "/casus/normadressaat/kenmerk");
            String begin = "normadressaat|" + kenmerk + "|";
            aantallen.merge(begin + "segment|" + segment, 1L, Long::sum);
            if (!v.at("/vervolg/gebeurtenis").has("hersteldOp")) {
                aantallen.merge(begin + "dossier|OPEN", 1L, Long::sum);
            }
            laatste.merge(kenmerk, tekst(v, "/casus/bevinding/datum"), (a, b) -> a.compareTo(b) > 0 ? a : b);
            samen.merge(kenmerk, 1L, Long::sum);
        }
        samen.forEach((kenmerk, aantal) ->
                aantallen.put("normadressaat|" + kenmerk + "|laatste|" + laatste.get(kenmerk), aantal));
    }
}

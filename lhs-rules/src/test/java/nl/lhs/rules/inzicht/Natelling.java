package nl.lhs.rules.inzicht;

import java.math.BigDecimal;
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
 * key {@code soort|naam|maat|waarde} of its line in the CSV; counts of 0 are left out, and amounts are in cents.
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
        natelling.monitor();
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

    /** A record of edition 2 says in its vervolg whether the dossier is closed; one of edition 1 never does. */
    private static boolean isEditie1(JsonNode v) {
        return v.has("vervolg") && !v.path("vervolg").has("gesloten");
    }

    private void dossier(List<JsonNode> vastleggingen) {
        Set<String> staat = Set.of();
        for (JsonNode v : vastleggingen) {
            Set<String> gekozen = namen(v.path("interventies"));
            Set<String> nieuw =
                    v.has("vervolg") && !isEditie1(v) ? namen(v.at("/vervolg/nieuw")) : new HashSet<>(gekozen);
            if (isEditie1(v)) {
                nieuw.removeAll(staat);
            }
            for (String i : nieuw) {
                if (SANCTIES.contains(i)) {
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
        if (v.has("verzoek")) {
            tel(v, "verzoek", tekst(v, "/verzoek/uitkomst"));
            if (v.path("verzoek").has("grond")) {
                tel(v, "verzoekgrond", tekst(v, "/verzoek/grond"));
            }
        }
        if (isEditie1(v)) {
            lastenVanEditie1(vastleggingen);
        } else {
            v.at("/vervolg/lasten").forEach(last -> last(v, last));
        }
        if (!tekst(v, "/uitkomst").equals("GEEN_OVERTREDING")) {
            overtreding(v, vastleggingen);
        }
    }

    private void last(JsonNode v, JsonNode last) {
        Set<String> stappen = new HashSet<>();
        for (JsonNode stap : last.path("stappen")) {
            String naam = tekst(stap, "/stap");
            stappen.add(naam);
            if (naam.equals("VERBEURING") || naam.equals("INVORDERING")) {
                long centen = new BigDecimal(stap.path("bedrag").asString())
                        .movePointRight(2)
                        .longValueExact();
                tel(v, naam.equals("VERBEURING") ? "verbeurd" : "ingevorderd", "euro", centen);
            }
        }
        stappen(v, tekst(last, "/last"), stappen);
    }

    /** Of each kind of last: all steps of which a record tells, those of its event too. */
    private void lastenVanEditie1(List<JsonNode> vastleggingen) {
        Map<String, Set<String>> gezet = new TreeMap<>();
        for (JsonNode v : vastleggingen) {
            v.at("/vervolg/voorgeschiedenis/gezet")
                    .forEachEntry((last, stappen) ->
                            gezet.computeIfAbsent(last, l -> new HashSet<>()).addAll(namen(stappen)));
            if (tekst(v, "/vervolg/gebeurtenis/soort").equals("LASTSTAP")) {
                gezet.computeIfAbsent(tekst(v, "/vervolg/gebeurtenis/last"), l -> new HashSet<>())
                        .add(tekst(v, "/vervolg/gebeurtenis/stap"));
            }
        }
        gezet.forEach((last, stappen) -> stappen(vastleggingen.get(vastleggingen.size() - 1), last, stappen));
    }

    private void stappen(JsonNode v, String last, Set<String> stappen) {
        boolean dwangsom = last.equals("LAST_ONDER_DWANGSOM");
        if (dwangsom && stappen.contains("UITVOERING")) {
            stappen.addAll(List.of("VERBEURING", "INVORDERING"));
        }
        stappen.removeAll(List.of("VOORNEMEN", "ZIENSWIJZE"));
        stappen.remove(dwangsom ? "UITVOERING" : "");
        stappen.forEach(s -> tel(v, dwangsom ? "lastOnderDwangsom" : "lastOnderBestuursdwang", s));
    }

    private void overtreding(JsonNode v, List<JsonNode> vastleggingen) {
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
        boolean gesloten = isGesloten(v);
        tel(v, "dossier", gesloten ? "AFGESLOTEN" : "OPEN");
        if (gesloten) {
            dagen(
                    v,
                    "hersteltijd",
                    vastleggingen.stream()
                            .map(w -> tekst(w, "/vervolg/gebeurtenis/hersteldOp"))
                            .reduce("", (eerder, later) -> later.isEmpty() ? eerder : later));
        }
        if (v.at("/overleg").has("uitkomst")) {
            tel(v, "overleguitkomst", tekst(v, "/overleg/uitkomst"));
            dagen(v, "wachttijd", tekst(v, "/casus/overleg/datum"));
        }
    }

    private static boolean isGesloten(JsonNode v) {
        return v.at("/vervolg/gesloten").booleanValue(false)
                || v.at("/vervolg/gebeurtenis").has("hersteldOp");
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
        Set<String> gekozen = namen(v.path("interventies"));
        List<String> lichtNaarZwaar = new ArrayList<>(GEWICHT);
        lichtNaarZwaar.addAll(BESTRAFFEND);
        lichtNaarZwaar.retainAll(gekozen);
        return lichtNaarZwaar.isEmpty() ? "GEEN" : lichtNaarZwaar.get(lichtNaarZwaar.size() - 1);
    }

    /** What an agency monitors, of the five numbers those that records hold. */
    private void monitor() {
        aantallen.put("monitor||OVERTREDINGEN|", aantallen.getOrDefault("totaal||overtredingen|", 0L));
        aantallen.put(
                "monitor||BESTUURLIJKE_SANCTIES|",
                SANCTIES.stream()
                        .filter(i -> !STRAFRECHT.contains(i))
                        .mapToLong(i -> aantallen.getOrDefault("totaal||opgelegd|" + i, 0L))
                        .sum());
        aantallen.put("monitor||PROCESSEN_VERBAAL|", aantallen.getOrDefault("totaal||opgelegd|PROCES_VERBAAL", 0L));
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
            if (!isGesloten(v)) {
                aantallen.merge(begin + "dossier|OPEN", 1L, Long::sum);
            }
            laatste.merge(kenmerk, tekst(v, "/casus/bevinding/datum"), (a, b) -> a.compareTo(b) > 0 ? a : b);
            samen.merge(kenmerk, 1L, Long::sum);
        }
        samen.forEach((kenmerk, aantal) ->
                aantallen.put("normadressaat|" + kenmerk + "|laatste|" + laatste.get(kenmerk), aantal));
    }
}

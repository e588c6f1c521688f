package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;

/** Checks that hold for the three texts of each record: each reader gets what is his, and the addressee nothing else. */
final class Lezersproef {
    /** The most characters that half a page holds: 25 lines of 70. */
    private static final int HALVE_PAGINA = 1750;

    private static final Pattern ZINSGRENS = Pattern.compile("(?<=[.!?]) (?=[A-Z\"“\\[])");

    /** What only the file may tell: police and OM, criminal law, points of attention, readings, and our own numbers. */
    private static final Map<Taal, Pattern> VERBODEN = Map.of(
            Taal.NEDERLANDS,
            Pattern.compile(
                    "\\bOM\\b|Openbaar Ministerie|politie|officier van justitie|\\boverleg|[Ss]traf(recht|beschik|baar)"
                            + "|proces-verbaal|aangifte|vervolging|aandacht|[Ss]ignaal|\\blezing|\\bnorm(en)? |norm\\b|\\bR\\d|"
                            + "[\\dB]\\.?\\d?-\\d|ga na|nagaan|opgegeven|vastgelegd|verzwarend aspect|feitenboekje|Feitenboekje"),
            Taal.ENGELS,
            Pattern.compile(
                    "Public Prosecution|police|public prosecutor|consultation|criminal|penal order|official report"
                            + "|prosecution|attention|[Ss]ignal|\\breading|\\bnorms? |\\bR\\d|[\\dB]\\.?\\d?-\\d|check whether"
                            + "|recorded|aggravating aspect|Feitenboekje"));

    private static final Map<Besluitveld, String> ALLES = new EnumMap<>(Besluitveld.class);

    static {
        Arrays.stream(Besluitveld.values()).forEach(veld -> ALLES.put(veld, "ZZ" + veld.sleutel() + "ZZ"));
    }

    private Lezersproef() {}

    static void controleer(Vastlegging v) {
        for (Taal taal : Taal.values()) {
            controleer(v, taal);
        }
    }

    static void controleer(Vastlegging v, Taal taal) {
        Motivering besluit = Motivering.from(Lezer.BESLUIT, v, taal);
        Motivering dossier = Motivering.from(Lezer.DOSSIER, v, taal);
        Motivering opdracht = Motivering.from(Lezer.INSPECTEUR, v, taal);
        besluit(v, besluit);
        opdracht(opdracht);
        gescheiden(besluit, dossier, opdracht);
        ingevuld(v, besluit, taal);
    }

    static void besluit(Vastlegging v, Motivering m) {
        List<Deelsoort> soorten = m.delen().stream().map(Deel::soort).toList();
        assertEquals(soorten.stream().sorted().distinct().toList(), soorten);
        assertTrue(soorten.containsAll(Set.of(Deelsoort.OVERTREDING, Deelsoort.KEUZE)));
        assertEquals(v.status() == Status.DEFINITIEF, soorten.contains(Deelsoort.BELEID));
        assertEquals(v.verzoek().isPresent(), soorten.contains(Deelsoort.VERZOEK));
        assertEquals(soorten.contains(Deelsoort.BEVOEGDHEID), soorten.contains(Deelsoort.WEGING));
        String eigen = eigen(m);
        var gevonden = VERBODEN.get(m.taal()).matcher(eigen);
        assertFalse(gevonden.find(), () -> gevonden.group() + " in: " + eigen);
        long open = m.delen().stream()
                .flatMap(d -> d.uitspraken().stream())
                .flatMap(u -> u.fragmenten().stream())
                .filter(f -> f.soort() == Fragment.Soort.OPEN)
                .count();
        String merk = m.taal() == Taal.NEDERLANDS ? "[in te vullen: " : "[to be supplied: ";
        assertEquals(open, m.tekst().split(Pattern.quote(merk), -1).length - 1);
        m.openVelden().forEach(veld -> assertTrue(m.tekst().contains(merk + veld.omschrijving(m.taal()) + "]")));
        leesbaar(m);
    }

    private static void opdracht(Motivering m) {
        assertEquals(
                List.of(Deelsoort.NU, Deelsoort.UITERLIJK, Deelsoort.DAARNA),
                m.delen().stream().map(Deel::soort).toList());
        assertTrue(m.tekst().length() <= HALVE_PAGINA, m::tekst);
        assertEquals(List.of(), m.openVelden());
        leesbaar(m);
    }

    private static void leesbaar(Motivering m) {
        m.delen().stream().flatMap(d -> d.uitspraken().stream()).forEach(u -> {
            assertEquals(m.lezer(), u.lezer());
            Leesbaar.leesbaar(u, m.taal());
        });
    }

    /** No sentence that the file or the inspector reads stands in the text for the addressee. */
    static void gescheiden(Motivering besluit, Motivering dossier, Motivering opdracht) {
        Set<String> anderen = new HashSet<>(zinnen(dossier));
        anderen.addAll(zinnen(opdracht));
        anderen.retainAll(zinnen(besluit));
        assertEquals(Set.of(), anderen, "also in the text for the addressee");
    }

    private static Set<String> zinnen(Motivering m) {
        return m.delen().stream()
                .flatMap(d -> d.uitspraken().stream())
                .flatMap(u -> ZINSGRENS.splitAsStream(tekst(u) + "."))
                .map(zin -> zin.replaceAll("\\.+$", ""))
                .collect(Collectors.toSet());
    }

    /** Whoever fills in every field leaves none open, and loses nothing of what he filled in. */
    private static void ingevuld(Vastlegging v, Motivering leeg, Taal taal) {
        Motivering vol = Motivering.from(Lezer.BESLUIT, v, Besluitgegevens.of(ALLES), taal);
        assertEquals(List.of(), vol.openVelden());
        String tekst = vol.tekst();
        leeg.openVelden().forEach(veld -> assertTrue(tekst.contains(ALLES.get(veld)), () -> veld + ": " + tekst));
    }

    private static String eigen(Motivering m) {
        return m.delen().stream()
                .flatMap(d -> Stream.concat(
                        Stream.of(d.kop()), d.uitspraken().stream().map(Lezersproef::tekst)))
                .collect(Collectors.joining(". "));
    }

    private static String tekst(Uitspraak u) {
        return u.fragmenten().stream()
                .map(f -> f.soort() == Fragment.Soort.TEKST || f.soort() == Fragment.Soort.OPEN ? f.tekst() : "Q")
                .collect(Collectors.joining());
    }
}

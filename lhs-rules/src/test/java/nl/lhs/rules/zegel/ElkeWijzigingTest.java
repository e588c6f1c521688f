package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.rules.orakel.Uitkomsten;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import nl.lhs.rules.zegel.Wijzigingen.Wijziging;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Every change in a sealed record is found, and its place is named where it can be known. */
class ElkeWijzigingTest {
    /** How many records there are besides the samples. */
    private static final int ANDERE = 5;

    private static List<Casus> casussen() {
        List<Casus> casussen = new ArrayList<>(Verzegelwerk.voorbeelden());
        List<Casus> uitkomsten = Uitkomsten.eenCasusPerUitkomst();
        for (int i = 0; i < ANDERE; i++) {
            casussen.add(uitkomsten.get(i * (uitkomsten.size() / ANDERE) + 7));
        }
        return casussen;
    }

    @Test
    void everyChangeOfOneValueOfASealedRecordIsFound() {
        List<Casus> casussen = casussen();
        Queue<String> fouten = new ConcurrentLinkedQueue<>();
        Map<String, Integer> soorten = new ConcurrentSkipListMap<>();

        IntStream.range(0, casussen.size()).parallel().forEach(i -> {
            boolean ondertekend = i % 2 == 0;
            ObjectNode boom = Verzegelwerk.boom(
                    ondertekend ? Verzegelwerk.MET_SLEUTEL : Verzegelwerk.ZONDER_SLEUTEL, casussen.get(i));
            String ongewijzigd = Verzegelwerk.tekst(boom);
            Verificateur verificateur = i % 8 == 0 ? Verzegelwerk.MET_PUBLIEKE_SLEUTEL : Verzegelwerk.VERIFICATEUR;
            Wijzigingen.of(boom, w -> {
                soorten.merge(w.soort(), 1, Integer::sum);
                Verificatie verificatie = verificateur.verifieer(Verzegelwerk.tekst(boom));
                oordeel(w, verificatie).forEach(f -> fouten.add(casussen.get(i).kenmerk() + ": " + f));
            });
            // All changes were undone: each was found by itself, and not by the rest of another.
            if (verificateur.verifieer(Verzegelwerk.tekst(boom)).oordeel() != Oordeel.GEREPRODUCEERD
                    || !Verzegelwerk.boom(ongewijzigd).equals(boom)) {
                fouten.add(casussen.get(i).kenmerk() + ": niet hersteld");
            }
        });

        int aantal = soorten.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("zegel: " + aantal + " changes of one value found in " + casussen.size()
                + " records, half of them signed: " + new TreeMap<>(soorten));
        assertEquals(List.of(), fouten.stream().limit(20).toList());
        assertTrue(aantal > 20_000, () -> "only " + aantal);
    }

    private static List<String> oordeel(Wijziging w, Verificatie verificatie) {
        List<String> fouten = new ArrayList<>();
        if (verificatie.oordeel() != Oordeel.GEBROKEN) {
            return List.of(w + " is " + verificatie.oordeel());
        }
        List<Verschil> verschillen = verificatie.verschillen();
        if (verschillen.stream().noneMatch(v -> v.soort() == Soort.HASH || v.soort() == Soort.VORM)) {
            fouten.add(w + " passes the seal: " + verschillen);
        }
        String pad = verschillen.get(0).pad();
        boolean beslissing = w.pad().startsWith("/vastlegging/")
                && !w.pad().startsWith("/vastlegging/casus")
                && !w.pad().startsWith("/vastlegging/bibliotheek");
        if (beslissing && !pad.startsWith(omhulsel(w.pad()))) {
            fouten.add(w + " is told as " + verschillen.get(0));
        }
        if (w.pad().startsWith("/zegel/") && !pad.startsWith("/zegel/")) {
            fouten.add(w + " is told as " + verschillen.get(0));
        }
        return fouten;
    }

    private static String omhulsel(String pad) {
        return pad.substring(0, pad.lastIndexOf('/'));
    }
}

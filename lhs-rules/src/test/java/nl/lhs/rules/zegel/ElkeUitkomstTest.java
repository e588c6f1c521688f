package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.orakel.Orakel;
import nl.lhs.rules.orakel.Uitkomsten;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import org.junit.jupiter.api.Test;

/** One case of every distinct outcome of the policy: seal, verify, replay, and a change that must be found. */
class ElkeUitkomstTest {
    private static final int DISTINCT = 4775;

    /** How many changes of the record are tried for each outcome; they take turns. */
    private static final int WIJZIGINGEN = 3;

    private static final int PRIEM = 509;

    @Test
    void everyOutcomeIsSealedVerifiedAndReproducedAndAChangeOfItIsFound() {
        List<Casus> casussen = Uitkomsten.eenCasusPerUitkomst();
        assertEquals(DISTINCT, casussen.size());
        assertEquals(
                DISTINCT,
                casussen.stream()
                        .map(c -> Orakel.lhs17().verwacht(c).kern())
                        .distinct()
                        .count());
        Queue<String> fouten = new ConcurrentLinkedQueue<>();
        AtomicInteger gewijzigd = new AtomicInteger();

        IntStream.range(0, casussen.size()).parallel().forEach(i -> {
            boolean ondertekend = i % 2 == 0;
            Verzegelaar verzegelaar = ondertekend ? Verzegelwerk.MET_SLEUTEL : Verzegelwerk.ZONDER_SLEUTEL;
            Verificateur verificateur = ondertekend ? Verzegelwerk.MET_PUBLIEKE_SLEUTEL : Verzegelwerk.VERIFICATEUR;
            VerzegeldeVastlegging verzegeld = verzegelaar.verzegel(Verzegelwerk.ENGINE.decide(casussen.get(i)));
            String json = VerzegeldeVastleggingJson.format(verzegeld);
            Verificatie verificatie = verificateur.verifieer(json);
            if (verificatie.oordeel() != Oordeel.GEREPRODUCEERD
                    || !verificatie.verschillen().isEmpty()
                    || !verificatie.zegel().equals(java.util.Optional.of(verzegeld.zegel()))
                    || !VerzegeldeVastleggingJson.parse(json).equals(verzegeld)) {
                fouten.add(casussen.get(i).kenmerk() + ": " + verificatie);
            }
            gewijzigd.addAndGet(wijzig(i, json, fouten));
        });

        System.out.println("zegel: " + DISTINCT + " outcomes sealed, verified and reproduced, half of them signed; "
                + gewijzigd + " changes of one value found");
        assertEquals(List.of(), fouten.stream().limit(20).toList());
    }

    private static int wijzig(int nummer, String json, Queue<String> fouten) {
        var boom = Verzegelwerk.boom(json);
        int[] teller = {0, 0};
        Wijzigingen.of(boom, w -> {
            // Every change of a record has the same chance to be tried, and all together try each of them often.
            if (teller[1] < WIJZIGINGEN && (teller[0]++ + (long) nummer * PRIEM) % 401 == 0) {
                teller[1]++;
                if (Verzegelwerk.verifieer(boom).oordeel() != Oordeel.GEBROKEN) {
                    fouten.add(nummer + ": " + w);
                }
            }
        });
        return teller[1];
    }
}

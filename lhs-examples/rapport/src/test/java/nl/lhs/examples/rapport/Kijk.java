package nl.lhs.examples.rapport;

import java.nio.file.*;
import java.time.*;
import nl.lhs.core.vastlegging.*;
import nl.lhs.rules.*;
import nl.lhs.rules.json.*;
import nl.lhs.rules.zegel.*;

public class Kijk {
    public static void main(String[] a) throws Exception {
        LhsEngine e = LhsEngine.create();
        Path uit = Path.of(a[0]);
        int n = 0;
        var sleutel = java.security.KeyPairGenerator.getInstance("Ed25519")
                .generateKeyPair()
                .getPrivate();
        for (int i = 1; i < a.length; i++)
            for (String r : a[i].endsWith("l")
                    ? Files.readAllLines(Path.of(a[i]))
                    : java.util.List.of(Files.readString(Path.of(a[i])))) {
                var c = CasusJson.parse(r);
                var v = e.decide(c);
                var rap = n++ % 2 == 1
                        ? Rapport.van(v)
                        : Rapport.van(
                                Verzegelaar.met(Clock.fixed(Instant.parse("2026-03-12T09:15:30.5Z"), ZoneOffset.UTC))
                                        .door("M. de Vries")
                                        .sleutel(sleutel)
                                        .verzegel(v, Sha256.van("x")));
                String k = c.kenmerk().replaceAll("[^A-Za-z0-9-]", "");
                Files.writeString(uit.resolve(k + ".html"), rap.html());
                long t = System.nanoTime();
                Files.write(uit.resolve(k + ".pdf"), rap.pdf());
                System.out.println(k + " " + (System.nanoTime() - t) / 1000000 + " ms");
            }
    }
}

package nl.lhs.examples.rapport;

import java.nio.file.*;
import nl.lhs.rules.*;
import nl.lhs.rules.json.*;

public class Kijk {
    public static void main(String[] a) throws Exception {
        LhsEngine e = LhsEngine.create();
        Path uit = Path.of(a[0]);
        for (int i = 1; i < a.length; i++)
            for (String r : a[i].endsWith("l")
                    ? Files.readAllLines(Path.of(a[i]))
                    : java.util.List.of(Files.readString(Path.of(a[i])))) {
                var c = CasusJson.parse(r);
                var rap = Rapport.van(e.decide(c));
                String k = c.kenmerk().replaceAll("[^A-Za-z0-9-]", "");
                Files.writeString(uit.resolve(k + ".html"), rap.html());
                long t = System.nanoTime();
                Files.write(uit.resolve(k + ".pdf"), rap.pdf());
                System.out.println(k + " " + (System.nanoTime() - t) / 1000000 + " ms");
            }
    }
}

package nl.lhs.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lhs.core.Casus;
import org.openl.rules.runtime.RulesEngineFactory;

/** The tables, in OpenL Tablets: compiled to Java behind an interface, through which they are called in order. */
public final class OpenL implements Mededinger {
    private final Beleid beleid;

    /** The tables of the workbook. */
    public interface Beleid {
        /** A table, as the others. */
        String richting(boolean verzachtend, boolean verzwarend);

        String kolom(String typering, String richting);

        String rij(String gevolgen, String richting);

        String segment(boolean overtreding, String kolom, String rij);

        String klasse(String segment);

        String bsbm(boolean bsbmOpleggen, boolean nietOptreden, String segment, String uitkomst);

        String overleg(String bsbm, String klasse, boolean aspecten);

        String weg(
                boolean overtreding,
                boolean nietOptreden,
                String overleg,
                String uitkomst,
                boolean afwijking,
                String bsbm);

        String bestuur(
                String weg,
                String segment,
                boolean spoed,
                boolean lod,
                boolean lob,
                boolean stil,
                boolean boete,
                String vergunning,
                boolean schorsen,
                boolean sluiten);

        String straf(String weg);
    }

    /** Compiles the workbook; OpenL reads it from a file. */
    public OpenL() {
        try {
            Path bestand = Files.createTempFile("beleid", ".xlsx");
            try {
                Files.write(bestand, Meettabellen.lees(Meettabellen.XLSX));
                beleid = new RulesEngineFactory<>(bestand.toString(), Beleid.class).newEngineInstance();
            } finally {
                Files.deleteIfExists(bestand);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String naam() {
        return "OpenL Tablets";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        Gegevens g = Gegevens.from(casus);
        String richting = beleid.richting(g.verzachtend(), g.verzwarend());
        String segment = beleid.segment(
                g.overtreding(), beleid.kolom(g.typering(), richting), beleid.rij(g.gevolgen(), richting));
        String klasse = beleid.klasse(segment);
        String bsbm = beleid.bsbm(g.bsbmOpleggen(), g.nietOptreden(), segment, g.uitkomst());
        String overleg = beleid.overleg(bsbm, klasse, g.aspecten());
        String weg = beleid.weg(g.overtreding(), g.nietOptreden(), overleg, g.uitkomst(), g.afwijking(), bsbm);
        String bestuur = beleid.bestuur(
                weg,
                segment,
                g.spoed(),
                g.lod(),
                g.lob(),
                g.stil(),
                g.boete(),
                g.vergunning(),
                g.schorsen(),
                g.sluiten());
        return Gegevens.antwoord(casus, segment, klasse, overleg, weg, bestuur, beleid.straf(weg));
    }
}

package nl.lhs.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times pieces of work, and keeps what it found as points of curves. */
final class Groeimeter {
    private static final long RONDE = 100_000_000;
    private static final long RONDE_LANG = 1_000_000_000;

    private final boolean lang;
    private final List<Punt> punten = new ArrayList<>();

    /** What the work gave last, so that the JIT compiler cannot leave it out. */
    private Object uitkomst;

    /**
     * A point of a curve.
     *
     * @param wat which curve
     * @param omvang the size of the work
     * @param us microseconds, the median of the rounds
     * @param laagste of the fastest round
     * @param hoogste of the slowest
     * @param cpu microseconds of all processors together, those for compiling and collecting included: the median
     * @param stuks into how many parts the work can be divided: 1 where it cannot
     * @param mib how much more memory is in use after a collection than before the work, in MiB; 0 where that is not measured
     */
    record Punt(String wat, int omvang, double us, double laagste, double hoogste, double cpu, int stuks, double mib) {
        Punt(String wat, int omvang, double us, double laagste, double hoogste, double cpu, int stuks) {
            this(wat, omvang, us, laagste, hoogste, cpu, stuks, 0);
        }
    }

    /** A piece of work, of which the n-th time may do something else than the one before. */
    interface Werk {
        Object doe(int keer);
    }

    Groeimeter(boolean lang) {
        this.lang = lang;
    }

    void keep(Object wat) {
        uitkomst = wat;
    }

    void add(Punt punt) {
        punten.add(punt);
    }

    List<Punt> punten() {
        return punten;
    }

    /** Measures in rounds of so many times, or fewer where that takes long; those before them make it warm. */
    void perStuk(String wat, int omvang, int stuks, int keren, Werk werk) {
        int rondes = lang ? 9 : 5;
        int opwarming = lang ? 5 : 2;
        double[] us = new double[rondes];
        double[] cpu = new double[rondes];
        int plaats = 0;
        for (int r = -opwarming; r < rondes; r++) {
            long beginCpu = cpu();
            long begin = System.nanoTime();
            int gedaan = 0;
            while (gedaan < keren && System.nanoTime() - begin < (lang ? RONDE_LANG : RONDE)) {
                uitkomst = werk.doe(plaats % keren);
                plaats++;
                gedaan++;
            }
            if (r >= 0) {
                us[r] = (System.nanoTime() - begin) / 1e3 / gedaan;
                cpu[r] = (cpu() - beginCpu) / 1e3 / gedaan;
            }
        }
        Arrays.sort(us);
        Arrays.sort(cpu);
        punten.add(new Punt(wat, omvang, us[rondes / 2], us[0], us[rondes - 1], cpu[rondes / 2], stuks));
    }

    /** Measures what takes seconds at a time once; each unit of its size is one part. */
    void eenmaal(String wat, int omvang, Runnable werk) {
        long beginCpu = cpu();
        long begin = System.nanoTime();
        werk.run();
        double us = (System.nanoTime() - begin) / 1e3;
        punten.add(new Punt(wat, omvang, us, us, us, (cpu() - beginCpu) / 1e3, omvang));
    }

    static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The table to read. */
    String tabel() {
        StringBuilder uit = new StringBuilder("\n| how cost grows | size | µs | lowest to highest | µs for each |"
                + " µs of all processors | MiB kept |\n|---|---:|---:|---:|---:|---:|---:|\n");
        for (Punt p : punten) {
            uit.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %s | %s | %s | %s | %s |%n",
                    p.wat,
                    p.omvang,
                    getal(p.us),
                    p.laagste == p.hoogste ? "once" : getal(p.laagste) + "–" + getal(p.hoogste),
                    p.stuks == 1 ? "" : getal(p.us / p.stuks),
                    getal(p.cpu),
                    p.mib == 0 ? "" : getal(p.mib)));
        }
        return uit.toString();
    }

    private static String getal(double us) {
        return String.format(Locale.ROOT, us < 100 ? "%,.1f" : "%,.0f", us);
    }
}

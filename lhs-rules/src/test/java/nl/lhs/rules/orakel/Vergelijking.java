package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.VastleggingJson;

/** Compares every decision on a space of inputs with an {@link Orakel}, on all cores, in constant memory. */
final class Vergelijking {
    private static final int MEEST_GETOOND = 20;

    /** What was counted in a part of the space. */
    static final class Telling {
        private long beslist;
        private long geweigerd;

        private void bij(Telling ander) {
            beslist += ander.beslist;
            geweigerd += ander.geweigerd;
        }
    }

    /** Where an input stands: the number of its block in the space as it was given, and its own in that. */
    record Plaats(int blok, long index) implements Comparable<Plaats> {
        @Override
        public int compareTo(Plaats ander) {
            return blok == ander.blok ? Long.compare(index, ander.index) : Integer.compare(blok, ander.blok);
        }

        Plaats eerste(Plaats ander) {
            return compareTo(ander) <= 0 ? this : ander;
        }
    }

    private final Map<Invoerruimte.Onderdeel, Telling> tellingen = new EnumMap<>(Invoerruimte.Onderdeel.class);
    private final Map<Verwachting.Kern, Plaats> uitkomsten = new HashMap<>();
    private final List<String> voorbeelden = new ArrayList<>();
    private long afwijkend;

    Vergelijking() {}

    /**
     * Decides all inputs and compares with LHS 1.7.
     *
     * @param blokken the space
     * @param beslisser what decides, from several threads at once
     * @param voortgang told each percentage that is reached
     * @return what came of it
     */
    static Vergelijking of(List<Blok> blokken, Function<Casus, Vastlegging> beslisser, IntConsumer voortgang)
            throws InterruptedException, ExecutionException {
        return of(blokken, beslisser, voortgang, 1);
    }

    /** The same for every n-th input of a block, beginning at another one in each. */
    static Vergelijking of(List<Blok> blokken, Function<Casus, Vastlegging> beslisser, IntConsumer voortgang, int stap)
            throws InterruptedException, ExecutionException {
        return of(Orakel.lhs17(), blokken, beslisser, voortgang, stap);
    }

    /** The same under another strategie. */
    static Vergelijking of(
            Orakel orakel, List<Blok> blokken, Function<Casus, Vastlegging> beslisser, IntConsumer voortgang, int stap)
            throws InterruptedException, ExecutionException {
        int draden = Runtime.getRuntime().availableProcessors();
        AtomicInteger volgende = new AtomicInteger();
        List<Blok> opBegin = opBegin(blokken);
        Map<Blok, Integer> nummers = new IdentityHashMap<>();
        blokken.forEach(blok -> nummers.put(blok, nummers.size()));
        ExecutorService uitvoerders = Executors.newFixedThreadPool(draden);
        try {
            List<Future<Vergelijking>> delen = new ArrayList<>();
            for (int i = 0; i < draden; i++) {
                delen.add(uitvoerders.submit(() -> {
                    Vergelijking deel = new Vergelijking();
                    for (int b = volgende.getAndIncrement(); b < opBegin.size(); b = volgende.getAndIncrement()) {
                        Blok blok = opBegin.get(b);
                        for (long index = b % stap; index < blok.aantal(); index += stap) {
                            Plaats plaats = new Plaats(nummers.get(blok), index);
                            deel.vergelijk(orakel, plaats, blok.onderdeel(), blok.invoer(index), beslisser);
                        }
                        int procent = b * 100 / blokken.size();
                        if (procent != (b + 1) * 100 / blokken.size()) {
                            voortgang.accept(procent + 1);
                        }
                    }
                    return deel;
                }));
            }
            Vergelijking geheel = new Vergelijking();
            for (Future<Vergelijking> deel : delen) {
                geheel.bij(deel.get());
            }
            return geheel;
        } finally {
            uitvoerders.shutdownNow();
        }
    }

    /** Those that begin alike together: equal facts then come near each other, and an engine keeps what it concluded. */
    private static List<Blok> opBegin(List<Blok> blokken) {
        Map<List<Object>, List<Blok>> groepen = new LinkedHashMap<>();
        for (Blok blok : blokken) {
            Bevinding bevinding = blok.bevindingen().get(0);
            List<Object> begin = List.of(
                    bevinding.overtreding(),
                    bevinding.gevolgen(),
                    blok.normadressaten().get(0).typering(),
                    bevinding.verzachtendeArgumenten().isEmpty(),
                    bevinding.verzwarendeArgumenten().isEmpty());
            groepen.computeIfAbsent(begin, g -> new ArrayList<>()).add(blok);
        }
        return groepen.values().stream().flatMap(List::stream).toList();
    }

    /** Decides one input, of which nobody asks where it stands, and compares; for one thread. */
    void vergelijk(
            Orakel orakel, Invoerruimte.Onderdeel onderdeel, Invoer invoer, Function<Casus, Vastlegging> beslisser) {
        vergelijk(orakel, new Plaats(0, 0), onderdeel, invoer, beslisser);
    }

    private void vergelijk(
            Orakel orakel,
            Plaats plaats,
            Invoerruimte.Onderdeel onderdeel,
            Invoer invoer,
            Function<Casus, Vastlegging> beslisser) {
        Telling telling = tellingen.computeIfAbsent(onderdeel, o -> new Telling());
        Weigering weigering = orakel.weigering();
        boolean weigert = weigering.isTegenstrijdig(invoer);
        Casus casus;
        try {
            casus = invoer.casus("Z-1");
        } catch (OngeldigException e) {
            telling.geweigerd++;
            if (weigert && !weigering.tegenspraken(invoer).equals(invoer.tegenspraken())) {
                meld(
                        orakel,
                        invoer,
                        List.of("tegenspraken: verwacht " + weigering.tegenspraken(invoer) + ", kreeg "
                                + invoer.tegenspraken()));
            }
            if (!weigert) {
                meld(
                        orakel,
                        invoer,
                        List.of("verwacht dat deze casus mag bestaan, kreeg een weigering: " + e.getMessage()));
            }
            return;
        }
        if (weigering.isOnbekend(invoer)) {
            telling.geweigerd++;
            verschilVanWeigering(weigering.onbekend(invoer), casus, beslisser)
                    .ifPresent(verschil -> meld(orakel, invoer, List.of(verschil)));
            return;
        }
        telling.beslist++;
        if (weigert) {
            meld(orakel, invoer, List.of("verwacht dat deze casus wordt geweigerd, kreeg een casus"));
            return;
        }
        Verwachting verwachting = orakel.verwacht(casus);
        List<String> verschillen;
        try {
            Vastlegging vastlegging = beslisser.apply(casus);
            verschillen = verwachting.verschillen(casus, vastlegging);
            Verwachting.Kern kern = verwachting.kern();
            Plaats eerder = uitkomsten.get(kern);
            if (eerder == null || plaats.compareTo(eerder) < 0) {
                uitkomsten.put(kern, plaats);
            }
            if (eerder == null) {
                verschillen = new ArrayList<>(verschillen);
                VastleggingJson.validate(VastleggingJson.format(vastlegging)).stream()
                        .map(fout -> "verwacht een vastlegging volgens het schema, kreeg " + fout)
                        .forEach(verschillen::add);
            }
        } catch (RuntimeException e) {
            verschillen = List.of("verwacht een beslissing, kreeg " + e);
        }
        if (!verschillen.isEmpty()) {
            meld(orakel, invoer, verschillen);
        }
    }

    /** A casus that can be, and that the strategie cannot decide. */
    private static Optional<String> verschilVanWeigering(
            Set<String> verwacht, Casus casus, Function<Casus, Vastlegging> beslisser) {
        Set<String> kreeg = new TreeSet<>();
        try {
            beslisser.apply(casus);
        } catch (OngeldigException e) {
            e.fouten().forEach(fout -> kreeg.add(fout.pad()));
        }
        return verwacht.equals(kreeg)
                ? Optional.empty()
                : Optional.of("verwacht een weigering op " + verwacht + ", kreeg een op " + kreeg);
    }

    private void meld(Orakel orakel, Invoer invoer, List<String> verschillen) {
        afwijkend++;
        if (voorbeelden.size() < MEEST_GETOOND) {
            voorbeelden.add(orakel + ": " + invoer.beschrijving() + "\n    " + String.join("\n    ", verschillen));
        }
    }

    private void bij(Vergelijking deel) {
        deel.tellingen.forEach((onderdeel, telling) ->
                tellingen.computeIfAbsent(onderdeel, o -> new Telling()).bij(telling));
        deel.uitkomsten.forEach((kern, plaats) -> uitkomsten.merge(kern, plaats, Plaats::eerste));
        afwijkend += deel.afwijkend;
        deel.voorbeelden.stream().limit(MEEST_GETOOND - voorbeelden.size()).forEach(voorbeelden::add);
    }

    /** How many inputs there were in each part, refused or not. */
    Map<Invoerruimte.Onderdeel, Long> aantallen() {
        Map<Invoerruimte.Onderdeel, Long> aantallen = new EnumMap<>(Invoerruimte.Onderdeel.class);
        tellingen.forEach((onderdeel, telling) -> aantallen.put(onderdeel, telling.beslist + telling.geweigerd));
        return aantallen;
    }

    private long beslist() {
        return tellingen.values().stream().mapToLong(t -> t.beslist).sum();
    }

    private long geweigerd() {
        return tellingen.values().stream().mapToLong(t -> t.geweigerd).sum();
    }

    long afwijkend() {
        return afwijkend;
    }

    /** Where each distinct outcome comes first, as {@link Uitkomsten} reads it: a line for each block. */
    String eerstePlaatsen() {
        Map<Integer, List<String>> blokken = new TreeMap<>();
        uitkomsten.values().stream()
                .sorted()
                .forEach(plaats -> blokken.computeIfAbsent(plaats.blok(), b -> new ArrayList<>())
                        .add(Long.toString(plaats.index())));
        StringBuilder tekst = new StringBuilder();
        blokken.forEach((blok, indexen) -> tekst.append(blok)
                .append(": ")
                .append(String.join(" ", indexen))
                .append('\n'));
        return tekst.toString();
    }

    /** The first few differences, to be read. */
    String voorbeelden() {
        return afwijkend + " verschillen, waaronder:\n" + String.join("\n", voorbeelden);
    }

    /** The counts, to be printed. */
    String tellingentekst(String naam) {
        StringBuilder tekst = new StringBuilder(naam);
        tekst.append(String.format(
                Locale.ROOT,
                ": %,d decided, %,d refused, %,d distinct outcomes, %,d differences%n",
                beslist(),
                geweigerd(),
                uitkomsten.size(),
                afwijkend));
        tellingen.forEach((onderdeel, telling) -> tekst.append(String.format(
                Locale.ROOT, "  %-26s %,12d decided %,12d refused%n", onderdeel, telling.beslist, telling.geweigerd)));
        return tekst.toString();
    }
}

package nl.lhs.rules.inzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Counts decision records one by one (<i>inzichtteller</i>).
 *
 * <pre>{@code
 * Inzichtteller teller = Inzichtteller.per(Periode.KWARTAAL).label("gemeente");
 * register.forEach(teller::tel);
 * Inzicht inzicht = teller.inzicht();
 * inzicht.totaal().overtredingen();
 * }</pre>
 *
 * <p>The records with one casus.kenmerk are one dossier. It counts once, by its latest record: the one with the highest
 * volgnummer, which is 1 for a record without a vervolg. Offer the records of a dossier in their order, as a register
 * and a dossier have them; dossiers may be mixed, in any order. {@link Maat.Telwijze} tells what becomes of a record
 * that is offered twice or too late: it counts there, and nothing counts twice. What was imposed counts in the period
 * and under the label of the record that imposed it.
 *
 * <p>It keeps about a hundred bytes of each dossier and the kenmerk of each normadressaat that is named, but no record: a
 * million dossiers take about 110 MB. The first {@value #MAX_PERIODEN} periods and the first {@value #MAX_LABELS}
 * values of the label are counted separately; all others go into one group, {@link Groep.Soort#OVERIGE}.
 *
 * <p>Not safe for use by several threads at once. Source: norm 3.5-1.
 */
public final class Inzichtteller {
    /** How many periods are counted separately at most. */
    public static final int MAX_PERIODEN = 1_000;

    /** How many values of the label are counted separately at most. */
    public static final int MAX_LABELS = 10_000;

    private static final int LABEL_ONTBREEKT = 0;
    private static final int LABEL_OVERIGE = MAX_LABELS + 1;
    private static final int PERIODE_OVERIGE = -1;
    private static final int GEEN = -1;
    private static final Segment[] SEGMENTEN = Segment.values();
    private static final List<Segment> SELECTIE = List.copyOf(Inzicht.SELECTIE);

    private static final Comparator<Normadressaatstand> VOLGORDE = Comparator.comparingLong(
                    Normadressaatstand::overtredingen)
            .reversed()
            .thenComparing(Normadressaatstand::laatste, Comparator.reverseOrder())
            .thenComparing(Normadressaatstand::kenmerk);

    private final Periode periode;
    private final Optional<String> label;

    private final Telindeling indeling;
    private final Dossierboek dossiers;
    private final Sleutelboek normadressaten = new Sleutelboek(0);
    private final List<String> kenmerken = new ArrayList<>();
    private final Map<String, Integer> labelnummers = new HashMap<>();

    /** What is counted when a record is offered; the rest is counted at the end, from the latest records. */
    private final Borden borden;

    private Inzichtteller(Periode periode, Optional<String> label, Telindeling indeling) {
        this.periode = Objects.requireNonNull(periode, "periode");
        this.label = label;
        this.indeling = indeling;
        this.dossiers = new Dossierboek(indeling);
        this.borden = new Borden();
    }

    /**
     * A counter that has counted nothing yet, for records with the words of LHS 1.7.
     *
     * @param periode the length of the periods that are counted separately
     * @return the counter
     */
    public static Inzichtteller per(Periode periode) {
        return new Inzichtteller(periode, Optional.empty(), Telindeling.of(Woordenlijst.LHS_17));
    }

    /**
     * A counter that has counted nothing yet, and also counts the values of a label separately.
     *
     * @param label the key of a label of the casus, such as {@code gemeente}; a record without it goes into the group
     *     {@link Groep.Soort#NIET_GEGEVEN}
     * @return another counter
     */
    public Inzichtteller label(String label) {
        return new Inzichtteller(periode, Optional.of(Objects.requireNonNull(label, "label")), indeling);
    }

    /**
     * A counter that has counted nothing yet, for records with other words than those of LHS 1.7.
     *
     * @param woorden the words, such as those of the first record; their order is that of weight
     * @return another counter
     */
    public Inzichtteller woorden(Woordenlijst woorden) {
        return new Inzichtteller(periode, label, Telindeling.of(Objects.requireNonNull(woorden, "woorden")));
    }

    /**
     * Whether records with some words can be counted: the axes, the aspects and the norms may be others.
     *
     * @param woorden the words of a record
     * @return false where its interventions or classes are others than those that are counted
     */
    public boolean telt(Woordenlijst woorden) {
        return indeling.telt(Objects.requireNonNull(woorden, "woorden"));
    }

    /**
     * Counts a record.
     *
     * @param vastlegging the record
     * @throws IllegalArgumentException if its interventions or classes are others than those that are counted; it is not
     *     counted then
     */
    public void tel(Vastlegging vastlegging) {
        Objects.requireNonNull(vastlegging, "vastlegging");
        indeling.require(vastlegging.woorden());
        int dossier = dossiers.nummer(vastlegging.casus().kenmerk());
        int labelnummer = labelnummer(vastlegging);
        Maat.Telwijze telwijze = telwijze(Dossierboek.volgnummer(vastlegging), dossiers.volgnummer(dossier));
        LocalDate datum = vastlegging.casus().bevinding().datum();
        for (Telbord bord : borden.van(datum, labelnummer)) {
            bord.tel(Maat.VASTLEGGING, telwijze.ordinal());
        }
        if (telwijze == Maat.Telwijze.BUITEN_VOLGORDE) {
            return;
        }
        if (telwijze != Maat.Telwijze.DUBBEL && dossiers.volgnummer(dossier) > 0) {
            for (Telbord bord : borden.van(dossiers.datum(dossier), dossiers.label(dossier))) {
                dossiers.telOpgelegd(dossier, bord);
            }
            dossiers.schuifDoor(dossier);
        }
        dossiers.zet(dossier, vastlegging, labelnummer, normadressaat(vastlegging));
    }

    /**
     * Counts all records of a dossier.
     *
     * @param dossier the dossier
     */
    public void tel(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        dossier.vastleggingen().forEach(this::tel);
    }

    private static Maat.Telwijze telwijze(int volgnummer, int laatste) {
        if (volgnummer < laatste) {
            return Maat.Telwijze.BUITEN_VOLGORDE;
        }
        if (volgnummer == laatste) {
            return Maat.Telwijze.DUBBEL;
        }
        return volgnummer == laatste + 1 ? Maat.Telwijze.GETELD : Maat.Telwijze.ZONDER_VORIGE;
    }

    private int labelnummer(Vastlegging vastlegging) {
        Optional<String> waarde =
                label.flatMap(l -> vastlegging.casus().labels().flatMap(labels -> Optional.ofNullable(labels.get(l))));
        if (waarde.isEmpty()) {
            return LABEL_ONTBREEKT;
        }
        Integer nummer = labelnummers.get(waarde.get());
        if (nummer == null) {
            if (labelnummers.size() == MAX_LABELS) {
                return LABEL_OVERIGE;
            }
            nummer = labelnummers.size() + 1;
            labelnummers.put(waarde.get(), nummer);
        }
        return nummer;
    }

    /** The number of the normadressaat, where the record is in a segment for which it is named. */
    private int normadressaat(Vastlegging vastlegging) {
        if (vastlegging
                .positionering()
                .map(Positionering::segment)
                .filter(Inzicht.SELECTIE::contains)
                .isEmpty()) {
            return GEEN;
        }
        String kenmerk = vastlegging.casus().normadressaat().kenmerk();
        int nummer = normadressaten.nummer(kenmerk);
        if (nummer == kenmerken.size()) {
            kenmerken.add(kenmerk);
        }
        return nummer;
    }

    /**
     * What was counted until now. Counting can go on after it.
     *
     * @return the counts, which do not change any more
     */
    public Inzicht inzicht() {
        Borden alle = borden.kopie();
        for (int dossier = 0; dossier < dossiers.aantal(); dossier++) {
            for (Telbord bord : alle.van(dossiers.datum(dossier), dossiers.label(dossier))) {
                dossiers.tel(dossier, bord);
            }
        }
        return new Inzicht(periode, label, alle.totaal.telling(), alle.perioden(), alle.labels(), normadressaten());
    }

    private List<Normadressaatstand> normadressaten() {
        int breedte = SELECTIE.size();
        int[] aantallen = new int[Math.multiplyExact(kenmerken.size(), breedte)];
        int[] open = new int[kenmerken.size()];
        int[] laatste = new int[kenmerken.size()];
        Arrays.fill(laatste, Integer.MIN_VALUE);
        for (int dossier = 0; dossier < dossiers.aantal(); dossier++) {
            int nummer = dossiers.normadressaat(dossier);
            if (nummer != GEEN) {
                aantallen[nummer * breedte + SELECTIE.indexOf(SEGMENTEN[dossiers.segment(dossier)])]++;
                open[nummer] += dossiers.isOpen(dossier) ? 1 : 0;
                laatste[nummer] = Math.max(laatste[nummer], dag(dossiers.datum(dossier)));
            }
        }
        List<Normadressaatstand> standen = new ArrayList<>();
        for (int nummer = 0; nummer < laatste.length; nummer++) {
            Map<Segment, Long> segmenten = new EnumMap<>(Segment.class);
            for (int i = 0; i < breedte; i++) {
                int aantal = aantallen[nummer * breedte + i];
                if (aantal > 0) {
                    segmenten.put(SELECTIE.get(i), (long) aantal);
                }
            }
            // Absent where a later record moved its overtredingen to other segments.
            if (!segmenten.isEmpty()) {
                standen.add(new Normadressaatstand(
                        kenmerken.get(nummer), segmenten, open[nummer], LocalDate.ofEpochDay(laatste[nummer])));
            }
        }
        standen.sort(VOLGORDE);
        return standen;
    }

    private static int dag(LocalDate datum) {
        return (int) datum.toEpochDay();
    }

    /** The boards with the counts: of the whole, of each period, and of each value of the label. */
    private final class Borden {
        private final Telbord totaal;
        private final Map<Integer, Telbord> perPeriode = new TreeMap<>();
        private final Map<Integer, Telbord> perLabel = new HashMap<>();

        Borden() {
            this(new Telbord(indeling));
        }

        private Borden(Telbord totaal) {
            this.totaal = totaal;
        }

        Borden kopie() {
            Borden kopie = new Borden(totaal.kopie());
            perPeriode.forEach((nummer, bord) -> kopie.perPeriode.put(nummer, bord.kopie()));
            perLabel.forEach((nummer, bord) -> kopie.perLabel.put(nummer, bord.kopie()));
            return kopie;
        }

        /** The boards that count what has this day and this label. */
        List<Telbord> van(LocalDate datum, int labelnummer) {
            Telbord periodebord = periodebord(periode.nummer(datum));
            return label.isEmpty()
                    ? List.of(totaal, periodebord)
                    : List.of(totaal, periodebord, perLabel.computeIfAbsent(labelnummer, n -> new Telbord(indeling)));
        }

        private Telbord periodebord(int nummer) {
            Telbord bord = perPeriode.get(nummer);
            if (bord != null) {
                return bord;
            }
            boolean vol = perPeriode.size() - (perPeriode.containsKey(PERIODE_OVERIGE) ? 1 : 0) == MAX_PERIODEN;
            return perPeriode.computeIfAbsent(vol ? PERIODE_OVERIGE : nummer, n -> new Telbord(indeling));
        }

        List<Groep> perioden() {
            List<Groep> groepen = new ArrayList<>();
            perPeriode.forEach((nummer, bord) -> {
                if (nummer != PERIODE_OVERIGE) {
                    groepen.add(new Groep(Groep.Soort.NAAM, periode.naam(nummer), bord.telling()));
                }
            });
            voegToe(groepen, Groep.Soort.OVERIGE, perPeriode.get(PERIODE_OVERIGE));
            return groepen;
        }

        List<Groep> labels() {
            List<Groep> groepen = new ArrayList<>();
            labelnummers.forEach((waarde, nummer) -> groepen.add(
                    new Groep(Groep.Soort.NAAM, waarde, perLabel.get(nummer).telling())));
            groepen.sort(Comparator.comparing(Groep::naam));
            voegToe(groepen, Groep.Soort.NIET_GEGEVEN, perLabel.get(LABEL_ONTBREEKT));
            voegToe(groepen, Groep.Soort.OVERIGE, perLabel.get(LABEL_OVERIGE));
            return groepen;
        }

        private static void voegToe(List<Groep> groepen, Groep.Soort soort, Telbord bord) {
            if (bord != null) {
                groepen.add(new Groep(soort, "", bord.telling()));
            }
        }
    }
}

package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.lhs.core.Begripset;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Required;

/**
 * The lasts of one dossier, in the order in which they were imposed (<i>lastenboek</i>): what events and choices make of
 * them. It refuses nothing: whether an event can be is for who handles it.
 *
 * <p>Example: {@code Lastenboek.LEEG.naKeuze(List.of(Interventie.LAST_ONDER_DWANGSOM),
 * List.of(Interventie.LAST_ONDER_DWANGSOM)).staande()} holds one last onder dwangsom. Source: norm B2-7, reading R13, the
 * contract's definition of a last.
 */
public final class Lastenboek {
    /** Without lasts. */
    public static final Lastenboek LEEG = new Lastenboek(List.of());

    private final List<Lastverloop> lasten;

    private Lastenboek(List<Lastverloop> lasten) {
        this.lasten = List.copyOf(lasten);
    }

    /**
     * Of some lasts.
     *
     * @param lasten in the order in which they were imposed
     * @return the book
     */
    public static Lastenboek of(List<Lastverloop> lasten) {
        Required.list(lasten, "lasten");
        return lasten.isEmpty() ? LEEG : new Lastenboek(lasten);
    }

    /**
     * The lasts after a record.
     *
     * @param geschiedenis the history that the record builds on, with the lasts before it
     * @param gebeurtenis what happened
     * @param gekozen what the record chooses
     * @param nieuw what it newly chooses
     * @param spoedeisend whether the case is urgent
     * @return the book
     */
    public static Lastenboek na(
            Voorgeschiedenis geschiedenis,
            Gebeurtenis gebeurtenis,
            List<Interventie> gekozen,
            List<Interventie> nieuw,
            boolean spoedeisend) {
        Objects.requireNonNull(geschiedenis, "geschiedenis");
        Objects.requireNonNull(gebeurtenis, "gebeurtenis");
        Required.list(gekozen, "gekozen");
        Required.list(nieuw, "nieuw");
        Lastenboek boek = of(geschiedenis.lasten());
        if (gebeurtenis instanceof Lastzetting zetting) {
            return boek.naStap(zetting, spoedeisend);
        }
        if (gebeurtenis instanceof Termijnstelling termijn) {
            return boek.naTermijn(termijn.tot());
        }
        if (gebeurtenis instanceof Hercontrole hercontrole && hercontrole.nageleefd()) {
            return boek;
        }
        return boek.naKeuze(gekozen, nieuw);
    }

    /** {@return each last, in the order in which they were imposed} */
    public List<Lastverloop> lasten() {
        return lasten;
    }

    /** {@return those that stand} */
    public List<Lastverloop> staande() {
        return waar(Lastverloop::staat);
    }

    /** {@return those that are in force (Awb 5:6)} */
    public List<Lastverloop> vanKracht() {
        return waar(Lastverloop::vanKracht);
    }

    private List<Lastverloop> waar(Predicate<Lastverloop> welke) {
        return lasten.stream().filter(welke).toList();
    }

    /** {@return the kinds of last that stand, light to heavy, each once} */
    public List<Interventie> soortenStaand() {
        Set<Interventie> soorten = new TreeSet<>();
        staande().forEach(l -> soorten.add(l.last()));
        return List.copyOf(soorten);
    }

    /** {@return whether a last was decided or carried out, in force or not} */
    public boolean isOpgelegd() {
        return lasten.stream().anyMatch(Lastverloop::isOpgelegd);
    }

    /**
     * The newest last of a kind.
     *
     * @param last the kind
     * @return empty where there is none
     */
    public Optional<Lastverloop> nieuwste(Interventie last) {
        Objects.requireNonNull(last, "last");
        return waar(l -> l.last().equals(last)).stream().reduce((eerste, tweede) -> tweede);
    }

    /**
     * The last that a step is about.
     *
     * @param last the kind
     * @param lastnummer which of its kind; empty for the newest
     * @return empty where there is none
     */
    public Optional<Lastverloop> zoek(Interventie last, OptionalInt lastnummer) {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(lastnummer, "lastnummer");
        return lastnummer.isEmpty()
                ? nieuwste(last)
                : waar(l -> l.last().equals(last) && l.lastnummer() == lastnummer.getAsInt()).stream()
                        .findFirst();
    }

    /**
     * Whether a LOB was decided or carried out under spoed without being chosen, so that an overleg or a herziening that
     * leads to a LOB leads to that same last.
     *
     * @return false where it was withdrawn
     */
    public boolean wachtOpKeuze() {
        return nieuwsteDwang().filter(l -> !l.gekozen()).isPresent();
    }

    /**
     * Whether the newest LOB was carried out: what was to be done is done, and deciding again on the same overtreding does
     * not have it done twice.
     *
     * @return false where it was withdrawn
     */
    public boolean isDwangUitgevoerd() {
        return nieuwsteDwang().filter(Lastverloop::isUitgevoerd).isPresent();
    }

    private Optional<Lastverloop> nieuwsteDwang() {
        return waar(l -> l.last().isBestuursdwang()).stream()
                .reduce((eerste, tweede) -> tweede)
                .filter(l -> !l.heeft(Laststap.INTREKKING));
    }

    /**
     * Whether a step is about a last that is not there yet: a LOB under spoed, which the step itself begins.
     *
     * @param zetting the step
     * @return false where the last is there
     */
    public boolean begint(Lastzetting zetting) {
        Objects.requireNonNull(zetting, "zetting");
        Interventie last = zetting.last();
        return last.isBestuursdwang()
                && (zetting.lastnummer().isEmpty()
                        ? nieuwste(last).map(Lastverloop::opzij).orElse(true)
                        : zetting.lastnummer().getAsInt() == nummer(last));
    }

    /**
     * The lasts after a step.
     *
     * @param zetting the step; of a LOB that is not there it begins one
     * @param spoedeisend whether the case is urgent
     * @return the book; the same where the step is of another last that is not there
     */
    public Lastenboek naStap(Lastzetting zetting, boolean spoedeisend) {
        Objects.requireNonNull(zetting, "zetting");
        Lastverloop.Stap stap = Lastverloop.Stap.from(zetting);
        if (begint(zetting)) {
            List<Lastverloop> meer = new ArrayList<>(lasten);
            Interventie last = zetting.last();
            meer.add(new Lastverloop(last, nummer(last), false, false, Optional.empty(), false, List.of())
                    .withStap(stap, spoedeisend));
            return of(meer);
        }
        return zoek(zetting.last(), zetting.lastnummer())
                .map(l -> met(l, v -> v.withStap(stap, spoedeisend)))
                .orElse(this);
    }

    /**
     * The lasts after a TERMIJN: it moves the term of the last in force that was decided latest; of two decided on one day,
     * of the one imposed later.
     *
     * @param dag the last day of the term
     * @return the book
     */
    public Lastenboek naTermijn(LocalDate dag) {
        Objects.requireNonNull(dag, "dag");
        return vanKracht().stream()
                .reduce((eerste, tweede) -> beslistOp(tweede).isBefore(beslistOp(eerste)) ? eerste : tweede)
                .map(l -> met(l, v -> v.withHersteltermijn(dag)))
                .orElse(this);
    }

    private static LocalDate beslistOp(Lastverloop last) {
        return last.laatste(Laststap.BESCHIKKING).orElseThrow().datum();
    }

    /**
     * The lasts after a choice. A last that was never decided is put aside where the choice holds something of
     * administrative law, and not that last, or that last anew.
     *
     * @param gekozen what is chosen
     * @param nieuw what of it is newly chosen or imposed again
     * @return the book
     */
    public Lastenboek naKeuze(List<Interventie> gekozen, List<Interventie> nieuw) {
        Required.list(gekozen, "gekozen");
        Required.list(nieuw, "nieuw");
        boolean bestuursrechtelijk = gekozen.stream().anyMatch(i -> i.soort() != Interventiesoort.STRAFRECHT);
        List<Lastverloop> na = new ArrayList<>();
        for (Lastverloop l : lasten) {
            boolean vervangen = !gekozen.contains(l.last()) || nieuw.contains(l.last());
            if (bestuursrechtelijk && l.staat() && !l.isBeslist() && vervangen) {
                na.add(l.asOpzij());
            } else if (!l.gekozen()
                    && !l.opzij()
                    && !l.heeft(Laststap.INTREKKING)
                    && gekozen.contains(l.last())
                    && !nieuw.contains(l.last())) {
                na.add(l.asGekozen());
            } else {
                na.add(l);
            }
        }
        Begripset.of(nieuw).stream()
                .filter(Interventie::isLast)
                .forEach(i -> na.add(Lastverloop.gekozen(i, nummer(i))));
        return of(na);
    }

    /** The number that the next last of a kind gets. */
    private int nummer(Interventie last) {
        return waar(l -> l.last().equals(last)).size() + 1;
    }

    private Lastenboek met(Lastverloop welke, UnaryOperator<Lastverloop> wijziging) {
        return of(lasten.stream()
                .map(l -> l.equals(welke) ? wijziging.apply(l) : l)
                .toList());
    }

    /** How many. */
    @Override
    public String toString() {
        return "Lastenboek[" + lasten.size() + "]";
    }
}

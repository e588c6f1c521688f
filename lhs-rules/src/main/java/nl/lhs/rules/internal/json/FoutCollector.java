package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;

/**
 * Collects the faults of one text. It stops at {@link #MAX}, so that a text made to be wrong in every byte cannot fill
 * the memory with faults; no casus that a person wrote comes near.
 */
public final class FoutCollector {
    public static final int MAX = 1000;

    private final Set<Fout> fouten = new LinkedHashSet<>();
    private boolean meer;

    public void add(String pad, Foutcode code, String tekst) {
        add(new Fout(pad, code, tekst));
    }

    void contradiction(String pad, String tekst) {
        add(pad, Foutcode.TEGENSTRIJDIG, tekst);
    }

    public void add(Fout fout) {
        if (fouten.size() < MAX) {
            fouten.add(fout);
        } else if (!fouten.contains(fout)) {
            more();
        }
    }

    /** Notes that there are faults which were not added. */
    public void more() {
        meer = true;
    }

    public boolean isEmpty() {
        return fouten.isEmpty();
    }

    public List<Fout> list() {
        Set<String> dubbel = fouten.stream()
                .filter(f -> f.code() == Foutcode.DUBBEL)
                .map(Fout::pad)
                .collect(Collectors.toSet());
        List<Fout> alle = new ArrayList<>(fouten);
        // An aspect that is repeated whole repeats its soort as well: that is one fault.
        alle.removeIf(f -> f.code() == Foutcode.DUBBEL && dubbel.contains(f.pad() + "/soort"));
        if (meer) {
            alle.add(new Fout("", Foutcode.TE_VEEL, "heeft nog meer fouten; hier staan er " + MAX));
        }
        return alle.stream().sorted().toList();
    }

    public void throwIfAny() {
        if (!isEmpty()) {
            throw new OngeldigException(list());
        }
    }
}

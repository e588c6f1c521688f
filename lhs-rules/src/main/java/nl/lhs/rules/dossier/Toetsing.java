package nl.lhs.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;

/** Whether an event can be: collects every fault, so that all are named at once. */
final class Toetsing {
    private final List<Fout> fouten = new ArrayList<>();

    void eis(boolean klopt, String pad, Foutcode code, String tekst) {
        if (!klopt) {
            meld(new Fout(pad, code, tekst));
        }
    }

    void meld(Fout fout) {
        fouten.add(fout);
    }

    /** Forgets faults that another one tells better. */
    void laatWeg(Predicate<Fout> welke) {
        fouten.removeIf(welke);
    }

    void gooiAlsFout() {
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }
}

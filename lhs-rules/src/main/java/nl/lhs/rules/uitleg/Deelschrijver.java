package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;

/** Writes one part of a {@link Motivering}, or a piece of one; for each part there is one subclass. */
abstract class Deelschrijver extends Schrijver {
    private final List<List<Uitspraak>> alineas = new ArrayList<>();
    private final List<Uitspraak> inleidingen = new ArrayList<>();
    private boolean nieuweAlinea = true;

    Deelschrijver(Pen pen) {
        super(pen);
    }

    /** Says all there is to say; nothing where the part does not apply. */
    abstract void write();

    /** The paragraphs of the part, none of them empty. Call this once: a second call writes everything again. */
    final List<List<Uitspraak>> alineas() {
        write();
        return alineas;
    }

    /** The same without paragraphs. Call this once. */
    final List<Uitspraak> uitspraken() {
        return alineas().stream().flatMap(List::stream).toList();
    }

    /** Those of the statements that only say how to read the others. */
    final List<Uitspraak> inleidingen() {
        return inleidingen;
    }

    /** Says how to read what follows. */
    final void introduce(Zin zin) {
        Uitspraak uitspraak = pen.uitspraak(pen.zin(zin), Grondslag.VASTLEGGING);
        inleidingen.add(uitspraak);
        say(uitspraak);
    }

    /** What is said next begins a paragraph. */
    final void alinea() {
        nieuweAlinea = true;
    }

    final void say(Uitspraak uitspraak) {
        if (nieuweAlinea) {
            alineas.add(new ArrayList<>());
            nieuweAlinea = false;
        }
        alineas.get(alineas.size() - 1).add(uitspraak);
    }

    final void say(List<Fragment> tekst, Grondslag grondslag) {
        say(pen.uitspraak(tekst, grondslag));
    }

    final void say(List<Fragment> tekst, Regelgroep... groepen) {
        say(tekst, pen.grondslag(groepen));
    }

    final void say(List<Fragment> tekst, String... normen) {
        say(tekst, Grondslag.of(normen));
    }
}

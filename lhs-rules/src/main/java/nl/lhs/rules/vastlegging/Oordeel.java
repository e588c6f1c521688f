package nl.lhs.rules.vastlegging;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.rules.engine.Conclusies;
import nl.lhs.rules.internal.json.Wijzigingen;

/** What was decided in a dossier, before it is recorded. */
public final class Oordeel {
    private final Casus casus;
    private final Bibliotheek bibliotheek;
    private final Vervolgopdracht opdracht;
    private final Beslissing beslissing;
    private final Vervolgbeslissing vervolg;

    private Oordeel(
            Casus casus,
            Bibliotheek bibliotheek,
            Vervolgopdracht opdracht,
            Beslissing beslissing,
            Vervolgbeslissing vervolg) {
        this.casus = casus;
        this.bibliotheek = bibliotheek;
        this.opdracht = opdracht;
        this.beslissing = beslissing;
        this.vervolg = vervolg;
    }

    /** What the rules concluded on what was asked. */
    public static Oordeel of(
            Casus casus,
            Bibliotheek bibliotheek,
            Vervolgopdracht opdracht,
            Beslissing beslissing,
            Conclusies conclusies) {
        return new Oordeel(casus, bibliotheek, opdracht, beslissing, Vervolgbeslissing.from(conclusies));
    }

    /** Whether it holds the decision of another record: outcome, status and what is chosen. */
    public boolean kiestAls(Vastlegging ander) {
        return beslissing.uitkomst() == ander.uitkomst()
                && beslissing.status() == ander.status()
                && beslissing.interventies().equals(ander.interventies());
    }

    /** The record, which says that these places differ from the record before. */
    public Vastlegging record(List<String> wijzigingen) {
        return record(vervolg.vervolg(casus, opdracht, beslissing, wijzigingen));
    }

    /** The record, which says what differs from the record before. */
    public Vastlegging recordAfter(Vastlegging vorige) {
        return record(Wijzigingen.tussen(vorige, record(List.of())));
    }

    private Vastlegging record(Vervolg deel) {
        return beslissing.recordFor(casus, bibliotheek, Optional.of(deel));
    }
}

package nl.lhs.rules.uitleg;

import java.util.Optional;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;

/** Writes the part on the term: which regime holds, and in a dossier which term was set. */
final class Termijnschrijver extends Deelschrijver {
    private final Optional<Vastlegging> vorige;

    /** With the record before it, it also says that a term was dropped. */
    Termijnschrijver(Pen pen, Optional<Vastlegging> vorige) {
        super(pen);
        this.vorige = vorige;
    }

    @Override
    void write() {
        vastlegging.termijn().ifPresent(t -> say(pen.zin(Zin.Reeks.TERMIJN, t), Regelgroep.TERMIJN));
        vastlegging
                .vervolg()
                .filter(v ->
                        !v.isGesloten() && !vastlegging.interventies().isEmpty())
                .ifPresent(this::hersteltermijn);
    }

    private void hersteltermijn(Vervolg vervolg) {
        if (vorige.isEmpty() || vervolg.gebeurtenis().soort() != Gebeurtenis.Soort.TERMIJN) {
            boolean vervallen = vorige.flatMap(Vastlegging::vervolg)
                    .flatMap(Vervolg::hersteltermijn)
                    .isPresent();
            say(
                    vervolg.hersteltermijn()
                            .map(tot -> pen.zin(Zin.HERSTELTERMIJN, begrippen.datum(tot)))
                            .orElseGet(
                                    () -> pen.zin(vervallen ? Zin.HERSTELTERMIJN_VERVALLEN : Zin.HERSTELTERMIJN_GEEN)),
                    Grondslag.from(bevinding.voorschrift()));
        }
        vastlegging.signalen().stream()
                .filter(s -> s.code() == Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT)
                .findFirst()
                .ifPresent(s -> say(pen.zin(Zin.HERSTELTERMIJN_NAGAAN), Grondslag.from(s)));
    }
}

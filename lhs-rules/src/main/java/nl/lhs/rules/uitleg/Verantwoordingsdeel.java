package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.vastlegging.Aandachtspuntcode;

/**
 * Looks in a record for the points of a {@link Verantwoording} on one subject; for each subject there is one subclass.
 */
abstract class Verantwoordingsdeel extends Schrijver {
    final Besluitgegevens gegevens;
    private final Set<Awbartikel> artikelen;
    private final List<Verantwoordingspunt> punten = new ArrayList<>();

    Verantwoordingsdeel(Pen pen, Besluitgegevens gegevens) {
        super(pen);
        this.gegevens = gegevens;
        this.artikelen = new Awbtoepassing(pen).artikelen();
    }

    abstract void write();

    /** The points, of every article; to be asked for once. */
    final List<Verantwoordingspunt> punten() {
        write();
        return punten;
    }

    /** A point; or, of something that is missing and that the caller filled in, that he did. */
    final void report(Verantwoordingscode code, String pad, Grondslag grondslag, Object... waarden) {
        Optional<Besluitveld> veld = code.veld();
        if (veld.isPresent() && gegevens.get(veld.get()).isPresent()) {
            veld(veld.get());
            return;
        }
        Beginsel beginsel = code.beginsel().orElseThrow();
        Awbartikel artikel = artikelen.contains(code.artikel()) ? code.artikel() : Awbartikel.from(beginsel);
        punten.add(new Verantwoordingspunt(
                code,
                artikel,
                beginsel,
                code.verstrekker(),
                veld,
                pad,
                pen.uitspraak(
                        Pen.zinnen(pen.zin(Zin.Reeks.VERANTWOORDING, code, waarden), aanWie(code.verstrekker(), veld)),
                        grondslag)));
    }

    final void report(Verantwoordingscode code, String pad, Regelgroep... groepen) {
        report(code, pad, pen.grondslag(groepen));
    }

    final void report(Verantwoordingscode code, String pad, String... normen) {
        report(code, pad, Grondslag.of(normen));
    }

    /** A point that a point of attention in the record gives, with its norms. */
    final void reportFrom(Aandachtspuntcode aandachtspunt, Verantwoordingscode code, String pad) {
        pen.punt(aandachtspunt).ifPresent(punt -> report(code, pad, Grondslag.from(punt)));
    }

    /** Whether a field of the besluit is filled in or open. */
    final void veld(Besluitveld veld) {
        boolean ingevuld = gegevens.get(veld).isPresent();
        Verantwoordingscode code = ingevuld ? Verantwoordingscode.VELD_INGEVULD : Verantwoordingscode.VELD_OPEN;
        Optional<Verstrekker> wie = ingevuld ? Optional.empty() : Optional.of(veld.verstrekker());
        Awbartikel artikel = artikel(veld);
        punten.add(new Verantwoordingspunt(
                code,
                artikel,
                artikel.beginsel(),
                wie,
                Optional.of(veld),
                "/" + veld.sleutel(),
                pen.uitspraak(
                        Pen.zinnen(
                                pen.zin(
                                        Zin.Reeks.VERANTWOORDING,
                                        code,
                                        "wat",
                                        veld.omschrijving(pen.taal),
                                        "veld",
                                        veld.sleutel()),
                                aanWie(wie, wie.map(w -> veld))),
                        Grondslag.VASTLEGGING)));
    }

    /** The article of a field, or where that does not apply or has no place of its own the one that is nearest. */
    private Awbartikel artikel(Besluitveld veld) {
        for (Awbartikel artikel : artikelen) {
            if (artikel.norm().equals(veld.norm())) {
                return artikel;
            }
        }
        return switch (veld) {
            case BEVOEGDHEID -> Awbartikel.DOEL;
            case EERDERE_LAST, HERSTELMAATREGELEN, TERMIJN ->
                artikelen.contains(Awbartikel.SANCTIEBESLUIT)
                        ? Awbartikel.SANCTIEBESLUIT
                        : Awbartikel.DEUGDELIJKE_MOTIVERING;
            case BOETEHOOGTE, DWANGSOM_BELANG, VERWIJT -> Awbartikel.BELANGENAFWEGING;
            case PLAATS, OMSCHRIJVING, VOORSCHRIFT, REGELING, EIS -> Awbartikel.DEUGDELIJKE_MOTIVERING;
            default -> Awbartikel.VOORBEREIDING;
        };
    }

    private List<Fragment> aanWie(Optional<Verstrekker> wie, Optional<Besluitveld> veld) {
        return wie.map(w -> veld.map(v -> pen.zin(Zin.AAN_WIE_VELD, Besluitveld.wie(pen.taal, w), v.sleutel()))
                        .orElseGet(() -> pen.zin(Zin.AAN_WIE, Besluitveld.wie(pen.taal, w))))
                .orElse(List.of());
    }

    /** Whether all that gave the case its place has its reasons: the row, the typering, the arguments and the aspects. */
    final boolean isOnderbouwd() {
        return !isOvertreding()
                || heeft(Besluitveld.GEVOLGEN, bevinding.onderbouwing().flatMap(Onderbouwing::gevolgen))
                        && (casus.normadressaat().typering().isEmpty()
                                || heeft(
                                        Besluitveld.TYPERING,
                                        casus.normadressaat().onderbouwing()))
                        && (gegevens.get(Besluitveld.ARGUMENTEN).isPresent() || zijnArgumentenToegelicht())
                        && zijnAspectenOnderbouwd();
    }

    private boolean heeft(Besluitveld veld, Optional<String> vastgelegd) {
        return vastgelegd.isPresent() || gegevens.get(veld).isPresent();
    }

    private boolean zijnArgumentenToegelicht() {
        return bevinding.verzachtendeArgumenten().stream()
                        .map(VerzachtendArgument::toelichting)
                        .allMatch(Optional::isPresent)
                && bevinding.verzwarendeArgumenten().stream()
                        .map(VerzwarendArgument::toelichting)
                        .allMatch(Optional::isPresent);
    }

    final boolean zijnAspectenOnderbouwd() {
        return bevinding.verzwarendeAspecten().stream()
                .allMatch(a -> a.onderbouwing().isPresent());
    }
}

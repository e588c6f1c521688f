package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.rules.json.StrategieJson;

/** Writes one part of the text for a besluit; for each part there is one subclass. */
abstract class Besluitdeelschrijver extends Deelschrijver {
    private static final StrategieVerwijzing LHS = StrategieJson.lhs17().verwijzing();

    final Besluitgegevens gegevens;
    /** What was chosen of administrative law: the rest is not for the addressee. */
    final List<Interventie> gekozen;
    /** Coercion that was applied before there was a besluit (Awb 5:31), unless something else is chosen since. */
    final List<Interventie> achteraf;

    Besluitdeelschrijver(Pen pen, Besluitgegevens gegevens) {
        super(pen);
        this.gegevens = gegevens;
        this.gekozen = isGesloten() || isWaiting() ? List.of() : trede(vastlegging.interventies());
        this.achteraf = lasten().filter(Lastverloop::isVoorafUitgevoerd)
                .filter(last -> !last.isBeslist() || gekozen.isEmpty() || gekozen.contains(last.last()))
                .map(Lastverloop::last)
                .distinct()
                .toList();
    }

    /** The lasts of the dossier. */
    final Stream<Lastverloop> lasten() {
        return vastlegging.vervolg().flatMap(Vervolg::stand).stream()
                .flatMap(stand -> stand.lasten().stream())
                .map(Laststand::verloop);
    }

    /** What of it is a besluit of the authority, and needs a power. */
    final List<Interventie> sancties() {
        return Stream.concat(gekozen.stream().filter(Interventie::vereistBevoegdheid), achteraf.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The heading. */
    abstract Besluitzin kop();

    final void say(Besluitzin zin, String norm, Object... waarden) {
        say(pen.zin(zin, waarden), norm);
    }

    /** What the caller filled in for a field, or the field still open. */
    final Fragment veld(Besluitveld veld) {
        return Fragment.veld(veld, gegevens, pen.taal);
    }

    /** What the record says, else what the caller filled in, else the open field. */
    final Fragment veld(Besluitveld veld, Optional<String> vastgelegd) {
        return vastgelegd.map(Fragment::citaat).orElseGet(() -> veld(veld));
    }

    /** Where the strategie says it, such as "§ 3.4 van de Landelijke handhavingstrategie". */
    final List<Fragment> vindplaats(String norm) {
        if (isLhs()) {
            return pen.zin(Besluitzin.VAN_LHS, begrippen.paragraaf(Norm.of(norm)));
        }
        return Optional.ofNullable(pen.woorden.normen().get(norm))
                .map(plaats -> pen.zin(Besluitzin.VAN_STRATEGIE, Fragment.gegeven(plaats.paragraaf())))
                .orElseGet(() -> pen.zin(Besluitzin.STRATEGIE));
    }

    /** Whether the norms are those of the LHS: of itself, or of a specifieke strategie that rests on it. */
    private boolean isLhs() {
        return pen.woorden.normen().isEmpty()
                && (isLhs(vastlegging.strategie())
                        || berustOp(vastlegging)
                                .filter(Besluitdeelschrijver::isLhs)
                                .isPresent());
    }

    static boolean isLhs(StrategieVerwijzing strategie) {
        return strategie.equals(LHS);
    }

    static Optional<StrategieVerwijzing> berustOp(Vastlegging vastlegging) {
        return vastlegging.beleid().flatMap(Beleid::berustOp);
    }
}

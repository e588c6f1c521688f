package nl.lhs.examples.brief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Fragment;

/** What stands for each field of a letter, written once for however often a template asks. */
final class Briefinhoud {
    private final Briefschrijver schrijver;
    private final Map<Sjabloonveld, List<Alinea>> delen = new EnumMap<>(Sjabloonveld.class);

    Briefinhoud(Briefschrijver schrijver) {
        this.schrijver = schrijver;
    }

    List<Alinea> deel(Sjabloonveld veld) {
        return delen.computeIfAbsent(veld, schrijver::deel);
    }

    List<Fragment> regel(String naam) {
        Optional<Sjabloonveld> eigen = Sjabloonveld.find(naam);
        return eigen.isPresent()
                ? schrijver.regel(eigen.get())
                : schrijver.waarden.get(Besluitveld.find(naam).orElseThrow());
    }
}

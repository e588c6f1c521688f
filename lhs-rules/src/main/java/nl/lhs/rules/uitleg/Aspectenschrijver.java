package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.VerzwarendAspect;

/** Writes the part on the aggravating aspects (step 2). */
final class Aspectenschrijver extends Deelschrijver {
    Aspectenschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        List<VerzwarendAspect.Soort> soorten = vastlegging.aspecten();
        if (soorten.isEmpty()) {
            if (isOvertreding()) {
                say(pen.zin(Zin.ASPECT_GEEN), Regelgroep.ASPECTEN);
            }
            return;
        }
        List<Fragment> aspecten = begrippen.opsommingVan(soorten.stream()
                .map(soort -> pen.withTekst(Zin.MET_ONDERBOUWING, pen.inZin(soort), onderbouwing(soort)))
                .toList());
        if (!isOvertreding()) {
            say(pen.zin(soorten.size(), Zin.Paar.ASPECT_ZONDER_ROL, aspecten), Regelgroep.GEEN_OVERTREDING);
            return;
        }
        say(pen.zin(soorten.size(), Zin.Paar.ASPECT, aspecten), pen.aspectgrondslag(soorten));
    }

    private Optional<String> onderbouwing(VerzwarendAspect.Soort soort) {
        return bevinding.verzwarendeAspecten().stream()
                .filter(a -> a.soort().equals(soort))
                .findFirst()
                .flatMap(VerzwarendAspect::onderbouwing);
    }
}

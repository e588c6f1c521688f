package nl.lhs.rules.uitleg;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;

/** Which articles of the Awb apply to a record, by what was chosen and by what an overleg may still lead to. */
final class Awbtoepassing extends Schrijver {
    /** What was chosen under administrative law, or can follow once the overleg has an outcome; nothing of a closed case. */
    private final List<Interventie> mogelijk;

    Awbtoepassing(Pen pen) {
        super(pen);
        Stream<Interventie> later =
                isWaiting() ? vastlegging.scenarios().values().stream().flatMap(List::stream) : Stream.of();
        mogelijk = isGesloten()
                ? List.of()
                : trede(Stream.concat(vastlegging.interventies().stream(), later)
                        .distinct()
                        .toList());
    }

    /** Whether a besluit to a sanction was chosen or can follow. */
    boolean isSanctie() {
        return mogelijk.stream().anyMatch(Interventie::vereistBevoegdheid);
    }

    /** Whether a besluit was chosen or can follow, with something that is to end the overtreding or to repair it. */
    boolean isHerstelsanctie() {
        return isSanctie() && mogelijk.stream().anyMatch(i -> i.soort() == Interventiesoort.HERSTELLEND);
    }

    /** Whether what can follow is an order to end the overtreding or to repair it. */
    boolean isLast() {
        return mogelijk.stream().anyMatch(Interventie::isLast);
    }

    /** The articles that apply, in their order. */
    Set<Awbartikel> artikelen() {
        Set<Awbartikel> artikelen = EnumSet.of(
                Awbartikel.VOORBEREIDING, Awbartikel.DOEL, Awbartikel.DEUGDELIJKE_MOTIVERING, Awbartikel.BELEIDSREGEL);
        if (isSanctie()) {
            artikelen.addAll(EnumSet.of(
                    Awbartikel.BELANGENAFWEGING,
                    Awbartikel.ZIENSWIJZE,
                    Awbartikel.OVERTREDER,
                    Awbartikel.SANCTIEBESLUIT));
        }
        if (Rol.PUNITIEF.in(mogelijk)) {
            artikelen.add(Awbartikel.BOETE_EN_STRAFRECHT);
        }
        if (vastlegging.verzoek().isPresent()) {
            artikelen.add(Awbartikel.BESLISTERMIJN);
        }
        return artikelen;
    }
}

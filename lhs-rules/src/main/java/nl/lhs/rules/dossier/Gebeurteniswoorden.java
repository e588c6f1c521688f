package nl.lhs.rules.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.Woordtoets;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/** What happens in a dossier, in the words of the strategie that decides. */
public final class Gebeurteniswoorden {
    private Gebeurteniswoorden() {}

    /**
     * An event in the words of its dossier; a casus that it brings, in those of the strategie that is followed in it.
     *
     * @param vanDossier the words of the dossier
     * @param vanCasus the words for a casus; empty where no strategie fits, which is told when it is decided
     * @throws OngeldigException with every word that is not among them, and its path in the event
     */
    public static Gebeurtenis eigen(
            Gebeurtenis gebeurtenis, Woordenlijst vanDossier, Function<Casus, Optional<Woordenlijst>> vanCasus) {
        if (gebeurtenis instanceof Herziening h) {
            return new Herziening(h.datum(), h.wie(), h.reden(), eigen(h.casus(), vanCasus), h.hersteltermijn());
        }
        if (gebeurtenis instanceof NieuweOvertreding n) {
            return new NieuweOvertreding(n.door(), eigen(n.casus(), vanCasus));
        }
        Woordtoets toets = new Woordtoets(vanDossier);
        if (gebeurtenis instanceof Lastzetting z) {
            Optional<Interventie> last = toets.find("/last", vanDossier.interventies(), z.last());
            gooiAlsFout(toets);
            return new Lastzetting(
                    z.datum(),
                    z.door(),
                    last.orElseThrow(),
                    z.lastnummer(),
                    z.stap(),
                    z.gegevens(),
                    z.hersteltermijn());
        }
        if (gebeurtenis instanceof Hercontrole h && h.keuze().isPresent()) {
            Hercontrolekeuze keuze = h.keuze().get();
            List<Interventie> interventies =
                    toets.lijst("/keuze/interventies", keuze.interventies(), vanDossier.interventies());
            gooiAlsFout(toets);
            return h.withKeuze(new Hercontrolekeuze(interventies, keuze.voortzetten(), keuze.motivering()));
        }
        return gebeurtenis;
    }

    private static void gooiAlsFout(Woordtoets toets) {
        if (!toets.fouten().isEmpty()) {
            throw new OngeldigException(toets.fouten());
        }
    }

    private static Casus eigen(Casus casus, Function<Casus, Optional<Woordenlijst>> vanCasus) {
        try {
            return vanCasus.apply(casus)
                    .map(woorden -> Woordtoets.eigen(woorden, casus))
                    .orElse(casus);
        } catch (OngeldigException e) {
            throw new OngeldigException(
                    e.fouten().stream().map(f -> f.onder("/casus")).toList());
        }
    }

    /**
     * Refuses to go on with a dossier under a strategie that does not have what was chosen in it: what those words would mean
     * there is not said.
     */
    public static void eisBekend(Strategie strategie, Voorgeschiedenis geschiedenis) {
        List<String> onbekend = Stream.of(
                        geschiedenis.staand().stream(),
                        geschiedenis.strafrecht().stream(),
                        geschiedenis.bodem().stream(),
                        geschiedenis.eerder().stream().flatMap(i -> i.interventies().stream()),
                        geschiedenis.lasten().stream().map(Lastverloop::last))
                .flatMap(s -> s)
                .map(Interventie::id)
                .distinct()
                .filter(id -> strategie.woorden().interventies().find(id).isEmpty())
                .toList();
        if (!onbekend.isEmpty()) {
            throw new OngeldigException(List.of(new Fout(
                    "",
                    Foutcode.ANDERE_STRATEGIE,
                    "kan niet in dit dossier: " + strategie + " kent niet wat er eerder is gekozen ("
                            + String.join(", ", onbekend)
                            + "); verwacht: dezelfde strategie, of een nieuw dossier")));
        }
    }
}

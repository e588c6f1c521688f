package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import nl.lhs.core.Afzien;
import nl.lhs.core.Begrip;
import nl.lhs.core.Benaming;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Rol;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;

/** Draws inputs in the words of a strategie, or with a word that it does not have. The same seed draws the same. */
final class Casusgenerator {
    private static final LocalDate DATUM = Invoerruimte.DATUM;

    /** No id that is drawn for a word. */
    private static final String ONBEKEND = "ONBEKEND_WOORD";

    private final Strategie strategie;
    private final Woordenlijst woorden;
    private final Random toeval;

    Casusgenerator(Strategie strategie, long zaad) {
        this.strategie = strategie;
        this.woorden = strategie.woorden();
        this.toeval = new Random(zaad * 0x9E37_79B9_7F4A_7C15L);
    }

    /** An input of which all is drawn, most of them without a contradiction. */
    Invoer invoer() {
        Optional<Bsbm> bsbm = bsbm();
        Optional<Overleg> overleg = overleg(bsbm);
        boolean opleggen = bsbm.filter(Bsbm::opleggen).isPresent();
        boolean straf = Orakel.strafrechtelijk(overleg.map(Overleg::uitkomst));
        Normadressaat normadressaat = normadressaat();
        List<Interventie> afwijking = kans(25) ? afwijking(opleggen, straf, normadressaat) : List.of();
        boolean gedogen = kans(10);
        return new Invoer(
                bevinding(),
                normadressaat,
                bsbm,
                overleg,
                gedogen ? Optional.of(gedoogbesluit()) : Optional.empty(),
                !gedogen && kans(10)
                        ? Optional.of(new Afzien(een(List.of(Afzien.Grond.values())), "Om deze reden."))
                        : Optional.empty(),
                kans(35) ? Optional.of(Invoerruimte.VRAAG) : Optional.empty(),
                bevoegdheden(opleggen, afwijking),
                afwijking.isEmpty() ? Optional.empty() : Optional.of(new Invoer.Keuze(afwijking)));
    }

    private Bevinding bevinding() {
        boolean overtreding = !kans(4);
        Bevinding.Builder bevinding =
                Bevinding.builder("B-1", DATUM).overtreding(overtreding).spoedeisend(kans(35));
        if (overtreding || kans(50)) {
            bevinding.gevolgen(een(List.of(Gevolgen.values())));
        }
        if (kans(25)) {
            bevinding.verzachtendeArgumenten(enkele(woorden.verzachtend().alle()).stream()
                    .map(VerzachtendArgument::of)
                    .toList());
        }
        if (kans(25)) {
            bevinding.verzwarendeArgumenten(enkele(woorden.verzwarend().alle()).stream()
                    .map(VerzwarendArgument::of)
                    .toList());
        }
        if (kans(40)) {
            bevinding.verzwarendeAspecten(enkele(woorden.aspecten().alle()).stream()
                    .map(soort -> soort.vereistOnderbouwing() || kans(20)
                            ? VerzwarendAspect.of(soort, "Hierop rust het.")
                            : VerzwarendAspect.of(soort))
                    .toList());
        }
        if (kans(20)) {
            bevinding.ernstigeGedragingen(enkele(woorden.gedragingen().alle()));
        }
        if (kans(50)) {
            bevinding.voorschrift(Voorschrift.of(een(List.of(Voorschrift.Soort.values()))));
        }
        if (kans(30)) {
            bevinding.onderbouwing(Invoerruimte.TOETS);
        }
        return bevinding.build();
    }

    private Normadressaat normadressaat() {
        Normadressaat.Builder normadressaat = Normadressaat.builder("N-1");
        if (kans(85)) {
            normadressaat.typering(een(List.of(Typering.values())));
        }
        een(Invoerruimte.BESLUIT).ifPresent(normadressaat::begunstigendBesluit);
        return normadressaat.build();
    }

    private Optional<Bsbm> bsbm() {
        int keuze = toeval.nextInt(100);
        if (keuze < 45) {
            return Optional.empty();
        }
        if (keuze < 65) {
            return een(Invoerruimte.BSBMS_ANDERS);
        }
        // Where it has nothing to impose, that is asked now and then: it must be refused.
        return kent(Rol.VAN_DE_INSTANTIE) || kans(20) ? Optional.of(Bsbm.opgelegd()) : Optional.of(Bsbm.nietOpgelegd());
    }

    private Optional<Overleg> overleg(Optional<Bsbm> bsbm) {
        if (kans(40)) {
            return Optional.empty();
        }
        boolean opleggen = bsbm.filter(Bsbm::opleggen).isPresent();
        boolean kanStrafrechtelijk = kent(Rol.UIT_OVERLEG) && !opleggen || kans(8);
        return Optional.of(Overleg.of(kanStrafrechtelijk ? een(List.of(Spoor.values())) : Spoor.BESTUURSRECHT));
    }

    private Gedoogbesluit gedoogbesluit() {
        return new Gedoogbesluit(
                "G-1",
                een(List.of(Gedoogbesluit.Grond.values())),
                een(List.of(
                        Optional.<LocalDate>empty(),
                        Optional.of(DATUM.plusYears(1)),
                        Optional.of(DATUM.plusYears(2)),
                        Optional.of(DATUM.plusYears(2).plusDays(1)),
                        Optional.of(DATUM.minusDays(1)))),
                Optional.empty());
    }

    /** What a handhaver chooses: mostly what the facts leave him, in the segment or not. */
    private List<Interventie> afwijking(boolean opleggen, boolean straf, Normadressaat normadressaat) {
        List<Interventie> alle = woorden.interventies().alle();
        if (kans(10)) {
            return geschud(alle).subList(0, Math.min(alle.size(), 1 + toeval.nextInt(3)));
        }
        boolean zonderBesluit = normadressaat.begunstigendBesluit().equals(Optional.of(false));
        List<Interventie> keuze = new ArrayList<>();
        for (Interventie i : geschud(alle)) {
            boolean kan = !(zonderBesluit && i.heeft(Rol.NEEMT_BESLUIT_AF))
                    && (!i.isStraf() || keuze.stream().noneMatch(Interventie::isStraf))
                    && (i.soort() != Interventiesoort.STRAFRECHT
                            || i.heeft(Rol.VAN_DE_INSTANTIE) && opleggen
                            || i.heeft(Rol.UIT_OVERLEG) && straf);
            if (kan && !(opleggen && i.heeft(Rol.PUNITIEF)) && (keuze.size() < 2 || opleggen && mist(keuze, i))) {
                keuze.add(i);
            }
        }
        return keuze;
    }

    private static boolean mist(List<Interventie> keuze, Interventie i) {
        return i.heeft(Rol.VAN_DE_INSTANTIE) && !Rol.VAN_DE_INSTANTIE.in(keuze);
    }

    /** No list, or one that mostly holds what the casus may not do without. */
    private Optional<List<Interventie>> bevoegdheden(boolean opleggen, List<Interventie> afwijking) {
        if (kans(35)) {
            return Optional.empty();
        }
        int opHonderd = een(List.of(0, 30, 70, 100));
        boolean volledig = kans(90);
        List<Interventie> lijst = new ArrayList<>();
        for (Interventie i : geschud(woorden.interventies().alle())) {
            boolean nodig = afwijking.contains(i) && !i.heeft(Rol.UIT_OVERLEG)
                    || opleggen && i.heeft(Rol.VAN_DE_INSTANTIE) && !Rol.VAN_DE_INSTANTIE.in(lijst);
            if (i.vereistBevoegdheid() && (volledig && nodig || kans(opHonderd))) {
                lijst.add(i);
            }
        }
        return Optional.of(List.copyOf(lijst));
    }

    private boolean kent(Rol rol) {
        return rol.in(strategie.interventies());
    }

    // ------------------------------------------------------------------------------------ words that are not its own

    /** The same input with one word that the strategie does not have, of a kind that is drawn. */
    Invoer metOnbekendWoord(Invoer invoer) {
        Bevinding b = invoer.bevinding();
        Benaming naam = new Benaming("onbekend", "unknown");
        int nummer = toeval.nextInt(3);
        Interventie interventie = Interventie.builder(ONBEKEND, nummer, een(List.of(Interventiesoort.values())))
                .naam("onbekend", "unknown")
                .rollen(Rol.VEREIST_BEVOEGDHEID)
                .build();
        return switch (toeval.nextInt(6)) {
            case 0 ->
                met(
                        invoer,
                        b.toBuilder()
                                .verzachtendeArgumenten(met(
                                        b.verzachtendeArgumenten(),
                                        VerzachtendArgument.of(new VerzachtendArgument.Soort(
                                                ONBEKEND, nummer, naam, naam, false, false))))
                                .build());
            case 1 ->
                met(
                        invoer,
                        b.toBuilder()
                                .verzwarendeArgumenten(met(
                                        b.verzwarendeArgumenten(),
                                        VerzwarendArgument.of(new VerzwarendArgument.Soort(
                                                ONBEKEND, nummer, naam, naam, false, false))))
                                .build());
            case 2 ->
                met(
                        invoer,
                        b.toBuilder()
                                .verzwarendeAspecten(met(
                                        b.verzwarendeAspecten(),
                                        VerzwarendAspect.of(new VerzwarendAspect.Soort(ONBEKEND, nummer, naam, naam))))
                                .build());
            case 3 ->
                met(
                        invoer,
                        b.toBuilder()
                                .ernstigeGedragingen(met(
                                        b.ernstigeGedragingen(),
                                        new ErnstigeGedraging(
                                                ONBEKEND,
                                                nummer,
                                                naam,
                                                een(List.of(ErnstigeGedraging.Soort.values())),
                                                false)))
                                .build());
            case 4 ->
                met(invoer, Optional.of(met(invoer.bevoegdheden().orElse(List.of()), interventie)), invoer.afwijking());
            default ->
                met(
                        invoer,
                        invoer.bevoegdheden().map(lijst -> met(lijst, interventie)),
                        Optional.of(new Invoer.Keuze(met(
                                invoer.afwijking()
                                        .map(Invoer.Keuze::interventies)
                                        .orElse(List.of()),
                                interventie))));
        };
    }

    /**
     * The same input in words with the same ids that say nothing else of themselves, and stand at other places: what they
     * are, the strategie says.
     */
    Invoer inKaleWoorden(Invoer invoer) {
        Bevinding b = invoer.bevinding();
        Bevinding.Builder bevinding = b.toBuilder();
        if (!b.verzachtendeArgumenten().isEmpty()) {
            bevinding.verzachtendeArgumenten(b.verzachtendeArgumenten().stream()
                    .map(a -> VerzachtendArgument.of(new VerzachtendArgument.Soort(
                            a.soort().id(),
                            nummer(),
                            a.soort().naam(),
                            a.soort().inZin(),
                            false,
                            false)))
                    .toList());
        }
        if (!b.verzwarendeArgumenten().isEmpty()) {
            bevinding.verzwarendeArgumenten(b.verzwarendeArgumenten().stream()
                    .map(a -> VerzwarendArgument.of(new VerzwarendArgument.Soort(
                            a.soort().id(),
                            nummer(),
                            a.soort().naam(),
                            a.soort().inZin(),
                            false,
                            false)))
                    .toList());
        }
        if (!b.verzwarendeAspecten().isEmpty()) {
            bevinding.verzwarendeAspecten(b.verzwarendeAspecten().stream()
                    .map(a -> new VerzwarendAspect(
                            new VerzwarendAspect.Soort(
                                    a.soort().id(),
                                    nummer(),
                                    a.soort().naam(),
                                    a.soort().inZin()),
                            a.onderbouwing()))
                    .toList());
        }
        return met(
                met(invoer, bevinding.build()),
                invoer.bevoegdheden()
                        .map(lijst -> lijst.stream()
                                .map(i -> kaal(i, Rol.VEREIST_BEVOEGDHEID::equals))
                                .toList()),
                invoer.afwijking()
                        .map(a -> new Invoer.Keuze(a.interventies().stream()
                                .map(i -> kaal(i, rol -> false))
                                .toList())));
    }

    private Interventie kaal(Interventie i, Predicate<Rol> houdt) {
        return Interventie.builder(i.id(), nummer(), Interventiesoort.HERSTELLEND)
                .naam("een ander", "another")
                .rollen(i.rollen().stream().filter(houdt).toArray(Rol[]::new))
                .build();
    }

    private int nummer() {
        return toeval.nextInt(Begrip.MEESTE);
    }

    private static Invoer met(Invoer i, Bevinding bevinding) {
        return new Invoer(
                bevinding,
                i.normadressaat(),
                i.bsbm(),
                i.overleg(),
                i.gedoogbesluit(),
                i.afzien(),
                i.verzoek(),
                i.bevoegdheden(),
                i.afwijking());
    }

    private static Invoer met(Invoer i, Optional<List<Interventie>> bevoegdheden, Optional<Invoer.Keuze> afwijking) {
        return new Invoer(
                i.bevinding(),
                i.normadressaat(),
                i.bsbm(),
                i.overleg(),
                i.gedoogbesluit(),
                i.afzien(),
                i.verzoek(),
                bevoegdheden,
                afwijking);
    }

    private <T> List<T> met(List<T> waarden, T erbij) {
        List<T> meer = new ArrayList<>(waarden);
        meer.add(toeval.nextInt(meer.size() + 1), erbij);
        return meer;
    }

    // ------------------------------------------------------------------------------------------------------- drawing

    private boolean kans(int opHonderd) {
        return toeval.nextInt(100) < opHonderd;
    }

    private <T> T een(List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }

    private <T> List<T> geschud(List<T> waarden) {
        List<T> geschud = new ArrayList<>(waarden);
        Collections.shuffle(geschud, toeval);
        return geschud;
    }

    /** Some of them in any order, mostly a few. */
    private <T> List<T> enkele(List<T> waarden) {
        int meeste = kans(80) ? Math.min(3, waarden.size()) : waarden.size();
        return geschud(waarden).subList(0, toeval.nextInt(meeste + 1));
    }
}

package nl.lhs.rules.proef;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;

/**
 * The same casus written differently, where the decision must stay the same, and a bevinding to change further.
 *
 * <p>Example: {@code engine.decide(Varianten.metAndereTeksten(casus)).interventies()} is {@code
 * engine.decide(casus).interventies()}. Every casus given is left as it is.
 */
public final class Varianten {
    private static final String TEKST = "Iets anders.";

    private Varianten() {}

    /**
     * Starts a bevinding that has all of another.
     *
     * @param b the other
     * @return a builder, to change what should differ
     */
    public static Bevinding.Builder from(Bevinding b) {
        Bevinding.Builder kopie = Bevinding.builder(b.kenmerk(), b.datum())
                .overtreding(b.overtreding())
                .spoedeisend(b.spoedeisend())
                .belangen(b.belangen())
                .verzachtendeArgumenten(b.verzachtendeArgumenten())
                .verzwarendeArgumenten(b.verzwarendeArgumenten())
                .verzwarendeAspecten(b.verzwarendeAspecten())
                .ernstigeGedragingen(b.ernstigeGedragingen());
        b.gevolgen().ifPresent(kopie::gevolgen);
        b.omschrijving().ifPresent(kopie::omschrijving);
        b.voorschrift().ifPresent(kopie::voorschrift);
        b.onderbouwing().ifPresent(kopie::onderbouwing);
        return kopie;
    }

    /**
     * The casus with its lists in another order: arguments, aspects, serious conduct, belangen, powers, deviation.
     *
     * @param casus the casus
     * @param toeval what the order is drawn from
     * @return a casus that must be decided the same
     */
    public static Casus inAndereVolgorde(Casus casus, Random toeval) {
        Bevinding b = casus.bevinding();
        Casus.Builder ander = casus.toBuilder()
                .bevinding(from(b).verzachtendeArgumenten(geschud(b.verzachtendeArgumenten(), toeval))
                        .verzwarendeArgumenten(geschud(b.verzwarendeArgumenten(), toeval))
                        .verzwarendeAspecten(geschud(b.verzwarendeAspecten(), toeval))
                        .ernstigeGedragingen(geschud(b.ernstigeGedragingen(), toeval))
                        .belangen(geschud(b.belangen(), toeval))
                        .build());
        casus.bevoegdheden().ifPresent(lijst -> ander.bevoegdheden(geschud(lijst, toeval)));
        casus.afwijking()
                .ifPresent(a -> ander.afwijking(new Afwijking(geschud(a.interventies(), toeval), a.motivering())));
        return ander.build();
    }

    private static <T> List<T> geschud(List<T> lijst, Random toeval) {
        List<T> geschud = new ArrayList<>(lijst);
        Collections.shuffle(geschud, toeval);
        return geschud;
    }

    /**
     * The casus with one more argument of each kind that it has arguments of: how many there are is nothing that the
     * policy looks at (norm 3.1-7).
     *
     * @param casus the casus
     * @return a casus that must be decided the same; equal where it has no arguments
     */
    public static Casus metMeerArgumenten(Casus casus) {
        Bevinding b = casus.bevinding();
        Bevinding.Builder meer = from(b);
        if (!b.verzachtendeArgumenten().isEmpty()) {
            meer.verzachtendArgument(
                    VerzachtendArgument.of(b.verzachtendeArgumenten().get(0).soort()));
        }
        if (!b.verzwarendeArgumenten().isEmpty()) {
            meer.verzwarendArgument(
                    VerzwarendArgument.of(b.verzwarendeArgumenten().get(0).soort()));
        }
        return casus.toBuilder().bevinding(meer.build()).build();
    }

    /**
     * The casus about somebody else, with other kenmerken, descriptions and labels. The motivering of a deviation stays,
     * since the record holds it.
     *
     * @param casus the casus
     * @return a casus that must be decided the same
     */
    public static Casus metAndereTeksten(Casus casus) {
        Bevinding b = casus.bevinding();
        Normadressaat n = casus.normadressaat();
        Bevinding.Builder bevinding = from(b).omschrijving(TEKST)
                .verzachtendeArgumenten(b.verzachtendeArgumenten().stream()
                        .map(a -> new VerzachtendArgument(a.soort(), Optional.of(TEKST)))
                        .toList())
                .verzwarendeArgumenten(b.verzwarendeArgumenten().stream()
                        .map(a -> new VerzwarendArgument(a.soort(), Optional.of(TEKST)))
                        .toList());
        b.onderbouwing().map(o -> onderbouwing(o, TEKST)).ifPresent(bevinding::onderbouwing);
        Normadressaat.Builder iemandAnders =
                Normadressaat.builder("iemand anders").naam("Een andere naam").onderbouwing(TEKST);
        n.typering().ifPresent(iemandAnders::typering);
        n.begunstigendBesluit().ifPresent(iemandAnders::begunstigendBesluit);
        Casus.Builder ander = casus.toBuilder()
                .bevinding(bevinding.build())
                .normadressaat(iemandAnders.build())
                .labels(Map.of("gemeente", "Elders"));
        casus.afzien().ifPresent(a -> ander.afzien(new Afzien(a.grond(), TEKST)));
        casus.verzoek()
                .ifPresent(v -> ander.verzoek(
                        new Verzoek("een ander verzoek", v.ontvangen(), Optional.of("een ander"), v.uiterlijk())));
        return ander.build();
    }

    /** The same texts, there or not, with something else in each. */
    private static Onderbouwing onderbouwing(Onderbouwing o, String tekst) {
        return new Onderbouwing(
                o.gevolgen().map(t -> tekst),
                o.spoedeisend().map(t -> tekst),
                o.ernstigeGedragingen().map(t -> tekst),
                o.legalisatietoets().map(t -> tekst));
    }

    /**
     * The casus without anything that may be about people: names, kenmerken, free text, labels and reikwijdte are left
     * out, and what must be there is {@code "-"} or such as {@code "Z-1"}. Dates stay.
     *
     * @param casus the casus
     * @return a casus that one strategie decides the same; fit for the message of a failed test
     */
    public static Casus zonderTeksten(Casus casus) {
        Bevinding b = casus.bevinding();
        Bevinding.Builder bevinding = Bevinding.builder("B-1", b.datum())
                .overtreding(b.overtreding())
                .spoedeisend(b.spoedeisend())
                .belangen(b.belangen())
                .verzachtendeArgumenten(b.verzachtendeArgumenten().stream()
                        .map(a -> VerzachtendArgument.of(a.soort()))
                        .toList())
                .verzwarendeArgumenten(b.verzwarendeArgumenten().stream()
                        .map(a -> VerzwarendArgument.of(a.soort()))
                        .toList())
                .verzwarendeAspecten(b.verzwarendeAspecten().stream()
                        .map(a -> VerzwarendAspect.of(a.soort(), "-"))
                        .toList())
                .ernstigeGedragingen(b.ernstigeGedragingen());
        b.gevolgen().ifPresent(bevinding::gevolgen);
        b.voorschrift().map(v -> Voorschrift.of(v.soort())).ifPresent(bevinding::voorschrift);
        b.onderbouwing().map(o -> onderbouwing(o, "-")).ifPresent(bevinding::onderbouwing);
        Normadressaat n = casus.normadressaat();
        Normadressaat.Builder normadressaat = Normadressaat.builder("N-1");
        n.typering().ifPresent(normadressaat::typering);
        n.begunstigendBesluit().ifPresent(normadressaat::begunstigendBesluit);

        Casus.Builder kaal = Casus.builder("Z-1", bevinding.build(), normadressaat.build());
        casus.bevoegdheden().ifPresent(kaal::bevoegdheden);
        casus.bsbm().ifPresent(kaal::bsbm);
        casus.gedoogbesluit()
                .map(g -> new Gedoogbesluit("G-1", g.grond(), g.tot(), Optional.empty()))
                .ifPresent(kaal::gedoogbesluit);
        casus.overleg()
                .map(o -> new Overleg(o.uitkomst(), o.vorm(), o.datum(), Optional.empty()))
                .ifPresent(kaal::overleg);
        casus.afzien().map(a -> new Afzien(a.grond(), "-")).ifPresent(kaal::afzien);
        casus.verzoek()
                .map(v -> new Verzoek("V-1", v.ontvangen(), Optional.empty(), v.uiterlijk()))
                .ifPresent(kaal::verzoek);
        casus.afwijking().map(a -> new Afwijking(a.interventies(), "-")).ifPresent(kaal::afwijking);
        return kaal.build();
    }
}

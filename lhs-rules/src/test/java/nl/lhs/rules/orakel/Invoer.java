package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Tegenspraken;
import nl.lhs.core.Verzoek;

/**
 * The parts of a casus before it is known whether they contradict each other.
 *
 * @param bevinding the finding
 * @param normadressaat the one the rule is addressed to
 * @param bsbm what is known about a BSBM
 * @param overleg the outcome of the overleg
 * @param gedoogbesluit the decision not to enforce
 * @param afzien refraining from enforcement
 * @param verzoek the request for enforcement
 * @param bevoegdheden the legal powers
 * @param afwijking the deviation
 */
public record Invoer(
        Bevinding bevinding,
        Normadressaat normadressaat,
        Optional<Bsbm> bsbm,
        Optional<Overleg> overleg,
        Optional<Gedoogbesluit> gedoogbesluit,
        Optional<Afzien> afzien,
        Optional<Vraag> verzoek,
        Optional<List<Interventie>> bevoegdheden,
        Optional<Keuze> afwijking) {
    /**
     * What is asked, before it is known whether its days can be.
     *
     * @param ontvangen when
     * @param uiterlijk the last day to decide
     */
    public record Vraag(LocalDate ontvangen, Optional<LocalDate> uiterlijk) {
        private Verzoek verzoek() {
            return new Verzoek("V-1", ontvangen, Optional.of("P-1"), uiterlijk);
        }
    }

    /** What a handhaver may want to choose instead of the lightest; built once, where it can be built at all. */
    public static final class Keuze {
        private static final String MOTIVERING = "Eerdere brieven bleven onbeantwoord.";

        private final List<Interventie> interventies;
        private final Optional<Afwijking> afwijking;

        Keuze(List<Interventie> interventies) {
            this.interventies = interventies;
            Optional<Afwijking> gebouwd;
            try {
                gebouwd = Optional.of(new Afwijking(interventies, MOTIVERING));
            } catch (OngeldigException e) {
                gebouwd = Optional.empty(); // refused again, with its reason, when the casus is built
            }
            this.afwijking = gebouwd;
        }

        /**
         * What is chosen.
         *
         * @return in the order given
         */
        public List<Interventie> interventies() {
            return interventies;
        }

        private Afwijking afwijking() {
            return afwijking.orElseGet(() -> new Afwijking(interventies, MOTIVERING));
        }

        /** The interventions. */
        @Override
        public String toString() {
            return interventies.toString();
        }
    }

    /**
     * The casus of these parts.
     *
     * @param kenmerk its kenmerk
     * @return the casus
     * @throws OngeldigException if the parts contradict each other
     */
    public Casus casus(String kenmerk) {
        Casus.Builder builder = Casus.builder(kenmerk, bevinding, normadressaat);
        bsbm.ifPresent(builder::bsbm);
        overleg.ifPresent(builder::overleg);
        gedoogbesluit.ifPresent(builder::gedoogbesluit);
        afzien.ifPresent(builder::afzien);
        if (verzoek.isPresent()) {
            builder.verzoek(verzoek.get().verzoek());
        }
        bevoegdheden.ifPresent(builder::bevoegdheden);
        if (afwijking.isPresent()) {
            builder.afwijking(afwijking.get().afwijking());
        }
        return builder.build();
    }

    /**
     * What contradicts what in these parts.
     *
     * @return JSON pointers within a casus; empty where nothing does
     */
    public Set<String> tegenspraken() {
        Tegenspraken tegenspraken = new Tegenspraken().datum(bevinding.datum());
        gedoogbesluit.flatMap(Gedoogbesluit::tot).ifPresent(tegenspraken::gedogenTot);
        if (gedoogbesluit.isPresent() && afzien.isPresent()) {
            tegenspraken.gedoogbesluitMetAfzien();
        }
        verzoek.ifPresent(v -> tegenspraken.verzoek(Optional.of(v.ontvangen()), v.uiterlijk()));
        normadressaat.begunstigendBesluit().ifPresent(tegenspraken::begunstigendBesluit);
        bevoegdheden.ifPresent(lijst -> tegenspraken.bevoegdheden(Set.copyOf(lijst)));
        bsbm.ifPresent(b -> tegenspraken.bsbm(
                Optional.of(b.feitInFeitenboekje()), b.contraIndicatie(), Optional.of(b.opleggen())));
        overleg.ifPresent(o -> tegenspraken.overleg(Optional.of(o.uitkomst())));
        afwijking.ifPresent(a -> tegenspraken.afwijking(
                a.interventies().stream().map(Optional::of).toList()));
        Set<String> paden = new TreeSet<>();
        tegenspraken.fouten().forEach(fout -> paden.add(fout.pad()));
        return paden;
    }

    /**
     * These parts by their classification, to be read where a decision on them is not what it should be.
     *
     * @return one line
     */
    public String beschrijving() {
        StringBuilder tekst = new StringBuilder();
        tekst.append(bevinding.overtreding() ? "overtreding" : "geen overtreding")
                .append(", gevolgen ")
                .append(bevinding.gevolgen().map(Enum::name).orElse("-"))
                .append(", typering ")
                .append(normadressaat.typering().map(Enum::name).orElse("-"));
        bijLijst(
                tekst,
                "verzachtend",
                bevinding.verzachtendeArgumenten().stream().map(a -> a.soort()).toList());
        bijLijst(
                tekst,
                "verzwarend",
                bevinding.verzwarendeArgumenten().stream().map(a -> a.soort()).toList());
        bijLijst(
                tekst,
                "aspecten",
                bevinding.verzwarendeAspecten().stream().map(a -> a.soort()).toList());
        bijLijst(tekst, "gedragingen", bevinding.ernstigeGedragingen());
        bevinding.voorschrift().ifPresent(v -> tekst.append(", voorschrift ").append(v.soort()));
        tekst.append(bevinding.spoedeisend() ? ", spoedeisend" : "");
        bevinding.onderbouwing().ifPresent(o -> tekst.append(", onderbouwing ").append(o));
        tekst.append(bevinding.datum().equals(Invoerruimte.DATUM) ? "" : ", datum " + bevinding.datum());
        tekst.append(", begunstigendBesluit ")
                .append(normadressaat
                        .begunstigendBesluit()
                        .map(Object::toString)
                        .orElse("-"));
        bsbm.ifPresent(b -> tekst.append(", bsbm feit ")
                .append(b.feitInFeitenboekje())
                .append(" contra ")
                .append(b.contraIndicatie())
                .append(" opleggen ")
                .append(b.opleggen()));
        overleg.ifPresent(o -> tekst.append(", overleg ").append(o.uitkomst()));
        gedoogbesluit.ifPresent(g -> tekst.append(", gedoogbesluit")
                .append(g.tot().map(tot -> " tot " + tot).orElse("")));
        afzien.ifPresent(a -> tekst.append(", afzien ").append(a.grond()));
        verzoek.ifPresent(v -> tekst.append(", ").append(v));
        bevoegdheden.ifPresent(b -> tekst.append(", bevoegdheden ").append(b));
        afwijking.ifPresent(a -> tekst.append(", afwijking ").append(a));
        return tekst.toString();
    }

    private static void bijLijst(StringBuilder tekst, String naam, List<?> waarden) {
        if (!waarden.isEmpty()) {
            tekst.append(", ").append(naam).append(' ').append(waarden);
        }
    }
}

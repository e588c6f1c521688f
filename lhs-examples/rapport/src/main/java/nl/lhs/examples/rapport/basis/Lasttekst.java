package nl.lhs.examples.rapport.basis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Lastregels;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Zaakstand;

/**
 * What a report says of one last of a dossier: its steps, its term and its amounts, whether it is in force, and which steps
 * can come now.
 *
 * <p>Example: {@code verbeurd()} is {@code "€ 7.500 van ten hoogste € 10.000"}. Texts of a caller are apart, so that a page
 * can show them as what they are; only the unit of time of a dwangsom stands in a sentence, cleaned and between quotation
 * marks.
 */
public final class Lasttekst {
    /**
     * A step in words.
     *
     * @param tekst the day, the step and what it holds, in words of the program
     * @param door who did it, as the caller wrote it; empty where not given
     * @param citaten the texts of the step
     */
    public record Stapregel(String tekst, Optional<String> door, List<Citaat> citaten) {
        /**
         * A step in words.
         *
         * @param tekst see {@link #tekst()}
         * @param door see {@link #door()}
         * @param citaten see {@link #citaten()}
         */
        public Stapregel {
            citaten = List.copyOf(citaten);
        }
    }

    /**
     * A text of a step.
     *
     * @param label what it is
     * @param tekst what the caller wrote
     */
    public record Citaat(String label, String tekst) {}

    private final Laststand stand;
    private final Lastverloop last;
    private final boolean enige;
    private final boolean spoedeisend;
    private final UnaryOperator<String> schoon;

    private Lasttekst(Laststand stand, boolean enige, boolean spoedeisend, UnaryOperator<String> schoon) {
        this.stand = stand;
        this.last = stand.verloop();
        this.enige = enige;
        this.spoedeisend = spoedeisend;
        this.schoon = schoon;
    }

    /**
     * The lasts of a case.
     *
     * @param zaak where the case stands
     * @param spoedeisend whether it is urgent
     * @param schoon cleans a text of a caller for between quotation marks in a sentence
     * @return one for each last, in the order in which they were imposed
     */
    public static List<Lasttekst> from(Zaakstand zaak, boolean spoedeisend, UnaryOperator<String> schoon) {
        return zaak.lasten().stream()
                .map(l -> new Lasttekst(
                        l,
                        zaak.lasten().stream()
                                        .filter(a -> a.verloop()
                                                .last()
                                                .equals(l.verloop().last()))
                                        .count()
                                == 1,
                        spoedeisend,
                        schoon))
                .toList();
    }

    /** {@return the kind of last; with its number where there are more of its kind} */
    public String naam() {
        return Woorden.from(last.last()) + (enige ? "" : " " + last.lastnummer());
    }

    /** {@return whether it is in force} */
    public boolean isVanKracht() {
        return stand.vanKracht();
    }

    /** {@return whether it is a last with a dwangsom} */
    public boolean isDwangsom() {
        return last.last().isDwangsom();
    }

    /** {@return whether it is in force, and if not why} */
    public String vanKracht() {
        if (stand.vanKracht()) {
            return last.isMaximumBereikt() ? "ja; het maximum is verbeurd" : "ja";
        }
        return "nee; " + waaromNiet();
    }

    private String waaromNiet() {
        if (last.heeft(Laststap.INTREKKING)) {
            return "ingetrokken";
        }
        if (last.heeft(Laststap.UITGEWERKT)) {
            return "uitgewerkt, want het maximum is verbeurd";
        }
        if (last.isUitgevoerd()) {
            return last.isBeslist() ? "uitgevoerd" : "uitgevoerd; de beschikking moet nog volgen";
        }
        return last.opzij() ? "een andere keuze kwam ervoor in de plaats" : "nog geen beschikking";
    }

    /** {@return the steps that were taken, in their order; empty where none was} */
    public List<Stapregel> stappen() {
        return last.stappen().stream()
                .map(s -> {
                    List<Citaat> citaten = new ArrayList<>();
                    s.gegevens().zienswijze().ifPresent(t -> citaten.add(new Citaat("strekking", t)));
                    s.gegevens().antwoord().ifPresent(t -> citaten.add(new Citaat("antwoord", t)));
                    s.gegevens().reden().ifPresent(t -> citaten.add(new Citaat("reden", t)));
                    return new Stapregel(
                            Woorden.datum(s.datum()) + ": "
                                    + stap(last.last(), s.stap(), s.gegevens(), s.hersteltermijn(), schoon),
                            s.door(),
                            citaten);
                })
                .toList();
    }

    /**
     * A step with what it holds, but for texts.
     *
     * @param last the kind of last
     * @param stap the step
     * @param gegevens what it holds
     * @param termijn the term that it sets
     * @param schoon cleans a text of a caller for between quotation marks in a sentence
     * @return for example {@code "verbeuring van € 2.500"}
     */
    public static String stap(
            Interventie last,
            Laststap stap,
            Stapgegevens gegevens,
            Optional<LocalDate> termijn,
            UnaryOperator<String> schoon) {
        return naam(last, stap)
                + gegevens.bedrag().map(b -> " van " + Woorden.bedrag(b)).orElse("")
                + gegevens.strekking()
                        .filter(s -> s == Stapgegevens.Strekking.HERHALING_VOORKOMEN)
                        .map(s -> ", om herhaling te voorkomen")
                        .orElse("")
                + gegevens.zienswijzeTot()
                        .map(d -> "; zienswijze tot en met " + Woorden.datum(d))
                        .orElse("")
                + termijn.map(d -> (stap == Laststap.VOORNEMEN ? "; aangekondigde termijn" : "; termijn")
                                + " tot en met " + Woorden.datum(d))
                        .orElse("")
                + gegevens.dwangsom()
                        .map(d -> "; dwangsom " + dwangsom(d, schoon))
                        .orElse("");
    }

    /** The name of a step; edition 1 of the specification had one step for what is forfeited and carried out. */
    private static String naam(Interventie last, Laststap stap) {
        return stap != Laststap.UITVOERING
                ? Woorden.from(stap)
                : last.isBestuursdwang() ? "uitvoering" : "uitvoering of inning";
    }

    private static String dwangsom(Dwangsom d, UnaryOperator<String> schoon) {
        String per = switch (d.per()) {
            case INEENS -> " ineens";
            case OVERTREDING -> " per overtreding";
            case TIJDSEENHEID ->
                " per " + d.eenheid().map(e -> "“" + schoon.apply(e) + "”").orElse("tijdseenheid");
        };
        return Woorden.bedrag(d.bedrag())
                + per
                + d.maximum().map(m -> ", ten hoogste " + Woorden.bedrag(m)).orElse("");
    }

    /** {@return the last day of its term, in words} */
    public String termijn() {
        return last.hersteltermijn()
                .map(d -> "tot en met " + Woorden.datum(d))
                .orElse(
                        last.strekking() == Stapgegevens.Strekking.HERHALING_VOORKOMEN
                                ? "niet nodig, want de last moet herhaling voorkomen"
                                : "niet gesteld");
    }

    /** {@return the dwangsom in words; empty for a last onder bestuursdwang} */
    public Optional<String> dwangsom() {
        return isDwangsom()
                ? Optional.of(last.dwangsom()
                        .map(d -> dwangsom(d, schoon))
                        .orElse(last.isBeslist() ? "niet opgegeven" : "nog niet vastgesteld"))
                : Optional.empty();
    }

    /** {@return what was forfeited; empty for a last onder bestuursdwang} */
    public Optional<String> verbeurd() {
        return isDwangsom()
                ? Optional.of(bedrag(last.verbeurd())
                        + last.dwangsom()
                                .flatMap(Dwangsom::maximum)
                                .map(m -> " van ten hoogste " + Woorden.bedrag(m))
                                .orElse("")
                        + onbekend())
                : Optional.empty();
    }

    /** {@return what was collected, and what is still to be; empty for a last onder bestuursdwang} */
    public Optional<String> ingevorderd() {
        return isDwangsom()
                ? Optional.of(bedrag(last.ingevorderd())
                        + openstaand()
                                .map(b -> "; nog in te vorderen " + Woorden.bedrag(b))
                                .orElse("")
                        + onbekend())
                : Optional.empty();
    }

    /** {@return the costs that were fixed; empty for a last onder dwangsom, and where none were} */
    public Optional<String> kosten() {
        return last.heeft(Laststap.KOSTENVERHAAL)
                ? Optional.of(Woorden.bedrag(last.stappen().stream()
                        .filter(s -> s.stap() == Laststap.KOSTENVERHAAL)
                        .flatMap(s -> s.gegevens().bedrag().stream())
                        .reduce(Bedrag.NUL, Bedrag::plus)))
                : Optional.empty();
    }

    private static String bedrag(Bedrag bedrag) {
        return bedrag.isNul() ? "niets" : Woorden.bedrag(bedrag);
    }

    /** In a record of edition 1 of the specification a dwangsom was forfeited and collected without its amount. */
    private String onbekend() {
        return isDwangsom() && last.heeft(Laststap.UITVOERING) ? "; daarnaast een bedrag dat niet is vastgelegd" : "";
    }

    private Optional<Bedrag> openstaand() {
        long centen = last.verbeurd().centen() - last.ingevorderd().centen();
        return centen > 0 ? Optional.of(new Bedrag(centen)) : Optional.empty();
    }

    /** {@return each step that can be taken now, with from when or for how much; empty where none is left} */
    public List<String> mogelijk() {
        return stand.mogelijk().stream().map(this::mogelijk).toList();
    }

    private String mogelijk(Laststap stap) {
        return naam(last.last(), stap)
                + switch (stap) {
                    case BESCHIKKING -> beschikking();
                    case VERBEURING, UITVOERING ->
                        Lastregels.pasNa(last, stap, spoedeisend)
                                .map(d -> ", pas na " + Woorden.datum(d))
                                .orElse("");
                    case INVORDERING ->
                        openstaand()
                                .map(b -> ", ten hoogste " + Woorden.bedrag(b))
                                .orElse("");
                    case UITGEWERKT -> last.isMaximumBereikt() ? "" : ", als het maximum is verbeurd";
                    case VOORNEMEN, ZIENSWIJZE, KOSTENVERHAAL, INTREKKING -> "";
                };
    }

    private String beschikking() {
        if (last.isUitgevoerd()) {
            return ", zo spoedig mogelijk na de uitvoering (Awb 5:31)";
        }
        if (last.isBeslist()) {
            return isDwangsom() ? ", die termijn of dwangsom wijzigt" : ", die de termijn wijzigt";
        }
        return last.heeft(Laststap.ZIENSWIJZE)
                ? ""
                : last.laatste(Laststap.VOORNEMEN)
                        .flatMap(s -> s.gegevens().zienswijzeTot())
                        .map(d -> "; een zienswijze kan tot en met " + Woorden.datum(d))
                        .orElse("");
    }

    /** {@return all of it on one line, but for its steps} */
    public String kort() {
        List<String> delen = new ArrayList<>();
        delen.add(stand.vanKracht() ? "van kracht" : "niet van kracht, " + waaromNiet());
        last.hersteltermijn().ifPresent(d -> delen.add("termijn tot en met " + Woorden.datum(d)));
        last.dwangsom().ifPresent(d -> delen.add("dwangsom " + dwangsom(d, schoon)));
        if (!last.verbeurd().isNul()) {
            delen.add("verbeurd " + Woorden.bedrag(last.verbeurd()) + ", ingevorderd " + bedrag(last.ingevorderd()));
        }
        kosten().ifPresent(k -> delen.add("kosten " + k));
        List<String> stappen =
                stand.mogelijk().stream().map(s -> naam(last.last(), s)).toList();
        return String.join("; ", delen) + (stappen.isEmpty() ? "" : "; nu mogelijk: " + String.join(", ", stappen));
    }
}

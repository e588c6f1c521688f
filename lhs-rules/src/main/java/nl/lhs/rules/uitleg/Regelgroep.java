package nl.lhs.rules.uitleg;

import java.util.List;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Rules that conclude the same thing, found by how their names begin. A statement cites the norms of those that fired,
 * so that no writer has to know them.
 */
enum Regelgroep {
    STRATEGIE("de specifieke strategie "),
    GEEN_OVERTREDING("er is geen overtreding om tegen op te treden"),
    KOLOM("de kolom "),
    UITGANGSPOSITIE("de uitgangspositie "),
    VERPLAATSING(
            "er is geen verplaatsing",
            "verzachtend ",
            "verzwarend ",
            "verzachtende en verzwarende argumenten heffen elkaar op"),
    ASPECTEN("de verzwarende aspecten "),
    BSBM_VOORWAARDE("buiten het Feitenboekje ", "bij een contra-indicatie ", "feitenboekje en contra-indicatie "),
    BEGUNSTIGEND_BESLUIT(
            "met een begunstigend besluit ",
            "zonder begunstigend besluit ",
            "zonder kennis van een begunstigend besluit "),
    INDICATIE("overleg ", "in een licht segment zonder aspecten ", "bij een opgelegde BSBM "),
    AANGIFTE("aangifte is standaard "),
    WACHTEN("vastgelegd is dat op het overleg wordt gewacht"),
    SCENARIO("elke uitkomst van het overleg is een scenario"),
    OVERWOGEN("overwogen "),
    GEDOGEN("het gedoogbesluit staat bestuursrechtelijk optreden in de weg"),
    NIETS("er is geen herstellende of bestraffende interventie "),
    LICHTSTE("de lichtste combinatie beslist"),
    AFWIJKING("de afwijking is de keuze"),
    AFWIJKINGSGRENS("de afwijking is tegen het segment gehouden"),
    TERMIJN("een gedragsvoorschrift vraagt ", "een ander voorschrift vraagt ");

    /** Norms on every decision: which strategie holds, and that only an overtreding has a place in the matrix. */
    private static final List<Norm> ALWAYS = Grondslag.of("1.2-1", "3.1-1").normen();

    private static final List<Norm> RECORD = Grondslag.VASTLEGGING.normen();

    final List<String> namen;

    Regelgroep(String... namen) {
        this.namen = List.of(namen);
    }

    /**
     * The norms and readings of the rules of this group that fired. It leaves out the norms on the record and on every
     * decision, unless nothing else remains. Where the record names no rule of this group, it gives norm 3.5-1.
     */
    Grondslag in(Vastlegging vastlegging) {
        List<ToegepasteRegel> gevuurd =
                vastlegging.regels().stream().filter(this::holds).toList();
        List<Norm> normen =
                gevuurd.stream().flatMap(r -> r.normen().stream()).distinct().toList();
        return new Grondslag(
                normen.isEmpty() ? RECORD : without(ALWAYS, without(RECORD, normen)),
                gevuurd.stream().flatMap(r -> r.lezingen().stream()).toList());
    }

    /** A rule of an agency's own is never one of these, whatever its name. */
    private boolean holds(ToegepasteRegel regel) {
        return namen.stream().anyMatch(regel.regel()::startsWith)
                && regel.normen().stream().noneMatch(Norm::isEigen);
    }

    private static List<Norm> without(List<Norm> left, List<Norm> normen) {
        List<Norm> rest = normen.stream().filter(n -> !left.contains(n)).toList();
        return rest.isEmpty() ? normen : rest;
    }
}

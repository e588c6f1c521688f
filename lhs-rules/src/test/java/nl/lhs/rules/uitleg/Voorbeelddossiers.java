package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;

/** Dossiers that together hold every kind of event, and every step of a last. */
public final class Voorbeelddossiers {
    private static final List<Interventie> BEVOEGDHEDEN = List.of(
            Interventie.LAST_ONDER_DWANGSOM,
            Interventie.LAST_ONDER_BESTUURSDWANG,
            Interventie.TIJDELIJK_STILLEGGEN,
            Interventie.BESTUURLIJKE_BOETE,
            Interventie.PROCES_VERBAAL);

    private Voorbeelddossiers() {}

    private static LocalDate dag(int maand, int dag) {
        return LocalDate.of(2026, maand, dag);
    }

    private static Dossier na(LhsEngine engine, Casus casus, Gebeurtenis... gebeurtenissen) {
        return na(engine, engine.open(casus), gebeurtenissen);
    }

    private static Dossier na(LhsEngine engine, Dossier begin, Gebeurtenis... gebeurtenissen) {
        Dossier dossier = begin;
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            dossier = engine.vervolg(dossier, gebeurtenis);
        }
        return dossier;
    }

    private static Lastzetting lod(LocalDate dag, Laststap stap, Stapgegevens gegevens) {
        return Lastzetting.of(dag, Interventie.LAST_ONDER_DWANGSOM, stap, gegevens);
    }

    private static Lastzetting lob(LocalDate dag, Laststap stap) {
        return Lastzetting.of(dag, Interventie.LAST_ONDER_BESTUURSDWANG, stap);
    }

    private static Stapgegevens bedrag(String euro) {
        return Stapgegevens.bedrag(Bedrag.euro(euro));
    }

    /**
     * A case for which overleg is necessary.
     *
     * @return the case
     */
    public static Casus wasplaats() {
        return Casus.builder(
                        "D-1",
                        Bevinding.builder("B-1", dag(3, 4))
                                .omschrijving("Waswater loopt over de rand van de opvangbak naar de sloot.")
                                .gevolgen(Gevolgen.VAN_BELANG)
                                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "vergunningvoorschrift 3.2"))
                                .build(),
                        Normadressaat.builder("N-17")
                                .naam("Wasstraat Voorbeeld B.V.")
                                .soort(Normadressaat.Soort.RECHTSPERSOON)
                                .typering(Typering.ONVERSCHILLIG)
                                .onderbouwing("Reageert pas na herhaald verzoek")
                                .begunstigendBesluit(true)
                                .build())
                .bevoegdheden(BEVOEGDHEDEN)
                .build();
    }

    /**
     * From waiting for the overleg, by way of two rungs and a choice of the handhaver, to compliance.
     *
     * @param engine what decides
     * @return dossier D-1, closed
     */
    public static Dossier wasplaats(LhsEngine engine) {
        return na(
                engine,
                wasplaats(),
                new Overlegafronding(
                        dag(3, 11),
                        Optional.of("A. Jansen"),
                        new Overleg(Spoor.BESTUURS_EN_STRAFRECHT, Optional.of(dag(3, 10)), Optional.empty()),
                        false,
                        Optional.empty()),
                Termijnstelling.of(dag(3, 12), dag(4, 12)),
                new Hercontrole(
                        dag(4, 14),
                        Optional.of("K. Bakker"),
                        "B-2",
                        Optional.of("De bak is nog steeds te laag."),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(dag(5, 20))),
                Lastzetting.of(dag(4, 16), Interventie.LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN),
                Hercontrole.nietNageleefd("B-3", dag(6, 1))
                        .withKeuze(Hercontrolekeuze.of(
                                List.of(Interventie.TIJDELIJK_STILLEGGEN),
                                "Een dwangsom kwam te laat; de waterkwaliteit kan niet wachten.")),
                Hercontrole.nageleefd("B-4", dag(7, 1), dag(6, 28)));
    }

    /**
     * A wrong typering put right, two rungs outside the segment, and a herziening that does not go below the last of them.
     *
     * @param engine what decides
     * @return dossier D-2, open
     */
    public static Dossier mestopslag(LhsEngine engine) {
        Bevinding bevinding = Bevinding.builder("M-1", dag(2, 2))
                .omschrijving("De mestplaat heeft geen opstaande rand.")
                .gevolgen(Gevolgen.BEPERKT)
                .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, "artikel 3.65"))
                .build();
        Casus casus = Casus.builder(
                        "D-2",
                        bevinding,
                        Normadressaat.builder("N-3")
                                .typering(Typering.GOEDWILLEND)
                                .build())
                .build();
        Casus herzien = casus.toBuilder()
                .normadressaat(Normadressaat.builder("N-3")
                        .typering(Typering.ONVERSCHILLIG)
                        .onderbouwing("Liet drie verzoeken onbeantwoord")
                        .build())
                .build();
        Casus rechts = herzien.toBuilder()
                .normadressaat(Normadressaat.builder("N-3")
                        .typering(Typering.CALCULEREND)
                        .onderbouwing("Weegt de kosten van herstel af tegen die van overtreden")
                        .build())
                .overleg(new Overleg(
                        Spoor.BESTUURSRECHT, Optional.of(Overleg.Vorm.AD_HOC), Optional.of(dag(3, 6)), Optional.empty()))
                .build();
        return na(
                engine,
                casus,
                Herziening.of(dag(2, 9), "jurist Noord", "De typering was niet onderbouwd.", herzien),
                Termijnstelling.of(dag(2, 10), dag(2, 12)),
                Hercontrole.nietNageleefd("M-2", dag(2, 16)),
                Hercontrole.nietNageleefd("M-3", dag(3, 2)),
                Herziening.of(dag(3, 9), "jurist Noord", "De typering past niet meer bij het gedrag.", rechts));
    }

    /**
     * A new overtreding after a closed dossier, urgent, in which bestuursdwang is carried out before its decision.
     *
     * @param engine what decides
     * @return dossier D-3, closed
     */
    public static Dossier nieuw(LhsEngine engine) {
        Bevinding bevinding = Bevinding.builder("B-9", dag(9, 1))
                .omschrijving("Opnieuw stroomt waswater naar de sloot; er drijven dode vissen.")
                .gevolgen(Gevolgen.AANZIENLIJK)
                .spoedeisend(true)
                .onderbouwing(new Onderbouwing(
                        Optional.of("Over 200 meter sloot is de vis gestorven."),
                        Optional.of("Het water stroomt naar een zwemplas."),
                        Optional.empty(),
                        Optional.of("Lozen op de sloot kan niet worden vergund.")))
                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "vergunningvoorschrift 3.2"))
                .build();
        Casus casus = Casus.builder("D-3", bevinding, wasplaats().normadressaat())
                .bevoegdheden(BEVOEGDHEDEN)
                .overleg(new Overleg(
                        Spoor.BESTUURSRECHT,
                        Optional.of(Overleg.Vorm.VOORAF_GEMAAKTE_AFSPRAKEN),
                        Optional.empty(),
                        Optional.empty()))
                .build();
        return na(
                engine,
                engine.vervolg(wasplaats(engine), NieuweOvertreding.of(casus)),
                lob(dag(9, 1), Laststap.UITVOERING),
                Hercontrole.nageleefd("B-10", dag(9, 3), dag(9, 2)),
                lob(dag(9, 4), Laststap.BESCHIKKING),
                Lastzetting.of(
                        dag(11, 2),
                        Interventie.LAST_ONDER_BESTUURSDWANG,
                        Laststap.KOSTENVERHAAL,
                        bedrag("18340.75")));
    }

    /**
     * A request for enforcement that is rejected first, and granted when a last onder dwangsom follows. That goes through
     * each of its steps, is kept going, and is followed by another of its kind.
     *
     * @param engine what decides
     * @return dossier D-4, open
     */
    public static Dossier geluid(LhsEngine engine) {
        Casus casus = Casus.builder(
                        "D-4",
                        Bevinding.builder("G-1", dag(1, 12))
                                .omschrijving("De installatie op het dak overschrijdt de geluidsgrens in de nacht.")
                                .gevolgen(Gevolgen.BEPERKT)
                                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "artikel 22.65"))
                                .build(),
                        Normadressaat.builder("N-8")
                                .typering(Typering.ONVERSCHILLIG)
                                .onderbouwing("Laat brieven liggen")
                                .build())
                .bevoegdheden(BEVOEGDHEDEN)
                .verzoek(new Verzoek("V-5", dag(1, 5), Optional.of("buur"), Optional.of(dag(3, 2))))
                .build();
        Dwangsom dwangsom = new Dwangsom(
                Bedrag.euro("2500"),
                Dwangsom.Per.TIJDSEENHEID,
                Optional.of("week"),
                Optional.of(Bedrag.euro("10000")));
        Dwangsom hoger = new Dwangsom(
                Bedrag.euro("7500.50"),
                Dwangsom.Per.OVERTREDING,
                Optional.empty(),
                Optional.of(Bedrag.euro("15001")));
        return na(
                engine,
                casus,
                Termijnstelling.of(dag(1, 13), dag(2, 9)),
                Hercontrole.nietNageleefd("G-2", dag(2, 10)),
                lod(dag(2, 12), Laststap.VOORNEMEN, Stapgegevens.zienswijzeTot(dag(2, 26)))
                        .withHersteltermijn(dag(3, 31)),
                lod(
                        dag(2, 20),
                        Laststap.ZIENSWIJZE,
                        Stapgegevens.zienswijze(
                                Optional.of("Een nieuwe demper is besteld."),
                                Optional.of("De levertijd is in de termijn verwerkt."))),
                new Lastzetting(
                        dag(3, 2),
                        Optional.of("M. de Vries"),
                        Interventie.LAST_ONDER_DWANGSOM,
                        OptionalInt.empty(),
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(Stapgegevens.Strekking.HERSTEL, dwangsom),
                        Optional.of(dag(4, 6))),
                Hercontrole.nietNageleefd("G-3", dag(4, 14))
                        .withKeuze(Hercontrolekeuze.voortzetten("De demper wordt deze maand geplaatst.")),
                lod(dag(4, 14), Laststap.VERBEURING, bedrag("2500")),
                lod(dag(4, 20), Laststap.INVORDERING, bedrag("2500")),
                Hercontrole.nietNageleefd("G-4", dag(5, 4))
                        .withKeuze(Hercontrolekeuze.of(
                                List.of(Interventie.LAST_ONDER_DWANGSOM), "De dwangsom is te laag gebleken.")),
                lod(dag(5, 5), Laststap.INTREKKING, Stapgegevens.reden("Een hogere dwangsom komt in de plaats."))
                        .withLastnummer(1),
                lod(dag(5, 6), Laststap.VOORNEMEN, Stapgegevens.zienswijzeTot(dag(5, 13))),
                lod(
                        dag(5, 18),
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(Stapgegevens.Strekking.HERHALING_VOORKOMEN, hoger)),
                lod(dag(5, 25), Laststap.VERBEURING, bedrag("15001")),
                lod(dag(6, 1), Laststap.UITGEWERKT, Stapgegevens.GEEN),
                Hercontrole.nietNageleefd("G-5", dag(6, 8)));
    }

    /**
     * Every rung used where the instance has no powers; after that, refraining and a toleration of what is left.
     *
     * @param engine what decides
     * @return dossier D-5, open
     */
    public static Dossier opslag(LhsEngine engine) {
        Casus casus = Casus.builder(
                        "D-5",
                        Bevinding.builder("O-1", dag(1, 5))
                                .omschrijving("Pallets staan buiten het bouwvlak.")
                                .gevolgen(Gevolgen.BEPERKT)
                                .build(),
                        Normadressaat.of("N-21", Typering.ONVERSCHILLIG))
                .bevoegdheden(List.of())
                .verzoek(Verzoek.of("V-6", dag(1, 2)))
                .build();
        Casus afgezien = casus.toBuilder()
                .afzien(new Afzien(
                        Afzien.Grond.CONCREET_ZICHT_OP_LEGALISATIE, "Het ontwerp van het nieuwe plan ligt ter inzage."))
                .build();
        return na(
                engine,
                casus,
                Hercontrole.nietNageleefd("O-2", dag(2, 5)),
                Hercontrole.nietNageleefd("O-3", dag(3, 5)),
                Hercontrole.nietNageleefd("O-4", dag(4, 7)),
                Herziening.of(dag(4, 20), "jurist Zuid", "Er is zicht op legalisatie.", afgezien),
                Hercontrole.nietNageleefd("O-5", dag(5, 6)));
    }

    /**
     * All of them.
     *
     * @param engine what decides
     * @return by kenmerk
     */
    public static Map<String, Dossier> alle(LhsEngine engine) {
        Map<String, Dossier> alle = new TreeMap<>();
        List.of(wasplaats(engine), mestopslag(engine), nieuw(engine), geluid(engine), opslag(engine))
                .forEach(d -> alle.put(d.kenmerk(), d));
        return alle;
    }
}

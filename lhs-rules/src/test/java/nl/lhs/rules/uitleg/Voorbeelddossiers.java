package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;

/** Dossiers that together hold every kind of event. */
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
        Dossier dossier = engine.open(casus);
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            dossier = engine.vervolg(dossier, gebeurtenis);
        }
        return dossier;
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
                        .withKeuze(Afwijking.of(
                                "Een dwangsom kwam te laat; de waterkwaliteit kan niet wachten.",
                                Interventie.TIJDELIJK_STILLEGGEN)),
                Hercontrole.nageleefd("B-4", dag(7, 1), dag(6, 28)));
    }

    /**
     * A wrong typering put right, every rung used, and a proposal to reposition that a herziening takes over.
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
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        return na(
                engine,
                casus,
                Herziening.of(dag(2, 9), "jurist Noord", "De typering was niet onderbouwd.", herzien),
                Termijnstelling.of(dag(2, 10), dag(2, 12)),
                Hercontrole.nietNageleefd("M-2", dag(2, 16)),
                Hercontrole.nietNageleefd("M-3", dag(3, 2)),
                Herziening.of(dag(3, 9), "jurist Noord", "Het voorstel tot herpositioneren wordt gevolgd.", rechts));
    }

    /**
     * A new overtreding after a closed dossier, urgent, in which a last is carried out before its decision.
     *
     * @param engine what decides
     * @return dossier D-3, closed
     */
    public static Dossier nieuw(LhsEngine engine) {
        Bevinding bevinding = Bevinding.builder("B-9", dag(9, 1))
                .omschrijving("Opnieuw stroomt waswater naar de sloot; er drijven dode vissen.")
                .gevolgen(Gevolgen.AANZIENLIJK)
                .spoedeisend(true)
                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "vergunningvoorschrift 3.2"))
                .build();
        Casus casus = Casus.builder("D-3", bevinding, wasplaats().normadressaat())
                .bevoegdheden(BEVOEGDHEDEN)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        Dossier dossier = engine.vervolg(wasplaats(engine), NieuweOvertreding.of(casus));
        for (Gebeurtenis g : List.of(
                Hercontrole.nietNageleefd("B-10", dag(9, 3)),
                Lastzetting.of(dag(9, 3), Interventie.LAST_ONDER_DWANGSOM, Laststap.BESCHIKKING),
                Hercontrole.nietNageleefd("B-11", dag(9, 10)),
                Lastzetting.of(dag(9, 10), Interventie.LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING),
                Hercontrole.nageleefd("B-12", dag(9, 12), dag(9, 12)))) {
            dossier = engine.vervolg(dossier, g);
        }
        return dossier;
    }

    /**
     * All of them.
     *
     * @param engine what decides
     * @return by kenmerk
     */
    public static Map<String, Dossier> alle(LhsEngine engine) {
        Map<String, Dossier> alle = new TreeMap<>();
        List.of(wasplaats(engine), mestopslag(engine), nieuw(engine)).forEach(d -> alle.put(d.kenmerk(), d));
        return alle;
    }
}

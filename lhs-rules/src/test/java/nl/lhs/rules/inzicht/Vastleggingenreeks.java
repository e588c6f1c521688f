package nl.lhs.rules.inzicht;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.VastleggingJson;

/**
 * Many records as a register holds them: dossiers of one to twelve records, some of edition 1, mixed, each in its order; among them some
 * that come twice, too late, or without the one before.
 *
 * <p>Deciding takes long, so a few hundred dossiers are decided, and their records are repeated with other kenmerken.
 */
public final class Vastleggingenreeks {
    private static final String CASUS = "Z-sjabloon";
    private static final String NORMADRESSAAT = "N-sjabloon";
    private static final List<String> GEMEENTEN =
            List.of("Ede", "Súdwest-Fryslân", "'s-Hertogenbosch", "=Barneveld", "Apeldoorn, \"dorp\"", "a;-1");

    private static final List<String> EDITIE_1 = List.of(
            "herpositioneren-overleg.json",
            "herziening.json",
            "lob-spoed.json",
            "lod-doorgepakt.json",
            "lod-uitgevoerd.json",
            "overleg.json");

    private static final List<List<Interventie>> KEUZEN = List.of(
            List.of(Interventie.WAARSCHUWEN),
            List.of(Interventie.WAARSCHUWEN, Interventie.BESTUURLIJK_GESPREK),
            List.of(Interventie.VERSCHERPT_TOEZICHT),
            List.of(Interventie.LAST_ONDER_DWANGSOM),
            List.of(Interventie.SCHORSEN_OF_INTREKKEN),
            List.of(Interventie.EXPLOITATIEVERBOD_OF_SLUITING),
            List.of(Interventie.PROCES_VERBAAL),
            List.of(Interventie.WAARSCHUWEN, Interventie.BESTUURLIJKE_BOETE));

    private static final List<Laststap> VOORKEUR = List.of(
            Laststap.INVORDERING,
            Laststap.VERBEURING,
            Laststap.KOSTENVERHAAL,
            Laststap.UITVOERING,
            Laststap.BESCHIKKING);

    private final Random random;
    private final List<List<String>> sjablonen = new ArrayList<>();

    /** Decides so many dossiers, beside some of edition 1. */
    public Vastleggingenreeks(LhsEngine engine, int dossiers, long zaad) {
        random = new Random(zaad);
        EDITIE_1.forEach(naam -> sjablonen.add(editie1(naam)));
        while (sjablonen.size() < dossiers) {
            sjablonen.add(dossier(engine).vastleggingen().stream()
                    .map(VastleggingJson::format)
                    .toList());
        }
    }

    /** The dossiers that were decided, each as its records in JSON. */
    public List<List<String>> sjablonen() {
        return Collections.unmodifiableList(sjablonen);
    }

    /** The records of a dossier that edition 1 wrote. */
    private static List<String> editie1(String naam) {
        try (InputStream in = Vastleggingenreeks.class.getResourceAsStream("/nl/lhs/rules/json/editie1/" + naam)) {
            return VastleggingenJson.parse(in.readAllBytes()).stream()
                    .map(v -> VastleggingJson.format(v)
                            .replace(v.casus().kenmerk(), CASUS)
                            .replace(v.casus().normadressaat().kenmerk(), NORMADRESSAAT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of another dossier and another normadressaat. */
    private static String hernoem(String vastlegging, int dossier, int normadressaat) {
        return vastlegging.replace(CASUS, "Z-" + dossier).replace(NORMADRESSAAT, "N-" + normadressaat);
    }

    /** So many records or a few more, in JSON. */
    public List<String> regels(int aantal) {
        List<List<String>> open = new ArrayList<>();
        List<String> regels = new ArrayList<>();
        int dossier = 0;
        while (regels.size() < aantal || !open.isEmpty()) {
            while (open.size() < 20 && regels.size() < aantal) {
                int nummer = dossier++;
                int normadressaat = random.nextInt(aantal / 3 + 1);
                open.add(new ArrayList<>(rommelig(kies(sjablonen).stream()
                        .map(v -> hernoem(v, nummer, normadressaat))
                        .toList())));
            }
            List<String> volgende = open.get(random.nextInt(open.size()));
            regels.add(volgende.remove(0));
            open.removeIf(List::isEmpty);
        }
        return regels;
    }

    private List<String> rommelig(List<String> vastleggingen) {
        List<String> regels = new ArrayList<>(vastleggingen);
        int plaats = random.nextInt(regels.size());
        switch (random.nextInt(20)) {
            case 0 -> regels.add(plaats, regels.get(plaats));
            case 1 -> regels.add(regels.get(plaats));
            case 2 -> {
                if (regels.size() > 1) {
                    regels.remove(plaats);
                }
            }
            case 3 -> Collections.shuffle(regels, random);
            default -> {
                // as it should be
            }
        }
        return regels;
    }

    private boolean kans(double kans) {
        return random.nextDouble() < kans;
    }

    private <T> T kies(List<T> waarden) {
        return waarden.get(random.nextInt(waarden.size()));
    }

    private <E extends Enum<E>> E kies(Class<E> type) {
        return kies(List.of(type.getEnumConstants()));
    }

    private Dossier dossier(LhsEngine engine) {
        Casus casus = Stream.generate(this::casus)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        Dossier dossier = engine.open(casus);
        LocalDate datum = casus.bevinding().datum();
        // A dossier that goes on and on climbs to the last rung; one of lasts takes their steps.
        boolean hardnekkig = kans(0.1);
        double stappen = kans(0.4) ? 0.7 : 0.1;
        for (int i = hardnekkig ? 8 : random.nextInt(stappen > 0.5 ? 12 : 6); i > 0; i--) {
            datum = datum.plusDays(random.nextInt(40));
            try {
                Gebeurtenis volgende = hardnekkig
                        ? Hercontrole.nietNageleefd("B-h", datum)
                        : kans(stappen) ? laststap(dossier, datum) : gebeurtenis(dossier.laatste(), datum);
                dossier = engine.vervolg(dossier, volgende);
            } catch (OngeldigException e) {
                // This cannot happen now; another may.
            }
        }
        return dossier;
    }

    private Gebeurtenis gebeurtenis(Vastlegging laatste, LocalDate datum) {
        return switch (random.nextInt(9)) {
            case 0 -> Hercontrole.nageleefd("B-h", datum, datum.minusDays(random.nextInt(9)));
            case 1 -> Herziening.of(datum, "jurist", "nieuwe feiten", casus().orElse(laatste.casus()));
            case 2 -> Overlegafronding.of(datum, overleg(datum));
            case 3 -> new Termijnstelling(datum, Optional.empty(), datum.plusDays(3));
            case 4 ->
                Hercontrole.nietNageleefd("B-h", datum)
                        .withKeuze(Hercontrolekeuze.of(List.of(Interventie.TIJDELIJK_STILLEGGEN), "nodig"));
            case 5 ->
                Hercontrole.nietNageleefd("B-h", datum)
                        .withKeuze(Hercontrolekeuze.of(List.of(Interventie.LAST_ONDER_DWANGSOM), "hoger"));
            case 6 -> Hercontrole.nietNageleefd("B-h", datum).withKeuze(Hercontrolekeuze.voortzetten("werkt nog"));
            default -> Hercontrole.nietNageleefd("B-h", datum);
        };
    }

    /** A step that can be taken of a last; where there is none, urgent bestuursdwang, which may be refused. */
    private Gebeurtenis laststap(Dossier dossier, LocalDate datum) {
        List<Laststand> lasten = dossier.stand().lasten().stream()
                .filter(l -> !l.mogelijk().isEmpty())
                .toList();
        if (lasten.isEmpty()) {
            return Lastzetting.of(
                    datum,
                    Interventie.LAST_ONDER_BESTUURSDWANG,
                    kans(0.5) ? Laststap.UITVOERING : Laststap.BESCHIKKING);
        }
        Laststand last = kies(lasten);
        Laststap stap = kies(last.mogelijk());
        // What ends a last is always possible, and leaves little to be counted.
        if (kans(0.8)) {
            stap = VOORKEUR.stream()
                    .filter(s -> last.mogelijk().contains(s) && !last.verloop().heeft(s))
                    .findFirst()
                    .orElse(stap);
        }
        Lastzetting zetting = Lastzetting.of(datum, last.verloop().last(), stap, gegevens(last.verloop(), stap))
                .withLastnummer(last.verloop().lastnummer());
        return stap == Laststap.BESCHIKKING && kans(0.8) ? zetting.withHersteltermijn(datum.plusDays(5)) : zetting;
    }

    private Stapgegevens gegevens(Lastverloop last, Laststap stap) {
        Bedrag bedrag = new Bedrag(1 + random.nextInt(1_000_000));
        return switch (stap) {
            case BESCHIKKING ->
                last.last().equals(Interventie.LAST_ONDER_DWANGSOM)
                        ? Stapgegevens.beschikking(
                                kies(Stapgegevens.Strekking.class),
                                new Dwangsom(bedrag, Dwangsom.Per.INEENS, Optional.empty(), Optional.empty()))
                        : Stapgegevens.GEEN;
            case VERBEURING, KOSTENVERHAAL -> Stapgegevens.bedrag(bedrag);
            case INVORDERING ->
                Stapgegevens.bedrag(kans(0.3) && !last.verbeurd().isNul() ? last.verbeurd() : new Bedrag(1));
            case INTREKKING -> Stapgegevens.reden("hersteld");
            default -> Stapgegevens.GEEN;
        };
    }

    private Overleg overleg(LocalDate datum) {
        return kans(0.1) ? Overleg.of(kies(Spoor.class)) : Overleg.of(kies(Spoor.class), datum);
    }

    /** Empty where it would contradict itself. */
    private Optional<Casus> casus() {
        LocalDate datum = LocalDate.of(2024, 11, 15).plusDays(random.nextInt(500));
        Bevinding.Builder bevinding = Bevinding.builder("B-sjabloon", datum);
        // Without powers, in a segment that needs them for all that it holds, nothing is available.
        boolean machteloos = kans(0.05);
        boolean overtreding = kans(0.93);
        if (overtreding) {
            bevinding.gevolgen(machteloos ? Gevolgen.AANZIENLIJK : kies(Gevolgen.class));
        } else {
            bevinding.overtreding(false);
        }
        if (kans(0.3)) {
            bevinding.verzwarendeArgumenten(
                    List.of(new VerzwarendArgument(VerzwarendArgument.Soort.RECIDIVE, Optional.empty())));
        }
        if (kans(0.2)) {
            bevinding.verzachtendeArgumenten(
                    List.of(new VerzachtendArgument(VerzachtendArgument.Soort.OVERIG, Optional.empty())));
        }
        if (kans(0.3)) {
            bevinding.verzwarendeAspecten(List.of(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING)));
        }
        if (kans(0.1)) {
            bevinding.ernstigeGedragingen(List.of(ErnstigeGedraging.FRAUDE));
        }
        bevinding.spoedeisend(kans(0.2));
        Normadressaat.Builder normadressaat = Normadressaat.builder(NORMADRESSAAT);
        if (machteloos || kans(0.85)) {
            normadressaat.typering(machteloos ? Typering.BEWUST_EN_STRUCTUREEL : kies(Typering.class));
        }
        if (kans(0.5)) {
            normadressaat.begunstigendBesluit(kans(0.7));
        }
        try {
            Casus.Builder casus = Casus.builder(CASUS, bevinding.build(), normadressaat.build());
            if (kans(0.85)) {
                casus.label("gemeente", kies(GEMEENTEN)).label("team", "x");
            }
            if (machteloos) {
                casus.overleg(Overleg.of(Spoor.BESTUURSRECHT, datum));
            } else if (kans(0.5)) {
                casus.overleg(overleg(datum.plusDays(random.nextInt(80) - 3L)));
            } else if (kans(0.15)) {
                casus.bsbm(Bsbm.opgelegd());
            }
            if (machteloos || kans(0.3)) {
                casus.verzoek(Verzoek.of("V-1", datum));
            }
            if (machteloos || kans(0.05)) {
                casus.bevoegdheden(machteloos ? List.of() : List.of(Interventie.LAST_ONDER_DWANGSOM));
            }
            if (kans(0.05)) {
                casus.afzien(new Afzien(kies(Afzien.Grond.class), "onevenredig"));
            } else if (kans(0.06)) {
                casus.gedoogbesluit(Gedoogbesluit.of("G-1", kies(Gedoogbesluit.Grond.class)));
            }
            if (kans(0.25)) {
                casus.afwijking(new Afwijking(kies(KEUZEN), "passender"));
            }
            return Optional.of(casus.build());
        } catch (OngeldigException e) {
            return Optional.empty();
        }
    }
}

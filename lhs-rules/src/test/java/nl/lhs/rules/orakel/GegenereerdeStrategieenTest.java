package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Under strategieen with words, sizes and flags of their own, every decision is what their oracle expects. */
class GegenereerdeStrategieenTest {
    private static final int STRATEGIEEN = 1000;
    private static final int INVOEREN = 50;

    private static final LhsEngine DROOLS = LhsEngine.create().withoutBewaring();
    private static final LhsEngine BULK = DROOLS.withMotor(Motor.BULK);

    @Test
    void everyDecisionUnderAGeneratedStrategieIsWhatItsOracleExpects() {
        Proef proef = proef(1, STRATEGIEEN);

        System.out.print(proef.tekst());
        assertEquals(0, proef.afwijkend, proef::voorbeelden);
        assertEquals(STRATEGIEEN * INVOEREN, proef.invoeren);
        assertEquals(List.of(), proef.nietGenoegOntmoet());
    }

    /** With {@code -Dvolledig.zaad} another draw, with {@code -Dvolledig.strategieen} more or fewer. */
    @Test
    @Tag("volledig")
    void everyDecisionUnderManyMoreGeneratedStrategieenIsWhatTheirOraclesExpect() {
        Proef proef =
                proef(Long.getLong("volledig.zaad", 1_000_000L), Integer.getInteger("volledig.strategieen", 20_000));

        System.out.print(proef.tekst());
        assertEquals(0, proef.afwijkend, proef::voorbeelden);
    }

    private static Proef proef(long zaad, int strategieen) {
        return IntStream.range(0, strategieen)
                .parallel()
                .mapToObj(n -> proef(zaad + n))
                .reduce(new Proef(), Proef::samen);
    }

    private static Proef proef(long zaad) {
        Proef proef = new Proef();
        Strategie strategie = new Strategiegenerator(zaad).strategie("S-" + zaad);
        Casusgenerator casussen = new Casusgenerator(strategie, zaad);
        proef.tel(strategie);
        Orakel orakel = Orakel.voor(strategie);
        // The rules decide alike in both; in Drools itself it takes longer.
        LhsEngine engine = (zaad % 10 == 0 ? DROOLS : BULK).under(strategie);
        for (int i = 0; i < INVOEREN; i++) {
            Invoer invoer = casussen.invoer();
            boolean eigen = i % 10 != 0;
            if (i % 10 == 1) {
                invoer = casussen.metOnbekendWoord(invoer);
            }
            proef.vergelijk(orakel, engine, eigen ? invoer : casussen.inKaleWoorden(invoer), eigen);
        }
        return proef;
    }

    /** What came of it, and what was met on the way. */
    private static final class Proef {
        private static final int MEEST_GETOOND = 15;

        /** Of these so many must be met, or the proof says nothing of them. */
        private static final Map<String, Integer> MINSTENS = minstens();

        private final Map<String, Integer> tellingen = new TreeMap<>();
        private final List<String> voorbeelden = new ArrayList<>();
        private int invoeren;
        private int afwijkend;

        private static Map<String, Integer> minstens() {
            Map<String, Integer> minstens = new TreeMap<>(Map.ofEntries(
                    Map.entry("beslist", 30_000),
                    Map.entry("beslist in kale woorden", 2_000),
                    Map.entry("geweigerd om een tegenspraak", 2_000),
                    Map.entry("geweigerd om een woord", 2_000),
                    Map.entry("geweigerd door wat de strategie van een woord zegt", 25),
                    Map.entry("wacht", 1_000),
                    Map.entry("een scenario", 500),
                    Map.entry("drie scenario's", 500),
                    Map.entry("afwijking", 2_000),
                    Map.entry("wijziging in het spel", 1_000),
                    Map.entry("strategie met 1 interventie", 5),
                    Map.entry("strategie met 64 interventies", 5),
                    Map.entry("strategie zonder aspecten", 25),
                    Map.entry("strategie met 32 aspecten", 25),
                    Map.entry("strategie met 1 klasse", 25),
                    Map.entry("strategie met 6 klassen", 25),
                    Map.entry("strategie zonder lasten", 25),
                    Map.entry("specifieke strategie", 100)));
            for (Rol rol : Rol.values()) {
                minstens.put("strategie zonder " + rol, 5);
                minstens.put("strategie met meer dan een " + rol, 100);
            }
            for (Uitkomst uitkomst : EnumSet.complementOf(EnumSet.of(Uitkomst.HERPOSITIONEREN))) {
                minstens.put("uitkomst " + uitkomst, 500);
            }
            for (Overlegindicatie indicatie : Overlegindicatie.values()) {
                minstens.put("overleg " + indicatie, 1_000);
            }
            // What only a dossier has, or only LHS 1.7 itself or an older edition, is not met here.
            EnumSet.range(Aandachtspuntcode.TYPERING_STANDAARD, Aandachtspuntcode.VERZOEKTERMIJN_LOOPT_DOOR)
                    .forEach(punt -> minstens.put("punt " + punt, 50));
            EnumSet.range(Redencode.LICHTSTE_HERSTELLENDE, Redencode.AFZIEN_LAAT_VERVOLGING_AAN_OM)
                    .forEach(code -> minstens.put("reden " + code, 50));
            EnumSet.range(Signaalcode.BELEMMERING_BIJ_LICHTE_TYPERING, Signaalcode.TWEE_HERSTELSANCTIES).stream()
                    .filter(signaal -> signaal != Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT)
                    .forEach(signaal -> minstens.put("signaal " + signaal, 50));
            EnumSet.complementOf(EnumSet.of(Lezing.R1, Lezing.R13))
                    .forEach(lezing -> minstens.put("lezing " + lezing, 50));
            return minstens;
        }

        List<String> nietGenoegOntmoet() {
            List<String> gemist = new ArrayList<>();
            MINSTENS.forEach((geval, aantal) -> {
                if (tellingen.getOrDefault(geval, 0) < aantal) {
                    gemist.add(geval + ": " + tellingen.getOrDefault(geval, 0) + ", expected at least " + aantal);
                }
            });
            return gemist;
        }

        /** Compares one input; whether it is in the very words of the strategie, or only in words with their ids. */
        void vergelijk(Orakel orakel, LhsEngine engine, Invoer invoer, boolean eigen) {
            invoeren++;
            List<String> verschillen = verschillen(orakel, engine, invoer, eigen);
            if (!verschillen.isEmpty()) {
                afwijkend++;
                if (voorbeelden.size() < MEEST_GETOOND) {
                    voorbeelden.add(
                            orakel + ": " + invoer.beschrijving() + "\n    " + String.join("\n    ", verschillen));
                }
            }
        }

        private List<String> verschillen(Orakel orakel, LhsEngine engine, Invoer invoer, boolean eigen) {
            Weigering weigering = orakel.weigering();
            boolean onbekend = weigering.isOnbekend(invoer);
            boolean tegenstrijdig = weigering.isTegenstrijdig(invoer);
            Casus casus;
            try {
                casus = invoer.casus("Z-1");
            } catch (OngeldigException e) {
                tel("geweigerd om een tegenspraak");
                return !eigen || onbekend ? List.of() : verschil(weigering.tegenspraken(invoer), invoer.tegenspraken());
            }
            if (eigen && tegenstrijdig && !onbekend) {
                return List.of("verwacht dat deze casus wordt geweigerd, kreeg een casus");
            }
            Vastlegging vastlegging;
            try {
                vastlegging = engine.decide(casus);
            } catch (OngeldigException e) {
                tel(onbekend ? "geweigerd om een woord" : "geweigerd door wat de strategie van een woord zegt");
                return onbekend
                        ? verschilVanWoorden(weigering.onbekend(invoer), e.fouten(), engine)
                        : verschil(weigering.tegenspraken(invoer), plaatsen(e.fouten()));
            } catch (RuntimeException e) {
                return List.of("verwacht een beslissing, kreeg " + e);
            }
            if (onbekend || tegenstrijdig) {
                return List.of("verwacht een weigering om " + weigering.onbekend(invoer)
                        + weigering.tegenspraken(invoer) + ", kreeg een beslissing");
            }
            Verwachting verwachting = orakel.verwacht(casus);
            tel(verwachting, eigen);
            return verwachting.verschillen(casus, vastlegging);
        }

        private static List<String> verschil(Set<String> verwacht, Set<String> kreeg) {
            return verwacht.equals(kreeg)
                    ? List.of()
                    : List.of("verwacht een weigering op " + verwacht + ", kreeg er een op " + kreeg);
        }

        /** A word that the strategie does not have is refused where it stands, with the words that it does have. */
        private static List<String> verschilVanWoorden(Set<String> verwacht, List<Fout> fouten, LhsEngine engine) {
            Woordenlijst woorden = engine.strategieen().get(0).woorden();
            for (Fout fout : fouten) {
                if (!fout.pad().startsWith("/bsbm")
                        && !fout.pad().startsWith("/overleg")
                        && Stream.of(
                                        woorden.interventies(),
                                        woorden.aspecten(),
                                        woorden.verzachtend(),
                                        woorden.verzwarend(),
                                        woorden.gedragingen())
                                .noneMatch(soort -> fout.tekst()
                                        .contains(soort.alle().isEmpty() ? "kent er geen" : soort.namen()))) {
                    return List.of("verwacht de woorden van de strategie, kreeg " + fout);
                }
            }
            return verschil(verwacht, plaatsen(fouten));
        }

        private static Set<String> plaatsen(List<Fout> fouten) {
            Set<String> plaatsen = new TreeSet<>();
            fouten.forEach(fout -> plaatsen.add(fout.pad()));
            return plaatsen;
        }

        private void tel(String geval) {
            tellingen.merge(geval, 1, Integer::sum);
        }

        private void telAls(boolean geldt, String geval) {
            if (geldt) {
                tel(geval);
            }
        }

        void tel(Strategie strategie) {
            int interventies = strategie.interventies().size();
            telAls(interventies == 1, "strategie met 1 interventie");
            telAls(interventies == 64, "strategie met 64 interventies");
            telAls(strategie.woorden().aspecten().alle().isEmpty(), "strategie zonder aspecten");
            telAls(strategie.woorden().aspecten().alle().size() == 32, "strategie met 32 aspecten");
            telAls(strategie.woorden().klassen().alle().size() == 1, "strategie met 1 klasse");
            telAls(strategie.woorden().klassen().alle().size() == 6, "strategie met 6 klassen");
            telAls(strategie.interventies().stream().noneMatch(Interventie::isLast), "strategie zonder lasten");
            telAls(strategie.isSpecifiek(), "specifieke strategie");
            for (Rol rol : Rol.values()) {
                telAls(strategie.interventies(rol).isEmpty(), "strategie zonder " + rol);
                telAls(strategie.interventies(rol).size() > 1, "strategie met meer dan een " + rol);
            }
        }

        void tel(Verwachting v, boolean eigen) {
            tel("beslist");
            telAls(!eigen, "beslist in kale woorden");
            tel("uitkomst " + v.uitkomst());
            telAls(v.status() == Status.WACHT_OP_OVERLEG, "wacht");
            telAls(v.afwijking().isPresent(), "afwijking");
            v.overleg().indicatie().map(Overlegindicatie::name).ifPresent(i -> tel("overleg " + i));
            v.aandachtspunten().forEach(punt -> tel("punt " + punt));
            v.signalen().forEach(signaal -> tel("signaal " + signaal));
            v.lezingen().forEach(lezing -> tel("lezing " + lezing));
            v.overwogen().stream().map(Verwachting.Overwogen::code).distinct().forEach(code -> tel("reden " + code));
            telAls(!v.kader().beleid().gewijzigd().isEmpty(), "wijziging in het spel");
            telAls(v.scenarios().size() == 1, "een scenario");
            telAls(v.scenarios().size() > 1, "drie scenario's");
        }

        Proef samen(Proef ander) {
            Proef samen = new Proef();
            for (Proef deel : List.of(this, ander)) {
                deel.tellingen.forEach((geval, aantal) -> samen.tellingen.merge(geval, aantal, Integer::sum));
                deel.voorbeelden.stream()
                        .limit(MEEST_GETOOND - samen.voorbeelden.size())
                        .forEach(samen.voorbeelden::add);
                samen.invoeren += deel.invoeren;
                samen.afwijkend += deel.afwijkend;
            }
            return samen;
        }

        String tekst() {
            StringBuilder tekst = new StringBuilder(
                    "Generated strategieen: " + invoeren + " inputs, " + afwijkend + " differences\n");
            tellingen.forEach((geval, aantal) ->
                    tekst.append("  ").append(geval).append(' ').append(aantal).append('\n'));
            return tekst.toString();
        }

        String voorbeelden() {
            return afwijkend + " verschillen, waaronder:\n" + String.join("\n", voorbeelden);
        }
    }
}

package nl.lhs.examples.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Begripset;
import nl.lhs.core.Belang;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.rules.json.CasusJson;

/**
 * The casussen that are measured: a year of findings of several agencies together, drawn from a fixed seed, the same on
 * every machine. No one of them is real, and the shares are an assumption, not a count:
 *
 * <ul>
 *   <li>90 % is an overtreding;
 *   <li>gevolgen 45 % vrijwel nihil, 33 % beperkt, 16 % van belang, 6 % aanzienlijk;
 *   <li>typering 28 % goedwillend, 40 % onverschillig, 18 % calculerend, 9 % bewust en structureel, 5 % none;
 *   <li>12 % verzachtende argumenten, 18 % verzwarende, each drawn on its own; 8 % with one to three aspecten; 1.5 % an
 *       ernstige gedraging; 5 % spoedeisend; of 80 % the kind of voorschrift is known;
 *   <li>bevoegdheden by the profile of the agency: 35 % a municipality, 30 % an omgevingsdienst, 15 % a waterschap, 8 % an
 *       inspectie that imposes no last, 12 % without a list;
 *   <li>begunstigend besluit known in 60 %, and held in 70 % of those;
 *   <li>6 % says something of a BSBM: half of it to impose one where the agency may, 30 % not in the Feitenboekje, 20 % a
 *       contra-indicatie;
 *   <li>gedoogbesluit 1 %; a motivated deviation 3 %;
 *   <li>an outcome of the overleg in 85 % of those that need one and 40 % of those where it is useful: 60 % bestuursrecht,
 *       30 % both, 10 % strafrecht;
 *   <li>texts of the length that people write: 60 to 400 characters of description, and a reason beside most judgements.
 * </ul>
 */
public final class Jaarmix {
    /** How many casussen the published file has. */
    public static final int AANTAL = 100_000;

    private static final long ZAAD = 20140424L;
    private static final LocalDate NIEUWJAAR = LocalDate.of(2026, 1, 1);
    private static final int DAGEN = 365;

    private static final List<Set<Interventie>> PROFIELEN = List.of(
            Begripset.of(List.of(
                    Interventie.LAST_ONDER_DWANGSOM,
                    Interventie.LAST_ONDER_BESTUURSDWANG,
                    Interventie.TIJDELIJK_STILLEGGEN,
                    Interventie.SCHORSEN_OF_INTREKKEN,
                    Interventie.EXPLOITATIEVERBOD_OF_SLUITING)),
            Begripset.of(List.of(
                    Interventie.LAST_ONDER_DWANGSOM,
                    Interventie.LAST_ONDER_BESTUURSDWANG,
                    Interventie.BSBM,
                    Interventie.PROCES_VERBAAL)),
            Begripset.of(List.of(
                    Interventie.LAST_ONDER_DWANGSOM,
                    Interventie.LAST_ONDER_BESTUURSDWANG,
                    Interventie.SCHORSEN_OF_INTREKKEN,
                    Interventie.BSBM,
                    Interventie.PROCES_VERBAAL)),
            Begripset.of(List.of(
                    Interventie.BESTUURLIJKE_BOETE,
                    Interventie.SCHORSEN_OF_INTREKKEN,
                    Interventie.EXPLOITATIEVERBOD_OF_SLUITING)));
    private static final int[] PROFIELAANDEEL = {35, 30, 15, 8, 12};

    private static final String[] PLAATSEN = {
        "Op het achterterrein",
        "In de loods",
        "Bij de wasplaats",
        "Langs de sloot",
        "In de werkplaats",
        "Op de kade",
        "Bij de mestopslag",
        "In het magazijn",
        "Aan de oostzijde van het perceel",
        "Bij het tankstation"
    };
    private static final String[] ZAKEN = {
        "staan vaten met afgewerkte olie zonder lekbak", "is de vloeistofdichte vloer gescheurd",
        "ligt asbestverdacht plaatmateriaal los op de grond", "stroomt waswater over de rand naar het oppervlaktewater",
        "ontbreekt het register van afgegeven afvalstoffen", "zijn de blusmiddelen niet gekeurd",
        "worden gasflessen naast brandbaar materiaal bewaard", "is de olieafscheider niet geleegd",
        "brandt verlichting buiten de toegestane tijden", "is meer afval opgeslagen dan de vergunning toestaat"
    };
    private static final String[] VERDER = {
        "De toezichthouder heeft foto's gemaakt en een monster genomen.",
        "De bedrijfsleider was aanwezig en heeft uitleg gegeven.",
        "Bij de vorige controle is hier al over gesproken.",
        "Er is geen direct gevaar voor omwonenden vastgesteld.",
        "De gegevens van de laatste keuring konden niet worden getoond.",
        "Het herstel is volgens de ondernemer binnen enkele weken mogelijk."
    };
    private static final String[] NAMEN = {
        "Jansen", "De Vries", "Bakker", "Van Dijk", "Visser", "Smit", "Meijer", "De Boer", "Mulder", "Bos"
    };
    private static final String[] BEDRIJVEN = {"Transport", "Metaal", "Agrarisch", "Recycling", "Bouw", "Horeca"};
    private static final String[] REDENEN = {
        "Blijkt uit het dossier en uit het gesprek ter plaatse.",
        "Vastgesteld bij de controle, en door de ondernemer niet weersproken.",
        "Zie het verslag van de controle en de foto's die erbij horen.",
        "Volgens de toezichthouder bekend met de regel en de gevolgen."
    };

    private Jaarmix() {}

    /**
     * Writes the file, a casus a line.
     *
     * @param args where to, and how many if not {@link #AANTAL}
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        int aantal = args.length > 1 ? Integer.parseInt(args[1]) : AANTAL;
        schrijf(Path.of(args[0]), aantal);
        System.out.println("SHA-256 " + sha256(aantal));
    }

    /** Writes the file, of so many casussen. */
    static void schrijf(Path bestand, int aantal) throws IOException {
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            for (String regel : (Iterable<String>) regels(aantal)::iterator) {
                uit.write(regel.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * The first casussen of the mix.
     *
     * @param aantal how many
     * @return each time the same
     */
    public static Stream<Casus> casussen(int aantal) {
        return IntStream.range(0, aantal).mapToObj(Jaarmix::casus);
    }

    private static Stream<String> regels(int aantal) {
        return casussen(aantal).map(c -> CasusJson.format(c) + "\n");
    }

    /**
     * The fingerprint of the file.
     *
     * @param aantal how many casussen
     * @return SHA-256, in hexadecimals
     */
    public static String sha256(int aantal) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            regels(aantal).forEachOrdered(r -> som.update(r.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One casus of the mix, whatever the others are.
     *
     * @param nummer from 0
     * @return each time an equal one
     */
    public static Casus casus(int nummer) {
        return new Trekking(nummer).casus();
    }

    /** The draws for one casus. */
    private static final class Trekking {
        private final int nummer;
        private final SplittableRandom toeval;

        Trekking(int nummer) {
            this.nummer = nummer;
            this.toeval = new SplittableRandom(ZAAD + nummer);
        }

        private boolean kans(double procent) {
            return toeval.nextInt(1_000) < procent * 10;
        }

        private int verdeel(int... aandelen) {
            int rest = toeval.nextInt(100);
            int plaats = 0;
            while (rest >= aandelen[plaats]) {
                rest -= aandelen[plaats++];
            }
            return plaats;
        }

        private <T> T kies(List<T> waarden) {
            return waarden.get(toeval.nextInt(waarden.size()));
        }

        private <T> T kies(T[] waarden) {
            return waarden[toeval.nextInt(waarden.length)];
        }

        Casus casus() {
            LocalDate datum = NIEUWJAAR.plusDays(toeval.nextInt(DAGEN));
            Normadressaat normadressaat = normadressaat();
            Casus.Builder bouwer = Casus.builder("Z-2026-%06d".formatted(nummer + 1), bevinding(datum), normadressaat);
            int profiel = verdeel(PROFIELAANDEEL);
            Optional<Set<Interventie>> bevoegd =
                    profiel < PROFIELEN.size() ? Optional.of(PROFIELEN.get(profiel)) : Optional.empty();
            bevoegd.ifPresent(b -> bouwer.bevoegdheden(List.copyOf(new ArrayList<>(b))));
            boolean opleggen = bsbm(bouwer, bevoegd);
            if (kans(1)) {
                bouwer.gedoogbesluit(Gedoogbesluit.of(
                        "G-" + nummer, kies(Gedoogbesluit.Grond.values()), datum.plusDays(30 + toeval.nextInt(300))));
            }
            overleg(bouwer, opleggen, datum);
            if (kans(3)) {
                afwijking(bouwer, bevoegd, opleggen);
            }
            return bouwer.build();
        }

        private Bevinding bevinding(LocalDate datum) {
            Bevinding.Builder bouwer = Bevinding.builder("B-2026-%06d".formatted(nummer + 1), datum)
                    .omschrijving(omschrijving())
                    .overtreding(kans(90))
                    .gevolgen(Gevolgen.values()[verdeel(45, 33, 16, 6)])
                    .belang(kies(Belang.values()))
                    .spoedeisend(kans(5));
            if (kans(80)) {
                bouwer.voorschrift(Voorschrift.of(
                        kies(Voorschrift.Soort.values()),
                        "voorschrift " + (1 + toeval.nextInt(9)) + "." + (1 + toeval.nextInt(20))));
            }
            if (kans(12)) {
                bouwer.verzachtendArgument(VerzachtendArgument.of(
                        kies(Woordenlijst.LHS_17.verzachtend().alle()), kies(REDENEN)));
            }
            if (kans(18)) {
                bouwer.verzwarendArgument(VerzwarendArgument.of(
                        kies(Woordenlijst.LHS_17.verzwarend().alle()), kies(REDENEN)));
            }
            if (kans(8)) {
                aspecten(bouwer);
            }
            if (kans(1.5)) {
                bouwer.ernstigeGedraging(kies(Woordenlijst.LHS_17.gedragingen().alle()));
            }
            return bouwer.build();
        }

        private void aspecten(Bevinding.Builder bouwer) {
            int aantal = 1 + verdeel(70, 22, 8);
            Set<VerzwarendAspect.Soort> soorten = new TreeSet<>();
            while (soorten.size() < aantal) {
                soorten.add(kies(Woordenlijst.LHS_17.aspecten().alle()));
            }
            soorten.forEach(s -> bouwer.verzwarendAspect(VerzwarendAspect.of(s, kies(REDENEN))));
        }

        private String omschrijving() {
            StringBuilder tekst = new StringBuilder();
            int zinnen = 1 + toeval.nextInt(3);
            for (int i = 0; i < zinnen; i++) {
                tekst.append(kies(PLAATSEN)).append(' ').append(kies(ZAKEN)).append(". ");
            }
            for (int i = toeval.nextInt(3); i > 0; i--) {
                tekst.append(kies(VERDER)).append(' ');
            }
            return tekst.toString().strip();
        }

        private Normadressaat normadressaat() {
            boolean bedrijf = kans(75);
            String naam = bedrijf
                    ? kies(BEDRIJVEN) + " " + kies(NAMEN) + " B.V."
                    : kies(NAMEN).toLowerCase(Locale.ROOT) + ", eigenaar";
            Normadressaat.Builder bouwer = Normadressaat.builder("N-" + toeval.nextInt(60_000))
                    .naam(naam)
                    .soort(bedrijf ? Normadressaat.Soort.RECHTSPERSOON : Normadressaat.Soort.NATUURLIJK_PERSOON);
            int kolom = verdeel(28, 40, 18, 9, 5);
            if (kolom < Typering.values().length) {
                bouwer.typering(Typering.values()[kolom]).onderbouwing(kies(REDENEN));
            }
            if (kans(60)) {
                bouwer.begunstigendBesluit(kans(70));
            }
            return bouwer.build();
        }

        /** Whether one is imposed. */
        private boolean bsbm(Casus.Builder bouwer, Optional<Set<Interventie>> bevoegd) {
            if (!kans(6)) {
                return false;
            }
            int soort = verdeel(50, 30, 20);
            boolean opleggen =
                    soort == 0 && bevoegd.map(b -> b.contains(Interventie.BSBM)).orElse(true);
            bouwer.bsbm(Bsbm.of(soort != 1, soort == 2, opleggen));
            return opleggen;
        }

        private void overleg(Casus.Builder bouwer, boolean opleggen, LocalDate datum) {
            Overlegindicatie indicatie = new Handwerk().beslis(bouwer.build()).overleg();
            double procent = indicatie == Overlegindicatie.NOODZAKELIJK ? 85 : 40;
            if (indicatie == null || indicatie == Overlegindicatie.NIET_GEINDICEERD || !kans(procent)) {
                return;
            }
            Spoor uitkomst = opleggen ? Spoor.BESTUURSRECHT : Spoor.values()[verdeel(60, 30, 10)];
            bouwer.overleg(Overleg.of(uitkomst, datum.plusDays(1 + toeval.nextInt(21))));
        }

        /** Of what the agency may do; an imposed BSBM stays. */
        private void afwijking(Casus.Builder bouwer, Optional<Set<Interventie>> bevoegd, boolean opleggen) {
            List<Interventie> mogelijk = Stream.of(
                            Interventie.WAARSCHUWEN,
                            Interventie.BESTUURLIJK_GESPREK,
                            Interventie.VERSCHERPT_TOEZICHT,
                            Interventie.LAST_ONDER_DWANGSOM,
                            Interventie.LAST_ONDER_BESTUURSDWANG)
                    .filter(i -> !i.vereistBevoegdheid()
                            || bevoegd.map(b -> b.contains(i)).orElse(true))
                    .toList();
            List<Interventie> gekozen = new ArrayList<>();
            if (opleggen) {
                gekozen.add(Interventie.BSBM);
            }
            gekozen.add(mogelijk.get(toeval.nextInt(mogelijk.size())));
            bouwer.afwijking(new Afwijking(gekozen, kies(REDENEN)));
        }
    }
}

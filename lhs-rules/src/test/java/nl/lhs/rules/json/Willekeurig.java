package nl.lhs.rules.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Belang;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Vervolgeditie1;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.rules.Lasten;

/** Casus values of every kind: each field given or not, lists of every length, texts of every script. */
final class Willekeurig {
    private static final List<String> TEKENS = List.of(
            "a", "Z", "0", " ", "\u00a0", "é", "ß", "\"", "\\", "/", "\n", "\t", "\u0000", "\u0085", "\u2028", "\u200b",
            "\ufeff", "漢", "ع", "😀", "\u0301", "<", "&", "~", "{", "]");

    private static final List<Laststap> MET_TERMIJN =
            List.of(Laststap.VOORNEMEN, Laststap.BESCHIKKING, Laststap.UITVOERING);
    private static final List<Laststap> MET_BEDRAG =
            List.of(Laststap.VERBEURING, Laststap.INVORDERING, Laststap.KOSTENVERHAAL);
    /** The steps that edition 1 knew. */
    private static final List<Laststap> TOEN = MET_TERMIJN;

    private final Random random;

    Willekeurig(long zaad) {
        random = new Random(zaad);
    }

    boolean kans() {
        return random.nextBoolean();
    }

    <T> T kies(List<T> waarden) {
        return waarden.get(random.nextInt(waarden.size()));
    }

    private <E extends Enum<E>> E kies(Class<E> type) {
        return kies(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> misschien(Supplier<T> waarde) {
        return kans() ? Optional.of(waarde.get()) : Optional.empty();
    }

    private <E extends Comparable<E>> List<E> enkele(Stream<E> uit) {
        List<E> alle = new ArrayList<>(uit.toList());
        Collections.shuffle(alle, random);
        return alle.subList(0, random.nextInt(alle.size() + 1));
    }

    private <E extends Enum<E>> List<E> enkele(Class<E> uit) {
        return enkele(Stream.of(uit.getEnumConstants()));
    }

    private <T> List<T> lijst(Supplier<T> waarde) {
        return Stream.generate(waarde).limit(random.nextInt(4)).toList();
    }

    /** Any characters, blank or not, but no longer than the maximum. */
    private String tekens(int max) {
        int lengte = random.nextInt(20) == 0 ? max : random.nextInt(Math.min(max, 30));
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < lengte; i++) {
            tekst.append(kies(TEKENS));
        }
        return tekst.toString();
    }

    private String tekst(int max) {
        return "x" + tekens(max - 1);
    }

    String kenmerk() {
        return tekst(200);
    }

    private String tekst() {
        return tekst(10_000);
    }

    private LocalDate datum() {
        LocalDate laatste = LocalDate.of(9999, 12, 31);
        return switch (random.nextInt(6)) {
            case 0 -> LocalDate.of(0, 1, 1);
            case 1 -> laatste;
            case 2 -> LocalDate.of(2024, 2, 29);
            default -> LocalDate.ofEpochDay(random.nextInt((int) laatste.toEpochDay()));
        };
    }

    private static <T> void zet(Optional<T> waarde, Consumer<T> veld) {
        waarde.ifPresent(veld);
    }

    private Bevinding bevinding() {
        boolean overtreding = random.nextInt(4) > 0;
        Bevinding.Builder b = Bevinding.builder(kenmerk(), datum());
        zet(misschien(this::tekst), b::omschrijving);
        if (!overtreding || kans()) {
            b.overtreding(overtreding);
        }
        if (overtreding || kans()) {
            b.gevolgen(kies(Gevolgen.class));
        }
        zet(misschien(() -> enkele(Belang.class)), b::belangen);
        zet(misschien(() -> new Voorschrift(kies(Voorschrift.Soort.class), misschien(this::tekst))), b::voorschrift);
        zet(misschien(this::kans), b::spoedeisend);
        zet(misschien(this::onderbouwing), b::onderbouwing);
        zet(
                misschien(() -> lijst(() -> new VerzachtendArgument(
                        kies(Woordenlijst.LHS_17.verzachtend().alle()), misschien(this::tekst)))),
                b::verzachtendeArgumenten);
        zet(
                misschien(() -> lijst(() -> new VerzwarendArgument(
                        kies(Woordenlijst.LHS_17.verzwarend().alle()), misschien(this::tekst)))),
                b::verzwarendeArgumenten);
        zet(misschien(this::aspecten), b::verzwarendeAspecten);
        zet(misschien(() -> enkele(Woordenlijst.LHS_17.gedragingen().alle().stream())), b::ernstigeGedragingen);
        return b.build();
    }

    private Onderbouwing onderbouwing() {
        Optional<String> gevolgen = misschien(this::tekst);
        return new Onderbouwing(
                gevolgen,
                misschien(this::tekst),
                misschien(this::tekst),
                gevolgen.isEmpty() ? Optional.of(tekst()) : misschien(this::tekst));
    }

    private Verzoek verzoek() {
        LocalDate ontvangen = datum();
        return new Verzoek(kenmerk(), ontvangen, misschien(this::kenmerk), misschien(() -> vanaf(ontvangen)));
    }

    private List<VerzwarendAspect> aspecten() {
        return enkele(Woordenlijst.LHS_17.aspecten().alle().stream()).stream()
                .map(s -> s.equals(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN) || kans()
                        ? VerzwarendAspect.of(s, tekst())
                        : VerzwarendAspect.of(s))
                .toList();
    }

    private Normadressaat normadressaat() {
        return new Normadressaat(
                kenmerk(),
                misschien(this::tekst),
                misschien(() -> kies(Normadressaat.Soort.class)),
                misschien(() -> kies(Typering.class)),
                misschien(this::tekst),
                misschien(this::kans));
    }

    private Optional<Bsbm> bsbm() {
        boolean feit = kans();
        Optional<Boolean> contra = misschien(this::kans);
        return misschien(() -> new Bsbm(feit, contra, feit && !contra.orElse(false) && kans()));
    }

    private Optional<Reikwijdte> reikwijdte() {
        Optional<String> gebied = misschien(this::kenmerk);
        Optional<String> groep = misschien(this::kenmerk);
        return misschien(() -> new Reikwijdte(
                gebied,
                groep,
                gebied.isEmpty() && groep.isEmpty() ? Optional.of(kenmerk()) : misschien(this::kenmerk)));
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        int aantal = random.nextInt(10) == 0 ? 20 : random.nextInt(4);
        for (int i = 0; i < aantal; i++) {
            labels.put(kies(List.of("a", "Team_", "zZ9", "L".repeat(48))) + i, kenmerk());
        }
        return labels;
    }

    private Gedoogbesluit gedoogbesluit(LocalDate vanaf) {
        return new Gedoogbesluit(
                kenmerk(),
                kies(Gedoogbesluit.Grond.class),
                misschien(() -> vanaf.getYear() == 9999 ? vanaf : vanaf.plusDays(random.nextInt(300))),
                misschien(this::tekst));
    }

    /** A casus without contradictions: what would make one is left out. */
    Casus casus() {
        Bevinding bevinding = bevinding();
        Casus.Builder b = Casus.builder(kenmerk(), bevinding, normadressaat());
        zet(reikwijdte(), b::reikwijdte);
        zet(misschien(this::labels), b::labels);
        zet(misschien(() -> gedoogbesluit(bevinding.datum())), b::gedoogbesluit);
        zet(
                misschien(() -> new Overleg(
                        kies(Spoor.class),
                        misschien(() -> kies(Overleg.Vorm.class)),
                        misschien(this::datum),
                        misschien(this::tekst))),
                b::overleg);
        zet(misschien(this::verzoek), b::verzoek);
        Casus casus = b.build();
        casus = met(
                casus,
                random.nextInt(5) == 0 ? Optional.of(new Afzien(kies(Afzien.Grond.class), tekst())) : Optional.empty(),
                Casus.Builder::afzien);
        casus = met(
                casus,
                misschien(() -> enkele(
                        Woordenlijst.LHS_17.interventies().alle().stream().filter(Interventie::vereistBevoegdheid))),
                Casus.Builder::bevoegdheden);
        casus = met(casus, bsbm(), Casus.Builder::bsbm);
        return met(casus, kans() ? afwijking() : Optional.empty(), Casus.Builder::afwijking);
    }

    private Optional<Afwijking> afwijking() {
        List<Interventie> interventies = enkele(Woordenlijst.LHS_17.interventies().alle().stream());
        return interventies.isEmpty() ? Optional.empty() : bouw(() -> new Afwijking(interventies, tekst()));
    }

    private static <T> Casus met(Casus casus, Optional<T> deel, BiConsumer<Casus.Builder, T> zet) {
        return deel.flatMap(d -> bouw(() -> {
                    Casus.Builder b = casus.toBuilder();
                    zet.accept(b, d);
                    return b.build();
                }))
                .orElse(casus);
    }

    private static <T> Optional<T> bouw(Supplier<T> bouw) {
        try {
            return Optional.of(bouw.get());
        } catch (OngeldigException e) {
            return Optional.empty();
        }
    }

    private LocalDate vanaf(LocalDate datum) {
        LocalDate later = datum.plusDays(random.nextInt(300));
        return later.getYear() > 9999 ? datum : later;
    }

    /** An event of any soort; where it needs a casus, this one. */
    Gebeurtenis gebeurtenis(Casus casus) {
        LocalDate datum = datum();
        Optional<String> door = misschien(this::kenmerk);
        Optional<LocalDate> termijn = misschien(() -> vanaf(datum));
        return switch (kies(Gebeurtenis.Soort.class)) {
            case OVERLEG ->
                new Overlegafronding(
                        datum,
                        door,
                        new Overleg(
                                kies(Spoor.class),
                                misschien(() -> kies(Overleg.Vorm.class)),
                                misschien(this::datum),
                                misschien(this::tekst)),
                        kans(),
                        termijn);
            case HERZIENING -> new Herziening(datum, kenmerk(), tekst(), casus, termijn);
            case HERCONTROLE -> {
                boolean nageleefd = kans();
                yield new Hercontrole(
                        datum,
                        door,
                        kenmerk(),
                        misschien(this::tekst),
                        nageleefd,
                        nageleefd ? Optional.of(kans() ? datum : LocalDate.of(0, 1, 1)) : Optional.empty(),
                        nageleefd ? Optional.empty() : misschien(this::keuze),
                        nageleefd ? Optional.empty() : termijn);
            }
            case NIEUWE_OVERTREDING -> new NieuweOvertreding(door, casus);
            case TERMIJN -> new Termijnstelling(datum, door, vanaf(datum));
            case LASTSTAP -> laststap(datum, door, termijn);
        };
    }

    private Lastzetting laststap(LocalDate datum, Optional<String> door, Optional<LocalDate> termijn) {
        Interventie last = kies(Lasten.ALLE);
        Laststap stap = kies(Stream.of(Laststap.values())
                .filter(s -> s.kent(last) || s == Laststap.UITVOERING)
                .toList());
        return new Lastzetting(
                datum,
                door,
                last,
                kans() ? OptionalInt.of(1 + random.nextInt(1000)) : OptionalInt.empty(),
                stap,
                gegevens(last, stap, datum),
                MET_TERMIJN.contains(stap) ? termijn : Optional.empty());
    }

    /** What belongs to a step, each given or not but for what it needs. */
    private Stapgegevens gegevens(Interventie last, Laststap stap, LocalDate datum) {
        boolean besluit = stap == Laststap.BESCHIKKING && last.equals(Interventie.LAST_ONDER_DWANGSOM);
        return new Stapgegevens(
                stap == Laststap.VOORNEMEN ? misschien(() -> vanaf(datum)) : Optional.empty(),
                stap == Laststap.ZIENSWIJZE ? misschien(this::tekst) : Optional.empty(),
                stap == Laststap.ZIENSWIJZE ? misschien(this::tekst) : Optional.empty(),
                besluit ? misschien(() -> kies(Stapgegevens.Strekking.class)) : Optional.empty(),
                besluit ? misschien(this::dwangsom) : Optional.empty(),
                MET_BEDRAG.contains(stap) ? Optional.of(bedrag()) : Optional.empty(),
                stap == Laststap.INTREKKING ? Optional.of(tekst()) : Optional.empty());
    }

    private Dwangsom dwangsom() {
        Dwangsom.Per per = kies(Dwangsom.Per.class);
        return new Dwangsom(
                bedrag(),
                per,
                per == Dwangsom.Per.TIJDSEENHEID ? Optional.of(kenmerk()) : Optional.empty(),
                misschien(this::bedrag));
    }

    private Bedrag bedrag() {
        return switch (random.nextInt(4)) {
            case 0 -> new Bedrag(1 + random.nextInt(200));
            case 1 -> Bedrag.MAX;
            case 2 -> new Bedrag(100L * (1 + random.nextInt(999_999_998)));
            default -> new Bedrag(1 + (long) (random.nextDouble() * (Bedrag.MAX.centen() - 1)));
        };
    }

    private Hercontrolekeuze keuze() {
        return kans() ? Hercontrolekeuze.voortzetten(tekst()) : Hercontrolekeuze.of(trede(), tekst());
    }

    private Lastverloop verloop() {
        Interventie last = kies(Lasten.ALLE);
        return new Lastverloop(
                last, 1 + random.nextInt(1000), kans(), kans(), misschien(this::datum), kans(), lijst(() -> {
                    Lastzetting stap = laststap(datum(), misschien(this::kenmerk), Optional.empty());
                    Laststap welke = stap.last().equals(last) ? stap.stap() : Laststap.VOORNEMEN;
                    return new Lastverloop.Stap(
                            welke,
                            stap.datum(),
                            stap.door(),
                            welke == stap.stap() ? stap.gegevens() : Stapgegevens.GEEN,
                            MET_TERMIJN.contains(welke) ? misschien(this::datum) : Optional.empty());
                }));
    }

    private Zaakstand stand(boolean gesloten) {
        return new Zaakstand(
                lijst(() -> new Laststand(verloop(), kans(), enkele(Laststap.class))),
                enkele(Woordenlijst.LHS_17.interventies().alle().stream()),
                enkele(Gebeurtenis.Soort.class),
                gesloten);
    }

    private List<Interventie> trede() {
        List<Interventie> trede = enkele(Woordenlijst.LHS_17.interventies().alle().stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT));
        return trede.isEmpty() ? List.of(Interventie.WAARSCHUWEN) : trede;
    }

    private Sha256 hash() {
        return Sha256.of(tekens(20));
    }

    /** What a record of this casus may hold by the form of JSON, whether or not the rules would give it. */
    Vervolg vervolg(Casus casus) {
        Gebeurtenis gebeurtenis = gebeurtenis(casus);
        boolean nieuw = gebeurtenis.soort() == Gebeurtenis.Soort.NIEUWE_OVERTREDING;
        boolean opnieuw =
                gebeurtenis.soort() == Gebeurtenis.Soort.OVERLEG || gebeurtenis.soort() == Gebeurtenis.Soort.HERZIENING;
        int[] gekozen = {0};
        boolean editie1 = random.nextInt(3) == 0;
        Voorgeschiedenis geschiedenis = editie1 ? geschiedenisVanEditie1() : geschiedenis();
        boolean gesloten = geschiedenis.gesloten() || gebeurtenis instanceof Hercontrole h && h.nageleefd();
        return new Vervolg(
                nieuw ? 1 : 2 + random.nextInt(999),
                nieuw ? Optional.empty() : Optional.of(hash()),
                gebeurtenis,
                geschiedenis,
                misschien(this::datum),
                casus.bevinding().overtreding()
                        ? lijst(() -> new Trede(
                                trede(),
                                kans() && gekozen[0]++ == 0
                                        ? Trede.Stand.GEKOZEN
                                        : kans() ? Trede.Stand.OPEN : Trede.Stand.GEBRUIKT))
                        : List.of(),
                editie1 ? List.of() : enkele(Woordenlijst.LHS_17.interventies().alle().stream()),
                editie1 ? Optional.empty() : Optional.of(stand(gesloten)),
                nieuw ? Optional.of(new Recidivevoorstel(kans(), kenmerk(), hash())) : Optional.empty(),
                opnieuw ? lijst(() -> "/" + tekens(30)).stream().distinct().toList() : List.of(),
                editie1 ? Optional.of(editie1()) : Optional.empty());
    }

    private Voorgeschiedenis geschiedenis() {
        return new Voorgeschiedenis(
                kies(Aanleiding.class),
                lijst(() -> new Inzet(trede(), kans())),
                enkele(Stream.of(Interventie.BSBM, Interventie.PROCES_VERBAAL)),
                kans() ? trede() : List.of(),
                kans() ? trede() : List.of(),
                kans(),
                kans(),
                kans(),
                kans(),
                kans(),
                kans(),
                lijst(this::verloop),
                kans());
    }

    /** In edition 1 only a hercontrole had criminal action, and there was nothing after the closing. */
    private Voorgeschiedenis geschiedenisVanEditie1() {
        Aanleiding aanleiding = kies(Stream.of(Aanleiding.values())
                .filter(a -> a != Aanleiding.NA_SLUITING)
                .toList());
        return new Voorgeschiedenis(
                aanleiding,
                lijst(() -> new Inzet(trede(), kans())),
                aanleiding == Aanleiding.HERCONTROLE
                        ? enkele(Stream.of(Interventie.BSBM, Interventie.PROCES_VERBAAL))
                        : List.of(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                false);
    }

    private Vervolgeditie1 editie1() {
        Map<Interventie, List<Laststap>> gezet = new LinkedHashMap<>();
        for (Interventie last : Lasten.ALLE) {
            Optional.of(enkele(TOEN.stream())).filter(s -> !s.isEmpty()).ifPresent(s -> gezet.put(last, s));
        }
        return new Vervolgeditie1(
                gezet,
                lijst(() ->
                        new Lastgang(kies(Lasten.ALLE), misschien(() -> kies(TOEN)), enkele(TOEN.stream()), kans())),
                Optional.empty());
    }

    /** A text that may be blank, too long or half a surrogate pair. */
    String elkeTekst(int max) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> " \u00a0\u2003\u3000\u0085\u2028\t".substring(random.nextInt(7));
            case 2 -> "\u200b\ufeff".substring(random.nextInt(2));
            case 3 -> "😀".repeat(max + random.nextInt(2));
            case 4 -> "x".repeat(max + random.nextInt(2));
            case 5 -> tekens(10) + "\ud83d" + tekens(10);
            case 6 -> String.valueOf((char) random.nextInt(0x10000));
            default -> tekens(max);
        };
    }
}

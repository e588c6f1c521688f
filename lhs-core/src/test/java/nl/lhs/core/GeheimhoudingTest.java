package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Kanttekening;
import nl.lhs.core.strategie.Kanttekeningcode;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.strategie.Vaststelling;
import nl.lhs.core.strategie.Vertaling;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Handtekening;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastenboek;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be about people never shows in a toString or in a message, and so in no log. */
class GeheimhoudingTest {
    /** Stands in every kenmerk, name, label value and free text below. */
    private static final String GEHEIM = "Jan Jansen";

    private static final Optional<String> TEKST = Optional.of(GEHEIM);
    private static final Sha256 HASH = Sha256.of("hash");
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);
    private static final Fout FOUT = new Fout("/labels/" + GEHEIM, Foutcode.LEEG, "is leeg");
    private static final Gedoogbesluit.Grond GROND = Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK;

    private static Bevinding.Builder bevinding() {
        return Bevinding.builder(GEHEIM, DATUM)
                .omschrijving(GEHEIM)
                .gevolgen(Gevolgen.BEPERKT)
                .belang(Belang.WATER)
                .voorschrift(voorschrift())
                .onderbouwing(onderbouwing())
                .verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG, GEHEIM))
                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG, GEHEIM))
                .verzwarendAspect(aspect())
                .ernstigeGedraging(ErnstigeGedraging.FRAUDE);
    }

    private static Voorschrift voorschrift() {
        return Voorschrift.of(Voorschrift.Soort.OVERIG, GEHEIM);
    }

    private static VerzwarendAspect aspect() {
        return VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING, GEHEIM);
    }

    private static Normadressaat.Builder normadressaat() {
        return Normadressaat.builder(GEHEIM)
                .naam(GEHEIM)
                .onderbouwing(GEHEIM)
                .soort(Normadressaat.Soort.NATUURLIJK_PERSOON)
                .typering(Typering.ONVERSCHILLIG);
    }

    private static Gedoogbesluit gedoogbesluit() {
        return new Gedoogbesluit(GEHEIM, GROND, Optional.of(DATUM), TEKST);
    }

    private static Afzien afzien() {
        return new Afzien(Afzien.Grond.ONEVENREDIGHEID, GEHEIM);
    }

    private static Verzoek verzoek() {
        return new Verzoek(GEHEIM, DATUM, TEKST, Optional.of(DATUM));
    }

    private static Onderbouwing onderbouwing() {
        return new Onderbouwing(TEKST, TEKST, TEKST, TEKST);
    }

    private static Overleg overleg() {
        return new Overleg(Spoor.BESTUURSRECHT, Optional.of(DATUM), TEKST);
    }

    private static Afwijking afwijking() {
        return Afwijking.of(GEHEIM, Interventie.WAARSCHUWEN);
    }

    private static Casus.Builder casus() {
        return zonderGedoogbesluit().gedoogbesluit(gedoogbesluit());
    }

    private static Casus.Builder zonderGedoogbesluit() {
        return Casus.builder(GEHEIM, bevinding().build(), normadressaat().build())
                .reikwijdte(new Reikwijdte(TEKST, TEKST, TEKST))
                .label("wie", GEHEIM)
                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM))
                .bsbm(Bsbm.nietOpgelegd())
                .verzoek(verzoek())
                .overleg(overleg())
                .afwijking(afwijking());
    }

    private static Positionering positionering() {
        return new Positionering(
                Typering.ONVERSCHILLIG,
                false,
                Segment.B2,
                Verplaatsing.OPGEHEVEN,
                List.of(Segment.B2),
                Segment.B2,
                Klasse.LICHT);
    }

    private static Overlegoordeel overlegoordeel() {
        return new Overlegoordeel(Optional.of(Overlegindicatie.ZINVOL), true, Optional.of(Spoor.BESTUURSRECHT));
    }

    private static Afwijkingsoordeel afwijkingsoordeel() {
        return new Afwijkingsoordeel(List.of(Interventie.WAARSCHUWEN), true, GEHEIM);
    }

    private static Overweging overweging() {
        return new Overweging(
                Interventie.WAARSCHUWEN, true, true, "de handhaver koos haar", Redencode.AFWIJKING_GEKOZEN);
    }

    private static Aandachtspunt aandachtspunt() {
        return new Aandachtspunt(Aandachtspuntcode.WAARSCHUWINGSBRIEF, List.of(Norm.of("B2-6")), "Stuur een brief.");
    }

    private static Signaal signaal() {
        return new Signaal(Signaalcode.RECIDIVE_ZONDER_TYPERING, List.of(Norm.of("3.1-6")), "Ga de typering na.");
    }

    private static Zegel zegel() {
        return new Zegel(
                Instant.EPOCH,
                Optional.of(GEHEIM),
                Optional.of(HASH),
                Optional.of(Handtekening.of(new byte[64])),
                HASH);
    }

    private static ToegepasteRegel regel() {
        return new ToegepasteRegel(4, "de afwijking wordt gevolgd", List.of(Norm.of("3.4-2")), List.of());
    }

    private static Vastlegging vastlegging(Uitkomst uitkomst) {
        return Vastlegging.builder(
                        new StrategieVerwijzing("LHS", "1.7"),
                        Woordenlijst.LHS_17,
                        zonderGedoogbesluit().build())
                .uitkomst(uitkomst)
                .status(Status.DEFINITIEF)
                .positionering(positionering())
                .aspecten(List.of(VerzwarendAspect.Soort.NORMBEVESTIGING))
                .overleg(overlegoordeel())
                .interventies(List.of(Interventie.WAARSCHUWEN))
                .overwogen(List.of(overweging()))
                .afwijking(afwijkingsoordeel())
                .verzoek(Verzoekoordeel.TOEGEWEZEN)
                .termijn(Termijn.NAAR_URGENTIE)
                .aandachtspunten(List.of(aandachtspunt()))
                .signalen(List.of(signaal()))
                .regels(List.of(regel()))
                .bibliotheek(new Bibliotheek("1.0.0", HASH))
                .build();
    }

    private static Controlevastlegging controle() {
        return Controlevastlegging.of(GEHEIM, List.of(Bevindinguitkomst.of(vastlegging(Uitkomst.INTERVENIEREN))));
    }

    private static Strategie.Builder strategie() {
        Strategie.Builder strategie = Strategie.builder(new StrategieVerwijzing("PROEF", "1"), "Proef")
                .geldig(Geldigheid.vanaf(DATUM))
                .vastgesteld(new Vaststelling(GEHEIM, DATUM));
        for (Typering typering : Typering.values()) {
            strategie.label(typering, GEHEIM);
        }
        for (Gevolgen gevolgen : Gevolgen.values()) {
            strategie.label(gevolgen, GEHEIM);
        }
        for (Interventie interventie : Woordenlijst.LHS_17.interventies().alle()) {
            strategie.gewicht(interventie, interventie.volgnummer() + 1);
        }
        for (Segment segment : Segment.values()) {
            strategie.klasse(segment, Klasse.LICHT);
            for (Interventiesoort soort : Interventiesoort.values()) {
                strategie.interventies(
                        segment,
                        soort,
                        soort == Interventiesoort.HERSTELLEND ? List.of(Interventie.WAARSCHUWEN) : List.of());
            }
        }
        return strategie;
    }

    /** One of every public type that is no enum and no exception, filled as far as it can be. */
    static List<Object> waarden() {
        return List.of(
                bevinding(),
                bevinding().build(),
                normadressaat(),
                normadressaat().build(),
                casus(),
                casus().build(),
                Reikwijdte.builder().gebied(GEHEIM),
                Onderbouwing.builder().gevolgen(GEHEIM),
                vastlegging(Uitkomst.INTERVENIEREN).toBuilder(),
                new Reikwijdte(TEKST, TEKST, TEKST),
                voorschrift(),
                VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG, GEHEIM),
                VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG, GEHEIM),
                aspect(),
                Bsbm.opgelegd(),
                gedoogbesluit(),
                overleg(),
                afwijking(),
                new Woordtoets(Woordenlijst.LHS_17),
                new Tegenspraken().datum(DATUM),
                new Foutenlijst().tekst(GEHEIM, GEHEIM),
                assertThrows(OngeldigException.class, () -> Normadressaat.of(""))
                        .fouten()
                        .get(0),
                Norm.of("3.1-1"),
                strategie(),
                strategie().build(),
                new StrategieVerwijzing("LHS", "1.7"),
                new Vaststelling(GEHEIM, DATUM),
                Geldigheid.vanaf(DATUM),
                Strategiebereik.gebied(GEHEIM),
                new Strategiewijziging("/opties/rand", List.of("ZO_VER_MOGELIJK"), List.of("GEEN_VERPLAATSING")),
                new Kanttekening(Kanttekeningcode.LICHTER_DAN_BUUR, "/segmenten/B2/bestraffend", "B2 is lichter"),
                Opties.STANDAARD,
                new Beleid(Opties.STANDAARD, Optional.empty(), List.of()),
                positionering(),
                overlegoordeel(),
                afwijkingsoordeel(),
                afzien(),
                verzoek(),
                onderbouwing(),
                Verzoekoordeel.TOEGEWEZEN,
                overweging(),
                aandachtspunt(),
                signaal(),
                regel(),
                HASH,
                Handtekening.of(new byte[64]),
                zegel(),
                new VerzegeldeVastlegging(vastlegging(Uitkomst.INTERVENIEREN), zegel()),
                new Regelbestand("nzkg.drl", HASH),
                new Bibliotheek("1.0.0", HASH),
                Controle.of(GEHEIM, List.of(zonderGedoogbesluit().build())),
                Controlecasus.geweigerd(TEKST, List.of(FOUT)),
                Bevindinguitkomst.geweigerd(TEKST, List.of(FOUT)),
                controle(),
                controle().overzicht(),
                new Controleoverzicht.Overleg(Overlegindicatie.ZINVOL, List.of(GEHEIM)),
                controle().overzicht().interventies().get(0),
                new Controleoverzicht.Punt(
                        Controleoverzicht.Puntcode.TYPERING_VERSCHILT, List.of(Norm.of("3.1-3")), "Ga dat na."),
                vastlegging(Uitkomst.INTERVENIEREN),
                Dossier.of(vastlegging(Uitkomst.INTERVENIEREN)),
                vervolg(),
                new Recidivevoorstel(true, GEHEIM, HASH),
                new Inzet(List.of(Interventie.WAARSCHUWEN), true),
                Voorgeschiedenis.geen(Aanleiding.HERZIENING),
                new Trede(List.of(Interventie.WAARSCHUWEN), Trede.Stand.GEKOZEN),
                new Lastgang(Interventie.LAST_ONDER_DWANGSOM, Optional.empty(), List.of(), false),
                new Herpositionering(Segment.C2, false),
                new Overlegafronding(DATUM, TEKST, overleg(), true, Optional.of(DATUM)),
                herziening(),
                new Hercontrole(
                        DATUM, TEKST, GEHEIM, TEKST, false, Optional.empty(), Optional.of(keuze()), Optional.of(DATUM)),
                keuze(),
                new NieuweOvertreding(TEKST, zonderGedoogbesluit().build()),
                new Termijnstelling(DATUM, TEKST, DATUM),
                Bedrag.euro("2500"),
                new Dwangsom(Bedrag.MAX, Dwangsom.Per.TIJDSEENHEID, TEKST, Optional.empty()),
                Stapgegevens.zienswijze(TEKST, TEKST),
                zetting(),
                Lastverloop.Stap.from(zetting()),
                verloop(),
                Lastenboek.of(List.of(verloop())),
                new Laststand(verloop(), true, List.of(Laststap.INTREKKING)),
                new Zaakstand(
                        List.of(new Laststand(verloop(), true, List.of())),
                        List.of(Interventie.WAARSCHUWEN),
                        List.of(Gebeurtenis.Soort.TERMIJN),
                        false),
                new Vervolgeditie1(Map.of(), List.of(), Optional.empty()));
    }

    private static Hercontrolekeuze keuze() {
        return Hercontrolekeuze.voortzetten(GEHEIM);
    }

    private static Lastzetting zetting() {
        return new Lastzetting(
                DATUM,
                TEKST,
                Interventie.LAST_ONDER_DWANGSOM,
                OptionalInt.of(1),
                Laststap.INTREKKING,
                Stapgegevens.reden(GEHEIM),
                Optional.empty());
    }

    private static Lastverloop verloop() {
        return Lastverloop.gekozen(Interventie.LAST_ONDER_DWANGSOM, 1)
                .withStap(Lastverloop.Stap.from(zetting()), false);
    }

    private static Herziening herziening() {
        return Herziening.of(DATUM, GEHEIM, GEHEIM, zonderGedoogbesluit().build());
    }

    private static Vervolg vervolg() {
        return new Vervolg(
                2,
                Optional.of(HASH),
                herziening(),
                Voorgeschiedenis.geen(Aanleiding.HERZIENING),
                Optional.of(DATUM),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("/casus/normadressaat/naam"),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("waarden")
    void noToStringShowsWhatMayBeAboutPeople(Object waarde) {
        assertFalse(waarde.toString().contains(GEHEIM), waarde::toString);
    }

    @Test
    void theValuesAboveAreOfEveryPublicTypeThatHoldsInput() {
        Set<String> publiek = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.lhs.core").stream()
                        .filter(k -> k.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(k -> !k.isEnum() && !k.isInterface() && !k.isAssignableTo(Throwable.class))
                        .filter(k -> !isGereedschap(k) && !isWoord(k))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertEquals(
                publiek, waarden().stream().map(w -> w.getClass().getName()).collect(Collectors.toSet()));
    }

    /** The words of a strategie say nothing about people: whoever wrote it adopted and published them. */
    private static boolean isWoord(JavaClass klasse) {
        return Stream.of(
                        Begrip.class,
                        Benaming.class,
                        Begripset.class,
                        Normplaats.class,
                        Vertaling.class,
                        Woordenlijst.class)
                .anyMatch(w -> klasse.isAssignableTo(w)
                        || klasse.getEnclosingClass()
                                .filter(e -> e.isAssignableTo(w))
                                .isPresent());
    }

    /** A class of static methods has no values. */
    private static boolean isGereedschap(JavaClass klasse) {
        return klasse.getMethods().stream().allMatch(m -> m.getModifiers().contains(JavaModifier.STATIC))
                && klasse.getConstructors().stream()
                        .allMatch(c -> c.getModifiers().contains(JavaModifier.PRIVATE));
    }

    static Stream<Arguments> weigeringen() {
        String lang = GEHEIM.repeat(1001);
        Optional<String> langeTekst = Optional.of(lang);
        LocalDate buiten = LocalDate.of(10_000, 1, 1);
        return Stream.<Executable>of(
                        () -> Bevinding.builder(lang, buiten)
                                .omschrijving(lang)
                                .belangen(List.of(Belang.WATER, Belang.WATER))
                                .verzwarendeAspecten(List.of(aspect(), aspect()))
                                .build(),
                        () -> bevinding().omschrijving(GEHEIM + '\ud83d').build(),
                        () -> normadressaat().naam(lang).onderbouwing(lang).build(),
                        () -> Normadressaat.of(lang),
                        () -> new Reikwijdte(langeTekst, langeTekst, langeTekst),
                        () -> Voorschrift.of(Voorschrift.Soort.OVERIG, lang),
                        () -> VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG, lang),
                        () -> VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG, lang),
                        () -> VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING, lang),
                        () -> new Gedoogbesluit(lang, GROND, Optional.of(buiten), langeTekst),
                        () -> new Overleg(Spoor.STRAFRECHT, Optional.of(buiten), langeTekst),
                        () -> new Afzien(Afzien.Grond.ONEVENREDIGHEID, lang),
                        () -> new Verzoek(lang, buiten, langeTekst, Optional.of(DATUM)),
                        () -> new Onderbouwing(langeTekst, langeTekst, langeTekst, langeTekst),
                        () -> casus().afzien(afzien()).build(),
                        () -> Afwijking.of(lang),
                        () -> casus().label("wie", lang)
                                .bevoegdheden(List.of())
                                .bsbm(Bsbm.opgelegd())
                                .gedoogbesluit(new Gedoogbesluit(GEHEIM, GROND, Optional.of(DATUM.minusDays(1)), TEKST))
                                .overleg(new Overleg(Spoor.STRAFRECHT, Optional.empty(), TEKST))
                                .afwijking(Afwijking.of(GEHEIM, Interventie.LAST_ONDER_DWANGSOM))
                                .build(),
                        () -> casus().label(GEHEIM, "waarde").build(),
                        () -> Casus.builder(
                                        lang,
                                        bevinding().build(),
                                        normadressaat().build())
                                .build(),
                        () -> new Zegel(Instant.MAX, Optional.of(lang), Optional.empty(), Optional.empty(), HASH),
                        () -> Controle.of(
                                lang,
                                List.of(
                                        casus().build(),
                                        zonderGedoogbesluit().build(),
                                        Casus.of(bevinding().build(), Normadressaat.of(GEHEIM + "2")))),
                        () -> Controlevastlegging.of(
                                lang,
                                List.of(
                                        Bevindinguitkomst.geweigerd(TEKST, List.of(FOUT)),
                                        Bevindinguitkomst.geweigerd(TEKST, List.of(FOUT)))),
                        () -> Hercontrolekeuze.of(List.of(), lang),
                        () -> new Dwangsom(Bedrag.NUL, Dwangsom.Per.INEENS, langeTekst, Optional.empty()),
                        () -> Stapgegevens.zienswijze(langeTekst, langeTekst),
                        () -> Stapgegevens.reden(lang),
                        () -> Bedrag.euro(GEHEIM),
                        () -> Lastzetting.of(DATUM, Interventie.BSBM, Laststap.INTREKKING, Stapgegevens.reden(GEHEIM)),
                        () -> vastlegging(Uitkomst.GEDOGEN))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void noRefusalShowsWhatMayBeAboutPeople(Executable poging) {
        OngeldigException fout = assertThrows(OngeldigException.class, poging);

        assertFalse(fout.toString().contains(GEHEIM), fout::toString);
        fout.fouten().forEach(f -> assertFalse(f.tekst().contains(GEHEIM), f::tekst));
    }

    @Test
    void aTextThatIsNoHashOrSignatureIsNotRepeated() {
        for (Executable poging : List.<Executable>of(() -> Sha256.parse(GEHEIM), () -> new Handtekening(GEHEIM))) {
            IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, poging);

            assertFalse(fout.getMessage().contains(GEHEIM), fout::getMessage);
        }
    }

    @Test
    void aTextThatIsNoSegmentIsNotRepeated() {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> Segment.parse(GEHEIM));

        assertFalse(fout.getMessage().contains(GEHEIM), fout::getMessage);
    }
}

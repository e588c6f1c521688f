package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record names the files of own rules that it was made with; a verification without them names the missing file. */
class EigenRegelsVerificatieTest {
    private static final EigenRegels EIGEN = regels("nzkg.drl", "Let op.");
    private static final LhsEngine MET = Verzegelwerk.ENGINE.withEigenRegels(EIGEN);
    private static final Casus CASUS = Casus.of(
            Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.VAN_BELANG),
            Normadressaat.of("N-1", Typering.ONVERSCHILLIG));

    private static EigenRegels regels(String naam, String tekst) {
        return EigenRegels.parse(naam, """
                package eigen
                import nl.lhs.rules.regels.*
                rule "aandacht: altijd"
                    @normen( "NZKG-1" )
                when
                    Feiten()
                then
                    insert( new EigenAandachtspunt( "%s" ) );
                end
                """.formatted(tekst));
    }

    private static String verzegeld(LhsEngine engine) {
        return VerzegeldeVastleggingJson.format(Verzegelwerk.ZONDER_SLEUTEL.verzegel(engine.decide(CASUS)));
    }

    private static Verificatie verifieer(LhsEngine nu, String json) {
        return Verificateur.of(nu).verifieer(json);
    }

    private static List<Verschil> bestanden(List<Verschil> verschillen) {
        return verschillen.stream().filter(v -> v.soort() == Soort.EIGEN_REGELS).toList();
    }

    @Test
    void withTheSameFilesARecordIsReproduced() {
        Verificatie v = verifieer(MET, verzegeld(MET));
        assertEquals(Oordeel.GEREPRODUCEERD, v.oordeel(), v.toString());
        assertEquals(List.of(EIGEN.bestand()), v.bibliotheek().orElseThrow().eigenRegels());
    }

    @Test
    void withoutAFileTheOutcomeIsTheSameAndTheFileIsNamed() {
        Verificatie v = verifieer(Verzegelwerk.ENGINE, verzegeld(MET));
        assertEquals(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, v.oordeel());
        assertEquals(
                new Verschil(
                        "/vastlegging/bibliotheek/eigenRegels/0",
                        Soort.EIGEN_REGELS,
                        "noemt eigen regels uit nzkg.drl met SHA-256 "
                                + EIGEN.bestand().sha256() + ", en dat bestand is er nu niet"),
                v.verschillen().get(0));
        assertTrue(v.verschillen().stream()
                .skip(1)
                .allMatch(a -> a.soort() == Soort.REDENERING
                        && (a.pad().startsWith("/vastlegging/aandachtspunten/")
                                || a.pad().startsWith("/vastlegging/regels/"))));
    }

    @Test
    void anotherFileOfThatNameIsToldApart() {
        LhsEngine anders = Verzegelwerk.ENGINE.withEigenRegels(regels("nzkg.drl", "Let anders op."));
        Verschil verschil = verifieer(anders, verzegeld(MET)).verschillen().get(0);
        assertTrue(verschil.tekst().contains("is een ander, met SHA-256 "), verschil.tekst());
    }

    @Test
    void aFileThatTheRecordDoesNotNameIsTold() {
        Verificatie v = verifieer(MET, verzegeld(Verzegelwerk.ENGINE));
        assertEquals(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, v.oordeel());
        assertEquals(
                List.of("noemt nzkg.drl niet, en dat bestand met eigen regels is er nu wel"),
                bestanden(v.verschillen()).stream().map(Verschil::tekst).toList());
    }

    /** Sealed again, so that the seal is right: the fingerprint is of these files, and the record names none. */
    @Test
    void aRecordOfTheseRulesThatNamesOtherFilesIsBroken() {
        ObjectNode boom = Verzegelwerk.boom(verzegeld(MET));
        ((ObjectNode) Verzegelwerk.vastlegging(boom).get("bibliotheek")).remove("eigenRegels");
        Verificatie v = verifieer(MET, Verzegelwerk.tekst(Verzegelwerk.herzegeld(boom)));
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        assertEquals(1, bestanden(v.verschillen()).size());
    }

    @Test
    void aFileWithoutAProperNameBreaksTheRecord() {
        ObjectNode boom = Verzegelwerk.boom(verzegeld(MET));
        ((ObjectNode) boom.at("/vastlegging/bibliotheek/eigenRegels/0")).put("naam", "map/nzkg.drl");
        Verificatie v = verifieer(MET, Verzegelwerk.tekst(Verzegelwerk.herzegeld(boom)));
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        assertEquals(
                "/vastlegging/bibliotheek/eigenRegels/0/naam",
                v.verschillen().get(0).pad());
        ((ArrayNode) boom.at("/vastlegging/bibliotheek/eigenRegels")).removeAll();
        assertEquals(
                Oordeel.GEBROKEN,
                verifieer(MET, Verzegelwerk.tekst(Verzegelwerk.herzegeld(boom))).oordeel());
    }

    @Test
    void aDossierIsReproducedWithThemAndHasTheSameOutcomeWithoutThem() {
        Dossier dossier = MET.vervolg(
                MET.open(CASUS), Overlegafronding.of(LocalDate.of(2026, 3, 11), Overleg.of(Spoor.BESTUURSRECHT)));
        String json = DossierJson.format(dossier);
        assertEquals(
                Oordeel.GEREPRODUCEERD,
                Verificateur.of(MET).verifieerDossier(json).oordeel());
        Dossierverificatie zonder = Verificateur.of(Verzegelwerk.ENGINE).verifieerDossier(json);
        assertEquals(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, zonder.oordeel(), zonder.toString());
        assertEquals(
                List.of("/vastleggingen/0/bibliotheek/eigenRegels/0", "/vastleggingen/1/bibliotheek/eigenRegels/0"),
                bestanden(zonder.verschillen()).stream().map(Verschil::pad).toList());
        assertEquals(Optional.of(true), Optional.of(zonder.volledig()));
    }
}

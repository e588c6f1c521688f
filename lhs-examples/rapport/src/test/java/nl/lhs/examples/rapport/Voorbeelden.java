package nl.lhs.examples.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verzegelaar;

/** The cases of these tests, and the one engine that decides them. */
final class Voorbeelden {
    static final LhsEngine ENGINE = LhsEngine.create();
    static final Instant MOMENT = Instant.parse("2026-03-12T09:15:30.5Z");

    private static final Path MAP = Path.of("..", "voorbeelden");

    private Voorbeelden() {}

    static Vastlegging voorbeeld() {
        return beslis(lees("casus.json"));
    }

    /** The sample cases, the one of the README, and two with a request. */
    static List<Vastlegging> alle() {
        return Stream.concat(
                        Stream.of(lees("casus.json"), lees("verzoek.json"), lees("afzien.json")),
                        lees("casussen.jsonl").lines())
                .map(Voorbeelden::beslis)
                .toList();
    }

    static Vastlegging metKenmerk(String kenmerk) {
        return alle().stream()
                .filter(v -> v.casus().kenmerk().equals(kenmerk))
                .findFirst()
                .orElseThrow();
    }

    static VerzegeldeVastlegging verzegel(Vastlegging vastlegging) {
        return Verzegelaar.of(Clock.fixed(MOMENT, ZoneOffset.UTC))
                .door("M. de Vries")
                .verzegel(vastlegging, Sha256.of("de vorige"));
    }

    static VerzegeldeVastlegging onderteken(Vastlegging vastlegging) {
        try {
            return Verzegelaar.of(Clock.fixed(MOMENT, ZoneOffset.UTC))
                    .sleutel(KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPrivate())
                    .verzegel(vastlegging);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static Verificatie verifieer(VerzegeldeVastlegging verzegeld) {
        return Verificateur.of(ENGINE).verifieer(VerzegeldeVastleggingJson.format(verzegeld));
    }

    /** The sample case with its last followed from voornemen to collection, after compliance closed it. */
    static Dossier dossier() {
        Dossier dossier = Dossier.of(voorbeeld());
        for (String gebeurtenis : List.of(
                "voornemen", "zienswijze", "beschikking", "verbeuring", "voortzetten", "hersteld", "invordering")) {
            dossier = ENGINE.vervolg(dossier, GebeurtenisJson.parse(lees(gebeurtenis + ".json")));
        }
        return dossier;
    }

    private static Vastlegging beslis(String json) {
        return ENGINE.decide(CasusJson.parse(json));
    }

    private static String lees(String bestand) {
        try {
            return Files.readString(MAP.resolve(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case with the same text in every field of the caller; short fields get its first 200 characters. */
    static Casus metTekst(String tekst) {
        String kort = tekst.codePointCount(0, tekst.length()) > 200
                ? tekst.substring(0, tekst.offsetByCodePoints(0, 200)).strip()
                : tekst;
        Bevinding bevinding = Bevinding.builder(kort, LocalDate.of(2026, 3, 4))
                .omschrijving(tekst)
                .gevolgen(Gevolgen.VAN_BELANG)
                .onderbouwing(new Onderbouwing(
                        Optional.of(tekst), Optional.of(tekst), Optional.of(tekst), Optional.of(tekst)))
                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, tekst))
                .verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG, tekst))
                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG, tekst))
                .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING, tekst))
                .build();
        Normadressaat normadressaat = Normadressaat.builder(kort)
                .naam(tekst)
                .onderbouwing(tekst)
                .typering(Typering.ONVERSCHILLIG)
                .build();
        return Casus.builder(kort, bevinding, normadressaat)
                .reikwijdte(new Reikwijdte(Optional.of(kort), Optional.of(kort), Optional.of(kort)))
                .label("zaak", kort)
                .overleg(new Overleg(Spoor.BESTUURSRECHT, Optional.empty(), Optional.of(tekst)))
                .afwijking(Afwijking.of(tekst, Interventie.BESTUURLIJKE_BOETE))
                .verzoek(new Verzoek(kort, LocalDate.of(2026, 3, 4), Optional.of(kort), Optional.empty()))
                .build();
    }

    static Casus afgezien(String tekst) {
        return metTekst(tekst).toBuilder()
                .afzien(new Afzien(Afzien.Grond.ONEVENREDIGHEID, tekst))
                .build();
    }

    static Casus gedoogd(String tekst) {
        return metTekst(tekst).toBuilder()
                .gedoogbesluit(new Gedoogbesluit(
                        "G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK, Optional.empty(), Optional.of(tekst)))
                .build();
    }
}

package nl.lhs.rules.zegel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Handtekening;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.Zegelinhoud;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sealed records to test with, and what a forger would do with them. */
final class Verzegelwerk {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    static final LhsEngine ENGINE = LhsEngine.create();
    static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-16T09:41:07.250Z"), ZoneOffset.UTC);
    static final KeyPair SLEUTELS = sleutels();
    static final Verzegelaar ZONDER_SLEUTEL = Verzegelaar.of(KLOK);
    static final Verzegelaar MET_SLEUTEL =
            Verzegelaar.of(KLOK).door("team Zuid").sleutel(SLEUTELS.getPrivate());
    static final Verificateur VERIFICATEUR = Verificateur.of(ENGINE);
    static final Verificateur MET_PUBLIEKE_SLEUTEL = VERIFICATEUR.sleutel(SLEUTELS.getPublic());

    private Verzegelwerk() {}

    static KeyPair sleutels() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static List<Casus> voorbeelden() {
        try (InputStream in = CasusJson.class.getResourceAsStream("casussen.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CasusJson::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode boom(Verzegelaar verzegelaar, Casus casus) {
        return boom(VerzegeldeVastleggingJson.format(verzegelaar.verzegel(ENGINE.decide(casus))));
    }

    static ObjectNode boom(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    static ObjectNode vastlegging(ObjectNode boom) {
        return (ObjectNode) boom.get("vastlegging");
    }

    static ObjectNode zegel(ObjectNode boom) {
        return (ObjectNode) boom.get("zegel");
    }

    /** Puts another fingerprint in it. */
    static ObjectNode vanAndereRegels(ObjectNode boom) {
        ((ObjectNode) vastlegging(boom).get("bibliotheek")).put("vingerafdruk", "ab".repeat(32));
        return boom;
    }

    /** Makes the hash anew, as a forger without a key can. */
    static ObjectNode herzegeld(ObjectNode boom) {
        zegel(boom).put("hash", Zegelinhoud.hash(boom).hex());
        return boom;
    }

    /** Makes signature and hash anew, as a forger with some key can. */
    static ObjectNode herzegeld(ObjectNode boom, PrivateKey sleutel) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(sleutel);
            signature.update(Zegelinhoud.ondertekend(boom));
            zegel(boom).put("handtekening", Handtekening.of(signature.sign()).waarde());
            return herzegeld(boom);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String tekst(ObjectNode boom) {
        return MAPPER.writeValueAsString(boom);
    }

    static Verificatie verifieer(ObjectNode boom) {
        return VERIFICATEUR.verifieer(tekst(boom));
    }

    static List<String> paden(Verificatie verificatie) {
        return verificatie.verschillen().stream().map(Verschil::pad).toList();
    }

    /** The lines of a register, without line feeds. */
    static List<String> register(Verzegelaar verzegelaar, List<Casus> casussen) {
        List<String> regels = new ArrayList<>();
        VerzegeldeVastlegging vorige = null;
        for (Casus casus : casussen) {
            vorige = vorige == null
                    ? verzegelaar.verzegel(ENGINE.decide(casus))
                    : verzegelaar.verzegel(ENGINE.decide(casus), vorige.zegel().hash());
            regels.add(VerzegeldeVastleggingJson.formatCanonical(vorige));
        }
        return regels;
    }
}

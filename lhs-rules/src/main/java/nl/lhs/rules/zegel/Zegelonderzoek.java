package nl.lhs.rules.zegel;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Handtekening;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.VerzegeldReader;
import nl.lhs.rules.internal.json.Zegelinhoud;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import tools.jackson.databind.JsonNode;

/**
 * What was found of one sealed record.
 *
 * @param hash the hash that belongs to it, whatever its seal says; absent where it cannot be read
 */
record Zegelonderzoek(Verificatie verificatie, Optional<Sha256> hash) {

    /** Looks into what was read of a record: its tree, if it is JSON, and the faults that the parser found. */
    static Zegelonderzoek of(
            LhsEngine engine, Optional<PublicKey> sleutel, Optional<JsonNode> gelezen, FoutCollector fouten) {
        gelezen.ifPresent(boom -> CanonicalJson.checkNumbers(boom, fouten));
        if (gelezen.isEmpty() || !fouten.isEmpty()) {
            return new Zegelonderzoek(
                    new Verificatie(
                            Oordeel.GEBROKEN,
                            Herbeslissing.vorm(fouten.list()),
                            Optional.empty(),
                            Optional.empty(),
                            sleutel.isPresent()),
                    Optional.empty());
        }
        return new Boom(engine, sleutel, gelezen.get()).onderzoek();
    }

    /** The same, broken by one thing more. What only tells of other rules is then left out. */
    Zegelonderzoek gebroken(Verschil erbij) {
        List<Verschil> verschillen = new ArrayList<>();
        if (verificatie.oordeel() == Oordeel.GEBROKEN) {
            verschillen.addAll(verificatie.verschillen());
        }
        verschillen.add(erbij);
        return new Zegelonderzoek(
                new Verificatie(
                        Oordeel.GEBROKEN,
                        verschillen,
                        verificatie.zegel(),
                        verificatie.bibliotheek(),
                        verificatie.sleutel()),
                hash);
    }

    /** One sealed record that is JSON. */
    private static final class Boom {
        private static final String VASTLEGGING = "/vastlegging";

        private final Optional<PublicKey> sleutel;
        private final JsonNode boom;
        private final Herbeslissing beslissing;
        private final List<Fout> fouten;
        private final Optional<Zegel> zegel;
        private final Sha256 hash;

        Boom(LhsEngine engine, Optional<PublicKey> sleutel, JsonNode boom) {
            this.sleutel = sleutel;
            this.boom = boom;
            FoutCollector verzameld = new FoutCollector();
            VerzegeldReader.check(boom, verzameld);
            this.fouten = verzameld.list();
            this.beslissing = new Herbeslissing(engine, VASTLEGGING, boom.at(VASTLEGGING), fouten);
            this.hash = Zegelinhoud.hash(boom);
            this.zegel =
                    fouten.stream().map(Fout::pad).noneMatch(pad -> pad.isEmpty() || Herbeslissing.isIn(pad, "/zegel"))
                            ? Optional.of(VerzegeldReader.zegel(boom))
                            : Optional.empty();
        }

        Zegelonderzoek onderzoek() {
            // Faults within the record are left to the new decision: that gives a record which is right by the schema.
            List<Fout> omheen = new ArrayList<>(fouten.stream()
                    .filter(f -> !Herbeslissing.isIn(f.pad(), VASTLEGGING))
                    .toList());
            omheen.addAll(beslissing.onleesbaar());
            omheen.sort(null);
            List<Verschil> gebroken = Herbeslissing.vorm(omheen);
            List<Verschil> opnieuw =
                    omheen.stream().map(Fout::pad).anyMatch(pad -> pad.isEmpty() || pad.equals(VASTLEGGING))
                            ? List.of()
                            : beslissing.opnieuw();
            List<Verschil> zegelfouten = new ArrayList<>();
            if (zegel.isPresent()) {
                hash(zegel.get()).ifPresent(zegelfouten::add);
                handtekening(zegel.get()).ifPresent(zegelfouten::add);
            }
            Herbeslissing.Uitslag uitslag = beslissing.uitslag(gebroken, opnieuw, zegelfouten);
            return new Zegelonderzoek(
                    new Verificatie(
                            uitslag.oordeel(), uitslag.verschillen(), zegel, bibliotheek(), sleutel.isPresent()),
                    Optional.of(hash));
        }

        private Optional<Bibliotheek> bibliotheek() {
            return fouten.stream().anyMatch(f -> f.pad().isEmpty()) ? Optional.empty() : beslissing.bibliotheek();
        }

        private Optional<Verschil> hash(Zegel z) {
            return z.hash().equals(hash)
                    ? Optional.empty()
                    : Optional.of(new Verschil(
                            "/zegel/hash",
                            Soort.HASH,
                            "is niet de hash van deze vastlegging en dit zegel: een van beide is veranderd"));
        }

        private Optional<Verschil> handtekening(Zegel z) {
            if (sleutel.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> fout = z.handtekening()
                    .map(h -> isVan(h, sleutel.get())
                            ? Optional.<String>empty()
                            : Optional.of("is niet met deze sleutel op deze vastlegging en dit zegel gezet"))
                    .orElse(Optional.of("ontbreekt; verwacht: een handtekening met deze sleutel"));
            return fout.map(tekst -> new Verschil("/zegel/handtekening", Soort.HANDTEKENING, tekst));
        }

        private boolean isVan(Handtekening handtekening, PublicKey sleutel) {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(sleutel);
                signature.update(Zegelinhoud.ondertekend(boom));
                return signature.verify(handtekening.bytes());
            } catch (GeneralSecurityException e) {
                return false; // bytes that are no signature by any key
            }
        }
    }
}

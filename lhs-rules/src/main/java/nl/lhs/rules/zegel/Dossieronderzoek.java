package nl.lhs.rules.zegel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.DossierReader;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.VastleggingReader;
import nl.lhs.rules.internal.json.VastleggingWriter;
import nl.lhs.rules.internal.json.Vastleggingshash;
import nl.lhs.rules.zegel.Herbeslissing.Invoer;
import nl.lhs.rules.zegel.Herbeslissing.Uitslag;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Verifies one dossier that is JSON, record by record. */
final class Dossieronderzoek {
    private final LhsEngine engine;
    private final JsonNode dossier;
    private final JsonNode bomen;
    private final List<Fout> fouten;
    private final Optional<Sha256> gezocht;

    /** The records before the one at hand; absent as soon as one of them cannot be read. */
    private Optional<List<Vastlegging>> ervoor = Optional.of(List.of());

    private boolean volledig = true;

    Dossieronderzoek(LhsEngine engine, JsonNode dossier, Optional<Sha256> gezocht) {
        this.engine = engine;
        this.dossier = dossier;
        this.bomen = dossier.path("vastleggingen");
        this.gezocht = gezocht;
        FoutCollector verzameld = new FoutCollector();
        DossierReader.checkVastleggingen(dossier, verzameld);
        this.fouten = verzameld.list();
    }

    Dossierverificatie verifieer() {
        List<Verschil> verschillen = new ArrayList<>(Herbeslissing.vorm(fouten.stream()
                .filter(f -> !f.pad().startsWith("/vastleggingen/"))
                .toList()));
        List<Sha256> hashes = bomen.valueStream().map(Vastleggingshash::from).toList();
        if (gezocht.isPresent() && !hashes.contains(gezocht.get())) {
            verschillen.add(new Verschil(
                    "/vastleggingen",
                    Soort.KETEN,
                    "bevat geen vastlegging met de opgegeven hash: er is iets veranderd, of aan het eind ontbreekt er"
                            + " een"));
        }
        Oordeel oordeel = verschillen.isEmpty() && !hashes.isEmpty() ? Oordeel.GEREPRODUCEERD : Oordeel.GEBROKEN;
        List<Oordeel> oordelen = new ArrayList<>();
        for (int i = 0; i < hashes.size() && i < Dossier.MAX_VASTLEGGINGEN; i++) {
            Uitslag uitslag = onderzoek(i, hashes);
            oordelen.add(uitslag.oordeel());
            verschillen.addAll(uitslag.verschillen());
            oordeel = uitslag.oordeel().compareTo(oordeel) > 0 ? uitslag.oordeel() : oordeel;
        }
        return new Dossierverificatie(
                oordeel,
                Herbeslissing.eerste(verschillen),
                oordelen,
                hashes.isEmpty() ? Optional.empty() : Optional.of(hashes.get(hashes.size() - 1)),
                volledig);
    }

    private Uitslag onderzoek(int plaats, List<Sha256> hashes) {
        JsonNode boom = bomen.get(plaats);
        Herbeslissing beslissing = new Herbeslissing(engine, DossierReader.pad(plaats), boom, fouten);
        List<Verschil> opnieuw = opnieuw(plaats, boom, beslissing);
        Uitslag uitslag =
                beslissing.uitslag(Herbeslissing.vorm(beslissing.onleesbaar()), opnieuw, keten(plaats, boom, hashes));
        ervoor = ervoor.flatMap(lijst -> bouw(plaats, boom, beslissing).map(v -> {
            List<Vastlegging> verder = new ArrayList<>(lijst);
            verder.add(v);
            return verder;
        }));
        return uitslag;
    }

    /** The differences between a record and what follows from the records before it. */
    private List<Verschil> opnieuw(int plaats, JsonNode boom, Herbeslissing beslissing) {
        Optional<Invoer> invoer = beslissing.invoer();
        if (invoer.isEmpty()) {
            return List.of();
        }
        String pad = DossierReader.pad(plaats);
        Optional<Vervolg> vervolg = invoer.get().vervolg();
        if (plaats == 0) {
            return Vergelijking.of(
                    pad,
                    beslissing.vergelijkbaar(boom),
                    beslissing.vergelijkbaar(VastleggingWriter.tree(
                            engine.opnieuw(invoer.get().casus(), vervolg.map(Dossieronderzoek::alsEerste)))));
        }
        Optional<Dossier> tot = ervoor.flatMap(Dossieronderzoek::dossier);
        Optional<Gebeurtenis> gebeurtenis =
                vervolg.map(Vervolg::gebeurtenis).filter(g -> g.soort() != Gebeurtenis.Soort.NIEUWE_OVERTREDING);
        if (tot.isEmpty() || gebeurtenis.isEmpty()) {
            volledig = false;
            return beslissing.opnieuw();
        }
        return beslissing
                .probeer("/vervolg/gebeurtenis", () -> engine.vervolg(tot.get(), gebeurtenis.get()))
                .map(verder -> VastleggingWriter.tree(verder.laatste()))
                .map(nu -> Vergelijking.metCasus(
                        pad, beslissing.vergelijkbaar(boom), beslissing.vergelijkbaar(metVorige(nu, boom))))
                .orElse(List.of());
    }

    /**
     * For the first record: only its casus, the ground that it names and the lasts of the earlier dossier count, since no
     * record is before it.
     */
    private static Vervolg alsEerste(Vervolg v) {
        return v.gebeurtenis().soort() == Gebeurtenis.Soort.NIEUWE_OVERTREDING
                ? new Vervolg(
                        v.volgnummer(),
                        v.vorige(),
                        v.gebeurtenis(),
                        metStaand(v.voorgeschiedenis().staand()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        v.recidive(),
                        List.of(),
                        Optional.empty())
                : v;
    }

    private static Voorgeschiedenis metStaand(List<Interventie> staand) {
        return new Voorgeschiedenis(
                Aanleiding.NIEUWE_OVERTREDING,
                List.of(),
                List.of(),
                staand.stream().filter(Interventie::isLast).toList(),
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

    /**
     * Takes the hash from the record: it is checked elsewhere, against the record before it with all its unknown
     * fields.
     */
    private static ObjectNode metVorige(ObjectNode nu, JsonNode boom) {
        if (nu.path("vervolg") instanceof ObjectNode vervolg
                && boom.at("/vervolg/vorige").isString()) {
            vervolg.set("vorige", boom.at("/vervolg/vorige"));
        }
        return nu;
    }

    private static Optional<Dossier> dossier(List<Vastlegging> vastleggingen) {
        try {
            return Optional.of(new Dossier(vastleggingen));
        } catch (OngeldigException e) {
            // The record that does not fit in the chain tells what is wrong.
            return Optional.empty();
        }
    }

    /** The record without fields that this version does not know; absent where it has values that it does not know. */
    private static Optional<Vastlegging> bouw(int plaats, JsonNode boom, Herbeslissing beslissing) {
        JsonNode bekend = boom.deepCopy();
        for (Fout fout : beslissing.fouten()) {
            String pad = fout.pad().substring(DossierReader.pad(plaats).length());
            if (fout.code() != Foutcode.ONBEKEND_VELD || beslissing.dezeRegels()) {
                return Optional.empty();
            }
            int einde = pad.lastIndexOf('/');
            if (bekend.at(pad.substring(0, einde)) instanceof ObjectNode object) {
                object.remove(pad.substring(einde + 1).replace("~1", "/").replace("~0", "~"));
            }
        }
        try {
            return Optional.of(VastleggingReader.build(bekend));
        } catch (OngeldigException e) {
            return Optional.empty(); // a record that contradicts itself: the new decision has told where
        }
    }

    /** Whether a record is at its own place in its own dossier. */
    private List<Verschil> keten(int plaats, JsonNode boom, List<Sha256> hashes) {
        List<Verschil> verschillen = new ArrayList<>();
        String pad = DossierReader.pad(plaats);
        JsonNode vervolg = boom.path("vervolg");
        int nummer = vervolg.isMissingNode() ? 1 : vervolg.path("volgnummer").intValue(0);
        if (nummer != plaats + 1) {
            meld(
                    verschillen,
                    pad + "/vervolg" + (vervolg.isObject() ? "/volgnummer" : ""),
                    "past niet bij de plaats in het dossier; verwacht: volgnummer " + (plaats + 1));
        }
        if (plaats > 0
                && !vervolg.path("vorige")
                        .stringValue("")
                        .equals(hashes.get(plaats - 1).hex())) {
            meld(
                    verschillen,
                    pad + "/vervolg/vorige",
                    "is niet de hash van de vastlegging ervoor: een van beide is veranderd, of er ontbreekt een");
        }
        if (!boom.at("/casus/kenmerk").equals(dossier.path("kenmerk"))) {
            meld(verschillen, pad + "/casus/kenmerk", "is niet het kenmerk van het dossier");
        }
        if (plaats > 0 && isGesloten(bomen.get(plaats - 1)) && !isGesloten(boom)) {
            meld(verschillen, pad, "opent een gesloten dossier; verwacht: een vastlegging van na de sluiting");
        }
        return verschillen;
    }

    /** Whether the case is closed after a record. */
    private static boolean isGesloten(JsonNode boom) {
        return boom.at("/vervolg/gebeurtenis/nageleefd").booleanValue(false)
                || boom.at("/vervolg/voorgeschiedenis/gesloten").booleanValue(false);
    }

    private static void meld(List<Verschil> verschillen, String pad, String tekst) {
        verschillen.add(new Verschil(pad, Soort.KETEN, tekst));
    }
}

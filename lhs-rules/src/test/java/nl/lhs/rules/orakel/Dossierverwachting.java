package nl.lhs.rules.orakel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierorakel.Weigering;
import org.erdtman.jcs.JsonCanonicalizer;

/** Holds what an engine makes of an event in a dossier against what {@link Dossierorakel} asks of it. */
final class Dossierverwachting {
    private Dossierverwachting() {}

    /** What makes a dossier of a dossier and an event. */
    interface Engine {
        Dossier vervolg(Dossier dossier, Gebeurtenis gebeurtenis);
    }

    /** What an engine made of an event: faults or a dossier. */
    record Resultaat(Set<Weigering> geweigerd, Optional<Dossier> dossier) {}

    static Resultaat of(Engine engine, Dossier dossier, Gebeurtenis gebeurtenis) {
        try {
            return new Resultaat(Set.of(), Optional.of(engine.vervolg(dossier, gebeurtenis)));
        } catch (OngeldigException e) {
            return new Resultaat(
                    e.fouten().stream()
                            .map(f -> new Weigering(f.pad(), f.code()))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    Optional.empty());
        }
    }

    /** The hash of a record: SHA-256 of its JSON in the form of RFC 8785. */
    static Sha256 hash(Vastlegging v) {
        try {
            return Sha256.of(new JsonCanonicalizer(VastleggingJson.format(v)).getEncodedUTF8());
        } catch (IOException e) {
            throw new IllegalStateException("a record that is no JSON", e);
        }
    }

    /**
     * In what an engine's answer differs from what is asked.
     *
     * @return a line for each difference
     */
    static List<String> verschillen(
            Antwoord antwoord, Resultaat resultaat, Dossier voor, Sha256 hash, Gebeurtenis gebeurtenis) {
        List<String> verschillen = new ArrayList<>();
        vergelijk(verschillen, "geweigerd", antwoord.geweigerd(), resultaat.geweigerd());
        if (antwoord.staat().isPresent() && resultaat.dossier().isPresent()) {
            Dossier na = resultaat.dossier().orElseThrow();
            Staat staat = antwoord.staat().orElseThrow();
            Optional<Boolean> recidive = antwoord.recidive();
            Vastlegging v = na.laatste();
            verschillen.addAll(Dossierorakel.record(staat).verschillen(staat.casus(), v));
            if (recidive.isPresent()) {
                vergelijk(verschillen, "vastleggingen", 1, na.vastleggingen().size());
            } else {
                int aantal = voor.vastleggingen().size();
                vergelijk(
                        verschillen,
                        "vastleggingen",
                        aantal + 1,
                        na.vastleggingen().size());
                vergelijk(
                        verschillen,
                        "vastleggingen",
                        voor.vastleggingen(),
                        na.vastleggingen().subList(0, aantal));
            }
            if (v.vervolg().isEmpty()) {
                verschillen.add("vervolg: verwacht, maar ontbreekt");
            } else {
                vergelijkVervolg(
                        verschillen,
                        staat,
                        recidive,
                        voor,
                        hash,
                        gebeurtenis,
                        v.vervolg().orElseThrow());
            }
        }
        return verschillen;
    }

    private static void vergelijkVervolg(
            List<String> verschillen,
            Staat staat,
            Optional<Boolean> recidive,
            Dossier voor,
            Sha256 hash,
            Gebeurtenis gebeurtenis,
            Vervolg v) {
        vergelijk(verschillen, "volgnummer", staat.nummer(), v.volgnummer());
        vergelijk(verschillen, "vorige", recidive.isPresent() ? Optional.empty() : Optional.of(hash), v.vorige());
        vergelijk(verschillen, "gebeurtenis", gebeurtenis, v.gebeurtenis());
        Voorgeschiedenis eerder = v.voorgeschiedenis();
        vergelijk(verschillen, "aanleiding", staat.aanleiding(), eerder.aanleiding());
        vergelijk(
                verschillen,
                "eerder",
                staat.eerder().stream()
                        .map(g -> new Inzet(Figuren.lijst(g.masker()), g.gefaald()))
                        .toList(),
                eerder.eerder());
        vergelijk(verschillen, "strafrecht", Figuren.lijst(staat.straf()), eerder.strafrecht());
        vergelijk(verschillen, "gezet", staat.gezet(), eerder.gezet());
        vergelijk(verschillen, "hersteltermijn", staat.termijn(), v.hersteltermijn());
        vergelijk(verschillen, "treden", Dossierorakel.treden(staat), v.treden());
        vergelijk(verschillen, "lasten", Dossierorakel.lasten(staat), v.lasten());
        vergelijk(verschillen, "herpositionering", staat.besluit().verder(), v.herpositionering());
        vergelijk(
                verschillen,
                "recidive",
                recidive.map(r -> new Recidivevoorstel(r, voor.kenmerk(), hash)),
                v.recidive());
    }

    private static void vergelijk(List<String> verschillen, String veld, Object verwacht, Object kreeg) {
        if (!verwacht.equals(kreeg)) {
            verschillen.add(veld + ": verwacht " + verwacht + ", kreeg " + kreeg);
        }
    }
}

package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Spoor;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Staat;

/** Holds what an engine makes of an event in a dossier against what {@link Dossierorakel} asks of it. */
final class Dossierverwachting {
    private Dossierverwachting() {}

    /** What makes a dossier of a dossier and an event. */
    interface Engine {
        Dossier vervolg(Dossier dossier, Gebeurtenis gebeurtenis);
    }

    /** What an engine made of an event: faults or a dossier. */
    record Resultaat(List<Fout> geweigerd, Optional<Dossier> dossier) {
        Set<Foutcode> codes() {
            Set<Foutcode> codes = EnumSet.noneOf(Foutcode.class);
            geweigerd.forEach(f -> codes.add(f.code()));
            return codes;
        }
    }

    static Resultaat of(Engine engine, Dossier dossier, Gebeurtenis gebeurtenis) {
        try {
            return new Resultaat(List.of(), Optional.of(engine.vervolg(dossier, gebeurtenis)));
        } catch (OngeldigException e) {
            return new Resultaat(e.fouten(), Optional.empty());
        }
    }

    /** The hash of a record. */
    static Sha256 hash(Vastlegging v) {
        return VastleggingJson.hash(v);
    }

    /**
     * In what an engine's answer differs from what is asked.
     *
     * @return a line for each difference
     */
    static List<String> verschillen(Antwoord antwoord, Resultaat resultaat, Dossier voor, Gebeurtenis gebeurtenis) {
        List<String> verschillen = new ArrayList<>();
        if (antwoord.staat().isPresent() != resultaat.dossier().isPresent()) {
            verschillen.add("aangenomen: verwacht "
                    + (antwoord.staat().isPresent() ? "aangenomen" : "geweigerd om " + antwoord.geweigerd())
                    + ", kreeg "
                    + (resultaat.dossier().isPresent() ? "aangenomen" : "geweigerd om " + resultaat.geweigerd()));
        } else if (antwoord.staat().isEmpty()) {
            if (resultaat.geweigerd().isEmpty()) {
                verschillen.add("fouten: verwacht " + antwoord.geweigerd() + ", kreeg er geen");
            }
        } else {
            vergelijk(verschillen, antwoord, resultaat.dossier().orElseThrow(), voor, gebeurtenis);
        }
        return verschillen;
    }

    private static void vergelijk(
            List<String> verschillen, Antwoord antwoord, Dossier na, Dossier voor, Gebeurtenis gebeurtenis) {
        Staat staat = antwoord.staat().orElseThrow();
        Optional<Boolean> recidive = antwoord.recidive();
        Sha256 hash = hash(voor.laatste());
        int aantal = recidive.isPresent() ? 0 : voor.vastleggingen().size();
        if (na.vastleggingen().size() != aantal + 1) {
            verschillen.add("vastleggingen: verwacht " + (aantal + 1) + ", kreeg "
                    + na.vastleggingen().size());
            return;
        }
        veld(
                verschillen,
                "eerdere",
                voor.vastleggingen().subList(0, aantal),
                na.vastleggingen().subList(0, aantal));
        vergelijk(verschillen, staat, na);
        if (na.laatste().vervolg().isEmpty()) {
            verschillen.add("vervolg: verwacht, maar ontbreekt");
            return;
        }
        Vervolg v = na.laatste().vervolg().orElseThrow();
        veld(verschillen, "volgnummer", staat.nummer(), v.volgnummer());
        veld(verschillen, "vorige", recidive.isPresent() ? Optional.empty() : Optional.of(hash), v.vorige());
        veld(verschillen, "gebeurtenis", gebeurtenis, v.gebeurtenis());
        veld(verschillen, "aanleiding", staat.aanleiding(), v.voorgeschiedenis().aanleiding());
        veld(verschillen, "hersteltermijn", staat.termijn(), v.hersteltermijn());
        veld(verschillen, "nieuw", lijst(staat, staat.nieuw()), v.nieuw());
        veld(verschillen, "gesloten", staat.dicht(), v.isGesloten());
        veld(verschillen, "recidive", recidive.map(r -> new Recidivevoorstel(r, voor.kenmerk(), hash)), v.recidive());
        veld(verschillen, "stand", v.stand(), Optional.of(na.stand()));
    }

    /** What a record and the state after it should hold; of a first record too. */
    static void vergelijk(List<String> verschillen, Staat staat, Dossier dossier) {
        Vastlegging v = dossier.laatste();
        veld(verschillen, "casus", staat.casus(), v.casus());
        veld(verschillen, "uitkomst", staat.keuze().uitkomst(), v.uitkomst());
        veld(verschillen, "status", staat.keuze().status(), v.status());
        veld(verschillen, "spoor", staat.keuze().spoor(), v.spoor());
        veld(verschillen, "interventies", lijst(staat, staat.gekozen()), v.interventies());
        veld(verschillen, "afwijking", staat.keuze().afgeweken(), v.afwijking().isPresent());
        Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
        staat.keuze().scenarios().forEach((spoor, masker) -> scenarios.put(spoor, lijst(staat, masker)));
        veld(verschillen, "scenarios", scenarios, v.scenarios());
        veld(verschillen, "verzoek", Dossierorakel.verzoek(staat), v.verzoek());
        List<Signaalcode> signalen = v.signalen().stream()
                .map(Signaal::code)
                .filter(Dossierorakel.DOSSIERSIGNALEN::contains)
                .toList();
        veld(verschillen, "signalen", List.copyOf(staat.signalen()), signalen);
        Zaakstand stand = dossier.stand();
        veld(verschillen, "dicht", staat.dicht(), stand.gesloten());
        veld(
                verschillen,
                "vanKracht",
                staat.bij().orakel().interventies().opNaam(staat.vanKracht()),
                stand.vanKracht());
        veld(verschillen, "mogelijk", List.copyOf(Dossierorakel.mogelijk(staat)), stand.mogelijk());
        veld(verschillen, "lasten", staat.lasten().size(), stand.lasten().size());
        for (int i = 0; i < Math.min(staat.lasten().size(), stand.lasten().size()); i++) {
            vergelijk(verschillen, staat, staat.lasten().get(i), stand.lasten().get(i));
        }
    }

    private static void vergelijk(List<String> verschillen, Staat staat, Dossierlast last, Laststand stand) {
        Lastverloop verloop = stand.verloop();
        String plek = "lasten ";
        veld(
                verschillen,
                plek + "last",
                last.soort() + " " + last.nummer(),
                verloop.last() + " " + verloop.lastnummer());
        veld(verschillen, plek + "gekozen", last.gekozen(), verloop.gekozen());
        veld(verschillen, plek + "opzij", last.opzij(), verloop.opzij());
        veld(verschillen, plek + "hersteltermijn", last.termijn(), verloop.hersteltermijn());
        veld(verschillen, plek + "verbeurd", last.verbeurd(), verloop.verbeurd().centen());
        veld(
                verschillen,
                plek + "ingevorderd",
                last.ingevorderd(),
                verloop.ingevorderd().centen());
        veld(verschillen, plek + "dwangsom", last.dwangsom(), verloop.dwangsom());
        veld(verschillen, plek + "vanKracht", last.vanKracht(), stand.vanKracht());
        veld(
                verschillen,
                plek + "stappen",
                last.stappen().stream().map(Lastverloop.Stap::from).toList(),
                verloop.stappen());
        veld(
                verschillen,
                plek + "mogelijk",
                List.copyOf(last.mogelijk(staat.spoed(), staat.dicht())),
                stand.mogelijk());
    }

    private static List<Interventie> lijst(Staat staat, long masker) {
        return staat.bij().orakel().interventies().lijst(masker);
    }

    private static void veld(List<String> verschillen, String veld, Object verwacht, Object kreeg) {
        if (!verwacht.equals(kreeg)) {
            verschillen.add(veld + ": verwacht " + verwacht + ", kreeg " + kreeg);
        }
    }
}

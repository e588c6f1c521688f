package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * What can differ between a record and the one before it, with the JSON Pointers under which it stands. A constant with
 * a short value can give that value.
 */
enum Wijziging {
    BEVINDING(true, "/casus/bevinding", "/casus/kenmerk"),
    DATUM(true, (v, b) -> Optional.of(b.datum(v.casus().bevinding().datum())), "/casus/bevinding/datum"),
    OMSCHRIJVING(true, "/casus/bevinding/omschrijving"),
    OVERTREDING(true, "/casus/bevinding/overtreding"),
    GEVOLGEN(true, (v, b) -> v.casus().bevinding().gevolgen().map(b::naam), "/casus/bevinding/gevolgen"),
    ONDERBOUWINGEN(true, "/casus/bevinding/onderbouwing"),
    BELANGEN(true, "/casus/bevinding/belangen"),
    VOORSCHRIFT(true, "/casus/bevinding/voorschrift"),
    SPOED(true, "/casus/bevinding/spoedeisend"),
    VERZACHTEND(true, "/casus/bevinding/verzachtendeArgumenten"),
    VERZWAREND(true, "/casus/bevinding/verzwarendeArgumenten"),
    ASPECTEN(true, "/casus/bevinding/verzwarendeAspecten", "/aspecten"),
    GEDRAGINGEN(true, "/casus/bevinding/ernstigeGedragingen"),
    NORMADRESSAAT(true, "/casus/normadressaat"),
    TYPERING(true, (v, b) -> v.casus().normadressaat().typering().map(b::naam), "/casus/normadressaat/typering"),
    ONDERBOUWING(true, "/casus/normadressaat/onderbouwing"),
    BESLUIT(true, "/casus/normadressaat/begunstigendBesluit"),
    BEVOEGDHEDEN(true, "/casus/bevoegdheden"),
    BSBM(true, "/casus/bsbm"),
    OVERLEG(true, "/casus/overleg", "/overleg/uitkomst"),
    GEDOOGBESLUIT(true, "/casus/gedoogbesluit"),
    AFZIEN(true, "/casus/afzien"),
    VERZOEK(true, "/casus/verzoek"),
    AFWIJKING(true, "/casus/afwijking"),
    REIKWIJDTE(true, "/casus/reikwijdte"),
    LABELS(true, "/casus/labels"),
    UITKOMST(false, (v, b) -> Optional.of(b.naam(v.uitkomst())), "/uitkomst"),
    STATUS(
            false,
            (v, b) ->
                    Optional.of(v.status()).filter(s -> s == Status.DEFINITIEF).map(b::naam),
            "/status"),
    POSITIE(false, "/positionering"),
    UITGANGSPOSITIE(
            false,
            (v, b) -> v.positionering().map(Positionering::uitgangspositie).map(Enum::name),
            "/positionering/uitgangspositie"),
    VERPLAATSING(
            false,
            (v, b) -> v.positionering().map(Positionering::verplaatsing).map(b::naam),
            "/positionering/verplaatsing"),
    PAD(false, "/positionering/pad"),
    SEGMENT(false, (v, b) -> v.positionering().map(Positionering::segment).map(Enum::name), "/positionering/segment"),
    KLASSE(false, (v, b) -> v.positionering().map(Positionering::klasse).map(k -> b.naam(k)), "/positionering/klasse"),
    KOLOM(
            false,
            (v, b) -> v.positionering().map(p -> String.valueOf(p.typering().kolom())),
            "/positionering/typering",
            "/positionering/typeringStandaard"),
    INDICATIE(false, (v, b) -> v.overleg().indicatie().map(b::naam), "/overleg/indicatie", "/overleg"),
    AANGIFTE(false, "/overleg/aangifte"),
    SPOOR(false, (v, b) -> v.spoor().map(b::naam), "/spoor"),
    INTERVENTIES(false, "/interventies"),
    SCENARIOS(false, "/scenarios"),
    OVERWOGEN(false, "/overwogen"),
    AFWIJKINGSOORDEEL(false, "/afwijking"),
    VERZOEKOORDEEL(false, "/verzoek"),
    TERMIJN(false, "/termijn"),
    AANDACHTSPUNTEN(false, "/aandachtspunten"),
    SIGNALEN(false, "/signalen"),
    LEZINGEN(false, "/lezingen"),
    REGELS(false, "/regels"),
    ANDERS(false, "");

    private final boolean opgave;
    private final BiFunction<Vastlegging, Begrippen, Optional<String>> waarde;
    private final List<String> paden;

    Wijziging(boolean opgave, String... paden) {
        this(opgave, (v, b) -> Optional.empty(), paden);
    }

    Wijziging(boolean opgave, BiFunction<Vastlegging, Begrippen, Optional<String>> waarde, String... paden) {
        this.opgave = opgave;
        this.waarde = waarde;
        this.paden = List.of(paden);
    }

    /** What stands at a pointer. An unknown pointer is that of the nearest known one above it. */
    static Wijziging from(String pad) {
        for (String deel = pad; !deel.isEmpty(); deel = deel.substring(0, deel.lastIndexOf('/'))) {
            String gezocht = deel;
            Optional<Wijziging> gevonden = Arrays.stream(values())
                    .filter(w -> w.paden.contains(gezocht))
                    .findFirst();
            if (gevonden.isPresent()) {
                return gevonden.get();
            }
        }
        return ANDERS;
    }

    /** True where it was given, false where it was concluded. */
    boolean isOpgave() {
        return opgave;
    }

    /** Whether the explanation of a whole dossier tells this elsewhere. */
    boolean isElders() {
        return switch (this) {
            case PAD,
                    KOLOM,
                    SCENARIOS,
                    OVERWOGEN,
                    AFWIJKINGSOORDEEL,
                    VERZOEKOORDEEL,
                    AANDACHTSPUNTEN,
                    SIGNALEN,
                    LEZINGEN,
                    REGELS -> true;
            default -> false;
        };
    }

    /** Its short value in a record; empty where there is none. */
    Optional<String> waarde(Vastlegging vastlegging, Begrippen begrippen) {
        return waarde.apply(vastlegging, begrippen);
    }
}

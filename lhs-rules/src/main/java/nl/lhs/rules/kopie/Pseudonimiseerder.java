package nl.lhs.rules.kopie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.rules.LhsEngine;

/**
 * Makes copies of decision records without people in them, for statistics, tests or publication.
 *
 * <pre>{@code
 * byte[] sleutel = new byte[32];
 * SecureRandom.getInstanceStrong().nextBytes(sleutel); // keep it, apart from the copies
 * Pseudonimiseerder pseudonimiseerder = Pseudonimiseerder.of(engine, sleutel);
 * Kopie kopie = pseudonimiseerder.kopieer(vastlegging);
 * String regel = KopieJson.format(kopie);
 * }</pre>
 *
 * <p>Every kenmerk, label and part of the reikwijdte becomes a pseudonym: 128 bits of an HMAC-SHA256 under the key.
 * Under one key, the same kenmerk in the same kind of field gives the same pseudonym, so that the records of one
 * normadressaat still belong together. In another kind of field, or under another key, the same text gives an unrelated
 * pseudonym. Names and free texts become {@value Kopie#WEGGELATEN}; one that was absent stays absent. Dates and all
 * that the policy looks at stay as they are.
 *
 * <p>The copy is made by deciding the cleaned casus again, so that every text in it comes from the library and none
 * from the record. A record that these rules decide otherwise is refused. The copy has no seal. A seal names who
 * recorded, and its hash is made from the original: whoever has both could see that they belong together, and could
 * test a guess at what the original says.
 *
 * <p>In a dossier the event is cleaned too. The hash of the record before it becomes a pseudonym of the same form, and
 * so does the hash of the record on which a proposal of recidive rests. So copies of one dossier show their order, but
 * not their originals, and their chain cannot be verified.
 *
 * <p>The original is not changed. Immutable, and safe for use by several threads.
 */
public final class Pseudonimiseerder {
    /** The least number of bytes of a key. */
    public static final int MIN_SLEUTEL = Sleutel.MIN_BYTES;

    /** One for each strategie: a copy has another reikwijdte, by which an engine might choose another strategie. */
    private final Map<StrategieVerwijzing, LhsEngine> engines = new LinkedHashMap<>();

    private final Schoonmaak schoonmaak;

    private Pseudonimiseerder(LhsEngine engine, Sleutel sleutel) {
        engine.strategieen().forEach(s -> engines.put(s.verwijzing(), engine.under(s)));
        this.schoonmaak = new Schoonmaak(sleutel);
    }

    /**
     * Makes copies with pseudonyms under a key.
     *
     * @param engine decides the cleaned casus
     * @param sleutel the key: {@value #MIN_SLEUTEL} bytes or more that nobody can guess; they are copied
     * @return what makes copies
     * @throws IllegalArgumentException if the key is shorter
     */
    public static Pseudonimiseerder of(LhsEngine engine, byte[] sleutel) {
        return new Pseudonimiseerder(
                Objects.requireNonNull(engine, "engine"), new Sleutel(Objects.requireNonNull(sleutel, "sleutel")));
    }

    private String strategieen() {
        return engines.keySet().stream().map(StrategieVerwijzing::toString).collect(Collectors.joining(", "));
    }

    /**
     * Copies a record.
     *
     * @param vastlegging the record; of a sealed one {@link
     *     nl.lhs.core.vastlegging.VerzegeldeVastlegging#vastlegging()}
     * @return its copy
     * @throws NietTeKopierenException if the engine does not know its strategie ({@link Foutcode#ANDERE_STRATEGIE}),
     *     decides its casus otherwise ({@link Foutcode#ANDERE_BESLISSING}, with the path of each part that differs), or
     *     if a change that it names is no place of a record ({@link Foutcode#ONBEKENDE_WAARDE})
     * @throws nl.lhs.rules.basis.LhsEngineException if the rules contradict each other, naming them
     */
    public Kopie kopieer(Vastlegging vastlegging) {
        Objects.requireNonNull(vastlegging, "vastlegging");
        LhsEngine engine = engines.get(vastlegging.strategie());
        if (engine == null) {
            throw new NietTeKopierenException(List.of(new Fout(
                    "/strategie",
                    Foutcode.ANDERE_STRATEGIE,
                    "is niet de strategie van wie kopieert; verwacht: " + strategieen())));
        }
        List<Fout> fouten = Kopie.vreemdeWijzigingen(vastlegging);
        if (!fouten.isEmpty()) {
            throw new NietTeKopierenException(fouten);
        }
        Casus schoon = schoonmaak.van(vastlegging.casus());
        Vastlegging kopie = engine.opnieuw(schoon, vastlegging.vervolg().map(v -> schoonmaak.van(v, schoon)));
        for (Deel deel : DELEN) {
            if (!deel.inhoud.apply(vastlegging).equals(deel.inhoud.apply(kopie))) {
                fouten.add(new Fout(
                        deel.pad,
                        Foutcode.ANDERE_BESLISSING,
                        "is niet wat de regels van wie kopieert van deze casus beslissen"));
            }
        }
        if (!fouten.isEmpty()) {
            throw new NietTeKopierenException(fouten);
        }
        return new Kopie(kopie);
    }

    /** A part of the decision that must be the same in the copy; without texts. */
    private record Deel(String pad, Function<Vastlegging, Object> inhoud) {}

    /** All parts but the casus, the library, and the rules, whose names may change without another decision. */
    private static final List<Deel> DELEN = List.of(
            new Deel("/uitkomst", Vastlegging::uitkomst),
            new Deel("/status", Vastlegging::status),
            new Deel("/positionering", Vastlegging::positionering),
            new Deel("/aspecten", Vastlegging::aspecten),
            new Deel("/overleg", Vastlegging::overleg),
            new Deel("/spoor", Vastlegging::spoor),
            new Deel("/interventies", Vastlegging::interventies),
            new Deel("/scenarios", Vastlegging::scenarios),
            new Deel(
                    "/overwogen",
                    v -> v.overwogen().stream()
                            .map(Pseudonimiseerder::zonderReden)
                            .toList()),
            new Deel("/afwijking", v -> v.afwijking().map(a -> List.of(a.aanbevolen(), a.binnenSegment()))),
            new Deel("/verzoek", Vastlegging::verzoek),
            new Deel("/termijn", Vastlegging::termijn),
            new Deel(
                    "/aandachtspunten",
                    v -> v.aandachtspunten().stream().map(Aandachtspunt::code).toList()),
            new Deel("/signalen", v -> v.signalen().stream().map(Signaal::code).toList()),
            new Deel("/lezingen", Vastlegging::lezingen),
            new Deel("/vervolg/treden", v -> v.vervolg().map(Vervolg::treden)),
            new Deel("/vervolg/nieuw", v -> v.vervolg().map(Vervolg::nieuw)),
            new Deel(
                    "/vervolg/lasten",
                    v -> stand(v).map(s -> s.lasten().stream()
                            .map(l -> new Laststand(Schoonmaak.van(l.verloop()), l.vanKracht(), l.mogelijk()))
                            .toList())),
            new Deel("/vervolg/vanKracht", v -> stand(v).map(Zaakstand::vanKracht)),
            new Deel("/vervolg/mogelijk", v -> stand(v).map(Zaakstand::mogelijk)),
            new Deel("/vervolg/gesloten", v -> stand(v).map(Zaakstand::gesloten)),
            new Deel("/vervolg/herpositionering", v -> v.vervolg().map(Vervolg::herpositionering)),
            new Deel(
                    "/vervolg/recidive/voorgesteld",
                    v -> v.vervolg().flatMap(Vervolg::recidive).map(Recidivevoorstel::voorgesteld)));

    private static Optional<Zaakstand> stand(Vastlegging v) {
        return v.vervolg().flatMap(Vervolg::stand);
    }

    private static List<Object> zonderReden(Overweging o) {
        return List.of(o.interventie(), o.beschikbaar(), o.gekozen(), o.code());
    }

    /** The strategie; nothing of the key. */
    @Override
    public String toString() {
        return "Pseudonimiseerder[" + strategieen() + "]";
    }
}

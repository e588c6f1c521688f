package nl.lhs.examples.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verzegelaar;

/** Reads a record or a dossier for a document about it, and refuses one that is not what it says. */
final class Vastleggingslezer {
    /**
     * A sealed record, and what came of verifying it.
     *
     * @param vastlegging the record
     * @param verificatie what came of it; not GEBROKEN
     */
    record Verzegeld(VerzegeldeVastlegging vastlegging, Verificatie verificatie) {}

    private final Verificateur verificateur;
    private final Clock klok;

    Vastleggingslezer(LhsEngine engine, Clock klok) {
        this.verificateur = Verificateur.of(engine);
        this.klok = klok;
    }

    Dossier dossier(byte[] tekst) {
        Dossier dossier = DossierJson.parse(tekst);
        VervolgCommand.checkIntact(verificateur.verifieerDossier(tekst));
        return dossier;
    }

    Verzegeld verzegeld(byte[] tekst) {
        VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(tekst);
        Verificatie verificatie = verificateur.verifieer(tekst);
        if (verificatie.oordeel() == Verificatie.Oordeel.GEBROKEN) {
            throw new OngeldigException(fouten(verificatie, ""));
        }
        return new Verzegeld(verzegeld, verificatie);
    }

    /**
     * How the record differs from what these rules decide, if it names these rules; empty for no difference. It seals the
     * record first, because a verification needs a seal.
     */
    List<Fout> verschillen(Vastlegging vastlegging, String pad) {
        Verificatie verificatie = verificateur.verifieer(
                VerzegeldeVastleggingJson.format(Verzegelaar.of(klok).verzegel(vastlegging)));
        List<Fout> fouten = new ArrayList<>();
        if (verificatie.oordeel() == Verificatie.Oordeel.GEBROKEN) {
            fouten.add(new Fout(
                    pad, Foutcode.TEGENSTRIJDIG, "is niet wat deze regels beslissen, al heet zij daardoor beslist"));
            fouten(verificatie, "/vastlegging").forEach(f -> fouten.add(f.onder(pad)));
        }
        return fouten;
    }

    static void weiger(List<Fout> fouten) {
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }

    private static List<Fout> fouten(Verificatie verificatie, String onder) {
        return verificatie.verschillen().stream()
                .map(v -> new Fout(
                        v.pad().startsWith(onder) ? v.pad().substring(onder.length()) : v.pad(),
                        Foutcode.TEGENSTRIJDIG,
                        v.tekst()))
                .toList();
    }
}

package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lhs.core.Begripset;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Normplaats;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Tegenspraken;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.Woordtoets;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.rules.doorrekening.Doorrekenaar;
import nl.lhs.rules.doorrekening.Variantenrekenaar;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.eigenregels.Regelfout;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.sporen.Sporenoordeel;
import nl.lhs.rules.sporen.Sporentoets;
import nl.lhs.rules.uitleg.Begrippen;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Lezer;
import nl.lhs.rules.uitleg.Motivering;
import nl.lhs.rules.uitleg.Taal;
import nl.lhs.rules.uitleg.Verantwoording;
import nl.lhs.rules.zegel.Register;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullArgumentenTest {
    private static final Set<String> CORE =
            Set.of("nl.lhs.core", "nl.lhs.core.strategie", "nl.lhs.core.vastlegging", "nl.lhs.core.vervolg");
    private static final Set<String> RULES = Set.of(
            "nl.lhs.rules",
            "nl.lhs.rules.basis",
            "nl.lhs.rules.doorrekening",
            "nl.lhs.rules.eigenregels",
            "nl.lhs.rules.inzicht",
            "nl.lhs.rules.json",
            "nl.lhs.rules.kopie",
            "nl.lhs.rules.sporen",
            "nl.lhs.rules.uitleg",
            "nl.lhs.rules.zegel");

    private static final Verzegelaar ZEGEL = Verzegelaar.of(Clock.systemUTC());
    private static final Map<String, String> UITGEZONDERD = Map.of(
            "core.Required.", "it says the name that it is given",
            "core.Begripset.contains(", "a set that holds no null answers false, as Collection allows");

    private static final LhsEngine ENGINE = LhsEngine.create();

    private static final EigenRegels EIGEN = EigenRegels.parse(
            "eigen.drl",
            "package eigen\n" + Regelbanken.WOORDEN
                    + "rule \"eigen\" @normen( \"ZA-1\" ) when Feiten() then insert( new EigenAandachtspunt( \"x\" ) ); end");

    private static Nullproef proef() {
        List<Dossier> dossiers = Dossiers.voorbeelden(ENGINE);
        Vastlegging vastlegging = dossiers.get(0).laatste();
        Casus casus = vastlegging.casus();
        Woordenlijst woorden = vastlegging.woorden();
        Strategie lhs = ENGINE.strategieen().get(0);
        Strategie streng = Proefstrategieen.streng();
        Fout fout = new Fout("/kenmerk", Foutcode.LEEG, "is leeg");
        return new Nullproef()
                .met(dossiers)
                .met(lhs)
                .met(streng)
                .met(Verzonnen.strategie())
                .met(ENGINE.decide(Controle.of("C", List.of(casus))))
                .met(fout)
                .met(new OngeldigException(List.of(fout)))
                .met(Instant.EPOCH)
                .met(new Normplaats("1", "§ 1"))
                .met(Begripset.of(woorden.interventies().alle()))
                .met(new Foutenlijst())
                .met(new Tegenspraken())
                .met(new Woordtoets(woorden))
                .met(Lastenboek.of(List.of()))
                .met(new Regelbestand("eigen.drl", Sha256.of("x")))
                .met(Bevinding.builder("B", casus.bevinding().datum()))
                .met(Normadressaat.builder("N"))
                .met(casus.toBuilder())
                .met(woorden.toBuilder())
                .met(Interventie.builder("A", 0, Interventiesoort.HERSTELLEND))
                .met(Strategie.builder(lhs.verwijzing(), "titel"))
                .met(ZEGEL.verzegel(vastlegging));
    }

    /** With what the engine is, and what is done with decisions. */
    private static Nullproef helft(Path map) throws GeneralSecurityException {
        Vastlegging vastlegging = Dossiers.voorbeelden(ENGINE).get(0).laatste();
        Strategie lhs = ENGINE.strategieen().get(0);
        List<Strategie> varianten = List.of(Proefstrategieen.streng());
        Variantenrekenaar rekenaar = Variantenrekenaar.of(ENGINE, lhs, varianten, Werkmodel.BRABANT);
        rekenaar.tel(1, vastlegging.casus());
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
        teller.tel(vastlegging);
        KeyPair sleutels = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return proef().met(ENGINE)
                .met(ENGINE.dekking())
                .met(ENGINE.woorden())
                .met(rekenaar)
                .met(rekenaar.vergelijking())
                .met(rekenaar.doorrekening(varianten.get(0).verwijzing()))
                .met(Doorrekenaar.of(ENGINE, lhs, varianten.get(0), Werkmodel.BRABANT))
                .met(teller)
                .met(teller.inzicht())
                .met(Sporentoets.of(ENGINE))
                .met(new Sporenoordeel.ZonderTegenhanger(List.of(), List.of()))
                .met(Pseudonimiseerder.of(ENGINE, new byte[Pseudonimiseerder.MIN_SLEUTEL]))
                .met(Begrippen.from(Taal.NEDERLANDS))
                .met(Besluitgegevens.LEEG)
                .met(Motivering.from(Lezer.DOSSIER, vastlegging))
                .met(Verantwoording.from(vastlegging))
                .met(Clock.systemUTC())
                .met(ZEGEL)
                .met(sleutels.getPublic())
                .met(sleutels.getPrivate())
                .met(Verificateur.of(ENGINE))
                .met(Verificateur.of(ENGINE).verifieer("{}"))
                .met(Register.of(map.resolve("register.jsonl"), ZEGEL))
                .met(map.resolve("niets"))
                .met(new Regelfout("eigen.drl", 1, "is leeg"))
                .met(EIGEN)
                .met(Writer.nullWriter())
                .met(new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("the input was read before the nulls were refused");
                    }
                });
    }

    @Test
    void aNullInTheDomainIsRefusedByTheNameOfItsParameter() {
        assertEquals("", String.join("\n", proef().klachten(CORE, UITGEZONDERD)));
    }

    @Test
    void aNullInTheEngineAndWhatIsDoneWithDecisionsIsRefusedByTheNameOfItsParameter(@TempDir Path map)
            throws GeneralSecurityException {
        assertEquals("", String.join("\n", helft(map).klachten(RULES, Map.of())));
    }
}

package nl.lhs.rules;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.lhs.core.Begripset;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Tegenspraken;
import nl.lhs.core.Verzoek;
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

/** Values of every public type, for {@link Nullproef} to call methods on and with. */
public final class Nullvoorbeelden {
    private static final Verzegelaar ZEGEL = Verzegelaar.of(Clock.systemUTC());

    private static final DecisionObserver.Running STIL = new DecisionObserver.Running() {
        @Override
        public void decided(Vastlegging vastlegging, boolean bewaard) {}

        @Override
        public void failed(RuntimeException oorzaak) {}
    };

    private Nullvoorbeelden() {}

    /**
     * Of every type of the domain.
     *
     * @param engine makes records
     */
    public static Nullproef domein(LhsEngine engine) {
        List<Dossier> dossiers = Dossiers.voorbeelden(engine);
        Vastlegging vastlegging = dossiers.get(0).laatste();
        Casus casus = vastlegging.casus();
        Woordenlijst woorden = vastlegging.woorden();
        Strategie lhs = engine.strategieen().get(0);
        Strategie streng = Proefstrategieen.streng();
        Fout fout = new Fout("/kenmerk", Foutcode.LEEG, "is leeg");
        return new Nullproef()
                .met(dossiers)
                .met(lhs)
                .met(streng)
                .met(Verzonnen.strategie())
                .met(engine.decide(Controle.of("C", List.of(casus))))
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
                .met(vastlegging.toBuilder())
                .met(Onderbouwing.builder())
                .met(Reikwijdte.builder())
                .met(Gedoogbesluit.of("G", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK))
                .met(Verzoek.of("V", casus.bevinding().datum()))
                .met(Interventie.builder("A", 0, Interventiesoort.HERSTELLEND))
                .met(Strategie.builder(lhs.verwijzing(), "titel"))
                .met(ZEGEL.verzegel(vastlegging));
    }

    /**
     * Of these, the engine, and what is done with decisions.
     *
     * @param engine makes records
     * @param map a folder, in which nothing is made
     */
    public static Nullproef alles(LhsEngine engine, Path map) throws GeneralSecurityException {
        Vastlegging vastlegging =
                engine.decide(Bevinding.of("B", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT), Normadressaat.of("N"));
        Strategie lhs = engine.strategieen().get(0);
        List<Strategie> varianten = List.of(Proefstrategieen.streng());
        Variantenrekenaar rekenaar = Variantenrekenaar.of(engine, lhs, varianten, Werkmodel.BRABANT);
        rekenaar.tel(1, vastlegging.casus());
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
        teller.tel(vastlegging);
        KeyPair sleutels = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return domein(engine)
                .met(engine)
                .met(engine.dekking())
                .met(engine.woorden())
                .met((DecisionObserver) soort -> STIL)
                .met(STIL)
                .met(rekenaar)
                .met(rekenaar.vergelijking())
                .met(rekenaar.doorrekening(varianten.get(0).verwijzing()))
                .met(Doorrekenaar.of(engine, lhs, varianten.get(0), Werkmodel.BRABANT))
                .met(teller)
                .met(teller.inzicht())
                .met(Sporentoets.of(engine))
                .met(new Sporenoordeel.ZonderTegenhanger(List.of(), List.of()))
                .met(Pseudonimiseerder.of(engine, new byte[Pseudonimiseerder.MIN_SLEUTEL]))
                .met(Begrippen.from(Taal.NEDERLANDS))
                .met(Besluitgegevens.LEEG)
                .met(Motivering.from(Lezer.DOSSIER, vastlegging))
                .met(Verantwoording.from(vastlegging))
                .met(Clock.systemUTC())
                .met(ZEGEL)
                .met(sleutels.getPublic())
                .met(sleutels.getPrivate())
                .met(Verificateur.of(engine))
                .met(Verificateur.of(engine).verifieer("{}"))
                .met(Register.of(map.resolve("register.jsonl"), ZEGEL))
                .met(map.resolve("niets"))
                .met(new Regelfout("eigen.drl", 1, "is leeg"))
                .met(Writer.nullWriter())
                .met(new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("the input was read before the nulls were refused");
                    }
                });
    }
}

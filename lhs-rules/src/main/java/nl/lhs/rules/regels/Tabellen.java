package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.rules.regels.Stap5.Noteringen;
import nl.lhs.rules.regels.Stap5.Punt;
import nl.lhs.rules.regels.Stap5.Reden;
import nl.lhs.rules.regels.Stap5.Tegenstelling;

/** The tables beside the rules, as a fact that rules read them from. */
public record Tabellen(
        Tabel<Aandachtsrij> aandachtspunten,
        Tabel<Signaalrij> signalen,
        Tabel<Redenrij> redenen,
        Tabel<Vervolgrij> vervolgredenen,
        Tabel<Dossiersignaalrij> vervolgsignalen) {
    /** Those of the library. */
    public static final Tabellen BIBLIOTHEEK = new Tabellen(
            Tabel.lees("stap5-aandachtspunten.tabel", Tabellen::aandachtsrij),
            Tabel.lees(
                    "stap5-signalen.tabel",
                    r -> new Signaalrij(r.regel(), r.code(Signaalcode.class), r.voorwaarde(Voorwaarde.class))),
            Tabel.lees(
                    "stap5-redenen.tabel",
                    r -> new Redenrij(r.regel(), r.code(Redencode.class), r.voorwaarde(Redenvoorwaarde.class))),
            Tabel.lees(
                    "vervolg-stap5-redenen.tabel",
                    r -> new Vervolgrij(r.regel(), r.code(Redencode.class), r.voorwaarde(Vervolgvoorwaarde.class))),
            Tabel.lees(
                    "vervolg-stap5-signalen.tabel",
                    r -> new Dossiersignaalrij(
                            r.regel(), r.code(Signaalcode.class), r.voorwaarde(Dossiervoorwaarde.class))));

    static Aandachtsrij aandachtsrij(Tabel.Regel regel) {
        return new Aandachtsrij(
                regel.regel(),
                regel.code(Aandachtspuntcode.class),
                regel.grond(Punt.Grond.class),
                regel.voorwaarde(Voorwaarde.class));
    }

    /** The points of attention of a decision. */
    public Noteringen aandachtspunten(Beeld beeld) {
        List<Conclusie> punten = new ArrayList<>();
        for (Aandachtsrij rij : aandachtspunten.rijen()) {
            if (rij.geldt(beeld)) {
                punten.add(Punt.of(rij, beeld));
            }
        }
        return new Noteringen(aandachtspunten.bestand(), punten);
    }

    /** The signals of a decision. */
    public Noteringen signalen(Beeld beeld) {
        List<Conclusie> tegenstellingen = new ArrayList<>();
        for (Signaalrij rij : signalen.rijen()) {
            if (rij.geldt(beeld)) {
                tegenstellingen.add(new Tegenstelling(rij));
            }
        }
        return new Noteringen(signalen.bestand(), tegenstellingen);
    }

    /** The reason for each intervention that was considered, but for those where the other table has it. */
    public Noteringen redenen(Beeld beeld) {
        List<Conclusie> reden = new ArrayList<>();
        for (Interventie interventie : beeld.overwogen()) {
            for (Redenrij rij : redenen.rijen()) {
                if (rij.geldt(beeld, interventie)) {
                    reden.add(Reden.of(rij, beeld, interventie));
                }
            }
        }
        return new Noteringen(redenen.bestand(), reden);
    }

    /** The reason for each intervention that was considered where a rung was sought, but for those where the other table has it. */
    public Noteringen redenen(Dossierbeeld beeld) {
        List<Conclusie> reden = new ArrayList<>();
        for (Interventie interventie : beeld.overwogen()) {
            for (Vervolgrij rij : vervolgredenen.rijen()) {
                if (rij.geldt(beeld, interventie)) {
                    reden.add(Reden.of(rij, interventie));
                }
            }
        }
        return new Noteringen(vervolgredenen.bestand(), reden);
    }

    /** The signals of a decision in a dossier. */
    public Noteringen signalen(Zaakbeeld beeld) {
        List<Conclusie> tegenstellingen = new ArrayList<>();
        for (Dossiersignaalrij rij : vervolgsignalen.rijen()) {
            if (rij.geldt(beeld)) {
                tegenstellingen.add(new Tegenstelling(rij));
            }
        }
        return new Noteringen(vervolgsignalen.bestand(), tegenstellingen);
    }

    /** Every table, those of a dossier last. */
    public List<Tabel<? extends Rij>> alle() {
        return List.of(aandachtspunten, signalen, redenen, vervolgredenen, vervolgsignalen);
    }

    /** The same without one row. */
    public Tabellen zonder(String naam) {
        return new Tabellen(
                aandachtspunten.zonder(naam),
                signalen.zonder(naam),
                redenen.zonder(naam),
                vervolgredenen.zonder(naam),
                vervolgsignalen.zonder(naam));
    }
}

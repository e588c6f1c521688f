package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.uitleg.Controlemotivering.Hoofdstuk;

/** Writes the {@link Controlemotivering} of the record of one inspection. */
final class Controleschrijver {
    private final Controlevastlegging controle;
    private final Controleoverzicht overzicht;
    private final Taal taal;
    private final Pen pen;
    private final Begrippen begrippen;
    private final List<Uitspraak> samen = new ArrayList<>();

    Controleschrijver(Controlevastlegging controle, Taal taal) {
        this.controle = controle;
        this.overzicht = controle.overzicht();
        this.taal = Objects.requireNonNull(taal, "taal");
        this.pen = new Pen(woorden(), taal);
        this.begrippen = pen.begrippen;
    }

    /** The words of the records, where they share them; else those of LHS 1.7. */
    private Woordenlijst woorden() {
        List<Woordenlijst> woorden =
                vastleggingen().stream().map(Vastlegging::woorden).distinct().toList();
        return woorden.size() == 1 ? woorden.get(0) : Woordenlijst.LHS_17;
    }

    List<Hoofdstuk> write() {
        List<Hoofdstuk> hoofdstukken = new ArrayList<>();
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            hoofdstukken.add(hoofdstuk(controle.bevindingen().get(i), i + 1));
        }
        samen();
        hoofdstukken.add(new Hoofdstuk(Zin.KOP_SAMEN.tekst(taal), Optional.empty(), metUitleg(samen)));
        return hoofdstukken;
    }

    private List<Uitspraak> metUitleg(List<Uitspraak> uitspraken) {
        EersteKeer eersteKeer = pen.eersteKeer();
        return uitspraken.stream().map(eersteKeer::apply).toList();
    }

    private Hoofdstuk hoofdstuk(Bevindinguitkomst b, int nummer) {
        List<Fragment> kop = b.kenmerk()
                .map(k -> pen.zin(Zin.KOP_BEVINDING, nummer, Fragment.citaat(k)))
                .orElseGet(() -> pen.zin(Zin.KOP_BEVINDING_NAAMLOOS, nummer));
        return new Hoofdstuk(
                String.join("", kop.stream().map(f -> Opmaak.tekst(taal, f)).toList()),
                b.vastlegging().map(v -> Motivering.from(Lezer.DOSSIER, v, taal)),
                b.vastlegging().isPresent()
                        ? List.of()
                        : metUitleg(List.of(
                                pen.uitspraak(pen.zin(b.fouten().size(), Zin.Paar.GEWEIGERD), Grondslag.VASTLEGGING))));
    }

    private void say(List<Fragment> tekst, String... normen) {
        say(tekst, Grondslag.of(normen));
    }

    private void say(List<Fragment> tekst, Grondslag grondslag) {
        samen.add(pen.uitspraak(tekst, grondslag));
    }

    private List<Fragment> kenmerken(List<String> kenmerken) {
        return begrippen.opsommingVan(
                kenmerken.stream().map(k -> List.of(Fragment.citaat(k))).toList());
    }

    /** The kenmerken of the records of which something holds. */
    private List<String> matching(Predicate<Vastlegging> welke) {
        return vastleggingen().stream()
                .filter(welke)
                .map(v -> v.casus().kenmerk())
                .toList();
    }

    private List<Vastlegging> vastleggingen() {
        return controle.bevindingen().stream()
                .flatMap(b -> b.vastlegging().stream())
                .toList();
    }

    private void samen() {
        aantallen();
        if (vastleggingen().isEmpty()) {
            return;
        }
        plaats();
        overleg();
        aangifte();
        interventies();
        overzicht.punten().forEach(this::punt);
    }

    private void aantallen() {
        List<List<Fragment>> delen = new ArrayList<>();
        aantal(delen, Zin.SAMEN_DEFINITIEF, overzicht.definitief());
        aantal(delen, Zin.SAMEN_WACHT, overzicht.wachtend());
        aantal(delen, Zin.SAMEN_GEWEIGERD, overzicht.geweigerd());
        int aantal = controle.bevindingen().size();
        Fragment kenmerk = Fragment.citaat(controle.kenmerk());
        say(pen.zin(aantal, Zin.Paar.SAMEN_CONTROLE, kenmerk, begrippen.opsommingVan(delen)), Grondslag.VASTLEGGING);
    }

    private void aantal(List<List<Fragment>> delen, Zin zin, int aantal) {
        if (aantal > 0) {
            delen.add(pen.zin(zin, begrippen.getal(aantal)));
        }
    }

    private void plaats() {
        if (overzicht.klasse().isEmpty()) {
            say(pen.zin(Zin.SAMEN_GEEN_PLAATS), "3.1-1");
            return;
        }
        List<String> daar = matching(v -> v.positionering()
                .filter(p -> overzicht.segmenten().contains(p.segment()))
                .isPresent());
        say(
                pen.zin(
                        daar.size(),
                        Zin.Paar.SAMEN_PLAATS,
                        pen.inZin(overzicht.klasse().orElseThrow()),
                        begrippen.opsomming(
                                overzicht.segmenten().stream().map(Enum::name).toList()),
                        kenmerken(daar)),
                "3.3-7");
    }

    private void overleg() {
        List<String> voor =
                overzicht.overleg().map(Controleoverzicht.Overleg::bevindingen).orElse(List.of());
        List<String> noodzakelijk = new ArrayList<>(
                matching(v -> v.overleg().indicatie().equals(Optional.of(Overlegindicatie.NOODZAKELIJK))));
        noodzakelijk.retainAll(Set.copyOf(voor));
        List<String> zinvol = new ArrayList<>(voor);
        zinvol.removeAll(Set.copyOf(noodzakelijk));
        if (voor.isEmpty()) {
            say(pen.zin(Zin.SAMEN_OVERLEG_GEEN), "3.3-1", "3.3-2");
        } else if (zinvol.isEmpty()) {
            say(pen.zin(voor.size(), Zin.Paar.SAMEN_OVERLEG_NOODZAKELIJK, kenmerken(voor)), "3.3-1");
        } else if (noodzakelijk.isEmpty()) {
            say(pen.zin(voor.size(), Zin.Paar.SAMEN_OVERLEG_ZINVOL, kenmerken(voor)), "3.3-2");
        } else {
            say(pen.zin(Zin.SAMEN_OVERLEG_BEIDE, kenmerken(noodzakelijk), kenmerken(zinvol)), "3.3-1", "3.3-2");
        }
    }

    private void aangifte() {
        vastleggingen().stream()
                .filter(v -> v.overleg().aangifte())
                .map(Regelgroep.AANGIFTE::in)
                .reduce(Grondslag::plus)
                .ifPresent(grondslag -> say(pen.zin(Zin.SAMEN_AANGIFTE, kenmerken(overzicht.aangifte())), grondslag));
    }

    private void interventies() {
        if (overzicht.interventies().isEmpty()) {
            say(pen.zin(Zin.SAMEN_NIETS), "3.4-2");
            return;
        }
        for (Interventiesoort soort : Interventiesoort.values()) {
            List<Controleoverzicht.Keuze> keuzes = overzicht.interventies().stream()
                    .filter(k -> k.interventie().soort() == soort)
                    .toList();
            if (!keuzes.isEmpty()) {
                say(
                        pen.zin(
                                Zin.Reeks.SAMEN,
                                soort,
                                "interventies",
                                begrippen.opsommingVan(
                                        keuzes.stream().map(this::keuze).toList())),
                        keuzes.stream().map(k -> norm(k.interventie())).toArray(String[]::new));
            }
        }
    }

    private List<Fragment> keuze(Controleoverzicht.Keuze k) {
        return pen.zin(Zin.SAMEN_INTERVENTIE, pen.inZin(k.interventie()), kenmerken(k.bevindingen()));
    }

    private static String norm(Interventie interventie) {
        if (interventie.heeft(Rol.UIT_OVERLEG)) {
            return "3.4-3";
        }
        return interventie.heeft(Rol.VAN_DE_INSTANTIE) ? "B2-3" : "3.4-2";
    }

    private void punt(Controleoverzicht.Punt punt) {
        List<Fragment> tekst = switch (punt.code()) {
            case TYPERING_VERSCHILT -> pen.zin(Zin.SAMEN_TYPERING, begrippen.opsommingVan(typeringen()));
            case TWEE_STRAFFEN_IN_EEN_CONTROLE -> pen.zin(Zin.SAMEN_STRAFFEN);
        };
        say(tekst, new Grondslag(punt.normen(), List.of()));
    }

    private List<List<Fragment>> typeringen() {
        List<List<Fragment>> delen = new ArrayList<>();
        for (Typering t : Typering.values()) {
            List<String> met =
                    matching(v -> v.casus().normadressaat().typering().equals(Optional.of(t)));
            if (!met.isEmpty()) {
                delen.add(pen.zin(Zin.SAMEN_TYPERING_WEL, begrippen.naam(pen.woorden, t), kenmerken(met)));
            }
        }
        List<String> zonder = matching(v -> v.casus().normadressaat().typering().isEmpty());
        if (!zonder.isEmpty()) {
            delen.add(pen.zin(Zin.SAMEN_TYPERING_GEEN, kenmerken(zonder)));
        }
        return delen;
    }
}

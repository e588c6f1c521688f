package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Overlegindicatie;
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
        this.pen = new Pen(taal);
        this.begrippen = pen.begrippen();
    }

    List<Hoofdstuk> schrijf() {
        List<Hoofdstuk> hoofdstukken = new ArrayList<>();
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            hoofdstukken.add(hoofdstuk(controle.bevindingen().get(i), i + 1));
        }
        samen();
        hoofdstukken.add(new Hoofdstuk(Zin.KOP_SAMEN.tekst(taal), Optional.empty(), metUitleg(samen)));
        return hoofdstukken;
    }

    private List<Uitspraak> metUitleg(List<Uitspraak> uitspraken) {
        EersteKeer eersteKeer = new EersteKeer(taal);
        return uitspraken.stream().map(eersteKeer::pas).toList();
    }

    private Hoofdstuk hoofdstuk(Bevindinguitkomst b, int nummer) {
        List<Fragment> kop = b.kenmerk()
                .map(k -> pen.zin(Zin.KOP_BEVINDING, "nummer", nummer, "zaak", Fragment.citaat(k)))
                .orElseGet(() -> pen.zin(Zin.KOP_BEVINDING_NAAMLOOS, "nummer", nummer));
        return new Hoofdstuk(
                String.join("", kop.stream().map(Opmaak::tekst).toList()),
                b.vastlegging().map(v -> Motivering.van(v, taal)),
                b.vastlegging().isPresent()
                        ? List.of()
                        : metUitleg(List.of(geweigerd(b.fouten().size()))));
    }

    private Uitspraak geweigerd(int fouten) {
        return pen.uitspraak(
                fouten == 1
                        ? pen.zin(Zin.GEWEIGERD_EEN)
                        : pen.zin(Zin.GEWEIGERD_MEER, "aantal", begrippen.getal(fouten)),
                "3.5-1");
    }

    // ---------------------------------------------------------------------------------------- what holds for all of
    // them

    private void zeg(List<Fragment> tekst, String... normen) {
        samen.add(pen.uitspraak(tekst, normen));
    }

    private List<Fragment> kenmerken(List<String> kenmerken) {
        return begrippen.opsommingVan(
                kenmerken.stream().map(k -> List.of(Fragment.citaat(k))).toList());
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
        List<Fragment> opsomming = begrippen.opsommingVan(delen);
        zeg(
                aantal == 1
                        ? pen.zin(Zin.SAMEN_CONTROLE_EEN, "controle", kenmerk, "delen", opsomming)
                        : pen.zin(
                                Zin.SAMEN_CONTROLE_MEER,
                                "controle",
                                kenmerk,
                                "aantal",
                                begrippen.getal(aantal),
                                "delen",
                                opsomming),
                "3.5-1");
    }

    private void aantal(List<List<Fragment>> delen, Zin zin, int aantal) {
        if (aantal > 0) {
            delen.add(pen.zin(zin, "aantal", begrippen.getal(aantal)));
        }
    }

    private void plaats() {
        if (overzicht.klasse().isEmpty()) {
            zeg(pen.zin(Zin.SAMEN_GEEN_PLAATS), "3.1-1");
            return;
        }
        List<String> daar = vastleggingen().stream()
                .filter(v -> v.positionering()
                        .filter(p -> overzicht.segmenten().contains(p.segment()))
                        .isPresent())
                .map(v -> v.casus().kenmerk())
                .toList();
        zeg(
                pen.zin(
                        daar.size() == 1 ? Zin.SAMEN_PLAATS_EEN : Zin.SAMEN_PLAATS_MEER,
                        "klasse",
                        pen.van(Zin.Reeks.KLASSE, overzicht.klasse().orElseThrow()),
                        "segmenten",
                        begrippen.opsomming(
                                overzicht.segmenten().stream().map(Enum::name).toList()),
                        "bevindingen",
                        kenmerken(daar)),
                "3.3-7");
    }

    private void overleg() {
        List<String> voor =
                overzicht.overleg().map(Controleoverzicht.Overleg::bevindingen).orElse(List.of());
        Set<String> open = Set.copyOf(voor);
        List<String> noodzakelijk = vastleggingen().stream()
                .filter(v -> v.overleg().indicatie().equals(Optional.of(Overlegindicatie.NOODZAKELIJK)))
                .map(v -> v.casus().kenmerk())
                .filter(open::contains)
                .toList();
        Set<String> moet = Set.copyOf(noodzakelijk);
        List<String> zinvol = voor.stream().filter(k -> !moet.contains(k)).toList();
        if (voor.isEmpty()) {
            zeg(pen.zin(Zin.SAMEN_OVERLEG_GEEN), "3.3-1", "3.3-2");
        } else if (zinvol.isEmpty()) {
            Zin zin = voor.size() == 1 ? Zin.SAMEN_OVERLEG_NOODZAKELIJK_EEN : Zin.SAMEN_OVERLEG_NOODZAKELIJK_MEER;
            zeg(pen.zin(zin, "bevindingen", kenmerken(voor)), "3.3-1");
        } else if (noodzakelijk.isEmpty()) {
            Zin zin = voor.size() == 1 ? Zin.SAMEN_OVERLEG_ZINVOL_EEN : Zin.SAMEN_OVERLEG_ZINVOL_MEER;
            zeg(pen.zin(zin, "bevindingen", kenmerken(voor)), "3.3-2");
        } else {
            zeg(
                    pen.zin(
                            Zin.SAMEN_OVERLEG_BEIDE,
                            "noodzakelijk",
                            kenmerken(noodzakelijk),
                            "zinvol",
                            kenmerken(zinvol)),
                    "3.3-1",
                    "3.3-2");
        }
    }

    private void aangifte() {
        if (overzicht.aangifte().isEmpty()) {
            return;
        }
        zeg(
                pen.zin(Zin.SAMEN_AANGIFTE, "bevindingen", kenmerken(overzicht.aangifte())),
                vastleggingen().stream()
                        .flatMap(v -> v.casus().bevinding().ernstigeGedragingen().stream())
                        .map(ErnstigeGedraging::soort)
                        .distinct()
                        .map(Motiveringschrijver::norm)
                        .toArray(String[]::new));
    }

    private void interventies() {
        if (overzicht.interventies().isEmpty()) {
            zeg(pen.zin(Zin.SAMEN_NIETS), "3.4-2");
            return;
        }
        for (Interventiesoort soort : Interventiesoort.values()) {
            List<Controleoverzicht.Keuze> keuzes = overzicht.interventies().stream()
                    .filter(k -> k.interventie().soort() == soort)
                    .toList();
            if (!keuzes.isEmpty()) {
                zeg(
                        pen.van(
                                Zin.Reeks.SAMEN,
                                soort,
                                "interventies",
                                begrippen.opsommingVan(
                                        keuzes.stream().map(this::keuze).toList())),
                        normen(keuzes));
            }
        }
    }

    private List<Fragment> keuze(Controleoverzicht.Keuze k) {
        return pen.zin(
                Zin.SAMEN_INTERVENTIE,
                "interventie",
                pen.van(Zin.Reeks.INTERVENTIE, k.interventie()),
                "bevindingen",
                kenmerken(k.bevindingen()));
    }

    private static String[] normen(List<Controleoverzicht.Keuze> keuzes) {
        return keuzes.stream()
                .map(Controleoverzicht.Keuze::interventie)
                .map(Controleschrijver::norm)
                .distinct()
                .toArray(String[]::new);
    }

    private static String norm(Interventie interventie) {
        return switch (interventie) {
            case PROCES_VERBAAL -> "3.4-3";
            case BSBM -> "B2-3";
            default -> "3.4-2";
        };
    }

    private void punt(Controleoverzicht.Punt punt) {
        List<Fragment> tekst = switch (punt.code()) {
            case TYPERING_VERSCHILT -> pen.zin(Zin.SAMEN_TYPERING, "delen", begrippen.opsommingVan(typeringen()));
        };
        samen.add(pen.uitspraak(tekst, punt.normen(), List.of()));
    }

    private List<List<Fragment>> typeringen() {
        Map<Optional<Typering>, List<String>> perTypering = new LinkedHashMap<>();
        Arrays.stream(Typering.values()).forEach(t -> perTypering.put(Optional.of(t), new ArrayList<>()));
        perTypering.put(Optional.empty(), new ArrayList<>());
        vastleggingen()
                .forEach(v -> perTypering
                        .get(v.casus().normadressaat().typering())
                        .add(v.casus().kenmerk()));
        List<List<Fragment>> delen = new ArrayList<>();
        perTypering.forEach((typering, bevindingen) -> {
            if (!bevindingen.isEmpty()) {
                delen.add(typering.map(t -> pen.zin(
                                Zin.SAMEN_TYPERING_WEL,
                                "typering",
                                begrippen.naam(t),
                                "bevindingen",
                                kenmerken(bevindingen)))
                        .orElseGet(() -> pen.zin(Zin.SAMEN_TYPERING_GEEN, "bevindingen", kenmerken(bevindingen))));
            }
        });
        return delen;
    }
}

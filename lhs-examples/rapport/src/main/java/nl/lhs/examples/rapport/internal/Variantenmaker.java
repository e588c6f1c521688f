package nl.lhs.examples.rapport.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.examples.rapport.basis.Beslistekst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.examples.rapport.internal.Variantenpagina.Variant;
import nl.lhs.examples.rapport.internal.Variantenpagina.Werk;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.doorrekening.Stand;
import nl.lhs.rules.doorrekening.Variantenvergelijking;

/** Says what the page of a comparison of variants shows. */
public final class Variantenmaker {
    private final Variantenvergelijking v;
    private final Schrift schrift;

    private Variantenmaker(Variantenvergelijking v, Schrift schrift) {
        this.v = v;
        this.schrift = schrift;
    }

    /**
     * What the page of a comparison shows.
     *
     * @param vergelijking what was calculated
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Variantenpagina of(Variantenvergelijking vergelijking, Schrift schrift) {
        return new Variantenmaker(vergelijking, schrift).pagina();
    }

    private Variantenpagina pagina() {
        List<Variant> varianten = new ArrayList<>();
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            varianten.add(variant("variant-" + (varianten.size() + 1), variant));
        }
        return new Variantenpagina(
                schrift.regel(v.huidig().titel()) + " (" + naam(v.huidig()) + ") en "
                        + Getallen.heel(varianten.size(), "variant", "varianten"),
                bereik(),
                kern(),
                Arrays.stream(Stand.Maat.values()).map(Beslistekst::kort).toList(),
                varianten,
                werk(v.huidig(), v.tellingHuidig(), 0, BigDecimal.ZERO),
                Beslistekst.aannames(v.werk()));
    }

    private String naam(Strategie strategie) {
        return schrift.regel(strategie.verwijzing().toString());
    }

    private List<String> bereik() {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("Elke casus is onder alle strategieën beslist, ongeacht haar datum en reikwijdte.");
        if (v.geweigerd() > 0) {
            zinnen.add(Doorrekenmaker.geweigerd(v.geweigerd()));
        }
        return zinnen;
    }

    private List<Tegel> kern() {
        List<BigDecimal> meer = v.varianten().stream().map(v::meerUren).sorted().toList();
        BigDecimal minst = meer.get(0);
        BigDecimal meest = meer.get(meer.size() - 1);
        return List.of(
                new Tegel(Getallen.heel(v.casussen()), "casussen doorgerekend"),
                new Tegel(Getallen.heel(v.varianten().size()), "varianten"),
                new Tegel(
                        Doorrekenmaker.teken(minst)
                                + (minst.equals(meest) ? "" : " tot " + Doorrekenmaker.teken(meest)),
                        "uur verschil; het werk kost nu "
                                + Getallen.uren(v.tellingHuidig().werklast().totaal()) + " uur"));
    }

    private Variant variant(String id, Variantenvergelijking.Variant variant) {
        return new Variant(
                id,
                naam(variant.strategie()),
                schrift.regel(variant.strategie().titel()),
                Getallen.heel(variant.veranderd()),
                v.casussen() == 0 ? "" : Getallen.procent(variant.veranderd(), v.casussen()),
                Arrays.stream(Stand.Maat.values())
                        .map(m -> Getallen.heel(variant.veranderd(m)))
                        .toList(),
                werk(variant.strategie(), variant.telling(), v.meerHercontroles(variant), v.meerUren(variant)),
                variant.voorbeelden().stream().map(Doorrekenmaker::voorbeeld).toList());
    }

    private Werk werk(Strategie strategie, Doorrekening.Telling t, long meerHercontroles, BigDecimal meerUren) {
        return new Werk(
                naam(strategie),
                Getallen.heel(t.werklast().hercontroles()),
                Doorrekenmaker.teken(BigDecimal.valueOf(meerHercontroles)),
                Getallen.heel(t.wachtZwaarder()),
                Getallen.heel(t.wachtOnzeker()),
                Getallen.uren(t.werklast().specifiek()),
                Getallen.uren(t.werklast().totaal()),
                Doorrekenmaker.teken(meerUren));
    }
}

package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;

/**
 * What a decision should be: all that is fixed of a {@link Vastlegging}, without texts and rules.
 *
 * @param uitkomst what the decision comes to
 * @param status whether it is complete
 * @param positionering step 1
 * @param aspecten step 2
 * @param overleg step 3
 * @param spoor the branch of the law
 * @param interventies step 4
 * @param scenarios what each outcome of the overleg would give
 * @param overwogen what was considered, light to heavy
 * @param afwijking a deviation that was taken over
 * @param verzoek the answer to a request for enforcement
 * @param termijn the regime of terms
 * @param aandachtspunten the points of attention, in the order of their codes
 * @param signalen the signals, in the order of their codes
 * @param lezingen the readings applied, in their order
 * @param kader what of the strategie was in force
 */
public record Verwachting(
        Uitkomst uitkomst,
        Status status,
        Optional<Positionering> positionering,
        List<VerzwarendAspect.Soort> aspecten,
        Overlegoordeel overleg,
        Optional<Spoor> spoor,
        List<Interventie> interventies,
        Map<Spoor, List<Interventie>> scenarios,
        List<Overwogen> overwogen,
        Optional<Afgeweken> afwijking,
        Optional<Verzoekoordeel> verzoek,
        Optional<Termijn> termijn,
        List<Aandachtspuntcode> aandachtspunten,
        List<Signaalcode> signalen,
        List<Lezing> lezingen,
        Kader kader) {
    /**
     * A norm that must be cited in a step.
     *
     * @param norm the norm
     * @param stap by a rule of which step
     */
    public record Normeis(Norm norm, int stap) {}

    /**
     * What the strategie asks of a record beside its outcome.
     *
     * @param strategie which strategie was followed
     * @param beleid its options, what it rests on, and what it changed of that and was in play
     * @param normen the norms that must be cited because of what the strategie chose; others are those of any strategie
     */
    public record Kader(StrategieVerwijzing strategie, Beleid beleid, Set<Normeis> normen) {}

    /**
     * What should be said of one intervention.
     *
     * @param interventie the intervention
     * @param beschikbaar whether it could be chosen
     * @param gekozen whether it was
     * @param code why
     */
    public record Overwogen(Interventie interventie, boolean beschikbaar, boolean gekozen, Redencode code) {
        /** As one line. */
        @Override
        public String toString() {
            return interventie + " " + (beschikbaar ? "beschikbaar" : "niet beschikbaar") + " "
                    + (gekozen ? "gekozen" : "niet gekozen") + " " + code;
        }
    }

    /**
     * A deviation that should be taken over.
     *
     * @param aanbevolen what norm 3.4-2 gives without it
     * @param binnenSegment whether all of it stands in the segment
     */
    public record Afgeweken(List<Interventie> aanbevolen, boolean binnenSegment) {}

    /**
     * What a reader would call the outcome: where it ended, overleg and choice, without the reasons.
     *
     * @param uitkomst what the decision comes to
     * @param status whether it is complete
     * @param segment where the finding ended up
     * @param indicatie whether overleg is indicated
     * @param spoor the branch of the law
     * @param interventies what is chosen
     * @param scenarios what each outcome of the overleg would give
     * @param verzoek the answer to a request for enforcement
     */
    public record Kern(
            Uitkomst uitkomst,
            Status status,
            Optional<Segment> segment,
            Optional<Overlegindicatie> indicatie,
            Optional<Spoor> spoor,
            List<Interventie> interventies,
            Map<Spoor, List<Interventie>> scenarios,
            Optional<Verzoekoordeel> verzoek) {}

    /**
     * The outcome without its reasons.
     *
     * @return the core of this expectation
     */
    public Kern kern() {
        return new Kern(
                uitkomst,
                status,
                positionering.map(Positionering::segment),
                overleg.indicatie(),
                spoor,
                interventies,
                scenarios,
                verzoek);
    }

    /**
     * Whether the next rung is sought, because compliance did not follow.
     *
     * @return true where reading R13 is applied
     */
    public boolean doorpakken() {
        return lezingen.contains(Lezing.R13);
    }

    /**
     * In what a decision differs from this expectation.
     *
     * @param casus what was offered
     * @param v the decision on it
     * @return one line for each difference; empty where there is none
     */
    public List<String> verschillen(Casus casus, Vastlegging v) {
        List<String> verschillen = new ArrayList<>(0);
        vergelijk(verschillen, "strategie", kader.strategie(), v.strategie());
        vergelijk(verschillen, "beleid", Optional.of(kader.beleid()), v.beleid());
        if (v.casus() != casus && !v.casus().equals(casus)) {
            verschillen.add("casus: verwacht de casus zoals opgegeven");
        }
        vergelijk(verschillen, "uitkomst", uitkomst, v.uitkomst());
        vergelijk(verschillen, "status", status, v.status());
        vergelijk(verschillen, "positionering", positionering, v.positionering());
        vergelijk(verschillen, "aspecten", aspecten, v.aspecten());
        vergelijk(verschillen, "overleg", overleg, v.overleg());
        vergelijk(verschillen, "spoor", spoor, v.spoor());
        vergelijk(verschillen, "interventies", interventies, v.interventies());
        vergelijk(verschillen, "scenarios", scenarios, v.scenarios());
        vergelijkOverwogen(verschillen, v.overwogen());
        vergelijk(
                verschillen,
                "afwijking",
                afwijking,
                v.afwijking().map(a -> new Afgeweken(a.aanbevolen(), a.binnenSegment())));
        vergelijk(verschillen, "verzoek", verzoek, v.verzoek());
        vergelijk(verschillen, "termijn", termijn, v.termijn());
        vergelijkPunten(verschillen, v.aandachtspunten());
        vergelijkSignalen(verschillen, v.signalen());
        vergelijk(verschillen, "lezingen", lezingen, v.lezingen());
        controleerVolgorde(verschillen, v.regels());
        Normeisen.controleer(verschillen, casus, this, v);
        return verschillen;
    }

    private static void verschil(List<String> verschillen, String veld, Object verwacht, Object kreeg) {
        verschillen.add(veld + ": verwacht " + verwacht + ", kreeg " + kreeg);
    }

    private static void vergelijk(List<String> verschillen, String veld, Object verwacht, Object kreeg) {
        if (!verwacht.equals(kreeg)) {
            verschil(verschillen, veld, verwacht, kreeg);
        }
    }

    private void vergelijkOverwogen(List<String> verschillen, List<Overweging> kreeg) {
        for (int i = 0; i < Math.max(overwogen.size(), kreeg.size()); i++) {
            Overwogen een = i < overwogen.size() ? overwogen.get(i) : null;
            Overweging ander = i < kreeg.size() ? kreeg.get(i) : null;
            if (een == null
                    || ander == null
                    || !een.interventie().equals(ander.interventie())
                    || een.beschikbaar() != ander.beschikbaar()
                    || een.gekozen() != ander.gekozen()
                    || een.code() != ander.code()) {
                verschil(
                        verschillen,
                        "overwogen/" + i,
                        een,
                        ander == null
                                ? null
                                : new Overwogen(
                                        ander.interventie(), ander.beschikbaar(), ander.gekozen(), ander.code()));
            }
            if (ander != null && ander.reden().isBlank()) {
                verschillen.add("overwogen/" + i + ": verwacht een reden, kreeg een lege tekst");
            }
        }
    }

    private void vergelijkPunten(List<String> verschillen, List<Aandachtspunt> kreeg) {
        boolean gelijk = aandachtspunten.size() == kreeg.size();
        for (int i = 0; gelijk && i < kreeg.size(); i++) {
            gelijk = aandachtspunten.get(i) == kreeg.get(i).code();
        }
        if (!gelijk) {
            verschil(
                    verschillen,
                    "aandachtspunten",
                    aandachtspunten,
                    kreeg.stream().map(Aandachtspunt::code).toList());
        }
        for (Aandachtspunt punt : kreeg) {
            if (punt.tekst().isBlank()) {
                verschillen.add("aandachtspunten/" + punt.code() + ": verwacht een tekst, kreeg een lege");
            }
        }
    }

    private void vergelijkSignalen(List<String> verschillen, List<Signaal> kreeg) {
        if (!signalen.isEmpty() || !kreeg.isEmpty()) {
            vergelijk(
                    verschillen,
                    "signalen",
                    signalen,
                    kreeg.stream().map(Signaal::code).toList());
        }
        for (Signaal signaal : kreeg) {
            if (signaal.tekst().isBlank()) {
                verschillen.add("signalen/" + signaal.code() + ": verwacht een tekst, kreeg een lege");
            }
        }
    }

    /** The rules stand by step, then by name, none twice. */
    private static void controleerVolgorde(List<String> verschillen, List<ToegepasteRegel> regels) {
        if (regels.isEmpty()) {
            verschillen.add("regels: verwacht ten minste één regel");
        }
        for (int i = 1; i < regels.size(); i++) {
            ToegepasteRegel vorige = regels.get(i - 1);
            ToegepasteRegel regel = regels.get(i);
            if (vorige.stap() > regel.stap()
                    || vorige.stap() == regel.stap() && vorige.regel().compareTo(regel.regel()) >= 0) {
                verschillen.add("regels: verwacht op stap en naam, kreeg \"" + regel.regel() + "\" (stap "
                        + regel.stap() + ") na \"" + vorige.regel() + "\" (stap " + vorige.stap() + ")");
            }
        }
    }

    /**
     * This expectation to be read, a line for each field that applies.
     *
     * @return lines such as {@code "pad: B3 > C3 > C4"}
     */
    public List<String> beschrijving() {
        List<String> regels = new ArrayList<>();
        regels.add("uitkomst: " + uitkomst + ", " + status);
        positionering.ifPresent(p -> {
            regels.add("typering: " + p.typering() + (p.typeringStandaard() ? ", standaard" : ""));
            regels.add("pad: " + p.pad().stream().map(Enum::name).collect(Collectors.joining(" > ")) + ", "
                    + p.verplaatsing() + ", " + p.klasse());
        });
        regels.add("aspecten: " + namen(aspecten));
        regels.add("overleg: " + overleg.indicatie().map(Enum::name).orElse("geen indicatie")
                + (overleg.aangifte() ? ", aangifte" : "")
                + overleg.uitkomst().map(u -> ", " + u).orElse(""));
        spoor.ifPresent(s -> regels.add("spoor: " + s));
        regels.add("interventies: " + namen(interventies));
        scenarios.forEach((s, i) -> regels.add("scenario " + s + ": " + namen(i)));
        overwogen.forEach(o -> regels.add("overwogen: " + o));
        afwijking.ifPresent(a -> regels.add("aanbevolen: " + namen(a.aanbevolen()) + ", "
                + (a.binnenSegment() ? "binnen" : "buiten") + " het segment gekozen"));
        verzoek.ifPresent(o -> regels.add(
                "verzoek: " + o.uitkomst() + o.grond().map(g -> ", " + g).orElse("")));
        termijn.ifPresent(t -> regels.add("termijn: " + t));
        regels.add("aandachtspunten: " + namen(aandachtspunten));
        if (!signalen.isEmpty()) {
            regels.add("signalen: " + namen(signalen));
        }
        regels.add("lezingen: " + namen(lezingen));
        return regels;
    }

    private static String namen(List<?> waarden) {
        return waarden.isEmpty()
                ? "geen"
                : waarden.stream().map(Objects::toString).collect(Collectors.joining(" "));
    }
}

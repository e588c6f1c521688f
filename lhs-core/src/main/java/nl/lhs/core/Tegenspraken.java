package nl.lhs.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the contradictions (<i>tegenspraken</i>) that a casus may not hold, in what is known of it so far.
 *
 * <p>A {@link Casus} with any of them cannot be built. A reader or a form that has only part of a casus, or one with
 * other faults, can still find them here:
 *
 * <pre>{@code
 * List<Fout> fouten = new Tegenspraken()
 *         .bsbm(Optional.of(false), false, Optional.of(true))
 *         .fouten(); // /bsbm/opleggen: the fact is not in the Feitenboekje
 * }</pre>
 *
 * <p>What is not known contradicts nothing. But a casus for which {@link #bsbm} or {@link #overleg} is not called is
 * known to hold none: call them with empty values for one that is there but cannot be read. Not safe for use by several
 * threads. Source: norms 3.1-9, 3.2-3, 3.3-3, 3.4-3, B1-1, B2-1, B2-2, B2-3, V-1 and reading R5.
 */
public final class Tegenspraken {
    private static final String INTERVENTIES = "/interventies";

    private Optional<LocalDate> datum = Optional.empty();
    private Optional<LocalDate> gedogenTot = Optional.empty();
    private boolean gedoogbesluitMetAfzien;
    private List<Fout> verzoekfouten = List.of();
    private Optional<Boolean> begunstigendBesluit = Optional.empty();
    private Optional<Set<Interventie>> bevoegdheden = Optional.empty();
    private List<Fout> aspectfouten = List.of();
    private Optional<Boolean> feitInFeitenboekje = Optional.empty();
    private boolean contraIndicatie;
    private Opleggen opleggen = Opleggen.NEE;
    private boolean overlegOnbekend;
    private Optional<Spoor> overleg = Optional.empty();
    private List<Optional<Interventie>> afwijking = List.of();

    private enum Opleggen {
        JA,
        NEE,
        ONBEKEND
    }

    /** Starts with nothing known. */
    public Tegenspraken() {}

    /**
     * The date of the finding.
     *
     * @param datum the date
     * @return this
     */
    public Tegenspraken datum(LocalDate datum) {
        this.datum = Optional.of(Objects.requireNonNull(datum, "datum"));
        return this;
    }

    /**
     * Until when a gedoogbesluit holds.
     *
     * @param tot the last day
     * @return this
     */
    public Tegenspraken gedogenTot(LocalDate tot) {
        Objects.requireNonNull(tot, "tot");
        this.gedogenTot = Optional.of(tot);
        return this;
    }

    /**
     * That there is a gedoogbesluit and, beside it, afzien.
     *
     * @return this
     */
    public Tegenspraken gedoogbesluitMetAfzien() {
        this.gedoogbesluitMetAfzien = true;
        return this;
    }

    /**
     * A request for enforcement.
     *
     * @param ontvangen when it was received, empty where that cannot be read
     * @param uiterlijk the last day to decide on it, empty where not given
     * @return this
     */
    public Tegenspraken verzoek(Optional<LocalDate> ontvangen, Optional<LocalDate> uiterlijk) {
        Objects.requireNonNull(ontvangen, "ontvangen");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
        verzoekfouten = new Foutenlijst()
                .addAll("/verzoek", vanVerzoek(ontvangen, uiterlijk))
                .list();
        return this;
    }

    /** Of a request alone; paths within the request. */
    static List<Fout> vanVerzoek(Optional<LocalDate> ontvangen, Optional<LocalDate> uiterlijk) {
        return new Foutenlijst()
                .require(
                        "/uiterlijk",
                        ontvangen.isEmpty()
                                || uiterlijk.isEmpty()
                                || !uiterlijk.get().isBefore(ontvangen.get()),
                        Foutcode.VERZOEK_UITERLIJK_VOOR_ONTVANGST,
                        "ligt vóór de dag van ontvangst; verwacht: die dag of later (norm V-1)")
                .list();
    }

    /**
     * Whether the normadressaat holds a begunstigend besluit.
     *
     * @param begunstigendBesluit true or false
     * @return this
     */
    public Tegenspraken begunstigendBesluit(boolean begunstigendBesluit) {
        this.begunstigendBesluit = Optional.of(begunstigendBesluit);
        return this;
    }

    /**
     * The legal powers of the instance; only a complete list.
     *
     * @param bevoegdheden the powers
     * @return this
     */
    public Tegenspraken bevoegdheden(Set<Interventie> bevoegdheden) {
        this.bevoegdheden = Optional.of(Set.copyOf(Required.list(bevoegdheden, "bevoegdheden")));
        return this;
    }

    /**
     * The aggravating aspects, in the order given.
     *
     * @param soorten the soort of each, empty where it cannot be read
     * @param onderbouwd whether each is substantiated
     * @return this
     * @throws IllegalArgumentException if the lists differ in length
     */
    public Tegenspraken aspecten(List<Optional<VerzwarendAspect.Soort>> soorten, List<Boolean> onderbouwd) {
        Required.list(soorten, "soorten");
        Required.list(onderbouwd, "onderbouwd");
        if (soorten.size() != onderbouwd.size()) {
            throw new IllegalArgumentException(
                    "expected as many answers as aspects, but got " + onderbouwd.size() + " and " + soorten.size());
        }
        aspectfouten = new Foutenlijst()
                .addAll("/bevinding", vanAspecten(soorten, onderbouwd))
                .list();
        return this;
    }

    /** Of the aspects alone; paths within the bevinding. */
    static List<Fout> vanAspecten(List<VerzwarendAspect> aspecten) {
        return vanAspecten(
                aspecten.stream().map(a -> Optional.of(a.soort())).toList(),
                aspecten.stream().map(a -> a.onderbouwing().isPresent()).toList());
    }

    private static List<Fout> vanAspecten(List<Optional<VerzwarendAspect.Soort>> soorten, List<Boolean> onderbouwd) {
        Foutenlijst fouten = new Foutenlijst();
        Set<VerzwarendAspect.Soort> gezien = new HashSet<>();
        for (int i = 0; i < soorten.size(); i++) {
            if (soorten.get(i).isEmpty()) {
                continue;
            }
            VerzwarendAspect.Soort soort = soorten.get(i).get();
            String pad = "/verzwarendeAspecten/" + i;
            if (!gezien.add(soort)) {
                fouten.add(
                        pad + "/soort",
                        Foutcode.DUBBEL,
                        "de soort " + soort + " staat er al; verwacht: elke soort hoogstens eenmaal");
            }
            fouten.addAll(pad, vanAspect(soort, onderbouwd.get(i)));
        }
        return fouten.list();
    }

    /**
     * What is known about a BSBM. Without this call none is imposed, and a deviation to BSBM is a contradiction.
     *
     * @param feitInFeitenboekje whether the fact is in the Feitenboekje, empty where that cannot be read
     * @param contraIndicatie whether there is a contra-indicatie
     * @param opleggen whether it is imposed, empty where that cannot be read
     * @return this
     */
    public Tegenspraken bsbm(
            Optional<Boolean> feitInFeitenboekje, boolean contraIndicatie, Optional<Boolean> opleggen) {
        Objects.requireNonNull(opleggen, "opleggen");
        this.feitInFeitenboekje = Objects.requireNonNull(feitInFeitenboekje, "feitInFeitenboekje");
        this.contraIndicatie = contraIndicatie;
        this.opleggen = opleggen.map(o -> o ? Opleggen.JA : Opleggen.NEE).orElse(Opleggen.ONBEKEND);
        return this;
    }

    /**
     * The outcome of an overleg. Without this call there is none, and a deviation to PROCES_VERBAAL is a contradiction.
     *
     * @param uitkomst how it ended, empty where that cannot be read
     * @return this
     */
    public Tegenspraken overleg(Optional<Spoor> uitkomst) {
        this.overleg = Objects.requireNonNull(uitkomst, "uitkomst");
        this.overlegOnbekend = uitkomst.isEmpty();
        return this;
    }

    /**
     * The interventions of a deviation, in the order given.
     *
     * @param interventies each intervention, empty where it cannot be read
     * @return this
     */
    public Tegenspraken afwijking(List<Optional<Interventie>> interventies) {
        this.afwijking = Required.list(interventies, "interventies");
        return this;
    }

    /**
     * Every contradiction in what is known, with paths within a casus.
     *
     * @return the faults, in the order of their paths; empty where there is none
     */
    public List<Fout> fouten() {
        Foutenlijst fouten = new Foutenlijst().addAll(aspectfouten).addAll(verzoekfouten);
        gedoogfouten(fouten);
        bsbmfouten(fouten);
        afwijkingfouten(fouten);
        return fouten.list();
    }

    private void gedoogfouten(Foutenlijst fouten) {
        if (datum.isPresent() && gedogenTot.isPresent() && gedogenTot.get().isBefore(datum.get())) {
            fouten.add(
                    "/gedoogbesluit/tot",
                    Foutcode.GEDOOGBESLUIT_VERLOPEN,
                    "ligt vóór de datum van de bevinding; verwacht: die dag of later (norm 3.1-9)");
        }
        fouten.require(
                "/afzien",
                !gedoogbesluitMetAfzien,
                Foutcode.AFZIEN_NAAST_GEDOOGBESLUIT,
                "staat naast een gedoogbesluit; verwacht: een van beide (normen 3.1-9 en B1-1)");
    }

    private void bsbmfouten(Foutenlijst fouten) {
        boolean opgelegd = opleggen == Opleggen.JA;
        fouten.addAll("/bsbm", vanBsbm(feitInFeitenboekje.orElse(true), contraIndicatie, opgelegd));
        if (opgelegd
                && bevoegdheden.isPresent()
                && bevoegdheden.get().stream().noneMatch(Rol.VAN_DE_INSTANTIE::heeft)) {
            fouten.add(
                    "/bsbm/opleggen",
                    Foutcode.BSBM_ZONDER_BEVOEGDHEID,
                    "is true terwijl BSBM niet onder de bevoegdheden staat; verwacht: false (norm B2-1)");
        }
        if (opgelegd && isStrafrechtelijk()) {
            fouten.add(
                    "/overleg/uitkomst",
                    Foutcode.BSBM_NAAST_STRAFRECHT,
                    "is strafrechtelijk optreden terwijl een BSBM wordt opgelegd; verwacht: BESTUURSRECHT, of"
                            + " bsbm.opleggen false, want één feit wordt niet tweemaal bestraft (norm 3.3-3, lezing R5)");
        }
    }

    private boolean isStrafrechtelijk() {
        return overleg.isPresent() && overleg.get().isStrafrechtelijk();
    }

    private void afwijkingfouten(Foutenlijst fouten) {
        for (int i = 0; i < afwijking.size(); i++) {
            if (afwijking.get(i).isPresent()) {
                afwijkingfouten(
                        fouten,
                        "/afwijking" + INTERVENTIES + "/" + i,
                        afwijking.get(i).get());
            }
        }
        fouten.addAll("/afwijking", vanAfwijkingMetOnbekenden(afwijking));
        if (!afwijking.isEmpty()
                && opleggen == Opleggen.JA
                && afwijking.stream().noneMatch(i -> i.isEmpty() || i.get().heeft(Rol.VAN_DE_INSTANTIE))) {
            fouten.add(
                    "/afwijking" + INTERVENTIES,
                    Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM,
                    "bevat geen BSBM terwijl die wordt opgelegd; verwacht: BSBM erbij, of bsbm.opleggen false"
                            + " (norm B2-3)");
        }
    }

    private void afwijkingfouten(Foutenlijst fouten, String pad, Interventie interventie) {
        if (interventie.vereistBevoegdheid()
                && !interventie.heeft(Rol.UIT_OVERLEG)
                && bevoegdheden.isPresent()
                && !bevoegdheden.get().contains(interventie)) {
            fouten.add(
                    pad,
                    Foutcode.AFWIJKING_ZONDER_BEVOEGDHEID,
                    interventie + " staat niet onder de bevoegdheden; verwacht: een interventie waartoe de instantie"
                            + " bevoegd is (norm B2-1)");
        }
        if (interventie.heeft(Rol.NEEMT_BESLUIT_AF) && begunstigendBesluit.isPresent() && !begunstigendBesluit.get()) {
            fouten.add(
                    pad,
                    Foutcode.AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT,
                    interventie + " kan niet zonder begunstigend besluit; verwacht: een andere interventie"
                            + " (norm B2-2)");
        }
        if (interventie.heeft(Rol.UIT_OVERLEG) && !overlegOnbekend && !isStrafrechtelijk()) {
            fouten.add(
                    pad,
                    Foutcode.AFWIJKING_PV_ZONDER_OVERLEG,
                    interventie + " volgt alleen uit een overleg dat eindigde in strafrechtelijk optreden;"
                            + " verwacht: een andere interventie (norm 3.4-3)");
        }
        if (interventie.heeft(Rol.VAN_DE_INSTANTIE) && opleggen == Opleggen.NEE) {
            fouten.add(
                    pad,
                    Foutcode.AFWIJKING_BSBM_NIET_OPGELEGD,
                    interventie + " kan alleen als zij wordt opgelegd; verwacht: bsbm.opleggen true, of een andere"
                            + " interventie (norm B2-3)");
        }
    }

    /** Of one aspect alone; paths within the aspect. */
    static List<Fout> vanAspect(VerzwarendAspect.Soort soort, boolean onderbouwd) {
        if (!soort.vereistOnderbouwing() || onderbouwd) {
            return List.of();
        }
        return List.of(new Fout(
                "/onderbouwing",
                Foutcode.ASPECT_ZONDER_ONDERBOUWING,
                "ontbreekt; verwacht: de aanwijzingen waarop " + soort + " berust (norm 3.2-3)"));
    }

    /** Of a BSBM alone; paths within the BSBM. */
    static List<Fout> vanBsbm(boolean feitInFeitenboekje, boolean contraIndicatie, boolean opleggen) {
        return new Foutenlijst()
                .require(
                        "/opleggen",
                        !opleggen || feitInFeitenboekje,
                        Foutcode.BSBM_FEIT_NIET_IN_FEITENBOEKJE,
                        "is true terwijl het feit niet in het Feitenboekje staat; verwacht: false (norm B2-3)")
                .require(
                        "/opleggen",
                        !opleggen || !contraIndicatie,
                        Foutcode.BSBM_CONTRA_INDICATIE,
                        "is true terwijl er een contra-indicatie is; verwacht: false (norm B2-3)")
                .list();
    }

    /** Of a deviation alone; paths within the deviation. */
    static List<Fout> vanAfwijking(List<Interventie> interventies) {
        return vanAfwijkingMetOnbekenden(interventies.stream().map(Optional::of).toList());
    }

    private static List<Fout> vanAfwijkingMetOnbekenden(List<Optional<Interventie>> interventies) {
        List<Fout> fouten = new ArrayList<>();
        Set<Interventie> gezien = new HashSet<>();
        for (int i = 0; i < interventies.size(); i++) {
            Interventie interventie = interventies.get(i).orElse(null);
            if (interventie != null && interventie.isStraf() && gezien.add(interventie) && gezien.size() > 1) {
                fouten.add(new Fout(
                        INTERVENTIES + "/" + i,
                        Foutcode.AFWIJKING_TWEE_STRAFFEN,
                        interventie + " bestraft hetzelfde feit nogmaals; verwacht: hoogstens één van"
                                + " BESTUURLIJKE_BOETE, BSBM en PROCES_VERBAAL (lezing R5)"));
            }
        }
        return fouten;
    }
}

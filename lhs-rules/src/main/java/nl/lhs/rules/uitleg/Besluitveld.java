package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lhs.core.strategie.Norm;

/**
 * Something that a besluit must say and a decision record cannot (<i>besluitveld</i>). A caller who knows it gives it in
 * {@link Besluitgegevens}; otherwise it stays a marked open field in the text. The key is also the name of the field in
 * JSON and in the template of a letter.
 *
 * <p>Example: {@code Besluitveld.DOEL.sleutel()} is {@code "doel"}. Source: the article of the Awb at each.
 */
public enum Besluitveld {
    /** Who adopted the strategie as a policy rule, and when. */
    VASTGESTELD_DOOR("vastgesteldDoor", Verstrekker.JURIST, "4:84"),
    /** How and by whom the overtreding was found. */
    VASTSTELLING("vaststelling", Verstrekker.TOEZICHTHOUDER, "3:2"),
    /** Where it was found. */
    PLAATS("plaats", Verstrekker.TOEZICHTHOUDER, "5:9"),
    /** What was found, where the record does not describe it. */
    OMSCHRIJVING("omschrijving", Verstrekker.TOEZICHTHOUDER, "5:9"),
    /** Which rule was broken, where the record does not say where it is found. */
    VOORSCHRIFT("voorschrift", Verstrekker.JURIST, "5:9"),
    /** In which law, regulation or permit that rule stands. */
    REGELING("regeling", Verstrekker.JURIST, "5:9"),
    /** What that rule requires. */
    EIS("eis", Verstrekker.JURIST, "5:9"),
    /** Why the addressee is the overtreder. */
    OVERTREDER("overtreder", Verstrekker.JURIST, "5:1"),
    /** On which article the power rests, beside the Awb. */
    BEVOEGDHEID("bevoegdheid", Verstrekker.JURIST, "5:4"),
    /** The purpose for which the power is given, and is used here. */
    DOEL("doel", Verstrekker.JURIST, "3:3"),
    /** On what the judgement of the gevolgen rests, where the record does not say. */
    GEVOLGEN("gevolgen", Verstrekker.TOEZICHTHOUDER, "3:46"),
    /** On what the typering rests, where the record does not say. */
    TYPERING("typering", Verstrekker.TOEZICHTHOUDER, "3:46"),
    /** On what an argument rests that moved the place in the matrix, where the record does not say. */
    ARGUMENTEN("argumenten", Verstrekker.TOEZICHTHOUDER, "3:46"),
    /** Why the case is urgent, where the record does not say. */
    SPOED("spoed", Verstrekker.TOEZICHTHOUDER, "3:46"),
    /** Why something else is chosen than the strategie recommends, or why nothing is done, where the record does not say. */
    REDENEN("redenen", Verstrekker.JURIST, "3:46"),
    /** Whether the overtreding can be legalised, where the record does not say. */
    LEGALISATIE("legalisatie", Verstrekker.JURIST, "3:4"),
    /** Special circumstances that were looked at, such as trust that was raised. */
    OMSTANDIGHEDEN("omstandigheden", Verstrekker.JURIST, "4:84"),
    /** Why the measure is fit to end the overtreding. */
    GESCHIKT("geschikt", Verstrekker.JURIST, "3:4"),
    /** Why nothing lighter would do. */
    NOODZAKELIJK("noodzakelijk", Verstrekker.JURIST, "3:4"),
    /** Why the measure is in proportion to what it means for the addressee. */
    EVENWICHTIG("evenwichtig", Verstrekker.JURIST, "3:4"),
    /** Why the overtreding can be blamed on the overtreder, where a boete is chosen. */
    VERWIJT("verwijt", Verstrekker.JURIST, "5:41"),
    /** Why a boete is that high. */
    BOETEHOOGTE("boetehoogte", Verstrekker.JURIST, "5:46"),
    /** How and when a last that was imposed before has ended. */
    EERDERE_LAST("eerdereLast", Verstrekker.JURIST, "5:6"),
    /** Why the interest that the rule protects allows a dwangsom. */
    DWANGSOM_BELANG("dwangsomBelang", Verstrekker.JURIST, "5:32"),
    /** Whether and how the addressee could submit his views. */
    ZIENSWIJZE("zienswijze", Verstrekker.JURIST, "4:8"),
    /** The answer to those views. */
    ANTWOORD("antwoord", Verstrekker.JURIST, "3:46"),
    /** What the addressee must do. */
    HERSTELMAATREGELEN("herstelmaatregelen", Verstrekker.TOEZICHTHOUDER, "5:32a"),
    /** By when he must have done it. */
    TERMIJN("termijn", Verstrekker.JURIST, "5:32a"),
    /**
     * Why no measure follows now. Where that rests on criminal law or on the overleg, a lawyer says what the addressee may
     * know of it.
     */
    GEEN_MAATREGEL("geenMaatregel", Verstrekker.JURIST, "3:46"),
    /** Why no last is needed to prevent repetition. */
    HERHALING("herhaling", Verstrekker.JURIST, "3:46"),
    /** Which bestuursorgaan sends a letter. */
    AFZENDER("afzender", Verstrekker.BEVOEGD_GEZAG, "10:10"),
    /** The address of that bestuursorgaan. */
    ADRES_AFZENDER("adresAfzender", Verstrekker.SECRETARIAAT, "3:41"),
    /** The name of the addressee, where the record does not hold it. */
    GEADRESSEERDE("geadresseerde", Verstrekker.SECRETARIAAT, "3:41"),
    /** The address of the addressee. */
    ADRES("adres", Verstrekker.SECRETARIAAT, "3:41"),
    /** The day on which the letter is sent. */
    DATUM("datum", Verstrekker.SECRETARIAAT, "3:41"),
    /** The reference of the letter. */
    KENMERK("kenmerk", Verstrekker.SECRETARIAAT, "3:41"),
    /** Whom the addressee can call or write. */
    CONTACT("contact", Verstrekker.SECRETARIAAT, "3:2"),
    /** Who signs, and in whose name. */
    ONDERTEKENING("ondertekening", Verstrekker.BEVOEGD_GEZAG, "10:10"),
    /** To whom a last onder bestuursdwang is made known beside the overtreder. */
    RECHTHEBBENDEN("rechthebbenden", Verstrekker.JURIST, "5:24"),
    /** The amount of a dwangsom and its unit, where the dossier does not hold them. */
    DWANGSOM("dwangsom", Verstrekker.JURIST, "5:32b"),
    /** The amount above which no dwangsom is forfeited, where the dossier does not hold it. */
    DWANGSOM_MAXIMUM("dwangsomMaximum", Verstrekker.JURIST, "5:32b"),
    /** Why the dwangsom and its maximum are that high. */
    DWANGSOM_REDENEN("dwangsomRedenen", Verstrekker.JURIST, "5:32b"),
    /** How far the costs of bestuursdwang are charged to the overtreder. */
    KOSTEN_VERDELING("kostenVerdeling", Verstrekker.JURIST, "5:25"),
    /** The costs of bestuursdwang, item by item. */
    KOSTEN("kosten", Verstrekker.JURIST, "5:25"),
    /** The sum of those costs, where the dossier does not hold it. */
    KOSTEN_BEDRAG("kostenBedrag", Verstrekker.JURIST, "5:25"),
    /** Until when the addressee can submit his views, where the dossier does not hold it. */
    ZIENSWIJZE_TOT("zienswijzeTot", Verstrekker.JURIST, "4:8"),
    /** Where he can do so, by letter or orally. */
    ZIENSWIJZE_WIJZE("zienswijzeWijze", Verstrekker.SECRETARIAAT, "4:9"),
    /** Where an objection is to be sent. */
    BEZWAAR_ADRES("bezwaarAdres", Verstrekker.SECRETARIAAT, "3:45"),
    /** Which court can give a provisional ruling. */
    RECHTBANK("rechtbank", Verstrekker.JURIST, "8:81"),
    /** When and where a talk is, and with whom. */
    GESPREK("gesprek", Verstrekker.SECRETARIAAT, "3:2"),
    /** What will be inspected more. */
    TOEZICHT_WAAROP("toezichtWaarop", Verstrekker.TOEZICHTHOUDER, "5:13"),
    /** Under which conditions that ends. */
    TOEZICHT_EINDE("toezichtEinde", Verstrekker.TOEZICHTHOUDER, "5:13"),
    /** What is or was carried out of bestuursdwang. */
    UITVOERING("uitvoering", Verstrekker.TOEZICHTHOUDER, "5:31"),
    /** How and when it was found that a last was not complied with. */
    VERBEURING("verbeuring", Verstrekker.TOEZICHTHOUDER, "5:37"),
    /** To which account must be paid, and with which reference. */
    BETALING("betaling", Verstrekker.SECRETARIAAT, "4:89"),
    /** From when a last is withdrawn, where the dossier does not hold it. */
    INTREKKING_PER("intrekkingPer", Verstrekker.JURIST, "5:34"),
    /** Why whoever asked for enforcement is a belanghebbende. */
    BELANGHEBBENDE("belanghebbende", Verstrekker.JURIST, "1:2"),
    /** Until when can be decided on a request, where the record does not hold it. */
    BESLISTERMIJN("beslistermijn", Verstrekker.JURIST, "4:13"),
    /** Which interests were weighed where is refrained from enforcement. */
    AFWEGING("afweging", Verstrekker.JURIST, "3:4"),
    /** Until when is refrained from enforcement, where the record does not hold it. */
    AFZIEN_TOT("afzienTot", Verstrekker.BEVOEGD_GEZAG, "3:46");

    private final String sleutel;
    private final Verstrekker verstrekker;
    private final Norm norm;

    Besluitveld(String sleutel, Verstrekker verstrekker, String artikel) {
        this.sleutel = sleutel;
        this.verstrekker = verstrekker;
        this.norm = Norm.of("Awb " + artikel);
    }

    private static final Bundel BUNDEL = Bundel.load("besluitvelden", sleutels());

    private static Set<String> sleutels() {
        Set<String> sleutels =
                Arrays.stream(values()).map(Besluitveld::name).collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Verstrekker.values()).forEach(v -> sleutels.add("verstrekker." + v));
        sleutels.add("OPEN");
        return sleutels;
    }

    /** Who must supply something, in words. */
    static String wie(Taal taal, Verstrekker verstrekker) {
        return BUNDEL.sjabloon(taal, "verstrekker." + verstrekker)
                .fill(Map.of())
                .get(0)
                .tekst();
    }

    /** How an open field stands in a text. */
    static String open(Taal taal, String wat) {
        return BUNDEL.sjabloon(taal, "OPEN")
                .fill(Map.of("wat", List.of(Fragment.tekst(wat))))
                .get(0)
                .tekst();
    }

    /**
     * The field with a key.
     *
     * @param sleutel such as {@code "doel"}
     * @return the field; empty where there is none
     */
    public static Optional<Besluitveld> find(String sleutel) {
        Objects.requireNonNull(sleutel, "sleutel");
        return Arrays.stream(values()).filter(v -> v.sleutel.equals(sleutel)).findFirst();
    }

    /** {@return the name in JSON and in the template of a letter, such as {@code "vastgesteldDoor"}} */
    public String sleutel() {
        return sleutel;
    }

    /** {@return who must supply it} */
    public Verstrekker verstrekker() {
        return verstrekker;
    }

    /** {@return the article of the Awb that asks for it, such as {@code Awb 3:3}} */
    public Norm norm() {
        return norm;
    }

    /**
     * What must be filled in.
     *
     * @param taal the language
     * @return a phrase, such as {@code "binnen welke termijn de overtreding moet zijn beëindigd"}
     */
    public String omschrijving(Taal taal) {
        return BUNDEL.sjabloon(Objects.requireNonNull(taal, "taal"), name())
                .fill(Map.of())
                .get(0)
                .tekst();
    }

    /**
     * Who must supply it, in words.
     *
     * @param taal the language
     * @return such as {@code "de jurist"}
     */
    public String verstrekker(Taal taal) {
        return wie(Objects.requireNonNull(taal, "taal"), verstrekker);
    }
}

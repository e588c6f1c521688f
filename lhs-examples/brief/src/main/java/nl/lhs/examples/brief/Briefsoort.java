package nl.lhs.examples.brief;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of letter (<i>briefsoort</i>).
 *
 * <p>Example: {@code Briefsoort.LOD.code()} is {@code "lod"}. Which fit a record is in {@link Brief#soorten}. Source: the
 * articles of the Awb at each.
 */
public enum Briefsoort {
    /** A warning: no besluit. */
    WAARSCHUWING("waarschuwing", false, "wat er mis is, wat u moet doen, en wat anders volgt"),
    /** An invitation to a talk: no besluit. */
    GESPREK("gesprek", false, "de uitnodiging voor een bestuurlijk gesprek"),
    /** That there will be closer supervision: no besluit. */
    TOEZICHT("toezicht", false, "de aankondiging van verscherpt toezicht"),
    /** The intention of a last onder dwangsom: no besluit (Awb 4:8). */
    VOORNEMEN_LOD("voornemen-lod", false, "het voornemen van een last onder dwangsom"),
    /** The intention of a last onder bestuursdwang: no besluit (Awb 4:8). */
    VOORNEMEN_LOB("voornemen-lob", false, "het voornemen van een last onder bestuursdwang"),
    /** A last onder dwangsom (Awb 5:32). */
    LOD("lod", true, "het besluit tot een last onder dwangsom"),
    /** A last onder bestuursdwang (Awb 5:21). */
    LOB("lob", true, "het besluit tot een last onder bestuursdwang"),
    /** Bestuursdwang without a last before it, because it could not wait (Awb 5:31, first paragraph). */
    LOB_SPOED("lob-spoed", true, "het besluit tot bestuursdwang zonder voorafgaande last"),
    /** Bestuursdwang that was carried out before there was a besluit, now in writing (Awb 5:31, second paragraph). */
    BESLUIT_ACHTERAF("besluit-achteraf", true, "het besluit na bestuursdwang die niet kon wachten"),
    /** That a dwangsom which was forfeited is collected (Awb 5:37). */
    INVORDERING("invordering", true, "het besluit om een verbeurde dwangsom in te vorderen"),
    /** What bestuursdwang cost (Awb 5:25, sixth paragraph). */
    KOSTENVERHAAL("kostenverhaal", true, "het besluit over de kosten van bestuursdwang"),
    /** That a last is withdrawn (Awb 5:34). */
    INTREKKING("intrekking", true, "het besluit om een last in te trekken"),
    /** That a request for enforcement is granted, to who asked. */
    TOEWIJZING("toewijzing", true, "de toewijzing van een verzoek om handhaving"),
    /** That a request for enforcement is rejected, to who asked. */
    AFWIJZING("afwijzing", true, "de afwijzing van een verzoek om handhaving"),
    /** That there is no enforcement: a besluit on a request, else a note. */
    AFZIEN("afzien", true, "waarom niet wordt gehandhaafd; op een verzoek een besluit");

    private final String code;
    private final boolean besluit;
    private final String omschrijving;

    Briefsoort(String code, boolean besluit, String omschrijving) {
        this.code = code;
        this.besluit = besluit;
        this.omschrijving = omschrijving;
    }

    /**
     * The kind with a code.
     *
     * @param code such as {@code "voornemen-lod"}
     * @return the kind; empty where there is none
     */
    public static Optional<Briefsoort> find(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /** {@return the name at the command line and in {@link nl.lhs.core.Interventie#brief()}, such as {@code "lod"}} */
    public String code() {
        return code;
    }

    /** {@return in a few Dutch words what it is} */
    public String omschrijving() {
        return omschrijving;
    }

    /**
     * Whether the letter is a besluit, against which one can object.
     *
     * @return true where it is; of {@link #AFZIEN} true, though it is one on a request only
     */
    public boolean isBesluit() {
        return besluit;
    }

    /** Whether it goes to who asked for enforcement. */
    boolean isOpVerzoek() {
        return this == TOEWIJZING || this == AFWIJZING;
    }
}

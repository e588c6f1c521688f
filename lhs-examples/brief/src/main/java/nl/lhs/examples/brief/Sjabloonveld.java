package nl.lhs.examples.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.rules.uitleg.Deelsoort;

/**
 * A field of a template that no {@link nl.lhs.rules.uitleg.Besluitveld} fills (<i>sjabloonveld</i>). One whose name begins
 * with {@code deel.} is a whole passage, and stands alone in its paragraph.
 *
 * <p>Example: <code>{{deel.rechtsmiddelen}}</code> is how to object. All fields are in {@code docs/sjablonen.md}.
 */
public enum Sjabloonveld {
    /** What the letter is about. */
    ONDERWERP("onderwerp", "waarover de brief gaat"),
    /** The kenmerk of the case. */
    ZAAK("zaak", "het kenmerk van de zaak"),
    /** The day of the finding. */
    BEVINDINGSDATUM("bevindingsdatum", "de dag van de bevinding"),
    /** What the letter is about, as a measure. */
    MAATREGEL("maatregel", "hoe de maatregel heet, met lidwoord"),

    /** The decision or the message, in a few sentences. */
    DEEL_OPENING("deel.opening", "het besluit of de boodschap, in enkele zinnen"),
    /** What to do now. */
    DEEL_NU("deel.nu", "wat de lezer nu moet of kan doen"),
    /** What a last asks. */
    DEEL_LAST("deel.last", "de last: wat moet gebeuren, en binnen welke termijn"),
    /** The dwangsom, its maximum and the reasons for both. */
    DEEL_DWANGSOM("deel.dwangsom", "de dwangsom, het maximum en de redenen daarvoor"),
    /** Who pays for bestuursdwang. */
    DEEL_KOSTEN("deel.kosten", "de kosten van bestuursdwang"),
    /** What happens where nothing is done. */
    DEEL_GEVOLG("deel.gevolg", "wat er gebeurt als de lezer niets doet"),
    /** What will be inspected, and when that ends. */
    DEEL_TOEZICHT("deel.toezicht", "wat vaker of intensiever wordt gecontroleerd, en wanneer dat eindigt"),
    /** What a talk is about. */
    DEEL_GESPREK("deel.gesprek", "waarover het gesprek gaat"),
    /** Why it could not wait. */
    DEEL_SPOED("deel.spoed", "waarom bestuursdwang niet kon wachten"),
    /** What was carried out. */
    DEEL_UITVOERING("deel.uitvoering", "wat is of wordt uitgevoerd"),
    /** Which dwangsommen were forfeited. */
    DEEL_VERBEURING("deel.verbeuring", "welke dwangsommen zijn verbeurd, en het bedrag dat wordt ingevorderd"),
    /** How and by when to pay. */
    DEEL_BETALING("deel.betaling", "hoe en voor wanneer moet worden betaald"),
    /** Which last is withdrawn, from when and why. */
    DEEL_INTREKKING("deel.intrekking", "welke last is ingetrokken, vanaf wanneer en waarom"),
    /** What was asked, when and by whom. */
    DEEL_AANVRAAG("deel.aanvraag", "het verzoek om handhaving, en de termijn om daarop te beslissen"),
    /** The answer to it, and its ground. */
    DEEL_ANTWOORD("deel.antwoord", "het antwoord op het verzoek om handhaving, en de grond daarvan"),
    /** Why there is no enforcement. */
    DEEL_AFZIEN("deel.afzien", "waarom niet wordt gehandhaafd, wat is afgewogen en tot wanneer dit geldt"),
    /** The occasion to give a zienswijze, or the one that was given, and the answer to it. */
    DEEL_ZIENSWIJZE("deel.zienswijze", "de gelegenheid voor een zienswijze, of de zienswijze en het antwoord daarop"),
    /** What was found. */
    DEEL_OVERTREDING("deel.overtreding", "wat is vastgesteld, het voorschrift en de overtreder"),
    /** The power. */
    DEEL_BEVOEGDHEID("deel.bevoegdheid", "waarop de bevoegdheid berust"),
    /** The policy. */
    DEEL_BELEID("deel.beleid", "de strategie, en de plaats van de overtreding daarin"),
    /** The choice. */
    DEEL_KEUZE("deel.keuze", "wat is gekozen, en waarom niets anders"),
    /** The weighing. */
    DEEL_WEGING("deel.weging", "de afweging"),
    /** The term. */
    DEEL_TERMIJN("deel.termijn", "waarom de termijn zo lang is"),
    /** The request, in the reasons of the besluit. */
    DEEL_VERZOEK("deel.verzoek", "het verzoek om handhaving, als deel van de motivering"),
    /** How to object. */
    DEEL_RECHTSMIDDELEN("deel.rechtsmiddelen", "bezwaar en voorlopige voorziening"),
    /** To whom else it is made known. */
    DEEL_AFSCHRIFT("deel.afschrift", "aan wie het besluit ook bekend wordt gemaakt");

    private static final String DEEL = "deel.";

    private final String naam;
    private final String omschrijving;

    Sjabloonveld(String naam, String omschrijving) {
        this.naam = naam;
        this.omschrijving = omschrijving;
    }

    /**
     * The field with a name.
     *
     * @param naam such as {@code "deel.last"}
     * @return the field; empty where there is none
     */
    public static Optional<Sjabloonveld> find(String naam) {
        Objects.requireNonNull(naam, "naam");
        return Arrays.stream(values()).filter(v -> v.naam.equals(naam)).findFirst();
    }

    /** {@return the name in a template, such as {@code "deel.last"}} */
    public String naam() {
        return naam;
    }

    /** {@return in a few Dutch words what comes in its place} */
    public String omschrijving() {
        return omschrijving;
    }

    /** {@return whether it is a whole passage, which stands alone in its paragraph} */
    public boolean isDeel() {
        return naam.startsWith(DEEL);
    }

    /** The part of the reasons that comes in its place; empty where the letter itself writes it. */
    Optional<Deelsoort> motivering() {
        if (ordinal() < DEEL_OVERTREDING.ordinal() || ordinal() > DEEL_VERZOEK.ordinal()) {
            return Optional.empty();
        }
        String soort = naam.substring(DEEL.length()).toUpperCase(Locale.ROOT);
        return Arrays.stream(Deelsoort.values())
                .filter(d -> d.name().equals(soort))
                .findFirst();
    }
}

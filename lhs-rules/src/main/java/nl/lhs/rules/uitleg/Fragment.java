package nl.lhs.rules.uitleg;

import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a statement: text of the library or of the caller, or an open field.
 *
 * <p>Example: a kenmerk in a sentence is a {@link Soort#CITAAT}. {@link Uitspraak#tekst()} and {@link Uitspraak#html()}
 * make a quotation harmless. If you render fragments yourself, you must do that too.
 *
 * @param soort whose text it is
 * @param tekst the text; that of the caller is exactly what he gave; not empty
 * @param veld the field that is open here, or that the caller filled in; empty for any other text
 */
public record Fragment(Soort soort, String tekst, Optional<Besluitveld> veld) {
    /** Whose text a fragment holds. */
    public enum Soort {
        /** Text of the library. */
        TEKST,
        /** Text of the caller, quoted. */
        CITAAT,
        /** Text of the caller that is no quotation, such as a name, or what he filled in for a {@link Besluitveld}. */
        GEGEVEN,
        /** An open field: what must be filled in. */
        OPEN
    }

    /**
     * A fragment.
     *
     * @param soort see {@link #soort()}
     * @param tekst see {@link #tekst()}
     * @param veld see {@link #veld()}
     * @throws IllegalArgumentException if the text is empty
     */
    public Fragment {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(tekst, "tekst");
        Objects.requireNonNull(veld, "veld");
        if (tekst.isEmpty()) {
            throw new IllegalArgumentException("a fragment without text");
        }
    }

    /** Own text. */
    static Fragment tekst(String tekst) {
        return new Fragment(Soort.TEKST, tekst, Optional.empty());
    }

    /** What the caller wrote. */
    static Fragment citaat(String tekst) {
        return new Fragment(Soort.CITAAT, tekst, Optional.empty());
    }

    /** What the caller wrote, where a quotation would read badly, such as a name. */
    static Fragment gegeven(String tekst) {
        return new Fragment(Soort.GEGEVEN, tekst, Optional.empty());
    }

    /** What the caller filled in for a field, or the field still open. */
    static Fragment veld(Besluitveld veld, Besluitgegevens gegevens, Taal taal) {
        return gegevens.get(veld)
                .map(tekst -> new Fragment(Soort.GEGEVEN, tekst, Optional.of(veld)))
                .orElseGet(() -> new Fragment(Soort.OPEN, veld.omschrijving(taal), Optional.of(veld)));
    }

    /**
     * Whether this is a quotation of the caller.
     *
     * @return true for {@link Soort#CITAAT}
     */
    public boolean isCitaat() {
        return soort == Soort.CITAAT;
    }

    /**
     * The text as a reader may see it: that of the caller on one line, without characters that could steer or hide text; a
     * quotation between “ and ”; an open field between square brackets.
     *
     * @param taal the language, for how an open field is marked
     * @return plain text, such as {@code "[in te vullen: …]"}
     */
    public String leesbaar(Taal taal) {
        return Opmaak.tekst(Objects.requireNonNull(taal, "taal"), this);
    }

    /** Whether this is text of the library. */
    boolean isEigen() {
        return soort == Soort.TEKST;
    }

    /** The text; without what the caller wrote, which can be about people. */
    @Override
    public String toString() {
        return switch (soort) {
            case TEKST -> tekst;
            case CITAAT -> "“…”";
            case GEGEVEN -> "…";
            case OPEN -> "[" + tekst + "]";
        };
    }
}

package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;

/**
 * What a record holds for one article of the Awb, and what it lacks.
 *
 * @param artikel the article
 * @param kop its heading, such as {@code "Artikel 3:3 Awb: het doel van de bevoegdheid"}
 * @param steun what answers it
 * @param ontbreekt what is missing, or weakens the answer, each with who must supply it; may be empty
 */
public record Artikeltoets(
        Awbartikel artikel, String kop, List<Verantwoordingspunt> steun, List<Verantwoordingspunt> ontbreekt) {
    /**
     * What a record holds for one article.
     *
     * @param artikel see {@link #artikel()}
     * @param kop see {@link #kop()}
     * @param steun see {@link #steun()}
     * @param ontbreekt see {@link #ontbreekt()}
     */
    public Artikeltoets {
        Objects.requireNonNull(artikel, "artikel");
        Objects.requireNonNull(kop, "kop");
        steun = Required.list(steun, "steun");
        ontbreekt = Required.list(ontbreekt, "ontbreekt");
    }
}

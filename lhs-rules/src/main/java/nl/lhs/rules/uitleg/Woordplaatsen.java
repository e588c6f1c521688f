package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Rol;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * The places of a sentence that are filled with a word of the record itself, found by what that word is: such as {@code
 * {waarschuwt}}, what announces a last. Only the sentences of the bundle {@code uitleg-algemeen} have them.
 */
final class Woordplaatsen {
    private final Vastlegging vastlegging;
    private final Begrippen begrippen;

    Woordplaatsen(Vastlegging vastlegging, Begrippen begrippen) {
        this.vastlegging = vastlegging;
        this.begrippen = begrippen;
    }

    /**
     * What stands at a place.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    List<Fragment> get(String plaats) {
        return switch (plaats) {
            case "vanDeInstantie" -> met(Rol.VAN_DE_INSTANTIE);
            case "uitOverleg" -> met(Rol.UIT_OVERLEG);
            case "pastBijSpoed" -> met(Rol.PAST_BIJ_SPOED);
            case "waarschuwt" -> met(Rol.WAARSCHUWT);
            case "vultWaarschuwingAan" -> met(Rol.VULT_WAARSCHUWING_AAN);
            case "wordtAangekondigd" -> met(Rol.WORDT_AANGEKONDIGD);
            case "legtStil" -> met(Rol.LEGT_STIL);
            case "sluit" -> met(Rol.SLUIT);
            case "punitief" -> met(Rol.PUNITIEF);
            case "lasten" -> lasten();
            case "klasse" -> tekst(begrippen.inZin(positie().klasse()));
            case "bij" -> bij();
            case "aantalAspecten" ->
                tekst(begrippen.getal(woorden().aspecten().alle().size()));
            case "kolomletter" -> tekst(String.valueOf(positie().typering().kolom()));
            case "typering" -> tekst(begrippen.naam(woorden(), typering()));
            case "gevolgen" -> tekst(begrippen.naam(woorden(), gevolgen()));
            default -> throw new IllegalArgumentException("no word of a record stands at {" + plaats + "}");
        };
    }

    private Woordenlijst woorden() {
        return vastlegging.woorden();
    }

    private Positionering positie() {
        return vastlegging.positionering().orElseThrow();
    }

    private Typering typering() {
        return vastlegging
                .casus()
                .normadressaat()
                .typering()
                .orElseGet(() -> positie().typering());
    }

    private Gevolgen gevolgen() {
        return vastlegging
                .casus()
                .bevinding()
                .gevolgen()
                .orElseGet(() -> positie().uitgangspositie().gevolgen());
    }

    /** The intervention with a role: of what was chosen, else of what was considered or given, else of all. */
    private List<Fragment> met(Rol rol) {
        return Stream.of(
                        vastlegging.interventies().stream(),
                        vastlegging.overwogen().stream().map(Overweging::interventie),
                        vastlegging.casus().afwijking().stream().flatMap(a -> a.interventies().stream()),
                        woorden().interventies().alle().stream())
                .flatMap(s -> s)
                .filter(i -> i.heeft(rol))
                .filter(i -> rol != Rol.PUNITIEF || i.soort() == Interventiesoort.BESTRAFFEND)
                .findFirst()
                .map(i -> tekst(begrippen.inZin(i)))
                .orElseGet(() -> Zin.algemeen(begrippen.taal(), "rol." + rol));
    }

    /** Which lasts there are, of which one can follow. */
    private List<Fragment> lasten() {
        List<Interventie> lasten = woorden().interventies().alle().stream()
                .filter(Interventie::isLast)
                .toList();
        if (lasten.isEmpty()) {
            return Zin.algemeen(begrippen.taal(), "rol.LASTEN");
        }
        return begrippen.keuzeVan(
                lasten.stream().map(last -> tekst(begrippen.inZin(last))).toList());
    }

    /** That there are aspects, or none, where that makes a difference in this class; with a space after it. */
    private List<Fragment> bij() {
        Klasse klasse = positie().klasse();
        if (klasse.overleg(true) == klasse.overleg(false)) {
            return List.of();
        }
        String sleutel = vastlegging.aspecten().isEmpty() ? "bij.ZONDER" : "bij.MET";
        return tekst(Zin.algemeen(begrippen.taal(), sleutel).get(0).tekst() + " ");
    }

    private static List<Fragment> tekst(String tekst) {
        return List.of(Fragment.tekst(tekst));
    }
}

package nl.lhs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.internal.Conclusie;
import nl.lhs.rules.internal.Redenering;

/** What the rules concluded in one decision, and which rules concluded it. */
final class Conclusies implements Redenering {
    private record Getrokken(Conclusie conclusie, int regel) {}

    /** So many conclusions a decision has, about: room for them from the start. */
    private static final int GEBRUIKELIJK = 48;

    private final Regelbank regelbank;
    private final Predicate<String> laat;
    private final Object[][] perSoort;
    private final int[] aantallen;
    private final boolean[] gevuurd;
    private final Map<Object, Getrokken> opVraag = new HashMap<>(2 * GEBRUIKELIJK);
    private final List<Getrokken> opVolgorde = new ArrayList<>(GEBRUIKELIJK);
    /** Without repetition: what follows from a contradiction often contradicts itself too. */
    private final Set<String> fouten = new LinkedHashSet<>();

    private int laatsteRegel = -1;

    /** @param laat which rules may conclude anything, by their names; null for all */
    Conclusies(Regelbank regelbank, Predicate<String> laat) {
        this.regelbank = regelbank;
        this.laat = laat;
        perSoort = new Object[regelbank.aantalSoorten()][];
        aantallen = new int[perSoort.length];
        gevuurd = new boolean[regelbank.regels().size()];
    }

    /** What is concluded from; of a kind that no rule looks at it counts for nothing. */
    void geef(Object feit) {
        voegToe(regelbank.soort(feit.getClass()), feit);
    }

    private void voegToe(int soort, Object feit) {
        if (soort < 0) {
            return;
        }
        Object[] rij = perSoort[soort];
        if (rij == null) {
            rij = new Object[2];
        } else if (rij.length == aantallen[soort]) {
            rij = Arrays.copyOf(rij, 2 * rij.length);
        }
        rij[aantallen[soort]++] = feit;
        perSoort[soort] = rij;
    }

    @Override
    public int aantal(int soort) {
        return aantallen[soort];
    }

    @Override
    public Object van(int soort, int nummer) {
        return perSoort[soort][nummer];
    }

    @Override
    public boolean vuurt(int regel) {
        if (laat != null && !laat.test(regelbank.regel(regel).regel())) {
            return false;
        }
        laatsteRegel = regel;
        gevuurd[regel] = true;
        return true;
    }

    @Override
    public void concludeert(int regel, int soort, Conclusie conclusie) {
        Getrokken nieuw = new Getrokken(conclusie, regel);
        opVolgorde.add(nieuw);
        Getrokken eerder = opVraag.putIfAbsent(conclusie.vraag(), nieuw);
        if (eerder != null) {
            fouten.add("two conclusions for one question ("
                    + (conclusie.vraag() instanceof Class<?> soortnaam ? soortnaam.getSimpleName() : conclusie.vraag())
                    + "): rule \"" + naam(eerder.regel) + "\" and rule \"" + naam(regel) + "\"");
        }
        voegToe(soort, conclusie);
    }

    private String naam(int regel) {
        return regelbank.regel(regel).regel();
    }

    /** Refuses rules that contradict each other. */
    void controleer() {
        if (!fouten.isEmpty()) {
            throw new LhsEngineException(String.join("\n", fouten));
        }
    }

    /** The answer of this type to its one question, where there is one. */
    <T extends Conclusie> Optional<T> optioneel(Class<T> soort) {
        Getrokken getrokken = opVraag.get(soort);
        return getrokken == null ? Optional.empty() : Optional.of(soort.cast(getrokken.conclusie));
    }

    /** The answer of this type to its one question. */
    <T extends Conclusie> T verplicht(Class<T> soort) {
        return optioneel(soort).orElseThrow(() -> new LhsEngineException("no rule concluded " + soort.getSimpleName()));
    }

    /** All answers of this type, in the order in which they were concluded. */
    <T extends Conclusie> List<T> alle(Class<T> soort) {
        List<T> alle = new ArrayList<>();
        for (Getrokken getrokken : opVolgorde) {
            if (soort.isInstance(getrokken.conclusie)) {
                alle.add(soort.cast(getrokken.conclusie));
            }
        }
        return alle;
    }

    /** The number of the rule that drew a conclusion. */
    int bron(Conclusie conclusie) {
        return opVraag.get(conclusie.vraag()).regel;
    }

    /** The name of the rule that fired last. */
    String laatsteRegel() {
        return laatsteRegel < 0 ? "" : naam(laatsteRegel);
    }

    /** The rules that fired, by step and name. */
    List<ToegepasteRegel> toegepast() {
        List<ToegepasteRegel> toegepast = new ArrayList<>();
        for (int regel : regelbank.opStapEnNaam()) {
            if (gevuurd[regel]) {
                toegepast.add(regelbank.regel(regel));
            }
        }
        return toegepast;
    }
}

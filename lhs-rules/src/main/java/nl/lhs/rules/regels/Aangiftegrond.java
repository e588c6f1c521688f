package nl.lhs.rules.regels;

import nl.lhs.core.ErnstigeGedraging;

/** Step 3: a reason why aangifte is standard. */
public record Aangiftegrond(ErnstigeGedraging.Soort soort) implements Conclusie {
    @Override
    public Object vraag() {
        return "aangifte wegens " + soort;
    }
}

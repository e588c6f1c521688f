package nl.lhs.rules.regels;

import java.util.Optional;

/** A fact that may not be known. */
public enum Bekendheid {
    JA,
    NEE,
    ONBEKEND;

    static Bekendheid from(Optional<Boolean> waarde) {
        return waarde.map(w -> w ? JA : NEE).orElse(ONBEKEND);
    }
}

package nl.lhs.rules.regels;

import nl.lhs.core.strategie.StrategieVerwijzing;

/** Which strategie has a successor. */
public interface Opvolging {
    /** LHS 1.7: the Landelijke handhavingsstrategie omgevingsrecht belongs to the law since 2024. */
    StrategieVerwijzing OPGEVOLGD = new StrategieVerwijzing("LHS", "1.7");
}

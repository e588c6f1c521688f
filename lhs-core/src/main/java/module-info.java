/** The domain of the national enforcement strategy: casus, strategie, record and event. */
@SuppressWarnings("module") // of the mappers, which are not there when this is compiled
module nl.lhs.core {
    // Of an annotation that only a mapper looks for; nothing needs it at run time.
    requires static com.fasterxml.jackson.annotation;

    exports nl.lhs.core;
    exports nl.lhs.core.strategie;
    exports nl.lhs.core.vastlegging;
    exports nl.lhs.core.vervolg;

    // So that a mapper which does not know how a value is written can be told so, by OwnJson.
    opens nl.lhs.core to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}

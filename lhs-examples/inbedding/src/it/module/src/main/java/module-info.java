module nl.voorbeeld.module {
    requires nl.lhs.rules;
}

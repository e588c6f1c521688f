/** The national enforcement strategy as rules, the engine that runs them, and its JSON. */
module nl.lhs.rules {
    requires com.fasterxml.jackson.annotation;
    requires com.networknt.schema;
    requires transitive nl.lhs.core;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.compiler;
    requires org.drools.drl.ast;
    requires org.drools.drl.parser;
    requires org.drools.kiesession; // of which the compiled rules speak, and of util
    requires org.drools.modelcompiler;
    requires org.drools.util;
    requires static org.drools.model.codegen; // while the library is built
    requires org.kie.api;
    requires org.kie.internal.api;
    requires transitive tools.jackson.databind;

    exports nl.lhs.rules;
    exports nl.lhs.rules.basis;
    exports nl.lhs.rules.doorrekening;
    exports nl.lhs.rules.eigenregels;
    exports nl.lhs.rules.inzicht;
    exports nl.lhs.rules.jackson;
    exports nl.lhs.rules.json;
    exports nl.lhs.rules.kopie;
    exports nl.lhs.rules.regels;
    exports nl.lhs.rules.sporen;
    exports nl.lhs.rules.uitleg;
    exports nl.lhs.rules.zegel;

    provides tools.jackson.databind.JacksonModule with
            nl.lhs.rules.jackson.LhsModule;
}

package nl.lhs.rules;

import java.util.Map;
import nl.lhs.rules.bouw.RuleCompiler;
import nl.lhs.rules.bouw.RuleCompilerException;
import nl.lhs.rules.bouw.RuleLoader;

/** Compiles other rules than those of the library while a test runs, as those are when the library is built. */
final class Regelcompiler {
    private Regelcompiler() {}

    /** Rules from source text by file name. */
    static Regelbank van(Map<String, String> bronnen) {
        try {
            return Regelbank.van(new RuleLoader(RuleCompiler.compile(bronnen, "17")));
        } catch (RuleCompilerException e) {
            throw new LhsEngineException(e.getMessage(), e);
        }
    }
}

/**
 * For those who test policy: what the suite of the library itself uses, to hold a strategie of one's own against.
 *
 * <p>{@link nl.lhs.rules.proef.Strategieproef} is a ready suite: extend it with the strategie.
 * {@link nl.lhs.rules.proef.VastleggingAssert} has assertions on a single decision, {@link
 * nl.lhs.rules.proef.Casussen} arbitraries for jqwik, {@link nl.lhs.rules.proef.Casusruimte} the enumeration of
 * everything that the policy looks at, and {@link nl.lhs.rules.proef.Varianten} the same casus written differently.
 * What a decision should be, derived another way than by the rules, {@link
 * nl.lhs.rules.orakel.Orakel#voor(nl.lhs.core.strategie.Strategie) Orakel.voor(strategie)} says of any strategie.
 *
 * <p>Published as the test-jar of {@code lhs-rules}. Only jqwik is needed beside it; {@code Casusruimte} needs nothing,
 * and {@code VastleggingAssert} the error type of the JUnit platform, which JUnit and jqwik bring. No nulls: a {@code
 * null} argument is a {@link java.lang.NullPointerException}.
 */
package nl.lhs.rules.proef;

package nl.lhs.rules;

import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Is told of each decision of an {@link LhsEngine}: how long it took and what came out, for metrics and traces.
 *
 * <pre>{@code
 * LhsEngine engine = LhsEngine.create().withObserver(soort -> {
 *     long begin = System.nanoTime();
 *     return new DecisionObserver.Running() {
 *         public void decided(Vastlegging vastlegging, boolean bewaard) {
 *             timer.record(vastlegging.uitkomst(), System.nanoTime() - begin);
 *         }
 *
 *         public void failed(RuntimeException oorzaak) {
 *             failures.increment();
 *         }
 *     };
 * });
 * }</pre>
 *
 * <p>It is called on the thread that decides, and by many threads at once. It changes no decision: a {@link
 * RuntimeException} that it throws is dropped, and the library logs none, so an observer that can fail logs that itself. A
 * record can be about people: put nothing of it in a metric but words of the strategie, such as the uitkomst.
 */
@FunctionalInterface
public interface DecisionObserver {
    /** What is decided. */
    enum Soort {
        /** A casus, or one finding of an inspection. */
        BESLISSING,
        /** An event in a dossier. */
        VERVOLG
    }

    /**
     * A decision begins.
     *
     * @param soort what is decided
     * @return what is told how it ends; null where nobody needs to know
     */
    Running started(Soort soort);

    /** A decision under way. One of its methods is called, once. */
    interface Running {
        /**
         * It was decided.
         *
         * @param vastlegging the record; of a follow-up, the one that it adds
         * @param bewaard whether the conclusions were kept from an earlier casus with the same facts, so that no rule ran
         */
        void decided(Vastlegging vastlegging, boolean bewaard);

        /**
         * It was refused or it failed. The caller gets the same exception.
         *
         * @param oorzaak such as an {@link nl.lhs.core.OngeldigException}
         */
        void failed(RuntimeException oorzaak);
    }
}

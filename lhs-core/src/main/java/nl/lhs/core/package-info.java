/**
 * What is offered for a decision: the {@link nl.lhs.core.Casus} and everything in it.
 *
 * <p>All types are immutable and safe for use by several threads. None accepts or returns {@code null}: what may be
 * absent is an {@link java.util.Optional}, and a {@code null} argument is a {@link java.lang.NullPointerException}.
 * What is offered but cannot be right is refused with an {@link nl.lhs.core.OngeldigException} that lists every fault
 * found. No {@code toString} shows names, kenmerken or free text, so that none ends up in a log by accident.
 */
package nl.lhs.core;

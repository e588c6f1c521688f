/**
 * Counting many decision records: from a stream of them to what an agency must answer for, in memory that grows with the
 * number of dossiers only. Nothing here decides anything. Source: norm 3.5-1.
 */
package nl.lhs.rules.inzicht;

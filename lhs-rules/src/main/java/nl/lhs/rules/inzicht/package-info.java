/**
 * Counts many decision records: from a stream of records to the figures that an agency must answer for. Memory grows
 * only with the number of dossiers. Nothing here decides anything. Source: norm 3.5-1.
 */
package nl.lhs.rules.inzicht;

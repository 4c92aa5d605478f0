package org.afterglow.exchange;

/**
 * What an import brought.
 *
 * @param added narratives that are new
 * @param skipped narratives that were there already, word for word and coding for coding
 * @param codings of the new narratives
 */
public record ImportReport(int added, int skipped, int codings, int newClients, int newSessions, int newCodes) {
}

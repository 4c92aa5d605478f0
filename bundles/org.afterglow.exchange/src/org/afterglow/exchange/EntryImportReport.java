package org.afterglow.exchange;

/**
 * What an import of entries brought.
 *
 * @param added entries that are new
 * @param skipped entries that were there already, answer for answer
 */
public record EntryImportReport(int added, int skipped, int newClients, int newCodes) {
}

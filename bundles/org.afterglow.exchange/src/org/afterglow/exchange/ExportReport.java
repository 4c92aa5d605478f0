package org.afterglow.exchange;

/**
 * What an export wrote, and what it could not.
 *
 * @param unanchored codings left out because their words are no longer in the text
 * @param retitled narratives that share their title with another of the session and were written with a number behind it
 */
public record ExportReport(int narratives, int codings, int unanchored, int retitled) {
}

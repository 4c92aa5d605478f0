/**
 * In and out: narratives as JSON Lines and as plain text. A file is taken whole or not at all. What is wrong with one is told as
 * {@linkplain org.afterglow.exchange.ImportProblem problems} with places; no exception repeats a client's words.
 */
package org.afterglow.exchange;

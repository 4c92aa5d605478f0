/**
 * The sealed folder of a practice: keys, the lock that keeps a second program out, and two kinds of sealed files. What is in the files is not known here.
 * <p>
 * Nobody in the process that holds a vault may open its {@code vault.lock}, not even to copy or search it: on POSIX systems closing the file gives the lock
 * away.
 */
package org.afterglow.vault;

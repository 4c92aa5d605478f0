/** From selected words to the entries that take passages. */
package org.afterglow.ui.entries.internal.adding;

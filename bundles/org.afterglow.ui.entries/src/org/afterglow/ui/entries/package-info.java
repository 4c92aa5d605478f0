/** What other bundles of the window need of entries: which types there are, and the way to an entry. */
package org.afterglow.ui.entries;

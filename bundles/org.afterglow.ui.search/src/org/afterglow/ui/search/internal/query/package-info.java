/** The field of the search: its colours, what can follow, what was asked before, and why something cannot be read. */
package org.afterglow.ui.search.internal.query;

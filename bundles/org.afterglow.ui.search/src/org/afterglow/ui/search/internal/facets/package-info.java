/** What an answer can be narrowed to, with counts, and the words that repeat what was chosen. */
package org.afterglow.ui.search.internal.facets;

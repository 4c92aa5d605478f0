/** What was found, grouped, and how it is painted. */
package org.afterglow.ui.search.internal.results;

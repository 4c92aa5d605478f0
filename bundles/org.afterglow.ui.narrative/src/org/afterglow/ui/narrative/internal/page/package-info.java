/** The sheet of paper: column, head and foot, phases at its left, and how it scrolls. */
package org.afterglow.ui.narrative.internal.page;

/** A list of rows of different height that are painted: one list of them for the eyes, the mouse, the keyboard and the screen reader. */
package org.afterglow.ui.search.internal.list;

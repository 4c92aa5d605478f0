/**
 * The text of a narrative while it is edited, with everything that points into it and every step that can be undone.
 * Knows no widget: what happens to a passage under editing is decided, and tested, here.
 */
package org.afterglow.ui.narrative.document;

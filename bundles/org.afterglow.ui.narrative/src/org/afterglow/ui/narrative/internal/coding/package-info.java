/** Marking passages: the commands, the popup that asks for a code, and what codes show as. UI thread unless said. */
package org.afterglow.ui.narrative.internal.coding;

/** Finding and replacing in the open narrative: the strip above its text. */
package org.afterglow.ui.narrative.internal.find;

/** One passage up close: the card over it and the view beside the text. UI thread. */
package org.afterglow.ui.narrative.internal.passage;

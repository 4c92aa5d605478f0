/** The narrative editor: what is seen of a coded document, and how it gets into the records. UI thread unless said. */
package org.afterglow.ui.narrative.internal;

/** Stripes and names beside the text, and the ground of coded words in it. UI thread. */
package org.afterglow.ui.narrative.internal.margin;

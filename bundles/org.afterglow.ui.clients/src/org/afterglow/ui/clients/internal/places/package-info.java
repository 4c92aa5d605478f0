/**
 * <i>Go to</i>: every place of the practice by a few letters of its name. It stands in this bundle because it is made of the
 * names that the practice tree keeps; a bundle of its own would read and follow them a second time.
 */
package org.afterglow.ui.clients.internal.places;

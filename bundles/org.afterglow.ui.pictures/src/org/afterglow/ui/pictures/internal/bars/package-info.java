/** Bars, their legend and their numbers. SWTChart is known to one class of this package. */
package org.afterglow.ui.pictures.internal.bars;

/** Pictures in the window. */
package org.afterglow.ui.pictures.internal.screen;

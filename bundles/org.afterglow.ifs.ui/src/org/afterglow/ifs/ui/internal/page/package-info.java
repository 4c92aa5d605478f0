/** The parts map in the window: what is pressed, dragged and asked. */
package org.afterglow.ifs.ui.internal.page;

/** The parts map and the part card. */
package org.afterglow.ifs.ui.internal;

/** What parts of the window of ours share and modules have no use for. */
package org.afterglow.ui.window;

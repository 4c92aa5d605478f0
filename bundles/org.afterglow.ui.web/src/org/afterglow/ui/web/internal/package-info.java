/** The local web in the window: journal pages, what clients left there, programs that may ask. */
package org.afterglow.ui.web.internal;

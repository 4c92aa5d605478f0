/** What the practice allows in the local web. */
package org.afterglow.ui.web.internal.settings;

/** Only the page: everything else in the window folds away. */
package org.afterglow.ui.narrative.internal.focus;

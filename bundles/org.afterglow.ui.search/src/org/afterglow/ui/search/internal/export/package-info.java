/** Results as a file for other programs. */
package org.afterglow.ui.search.internal.export;

/** The page of one entry: read, answered, saved by itself, looked back at. */
package org.afterglow.ui.entries.internal.page;

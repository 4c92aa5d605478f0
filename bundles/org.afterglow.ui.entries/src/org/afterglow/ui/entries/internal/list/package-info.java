/** The entries of a client in a list, and the way to a new one. */
package org.afterglow.ui.entries.internal.list;

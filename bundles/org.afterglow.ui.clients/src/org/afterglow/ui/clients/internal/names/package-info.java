/** The names of the whole practice, kept up to date off the UI thread: what the tree and <i>Go to</i> are made of. */
package org.afterglow.ui.clients.internal.names;

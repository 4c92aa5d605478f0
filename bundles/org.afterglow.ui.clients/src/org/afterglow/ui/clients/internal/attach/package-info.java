/** Files on their way to a session: asked for, dropped or pasted. */
package org.afterglow.ui.clients.internal.attach;

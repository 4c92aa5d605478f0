/** Shows attachments in the window. */
package org.afterglow.ui.attachments.internal;

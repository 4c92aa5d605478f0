/** Readable copies: for other programs, for a while, or to keep. */
package org.afterglow.ui.attachments.internal.outside;

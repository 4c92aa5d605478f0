/** Opening a journal page for a session. */
package org.afterglow.ui.web.internal.journal;

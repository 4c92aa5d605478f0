/** What clients left in journal pages, and what becomes of it. */
package org.afterglow.ui.web.internal.inbox;

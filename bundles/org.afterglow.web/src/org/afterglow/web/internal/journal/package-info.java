/** The journal page. */
package org.afterglow.web.internal.journal;

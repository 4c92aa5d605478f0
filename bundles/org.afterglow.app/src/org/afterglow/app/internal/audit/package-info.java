/** What the window tells the log. */
package org.afterglow.app.internal.audit;

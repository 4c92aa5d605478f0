/** Forms, pages and lists of entries. */
package org.afterglow.ui.entries.internal;

/** Structured values as text, in the rows of entries. The one place of this bundle that knows JSON. */
package org.afterglow.store.jdbc.entries;

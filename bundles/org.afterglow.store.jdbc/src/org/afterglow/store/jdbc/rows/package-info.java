/** Rows outside a database, in a form that no version of it has a part in. */
package org.afterglow.store.jdbc.rows;

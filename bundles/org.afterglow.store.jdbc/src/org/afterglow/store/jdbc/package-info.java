/** Records in SQL. */
package org.afterglow.store.jdbc;

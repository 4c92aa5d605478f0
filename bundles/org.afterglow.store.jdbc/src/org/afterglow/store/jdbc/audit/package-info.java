/** The chain of the log: what is hashed, what is stamped, and the witness of its newest link. Knows no SQL. */
package org.afterglow.store.jdbc.audit;

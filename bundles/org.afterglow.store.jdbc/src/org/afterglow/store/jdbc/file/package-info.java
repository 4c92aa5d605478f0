/**
 * The file under the database: a sealed block file that keeps what was made durable, whatever the moment of a power cut.
 */
package org.afterglow.store.jdbc.file;

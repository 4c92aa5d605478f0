/**
 * Contract of the store. Every call may take long and belongs off the UI thread. A call that returns has made its change
 * durable: it survives a power cut. A call that throws has changed nothing.
 */
package org.afterglow.records;

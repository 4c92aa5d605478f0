/** What the store and the index hand in so that a practice can be opened. */
package org.afterglow.practice.spi;

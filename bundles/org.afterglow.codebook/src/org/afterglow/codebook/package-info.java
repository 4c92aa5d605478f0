/** The codebook that people see: redirects followed, colours given out. */
package org.afterglow.codebook;

/** One-time codes of journal pages: six words that are read from one screen and typed into another, or come along in the address. */
package org.afterglow.web.internal.code;

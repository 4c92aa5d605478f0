/** The journal page: what it is made of, what it asks, and how what is left there is kept. */
package org.afterglow.web.internal.journal;

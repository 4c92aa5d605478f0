/** What programs may ask. */
package org.afterglow.web.internal.api;

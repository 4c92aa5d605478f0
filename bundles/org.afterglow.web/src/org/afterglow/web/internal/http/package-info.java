/** What routes are made of. Nothing here knows the server. */
package org.afterglow.web.internal.http;

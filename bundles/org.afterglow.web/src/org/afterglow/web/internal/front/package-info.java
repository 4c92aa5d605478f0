/** What every request has to pass before it reaches a route. Nothing here knows the server. */
package org.afterglow.web.internal.front;

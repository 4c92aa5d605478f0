/** The server: the one package that knows it. Loaded when something has to be listened to, and not before. */
package org.afterglow.web.internal.jetty;

/** What the machine does around the program: it sleeps, its screen is locked, it writes dumps of memory. No window. */
package org.afterglow.host;

/** Takes a repository out of a file that somebody else made, without trusting it. */
package org.afterglow.install.internal.wrapping;

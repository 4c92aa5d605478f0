/** The local web: a journal page for the client and an interface for programs, on this machine alone. */
package org.afterglow.web;

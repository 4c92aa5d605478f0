/** The framework modules that are installed, and what they are in the open practice. */
package org.afterglow.modules;

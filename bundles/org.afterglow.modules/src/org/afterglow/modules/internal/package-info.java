/** Modules as OSGi services. */
package org.afterglow.modules.internal;

/** Installing with p2. */
package org.afterglow.install.internal.p2;

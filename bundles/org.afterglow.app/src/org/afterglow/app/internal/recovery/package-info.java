/** The recovery code on its way to a sheet of paper. */
package org.afterglow.app.internal.recovery;

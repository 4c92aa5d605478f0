/** Pictures in files and in print. */
package org.afterglow.ui.pictures.internal.file;

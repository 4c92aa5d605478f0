/** How pictures are painted, met, heard and written to files. */
package org.afterglow.ui.pictures.internal;

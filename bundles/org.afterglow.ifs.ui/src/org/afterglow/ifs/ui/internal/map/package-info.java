/** What is on the parts map, how it is laid out and drawn. Knows no widget. */
package org.afterglow.ifs.ui.internal.map;

/** How far a practice has come with the first steps, and help for windows that stand before the workbench. */
package org.afterglow.ui.help;

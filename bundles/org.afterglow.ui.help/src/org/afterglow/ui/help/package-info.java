/** How far a practice has come with the first steps: for the guide and for the page that leads through them. */
package org.afterglow.ui.help;

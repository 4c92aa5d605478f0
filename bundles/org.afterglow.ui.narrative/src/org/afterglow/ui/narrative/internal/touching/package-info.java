/** Which entries of framework modules touch the words of the open narrative. */
package org.afterglow.ui.narrative.internal.touching;

/** The history of a narrative: revisions kept on the way, what changed since, and bringing one back. */
package org.afterglow.ui.narrative.internal.revisions;

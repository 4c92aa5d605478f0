package org.afterglow.practice.internal;

import org.afterglow.practice.Practice;

/** Where the parts of an open practice are made known to the rest of the program. */
public interface ServiceDesk {

	/** Makes nothing known. */
	ServiceDesk NONE = (practice, closing) -> {
	};

	/** Makes the parts known, and tells the closing how to take each away. */
	void announce(Practice practice, Closing closing);
}

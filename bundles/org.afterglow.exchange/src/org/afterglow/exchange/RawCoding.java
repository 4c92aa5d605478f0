package org.afterglow.exchange;

import java.util.Optional;
import java.util.OptionalLong;

/** A coding as it stands in a line; what is missing or of the wrong type is empty, and was told of already. */
record RawCoding(OptionalLong start, OptionalLong end, Optional<String> code, Optional<String> kind) {

	/** Stands for something that is no coding at all. */
	static final RawCoding NOTHING = new RawCoding(OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
}

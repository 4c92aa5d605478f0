package org.afterglow.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A line as it stands in the file; what is missing or of the wrong type is empty, and was told of already. */
record RawLine(Optional<String> client, OptionalLong session, Optional<String> date, Optional<String> kind,
		Optional<String> route, Optional<String> title, Optional<String> text, List<RawCoding> codings) {
}

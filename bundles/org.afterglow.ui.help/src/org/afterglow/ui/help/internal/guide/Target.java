package org.afterglow.ui.help.internal.guide;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in the guide.
 *
 * @param part its file without folder of the language and ending, such as {@code search}
 * @param heading by its name; the top if there is none
 */
public record Target(String part, Optional<String> heading) {

	/** What the contents are called. */
	public static final String CONTENTS = "index";

	public Target {
		Objects.requireNonNull(part);
		Objects.requireNonNull(heading);
	}

	/** @param address such as {@code search} or {@code search#sorting} */
	public static Target of(String address) {
		int mark = address.indexOf('#');
		return mark < 0 ? new Target(address, Optional.empty()) : new Target(address.substring(0, mark), Optional.of(address.substring(mark + 1)));
	}

	/** Begins with the contents. */
	public static Target contents() {
		return of(CONTENTS);
	}

	/** As it is written in lists of places. */
	public String address() {
		return part + heading.map(name -> '#' + name).orElse("");
	}
}

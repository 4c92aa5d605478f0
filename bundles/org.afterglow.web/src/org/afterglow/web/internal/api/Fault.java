package org.afterglow.web.internal.api;

import java.util.Map;

/**
 * What is wrong with one member of a body.
 *
 * @param pointer to the member (JSON Pointer); empty for the body as a whole
 * @param detail a sentence that says what to do; never repeats what was sent
 */
record Fault(String pointer, String detail) {

	Map<String, Object> shown() {
		return Map.of("pointer", pointer, "detail", detail);
	}

	/** One step down a pointer, written as pointers want it. */
	static String step(String member) {
		return "/" + member.replace("~", "~0").replace("/", "~1");
	}
}

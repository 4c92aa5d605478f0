package org.afterglow.web.internal.journal;

import org.afterglow.model.NarrativeText;
import org.afterglow.web.internal.http.Problem;

import tools.jackson.databind.JsonNode;

/**
 * What a page sent to be kept.
 *
 * @param page which page, as one that was loaded once; another after a reload
 * @param count goes up with everything the page sends
 * @param version stamp of what the page knows to be kept; 0 for nothing
 * @param language the page speaks
 */
record Sent(String page, long count, long version, String language, JsonNode body) {

	private static final int LONGEST_NAME = 40;

	static Sent of(JsonNode body) {
		return new Sent(text(body, "page", LONGEST_NAME), whole(body, "count"), whole(body, "version"), text(body, "language", LONGEST_NAME), body);
	}

	/** Text of a member, with our line ends and without what is no character. @throws Problem if there is none, or it is too long */
	static String text(JsonNode body, String name, int longest) {
		JsonNode node = body.path(name);
		if (!node.isString()) {
			throw wrong(name);
		}
		String text = clean(node.stringValue());
		if (text.length() > longest) {
			throw Problem.of(422, "too-long", "There are more words than can be kept in one place.").detail(name);
		}
		return text;
	}

	/** Nothing that was written is refused for a sign that nobody meant. */
	static String clean(String text) {
		String normal = NarrativeText.normalised(text).replace("\0", "");
		if (NarrativeText.problemIn(normal).isEmpty()) {
			return normal;
		}
		StringBuilder whole = new StringBuilder(normal.length());
		normal.codePoints().filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE).forEach(whole::appendCodePoint);
		return whole.toString();
	}

	static boolean truth(JsonNode body, String name) {
		if (!body.path(name).isBoolean()) {
			throw wrong(name);
		}
		return body.path(name).booleanValue();
	}

	private static long whole(JsonNode body, String name) {
		if (!body.path(name).canConvertToLong() || body.path(name).longValue() < 0) {
			throw wrong(name);
		}
		return body.path(name).longValue();
	}

	/** A member that is not there, or is something else. */
	static Problem wrong(String name) {
		return Problem.of(422, "not-understood", "Something is missing or is of another kind.").detail(name);
	}

	/** Words of clients do not reach a log. */
	@Override
	public String toString() {
		return page + " " + count;
	}
}

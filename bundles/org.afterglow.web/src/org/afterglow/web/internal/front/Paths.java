package org.afterglow.web.internal.front;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.web.internal.http.Problem;

/** Reads paths and queries, in one way only: what could be read in two is refused. */
final class Paths {

	private static final int DEEPEST = 16;

	private Paths() {
	}

	/** The segments of a path, decoded once. @throws Problem if one is empty, climbs, or holds what no name of ours holds */
	static List<String> segments(String path) {
		if (path.equals("/")) {
			return List.of();
		}
		if (!path.startsWith("/")) {
			throw unreadable();
		}
		String[] raw = path.substring(1).split("/", -1);
		if (raw.length > DEEPEST) {
			throw Problem.notFound();
		}
		List<String> segments = new ArrayList<>();
		for (String each : raw) {
			String segment = decoded(each, false);
			if (segment.isEmpty() || segment.equals(".") || segment.equals("..")
					|| segment.chars().anyMatch(sign -> sign == '/' || sign == '\\' || sign == ';' || Character.isISOControl(sign))) {
				throw unreadable();
			}
			segments.add(segment);
		}
		return segments;
	}

	/** What is asked for in a query, by name. */
	static Map<String, List<String>> query(String query) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		if (query.isEmpty()) {
			return found;
		}
		for (String pair : query.split("&", -1)) {
			int equals = pair.indexOf('=');
			if (equals < 1) {
				throw unreadable();
			}
			found.computeIfAbsent(decoded(pair.substring(0, equals), true), name -> new ArrayList<>()).add(decoded(pair.substring(equals + 1), true));
		}
		return found;
	}

	private static String decoded(String raw, boolean form) {
		ByteBuffer bytes = ByteBuffer.allocate(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			char sign = raw.charAt(i);
			if (sign == '%') {
				bytes.put((byte) (digit(raw, i + 1) << 4 | digit(raw, i + 2)));
				i += 2;
			} else if (sign <= ' ' || sign > '~') {
				throw unreadable();
			} else {
				bytes.put((byte) (form && sign == '+' ? ' ' : sign));
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
		} catch (CharacterCodingException e) {
			throw unreadable();
		}
	}

	private static int digit(String raw, int at) {
		int value = at < raw.length() ? Character.digit(raw.charAt(at), 16) : -1;
		if (value < 0) {
			throw unreadable();
		}
		return value;
	}

	private static Problem unreadable() {
		return Problem.badRequest("unreadable-address", "The address cannot be read.");
	}
}

package org.afterglow.web.internal.front;

import java.util.SortedMap;
import java.util.TreeMap;

import org.afterglow.web.internal.http.Answer;

/** Headers that keep an answer where it belongs: in no cache, in no frame, in no page of another origin. */
public final class Shield {

	private static final SortedMap<String, String> ALWAYS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	static {
		ALWAYS.put("Cache-Control", "no-store");
		ALWAYS.put("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
		ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
		ALWAYS.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		ALWAYS.put("Referrer-Policy", "no-referrer");
		ALWAYS.put("X-Content-Type-Options", "nosniff");
		ALWAYS.put("X-Frame-Options", "DENY");
	}

	private Shield() {
	}

	/** Every header of the answer. A page of ours says in a policy of its own what it may load; nobody may put it into a frame. */
	public static SortedMap<String, String> headers(Answer answer) {
		SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		headers.putAll(ALWAYS);
		answer.headers().forEach((name, value) -> {
			if (name.equalsIgnoreCase("Content-Security-Policy") && !value.contains("frame-ancestors 'none'")) {
				throw new IllegalArgumentException("a page that could be framed");
			}
			headers.put(name, value);
		});
		if (!answer.type().isEmpty()) {
			headers.put("Content-Type", answer.type());
		}
		return headers;
	}
}

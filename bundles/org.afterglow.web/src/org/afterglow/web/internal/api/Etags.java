package org.afterglow.web.internal.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.afterglow.web.internal.http.Json;

/** Tells states of a record apart: by what it shows to whoever asks, so that it says nothing of what is kept from them. */
final class Etags {

	/** Every record shows its own, without the quotes that the headers want. */
	static final String MEMBER = "etag";

	private static final int BYTES = 16;
	private static final Pattern TAGS = Pattern.compile("\\s*(\\*|(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*)\\s*");

	private Etags() {
	}

	/** The record with its tag behind everything else. */
	static Map<String, Object> with(Map<String, Object> shown) {
		Map<String, Object> tagged = new LinkedHashMap<>(shown);
		tagged.put(MEMBER, of(shown));
		return tagged;
	}

	private static String of(Map<String, Object> shown) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(Json.bytes(Plain.json(shown)));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** Whether a header has the form of one that holds tags, or the star that means any. */
	static boolean areMeant(String header) {
		return TAGS.matcher(header).matches();
	}

	/** Whether a header such as If-Match means this tag. */
	static boolean anyIs(String header, String quoted) {
		return Arrays.stream(header.split(",")).map(String::strip).anyMatch(each -> each.equals(quoted) || each.equals("*"));
	}
}

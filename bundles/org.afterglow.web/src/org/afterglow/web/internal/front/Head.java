package org.afterglow.web.internal.front;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a request before its body is read.
 *
 * @param version such as {@code HTTP/1.1}
 * @param authority of the target, if it had one of its own; empty otherwise
 * @param path as it came
 * @param query as it came; empty if there is none
 * @param length of the body: -1 if it comes in pieces, 0 if there is none
 */
public record Head(String method, String version, String authority, String path, String query, Headers headers, long length) {

	/** The header fields. */
	@FunctionalInterface
	public interface Headers {
		/** Every value of that name, in any case, in their order. */
		List<String> all(String name);
	}

	public Head {
		Objects.requireNonNull(method);
		Objects.requireNonNull(version);
		Objects.requireNonNull(authority);
		Objects.requireNonNull(path);
		Objects.requireNonNull(query);
		Objects.requireNonNull(headers);
	}

	boolean hasBody() {
		return length != 0;
	}

	/** The method and nothing that came with it. */
	@Override
	public String toString() {
		return method;
	}
}

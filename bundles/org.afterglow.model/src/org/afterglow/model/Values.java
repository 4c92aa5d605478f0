package org.afterglow.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The answers of an entry, or of one row of it, by the key of the field. Immutable: change makes new values.
 *
 * @since 1.0
 */
public final class Values {

	/** No answer at all. */
	public static final Values NONE = new Values(new TreeMap<>());

	/** The longest key, in characters. */
	public static final int LONGEST_KEY = 60;

	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

	private final SortedMap<String, Value> byKey;

	private Values(SortedMap<String, Value> byKey) {
		this.byKey = Collections.unmodifiableSortedMap(byKey);
	}

	/**
	 * These answers.
	 *
	 * @throws IllegalArgumentException if a key has not the form of one
	 */
	public static Values of(Map<String, Value> byKey) {
		byKey.keySet().forEach(Values::checkKey);
		return byKey.isEmpty() ? NONE : new Values(new TreeMap<>(byKey));
	}

	/**
	 * Refuses what cannot be the key of a field, an option or a relation: small letters, digits and hyphens, a letter first, at
	 * most {@value #LONGEST_KEY} characters.
	 *
	 * @throws IllegalArgumentException with a sentence that says so
	 */
	public static void checkKey(String key) {
		if (!isKey(key)) {
			throw new IllegalArgumentException(
					"a key is of small letters, digits and hyphens, a letter first, such as \"belief-before\": " + key);
		}
	}

	/** True if the text could be the key of something. Whoever reads a file asks before it makes values. */
	public static boolean isKey(String text) {
		return text.length() <= LONGEST_KEY && KEY.matcher(text).matches();
	}

	/** The answer to a field; empty if there is none. */
	public Optional<Value> get(String key) {
		return Optional.ofNullable(byKey.get(key));
	}

	/** The answer to a field if it is of this kind; empty if there is none, or one of another kind. */
	public <V extends Value> Optional<V> get(String key, Class<V> kind) {
		return get(key).filter(kind::isInstance).map(kind::cast);
	}

	/** The same with this answer, in place of the one that was there. */
	public Values with(String key, Value value) {
		checkKey(key);
		TreeMap<String, Value> more = new TreeMap<>(byKey);
		more.put(key, value);
		return new Values(more);
	}

	/** The same with this answer, or without any. */
	public Values with(String key, Optional<? extends Value> value) {
		return value.isPresent() ? with(key, value.get()) : without(key);
	}

	/** The same without an answer to this field. */
	public Values without(String key) {
		TreeMap<String, Value> fewer = new TreeMap<>(byKey);
		fewer.remove(key);
		return fewer.isEmpty() ? NONE : new Values(fewer);
	}

	/** The same with the answer of one key under another: what a migration does when a field is renamed. */
	public Values renamed(String from, String to) {
		return get(from).map(value -> without(from).with(to, value)).orElse(this);
	}

	/** The keys that have an answer, in the order of the alphabet. */
	public Set<String> keys() {
		return byKey.keySet();
	}

	/** The same as a map, in the order of the keys. Cannot be changed. */
	public SortedMap<String, Value> asMap() {
		return byKey;
	}

	/** True if there is no answer. */
	public boolean isEmpty() {
		return byKey.isEmpty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Values values && byKey.equals(values.byKey);
	}

	@Override
	public int hashCode() {
		return byKey.hashCode();
	}

	/** Keys alone: a client's words must not reach a log. */
	@Override
	public String toString() {
		return byKey.keySet().toString();
	}
}

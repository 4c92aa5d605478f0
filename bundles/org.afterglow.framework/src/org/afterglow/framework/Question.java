package org.afterglow.framework;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.SessionKind;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * A question that a therapist may ask. It is offered, never asked by the program.
 *
 * @since 1.0
 */
public final class Question {

	private final String key;
	private final Words text;
	private final Optional<Words> purpose;
	private final Set<SessionKind> kinds;

	private Question(String key, Words text, Optional<Words> purpose, Set<SessionKind> kinds) {
		this.key = key;
		this.text = Objects.requireNonNull(text);
		this.purpose = purpose;
		this.kinds = Set.copyOf(kinds);
		Values.checkKey(key);
	}

	/**
	 * A question for any session.
	 *
	 * @param key tells it from the module's other questions; never changes and is not shown
	 * @param text as it would be asked
	 * @throws IllegalArgumentException if the key is not of small letters, digits and hyphens, a letter first
	 */
	public static Question of(String key, Words text) {
		return new Question(key, text, Optional.empty(), Set.of());
	}

	/** The same with a line for the therapist on what it is good for. */
	public Question inOrderTo(Words words) {
		return new Question(key, text, Optional.of(words), kinds);
	}

	/** The same, offered in sessions of these kinds alone. */
	public Question forSessions(SessionKind... others) {
		return new Question(key, text, purpose, Set.of(others));
	}

	/** Tells it from the module's other questions. */
	public String key() {
		return key;
	}

	/** As it would be asked. */
	public Words text() {
		return text;
	}

	/** What it is good for. */
	public Optional<Words> purpose() {
		return purpose;
	}

	/** The kinds of sessions it is offered in; empty for all. */
	public Set<SessionKind> sessionKinds() {
		return kinds;
	}

	/** The key. */
	@Override
	public String toString() {
		return key;
	}
}

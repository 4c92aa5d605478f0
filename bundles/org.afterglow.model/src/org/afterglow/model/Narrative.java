package org.afterglow.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A vision told, as text.
 *
 * @param text normalised and free of {@linkplain NarrativeText#problemIn problems}
 * @param version counts the saves of the text; 0 is never saved. The store expects the version that was read.
 * @param phase the phase it tells of, when known
 * @param captured when it was told, UTC
 * @since 1.0
 */
public record Narrative(NarrativeId id, SessionId session, String title, String text, long version,
		Optional<Phase> phase, Instant captured, Voice voice) {

	public Narrative {
		Objects.requireNonNull(id);
		Objects.requireNonNull(session);
		Objects.requireNonNull(phase);
		Objects.requireNonNull(captured);
		Objects.requireNonNull(voice);
		Labels.check("title of a narrative", title);
		if (version < 0) {
			throw new IllegalArgumentException("version must not be negative: " + version);
		}
		if (text.indexOf('\r') >= 0) {
			throw new IllegalArgumentException("line ends of a narrative must be \\n");
		}
		NarrativeText.problemIn(text).ifPresent(problem -> {
			throw new IllegalArgumentException("text of a narrative: " + problem.kind() + " at " + problem.position());
		});
	}

	/** A narrative not yet saved. */
	public static Narrative told(SessionId session, String title, String text, Instant captured) {
		return new Narrative(NarrativeId.random(), session, title, NarrativeText.normalised(text), 0,
				Optional.empty(), captured, Voice.OWN_WORDS);
	}

	/** The same with this text. */
	public Narrative withText(String other) {
		return new Narrative(id, session, title, other, version, phase, captured, voice);
	}

	/** The same under this title. */
	public Narrative titled(String other) {
		return new Narrative(id, session, other, text, version, phase, captured, voice);
	}

	/** As the store returns it after a save. */
	public Narrative atVersion(long stored) {
		return new Narrative(id, session, title, text, stored, phase, captured, voice);
	}

	/** The id alone: a client's words must not reach a log. */
	@Override
	public String toString() {
		return id.toString();
	}
}

package org.afterglow.model;

import java.time.Instant;
import java.util.Objects;

/**
 * One code put on one anchor.
 *
 * @param anchor owned by this coding alone
 * @param memo may be empty
 * @param author name of the therapist who put it there, as set in the practice; may be empty
 * @param created when it was put there, UTC
 * @since 1.0
 */
public record Coding(CodingId id, AnchorId anchor, CodeId code, CodingAttributes attributes, String memo,
		String author, Instant created) {

	public Coding {
		Objects.requireNonNull(id);
		Objects.requireNonNull(anchor);
		Objects.requireNonNull(code);
		Objects.requireNonNull(attributes);
		Objects.requireNonNull(memo);
		Labels.checkMayBeEmpty("author of a coding", author);
		Objects.requireNonNull(created);
	}

	/** A coding not yet saved, without attributes, memo and author. */
	public static Coding of(AnchorId anchor, CodeId code, Instant created) {
		return new Coding(CodingId.random(), anchor, code, CodingAttributes.NONE, "", "", created);
	}

	/** Same coding under another code: id, anchor, attributes and memo stay. */
	public Coding recodedAs(CodeId other) {
		return new Coding(id, anchor, other, attributes, memo, author, created);
	}

	/** The same with these attributes in place of those it has. */
	public Coding withAttributes(CodingAttributes other) {
		return new Coding(id, anchor, code, other, memo, author, created);
	}

	/** The same with this memo, which may be empty. */
	public Coding withMemo(String other) {
		return new Coding(id, anchor, code, attributes, other, author, created);
	}

	/** The same, put there by this person. */
	public Coding by(String name) {
		return new Coding(id, anchor, code, attributes, memo, name, created);
	}

	/** The id alone: the memo is the therapist's. */
	@Override
	public String toString() {
		return id.toString();
	}
}

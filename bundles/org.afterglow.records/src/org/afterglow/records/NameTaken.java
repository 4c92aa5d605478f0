package org.afterglow.records;

import java.util.Objects;

/** Another record already has the label, number or name. The message does not repeat it. */
public final class NameTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private final Change.Subject subject;

	public NameTaken(Change.Subject subject) {
		super("another " + subject + " has that name");
		this.subject = Objects.requireNonNull(subject);
	}

	/** What sort of record has it. */
	public Change.Subject subject() {
		return subject;
	}
}

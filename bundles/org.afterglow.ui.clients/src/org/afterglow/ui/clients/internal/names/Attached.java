package org.afterglow.ui.clients.internal.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.SessionId;

/** What is attached to which session. Not safe for several threads. */
final class Attached {

	private final Map<SessionId, List<Attachment>> of = new HashMap<>();
	private final Map<AttachmentId, SessionId> to = new HashMap<>();

	private final Set<AttachmentId> lost = new HashSet<>();

	void clear() {
		lost.clear();
		of.clear();
		to.clear();
	}

	/** @param all every attachment of the session, in order */
	void put(SessionId session, List<Attachment> all) {
		forget(session);
		if (all.isEmpty()) {
			// Also a session that is gone.
			return;
		}
		of.put(session, List.copyOf(all));
		all.forEach(attachment -> to.put(attachment.id(), session));
	}

	void forget(SessionId session) {
		of.getOrDefault(session, List.of()).forEach(attachment -> to.remove(attachment.id()));
		of.remove(session);
	}

	/** @param attachments without their files */
	void lost(List<Attachment> attachments) {
		attachments.forEach(attachment -> lost.add(attachment.id()));
	}

	boolean isLost(AttachmentId id) {
		return lost.contains(id);
	}

	/** The session it was last known in. */
	Optional<SessionId> sessionOf(AttachmentId id) {
		return Optional.ofNullable(to.get(id));
	}

	List<Attachment> of(SessionId session) {
		return of.getOrDefault(session, List.of());
	}
}

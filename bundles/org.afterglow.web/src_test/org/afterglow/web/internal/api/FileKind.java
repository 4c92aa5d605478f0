package org.afterglow.web.internal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.Page.Slice;

/** A further kind, as somebody would write it: the files of sessions, which scripts may list, rename and take away. */
final class FileKind implements Kind<Attachment> {

	private static final String SESSION = "session";
	private static final Shape SHAPE = Shape.of("file", "/files", Scope.CLIENTS_READ, Scope.CLIENTS_WRITE).narrowedBy(SESSION)
			.showing(SESSION, "size").toldOf(Subject.ATTACHMENT);

	@Override
	public Shape shape() {
		return SHAPE;
	}

	@Override
	public Slice<Map<String, Object>> list(Asked asked, Page page) {
		List<Attachment> all = asked.filterId(SESSION).map(session -> asked.records().attachments().of(new SessionId(session)))
				.orElseGet(() -> asked.records().attachments().all());
		return page.of(all, file -> file.id().value()).map(file -> tagged(file, asked.rights()));
	}

	@Override
	public Optional<Attachment> find(Asked asked) {
		return asked.id("id").flatMap(id -> asked.records().attachments().byId(new AttachmentId(id)));
	}

	@Override
	public Map<String, Object> shown(Attachment file, Rights rights) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", file.id().value().toString());
		shown.put(SESSION, file.session().value().toString());
		shown.put("name", file.name());
		shown.put("size", file.size());
		return shown;
	}

	/** Writes, and then finds something wrong, so that it can be seen what comes of that. */
	@Override
	public Attachment add(Asked asked, Body body) {
		asked.records().settings().set("file.written", "before it was refused");
		body.wrong("name", "Files come by the window.");
		body.check();
		throw new IllegalStateException("that was refused");
	}

	@Override
	public Attachment change(Asked asked, Attachment stored, Body body) {
		String name = body.line("name");
		body.check();
		return asked.records().attachments().rename(stored.id(), name);
	}

	@Override
	public void remove(Asked asked, Attachment stored) {
		asked.records().attachments().remove(stored.id());
	}
}

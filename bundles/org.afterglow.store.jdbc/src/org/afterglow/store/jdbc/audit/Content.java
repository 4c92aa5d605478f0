package org.afterglow.store.jdbc.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.ClientId;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditSubject;

/** What an entry says, as bytes: the same always, and never the same for two entries that say different things. */
final class Content {

	private Content() {
	}

	static byte[] bytes(Told told) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(200);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			AuditEvent event = told.event();
			out.writeLong(told.at().getEpochSecond());
			out.writeInt(told.at().getNano());
			write(out, told.by().name());
			write(out, told.by().registration());
			write(out, event.kind().name());
			write(out, told.client().map(ClientId::value));
			write(out, event.subject().map(subject -> subject.sort().name()).orElse(""));
			write(out, event.subject().map(AuditSubject::id));
			out.writeInt(event.details().size());
			for (Map.Entry<String, String> detail : event.details().entrySet()) {
				write(out, detail.getKey());
				write(out, detail.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException("memory does not fail", e);
		}
		return bytes.toByteArray();
	}

	private static void write(DataOutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static void write(DataOutputStream out, Optional<UUID> id) throws IOException {
		out.writeBoolean(id.isPresent());
		if (id.isPresent()) {
			out.writeLong(id.get().getMostSignificantBits());
			out.writeLong(id.get().getLeastSignificantBits());
		}
	}
}

package org.afterglow.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.MediaType;
import org.afterglow.model.SessionId;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.AttachmentNotTaken;
import org.afterglow.records.AttachmentNotTaken.Reason;
import org.afterglow.records.Attachments;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.RecordMissing;

final class InMemoryAttachments implements Attachments {

	private static final int BUFFER = 64 * 1024;

	private final InMemoryRecords records;
	private final Clock clock;
	/** As on a disk, the bytes of what was removed stay. */
	private final Map<AttachmentId, byte[]> bytes = new ConcurrentHashMap<>();

	InMemoryAttachments(InMemoryRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	@Override
	public List<Attachment> of(SessionId session) {
		return all().stream().filter(attachment -> attachment.session().equals(session)).toList();
	}

	@Override
	public List<Attachment> all() {
		return records.state().attachments.values().stream().sorted(Comparator.comparing(Attachment::added)).toList();
	}

	@Override
	public Optional<Attachment> byId(AttachmentId id) {
		return Optional.ofNullable(records.state().attachments.get(id));
	}

	@Override
	public Attachment add(NewAttachment wanted, InputStream content, Progress progress) {
		requireSession(wanted.session());
		byte[] all = read(content, progress);
		MediaType type = MediaType.of(wanted.name(), Arrays.copyOf(all, Math.min(all.length, MediaType.HEAD)));
		Attachment attachment = new Attachment(wanted.id(), wanted.session(), wanted.name(), type, all.length, digest(all),
				clock.instant(), wanted.author());
		bytes.put(wanted.id(), all);
		put(attachment);
		return attachment;
	}

	private static byte[] read(InputStream content, Progress progress) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try {
			for (byte[] some = content.readNBytes(BUFFER); some.length > 0; some = content.readNBytes(BUFFER)) {
				all.writeBytes(some);
				if (!progress.reached(all.size())) {
					throw new AttachmentNotTaken(Reason.STOPPED);
				}
			}
		} catch (IOException e) {
			throw new AttachmentNotTaken(Reason.NOT_READABLE, e);
		}
		return all.toByteArray();
	}

	private static String digest(byte[] all) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private void put(Attachment attachment) {
		records.change(state -> {
			requireSession(attachment.session());
			state.attachments.put(attachment.id(), attachment);
			state.saved(Subject.ATTACHMENT, attachment.id().value());
			return attachment;
		});
	}

	private void requireSession(SessionId session) {
		if (!records.state().sessions.containsKey(session)) {
			throw new RecordMissing(session.toString());
		}
	}

	@Override
	public AttachmentContent open(AttachmentId id) {
		return new Bytes(byId(id).orElseThrow(() -> new RecordMissing(id.toString())), bytes.get(id));
	}

	@Override
	public Attachment rename(AttachmentId id, String name) {
		Attachment renamed = byId(id).orElseThrow(() -> new RecordMissing(id.toString())).named(name);
		put(renamed);
		return renamed;
	}

	@Override
	public Optional<Attachment> remove(AttachmentId id) {
		return records.change(state -> {
			Optional<Attachment> removed = byId(id);
			state.remove(id);
			return removed;
		});
	}

	@Override
	public void restore(Attachment removed) {
		if (!bytes.containsKey(removed.id())) {
			throw new RecordMissing("file of " + removed.id());
		}
		if (byId(removed.id()).isEmpty()) {
			put(removed);
		}
	}

	@Override
	public List<Attachment> lost() {
		return List.of();
	}

	private record Bytes(Attachment attachment, byte[] all) implements AttachmentContent {

		@Override
		public int read(long position, byte[] target, int offset, int length) {
			if (position >= all.length) {
				return -1;
			}
			int count = (int) Math.min(length, all.length - position);
			System.arraycopy(all, (int) position, target, offset, count);
			return count;
		}

		@Override
		public InputStream stream() {
			return new ByteArrayInputStream(all);
		}

		@Override
		public void close() {
			// There is nothing to close.
		}
	}
}

package org.afterglow.store.jdbc;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.MediaType;
import org.afterglow.model.SessionId;
import org.afterglow.records.AttachmentContent;
import org.afterglow.records.Attachments;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.RecordsUnavailable;
import org.afterglow.store.jdbc.attached.AttachmentFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table of attachments and their files. The file comes first and goes last: a row without its file is damage, a file
 * without its row only what a moment left behind.
 */
final class JdbcAttachments implements Attachments {

	private static final Logger log = LoggerFactory.getLogger(JdbcAttachments.class);
	private static final String SELECT = "select id, session, name, type, bytes, digest, added, author from attachment";
	private static final String ORDER = " order by added, number";

	private final Transactions transactions;
	private final AttachmentFiles files;
	private final Clock clock;
	private final List<Attachment> lost;

	JdbcAttachments(Transactions transactions, AttachmentFiles files, Clock clock) {
		this.transactions = transactions;
		this.files = files;
		this.clock = clock;
		this.lost = settle();
	}

	static List<Attachment> all(Link link) throws SQLException {
		return link.list(SELECT + ORDER, JdbcAttachments::read);
	}

	static Set<AttachmentId> ids(Link link) throws SQLException {
		return new HashSet<>(link.list("select id from attachment", row -> new AttachmentId(row.getObject(1, UUID.class))));
	}

	private static Attachment read(ResultSet row) throws SQLException {
		return new Attachment(new AttachmentId(row.getObject(1, UUID.class)), new SessionId(row.getObject(2, UUID.class)),
				row.getString(3), new MediaType(row.getString(4)), row.getLong(5), row.getString(6),
				row.getObject(7, Instant.class), row.getString(8));
	}

	/** Removes files that belong to nothing, and says what has no file. */
	private List<Attachment> settle() {
		try {
			files.removeUnfinished();
			Set<AttachmentId> there = files.ids();
			Set<AttachmentId> known = transactions.read(JdbcAttachments::ids);
			if (eraseOthers(files, known) > 0) {
				log.warn("files of attachments without a record were removed");
			}
			List<Attachment> without = there.containsAll(known) ? List.of()
					: all().stream().filter(attachment -> !there.contains(attachment.id())).toList();
			without.forEach(attachment -> log.warn("{} has lost its file", attachment));
			return without;
		} catch (RecordsUnavailable e) {
			// The records open all the same; whoever opens an attachment hears of it.
			log.warn("attachments could not be looked through: {}", e.getMessage());
			return List.of();
		}
	}

	/** Removes every file but these. @return how many there were */
	static int eraseOthers(AttachmentFiles files, Set<AttachmentId> known) {
		Set<AttachmentId> others = files.ids();
		others.removeAll(known);
		others.forEach(id -> {
			if (!files.erase(id)) {
				log.warn("file of {} could not be removed", id);
			}
		});
		return others.size();
	}

	@Override
	public List<Attachment> of(SessionId session) {
		return transactions.read(link -> link.list(SELECT + " where session = ?" + ORDER, JdbcAttachments::read, session.value()));
	}

	@Override
	public List<Attachment> all() {
		return transactions.read(JdbcAttachments::all);
	}

	@Override
	public Optional<Attachment> byId(AttachmentId id) {
		return transactions.read(link -> byId(link, id));
	}

	private static Optional<Attachment> byId(Link link, AttachmentId id) throws SQLException {
		return link.first(SELECT + " where id = ?", JdbcAttachments::read, id.value());
	}

	@Override
	public Attachment add(NewAttachment wanted, InputStream content, Progress progress) {
		transactions.read(link -> requireSession(link, wanted.session()));
		AttachmentFiles.Sealed sealed = files.seal(wanted.id(), wanted.name(), content, progress);
		boolean added = false;
		try {
			Attachment attachment = new Attachment(wanted.id(), wanted.session(), wanted.name(), sealed.type(), sealed.size(),
					sealed.digest(), clock.instant(), wanted.author());
			insert(attachment);
			added = true;
			return attachment;
		} finally {
			if (!added) {
				files.erase(wanted.id());
			}
		}
	}

	private void insert(Attachment attachment) {
		transactions.write(transaction -> {
			Link link = transaction.link();
			requireSession(link, attachment.session());
			link.update("insert into attachment (id, session, name, type, bytes, digest, added, author) values (?, ?, ?, ?, ?, ?, ?, ?)",
					attachment.id().value(), attachment.session().value(), attachment.name(), attachment.type().name(),
					attachment.size(), attachment.digest(), attachment.added(), attachment.author());
			transaction.saved(Subject.ATTACHMENT, attachment.id().value());
			return attachment;
		});
	}

	private static SessionId requireSession(Link link, SessionId session) throws SQLException {
		if (!link.any("select 1 from session where id = ?", session.value())) {
			throw new RecordMissing(session.toString());
		}
		return session;
	}

	@Override
	public AttachmentContent open(AttachmentId id) {
		return files.open(byId(id).orElseThrow(() -> new RecordMissing(id.toString())));
	}

	@Override
	public Attachment rename(AttachmentId id, String name) {
		return transactions.write(transaction -> {
			Link link = transaction.link();
			Attachment renamed = byId(link, id).orElseThrow(() -> new RecordMissing(id.toString())).named(name);
			link.update("update attachment set name = ? where id = ?", name, id.value());
			transaction.saved(Subject.ATTACHMENT, id.value());
			return renamed;
		});
	}

	@Override
	public Optional<Attachment> remove(AttachmentId id) {
		return transactions.write(transaction -> {
			Optional<Attachment> removed = byId(transaction.link(), id);
			if (removed.isPresent()) {
				Below.attachment(transaction, id.value());
				transaction.link().update("delete from attachment where id = ?", id.value());
				transaction.deleted(Subject.ATTACHMENT, id.value());
			}
			return removed;
		});
	}

	@Override
	public void restore(Attachment removed) {
		if (!files.has(removed.id())) {
			throw new RecordMissing("file of " + removed.id());
		}
		transactions.together(() -> {
			if (byId(removed.id()).isEmpty()) {
				insert(removed);
			}
			return removed;
		});
	}

	@Override
	public List<Attachment> lost() {
		return lost;
	}
}

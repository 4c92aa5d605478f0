package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.afterglow.practice.spi.RecordsOpener.Still;
import org.afterglow.records.Attachments;
import org.afterglow.records.Audit;
import org.afterglow.records.Change;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.Clients;
import org.afterglow.records.Codes;
import org.afterglow.records.Entries;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Integrations;
import org.afterglow.records.Journals;
import org.afterglow.records.Narratives;
import org.afterglow.records.Records;
import org.afterglow.records.Revisions;
import org.afterglow.records.Sessions;
import org.afterglow.records.Settings;
import org.afterglow.store.jdbc.attached.AttachmentFiles;
import org.afterglow.store.jdbc.audit.Chain;
import org.afterglow.store.jdbc.audit.Witness;

/** The records in an open database. */
final class JdbcRecords implements Records {

	private final Transactions transactions;
	private final FeedTable feed;
	private final Clients clients;
	private final Sessions sessions;
	private final Narratives narratives;
	private final Codes codes;
	private final Revisions revisions;
	private final Settings settings;
	private final Attachments attachments;
	private final Entries entries;
	private final Journals journals;
	private final Integrations integrations;
	private final Audit audit;

	JdbcRecords(SealedDatabase database, AttachmentFiles files, Chain chain, Witness witness, Room room, Clock clock)
			throws SQLException {
		Link administrator = database.administrator();
		feed = FeedTable.of(administrator);
		AuditLog log = AuditLog.open(administrator, chain, witness, clock);
		administrator.rollback();
		transactions = new Transactions(database, feed, log, room);
		clients = new JdbcClients(transactions);
		sessions = new JdbcSessions(transactions);
		narratives = new JdbcNarratives(transactions);
		codes = new JdbcCodes(transactions, this);
		revisions = new JdbcRevisions(transactions, clock);
		settings = new JdbcSettings(transactions);
		attachments = new JdbcAttachments(transactions, files, clock);
		entries = new JdbcEntries(transactions, clock);
		journals = new JdbcJournals(transactions);
		integrations = new JdbcIntegrations(transactions);
		audit = new JdbcAudit(transactions, log);
		log.foundBroken().ifPresent(audit::note);
		log.tellWitness();
	}

	@Override
	public Clients clients() {
		return clients;
	}

	@Override
	public Sessions sessions() {
		return sessions;
	}

	@Override
	public Narratives narratives() {
		return narratives;
	}

	@Override
	public Codes codes() {
		return codes;
	}

	@Override
	public Revisions revisions() {
		return revisions;
	}

	@Override
	public Settings settings() {
		return settings;
	}

	@Override
	public Attachments attachments() {
		return attachments;
	}

	@Override
	public Entries entries() {
		return entries;
	}

	@Override
	public Journals journals() {
		return journals;
	}

	@Override
	public Integrations integrations() {
		return integrations;
	}

	@Override
	public Audit audit() {
		return audit;
	}

	@Override
	public ChangeFeed feed() {
		return new ChangeFeed() {
			@Override
			public FeedPosition position() {
				return feed.position();
			}

			@Override
			public List<Change> after(long number, int limit) {
				return transactions.read(link -> feed.after(link, number, limit));
			}

			@Override
			public Subscription listen(Listener listener) {
				return feed.add(listener)::run;
			}
		};
	}

	@Override
	public <T> T together(Supplier<T> work) {
		return transactions.together(work);
	}

	@Override
	public boolean isTogether() {
		return transactions.isInside();
	}

	/** Saves wait, and all of them so far are on the disk. */
	<T, X extends Exception> T still(Still<T, X> look) throws X {
		return transactions.still(look);
	}

	/** Waits for a save under way, then lets nobody in. */
	void close() throws SQLException {
		transactions.close();
	}
}

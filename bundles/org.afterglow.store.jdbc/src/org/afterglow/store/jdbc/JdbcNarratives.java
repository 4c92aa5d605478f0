package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Narratives;

/** The tables of narratives, anchors and codings. */
final class JdbcNarratives implements Narratives {

	private static final String IDS = """
			select n.id from narrative n join session s on s.id = n.session join client c on c.id = s.client""";
	private static final String IN_ORDER = " order by c.label_key, s.number, n.number";

	private final Transactions transactions;

	JdbcNarratives(Transactions transactions) {
		this.transactions = transactions;
	}

	@Override
	public Optional<CodedNarrative> byId(NarrativeId id) {
		return transactions.read(link -> NarrativeRows.coded(link, id));
	}

	@Override
	public List<NarrativeSummary> of(SessionId session) {
		return transactions.read(link -> NarrativeRows.summaries(link, session));
	}

	@Override
	public List<NarrativeSummary> summaries() {
		return transactions.read(NarrativeRows::summaries);
	}

	@Override
	public List<NarrativeSummary> page(Optional<NarrativeId> behind, int limit) {
		return transactions.read(link -> NarrativeRows.page(link, IdPage.behind(behind.map(NarrativeId::value)), limit));
	}

	@Override
	public Optional<NarrativeSummary> summary(NarrativeId id) {
		return transactions.read(link -> NarrativeRows.summary(link, id));
	}

	@Override
	public Optional<NarrativeSummary> titled(SessionId session, String title) {
		return transactions.read(link -> NarrativeRows.titled(link, session, title));
	}

	@Override
	public void each(Optional<ClientId> client, Consumer<CodedNarrative> consumer) {
		transactions.read(link -> {
			// H2 holds a whole result in memory, so only ids come at once; one state of the records, so none is missing.
			for (NarrativeId id : ids(link, client)) {
				NarrativeRows.coded(link, id).ifPresent(consumer);
			}
			return client;
		});
	}

	private static List<NarrativeId> ids(Link link, Optional<ClientId> client) throws SQLException {
		Link.Row<NarrativeId> id = row -> new NarrativeId(row.getObject(1, UUID.class));
		return client.isPresent() ? link.list(IDS + " where c.id = ?" + IN_ORDER, id, client.get().value())
				: link.list(IDS + IN_ORDER, id);
	}

	@Override
	public int count() {
		return transactions.read(link -> link.first("select count(*) from narrative", row -> row.getInt(1)).orElseThrow());
	}

	@Override
	public CodedNarrative save(CodedNarrative narrative) {
		return transactions.write(transaction -> {
			CodedNarrative stored = new NarrativeWriter(transaction.link()).save(narrative);
			transaction.saved(Subject.NARRATIVE, narrative.narrative().id().value());
			return stored;
		});
	}

	@Override
	public Narrative saveHead(Narrative narrative) {
		return transactions.write(transaction -> {
			Narrative stored = new NarrativeWriter(transaction.link()).saveHead(narrative);
			transaction.saved(Subject.NARRATIVE, narrative.id().value());
			return stored;
		});
	}

	@Override
	public void delete(NarrativeId id) {
		transactions.write(transaction -> {
			Below.narrative(transaction, id.value());
			if (transaction.link().update("delete from narrative where id = ?", id.value()) > 0) {
				transaction.deleted(Subject.NARRATIVE, id.value());
			}
			return id;
		});
	}
}

package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.RevisionId;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Revision;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.afterglow.records.RevisionThinning;
import org.afterglow.records.Revisions;

/** The tables of revisions. */
final class JdbcRevisions implements Revisions {

	private final Transactions transactions;
	private final Clock clock;

	JdbcRevisions(Transactions transactions, Clock clock) {
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public List<RevisionSummary> of(NarrativeId narrative) {
		return transactions.read(link -> RevisionRows.of(link, narrative));
	}

	@Override
	public Optional<Revision> byId(RevisionId id) {
		return transactions.read(link -> RevisionRows.byId(link, id));
	}

	@Override
	public Optional<RevisionSummary> keep(NarrativeId narrative, RevisionReason reason) {
		return transactions.write(transaction -> {
			Link link = transaction.link();
			Optional<Long> number = numberOf(link, narrative);
			Optional<UUID> kept = number.isPresent()
					? new RevisionWriter(link).keep(number.get(), reason, clock.instant())
					: Optional.empty();
			if (kept.isEmpty()) {
				return Optional.empty();
			}
			transaction.touched();
			return RevisionRows.of(link, narrative).stream().findFirst();
		});
	}

	@Override
	public int thin(NarrativeId narrative, Instant now, ZoneId zone) {
		return transactions.write(transaction -> {
			Link link = transaction.link();
			List<RevisionSummary> gone = RevisionThinning.dispensable(RevisionRows.of(link, narrative), now, zone);
			if (!gone.isEmpty()) {
				link.updateAll("delete from revision where id = ?",
						gone.stream().map(summary -> new Object[] { summary.id().value() }).toList());
				// A text that no other version has goes with its last one.
				link.update("""
						delete from revision_text t where t.narrative = ?
						and not exists (select 1 from revision r where r.text = t.number)""",
						numberOf(link, narrative).orElseThrow());
				transaction.touched();
			}
			return gone.size();
		});
	}

	@Override
	public void putBack(Revision revision) {
		transactions.write(transaction -> {
			Link link = transaction.link();
			NarrativeId narrative = revision.summary().narrative();
			long number = numberOf(link, narrative).orElseThrow(() -> new RecordMissing(narrative.toString()));
			if (!link.any("select 1 from revision where id = ?", revision.id().value())) {
				new RevisionWriter(link).putBack(number, revision);
				transaction.touched();
			}
			return revision;
		});
	}

	private static Optional<Long> numberOf(Link link, NarrativeId narrative) throws SQLException {
		return link.first("select number from narrative where id = ?", row -> row.getLong(1), narrative.value());
	}
}

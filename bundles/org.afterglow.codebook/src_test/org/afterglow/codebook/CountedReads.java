package org.afterglow.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.records.Attachments;
import org.afterglow.records.Audit;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.Clients;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.CodedPassage;
import org.afterglow.records.Codes;
import org.afterglow.records.Entries;
import org.afterglow.records.Integrations;
import org.afterglow.records.Journals;
import org.afterglow.records.Narratives;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedCode;
import org.afterglow.records.Revisions;
import org.afterglow.records.Sessions;
import org.afterglow.records.Settings;

/** Records that count how often all codes are read. */
final class CountedReads implements Records {

	private final Records records;
	private int reads;

	CountedReads(Records records) {
		this.records = records;
	}

	int reads() {
		return reads;
	}

	@Override
	public Codes codes() {
		Codes codes = records.codes();
		return new Codes() {
			@Override
			public List<Code> all() {
				reads++;
				return codes.all();
			}

			@Override
			public Optional<Code> byId(CodeId id) {
				return codes.byId(id);
			}

			@Override
			public Optional<Code> named(String name) {
				return codes.named(name);
			}

			@Override
			public Map<CodeId, Integer> counts() {
				return codes.counts();
			}

			@Override
			public Map<CodeId, Integer> counts(ClientId client) {
				return codes.counts(client);
			}

			@Override
			public List<CodedPassage> passages(Set<CodeId> of, int limit) {
				return codes.passages(of, limit);
			}

			@Override
			public List<CodedPassage> passages(ClientId client, Set<CodeId> of) {
				return codes.passages(client, of);
			}

			@Override
			public void save(Code code) {
				codes.save(code);
			}

			@Override
			public Optional<RemovedCode> delete(CodeId id) {
				return codes.delete(id);
			}

			@Override
			public void restore(RemovedCode removed) {
				codes.restore(removed);
			}

			@Override
			public Map<CodeOrigin, Optional<CodeId>> origins() {
				return codes.origins();
			}

			@Override
			public void setOrigin(CodeId code, CodeOrigin origin) {
				codes.setOrigin(code, origin);
			}
		};
	}

	@Override
	public Clients clients() {
		return records.clients();
	}

	@Override
	public Sessions sessions() {
		return records.sessions();
	}

	@Override
	public Narratives narratives() {
		return records.narratives();
	}

	@Override
	public Revisions revisions() {
		return records.revisions();
	}

	@Override
	public Attachments attachments() {
		return records.attachments();
	}

	@Override
	public Entries entries() {
		return records.entries();
	}

	@Override
	public Journals journals() {
		return records.journals();
	}

	@Override
	public Integrations integrations() {
		return records.integrations();
	}

	@Override
	public Settings settings() {
		return records.settings();
	}

	@Override
	public Audit audit() {
		return records.audit();
	}

	@Override
	public ChangeFeed feed() {
		return records.feed();
	}

	@Override
	public <T> T together(Supplier<T> work) {
		return records.together(work);
	}

	@Override
	public boolean isTogether() {
		return records.isTogether();
	}
}

package org.afterglow.ui.help;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.afterglow.records.Audit;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.records.Therapist;

/**
 * How far the practice has come.
 *
 * @param done the steps whose result is in the vault
 * @param latest the narrative that was added last
 */
public record Progress(Set<Step> done, Optional<NarrativeSummary> latest) {

	/** Kept in the vault at once; the log tells of a search only when it has settled. */
	private static final String SEARCHED = "first-steps.searched";

	public Progress {
		done = Set.copyOf(done);
		Objects.requireNonNull(latest);
	}

	/** Reads it; may take long. */
	public static Progress of(Records records) {
		List<NarrativeSummary> narratives = records.narratives().summaries();
		Set<Step> done = EnumSet.noneOf(Step.class);
		mark(done, Step.THERAPIST, Therapist.of(records.settings()).isKnown());
		mark(done, Step.CLIENT, !records.clients().all().isEmpty());
		mark(done, Step.SESSION, !records.sessions().all().isEmpty());
		mark(done, Step.NARRATIVE, narratives.stream().anyMatch(narrative -> narrative.words() > 0));
		mark(done, Step.PASSAGE, narratives.stream().anyMatch(narrative -> narrative.codings() > 0));
		mark(done, Step.SEARCH, records.settings().get(SEARCHED).isPresent() || isInLog(records, AuditKind.SEARCHED));
		// Where copies lie is no part of the vault; its log tells that there was one.
		mark(done, Step.BACKUP, isInLog(records, AuditKind.BACKED_UP));
		return new Progress(done, narratives.isEmpty() ? Optional.empty() : Optional.of(narratives.getLast()));
	}

	private static boolean isInLog(Records records, AuditKind kind) {
		return !records.audit().entries(AuditFilter.ALL.of(Set.of(kind)), Audit.NEWEST, 1).isEmpty();
	}

	/** Keeps that something was searched; may take long. */
	public static void searched(Records records) {
		if (records.settings().get(SEARCHED).isEmpty()) {
			records.settings().set(SEARCHED, "yes");
		}
	}

	private static void mark(Set<Step> done, Step step, boolean isDone) {
		if (isDone) {
			done.add(step);
		}
	}
}

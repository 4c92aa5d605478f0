package org.afterglow.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** Under which title each narrative is written in a file of narratives, so that other files can name it by that. */
final class WrittenTitles {

	private final Records records;
	private final Map<SessionId, Map<NarrativeId, String>> bySession = new HashMap<>();

	WrittenTitles(Records records) {
		this.records = records;
	}

	Optional<String> of(NarrativeSummary narrative) {
		return Optional.ofNullable(in(narrative.session()).get(narrative.id()));
	}

	Optional<NarrativeId> titled(SessionId session, String title) {
		return in(session).entrySet().stream().filter(each -> each.getValue().equals(title)).map(Map.Entry::getKey).findFirst();
	}

	private Map<NarrativeId, String> in(SessionId session) {
		return bySession.computeIfAbsent(session, id -> {
			List<NarrativeSummary> all = records.narratives().of(id);
			SharedTitles titles = new SharedTitles(all.stream().map(NarrativeSummary::title).toList());
			Map<NarrativeId, String> written = new LinkedHashMap<>();
			all.forEach(each -> written.put(each.id(), titles.next(each.title())));
			return written;
		});
	}
}

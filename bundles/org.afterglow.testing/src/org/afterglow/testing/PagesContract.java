package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.afterglow.model.Client;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.NarrativeSummary;
import org.junit.jupiter.api.Test;

/** Lists that are read page by page meet everything once, in the order in which ids are written. */
public abstract class PagesContract extends RecordsSuite {

	private static final int MANY = 23;
	private static final int LIMIT = 5;

	@Test
	void narrativesComeInPages() {
		Session session = session();
		for (int i = 0; i < MANY; i++) {
			records().narratives().save(CodedText.told(session.id(), "n" + i, "word").build());
		}
		Function<NarrativeSummary, UUID> id = each -> each.id().value();
		assertEquals(written(records().narratives().summaries(), id), read(id, (behind, limit) -> records().narratives()
				.page(behind.map(NarrativeId::new), limit)));
		NarrativeSummary some = records().narratives().page(Optional.empty(), 2).getLast();
		assertEquals(records().narratives().summary(some.id()), Optional.of(some), "a page tells what a list tells");
	}

	@Test
	void sessionsComeInPages() {
		Client client = client("one of many sessions");
		for (int i = 1; i <= MANY; i++) {
			session(client, i);
		}
		Function<Session, UUID> id = each -> each.id().value();
		assertEquals(written(records().sessions().all(), id), read(id, (behind, limit) -> records().sessions()
				.page(behind.map(SessionId::new), limit)));
		assertEquals(List.of(), records().sessions().page(Optional.of(new SessionId(new UUID(-1, -1))), LIMIT));
	}

	@Test
	void aPageBeginsBehindWhatIsGone() {
		Session session = session();
		List<NarrativeId> ids = new ArrayList<>();
		for (int i = 0; i < LIMIT; i++) {
			ids.add(records().narratives().save(CodedText.told(session.id(), "n" + i, "word").build()).narrative().id());
		}
		List<NarrativeSummary> before = records().narratives().page(Optional.empty(), LIMIT);
		NarrativeId gone = before.get(2).id();
		records().narratives().delete(gone);
		assertEquals(before.subList(3, LIMIT), records().narratives().page(Optional.of(gone), LIMIT));
	}

	private static <T> List<String> written(List<T> all, Function<T, UUID> id) {
		return all.stream().map(id).map(UUID::toString).sorted().toList();
	}

	private static <T> List<String> read(Function<T, UUID> id, BiFunction<Optional<UUID>, Integer, List<T>> pages) {
		List<String> read = new ArrayList<>();
		Optional<UUID> behind = Optional.empty();
		for (List<T> page = pages.apply(behind, LIMIT); !page.isEmpty(); page = pages.apply(behind, LIMIT)) {
			page.stream().map(id).map(UUID::toString).forEach(read::add);
			behind = Optional.of(id.apply(page.getLast()));
		}
		return read;
	}
}

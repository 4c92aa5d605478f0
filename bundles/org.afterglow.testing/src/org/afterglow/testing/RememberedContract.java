package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Words;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.RecordMissing;
import org.junit.jupiter.api.Test;

/** What the practice remembers of modules: names in the types of their entries, and where codes came from. */
public abstract class RememberedContract extends EntriesSuite {

	@Test
	void namesOfATypeAreRememberedAndNeverGrowOlder() {
		Words name = Words.of("Thought").and(Locale.GERMAN, "Gedanke");
		EntryOutline.Field field = new EntryOutline.Field("kind", name, Map.of("a", name), List.of(), Optional.of("part"));
		AtomicInteger heard = new AtomicInteger();
		try (Subscription subscription = records().feed().listen(position -> heard.incrementAndGet())) {
			rememberInTurn(name, field);
		}
		assertEquals(3, heard.get(), "what is new is heard of, and nothing else");
	}

	private void rememberInTurn(Words name, EntryOutline.Field field) {
		EntryOutline first = new EntryOutline(THOUGHTS, 2, name, name,
				List.of(field, new EntryOutline.Field("rows", name, Map.of(), List.of(field))));
		entries().remember(first);
		entries().remember(first);
		entries().remember(new EntryOutline(PARTS, 1, name, name, List.of(), true));
		entries().remember(new EntryOutline(THOUGHTS, 1, name, name, List.of()));
		assertEquals(first, entries().outlines().getFirst());
		assertEquals(2, entries().outlines().size());
		assertEquals(List.of(false, true), entries().outlines().stream().sorted(Comparator.comparing(EntryOutline::unlisted))
				.map(EntryOutline::unlisted).toList());
		EntryOutline next = new EntryOutline(THOUGHTS, 3, name, name, List.of());
		entries().remember(next);
		assertEquals(next, entries().outlines().getFirst());
	}

	@Test
	void whereACodeCameFromOutlivesIt() {
		Code code = code("c");
		CodeOrigin origin = new CodeOrigin("org.example.act", "fusion", false);
		records().codes().setOrigin(code.id(), origin);
		assertEquals(Map.of(origin, Optional.of(code.id())), records().codes().origins());
		var removed = records().codes().delete(code.id()).orElseThrow();
		assertEquals(Map.of(origin, Optional.empty()), records().codes().origins());
		records().codes().restore(removed);
		assertEquals(Map.of(origin, Optional.of(code.id())), records().codes().origins());
		CodeOrigin adopted = new CodeOrigin("org.example.act", "fusion", true);
		records().codes().setOrigin(code.id(), adopted);
		assertEquals(Set.of(adopted), records().codes().origins().keySet());
		assertThrows(RecordMissing.class, () -> records().codes().setOrigin(CodeId.random(), origin));
	}
}

package org.afterglow.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.records.RemovedEntry;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to entries, what is found is what is kept: by an index that followed, that was closed meanwhile, and that is made again. */
class EntriesInStepTest {
	private static final EntryTypeId TYPE = new EntryTypeId("org.example.ifs.part");
	private static final Instant BEGUN = Instant.parse("2025-03-14T10:00:00Z");
	private static final List<String> VOCABULARY = List.of("heron", "ferry", "lamp", "stairs", "otter", "window");
	private static final int DEEDS = 160;

	@TempDir
	private Path folder;
	private final List<RemovedEntry> removed = new ArrayList<>();
	private Random random;
	private Desk desk;

	@Test
	void whatIsFoundIsWhatIsKept() throws Exception {
		long seed = new Random().nextLong();
		random = new Random(seed);
		desk = new Desk(folder.resolve("vault"));
		try (Desk closed = desk) {
			EntryOutline.Field name = new EntryOutline.Field("name", Words.of("Name"), Map.of(), List.of(), Optional.of("part"));
			EntryOutline.Field note = new EntryOutline.Field("note", Words.of("Note"), Map.of(), List.of());
			desk.records.entries().remember(new EntryOutline(TYPE, 1, Words.of("IFS"), Words.of("Part"), List.of(name, note)));
			desk.openSearch();
			for (int i = 0; i < DEEDS; i++) {
				change();
				if (i % 40 == 20) {
					compare("seed " + seed + ", followed");
				} else if (i % 40 == 39) {
					desk.closeSearch();
					change();
					change();
					desk.openSearch();
					compare("seed " + seed + ", opened again");
				}
			}
			desk.search().search().readAs(TextLanguage.NONE);
			compare("seed " + seed + ", made again");
		}
	}

	private void change() {
		List<Entry> kept = kept();
		int deed = random.nextInt(10);
		if (kept.isEmpty() || deed < 4) {
			Session session = desk.session("Client " + random.nextInt(3), SessionKind.DOSING, LocalDate.of(2025, 3, 14));
			save(new Entry(EntryId.random(), TYPE, 1, session.client(), Optional.of(session.id()), Values.NONE, RecordPartition.PSYCHOTHERAPY_NOTES,
					EntryStatus.OPEN, 0, "", BEGUN, BEGUN), kept);
		} else if (deed < 7) {
			save(kept.get(random.nextInt(kept.size())), kept);
		} else if (deed < 9) {
			desk.records.entries().delete(kept.get(random.nextInt(kept.size())).id()).ifPresent(removed::add);
		} else if (!removed.isEmpty()) {
			desk.records.entries().restore(removed.removeLast());
		}
	}

	private void save(Entry entry, List<Entry> kept) {
		Values values = Values.of(Map.of("name", new Value.Text(word()), "note", new Value.Text(word() + " " + word())));
		if (!kept.isEmpty() && random.nextBoolean()) {
			values = values.with("of", new Value.References(List.of(Target.of(kept.get(random.nextInt(kept.size())).id()))));
		}
		desk.records.entries().save(entry.withValues(values, BEGUN.plusSeconds(1)));
	}

	private String word() {
		return VOCABULARY.get(random.nextInt(VOCABULARY.size()));
	}

	private List<Entry> kept() {
		List<Entry> kept = new ArrayList<>();
		desk.records.entries().each(kept::add);
		return kept;
	}

	private void compare(String when) throws Exception {
		List<Entry> kept = kept();
		Map<EntryId, String> names = kept.stream().collect(Collectors.toMap(Entry::id, entry -> text(entry, "name")));
		for (String word : VOCABULARY) {
			Set<EntryId> named = new HashSet<>();
			Set<EntryId> saying = new HashSet<>();
			for (Entry entry : kept) {
				String other = entry.values().get("of", Value.References.class).map(of -> names.getOrDefault(new EntryId(of.targets().getFirst().value()), ""))
						.orElse("");
				if (text(entry, "name").equals(word)) {
					named.add(entry.id());
				}
				if (text(entry, "name").equals(word) || text(entry, "note").contains(word) || other.equals(word)) {
					saying.add(entry.id());
				}
			}
			assertEquals(saying, found(word), when + ": " + word);
			assertEquals(named, found("part:" + word), when + ": part:" + word);
		}
	}

	private static String text(Entry entry, String key) {
		return entry.values().get(key, Value.Text.class).map(Value.Text::text).orElse("");
	}

	private Set<EntryId> found(String query) throws Exception {
		return desk.ask(query).entries().stream().map(FoundEntry::entry).collect(Collectors.toSet());
	}
}

package org.afterglow.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.cbt.CbtModule;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.ifs.IfsModule;
import org.afterglow.mindfulness.MindfulnessModule;
import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Session;
import org.afterglow.model.Target;
import org.afterglow.practice.Practice;
import org.afterglow.records.Entries;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.EntrySort;
import org.afterglow.search.Narrowing;
import org.afterglow.search.SearchRequest;

/**
 * Entries of every type of the shipped modules, so many of each, beside a practice with one client and no more of them than one page of a
 * list: what is listed, found and opened is the same in both.
 */
final class Forms {

	/** Rows that the window reads together. */
	private static final int PAGE = 200;
	private static final int WINDOW_LIMIT = 400;
	private static final int FOUND = 50;
	private static final int AT_ONCE = 5_000;
	private static final int SESSIONS_A_CLIENT = 12;
	private static final String MARK = "lanternmark";
	private static final Instant BEGUN = Instant.parse("2026-03-01T09:00:00Z");

	private final Paired paired;
	private final Path folder;

	Forms(Paired paired, Path folder) {
		this.paired = paired;
		this.folder = folder;
	}

	/** A practice, and what is asked of it. */
	private record Kept(Practice practice, Client first, List<EntryId> opened) {
	}

	/** @param each how many entries there are of each type */
	List<Ratio> run(int each) throws Exception {
		List<Ratio> ratios = new ArrayList<>();
		try (Practice full = Parts.newPractice(folder.resolve("full")); Practice empty = Parts.newPractice(folder.resolve("empty"))) {
			Kept ours = fill(full, each);
			Kept plain = fill(empty, PAGE);
			List<EntryType> types = types();
			ratios.add(compare("a client’s list, " + types.size() + " types one after the other, " + each + " of each", types, ours, plain, Forms::list));
			ratios.add(compare("a search with facets for one type after the other, " + each + " of each", types, ours, plain, Forms::search));
			ratios.add(compare("an entry of each type opened, " + each + " of each", types, ours, plain, Forms::open));
			ratios.add(slowest("a client’s list of one type, the slowest of them, ", types, ours, plain, Forms::list));
			ratios.add(slowest("a search for one type, the slowest of them, ", types, ours, plain, Forms::search));
			ratios.add(slowest("an entry opened, the slowest of them, ", types, ours, plain, Forms::open));
		}
		return ratios;
	}

	/** What is done with one type. */
	@FunctionalInterface
	private interface Deed {
		void of(Kept kept, EntryType type, int number) throws Exception;
	}

	private Ratio compare(String what, List<EntryType> types, Kept ours, Kept plain, Deed deed) throws Exception {
		return paired.compare(what, 2, round -> all(types, ours, deed), round -> all(types, plain, deed));
	}

	private static long all(List<EntryType> types, Kept kept, Deed deed) throws Exception {
		return Paired.time(() -> {
			for (int i = 0; i < types.size(); i++) {
				deed.of(kept, types.get(i), i);
			}
		});
	}

	private Ratio slowest(String what, List<EntryType> types, Kept ours, Kept plain, Deed deed) throws Exception {
		List<Ratio> all = new ArrayList<>();
		for (int i = 0; i < types.size(); i++) {
			EntryType type = types.get(i);
			int number = i;
			all.add(paired.compare(what + type.id(), 3, round -> Paired.time(() -> deed.of(ours, type, number)),
					round -> Paired.time(() -> deed.of(plain, type, number))));
		}
		return all.stream().max(Comparator.comparingDouble(Ratio::median)).orElseThrow();
	}

	/** As the list of entries reads its first page. */
	private static void list(Kept kept, EntryType type, int number) {
		Entries entries = kept.practice().records().entries();
		entries.counts(EntryFilter.ALL.of(kept.first().id()));
		expect(PAGE, entries.find(EntryFilter.ALL.of(kept.first().id()).of(type.id()), EntrySort.NEWEST, 0, PAGE).size());
	}

	/** As the window searches. */
	private static void search(Kept kept, EntryType type, int number) throws Exception {
		SearchRequest request = new SearchRequest(MARK, WINDOW_LIMIT).narrowedTo(Narrowing.NONE.withTypes(Set.of(type.id()))).withFacets();
		expect(FOUND, kept.practice().search().find(request, () -> false).entries().size());
	}

	/** What the page of an entry reads. */
	private static void open(Kept kept, EntryType type, int number) {
		Entries entries = kept.practice().records().entries();
		EntryId id = kept.opened().get(number);
		Entry entry = entries.byId(id).orElseThrow();
		entries.linksFrom(id);
		entries.linksTo(Target.of(id));
		entries.history(id);
		entries.outlines();
		entry.session().ifPresent(session -> kept.practice().records().sessions().byId(session));
		kept.practice().records().clients().byId(entry.client());
	}

	/** One that refers to a marked one is found by its name, too. */
	private static void expect(int wanted, int found) {
		if (found < wanted || found > wanted + 1) {
			throw new IllegalStateException(found + " in place of " + wanted);
		}
	}

	private static List<FrameworkModule> modules() {
		return List.of(new CbtModule(), new IfsModule(), new MindfulnessModule());
	}

	private static List<EntryType> types() {
		return modules().stream().flatMap(module -> module.entryTypes().stream()).filter(EntryType::isListed).toList();
	}

	/** A client has a page of each type; the first of them are marked. */
	private static Kept fill(Practice practice, int each) throws Exception {
		Corpus corpus = new Corpus(5);
		Corpus.Frame frame = corpus.frame(Math.max(1, each / PAGE) * 36);
		Parts.fill(practice, corpus, frame, List.of());
		modules().forEach(module -> module.entryTypes().forEach(type -> practice.records().entries().remember(type.outline(module.info()))));
		Answered answered = new Answered(corpus);
		List<EntryId> opened = new ArrayList<>();
		for (EntryType type : types()) {
			Optional<EntryId> before = Optional.empty();
			for (int from = 0; from < each; from += AT_ONCE) {
				Optional<EntryId> last = before;
				int begin = from;
				List<EntryId> saved = practice.records()
						.together(() -> save(practice, answered, frame, type, begin, Math.min(each, begin + AT_ONCE), last));
				if (from == 0) {
					opened.add(saved.getFirst());
				}
				before = Optional.of(saved.getLast());
			}
		}
		long saved = System.nanoTime();
		Parts.awaitIndexed(practice);
		System.err.printf("%,d entries saved, searchable %,d s later%n", each * types().size(), (System.nanoTime() - saved) / 1_000_000_000);
		return new Kept(practice, frame.clients().getFirst(), opened);
	}

	private static List<EntryId> save(Practice practice, Answered answered, Corpus.Frame frame, EntryType type, int from, int to,
			Optional<EntryId> last) {
		List<EntryId> saved = new ArrayList<>();
		Optional<EntryId> before = last;
		for (int i = from; i < to; i++) {
			Client client = frame.clients().get(i / PAGE);
			Session session = frame.sessions().get(i / PAGE * SESSIONS_A_CLIENT);
			Instant at = BEGUN.plusSeconds(i);
			Optional<EntryId> same = i % PAGE == 0 ? Optional.empty() : before;
			Entry entry = type.begin(client.id(), Optional.of(session.id()), at).withValues(answered.to(type, same, i < FOUND ? MARK : ""), at);
			practice.records().entries().save(entry);
			saved.add(entry.id());
			before = Optional.of(entry.id());
		}
		return saved;
	}
}

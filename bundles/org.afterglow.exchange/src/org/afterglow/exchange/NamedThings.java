package org.afterglow.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.afterglow.codebook.Codebook;
import org.afterglow.exchange.ImportProblem.Reason;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.NarrativeText;
import org.afterglow.records.Records;

/** Finds in the practice what a line names, and makes the codes that are missing. The other way round than {@link EntryWriter}. */
final class NamedThings {

	/** Something in an answer is wrong, and was told of. */
	static final class Told extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Told() {
			super(null, null, false, false);
		}
	}

	private static final Set<String> PASSAGE = Set.of("session", "title", "start", "end", "quote", "unanchored");

	private final Records records;
	private final Codebook codebook;
	private final Problems problems;
	private final WrittenTitles titles;
	private int newCodes;

	NamedThings(Records records, Codebook codebook, Problems problems) {
		this.records = records;
		this.codebook = codebook;
		this.problems = problems;
		this.titles = new WrittenTitles(records);
	}

	int newCodes() {
		return newCodes;
	}

	/** In an entry about this client. */
	PlainAnswers.Names of(Client client) {
		return new PlainAnswers.Names() {
			@Override
			public Map<String, Object> reference(Map<?, ?> reference) {
				return NamedThings.this.reference(reference);
			}

			@Override
			public Map<String, Object> relation(Map<?, ?> relation) {
				only(relation, Set.of("kind", "entry", "note"));
				return Map.copyOf(strings(relation));
			}

			@Override
			public Map<String, Object> passage(Map<?, ?> passage) {
				return NamedThings.this.passage(client, passage);
			}
		};
	}

	private Map<String, Object> reference(Map<?, ?> reference) {
		if (reference.containsKey("code")) {
			only(reference, Set.of("code", "kind"));
			return Map.of("code", code((String) reference.get("code"), (String) reference.get("kind")).id().value().toString());
		}
		only(reference, Set.of(reference.containsKey("gone") ? "gone" : "entry"));
		String kind = reference.containsKey("gone") ? "code" : "entry";
		Object id = reference.containsKey("gone") ? reference.get("gone") : reference.get("entry");
		return Map.of(kind, EntryLine.id((String) id, problems).map(UUID::toString).orElseThrow(Told::new));
	}

	private Code code(String name, String word) {
		CodeKind kind = CodeKind.of(word).orElseThrow(() -> told(Reason.UNKNOWN_CODE_KIND, word));
		TextRule.problemInLabel(name).ifPresent(reason -> {
			throw told(reason, "code", TextRule.LONGEST_LABEL);
		});
		Code code = records.codes().named(name).orElseGet(() -> {
			newCodes++;
			return codebook.add(name, kind);
		});
		if (code.kind() != kind) {
			throw told(Reason.CODE_KIND_DIFFERS, name, kind.key(), code.kind().key());
		}
		return code;
	}

	private Map<String, Object> passage(Client client, Map<?, ?> passage) {
		only(passage, PASSAGE);
		long start = (Long) passage.get("start");
		long end = (Long) passage.get("end");
		String quote = (String) passage.get("quote");
		boolean unanchored = passage.containsKey("unanchored") && (Boolean) passage.get("unanchored");
		Optional<NarrativeId> narrative = narrative(client, passage);
		if (narrative.isEmpty() && !unanchored) {
			throw told(Reason.MISSING_KEY, "title");
		}
		if (start < 0 || end > NarrativeText.LONGEST) {
			throw told(Reason.SPAN_OUTSIDE, start, end, NarrativeText.LONGEST);
		}
		if (!unanchored) {
			checkQuote(narrative.get(), (int) start, (int) end, quote);
		}
		Map<String, Object> plain = new LinkedHashMap<>();
		plain.put("anchor", UUID.randomUUID().toString());
		plain.put("narrative", narrative.orElseGet(NarrativeId::random).value().toString());
		plain.put("start", start);
		plain.put("end", end);
		plain.put("quote", quote);
		plain.put("unanchored", unanchored);
		return plain;
	}

	/** Empty if the passage names none, as one does whose text is gone. */
	private Optional<NarrativeId> narrative(Client client, Map<?, ?> passage) {
		if (!passage.containsKey("title") && !passage.containsKey("session")) {
			return Optional.empty();
		}
		String title = (String) passage.get("title");
		long number = (Long) passage.get("session");
		Optional<NarrativeId> found = number < 1 || number > Integer.MAX_VALUE ? Optional.empty()
				: records.sessions().numbered(client.id(), (int) number).flatMap(session -> titles.titled(session.id(), title));
		return Optional.of(found.orElseThrow(() -> told(Reason.NARRATIVE_MISSING, client.label(), number, title)));
	}

	private void checkQuote(NarrativeId narrative, int start, int end, String quote) {
		String text = records.narratives().byId(narrative).orElseThrow().narrative().text();
		if (end > text.length()) {
			throw told(Reason.SPAN_OUTSIDE, start, end, text.length());
		}
		if (end <= start) {
			throw told(Reason.SPAN_EMPTY, start, end);
		}
		if (!text.substring(start, end).equals(quote)) {
			throw told(Reason.QUOTE_DIFFERS, start, end);
		}
	}

	/** A key that is passed over would lose what it holds. */
	private void only(Map<?, ?> map, Set<String> known) {
		map.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
			throw told(Reason.UNKNOWN_KEY, key);
		});
	}

	private static Map<String, Object> strings(Map<?, ?> map) {
		Map<String, Object> strings = new LinkedHashMap<>();
		map.forEach((key, value) -> strings.put((String) key, (String) value));
		return strings;
	}

	private Told told(Reason reason, Object... details) {
		problems.add(reason, details);
		return new Told();
	}
}

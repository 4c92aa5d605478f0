package org.afterglow.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Walks through answers in {@linkplain org.afterglow.records.EntryForm plain form}, tables included. */
final class PlainAnswers {

	/** What takes the place of things that a file names otherwise than the practice does. */
	interface Names {
		/** @param reference one, as it was */
		Map<String, Object> reference(Map<?, ?> reference);

		Map<String, Object> relation(Map<?, ?> relation);

		Map<String, Object> passage(Map<?, ?> passage);
	}

	private PlainAnswers() {
	}

	/** @throws ClassCastException if something is not what it should be */
	static Map<String, Object> named(Map<?, ?> answers, Names names) {
		Map<String, Object> named = new LinkedHashMap<>();
		answers.forEach((key, answer) -> named.put((String) key, answer((Map<?, ?>) answer, names)));
		return named;
	}

	private static Map<String, Object> answer(Map<?, ?> answer, Names names) {
		Map<String, Object> named = new LinkedHashMap<>();
		answer.forEach((kind, said) -> named.put((String) kind, switch ((String) kind) {
			case "rows" -> each(said, row -> named(row, names));
			case "references" -> each(said, names::reference);
			case "relations" -> each(said, names::relation);
			case "passages" -> each(said, names::passage);
			default -> said;
		}));
		return named;
	}

	private static List<Map<String, Object>> each(Object said, Function<Map<?, ?>, Map<String, Object>> name) {
		return ((List<?>) said).stream().map(each -> name.apply((Map<?, ?>) each)).toList();
	}
}

package org.afterglow.web.internal.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.afterglow.records.EntryForm;

/**
 * The way through answers in the form of {@link EntryForm}, which puts others in the place of passages and texts. What has not that form
 * is left as it is, for whoever reads it next to refuse.
 *
 * @param passage what comes in place of a passage, which stands at the pointer
 * @param text what comes in place of a text
 */
record AnswerWalk(BiFunction<Map<?, ?>, String, Map<?, ?>> passage, UnaryOperator<String> text) {

	/** A step of the way. */
	@FunctionalInterface
	private interface Step {
		Object go(Object plain, String pointer);
	}

	/** Answers by their keys, or by the columns of a table. */
	Map<?, ?> row(Map<?, ?> plain, String pointer) {
		return members(plain, pointer, (key, at, value) -> answer(value, at));
	}

	/** One answer: its one member says of what kind it is. */
	Object answer(Object plain, String pointer) {
		return plain instanceof Map<?, ?> map ? members(map, pointer, this::said) : plain;
	}

	private Object said(String kind, String pointer, Object said) {
		return switch (kind) {
			case "passages" -> each(said, pointer, (one, at) -> one instanceof Map<?, ?> map ? passage.apply(map, at) : one);
			case "rows" -> each(said, pointer, (one, at) -> one instanceof Map<?, ?> map ? row(map, at) : one);
			default -> texts(said, pointer);
		};
	}

	private Object texts(Object plain, String pointer) {
		return switch (plain) {
			case String words -> text.apply(words);
			case Map<?, ?> map -> members(map, pointer, (key, at, value) -> texts(value, at));
			default -> each(plain, pointer, this::texts);
		};
	}

	private static Object each(Object plain, String pointer, Step step) {
		if (!(plain instanceof List<?> list)) {
			return plain;
		}
		List<Object> other = new ArrayList<>();
		for (int i = 0; i < list.size(); i++) {
			other.add(step.go(list.get(i), pointer + "/" + i));
		}
		return other;
	}

	/** What becomes of a member. */
	@FunctionalInterface
	private interface Member {
		Object become(String key, String pointer, Object value);
	}

	private static Map<String, Object> members(Map<?, ?> plain, String pointer, Member member) {
		Map<String, Object> other = new LinkedHashMap<>();
		plain.forEach((key, value) -> other.put((String) key, member.become((String) key, pointer + Fault.step((String) key), value)));
		return other;
	}
}

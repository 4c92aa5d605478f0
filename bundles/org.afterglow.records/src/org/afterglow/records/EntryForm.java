package org.afterglow.records;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/**
 * Answers as plain maps, lists, strings, numbers and truths, which any format can hold: what lies in the database and goes out in
 * files. Each answer is a map with one key that says what kind it is:
 *
 * <pre>
 * {"text": "…"} {"number": 7.5} {"choice": "leaves"} {"choices": ["a", "b"]} {"date": "2026-03-01"} {"length": "PT25M"}
 * {"rows": [{column: answer, …}, …]} {"references": [{"entry": id}, {"code": id}, …]}
 * {"relations": [{"kind": "protects", "entry": id, "note": "…"}, …]}
 * {"passages": [{"anchor": id, "narrative": id, "start": 0, "end": 5, "quote": "…", "unanchored": false}, …]}
 * </pre>
 */
public final class EntryForm {

	private EntryForm() {
	}

	/** The answers as plain values, in the order of keys. */
	public static Map<String, Object> plain(Values values) {
		Map<String, Object> plain = new LinkedHashMap<>();
		values.asMap().forEach((key, value) -> plain.put(key, plain(value)));
		return plain;
	}

	private static Map<String, Object> plain(Value value) {
		return switch (value) {
			case Value.Text text -> Map.of("text", text.text());
			case Value.Amount amount -> Map.of("number", amount.number());
			case Value.Choice choice -> Map.of("choice", choice.option());
			case Value.Choices choices -> Map.of("choices", choices.options());
			case Value.Day day -> Map.of("date", day.date().toString());
			case Value.Length length -> Map.of("length", length.length().toString());
			case Value.Rows rows -> Map.of("rows", rows.rows().stream().map(EntryForm::plain).toList());
			case Value.References references -> Map.of("references",
					references.targets().stream().map(target -> Map.of(target.kind(), target.value().toString())).toList());
			case Value.Relations relations -> Map.of("relations", relations.relations().stream().map(EntryForm::plain).toList());
			case Value.Passages passages -> Map.of("passages", passages.anchors().stream().map(EntryForm::plain).toList());
		};
	}

	private static Map<String, Object> plain(Relation relation) {
		Map<String, Object> plain = new LinkedHashMap<>();
		plain.put("kind", relation.kind());
		plain.put("entry", relation.to().value().toString());
		if (!relation.note().isEmpty()) {
			plain.put("note", relation.note());
		}
		return plain;
	}

	private static Map<String, Object> plain(Anchor anchor) {
		Map<String, Object> plain = new LinkedHashMap<>();
		plain.put("anchor", anchor.id().value().toString());
		plain.put("narrative", anchor.narrative().value().toString());
		plain.put("start", anchor.span().start());
		plain.put("end", anchor.span().end());
		plain.put("quote", anchor.quote());
		plain.put("unanchored", anchor.state() == AnchorState.UNANCHORED);
		return plain;
	}

	/**
	 * The answers out of plain values.
	 *
	 * @throws IllegalArgumentException if they are no answers; never repeats what they say
	 */
	public static Values values(Map<?, ?> plain) {
		try {
			Map<String, Value> byKey = new LinkedHashMap<>();
			plain.forEach((key, value) -> {
				if (!(key instanceof String text) || !Values.isKey(text)) {
					throw new IllegalArgumentException("the key of an answer has not the form of one");
				}
				byKey.put(text, value((Map<?, ?>) value));
			});
			return Values.of(byKey);
		} catch (ClassCastException | NullPointerException | DateTimeException | IndexOutOfBoundsException e) {
			throw new IllegalArgumentException("answers make no sense", wordless(e));
		}
	}

	/** Where it happened, without what it said. */
	private static RuntimeException wordless(RuntimeException e) {
		IllegalArgumentException bare = new IllegalArgumentException(e.getClass().getSimpleName());
		bare.setStackTrace(e.getStackTrace());
		return bare;
	}

	private static Value value(Map<?, ?> plain) {
		if (plain.size() != 1) {
			throw new IllegalArgumentException("an answer says its kind, and what it is");
		}
		Map.Entry<?, ?> only = plain.entrySet().iterator().next();
		Object said = only.getValue();
		return switch ((String) only.getKey()) {
			case "text" -> new Value.Text((String) said);
			case "number" -> new Value.Amount(((Number) said).doubleValue());
			case "choice" -> new Value.Choice(key(said));
			case "choices" -> new Value.Choices(((List<?>) said).stream().map(EntryForm::key).toList());
			case "date" -> new Value.Day(LocalDate.parse((String) said));
			case "length" -> new Value.Length(Duration.parse((String) said));
			case "rows" -> new Value.Rows(maps(said).stream().map(EntryForm::values).toList());
			case "references" -> new Value.References(maps(said).stream().map(EntryForm::target).toList());
			case "relations" -> new Value.Relations(maps(said).stream().map(EntryForm::relation).toList());
			case "passages" -> new Value.Passages(maps(said).stream().map(EntryForm::anchor).toList());
			default -> throw new IllegalArgumentException("an answer is of a kind that is not known");
		};
	}

	private static List<Map<?, ?>> maps(Object list) {
		List<Map<?, ?>> maps = new ArrayList<>();
		((List<?>) list).forEach(each -> maps.add((Map<?, ?>) each));
		return maps;
	}

	private static String key(Object said) {
		if (!Values.isKey((String) said)) {
			throw new IllegalArgumentException("a key has not the form of one");
		}
		return (String) said;
	}

	private static UUID id(Object said) {
		try {
			return UUID.fromString((String) said);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("an id has not the form of one");
		}
	}

	private static Target target(Map<?, ?> plain) {
		return plain.containsKey("entry") ? Target.of(new EntryId(id(plain.get("entry"))))
				: Target.of("code", id(plain.get("code")));
	}

	private static Relation relation(Map<?, ?> plain) {
		Object note = plain.get("note");
		return new Relation(key(plain.get("kind")), new EntryId(id(plain.get("entry"))), note == null ? "" : (String) note);
	}

	private static Anchor anchor(Map<?, ?> plain) {
		TextSpan span = new TextSpan(((Number) plain.get("start")).intValue(), ((Number) plain.get("end")).intValue());
		AnchorState state = Boolean.TRUE.equals(plain.get("unanchored")) ? AnchorState.UNANCHORED : AnchorState.ANCHORED;
		return new Anchor(new AnchorId(id(plain.get("anchor"))), new NarrativeId(id(plain.get("narrative"))), span,
				(String) plain.get("quote"), state);
	}
}

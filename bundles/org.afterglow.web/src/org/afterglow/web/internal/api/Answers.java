package org.afterglow.web.internal.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.ClientId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.NarrativeText;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.EntryForm;
import org.afterglow.records.EntryParts;
import org.afterglow.records.Scope;

/**
 * The answers of an entry in the form of {@link EntryForm}. Passages in them are words of narratives: their quotes show to whoever may
 * read narratives alone, and nobody else points to new ones.
 */
final class Answers {

	static final String MEMBER = "answers";

	private static final String QUOTE = "quote";

	private final Asked asked;
	private final Optional<ClientId> client;
	private final Map<AnchorId, EntryParts.Placed> known;
	private final Map<NarrativeId, Optional<CodedNarrative>> narratives = new HashMap<>();

	/** @param stored the answers that are there now */
	Answers(Asked asked, Optional<ClientId> client, Values stored) {
		this.asked = asked;
		this.client = client;
		this.known = EntryParts.passages(stored);
	}

	static Map<?, ?> shown(Values values, Rights rights) {
		Map<String, Object> plain = EntryForm.plain(values);
		return rights.may(Scope.NARRATIVES_READ) ? plain : new AnswerWalk((passage, at) -> unquoted(passage), text -> text).row(plain, "");
	}

	private static Map<?, ?> unquoted(Map<?, ?> passage) {
		Map<Object, Object> rest = new LinkedHashMap<>(passage);
		rest.remove(QUOTE);
		return rest;
	}

	/** The answers in the body; what is wrong is told to it. */
	Values read(Body body) {
		Values values = Values.NONE;
		for (Map.Entry<?, ?> each : body.map(MEMBER).entrySet()) {
			String key = (String) each.getKey();
			String pointer = "/" + MEMBER + Fault.step(key);
			Optional<Value> value = read(key, each.getValue(), body, pointer);
			values = value.isPresent() ? values.with(key, value.get()) : values;
		}
		return values;
	}

	private Optional<Value> read(String key, Object plain, Body body, String pointer) {
		if (!Values.isKey(key)) {
			body.wrongAt(pointer, "The key of an answer is of small letters, digits and hyphens, a letter first, at most " + Values.LONGEST_KEY + ".");
			return Optional.empty();
		}
		try {
			int faults = body.faults();
			Object complete = new AnswerWalk((passage, at) -> passage(passage, body, at), NarrativeText::normalised).answer(plain, pointer);
			if (body.faults() > faults) {
				return Optional.empty();
			}
			return complete instanceof Map<?, ?> ? EntryForm.values(Map.of(key, complete)).get(key) : wrong(body, pointer);
		} catch (IllegalArgumentException e) {
			return wrong(body, pointer);
		}
	}

	private static Optional<Value> wrong(Body body, String pointer) {
		body.wrongAt(pointer, "This is no answer. An answer is an object with one member that says its kind, such as {\"text\": \"…\"}, "
				+ "{\"number\": 7.5} or {\"choice\": \"…\"}; leave out what was not answered.");
		return Optional.empty();
	}

	private Map<String, Object> passage(Map<?, ?> given, Body body, String pointer) {
		if (given.containsKey("anchor")) {
			Optional<Anchor> stored = id(given.get("anchor")).map(AnchorId::new).map(known::get).map(EntryParts.Placed::anchor);
			if (stored.isEmpty()) {
				body.wrongAt(pointer + "/anchor", "The entry has no such passage. Leave the anchor out to point to new words.");
			}
			return stored.map(Answers::plain).orElse(Map.of());
		}
		if (!asked.rights().may(Scope.NARRATIVES_READ)) {
			throw Problems.needsScope(Scope.NARRATIVES_READ, "Who points to words of a narrative has to be able to read it. Make a token that may.");
		}
		return placed(given, body, pointer);
	}

	private Map<String, Object> placed(Map<?, ?> given, Body body, String pointer) {
		Optional<NarrativeId> id = id(given.get("narrative")).map(NarrativeId::new);
		Optional<CodedNarrative> narrative = id.flatMap(each -> narratives.computeIfAbsent(each, this::ofClient));
		if (narrative.isEmpty()) {
			body.wrongAt(pointer + "/narrative", "The client has no such narrative. Take the id from the list of the client's narratives.");
			return Map.of();
		}
		String text = narrative.get().narrative().text();
		if (!(given.get("start") instanceof Long start) || !(given.get("end") instanceof Long end) || !(given.get(QUOTE) instanceof String quote)) {
			body.wrongAt(pointer, "A passage holds narrative, start, end and quote.");
			return Map.of();
		}
		Optional<String> problem = Placed.problem(text, start, end, quote);
		problem.ifPresent(detail -> body.wrongAt(pointer + "/" + QUOTE, detail));
		return problem.isPresent() ? Map.of() : plain(Anchor.on(id.orElseThrow(), text, new TextSpan(start.intValue(), end.intValue())));
	}

	private Optional<CodedNarrative> ofClient(NarrativeId id) {
		return asked.records().narratives().byId(id).filter(coded -> asked.records().sessions().byId(coded.narrative().session())
				.filter(session -> client.equals(Optional.of(session.client()))).isPresent());
	}

	private static Optional<UUID> id(Object given) {
		return given instanceof String text ? Ids.of(text) : Optional.empty();
	}

	private static Map<String, Object> plain(Anchor anchor) {
		return Map.of("anchor", anchor.id().value().toString(), "narrative", anchor.narrative().value().toString(), "start",
				anchor.span().start(), "end", anchor.span().end(), QUOTE, anchor.quote(), "unanchored", anchor.state() == AnchorState.UNANCHORED);
	}
}

package org.afterglow.web.internal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Scope;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.Narrowing;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.SearchRequest.Order;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Responder;

/**
 * The search of the window for scripts. A POST, so that nobody's words stand in an address. It finds in what the token may read, and
 * nothing else: passages with the right to read narratives, entries with the right to read these.
 */
final class SearchRoute implements Responder {

	private static final List<String> ORDERS = List.of("relevance", "time");
	private static final int MOST_NARROWED = 100;

	@Override
	public Answer answer(Call call) {
		Asked asked = new Asked(call);
		Rights rights = asked.rights();
		if (!call.queryNames().isEmpty()) {
			throw Problems.unknownParameter(Set.of());
		}
		if (!rights.may(Scope.NARRATIVES_READ) && !rights.may(Scope.ENTRIES_READ)) {
			throw Problems.needsScope(Scope.NARRATIVES_READ, "A search finds in what the token may read. Make a token that may read narratives or entries.");
		}
		SearchRequest request = request(new Body(Plain.object(call.json()), false));
		QueryRights.check(request.query(), call.practice().search(), rights);
		try {
			IndexInStep step = IndexInStep.before(asked);
			SearchAnswer found = call.practice().search().find(request, () -> false);
			return Answer.json(Plain.json(shown(asked, found, step)));
		} catch (UnreadableQuery e) {
			throw QueryRights.unreadable(e);
		}
	}

	private static SearchRequest request(Body body) {
		String query = body.text("query");
		if (query.isBlank() && body.members().get("query") instanceof String) {
			body.wrong("query", "There is nothing to look for. Give at least one word.");
		}
		int limit = body.members().containsKey("limit") ? body.number("limit", 1, Page.MOST) : Page.USUAL;
		Order order = body.wordOrElse("order", word -> Optional.of(word).filter(ORDERS::contains), ORDERS)
				.filter("time"::equals).isPresent() ? Order.TIME : Order.RELEVANCE;
		Set<ClientId> clients = body.ids("clients", MOST_NARROWED).stream().map(ClientId::new).collect(Collectors.toSet());
		Set<SessionKind> kinds = Set.copyOf(body.several("kinds", MOST_NARROWED, SessionKind::of,
				"This has to be one of " + String.join(", ", MeetingKind.KINDS) + "."));
		Set<CodeId> codes = body.ids("codes", MOST_NARROWED).stream().map(CodeId::new).collect(Collectors.toSet());
		Set<EntryTypeId> types = Set.copyOf(body.several("types", MOST_NARROWED, EntryKind::type,
				"This is not the id of a type of entries. Take it from an answer as it is."));
		body.check();
		return new SearchRequest(query, limit, order, new Narrowing(clients, kinds, codes, types), false);
	}

	private static Map<String, Object> shown(Asked asked, SearchAnswer found, IndexInStep step) {
		Rights rights = asked.rights();
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("passages", rights.may(Scope.NARRATIVES_READ) ? found.passages().stream().map(SearchRoute::shown).toList() : List.of());
		shown.put("entries", rights.may(Scope.ENTRIES_READ) ? entries(asked, found, step) : List.of());
		shown.put("more", found.bounded());
		shown.put("complete", found.state().complete());
		return shown;
	}

	private static Map<String, Object> shown(Passage passage) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("narrative", passage.narrative().value().toString());
		shown.put("session", passage.session().value().toString());
		shown.put("client", passage.client().value().toString());
		shown.put("title", passage.title());
		shown.put("version", passage.version());
		shown.put("start", passage.sentence().start());
		shown.put("end", passage.sentence().end());
		shown.put("text", passage.sentenceText());
		shown.put("matches", spans(passage.matches()));
		shown.put("codes", passage.codes().stream().map(code -> code.value().toString()).toList());
		return shown;
	}

	private static List<Map<String, Object>> spans(List<TextSpan> spans) {
		return spans.stream().map(span -> {
			Map<String, Object> shown = new LinkedHashMap<>();
			shown.put("start", span.start());
			shown.put("end", span.end());
			return shown;
		}).toList();
	}

	/**
	 * What an entry shows depends on what it is now. The index may still hold words of a time when it was a psychotherapy note: an entry
	 * is told of if what was found is what is stored.
	 */
	private static List<Map<String, Object>> entries(Asked asked, SearchAnswer found, IndexInStep step) {
		Map<EntryId, Entry> stored = found.entries().stream().map(FoundEntry::entry).distinct()
				.flatMap(id -> asked.records().entries().byId(id).stream()).filter(asked.rights()::mayKnow)
				.collect(Collectors.toMap(Entry::id, Function.identity()));
		Set<EntryId> doubtful = asked.rights().may(Scope.ENTRIES_NOTES) ? Set.of() : step.doubtful(stored.keySet());
		return found.entries().stream().filter(entry -> stored.containsKey(entry.entry()) && !doubtful.contains(entry.entry()))
				.filter(entry -> new FoundWords(stored.get(entry.entry()), asked.rights()).mayBeFound(entry))
				.map(entry -> shown(entry, new FoundWords(stored.get(entry.entry()), asked.rights()))).toList();
	}

	private static Map<String, Object> shown(FoundEntry entry, FoundWords words) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("entry", entry.entry().value().toString());
		shown.put("type", entry.type().value());
		shown.put("client", entry.client().value().toString());
		shown.put("session", entry.session().map(id -> id.value().toString()));
		shown.put("date", entry.day().toString());
		shown.put("title", entry.title());
		shown.put("fields", entry.fields().stream().map(words::shown).toList());
		return shown;
	}
}

package org.afterglow.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.model.Client;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Records;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.FoundEntry.FieldMatch;

/** Entries that were found, told with the names that the practice remembers of their types, whether their module is installed or not. */
final class FoundEntries {

	private final Surroundings around;
	private final Records records;
	private final Map<EntryTypeId, EntryOutline> outlines;

	FoundEntries(Surroundings around, Records records) {
		this.around = around;
		this.records = records;
		this.outlines = records.entries().outlines().stream().collect(Collectors.toMap(EntryOutline::type, Function.identity()));
	}

	/** One object each, after those of passages; told apart from them by its kind. */
	void putInto(Json array, List<FoundEntry> found) {
		found.forEach(entry -> array.object(one -> {
			one.put("kind", "entry").put("client", client(entry));
			session(entry).ifPresent(session -> one.put("session", session.number()));
			one.put("title", entry.title()).put("entry", entry.entry().value().toString()).put("type", entry.type().value())
					.put("name", name(entry)).array("fields", fields -> entry.fields().forEach(each -> fields.object(field -> field
							.put("field", each.field()).put("text", each.text()))))
					.put("score", entry.score());
		}));
	}

	/** A heading each, and below it a line for each field that matched. */
	void show(List<FoundEntry> found) {
		for (FoundEntry entry : found) {
			String title = entry.title().isEmpty() ? name(entry) : around.say("foundEntry", name(entry), marked(entry.title(), entry.titleMatches()));
			around.out().line(session(entry).map(session -> around.say("heading", client(entry), session.number(), title))
					.orElseGet(() -> around.say("headingOfClient", client(entry), title)));
			entry.fields().forEach(each -> around.out().line("    " + Terminal.oneLine(around.say("foundInField", field(entry, each),
					marked(each.text(), each.matches())))));
		}
	}

	private static String marked(String text, List<TextSpan> matches) {
		StringBuilder marked = new StringBuilder();
		int done = 0;
		for (TextSpan match : matches) {
			if (match.start() >= done && match.end() <= text.length()) {
				marked.append(text, done, match.start()).append('\u00AB').append(text, match.start(), match.end()).append('\u00BB');
				done = match.end();
			}
		}
		return marked.append(text, done, text.length()).toString();
	}

	private String client(FoundEntry entry) {
		return records.clients().byId(entry.client()).map(Client::label).orElse("");
	}

	private Optional<Session> session(FoundEntry entry) {
		return entry.session().flatMap(records.sessions()::byId);
	}

	private String name(FoundEntry entry) {
		return Optional.ofNullable(outlines.get(entry.type())).map(outline -> outline.name().in(Sentences.LANGUAGE)).orElse(entry.type().value());
	}

	/** A column is called by its own name. */
	private String field(FoundEntry entry, FieldMatch match) {
		String[] keys = match.field().split("\\.");
		Optional<EntryOutline.Field> field = Optional.ofNullable(outlines.get(entry.type())).flatMap(outline -> outline.field(keys[0]));
		if (keys.length > 1) {
			field = field.flatMap(rows -> rows.columns().stream().filter(column -> column.key().equals(keys[1])).findFirst());
		}
		return field.map(named -> named.name().in(Sentences.LANGUAGE)).orElse(match.field());
	}
}

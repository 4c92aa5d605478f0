package org.afterglow.web.internal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.model.Values;
import org.afterglow.records.Entries;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Problem;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forms of active modules that clients may fill in by themselves. What they fill in is an entry of the session. */
final class ClientForms {

	/** Places of questions come before. */
	private static final int FIRST_PLACE = 100;

	private final Sheets sheets;

	ClientForms(Sheets sheets) {
		this.sheets = sheets;
	}

	private static List<EntryType> types(Call call) {
		return call.practice().modules().entryTypes().all().stream().filter(type -> !type.askedOfClients().isEmpty()).toList();
	}

	/** The forms there are, with what this page filled in. */
	ArrayNode write(Call call, List<JournalAnswer> kept, Locale language) {
		ArrayNode forms = Json.object().putArray("forms");
		for (EntryType type : types(call)) {
			ObjectNode form = forms.addObject();
			Optional<JournalAnswer> answer = Sheets.shown(kept.stream().filter(each -> entry(call, each, type).isPresent()));
			Values values = answer.flatMap(each -> entry(call, each, type)).map(type::upgraded).map(Entry::values).orElse(Values.NONE);
			form.put("type", type.id().value()).put("name", type.name().in(language)).put("help", type.help().map(help -> help.in(language)).orElse(""));
			form.put("version", answer.map(Sheets::stamp).orElse(0L));
			ArrayNode fields = form.putArray("fields");
			type.askedOfClients().forEach(field -> FieldForm.write(field, language, fields.addObject()));
			ObjectNode given = form.putObject("values");
			type.askedOfClients().forEach(field -> FieldForm.write(field, values, given));
		}
		return forms;
	}

	private static Optional<Entry> entry(Call call, JournalAnswer answer, EntryType type) {
		return answer.entry().flatMap(call.practice().records().entries()::byId)
				.filter(each -> each.type().equals(type.id()) && type.reads(each.typeVersion()));
	}

	/** Keeps what was filled in. */
	Answer save(Call call) {
		EntryType type = type(call.place("type"), call);
		Sent sent = Sent.of(call.json());
		Instant now = call.practice().clock().instant();
		JournalAnswer kept = sheets.save(call, sent,
				() -> Sheets.shown(sheets.of(call).stream().filter(each -> entry(call, each, type).isPresent())),
				() -> JournalAnswer.begun(call.journal().orElseThrow(), FIRST_PLACE + types(call).indexOf(type),
						type.name().in(Locale.forLanguageTag(sent.language())), Optional.empty(), now),
				sheet -> sheet.withEntry(Optional.of(fill(call, type, sent, sheet, now).id()), now));
		return PageState.version(kept);
	}

	private static EntryType type(String id, Call call) {
		return types(call).stream().filter(type -> type.id().value().equals(id)).findFirst().orElseThrow(Problem::notFound);
	}

	private static Entry fill(Call call, EntryType type, Sent sent, JournalAnswer sheet, Instant now) {
		Records records = call.practice().records();
		Entries entries = records.entries();
		Entry entry = entry(call, sheet, type).map(type::upgraded).orElseGet(() -> {
			Session session = records.sessions().byId(sheet.session()).orElseThrow(() -> new RecordMissing(sheet.session().toString()));
			return type.begin(session.client(), Optional.of(session.id()), now);
		});
		Values values = entry.values();
		for (var field : type.askedOfClients()) {
			values = FieldForm.read(field, sent.body().path("values").path(field.key()), values);
		}
		Values computed = type.computed(values);
		return entry.version() > 0 && computed.equals(entry.values()) ? entry : entries.save(entry.withValues(computed, now));
	}

}

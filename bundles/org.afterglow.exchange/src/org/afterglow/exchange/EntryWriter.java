package org.afterglow.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.Entry;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.records.EntryForm;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;

/** An entry as a file holds it: what else is named in it is named as people do, except for other entries, which keep their ids. */
final class EntryWriter implements PlainAnswers.Names {

	private final Records records;
	private final Codebook codebook;
	private final WrittenTitles titles;

	EntryWriter(Records records, Codebook codebook) {
		this.records = records;
		this.codebook = codebook;
		this.titles = new WrittenTitles(records);
	}

	Map<String, Object> line(Entry entry) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("entry", entry.id().value().toString());
		line.put("type", entry.type().value());
		line.put("typeVersion", entry.typeVersion());
		line.put("client", records.clients().byId(entry.client()).map(Client::label).orElseThrow());
		entry.session().flatMap(records.sessions()::byId).map(Session::number).ifPresent(number -> line.put("session", number));
		line.put("partition", entry.partition().key());
		line.put("status", entry.status().key());
		line.put("author", entry.author());
		line.put("created", entry.created().toString());
		line.put("changed", entry.changed().toString());
		line.put("answers", PlainAnswers.named(EntryForm.plain(entry.values()), this));
		return line;
	}

	@Override
	public Map<String, Object> reference(Map<?, ?> reference) {
		Map<String, Object> named = new LinkedHashMap<>();
		if (reference.containsKey("code")) {
			UUID id = UUID.fromString((String) reference.get("code"));
			Optional<Code> code = codebook.effective(new CodeId(id));
			code.ifPresentOrElse(its -> {
				named.put("code", its.name());
				named.put("kind", its.kind().key());
			}, () -> named.put("gone", id.toString()));
		} else {
			reference.forEach((kind, id) -> named.put((String) kind, id));
		}
		return named;
	}

	@Override
	public Map<String, Object> relation(Map<?, ?> relation) {
		Map<String, Object> same = new LinkedHashMap<>();
		relation.forEach((key, value) -> same.put((String) key, value));
		return same;
	}

	@Override
	public Map<String, Object> passage(Map<?, ?> passage) {
		Map<String, Object> named = new LinkedHashMap<>();
		Optional<NarrativeSummary> narrative = records.narratives()
				.summary(new NarrativeId(UUID.fromString((String) passage.get("narrative"))));
		narrative.ifPresent(its -> {
			named.put("session", records.sessions().byId(its.session()).map(Session::number).orElseThrow());
			named.put("title", titles.of(its).orElseThrow());
		});
		named.put("start", passage.get("start"));
		named.put("end", passage.get("end"));
		named.put("quote", passage.get("quote"));
		if (Boolean.TRUE.equals(passage.get("unanchored"))) {
			named.put("unanchored", true);
		}
		return named;
	}
}

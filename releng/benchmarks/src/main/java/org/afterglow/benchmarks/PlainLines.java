package org.afterglow.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Session;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON Lines as Jackson's stream gives them, nothing checked. */
final class PlainLines {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private PlainLines() {
	}

	/** A line, its texts by their keys. */
	record Line(Map<String, String> head, List<Map<String, String>> codings) {
	}

	static Line read(String line) {
		Map<String, String> head = new HashMap<>();
		List<Map<String, String>> codings = new ArrayList<>();
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
			parser.nextToken();
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String key = parser.currentName();
				if (parser.nextToken() == JsonToken.START_ARRAY) {
					while (parser.nextToken() != JsonToken.END_ARRAY) {
						codings.add(values(parser));
					}
				} else {
					head.put(key, parser.getString());
				}
			}
		}
		return new Line(head, codings);
	}

	private static Map<String, String> values(JsonParser parser) {
		Map<String, String> values = new HashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			parser.nextToken();
			values.put(key, parser.getString());
		}
		return values;
	}

	static void write(Path file, int narratives) throws IOException {
		Corpus corpus = new Corpus(5);
		Corpus.Frame frame = corpus.frame(narratives);
		Map<CodeId, Code> codes = new HashMap<>();
		corpus.codes().forEach(code -> codes.put(code.id(), code));
		try (Writer out = Files.newBufferedWriter(file)) {
			for (int i = 0; i < narratives; i++) {
				CodedNarrative narrative = corpus.narrative(frame.sessionOf(i), "Narrative " + i);
				write(out, "Client " + (i / 36 + 1), frame.sessions().get(i / 3), narrative, codes);
				out.write('\n');
			}
		}
	}

	private static void write(Writer out, String client, Session session, CodedNarrative coded, Map<CodeId, Code> codes) {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeStringProperty("client", client);
			json.writeNumberProperty("session", session.number());
			json.writeStringProperty("date", session.date().toString());
			json.writeStringProperty("kind", session.kind().key());
			session.route().ifPresentOrElse(route -> json.writeStringProperty("route", route.key()), () -> json.writeNullProperty("route"));
			json.writeStringProperty("title", coded.narrative().title());
			json.writeStringProperty("text", coded.narrative().text());
			json.writeArrayPropertyStart("codings");
			for (int i = 0; i < coded.codings().size(); i++) {
				Anchor anchor = coded.anchors().get(i);
				Code code = codes.get(coded.codings().get(i).code());
				json.writeStartObject();
				json.writeNumberProperty("start", anchor.span().start());
				json.writeNumberProperty("end", anchor.span().end());
				json.writeStringProperty("code", code.name());
				json.writeStringProperty("kind", code.kind().key());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}
}

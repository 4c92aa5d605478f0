package org.afterglow.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.practice.Practice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON Lines into an empty practice, all of it durable and searchable, against the same rows by hand. */
final class Imports {

	private static final Instant NOW = Instant.parse("2026-11-06T14:52:00Z");

	private final Paired paired;
	private final Path folder;
	private int run;

	Imports(Paired paired, Path folder) {
		this.paired = paired;
		this.folder = folder;
	}

	/** The rate must be 0.6 of plain at least: the time at most 1 / 0.6 of it. */
	List<Ratio> run(int narratives) throws Exception {
		Path file = folder.resolve("practice.jsonl");
		write(file, narratives);
		return List.of(paired.compare("import of " + narratives + " narratives (time)", 1 / 0.6, round -> {
			try (Practice practice = Parts.newPractice(next("ours"))) {
				return Paired.time(() -> Parts.importAndFind(practice, file));
			}
		}, round -> {
			Path plain = Files.createDirectories(next("plain"));
			try (PlainStore store = new PlainStore(plain); PlainLucene index = new PlainLucene(plain.resolve("index"))) {
				return Paired.time(() -> importPlain(file, store, index));
			}
		}));
	}

	private Path next(String name) {
		return folder.resolve(name + run++);
	}

	private static void write(Path file, int narratives) throws IOException {
		Corpus corpus = new Corpus(5);
		Corpus.Frame frame = corpus.frame(narratives);
		Map<CodeId, Code> codes = new HashMap<>();
		corpus.codes().forEach(code -> codes.put(code.id(), code));
		JsonMapper json = new JsonMapper();
		try (var out = Files.newBufferedWriter(file)) {
			for (int i = 0; i < narratives; i++) {
				CodedNarrative coded = corpus.narrative(frame.sessionOf(i), "Narrative " + i);
				var session = frame.sessions().get(i / 3);
				var line = json.createObjectNode();
				line.put("client", "Client " + (i / 36 + 1)).put("session", session.number());
				line.put("date", session.date().toString()).put("kind", session.kind().key());
				line.put("route", session.route().map(route -> route.key()).orElse(null));
				line.put("title", coded.narrative().title()).put("text", coded.narrative().text());
				var codings = line.putArray("codings");
				for (int c = 0; c < coded.codings().size(); c++) {
					Anchor anchor = coded.anchors().get(c);
					Code code = codes.get(coded.codings().get(c).code());
					codings.addObject().put("start", anchor.span().start()).put("end", anchor.span().end())
							.put("code", code.name()).put("kind", code.kind().key());
				}
				out.write(json.writeValueAsString(line));
				out.write('\n');
			}
		}
	}

	private static void importPlain(Path file, PlainStore store, PlainLucene index) throws Exception {
		JsonMapper json = new JsonMapper();
		Map<String, SessionId> sessions = new HashMap<>();
		Map<String, Code> codes = new HashMap<>();
		long number = 0;
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				JsonNode node = json.readTree(line);
				SessionId session = sessions.computeIfAbsent(node.get("client").asString() + node.get("session").asInt(),
						key -> SessionId.random());
				CodedNarrative narrative = read(node, session, codes, store);
				store.put(narrative, ++number);
				index.put(narrative);
			}
		}
		store.commitDurably();
		index.commit();
		index.refresh();
	}

	private static CodedNarrative read(JsonNode node, SessionId session, Map<String, Code> codes, PlainStore store)
			throws Exception {
		Narrative narrative = Narrative.told(session, node.get("title").asString(), node.get("text").asString(), NOW);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (JsonNode coding : node.get("codings")) {
			String name = coding.get("code").asString();
			Code code = codes.get(name);
			if (code == null) {
				code = Code.named(name, CodeKind.of(coding.get("kind").asString()).orElseThrow(), CodeColour.CLAY);
				codes.put(name, code);
				store.addCodes(List.of(code));
			}
			Anchor anchor = Anchor.on(narrative.id(), narrative.text(),
					new TextSpan(coding.get("start").asInt(), coding.get("end").asInt()));
			anchors.add(anchor);
			codings.add(Coding.of(anchor.id(), code.id(), NOW));
		}
		return new CodedNarrative(narrative, anchors, codings);
	}
}

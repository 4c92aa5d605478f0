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
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.afterglow.practice.Practice;

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
		PlainLines.write(file, narratives);
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

	private static void importPlain(Path file, PlainStore store, PlainLucene index) throws Exception {
		Map<String, SessionId> sessions = new HashMap<>();
		Map<String, Code> codes = new HashMap<>();
		long number = 0;
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				PlainLines.Line read = PlainLines.read(line);
				SessionId session = sessions.computeIfAbsent(read.head().get("client") + " " + read.head().get("session"),
						key -> SessionId.random());
				CodedNarrative narrative = read(read, session, codes, store);
				store.put(narrative, ++number);
				index.put(narrative);
			}
		}
		store.commitDurably();
		index.commit();
		index.refresh();
	}

	private static CodedNarrative read(PlainLines.Line line, SessionId session, Map<String, Code> codes, PlainStore store)
			throws Exception {
		Narrative narrative = Narrative.told(session, line.head().get("title"), line.head().get("text"), NOW);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (Map<String, String> coding : line.codings()) {
			String name = coding.get("code");
			Code code = codes.get(name);
			if (code == null) {
				code = Code.named(name, CodeKind.of(coding.get("kind")).orElseThrow(), CodeColour.CLAY);
				codes.put(name, code);
				store.addCodes(List.of(code));
			}
			Anchor anchor = Anchor.on(narrative.id(), narrative.text(),
					new TextSpan(Integer.parseInt(coding.get("start")), Integer.parseInt(coding.get("end"))));
			anchors.add(anchor);
			codings.add(Coding.of(anchor.id(), code.id(), NOW));
		}
		return new CodedNarrative(narrative, anchors, codings);
	}
}

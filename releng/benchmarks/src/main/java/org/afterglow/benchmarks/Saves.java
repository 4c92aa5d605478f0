package org.afterglow.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeText;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;

/** One narrative with fifty codings: saved so that it survives a power cut and can be found. */
final class Saves {

	private static final int LENGTH = 3000;
	private static final int CODINGS = 50;
	private static final int ALREADY_THERE = 2000;

	private final Paired paired;
	private final Path folder;

	Saves(Paired paired, Path folder) {
		this.paired = paired;
		this.folder = folder;
	}

	List<Ratio> run() throws Exception {
		Corpus corpus = new Corpus(2);
		Corpus.Frame frame = corpus.frame(ALREADY_THERE);
		List<CodedNarrative> there = new ArrayList<>();
		for (int i = 0; i < ALREADY_THERE; i++) {
			there.add(corpus.narrative(frame.sessionOf(i), "Narrative " + i));
		}
		try (Practice practice = Parts.newPractice(folder.resolve("ours"));
				PlainStore store = new PlainStore(folder);
				PlainLucene index = new PlainLucene(folder.resolve("plain-index"))) {
			Parts.fill(practice, corpus, frame, there);
			fillPlain(store, index, corpus, there);
			Peer peer = new Peer(store, index, ALREADY_THERE);
			Ratio added = paired.compare("durable, searchable save of a new narrative with 50 codings", 2.0,
					round -> ours(practice, fresh(corpus, frame)), round -> peer.save(fresh(corpus, frame)));
			CodedNarrative[] ours = { practice.records().narratives().save(fresh(corpus, frame)) };
			CodedNarrative[] plain = { fresh(corpus, frame) };
			peer.save(plain[0]);
			Ratio typed = paired.compare("the same of one already there, after a sentence was typed", 2.0, round -> {
				CodedNarrative longer = longer(ours[0], corpus);
				return Paired.time(() -> ours[0] = saveAndFind(practice, longer));
			}, round -> {
				plain[0] = longer(plain[0], corpus);
				return peer.save(plain[0]);
			});
			return List.of(added, typed);
		}
	}

	private static CodedNarrative fresh(Corpus corpus, Corpus.Frame frame) {
		return corpus.narrative(frame.sessionOf(0), "Told now", LENGTH, CODINGS);
	}

	/** The same with one more sentence at its end. */
	private static CodedNarrative longer(CodedNarrative coded, Corpus corpus) {
		String text = NarrativeText.normalised(coded.narrative().text() + " " + corpus.text(60));
		return new CodedNarrative(coded.narrative().withText(text), coded.anchors(), coded.codings());
	}

	private static long ours(Practice practice, CodedNarrative narrative) throws Exception {
		return Paired.time(() -> saveAndFind(practice, narrative));
	}

	private static CodedNarrative saveAndFind(Practice practice, CodedNarrative narrative) throws InterruptedException {
		Records records = practice.records();
		CodedNarrative saved = records.narratives().save(narrative);
		if (!practice.search().awaitIndexed(records.feed().position().number(), Duration.ofSeconds(30))) {
			throw new IllegalStateException("the save was not searchable within 30 s");
		}
		return saved;
	}

	private static void fillPlain(PlainStore store, PlainLucene index, Corpus corpus, List<CodedNarrative> there)
			throws Exception {
		store.addCodes(corpus.codes());
		long number = 0;
		for (CodedNarrative narrative : there) {
			store.put(narrative, ++number);
			index.put(narrative);
		}
		store.commitDurably();
		index.commit();
		index.refresh();
	}

	/** Plain H2 with the same sync, then plain Lucene with a fresh reader. */
	private static final class Peer {

		private final PlainStore store;
		private final PlainLucene index;
		private long feedNumber;

		Peer(PlainStore store, PlainLucene index, long feedNumber) {
			this.store = store;
			this.index = index;
			this.feedNumber = feedNumber;
		}

		long save(CodedNarrative narrative) throws Exception {
			return Paired.time(() -> {
				store.put(narrative, ++feedNumber);
				store.commitDurably();
				index.put(narrative);
				index.refresh();
			});
		}
	}
}

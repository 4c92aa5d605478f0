package org.afterglow.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeText;
import org.afterglow.practice.BackupFailure;
import org.afterglow.practice.BackupProgress;
import org.afterglow.practice.Backups;
import org.afterglow.practice.Practice;
import org.afterglow.practice.Practices;
import org.afterglow.search.lucene.LuceneSearchOpener;
import org.afterglow.store.jdbc.JdbcRecordsOpener;

/** The longest save of somebody who goes on writing while a backup is made, against the longest of as many saves without one. */
final class Held {

	private final Paired paired;
	private final Path folder;

	Held(Paired paired, Path folder) {
		this.paired = paired;
		this.folder = folder;
	}

	List<Ratio> run(int narratives) throws Exception {
		Corpus corpus = new Corpus(5);
		Corpus.Frame frame = corpus.frame(narratives);
		List<CodedNarrative> there = new ArrayList<>();
		for (int i = 0; i < narratives; i++) {
			there.add(corpus.narrative(frame.sessionOf(i), "Narrative " + i));
		}
		Backups backups = Practices.with(new JdbcRecordsOpener(), new LuceneSearchOpener()).backups();
		Path target = Files.createDirectory(folder.resolve("backups"));
		try (Practice practice = Parts.newPractice(folder.resolve("vault"))) {
			Parts.fill(practice, corpus, frame, there);
			Writer writer = new Writer(practice, corpus, there.getFirst());
			int[] saves = { 100 };
			return List.of(paired.compare("longest save while a backup of " + narratives + " narratives is made", 10,
					round -> {
						AtomicBoolean made = new AtomicBoolean();
						Thread maker = Thread.ofPlatform().start(() -> {
							try {
								make(backups, practice, target);
							} finally {
								made.set(true);
							}
						});
						List<Long> times = new ArrayList<>();
						while (!made.get()) {
							times.add(writer.save());
						}
						maker.join();
						saves[0] = times.size();
						return times.stream().max(Long::compare).orElseThrow();
					}, round -> {
						long longest = 0;
						for (int i = 0; i < saves[0]; i++) {
							longest = Math.max(longest, writer.save());
						}
						return longest;
					}));
		}
	}

	private static void make(Backups backups, Practice practice, Path target) {
		try {
			Files.delete(backups.make(practice, target, BackupProgress.NONE).file());
		} catch (BackupFailure | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Types a sentence and saves, again and again. */
	private static final class Writer {

		private final Practice practice;
		private final Corpus corpus;
		private CodedNarrative last;

		Writer(Practice practice, Corpus corpus, CodedNarrative first) {
			this.practice = practice;
			this.corpus = corpus;
			this.last = practice.records().narratives().byId(first.narrative().id()).orElseThrow();
		}

		long save() throws Exception {
			String before = last.narrative().text();
			String text = NarrativeText.normalised((before.length() > 20_000 ? before.substring(0, 2000) : before) + " " + corpus.text(60));
			CodedNarrative longer = new CodedNarrative(last.narrative().withText(text), List.of(), List.of());
			return Paired.time(() -> last = practice.records().narratives().save(longer));
		}
	}
}

package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.afterglow.search.lucene.documents.CodedPassage;
import org.afterglow.search.lucene.documents.CodedPassages;
import org.afterglow.search.lucene.documents.Fields;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Tells of single narratives of one segment whether a clause holds, and where. Documents are asked for in rising order, by one thread. */
final class SegmentReading {
	/** The clock is asked after so many passages. */
	private static final int STEPS = 1_024;

	private final LeafReaderContext segment;
	private final LeafReader reader;
	private final Stopwatch stopwatch;
	/** By identity: comparing thousands of words for each narrative would cost more than reading them. */
	private final Map<Clause.InText, PatternPostings> patterns = new IdentityHashMap<>();
	private final Map<Clause.InCode, List<CodedPassage>> passages = new IdentityHashMap<>();
	private BinaryDocValues encodedPassages;
	private int passagesRead = -1;
	private boolean anyPassages;
	private SortedDocValues client;
	private SortedDocValues kind;
	private NumericDocValues day;
	private int document = -1;
	private int steps;
	private boolean stopped;

	/** @param stopwatch once it says stop nothing holds any more: passages upon passages of a hostile file could be compared for hours */
	SegmentReading(LeafReaderContext segment, Stopwatch stopwatch) {
		this.segment = segment;
		this.stopwatch = stopwatch;
		this.reader = segment.reader();
	}

	/** True if the clause holds in the document. */
	boolean holds(Clause clause, int wanted) throws IOException {
		turnTo(wanted);
		return holds(clause, CodedPassage.WHOLE);
	}

	/** Adds what the clause matches in the document, where it holds. */
	void collect(Clause clause, int wanted, Marks marks) throws IOException {
		turnTo(wanted);
		if (holds(clause, CodedPassage.WHOLE)) {
			collect(clause, CodedPassage.WHOLE, marks);
		}
	}

	private void turnTo(int wanted) {
		if (document != wanted) {
			document = wanted;
			passages.clear();
		}
	}

	private boolean holds(Clause clause, CodedPassage where) throws IOException {
		return switch (clause) {
			case Clause.AllOf all -> holds(all, 0, where);
			case Clause.AnyOf any -> {
				for (Clause part : any.parts()) {
					if (holds(part, where)) {
						yield true;
					}
				}
				yield false;
			}
			case Clause.Without without -> !holds(without.part(), where);
			case Clause.Also also -> holds(also.part(), CodedPassage.WHOLE);
			case Clause.InText words -> firstIn(words, where) >= 0;
			case Clause.InTitle title -> firstIn(title.words(), CodedPassage.TITLE) >= 0;
			case Clause.InCode code -> passagesOf(code).stream().anyMatch(where::touches);
			case Clause.OfClient clients -> clients.clients().contains(Fields.id(client()));
			case Clause.OfKind of -> of.includes(kind().utf8ToString());
			case Clause.Between days -> day() >= days.first().toEpochDay() && day() <= days.last().toEpochDay();
		};
	}

	/** True if for the passages from this one on there are some that share words in which all parts hold. */
	private boolean holds(Clause.AllOf all, int code, CodedPassage where) throws IOException {
		if (code == all.passages().size()) {
			for (Clause part : all.parts()) {
				if (!holds(part, where)) {
					return false;
				}
			}
			return true;
		}
		for (CodedPassage passage : passagesOf(all.passages().get(code))) {
			if (passage.start() >= where.end() || isStopped()) {
				return false;
			}
			if (passage.touches(where) && holds(all, code + 1, where.shared(passage))) {
				return true;
			}
		}
		return false;
	}

	/** Collects from a clause that holds there. */
	private void collect(Clause clause, CodedPassage where, Marks marks) throws IOException {
		switch (clause) {
			case Clause.AllOf all -> collect(all, 0, where, marks);
			case Clause.AnyOf any -> {
				for (Clause part : any.parts()) {
					if (holds(part, where)) {
						collect(part, where, marks);
					}
				}
			}
			case Clause.InText words -> collect(words, where, marks);
			case Clause.InTitle title -> collect(title.words(), CodedPassage.TITLE, marks);
			case Clause.InCode code -> passagesOf(code).stream().filter(where::touches).forEach(passage -> marks.addPassage(where.shared(passage)));
			case Clause.Also also -> {
				// marks nothing
			}
			case Clause.Without without -> {
				// what is not there cannot be shown
			}
			case Clause.OfClient client -> {
				// about the narrative
			}
			case Clause.OfKind kind -> {
				// about the narrative
			}
			case Clause.Between days -> {
				// about the narrative
			}
		}
	}

	private void collect(Clause.AllOf all, int code, CodedPassage where, Marks marks) throws IOException {
		if (code < all.passages().size()) {
			for (CodedPassage passage : passagesOf(all.passages().get(code))) {
				if (passage.start() >= where.end() || isStopped()) {
					return;
				}
				if (passage.touches(where)) {
					collect(all, code + 1, where.shared(passage), marks);
				}
			}
			return;
		}
		for (Clause part : all.parts()) {
			if (!holds(part, where)) {
				return;
			}
		}
		int before = marks.count();
		for (Clause part : all.parts()) {
			collect(part, where, marks);
		}
		if (marks.count() == before && code > 0) {
			marks.addPassage(where);
		}
	}

	private void collect(Clause.InText words, CodedPassage where, Marks marks) throws IOException {
		PatternPostings postings = postings(words);
		int[] starts = postings.startsIn(document);
		int at = firstIn(words, where);
		while (at >= 0 && at < starts.length && starts[at] + postings.words() <= where.wordsEnd()) {
			marks.addWords(starts[at], starts[at] + postings.words() - 1);
			at++;
		}
	}

	/** Index of the first occurrence that lies wholly there, or -1. */
	private int firstIn(Clause.InText words, CodedPassage where) throws IOException {
		PatternPostings postings = postings(words);
		int[] starts = postings.startsIn(document);
		int found = Arrays.binarySearch(starts, where.firstWord());
		int first = found >= 0 ? found : -found - 1;
		return first < starts.length && starts[first] + postings.words() <= where.wordsEnd() ? first : -1;
	}

	private boolean isStopped() {
		if (!stopped && ++steps % STEPS == 0) {
			stopped = stopwatch.shouldExit();
		}
		return stopped;
	}

	private PatternPostings postings(Clause.InText words) throws IOException {
		PatternPostings postings = patterns.get(words);
		if (postings == null) {
			postings = new PatternPostings(words.pattern(), segment);
			patterns.put(words, postings);
		}
		return postings;
	}

	private List<CodedPassage> passagesOf(Clause.InCode code) throws IOException {
		List<CodedPassage> known = passages.get(code);
		if (known == null) {
			known = readPassages(code);
			passages.put(code, known);
		}
		return known;
	}

	/** The passages of every code in the document. */
	Map<UUID, List<CodedPassage>> coded(int wanted) throws IOException {
		turnTo(wanted);
		return hasPassages() ? CodedPassages.decoded(encodedPassages.binaryValue()) : Map.of();
	}

	/** The codes that have a passage in the document in which the clause holds: as a group of the code and the clause would hold. */
	List<UUID> codesAround(Clause clause, int wanted) throws IOException {
		turnTo(wanted);
		return hasPassages() ? CodedPassages.codesWith(encodedPassages.binaryValue(), passage -> holds(clause, passage)) : List.of();
	}

	private List<CodedPassage> readPassages(Clause.InCode code) throws IOException {
		return hasPassages() ? CodedPassages.decoded(encodedPassages.binaryValue(), code.codes()) : List.of();
	}

	private boolean hasPassages() throws IOException {
		if (encodedPassages == null) {
			encodedPassages = DocValues.getBinary(reader, Fields.PASSAGES);
		}
		if (passagesRead != document) {
			// Values say where they stand even after they were found to be missing there, so what they said is kept.
			passagesRead = document;
			anyPassages = encodedPassages.advanceExact(document);
		}
		return anyPassages;
	}

	private BytesRef client() throws IOException {
		if (client == null) {
			client = DocValues.getSorted(reader, Fields.CLIENT);
		}
		return valueOf(client);
	}

	private BytesRef kind() throws IOException {
		if (kind == null) {
			kind = DocValues.getSorted(reader, Fields.KIND);
		}
		return valueOf(kind);
	}

	private BytesRef valueOf(SortedDocValues values) throws IOException {
		if (values.docID() != document) {
			values.advanceExact(document);
		}
		return values.lookupOrd(values.ordValue());
	}

	private long day() throws IOException {
		if (day == null) {
			day = DocValues.getNumeric(reader, Fields.DAY);
		}
		if (day.docID() != document) {
			day.advanceExact(document);
		}
		return day.longValue();
	}
}

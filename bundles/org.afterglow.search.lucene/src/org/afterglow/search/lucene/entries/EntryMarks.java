package org.afterglow.search.lucene.entries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.afterglow.model.TextSpan;
import org.afterglow.search.FoundEntry;
import org.afterglow.search.FoundEntry.FieldMatch;
import org.afterglow.search.lucene.documents.StoredEntry;
import org.afterglow.search.lucene.documents.StoredEntry.Part;
import org.afterglow.search.lucene.matching.Clause;
import org.afterglow.search.lucene.matching.Names;
import org.afterglow.search.lucene.matching.PatternPostings;
import org.afterglow.search.lucene.words.Sentences;
import org.apache.lucene.index.LeafReaderContext;

/** What matched in the entries of one segment. They are asked for in rising order. */
final class EntryMarks {
	/** Nobody reads more of one entry in a list. */
	private static final int MOST = 12;

	private final EntryQuery query;
	private final Names names;
	private final List<PatternPostings> patterns = new ArrayList<>();

	EntryMarks(EntryQuery query, LeafReaderContext segment, Names names) throws IOException {
		this.query = query;
		this.names = names;
		for (Clause.InText words : query.words()) {
			patterns.add(new PatternPostings(words.pattern(), segment));
		}
	}

	FoundEntry of(int document, StoredEntry stored, double score) throws IOException {
		SortedSet<TextSpan> words = words(document);
		List<TextSpan> titleMatches = List.of();
		Set<FieldMatch> matches = new LinkedHashSet<>();
		for (Part part : stored.parts()) {
			List<TextSpan> spans = in(part, words);
			if (part.field().isEmpty()) {
				titleMatches = spans;
			} else if (!spans.isEmpty()) {
				collect(part, spans, matches);
			}
		}
		stored.codes().stream().filter(code -> query.codes().contains(code.code())).forEach(code -> named(code).ifPresent(matches::add));
		return new FoundEntry(stored.entry(), stored.type(), stored.client(), stored.session(), stored.day(), stored.title(),
				titleMatches.isEmpty() ? titleOf(stored, matches) : titleMatches, matches.stream().limit(MOST).toList(), score);
	}

	/** Where the first words of the entry matched, its title did. */
	private static List<TextSpan> titleOf(StoredEntry stored, Set<FieldMatch> matches) {
		return matches.stream().filter(match -> match.text().equals(stored.title())).findFirst().map(FieldMatch::matches).orElse(List.of());
	}

	/** Numbers of words, from the first to after the last, of each occurrence. */
	private SortedSet<TextSpan> words(int document) throws IOException {
		SortedSet<TextSpan> words = new TreeSet<>();
		for (PatternPostings pattern : patterns) {
			for (int start : pattern.startsIn(document)) {
				words.add(new TextSpan(start, start + pattern.words()));
			}
		}
		return words;
	}

	private static List<TextSpan> in(Part part, SortedSet<TextSpan> words) {
		List<TextSpan> spans = new ArrayList<>();
		for (TextSpan found : words) {
			if (found.start() >= part.first() && found.end() <= part.first() + part.count()) {
				TextSpan span = part.places().span(found.start() - part.first(), found.end() - part.first() - 1);
				if (spans.isEmpty() || spans.getLast().end() <= span.start()) {
					spans.add(span);
				}
			}
		}
		return spans;
	}

	private static void collect(Part part, List<TextSpan> spans, Set<FieldMatch> matches) {
		var sentences = new Sentences(part.text());
		TextSpan sentence = null;
		List<TextSpan> inIt = new ArrayList<>();
		for (TextSpan span : spans) {
			TextSpan now = sentences.at(span.start());
			if (sentence != null && !now.equals(sentence)) {
				matches.add(new FieldMatch(part.field(), sentence.in(part.text()), inIt));
				inIt = new ArrayList<>();
			}
			sentence = now;
			int end = Math.min(span.end(), sentence.end());
			inIt.add(new TextSpan(span.start() - sentence.start(), end - sentence.start()));
		}
		matches.add(new FieldMatch(part.field(), sentence.in(part.text()), inIt));
	}

	private Optional<FieldMatch> named(StoredEntry.CodeRef code) {
		return names.nameOf(code.code()).map(name -> new FieldMatch(code.field(), name, List.of(new TextSpan(0, name.length()))));
	}
}

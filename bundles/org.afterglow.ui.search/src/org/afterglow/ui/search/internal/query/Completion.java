package org.afterglow.ui.search.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.model.SessionKind;
import org.afterglow.search.SearchWord;
import org.afterglow.search.query.QueryField;
import org.afterglow.search.query.QueryToken;
import org.afterglow.search.query.QueryToken.Kind;

/**
 * What can follow at the caret: names of fields after their first letters, and after a field its values.
 *
 * @param start of what is replaced
 * @param end of what is replaced
 * @param offers what it can become, best first
 * @param ofField true if values of a field are offered, false if names of fields
 */
record Completion(int start, int end, List<Offer> offers, boolean ofField) {

	private static final int MOST = 8;
	/** One letter could be the beginning of anything. */
	private static final int FEWEST_LETTERS = 2;
	private static final int FEW_FIELDS = 3;

	Completion {
		offers = List.copyOf(offers);
	}

	/**
	 * Something that can stand there.
	 *
	 * @param text as it is put into the query
	 * @param shown as it is listed
	 */
	record Offer(String text, String shown) {
	}

	/** What there is in the practice to be named. */
	record Vocabulary(List<String> clients, List<Named> codes, List<SearchWord> words) {

		static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of());

		Vocabulary {
			clients = List.copyOf(clients);
			codes = List.copyOf(codes);
			words = List.copyOf(words);
		}

		/** Search words of entries. */
		Set<String> fields() {
			return words.stream().map(SearchWord::word).collect(Collectors.toSet());
		}

		/** @param field under which it can be named besides code: */
		record Named(String name, Optional<QueryField> field) {
		}
	}

	/** What can follow at the caret; empty if nothing is offered there. */
	static Optional<Completion> at(String query, int caret, Vocabulary vocabulary) {
		List<QueryToken> tokens = QueryToken.of(query, vocabulary.fields());
		for (int i = 0; i < tokens.size(); i++) {
			QueryToken token = tokens.get(i);
			boolean caretAtEnd = token.place().end() == caret;
			if (token.kind() == Kind.FIELD && caretAtEnd) {
				return values(field(token), "", caret, caret, vocabulary);
			}
			if (token.kind() == Kind.VALUE && i > 0 && caret > token.place().start() && caret <= token.place().end()) {
				return values(field(tokens.get(i - 1)), token.text().substring(0, caret - token.place().start()), token.place().start(),
						token.place().end(), vocabulary);
			}
			if (token.kind() == Kind.WORD && caretAtEnd && token.text().length() >= FEWEST_LETTERS) {
				return fields(token, vocabulary);
			}
		}
		return Optional.empty();
	}

	/** Empty for a search word of entries alone, of which no values are known. */
	private static Optional<QueryField> field(QueryToken token) {
		return QueryField.named(token.text().substring(0, token.text().length() - 1));
	}

	private static Optional<Completion> fields(QueryToken word, Vocabulary vocabulary) {
		String typed = word.text().toLowerCase(Locale.ROOT);
		Map<String, String> names = new LinkedHashMap<>();
		Arrays.stream(QueryField.values()).map(QueryField::word).forEach(name -> names.put(name, name + ":"));
		vocabulary.words().forEach(known -> names.put(known.word(), shown(known)));
		List<Offer> offers = names.entrySet().stream().filter(name -> name.getKey().startsWith(typed))
				.map(name -> new Offer(name.getKey() + ":", name.getValue())).toList();
		return offered(word.place().start(), word.place().end(), offers, false);
	}

	/** "distortion:   Distortions": the word, and the fields that it looks into. */
	private static String shown(SearchWord word) {
		String fields = word.fields().stream().map(name -> name.in(Locale.getDefault())).distinct().limit(FEW_FIELDS).collect(Collectors.joining(", "));
		return word.word() + ":   " + fields;
	}

	private static Optional<Completion> values(Optional<QueryField> of, String typed, int start, int end, Vocabulary vocabulary) {
		if (of.isEmpty()) {
			return Optional.empty();
		}
		QueryField field = of.get();
		List<String> names = switch (field) {
			case CLIENT -> vocabulary.clients();
			case CODE -> vocabulary.codes().stream().map(Vocabulary.Named::name).toList();
			case SYMBOL, THEME, AFFECT, BODY, PERCEPTION, PART, THOUGHT -> vocabulary.codes().stream().filter(code -> code.field().equals(Optional.of(field)))
					.map(Vocabulary.Named::name).toList();
			case KIND -> Arrays.stream(SessionKind.values()).map(SessionKind::key).toList();
			case TITLE, FROM, TO -> List.of();
		};
		String wanted = typed.replace("\"", "").strip().toLowerCase(Locale.ROOT);
		if (typed.length() > 1 && typed.endsWith("\"")) {
			return Optional.empty();
		}
		List<Offer> offers = fitting(names, wanted).stream().map(name -> new Offer(quoted(name), name)).toList();
		boolean complete = offers.size() == 1 && offers.getFirst().shown().toLowerCase(Locale.ROOT).equals(wanted);
		return complete ? Optional.empty() : offered(start, end, offers, true);
	}

	/** Names that begin so, then names of which a later word does. */
	private static List<String> fitting(List<String> names, String wanted) {
		List<String> begin = new ArrayList<>();
		List<String> within = new ArrayList<>();
		for (String name : names) {
			String small = name.toLowerCase(Locale.ROOT);
			if (small.startsWith(wanted)) {
				begin.add(name);
			} else if (small.contains(" " + wanted)) {
				within.add(name);
			}
		}
		begin.addAll(within);
		return begin;
	}

	private static String quoted(String name) {
		boolean plain = name.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '-' || letter == '_');
		return plain ? name : '"' + name.replace("\"", "") + '"';
	}

	private static Optional<Completion> offered(int start, int end, List<Offer> offers, boolean ofField) {
		return offers.isEmpty() ? Optional.empty()
				: Optional.of(new Completion(start, end, offers.subList(0, Math.min(MOST, offers.size())), ofField));
	}
}

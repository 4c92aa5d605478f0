package org.afterglow.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Session;
import org.afterglow.model.TextSpan;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.lucene.words.AnalysisLanguage;
import org.afterglow.search.query.QueryNode;

/**
 * The query language once more, slow and plain, from its description: no index, no positions, only text and spans. Knows words of Latin letters without
 * accents.
 */
final class PlainEvaluator {
	private static final AnalysisLanguage ENGLISH = AnalysisLanguage.of(TextLanguage.ENGLISH);
	private static final TextSpan EVERYWHERE = new TextSpan(0, Integer.MAX_VALUE);
	private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

	private record Found(String word, TextSpan span) {
	}

	private final Session session;
	private final String client;
	private final List<Found> words;
	private final List<Found> title;
	private final List<TextSpan> spans = new ArrayList<>();
	private final List<Code> spanCodes = new ArrayList<>();

	PlainEvaluator(CodedNarrative coded, Session session, String client, Map<CodeId, Code> codes) {
		this.session = session;
		this.client = client;
		this.words = words(coded.narrative().text());
		this.title = words(coded.narrative().title());
		for (var coding : coded.codings()) {
			spans.add(coded.anchors().stream().filter(anchor -> anchor.id().equals(coding.anchor())).findFirst().orElseThrow().span());
			spanCodes.add(codes.get(coding.code()));
		}
	}

	private static List<Found> words(String text) {
		List<Found> words = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			words.add(new Found(word.group().toLowerCase(Locale.ROOT), new TextSpan(word.start(), word.end())));
		}
		return words;
	}

	boolean holds(QueryNode query) {
		return holds(query, EVERYWHERE);
	}

	Set<TextSpan> marks(QueryNode query) {
		Set<TextSpan> marks = new TreeSet<>();
		mark(query, EVERYWHERE, marks);
		return marks;
	}

	private boolean holds(QueryNode node, TextSpan where) {
		return switch (node) {
			case QueryNode.All all -> !places(all, where).isEmpty();
			case QueryNode.Any any -> any.parts().stream().anyMatch(part -> holds(part, where));
			case QueryNode.Not not -> !holds(not.part(), where);
			case QueryNode.Text text -> !occurrences(text, where, words).isEmpty() || where.equals(EVERYWHERE) && isInTitle(text);
			case QueryNode.CodedAs code -> !passages(code, where).isEmpty();
			case QueryNode.InField field -> field.coded().filter(code -> !passages(code, where).isEmpty()).isPresent();
			case QueryNode.InTitle title -> isInTitle(title.words());
			case QueryNode.OfClient of -> client.equalsIgnoreCase(of.label());
			case QueryNode.OfKind kind -> session.kind() == kind.kind();
			case QueryNode.From from -> !session.date().isBefore(from.day());
			case QueryNode.To to -> !session.date().isAfter(to.day());
		};
	}

	/** Where the group holds: there, or the parts of it that passages of all its code clauses have in common. */
	private List<TextSpan> places(QueryNode.All all, TextSpan where) {
		List<TextSpan> places = List.of(where);
		for (QueryNode code : all.parts().stream().filter(PlainEvaluator::isCode).toList()) {
			places = places.stream().flatMap(place -> passages(code, place).stream()).toList();
		}
		return places.stream().filter(place -> all.parts().stream().filter(part -> !isCode(part)).allMatch(part -> holds(part, place))).toList();
	}

	private static boolean isCode(QueryNode node) {
		return node instanceof QueryNode.CodedAs || node instanceof QueryNode.Any any && any.parts().stream().allMatch(PlainEvaluator::isCode);
	}

	/** What passages of a code clause have in common with a place. */
	private List<TextSpan> passages(QueryNode code, TextSpan where) {
		if (code instanceof QueryNode.Any any) {
			return any.parts().stream().flatMap(part -> passages(part, where).stream()).toList();
		}
		var coded = (QueryNode.CodedAs) code;
		List<TextSpan> found = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			String name = spanCodes.get(i).name();
			boolean named = coded.begins() ? name.startsWith(coded.name()) : name.equals(coded.name());
			if (named && coded.kind().stream().allMatch(spanCodes.get(i).kind()::equals) && spans.get(i).touches(where)) {
				found.add(new TextSpan(Math.max(spans.get(i).start(), where.start()), Math.min(spans.get(i).end(), where.end())));
			}
		}
		return found;
	}

	private void mark(QueryNode node, TextSpan where, Set<TextSpan> marks) {
		if (!holds(node, where)) {
			return;
		}
		switch (node) {
			case QueryNode.All all -> {
				for (TextSpan place : places(all, where)) {
					Set<TextSpan> own = new TreeSet<>();
					all.parts().stream().filter(part -> !isCode(part)).forEach(part -> mark(part, place, own));
					if (own.isEmpty() && all.parts().stream().anyMatch(PlainEvaluator::isCode)) {
						own.add(place);
					}
					marks.addAll(own);
				}
			}
			case QueryNode.Any any -> any.parts().forEach(part -> mark(part, where, marks));
			case QueryNode.Text text -> marks.addAll(occurrences(text, where, words));
			case QueryNode.CodedAs code -> marks.addAll(passages(code, where));
			default -> {
				// matches no words
			}
		}
	}

	private boolean isInTitle(QueryNode.Text text) {
		return !occurrences(text, EVERYWHERE, title).isEmpty();
	}

	private static List<TextSpan> occurrences(QueryNode.Text text, TextSpan where, List<Found> words) {
		List<String> wanted = WORD.matcher(text.words()).results().map(match -> match.group().toLowerCase(Locale.ROOT)).toList();
		List<TextSpan> found = new ArrayList<>();
		for (int first = 0; first + wanted.size() <= words.size(); first++) {
			boolean fits = true;
			for (int i = 0; i < wanted.size(); i++) {
				fits &= test(text, i == wanted.size() - 1).test(words.get(first + i).word(), wanted.get(i));
			}
			TextSpan span = new TextSpan(words.get(first).span().start(), words.get(first + wanted.size() - 1).span().end());
			if (fits && where.contains(span)) {
				found.add(span);
			}
		}
		return found;
	}

	private static BiPredicate<String, String> test(QueryNode.Text text, boolean last) {
		return switch (text) {
			case QueryNode.Word word -> (there, wanted) -> ENGLISH.stem(there).equals(ENGLISH.stem(wanted));
			case QueryNode.Phrase phrase -> String::equals;
			case QueryNode.Prefix prefix -> last ? String::startsWith : String::equals;
			case QueryNode.Fuzzy fuzzy -> last ? (there, wanted) -> distance(there, wanted) <= fuzzy.edits().orElse(edits(wanted)) : String::equals;
		};
	}

	private static int edits(String word) {
		return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
	}

	/** Letters put in, left out, changed, or changed places with the next. */
	private static int distance(String a, String b) {
		int[][] cost = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[a.length()][b.length()];
	}
}

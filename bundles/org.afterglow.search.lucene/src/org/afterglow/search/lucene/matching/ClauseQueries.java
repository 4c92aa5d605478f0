package org.afterglow.search.lucene.matching;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.afterglow.search.lucene.documents.Fields;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Clauses as queries of Lucene. Words are scored; codes count one each; what is about the narrative counts nothing. */
final class ClauseQueries {

	private final Stopwatch stopwatch;

	/** @param stopwatch for clauses that are looked at narrative by narrative */
	ClauseQueries(Stopwatch stopwatch) {
		this.stopwatch = stopwatch;
	}

	/** Finds the narratives in which the clause holds, and no others. */
	Query exact(Clause clause) {
		return switch (clause) {
			case Clause.AllOf all when all.passages().isEmpty() -> group(all);
			case Clause.AllOf all -> needsLooking(all) ? new ScopedQuery(candidates(all), all, stopwatch) : candidates(all);
			case Clause.AnyOf any -> any(any.parts().stream().map(this::exact).toList());
			case Clause.Without without -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).add(exact(without.part()), Occur.MUST_NOT)
					.build();
			case Clause.Also also -> exact(also.part());
			case Clause.InText words -> words.query();
			case Clause.InTitle title -> new ScopedQuery(title.words().query(), title, stopwatch);
			case Clause.InCode code -> new ConstantScoreQuery(anyTerm(Fields.CODES, code.codes()));
			case Clause.OfClient clients -> anyTerm(Fields.CLIENT, clients.clients());
			case Clause.OfKind of -> new TermInSetQuery(Fields.KIND, of.kinds().stream().map(kind -> new BytesRef(kind.key())).toList());
			case Clause.Between days -> days((int) days.first().toEpochDay(), (int) days.last().toEpochDay());
		};
	}

	/** Every passage of a code will do where nothing is looked for in it. */
	private static boolean needsLooking(Clause.AllOf all) {
		return all.passages().size() > 1 || !all.parts().stream().allMatch(ClauseQueries::isAboutNarrative);
	}

	private Query group(Clause.AllOf all) {
		var query = new BooleanQuery.Builder();
		for (Clause part : all.parts()) {
			if (part instanceof Clause.Without without) {
				query.add(exact(without.part()), Occur.MUST_NOT);
			} else {
				query.add(exact(part), isAboutNarrative(part) ? Occur.FILTER : Occur.MUST);
			}
		}
		boolean onlyWithout = all.parts().stream().allMatch(Clause.Without.class::isInstance);
		return onlyWithout ? query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build() : query.build();
	}

	/** Finds the narratives in which the clause may hold somewhere: what must not be there is left out, since it may be elsewhere. */
	private Query candidates(Clause clause) {
		return switch (clause) {
			case Clause.AllOf all -> {
				var query = new BooleanQuery.Builder();
				all.passages().forEach(code -> query.add(exact(code), Occur.MUST));
				for (Clause part : all.parts()) {
					if (!(part instanceof Clause.Without)) {
						query.add(candidates(part), isAboutNarrative(part) ? Occur.FILTER : Occur.MUST);
					}
				}
				BooleanQuery built = query.build();
				yield built.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : built;
			}
			case Clause.AnyOf any -> any(any.parts().stream().map(this::candidates).toList());
			case Clause.Without without -> MatchAllDocsQuery.INSTANCE;
			case Clause.Also also -> exact(also);
			case Clause.InText words -> exact(words);
			case Clause.InTitle title -> title.words().query();
			case Clause.InCode code -> exact(code);
			case Clause.OfClient clients -> exact(clients);
			case Clause.OfKind kind -> exact(kind);
			case Clause.Between days -> exact(days);
		};
	}

	private static boolean isAboutNarrative(Clause clause) {
		return clause instanceof Clause.OfClient || clause instanceof Clause.OfKind || clause instanceof Clause.Between
				|| clause instanceof Clause.Also;
	}

	private static Query any(List<Query> queries) {
		var query = new BooleanQuery.Builder();
		queries.forEach(part -> query.add(part, Occur.SHOULD));
		return query.build();
	}

	private static Query anyTerm(String field, Collection<UUID> ids) {
		List<BytesRef> terms = ids.stream().map(Fields::term).toList();
		return terms.size() == 1 ? new TermQuery(new Term(field, terms.getFirst())) : new TermInSetQuery(field, terms);
	}

	private static Query days(int first, int last) {
		return new IndexOrDocValuesQuery(IntPoint.newRangeQuery(Fields.DAY, first, last),
				NumericDocValuesField.newSlowRangeQuery(Fields.DAY, first, last));
	}
}

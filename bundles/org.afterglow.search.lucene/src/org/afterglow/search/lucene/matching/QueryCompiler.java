package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.afterglow.search.UnreadableQuery;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.words.Words;
import org.afterglow.search.query.QueryNode;
import org.apache.lucene.search.IndexSearcher;

/** Turns a query as it was understood into clauses for one state of the index. */
final class QueryCompiler {
	/** Years of sessions have four digits. */
	private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	private final Names names;
	private final TextClauses texts;

	QueryCompiler(Words words, Names names, IndexSearcher searcher) {
		this.names = names;
		this.texts = new TextClauses(words, searcher, Fields.STEMS, Fields.EXACT);
	}

	/** @throws UnreadableQuery if a name is not known, or a term holds nothing that the index keeps */
	CompiledQuery compile(QueryNode node) throws UnreadableQuery, IOException {
		Clause clause = clause(node);
		return new CompiledQuery(clause, texts.isTruncated());
	}

	private Clause clause(QueryNode node) throws UnreadableQuery, IOException {
		return switch (node) {
			case QueryNode.All all -> all(all);
			case QueryNode.Any any -> any(any);
			case QueryNode.Not not -> new Clause.Without(clause(not.part()));
			case QueryNode.Text text -> texts.of(text);
			case QueryNode.InTitle title -> new Clause.InTitle(texts.of(title.words()));
			case QueryNode.CodedAs code -> names.codes(code);
			case QueryNode.InField field -> field.coded().isPresent() ? names.codesIfAny(field.coded().get()) : new Clause.InCode(Set.of());
			case QueryNode.OfClient client -> names.clients(client);
			case QueryNode.OfKind kind -> new Clause.OfKind(Set.of(kind.kind()));
			case QueryNode.From from -> new Clause.Between(from.day(), LATEST);
			case QueryNode.To to -> new Clause.Between(EARLIEST, to.day());
		};
	}

	private Clause all(QueryNode.All all) throws UnreadableQuery, IOException {
		List<Clause.InCode> passages = new ArrayList<>();
		List<Clause> parts = new ArrayList<>();
		for (QueryNode node : all.parts()) {
			Clause clause = clause(node);
			if (clause instanceof Clause.InCode code) {
				passages.add(code);
			} else {
				parts.add(clause);
			}
		}
		return new Clause.AllOf(passages, parts);
	}

	/** Nothing but codes is one code clause: a passage of any of them. */
	private Clause any(QueryNode.Any any) throws UnreadableQuery, IOException {
		List<Clause> parts = new ArrayList<>();
		Set<UUID> codes = new HashSet<>();
		for (QueryNode node : any.parts()) {
			Clause clause = clause(node);
			parts.add(clause);
			if (clause instanceof Clause.InCode code) {
				codes.addAll(code.codes());
			}
		}
		return parts.stream().allMatch(Clause.InCode.class::isInstance) ? new Clause.InCode(codes) : new Clause.AnyOf(parts);
	}
}

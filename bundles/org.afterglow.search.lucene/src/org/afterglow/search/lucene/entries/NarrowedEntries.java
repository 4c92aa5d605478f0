package org.afterglow.search.lucene.entries;

import java.util.HashSet;
import java.util.Set;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionKind;
import org.afterglow.search.Narrowing;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.matching.Names;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** A narrowing, in the terms of the index of entries. A group that asks for nothing is empty. */
final class NarrowedEntries {

	final Set<BytesRef> clients = new HashSet<>();
	final Set<BytesRef> kinds = new HashSet<>();
	final Set<BytesRef> codes = new HashSet<>();
	final Set<BytesRef> types = new HashSet<>();

	NarrowedEntries(Narrowing narrowing, Names names) {
		narrowing.clients().stream().map(ClientId::value).map(Fields::term).forEach(clients::add);
		narrowing.kinds().stream().map(SessionKind::key).map(BytesRef::new).forEach(kinds::add);
		for (CodeId code : narrowing.codes()) {
			names.standingFor(code).stream().map(Fields::term).forEach(codes::add);
		}
		narrowing.types().stream().map(EntryTypeId::value).map(BytesRef::new).forEach(types::add);
	}

	/** The query, where all groups hold as well. */
	Query with(Query query) {
		var all = new BooleanQuery.Builder().add(query, Occur.MUST);
		add(all, Fields.ENTRY_CLIENT, clients);
		add(all, Fields.ENTRY_KIND, kinds);
		add(all, Fields.entryCodes(Fields.ANYWHERE), codes);
		add(all, Fields.ENTRY_TYPE, types);
		return all.build();
	}

	private static void add(BooleanQuery.Builder all, String field, Set<BytesRef> terms) {
		if (!terms.isEmpty()) {
			all.add(EntryCompiler.oneOf(field, terms), Occur.FILTER);
		}
	}
}

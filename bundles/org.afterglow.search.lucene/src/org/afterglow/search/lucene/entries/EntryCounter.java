package org.afterglow.search.lucene.entries;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.SessionKind;
import org.afterglow.search.FacetCounts;
import org.afterglow.search.lucene.documents.Fields;
import org.afterglow.search.lucene.matching.Matching;
import org.afterglow.search.lucene.matching.Names;
import org.afterglow.search.lucene.matching.Stopwatch;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Counts what the entries of an answer can be narrowed to. */
final class EntryCounter {
	/** The clock is asked after so many entries. */
	private static final int STEPS = 256;

	private final NarrowedEntries narrowed;
	private final Names names;
	private final Stopwatch stopwatch;
	private final Map<ClientId, Integer> clients = new HashMap<>();
	private final Map<SessionKind, Integer> kinds = new HashMap<>();
	private final Map<CodeId, Integer> codes = new HashMap<>();
	private final Map<EntryTypeId, Integer> types = new HashMap<>();

	EntryCounter(NarrowedEntries narrowed, Names names, Stopwatch stopwatch) {
		this.narrowed = narrowed;
		this.names = names;
		this.stopwatch = stopwatch;
	}

	/** @return empty if there was no time to look at all */
	Optional<FacetCounts> count(List<Matching.InSegment> all) throws IOException {
		for (Matching.InSegment some : all) {
			if (!new Segment(some.segment().reader()).count(some.documents())) {
				return Optional.empty();
			}
		}
		return Optional.of(new FacetCounts(clients, kinds, codes, types));
	}

	/** One value of each document, counted by number and named once a segment. */
	private static final class Values {
		private final SortedDocValues values;
		private final int[] counts;
		private final boolean[] wanted;
		private final boolean none;
		private int current;

		Values(LeafReader reader, String field, Set<BytesRef> narrowedTo) throws IOException {
			values = DocValues.getSorted(reader, field);
			counts = new int[values.getValueCount()];
			wanted = new boolean[counts.length];
			for (int value = 0; value < wanted.length; value++) {
				wanted[value] = narrowedTo.isEmpty() || narrowedTo.contains(values.lookupOrd(value));
			}
			none = narrowedTo.isEmpty();
		}

		/** True if the document passes. */
		boolean turnTo(int document) throws IOException {
			current = values.advanceExact(document) ? values.ordValue() : -1;
			return current < 0 ? none : wanted[current];
		}

		void count() {
			if (current >= 0) {
				counts[current]++;
			}
		}

		void tell(ObjIntConsumer<BytesRef> consumer) throws IOException {
			for (int value = 0; value < counts.length; value++) {
				if (counts[value] > 0) {
					consumer.accept(values.lookupOrd(value), counts[value]);
				}
			}
		}
	}

	private final class Segment {
		private final Values client;
		private final Values kind;
		private final Values type;
		private final SortedSetDocValues code;
		private final Map<Long, Optional<CodeId>> shown = new HashMap<>();
		private boolean hasNarrowedCode;

		Segment(LeafReader reader) throws IOException {
			client = new Values(reader, Fields.ENTRY_CLIENT, narrowed.clients);
			kind = new Values(reader, Fields.ENTRY_KIND, narrowed.kinds);
			type = new Values(reader, Fields.ENTRY_TYPE, narrowed.types);
			code = DocValues.getSortedSet(reader, Fields.entryCodes(Fields.ANYWHERE));
		}

		boolean count(int[] documents) throws IOException {
			for (int i = 0; i < documents.length; i++) {
				if (i % STEPS == STEPS - 1 && stopwatch.shouldExit()) {
					return false;
				}
				count(documents[i]);
			}
			client.tell((value, count) -> clients.merge(new ClientId(Fields.id(value)), count, Integer::sum));
			kind.tell((value, count) -> kinds.merge(SessionKind.of(value.utf8ToString()).orElseThrow(), count, Integer::sum));
			type.tell((value, count) -> types.merge(new EntryTypeId(value.utf8ToString()), count, Integer::sum));
			return !stopwatch.shouldExit();
		}

		private void count(int document) throws IOException {
			boolean rightClient = client.turnTo(document);
			boolean rightKind = kind.turnTo(document);
			boolean rightType = type.turnTo(document);
			Set<CodeId> here = codes(document);
			boolean rightCode = narrowed.codes.isEmpty() || hasNarrowedCode;
			if (rightKind && rightType && rightCode) {
				client.count();
			}
			if (rightClient && rightType && rightCode) {
				kind.count();
			}
			if (rightClient && rightKind && rightCode) {
				type.count();
			}
			if (rightClient && rightKind && rightType) {
				here.forEach(each -> codes.merge(each, 1, Integer::sum));
			}
		}

		private Set<CodeId> codes(int document) throws IOException {
			hasNarrowedCode = false;
			if (!code.advanceExact(document)) {
				return Set.of();
			}
			Set<CodeId> here = new HashSet<>();
			for (int left = code.docValueCount(); left > 0; left--) {
				long value = code.nextOrd();
				BytesRef id = code.lookupOrd(value);
				hasNarrowedCode |= narrowed.codes.contains(id);
				Optional<CodeId> name = shown.get(value);
				if (name == null) {
					name = names.effective(new CodeId(Fields.id(id)));
					shown.put(value, name);
				}
				name.ifPresent(here::add);
			}
			return here;
		}
	}
}

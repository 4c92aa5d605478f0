package org.afterglow.search.lucene.matching;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;

import org.afterglow.model.ClientId;
import org.afterglow.model.CodeId;
import org.afterglow.model.SessionKind;
import org.afterglow.search.FacetCounts;
import org.afterglow.search.lucene.documents.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/**
 * Counts what an answer can be narrowed to. Clients and kinds are values of the narratives. A code counts where the whole query holds inside its passages,
 * exactly as it would after narrowing to it.
 */
final class FacetCounter {
	/** The clock is asked after so many narratives. */
	private static final int STEPS = 256;

	/** The clients of a segment, which never change: to read their ids for each answer would cost as much as counting. */
	private static final Map<Object, ClientId[]> CLIENTS = Collections.synchronizedMap(new WeakHashMap<>());

	private final Clause clause;
	private final Narrowed narrowed;
	private final Names names;
	private final Stopwatch stopwatch;
	private final Map<ClientId, Integer> clients = new HashMap<>();
	private final Map<SessionKind, Integer> kinds = new HashMap<>();
	private final Map<CodeId, Integer> codes = new HashMap<>();
	/** What a stored code shows as. */
	private final Map<UUID, Optional<CodeId>> shown = new HashMap<>();
	private final Optional<Clause> insideNarrowed;

	FacetCounter(Clause clause, Narrowed narrowed, Names names, Stopwatch stopwatch) {
		this.clause = clause;
		this.narrowed = narrowed;
		this.names = names;
		this.stopwatch = stopwatch;
		this.insideNarrowed = narrowed.codes().map(code -> new Clause.AllOf(List.of(code), List.of(clause)));
	}

	/**
	 * Counts.
	 *
	 * @param all narratives in which the clause holds, not narrowed
	 * @return empty if there was no time to look at all
	 */
	Optional<FacetCounts> count(List<Matching.InSegment> all) throws IOException {
		for (Matching.InSegment some : all) {
			if (!new Segment(some.segment()).count(some.documents())) {
				return Optional.empty();
			}
		}
		return Optional.of(new FacetCounts(clients, kinds, codes));
	}

	private Optional<CodeId> shownAs(UUID code) {
		return shown.computeIfAbsent(code, stored -> names.effective(new CodeId(stored)));
	}

	/** Counts by number of the value first, and names values once a segment. */
	private final class Segment {
		private final SegmentReading reading;
		private final SortedDocValues client;
		private final SortedDocValues kind;
		private final ClientId[] clientIds;
		private final int[] ofClient;
		private final int[] ofKind;

		Segment(LeafReaderContext leaf) throws IOException {
			reading = new SegmentReading(leaf, stopwatch);
			client = DocValues.getSorted(leaf.reader(), Fields.CLIENT);
			kind = DocValues.getSorted(leaf.reader(), Fields.KIND);
			ofClient = new int[client.getValueCount()];
			IndexReader.CacheHelper lasting = leaf.reader().getCoreCacheHelper();
			clientIds = lasting == null ? new ClientId[ofClient.length]
					: CLIENTS.computeIfAbsent(lasting.getKey(), segment -> new ClientId[ofClient.length]);
			ofKind = new int[kind.getValueCount()];
		}

		boolean count(int[] documents) throws IOException {
			for (int i = 0; i < documents.length; i++) {
				if (i % STEPS == STEPS - 1 && stopwatch.shouldExit()) {
					return false;
				}
				count(documents[i]);
			}
			for (int value = 0; value < ofClient.length; value++) {
				if (ofClient[value] > 0) {
					clients.merge(clientId(value), ofClient[value], Integer::sum);
				}
			}
			for (int value = 0; value < ofKind.length; value++) {
				if (ofKind[value] > 0) {
					kinds.merge(SessionKind.of(kind.lookupOrd(value).utf8ToString()).orElseThrow(), ofKind[value], Integer::sum);
				}
			}
			return !stopwatch.shouldExit();
		}

		private ClientId clientId(int value) throws IOException {
			if (clientIds[value] == null) {
				clientIds[value] = new ClientId(Fields.id(client.lookupOrd(value)));
			}
			return clientIds[value];
		}

		private void count(int document) throws IOException {
			client.advanceExact(document);
			kind.advanceExact(document);
			boolean rightClient = narrowed.clients().isEmpty() || reading.holds(narrowed.clients().get(), document);
			boolean rightKind = narrowed.kinds().isEmpty() || reading.holds(narrowed.kinds().get(), document);
			boolean rightCode = insideNarrowed.isEmpty() || reading.holds(insideNarrowed.get(), document);
			if (rightKind && rightCode) {
				ofClient[client.ordValue()]++;
			}
			if (rightClient && rightCode) {
				ofKind[kind.ordValue()]++;
			}
			if (rightClient && rightKind) {
				countCodes(document);
			}
		}

		private void countCodes(int document) throws IOException {
			List<UUID> around = reading.codesAround(clause, document);
			if (around.size() < 2) {
				around.forEach(code -> shownAs(code).ifPresent(shown -> codes.merge(shown, 1, Integer::sum)));
				return;
			}
			Set<CodeId> here = new HashSet<>();
			for (UUID code : around) {
				shownAs(code).ifPresent(here::add);
			}
			for (CodeId code : here) {
				codes.merge(code, 1, Integer::sum);
			}
		}
	}
}

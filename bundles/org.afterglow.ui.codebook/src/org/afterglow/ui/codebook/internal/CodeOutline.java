package org.afterglow.ui.codebook.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;

/** The codebook by kind and parent, with counts, as it was at one moment. */
final class CodeOutline {

	/** Before anything has been read. */
	static final CodeOutline NONE = new CodeOutline(List.of());

	private final Map<CodeKind, List<Row.OfCode>> roots = new EnumMap<>(CodeKind.class);
	private final Map<CodeId, List<Row.OfCode>> children = new HashMap<>();
	private final Map<CodeId, Row.OfCode> all = new HashMap<>();

	/** @param codes by name */
	CodeOutline(List<Row.OfCode> codes) {
		codes.forEach(row -> all.put(row.code().id(), row));
		for (Row.OfCode row : codes) {
			parent(row).ifPresentOrElse(
					parent -> children.computeIfAbsent(parent.code().id(), id -> new ArrayList<>()).add(row),
					() -> roots.computeIfAbsent(row.code().kind(), kind -> new ArrayList<>()).add(row));
		}
	}

	/** Reads the codebook. May take long. */
	static CodeOutline read(Codebook codebook, Records records) {
		Map<CodeId, Integer> counts = records.codes().counts();
		return new CodeOutline(codebook.codes().stream().map(code -> new Row.OfCode(code,
				codebook.standingFor(code.id()).stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum())).toList());
	}

	boolean isEmpty() {
		return all.isEmpty();
	}

	/** The kinds that have codes, with the sum of their counts. */
	List<Row.OfKind> kinds() {
		return roots.keySet().stream().map(kind -> new Row.OfKind(kind, sum(kind))).toList();
	}

	List<Row.OfCode> of(CodeKind kind) {
		return roots.getOrDefault(kind, List.of());
	}

	List<Row.OfCode> under(CodeId parent) {
		return children.getOrDefault(parent, List.of());
	}

	/** The row above; a code whose parent is of another kind stands under that parent all the same. */
	Optional<? extends Row> above(Row.OfCode row) {
		Optional<Row.OfCode> parent = parent(row);
		return parent.isPresent() ? parent
				: Optional.of(new Row.OfKind(row.code().kind(), sum(row.code().kind())));
	}

	/** Codes whose name has the words, and everything above them. */
	Set<Object> matching(String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		return all.values().stream().filter(row -> row.code().name().toLowerCase(Locale.ROOT).contains(wanted))
				.flatMap(row -> path(row).stream()).map(Row::id).collect(Collectors.toSet());
	}

	private List<Row> path(Row.OfCode row) {
		List<Row> path = new ArrayList<>();
		path.add(row);
		Optional<Row.OfCode> parent = parent(row);
		while (parent.isPresent() && path.size() <= all.size()) {
			path.add(parent.get());
			parent = parent(parent.get());
		}
		path.add(new Row.OfKind(((Row.OfCode) path.getLast()).code().kind(), 0));
		return path;
	}

	private Optional<Row.OfCode> parent(Row.OfCode row) {
		return row.code().parent().map(all::get);
	}

	private int sum(CodeKind kind) {
		return all.values().stream().filter(row -> row.code().kind() == kind).mapToInt(Row.OfCode::count).sum();
	}
}

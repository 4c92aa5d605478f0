package org.afterglow.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;

/** The codebook by kind and parent, with counts, as it was at one moment. */
public final class CodeOutline {

	/** Before anything has been read. */
	public static final CodeOutline NONE = new CodeOutline(List.of());

	private final Map<CodeKind, List<Row.OfCode>> roots = new EnumMap<>(CodeKind.class);
	private final Map<CodeKind, Integer> sums = new EnumMap<>(CodeKind.class);
	private final Map<CodeId, List<Row.OfCode>> children = new HashMap<>();
	private final Map<CodeId, Row.OfCode> all = new HashMap<>();
	private final List<Row.OfCode> listed;

	/** @param codes by name; following parents must not lead in a ring */
	public CodeOutline(List<Row.OfCode> codes) {
		listed = List.copyOf(codes);
		codes.forEach(row -> all.put(row.code().id(), row));
		for (Row.OfCode row : codes) {
			sums.merge(row.code().kind(), row.count(), Integer::sum);
			parent(row).ifPresentOrElse(
					parent -> children.computeIfAbsent(parent.code().id(), id -> new ArrayList<>()).add(row),
					() -> roots.computeIfAbsent(row.code().kind(), kind -> new ArrayList<>()).add(row));
		}
	}

	/**
	 * Reads the codebook. May take long.
	 *
	 * @param client whose codings are counted beside the codes; empty: everybody's
	 */
	public static CodeOutline read(Codebook codebook, Records records, Optional<ClientId> client) {
		Map<CodeId, Integer> everywhere = records.codes().counts();
		Map<CodeId, Integer> here = client.map(records.codes()::counts).orElse(everywhere);
		return new CodeOutline(codebook.codes().stream().map(code -> row(codebook, code, here, everywhere)).toList());
	}

	private static Row.OfCode row(Codebook codebook, Code code, Map<CodeId, Integer> here, Map<CodeId, Integer> everywhere) {
		Set<CodeId> ids = codebook.standingFor(code.id());
		return new Row.OfCode(code, codebook.parent(code.id()).map(Code::id),
				ids.size() == 1 ? List.of() : codebook.mergedInto(code.id()), sum(ids, here), sum(ids, everywhere));
	}

	private static int sum(Set<CodeId> ids, Map<CodeId, Integer> counts) {
		return ids.stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum();
	}

	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** Every code, by name. */
	public List<Row.OfCode> codes() {
		return listed;
	}

	public Optional<Row.OfCode> code(CodeId id) {
		return Optional.ofNullable(all.get(id));
	}

	/** The code with exactly this name. */
	public Optional<Row.OfCode> named(String name) {
		return listed.stream().filter(row -> row.code().name().equals(name)).findFirst();
	}

	/** The kinds that have codes at their top, with the sum of the counts of all codes of the kind. */
	public List<Row.OfKind> kinds() {
		return roots.keySet().stream().map(this::kind).toList();
	}

	/** Codes of the kind that stand under no other, by name. */
	public List<Row.OfCode> of(CodeKind kind) {
		return roots.getOrDefault(kind, List.of());
	}

	/** Codes that stand right under this one, by name. */
	public List<Row.OfCode> under(CodeId parent) {
		return children.getOrDefault(parent, List.of());
	}

	/** The row above; a code whose parent is of another kind stands under that parent all the same. */
	public Row above(Row.OfCode row) {
		Optional<Row.OfCode> parent = parent(row);
		return parent.isPresent() ? parent.get() : kind(row.code().kind());
	}

	/** Whether the second code stands somewhere under the first. */
	public boolean isAbove(CodeId above, CodeId code) {
		Optional<Row.OfCode> row = code(code).flatMap(this::parent);
		while (row.isPresent()) {
			if (row.get().code().id().equals(above)) {
				return true;
			}
			row = parent(row.get());
		}
		return false;
	}

	/** The names of what stands above the code, outermost first. */
	public List<String> path(Row.OfCode row) {
		List<String> path = new ArrayList<>();
		for (Optional<Row.OfCode> parent = parent(row); parent.isPresent(); parent = parent(parent.get())) {
			path.addFirst(parent.get().code().name());
		}
		return path;
	}

	/** Codes that are meant, and everything above them, by {@link Row#id()}. */
	public Set<Object> matching(Finder finder) {
		Set<Object> ids = new HashSet<>();
		for (Row.OfCode row : listed) {
			if (finder.matches(row)) {
				Optional<Row.OfCode> at = Optional.of(row);
				Row.OfCode top = row;
				while (at.isPresent() && ids.add(at.get().id())) {
					top = at.get();
					at = parent(top);
				}
				if (at.isEmpty()) {
					ids.add(top.code().kind());
				}
			}
		}
		return ids;
	}

	private Row.OfKind kind(CodeKind kind) {
		return new Row.OfKind(kind, sums.getOrDefault(kind, 0));
	}

	private Optional<Row.OfCode> parent(Row.OfCode row) {
		return row.parent().map(all::get);
	}
}

package org.afterglow.ui.narrative.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.afterglow.model.CodeId;
import org.afterglow.model.CodingId;
import org.afterglow.model.TextSpan;

/**
 * The plain model: every character is a cell with a number of its own, a coding is the set of the cells it stands on.
 * Shares no code and no arithmetic with what it checks. A state never changes; undo keeps old ones.
 */
record CellModel(List<Cell> cells, Map<String, Marked> marked) {

	record Cell(long number, char unit) {
	}

	record Marked(CodingId id, CodeId code, Set<Long> on) {
	}

	static CellModel of(String text, Numbers numbers) {
		List<Cell> cells = new ArrayList<>();
		text.chars().forEach(unit -> cells.add(new Cell(numbers.next(), (char) unit)));
		return new CellModel(cells, Map.of());
	}

	String text() {
		StringBuilder text = new StringBuilder();
		cells.forEach(cell -> text.append(cell.unit()));
		return text.toString();
	}

	CellModel replaced(int offset, int cut, String inserted, Numbers numbers) {
		List<Cell> rest = new ArrayList<>(cells);
		Set<Long> gone = new TreeSet<>();
		for (int i = 0; i < cut; i++) {
			gone.add(rest.remove(offset).number());
		}
		List<Cell> fresh = of(inserted, numbers).cells();
		Optional<Long> left = offset > 0 ? Optional.of(rest.get(offset - 1).number()) : Optional.empty();
		Optional<Long> right = offset < rest.size() ? Optional.of(rest.get(offset).number()) : Optional.empty();
		Map<String, Marked> after = new LinkedHashMap<>();
		marked.forEach((id, old) -> {
			Set<Long> on = new TreeSet<>(old.on());
			on.removeAll(gone);
			if (left.filter(on::contains).isPresent() && right.filter(on::contains).isPresent()) {
				fresh.forEach(cell -> on.add(cell.number()));
			}
			if (!on.isEmpty()) {
				after.put(id, new Marked(old.id(), old.code(), on));
			}
		});
		rest.addAll(offset, fresh);
		return new CellModel(rest, after);
	}

	CellModel with(CodingId id, CodeId code, TextSpan span) {
		Set<Long> on = new TreeSet<>();
		cells.subList(span.start(), span.end()).forEach(cell -> on.add(cell.number()));
		Map<String, Marked> after = new LinkedHashMap<>(marked);
		after.put(id.toString(), new Marked(id, code, on));
		return new CellModel(cells, after);
	}

	CellModel without(CodingId id) {
		Map<String, Marked> after = new LinkedHashMap<>(marked);
		after.remove(id.toString());
		return new CellModel(cells, after);
	}

	CellModel recoded(CodingId id, CodeId code) {
		Map<String, Marked> after = new LinkedHashMap<>(marked);
		after.put(id.toString(), new Marked(id, code, marked.get(id.toString()).on()));
		return new CellModel(cells, after);
	}

	/** The codings in the order in which they came, which a seed repeats. */
	List<CodingId> codings() {
		return marked.values().stream().map(Marked::id).toList();
	}

	/** Each coding as "coding id, code id, start, end", by id. */
	List<String> places() {
		List<String> places = new ArrayList<>();
		marked.forEach((id, own) -> {
			List<Integer> indexes = new ArrayList<>();
			for (int i = 0; i < cells.size(); i++) {
				if (own.on().contains(cells.get(i).number())) {
					indexes.add(i);
				}
			}
			places.add(id + " " + own.code() + " " + indexes.getFirst() + " " + (indexes.getLast() + 1));
			if (indexes.getLast() - indexes.getFirst() + 1 != indexes.size()) {
				throw new IllegalStateException("a coding came apart");
			}
		});
		places.sort(null);
		return places;
	}

	/** Gives out cell numbers. */
	static final class Numbers {
		private long last;

		long next() {
			return ++last;
		}
	}
}

package org.afterglow.cbt.ui.internal.areas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.cbt.FiveAreas;
import org.afterglow.framework.Option;
import org.afterglow.framework.TextField;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * What an entry of the five areas says.
 *
 * @param name a client's words
 * @param words what stands in each area, in a client's words; areas without any are left out
 * @param arrows as they were written down, in their order
 */
public record Formulation(EntryId id, String name, Map<Area, String> words, List<Arrow> arrows) {

	/** The five areas, in the order of the form. */
	public enum Area {
		SITUATION("situation", FiveAreas.SITUATION),
		THOUGHTS("thoughts", FiveAreas.THOUGHTS),
		EMOTION("emotion", FiveAreas.EMOTION),
		BODY("body", FiveAreas.BODY),
		BEHAVIOUR("behaviour", FiveAreas.BEHAVIOUR);

		private final String option;
		private final TextField field;

		Area(String option, TextField field) {
			this.option = option;
			this.field = field;
		}

		/** What it is called. */
		public Words title() {
			return FiveAreas.FROM.option(option).map(Option::name).orElseThrow();
		}

		static Optional<Area> of(String option) {
			return List.of(values()).stream().filter(each -> each.option.equals(option)).findFirst();
		}
	}

	/**
	 * One area leads to another.
	 *
	 * @param how a client's words; may be empty
	 */
	public record Arrow(Area from, Area to, String how) {

		public Arrow {
			Objects.requireNonNull(how);
			if (Objects.requireNonNull(from) == Objects.requireNonNull(to)) {
				throw new IllegalArgumentException("an arrow leads from one area to another");
			}
		}

		/** Its ends alone. */
		@Override
		public String toString() {
			return from + " to " + to;
		}
	}

	public Formulation {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		words = Map.copyOf(words);
		arrows = List.copyOf(arrows);
	}

	/** Reads an entry; arrows without both ends, or back to where they begin, are not finished and left out. */
	public static Formulation of(Entry entry) {
		Values values = entry.values();
		Map<Area, String> words = new EnumMap<>(Area.class);
		for (Area area : Area.values()) {
			String said = area.field.in(values).strip();
			if (!said.isEmpty()) {
				words.put(area, said);
			}
		}
		List<Arrow> arrows = new ArrayList<>();
		for (Values row : FiveAreas.ARROWS.in(values)) {
			Optional<Area> from = FiveAreas.FROM.in(row).flatMap(Area::of);
			Optional<Area> to = FiveAreas.TO.in(row).flatMap(Area::of);
			if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
				arrows.add(new Arrow(from.get(), to.get(), FiveAreas.HOW.in(row).strip()));
			}
		}
		return new Formulation(entry.id(), FiveAreas.TYPE.title(values), words, arrows);
	}

	/** What stands in an area; may be empty. */
	public String in(Area area) {
		return words.getOrDefault(area, "");
	}

	/** True if an arrow leads the other way as well: then both are bent, so that they do not lie on each other. */
	public boolean isAnswered(Arrow arrow) {
		return arrows.stream().anyMatch(each -> each.from() == arrow.to() && each.to() == arrow.from());
	}

	/** The id alone. */
	@Override
	public String toString() {
		return id.toString();
	}
}

package org.afterglow.ui.help.internal.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.ui.help.internal.text.Block;
import org.afterglow.ui.help.internal.text.Line;

/** Finds words in all parts of a guide, by sections. */
public final class GuideSearch {

	/** More than a screen of them helps nobody. */
	private static final int MOST = 30;
	private static final int BEFORE = 50;
	private static final int AFTER = 130;

	private final List<Section> sections = new ArrayList<>();

	/** Goes through all of it; may take long. */
	public GuideSearch(Guide guide) {
		guide.parts().stream().filter(part -> !part.name().equals(Target.CONTENTS)).forEach(this::add);
	}

	private void add(Part part) {
		Target target = Target.of(part.name());
		String heading = part.title();
		StringBuilder words = new StringBuilder();
		for (Block block : part.blocks()) {
			if (block instanceof Block.Heading next) {
				close(target, part, heading, words);
				target = next.level() == 1 ? Target.of(part.name()) : Target.of(part.name() + '#' + next.name());
				heading = next.line().plain();
			} else {
				words.append(plain(block)).append('\n');
			}
		}
		close(target, part, heading, words);
	}

	private void close(Target target, Part part, String heading, StringBuilder words) {
		if (!words.isEmpty()) {
			sections.add(new Section(target, part.title(), heading, words.toString()));
			words.setLength(0);
		}
	}

	private static String plain(Block block) {
		return switch (block) {
			case Block.Heading heading -> heading.line().plain();
			case Block.Paragraph paragraph -> paragraph.line().plain();
			case Block.Code code -> code.text();
			case Block.Table table -> Stream.concat(Stream.of(table.head()), table.rows().stream())
					.map(row -> row.stream().map(Line::plain).collect(Collectors.joining("  "))).collect(Collectors.joining("\n"));
			case Block.Picture picture -> picture.words();
			case Block.Rule rule -> "";
		};
	}

	/** Sections in which all of the words stand; those first that have them in their heading, then those that have them often. */
	public List<Match> find(Wanted wanted) {
		if (wanted.isEmpty()) {
			return List.of();
		}
		Comparator<Section> inHeading = Comparator.comparingInt(section -> wanted.found(section.heading()));
		Comparator<Section> inTitle = Comparator.comparingInt(section -> wanted.found(section.part()));
		Comparator<Section> often = Comparator.comparingInt(section -> wanted.in(section.words()).size());
		return sections.stream().filter(section -> wanted.found(section.part() + '\n' + section.heading() + '\n' + section.words()) == wanted.size())
				.sorted(inHeading.reversed().thenComparing(inTitle.reversed()).thenComparing(often.reversed())).limit(MOST)
				.map(section -> match(section, wanted)).toList();
	}

	private static Match match(Section section, Wanted wanted) {
		String words = section.words().replace('\n', ' ');
		List<int[]> places = wanted.in(words);
		int first = places.isEmpty() ? 0 : places.getFirst()[0];
		int from = first <= BEFORE ? 0 : words.indexOf(' ', first - BEFORE) + 1;
		int room = Math.min(words.length(), first + AFTER);
		int to = room == words.length() ? room : Math.max(first, words.lastIndexOf(' ', room));
		String around = (from > 0 ? "…" : "") + words.substring(from, to).strip() + (to < words.length() ? "…" : "");
		return new Match(section.target(), section.part(), section.heading(), around, wanted.in(around));
	}
}

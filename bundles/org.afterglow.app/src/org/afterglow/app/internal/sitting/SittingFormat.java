package org.afterglow.app.internal.sitting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.ui.ReadingPlace;

/**
 * A sitting as it is kept: a line for each thing, its kind first. Lines that are not understood are passed over, so that a newer
 * program may add some and an older one still finds its own.
 */
final class SittingFormat {

	private static final String FIRST = "afterglow sitting 1";
	private static final int MOST_PAGES = 30;
	private static final String LOG = "log";
	private static final String MODULES = "modules";
	private static final String ENTRY = "entry:";
	private static final String FRONT = "front";
	private static final int WIDEST = 20_000;

	private String place = "";
	private final List<Sitting.Page> pages = new ArrayList<>();
	private Optional<NarrativeId> front = Optional.empty();
	private String active = "";
	private final List<String> views = new ArrayList<>();
	private final List<NarrativeId> recent = new ArrayList<>();
	private final Map<String, Integer> sides = new TreeMap<>();
	private final List<Sitting.Beside> beside = new ArrayList<>();

	private SittingFormat() {
	}

	static byte[] write(Sitting sitting) {
		StringBuilder lines = new StringBuilder(FIRST).append('\n');
		line(lines, "place", sitting.place());
		for (Sitting.Page page : sitting.pages()) {
			line(lines, "page", page.narrative().value(), page.at().anchor(), page.at().caret(), page.at().top());
		}
		sitting.front().ifPresent(narrative -> line(lines, "front", narrative.value()));
		line(lines, "active", sitting.active());
		sitting.views().forEach(view -> line(lines, "view", view));
		sitting.recent().forEach(narrative -> line(lines, "recent", narrative.value()));
		new TreeMap<>(sitting.sides()).forEach((side, width) -> line(lines, "side", side, width));
		sitting.beside().forEach(each -> line(lines, "beside", each.tab(), word(each.what()), each.front() ? FRONT : "behind"));
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** What can be understood of it; of what is no sitting at all, nothing. */
	static Sitting read(byte[] kept) {
		List<String> lines = new String(kept, StandardCharsets.UTF_8).lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
			return Sitting.FRESH;
		}
		SittingFormat read = new SittingFormat();
		lines.stream().skip(1).map(line -> line.split(" ")).forEach(read::understand);
		return new Sitting(read.place, read.pages, read.front, read.active, read.views, read.recent, read.sides, read.beside);
	}

	private static void line(StringBuilder lines, Object... words) {
		for (int i = 0; i < words.length; i++) {
			lines.append(i == 0 ? "" : " ").append(words[i]);
		}
		lines.append('\n');
	}

	private void understand(String[] words) {
		try {
			switch (words[0]) {
				case "place" -> place = words[1];
				case "page" -> page(words);
				case "front" -> front = Optional.of(narrative(words[1]));
				case "active" -> active = words[1];
				case "recent" -> recent.add(narrative(words[1]));
				case "view" -> views.add(words[1]);
				case "beside" -> beside(words);
				case "side" -> sides.put(words[1], Math.clamp(Integer.parseInt(words[2]), 1, WIDEST));
				default -> {
					// A newer program's.
				}
			}
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			// This line says nothing; the others may.
			return;
		}
	}

	private void beside(String[] words) {
		Sitting.What what = what(words[2]);
		if (beside.size() < MOST_PAGES && beside.stream().noneMatch(each -> each.what().equals(what))) {
			beside.add(new Sitting.Beside(Integer.parseInt(words[1]), what, words[3].equals(FRONT)));
		}
	}

	private static String word(Sitting.What what) {
		return switch (what) {
			case Sitting.OfAttachment attachment -> attachment.id().value().toString();
			case Sitting.OfEntry entry -> ENTRY + entry.id().value();
			case Sitting.Log log -> LOG;
			case Sitting.Modules modules -> MODULES;
		};
	}

	private static Sitting.What what(String word) {
		if (word.equals(LOG)) {
			return new Sitting.Log();
		}
		if (word.equals(MODULES)) {
			return new Sitting.Modules();
		}
		return word.startsWith(ENTRY) ? new Sitting.OfEntry(new EntryId(UUID.fromString(word.substring(ENTRY.length()))))
				: new Sitting.OfAttachment(new AttachmentId(UUID.fromString(word)));
	}

	private void page(String[] words) {
		NarrativeId narrative = narrative(words[1]);
		ReadingPlace at = new ReadingPlace(Integer.parseInt(words[2]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
		if (pages.size() < MOST_PAGES && pages.stream().noneMatch(page -> page.narrative().equals(narrative))) {
			pages.add(new Sitting.Page(narrative, at));
		}
	}

	private static NarrativeId narrative(String word) {
		return new NarrativeId(UUID.fromString(word));
	}
}

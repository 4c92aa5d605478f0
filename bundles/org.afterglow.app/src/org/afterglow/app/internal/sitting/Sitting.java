package org.afterglow.app.internal.sitting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.model.AttachmentId;
import org.afterglow.model.EntryId;
import org.afterglow.model.NarrativeId;
import org.afterglow.ui.ReadingPlace;

/**
 * What somebody had before them: everything that is opened again after unlocking. Ids and positions, no words.
 *
 * @param place id of the perspective; empty for the usual one
 * @param pages the open narratives, from left to right
 * @param front the one that is seen
 * @param active id of the view that had the keyboard; empty if the page had it
 * @param views ids of the views that are opened by use alone and were open
 * @param recent the narratives that were looked at last, the latest first
 * @param sides widths that somebody gave to sides of the window, in pixels
 * @param beside what is open beside the narratives, from left to right
 */
record Sitting(String place, List<Page> pages, Optional<NarrativeId> front, String active, List<String> views,
		List<NarrativeId> recent, Map<String, Integer> sides, List<Beside> beside) {

	/** Nothing is open. */
	static final Sitting FRESH = new Sitting("", List.of(), Optional.empty(), "", List.of(), List.of(), Map.of(), List.of());

	/** An open narrative, and where somebody is in it. */
	record Page(NarrativeId narrative, ReadingPlace at) {
		Page {
			Objects.requireNonNull(narrative);
			Objects.requireNonNull(at);
		}
	}

	/** What can be open and is no narrative. */
	sealed interface What {
	}

	/** The page of an attachment. */
	record OfAttachment(AttachmentId id) implements What {
		OfAttachment {
			Objects.requireNonNull(id);
		}
	}

	/** The page of an entry. */
	record OfEntry(EntryId id) implements What {
		OfEntry {
			Objects.requireNonNull(id);
		}
	}

	/** The activity log. */
	record Log() implements What {
	}

	/** The page of the modules. */
	record Modules() implements What {
	}

	/**
	 * Something that is open beside the narratives.
	 *
	 * @param tab its place among all that is open, from 0
	 * @param front whether it is the one that is seen
	 */
	record Beside(int tab, What what, boolean front) {
		Beside {
			Objects.requireNonNull(what);
			if (tab < 0) {
				throw new IllegalArgumentException("no place among what is open: " + tab);
			}
		}
	}

	Sitting {
		Objects.requireNonNull(place);
		Objects.requireNonNull(active);
		Objects.requireNonNull(front);
		pages = List.copyOf(pages);
		views = List.copyOf(views);
		recent = List.copyOf(recent);
		sides = Map.copyOf(sides);
		beside = List.copyOf(beside);
	}
}

package org.afterglow.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.practice.spi.SearchOpener.Finding;
import org.afterglow.records.FeedPosition;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.lucene.NarrativeIndex.Committed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was there when the index was opened.
 *
 * @param index that can go on being used; empty if one has to be made
 * @param reached up to which change it knows the records; 0 if there is none
 * @param types what it knows of each type of entries
 */
record ExistingIndex(Finding finding, Optional<NarrativeIndex> index, long reached, Map<String, String> types) {
	private static final Logger LOG = LoggerFactory.getLogger(ExistingIndex.class);

	ExistingIndex {
		Objects.requireNonNull(finding);
		Objects.requireNonNull(index);
	}

	/** Opens the newest index of the folder if it fits the records and the language. */
	static ExistingIndex in(IndexFolder folder, FeedPosition records, TextLanguage language) {
		try {
			Optional<Path> newest = folder.newest();
			return newest.isPresent() ? open(folder, newest.get(), records, language) : unusable(Finding.NEW);
		} catch (IOException | RuntimeException e) {
			LOG.warn("The index could not be opened and is made again: {}", Damage.named(e));
			return unusable(Finding.DAMAGED_REBUILDING);
		}
	}

	private static ExistingIndex open(IndexFolder folder, Path newest, FeedPosition records, TextLanguage language) throws IOException {
		if (folder.isEmpty(newest)) {
			// Its making was cut short before anything was written.
			return unusable(Finding.NEW);
		}
		var files = folder.files(newest);
		return switch (NarrativeIndex.committedIn(files, language)) {
			case Committed.Outdated outdated -> unusable(Finding.OUTDATED_REBUILDING);
			case Committed.Incomplete incomplete -> unusable(Finding.NEW);
			case Committed.At at when isAhead(at.position(), records) -> unusable(Finding.DATABASE_OLDER_REBUILDING);
			case Committed.At at -> new ExistingIndex(Finding.IN_STEP, Optional.of(NarrativeIndex.open(files, language)), at.position().number(), at.types());
		};
	}

	private static boolean isAhead(FeedPosition index, FeedPosition records) {
		return !index.lineage().equals(records.lineage()) || index.number() > records.number();
	}

	private static ExistingIndex unusable(Finding finding) {
		return new ExistingIndex(finding, Optional.empty(), 0, Map.of());
	}
}

package org.afterglow.ifs.ui.internal.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.afterglow.ifs.ui.internal.map.MapEdits;
import org.afterglow.model.Entry;

/**
 * A change of the map that waits for its turn: what has to be saved is worked out when the change before it is stored.
 *
 * @param name as Undo shows it
 * @param edits what has to be saved; nothing if the change does not apply any more
 * @param then on the UI thread, with what was stored
 */
record Change(String name, Function<MapEdits, List<Entry>> edits, Consumer<List<Entry>> then) {

	Change(String name, Function<MapEdits, List<Entry>> edits) {
		this(name, edits, stored -> {
			// nothing more to do
		});
	}
}

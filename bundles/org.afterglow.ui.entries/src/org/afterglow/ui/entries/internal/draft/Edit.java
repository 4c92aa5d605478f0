package org.afterglow.ui.entries.internal.draft;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.afterglow.model.EntryStatus;
import org.afterglow.model.Value;
import org.afterglow.model.Values;

/**
 * One step in a form: the answers it changed, as they were and as they became. Answers it did not change are not in it, so that it
 * can be taken back when others have changed meanwhile.
 *
 * @param before by key; empty where there was no answer
 * @param after of the same keys
 * @param statusBefore how far the entry had come
 * @param statusAfter how far it came by this step
 */
public record Edit(Map<String, Optional<Value>> before, Map<String, Optional<Value>> after, EntryStatus statusBefore,
		EntryStatus statusAfter) {

	public Edit {
		if (!before.keySet().equals(after.keySet())) {
			throw new IllegalArgumentException("a step knows of every answer what it was and what it became");
		}
		before = Collections.unmodifiableMap(new TreeMap<>(before));
		after = Collections.unmodifiableMap(new TreeMap<>(after));
	}

	/** From these answers to those. */
	public static Edit between(Values from, Values to, EntryStatus statusBefore, EntryStatus statusAfter) {
		Map<String, Optional<Value>> before = new HashMap<>();
		Map<String, Optional<Value>> after = new HashMap<>();
		for (String key : changed(from, to)) {
			before.put(key, from.get(key));
			after.put(key, to.get(key));
		}
		return new Edit(before, after, statusBefore, statusAfter);
	}

	/** The keys whose answers differ. */
	static Set<String> changed(Values from, Values to) {
		Set<String> keys = new HashSet<>(from.keys());
		keys.addAll(to.keys());
		keys.removeIf(key -> from.get(key).equals(to.get(key)));
		return keys;
	}

	/** The same step with what came of it by going on. */
	Edit grown(Edit next) {
		Map<String, Optional<Value>> first = new HashMap<>(next.before);
		first.putAll(before);
		Map<String, Optional<Value>> last = new HashMap<>(after);
		last.putAll(next.after);
		return new Edit(first, last, statusBefore, next.statusAfter);
	}

	/** The step that takes this one back. */
	public Edit reversed() {
		return new Edit(after, before, statusAfter, statusBefore);
	}

	/** What comes of these answers by this step. */
	public Values on(Values values) {
		Values result = values;
		for (Map.Entry<String, Optional<Value>> each : after.entrySet()) {
			result = result.with(each.getKey(), each.getValue());
		}
		return result;
	}

	/** True if nothing comes of it. */
	public boolean isNothing() {
		return before.equals(after) && statusBefore == statusAfter;
	}

	/** Keys alone: a client's words must not reach a log. */
	@Override
	public String toString() {
		return after.keySet().toString();
	}
}

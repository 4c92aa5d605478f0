package org.afterglow.modules;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.afterglow.records.Records;

/** Modules that are switched off, as a setting of the practice: one line each, since an id has not the form of a key. */
final class SwitchedOff {

	static final String KEY = "modules.off";

	private final Records records;

	SwitchedOff(Records records) {
		this.records = records;
	}

	Set<String> ids() {
		return records.settings().get(KEY).stream().flatMap(String::lines).collect(Collectors.toUnmodifiableSet());
	}

	/** @param off whether it is switched off from now on */
	void set(String id, boolean off) {
		records.together(() -> {
			Set<String> ids = new TreeSet<>(ids());
			if (off ? ids.add(id) : ids.remove(id)) {
				if (ids.isEmpty()) {
					records.settings().remove(KEY);
				} else {
					records.settings().set(KEY, String.join("\n", ids));
				}
			}
			return id;
		});
	}
}

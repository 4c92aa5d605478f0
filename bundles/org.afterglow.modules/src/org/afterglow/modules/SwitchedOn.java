package org.afterglow.modules;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.afterglow.records.Records;

/** Modules that are switched on, as a setting of the practice: one line each, since an id has not the form of a key. */
final class SwitchedOn {

	static final String KEY = "modules.on";

	private final Records records;

	SwitchedOn(Records records) {
		this.records = records;
	}

	Set<String> ids() {
		return records.settings().get(KEY).stream().flatMap(String::lines).collect(Collectors.toUnmodifiableSet());
	}

	/** @param on whether it is from now on */
	void set(String id, boolean on) {
		records.together(() -> {
			Set<String> ids = new TreeSet<>(ids());
			if (on ? ids.add(id) : ids.remove(id)) {
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

package org.afterglow.testing;

import java.util.Optional;

import org.afterglow.records.Settings;
import org.afterglow.records.Therapist;

final class InMemorySettings implements Settings {

	private final InMemoryRecords records;

	InMemorySettings(InMemoryRecords records) {
		this.records = records;
	}

	@Override
	public Optional<String> get(String key) {
		return Optional.ofNullable(records.state().settings.get(Settings.checkedKey(key)));
	}

	@Override
	public void set(String key, String value) {
		records.change(state -> {
			state.settings.put(Settings.checkedKey(key), value);
			return told(state, key);
		});
	}

	@Override
	public void remove(String key) {
		records.change(state -> {
			boolean there = state.settings.remove(Settings.checkedKey(key)) != null;
			return there ? told(state, key) : key;
		});
	}

	private static String told(State state, String key) {
		if (Therapist.isSetting(key)) {
			state.settingChanged = true;
			state.noted.add(Therapist.changed(key));
		}
		return key;
	}
}

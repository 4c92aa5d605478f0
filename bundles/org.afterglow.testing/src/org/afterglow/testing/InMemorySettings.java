package org.afterglow.testing;

import java.util.Optional;

import org.afterglow.records.Settings;

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
		records.change(state -> state.settings.put(Settings.checkedKey(key), value));
	}

	@Override
	public void remove(String key) {
		records.change(state -> state.settings.remove(Settings.checkedKey(key)));
	}
}

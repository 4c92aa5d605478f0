package org.example.sound;

import java.util.List;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Words;

/** One that does as it should, among the others. */
public final class Module implements FrameworkModule {

	private static final ModuleInfo INFO = ModuleInfo.of("org.example.sound", Words.of("Sound"), "1.0.0", "A. Author");
	private static final EntryType TYPE = EntryType.ofClient(INFO.type("note"), Words.of("Sound note"))
			.fields(Field.line("note", Words.of("Note")));

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(TYPE);
	}
}

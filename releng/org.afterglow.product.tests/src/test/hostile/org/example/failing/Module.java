package org.example.failing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.afterglow.framework.ComputedField;
import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.TextField;
import org.afterglow.model.Entry;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/** Answers like any other, and fails as soon as somebody has written something. */
public final class Module implements FrameworkModule {

	private static final ModuleInfo INFO = ModuleInfo.of("org.example.failing", Words.of("Failing"), "1.0.0", "A. Author");
	private static final TextField NOTE = Field.line("note", Words.of("Note"));
	private static final ComputedField LENGTH = Field.computed("length", Words.of("Length"), Module::length);
	private static final EntryType TYPE = EntryType.ofClient(INFO.type("note"), Words.of("Brittle note")).fields(NOTE, LENGTH)
			.titled(values -> length(values) + "").checked(values -> List.of()).reminding((values, others) -> {
				length(values);
				return List.of();
			});

	private static OptionalDouble length(Values values) {
		if (!NOTE.in(values).isEmpty()) {
			throw new IllegalStateException("too long for me");
		}
		return OptionalDouble.empty();
	}

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(TYPE);
	}

	@Override
	public Optional<EntryEvents> events() {
		return Optional.of(new EntryEvents() {
			@Override
			public void entrySaved(Entry entry) {
				throw new IllegalStateException("not for me");
			}
		});
	}
}

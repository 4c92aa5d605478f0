package org.afterglow.modules;

import java.util.List;
import java.util.Optional;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;
import org.afterglow.framework.TextField;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Words;

/** A module with one of everything; tests override what they want to go wrong. */
class Example implements FrameworkModule {

	static final TextField THOUGHT = Field.text("thought", Words.of("Thought"));

	private final ModuleInfo info;

	Example(String id) {
		info = ModuleInfo.of(id, Words.of("The module " + id), "2.0.1", "A. Author");
	}

	@Override
	public ModuleInfo info() {
		return info;
	}

	EntryType type() {
		return EntryType.ofClient(info.type("record"), Words.of("Record")).fields(THOUGHT);
	}

	@Override
	public List<CodeSeed> codes() {
		return List.of(CodeSeed.of("fusion", Words.of("Fusion of " + info.id()), CodeKind.THOUGHT));
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(type());
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("why", Words.of("Why?")));
	}

	@Override
	public Optional<EntryEvents> events() {
		return Optional.empty();
	}
}

package org.example.throwing;

import java.util.List;
import java.util.Optional;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;

/** Throws wherever it is asked. */
public final class Module implements FrameworkModule {

	@Override
	public ModuleInfo info() {
		throw new IllegalStateException("the cupboard is empty");
	}

	@Override
	public List<CodeSeed> codes() {
		throw new StackOverflowError();
	}

	@Override
	public List<EntryType> entryTypes() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Question> questions() {
		throw new AssertionError("no questions");
	}

	@Override
	public Optional<EntryEvents> events() {
		throw new OutOfMemoryError("so it says");
	}
}

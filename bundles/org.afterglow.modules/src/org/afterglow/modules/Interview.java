package org.afterglow.modules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.ModuleRefused;
import org.afterglow.framework.Question;
import org.afterglow.model.Values;
import org.afterglow.modules.ModuleFailure.Reason;
import org.afterglow.modules.ModuleSource.Offer;

/** Asks one module for everything, once; whatever it does instead of answering is an answer too. Runs on a thread of its own. */
final class Interview implements Supplier<InstalledModule> {

	/** Null where there has to be something. */
	private static final class Nothing extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Nothing() {
			super(null, null, false, false);
		}
	}

	/** What was answered, as a module that answers it again. */
	private record Answers(ModuleInfo info, List<CodeSeed> codes, List<EntryType> entryTypes, List<Question> questions,
			Optional<EntryEvents> events) implements FrameworkModule {
	}

	private final Offer offer;
	/** Where it is now, as it is told when it fails there. */
	private volatile String place = "constructor";
	private volatile Optional<ModuleInfo> info = Optional.empty();

	Interview(Offer offer) {
		this.offer = offer;
	}

	@Override
	public InstalledModule get() {
		try {
			Optional<FrameworkModule> module = offer.module().get();
			if (module.isEmpty()) {
				return failed(ModuleFailure.of(Reason.NOT_STARTED, offer.bundle()));
			}
			ModuleContents contents = contents(module.get());
			return new InstalledModule(offer.bundle(), offer.version(), info, Optional.of(contents), Optional.empty());
		} catch (Nothing e) {
			return failed(ModuleFailure.of(Reason.NOTHING, place));
		} catch (ModuleRefused e) {
			return failed(ModuleFailure.of(Reason.REFUSED, String.join(" ", e.problems())));
		} catch (ExceptionInInitializerError e) {
			// A LinkageError too, but it is the module's own doing.
			return failed(ModuleFailure.of(Reason.THREW, place, Thrown.told(e)));
		} catch (LinkageError e) {
			return failed(ModuleFailure.of(Reason.OTHER_API, Thrown.told(e)));
		} catch (RuntimeException | Error e) {
			return failed(ModuleFailure.of(Reason.THREW, place, Thrown.told(e)));
		}
	}

	/** What stands if nothing else is said within the time. */
	InstalledModule hung(long seconds) {
		return failed(ModuleFailure.of(Reason.HUNG, place, Long.toString(seconds)));
	}

	private InstalledModule failed(ModuleFailure why) {
		return new InstalledModule(offer.bundle(), offer.version(), info, Optional.empty(), Optional.of(why));
	}

	private ModuleContents contents(FrameworkModule module) {
		ModuleInfo who = ask("info", module::info);
		info = Optional.of(who);
		ModuleContents contents = ModuleContents.of(new Answers(who, all("codes", module::codes), all("entryTypes", module::entryTypes),
				all("questions", module::questions), ask("events", module::events)));
		contents.entryTypes().forEach(type -> tryOut(type, who));
		return contents;
	}

	/** An empty form is what every entry begins with: a type that fails with it cannot be used at all. */
	private void tryOut(EntryType type, ModuleInfo who) {
		place = type.id().value();
		Values begun = type.computed(Values.NONE);
		type.title(begun);
		type.problems(begun);
		type.outline(who);
	}

	private <T> List<T> all(String asked, Supplier<List<T>> question) {
		List<T> answer = ask(asked, question);
		if (((Collection<?>) answer).stream().anyMatch(each -> each == null)) {
			throw new Nothing();
		}
		return List.copyOf(answer);
	}

	private <T> T ask(String asked, Supplier<T> question) {
		place = asked + "()";
		T answer = question.get();
		if (answer == null) {
			throw new Nothing();
		}
		return answer;
	}
}

package org.afterglow.cbt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;
import org.afterglow.framework.WordBundle;
import org.osgi.service.component.annotations.Component;

/** Cognitive behavioural therapy. */
@Component
public final class CbtModule implements FrameworkModule {

	static final WordBundle WORDS = WordBundle.beside(CbtModule.class, "messages", Locale.GERMAN);
	/** Who it is. */
	public static final ModuleInfo INFO = ModuleInfo.of("org.afterglow.cbt", WORDS.get("cbt"), "1.0.0", "Afterglow")
			.summarised(WORDS.get("cbt.summary"));

	private static final WordBundle QUESTIONS = WordBundle.beside(CbtModule.class, "questions", Locale.GERMAN);

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<CodeSeed> codes() {
		return Distortions.ALL;
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(ThoughtRecord.SEVEN_COLUMNS, ThoughtRecord.FIVE_COLUMNS, ThoughtRecord.THREE_COLUMNS, DownwardArrow.TYPE,
				Experiment.TYPE, Activities.TYPE, FiveAreas.TYPE);
	}

	@Override
	public List<Question> questions() {
		return Stream.of("through-mind", "how-much-now", "what-speaks-for", "what-speaks-against", "if-true", "to-a-friend", "in-the-body",
				"did-to-be-safe", "what-would-show", "other-ways").map(QUESTIONS::question).toList();
	}
}

package org.afterglow.mindfulness;

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

/** Mindfulness. */
@Component
public final class MindfulnessModule implements FrameworkModule {

	static final WordBundle WORDS = WordBundle.beside(MindfulnessModule.class, "messages", Locale.GERMAN);
	/** Who it is. */
	public static final ModuleInfo INFO = ModuleInfo.of("org.afterglow.mindfulness", WORDS.get("mindfulness"), "1.0.0", "Afterglow")
			.summarised(WORDS.get("mindfulness.summary"));

	private static final WordBundle QUESTIONS = WordBundle.beside(MindfulnessModule.class, "questions", Locale.GERMAN);

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<CodeSeed> codes() {
		return Hindrances.ALL;
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(PracticeLog.TYPE, Course.COURSE, Course.WEEK, Rain.TYPE, Events.PLEASANT, Events.UNPLEASANT, RelapsePlan.TYPE);
	}

	@Override
	public List<Question> questions() {
		return Stream.of("what-noticed", "where-attention", "in-the-body", "what-now", "what-was-there", "let-be", "what-needs",
				"what-got-between", "first-signs", "what-helped").map(QUESTIONS::question).toList();
	}
}

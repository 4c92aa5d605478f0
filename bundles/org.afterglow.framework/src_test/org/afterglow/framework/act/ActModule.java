package org.afterglow.framework.act;

import java.util.List;
import java.util.Locale;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.CodeKind;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Words;

/** A module as somebody outside would write it: these three classes and two files of texts are all of it. */
public final class ActModule implements FrameworkModule {

	static final WordBundle WORDS = WordBundle.beside(ActModule.class, "act", Locale.GERMAN);
	static final ModuleInfo INFO = ModuleInfo.of("org.example.act", WORDS.get("act"), "1.0.0", "A. Author")
			.summarised(WORDS.get("act.summary"));

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<CodeSeed> codes() {
		return List.of(CodeSeed.of("fusion", WORDS.get("fusion"), CodeKind.THOUGHT).defined(WORDS.get("fusion.definition")),
				CodeSeed.of("reason-giving", WORDS.get("reasons"), CodeKind.THOUGHT).under("fusion"));
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(Defusion.TYPE, Valued.VALUE, Valued.ACTION);
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("stand-for", Words.of("What would you want to stand for here?")
				.and(Locale.GERMAN, "Wofür würden Sie hier einstehen wollen?")).forSessions(SessionKind.INTEGRATION));
	}
}

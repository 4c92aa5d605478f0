package org.afterglow.ifs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.CodeKind;
import org.osgi.service.component.annotations.Component;

/** Internal Family Systems. */
@Component
public final class IfsModule implements FrameworkModule {

	static final WordBundle WORDS = WordBundle.beside(IfsModule.class, "messages", Locale.GERMAN);
	static final ModuleInfo INFO = ModuleInfo.of("org.afterglow.ifs", WORDS.get("ifs"), "1.0.0", "Afterglow")
			.summarised(WORDS.get("ifs.summary"));

	private static final WordBundle CODES = WordBundle.beside(IfsModule.class, "codes", Locale.GERMAN);
	private static final WordBundle QUESTIONS = WordBundle.beside(IfsModule.class, "questions", Locale.GERMAN);

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<CodeSeed> codes() {
		Stream<CodeSeed> kinds = Stream.of("manager", "firefighter", "exile").map(key -> CODES.code(key, CodeKind.PART).under("part"));
		Stream<CodeSeed> themes = Stream.of("self", "blended", "burden", "unburdened").map(key -> CODES.code(key, CodeKind.THEME));
		return Stream.of(Stream.of(CODES.code("part", CodeKind.PART)), kinds, themes).flatMap(each -> each).toList();
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(Part.TYPE, Burden.TYPE, SixFs.TYPE, Unburdening.TYPE, SelfEnergy.TYPE, MapSnapshot.TYPE);
	}

	@Override
	public List<Question> questions() {
		return Stream.of("where-in-body", "how-look", "how-feel-toward", "would-step-back", "what-does-it-do", "how-long", "what-fears",
				"what-wants", "whom-protects", "permission", "what-carries", "what-instead", "since-then").map(QUESTIONS::question).toList();
	}
}

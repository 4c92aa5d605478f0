package org.example.act;

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
import org.afterglow.model.SessionKind;
import org.osgi.service.component.annotations.Component;

/** Acceptance and commitment therapy, as somebody outside Afterglow would write it. */
@Component
public final class ActModule implements FrameworkModule {

	static final WordBundle WORDS = WordBundle.beside(ActModule.class, "messages", Locale.GERMAN);
	static final ModuleInfo INFO = ModuleInfo.of("org.example.act", WORDS.get("module"), "1.0.0", "A. Author")
			.summarised(WORDS.get("module.summary"));

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<CodeSeed> codes() {
		return List.of(WORDS.code(Defusion.FUSED, CodeKind.THOUGHT), WORDS.code("reasons", CodeKind.THOUGHT).under(Defusion.FUSED),
				WORDS.code("rules", CodeKind.THOUGHT).under(Defusion.FUSED), WORDS.code("avoidance", CodeKind.THEME));
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(Hexaflex.TYPE, Valued.VALUE, Valued.ACTION, Defusion.TYPE);
	}

	@Override
	public List<Question> questions() {
		return Stream.concat(Stream.of("make-room", "who-notices").map(WORDS::question),
				Stream.of("stand-for", "one-step").map(key -> WORDS.question(key).forSessions(SessionKind.INTEGRATION, SessionKind.FOLLOW_UP)))
				.toList();
	}
}

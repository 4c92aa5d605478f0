package org.example.template;

import java.util.List;
import java.util.Locale;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.framework.Question;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.CodeKind;
import org.osgi.service.component.annotations.Component;

/** What the program asks when it starts. Everything here is data; nothing of it knows a window or a file. */
@Component
public final class TemplateModule implements FrameworkModule {

	static final WordBundle WORDS = WordBundle.beside(TemplateModule.class, "messages", Locale.GERMAN);
	static final ModuleInfo INFO = ModuleInfo.of("org.example.template", WORDS.get("module"), "1.0.0", "Name of the author")
			.summarised(WORDS.get("module.summary"));

	@Override
	public ModuleInfo info() {
		return INFO;
	}

	@Override
	public List<CodeSeed> codes() {
		return List.of(WORDS.code("loosening", CodeKind.THEME));
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(Observation.TYPE);
	}

	@Override
	public List<Question> questions() {
		return List.of(WORDS.question("what-stayed"));
	}
}

package org.afterglow.app.internal.preferences;

import org.afterglow.ui.Preferences;
import org.afterglow.ui.Preferences.Language;
import org.afterglow.ui.Preferences.ThemeChoice;
import org.afterglow.ui.window.PageForm;
import org.eclipse.swt.widgets.Composite;

/** Light or dark, and the language. */
final class AppearancePage implements Page {

	private final Preferences preferences;

	AppearancePage(Preferences preferences) {
		this.preferences = preferences;
	}

	@Override
	public String title() {
		return Messages.appearance;
	}

	@Override
	public void fill(Composite room) {
		PageForm form = new PageForm(room);
		Composite theme = form.choices(Messages.theme);
		theme(theme, Messages.themeSystem, ThemeChoice.SYSTEM);
		theme(theme, Messages.themeLight, ThemeChoice.LIGHT);
		theme(theme, Messages.themeDark, ThemeChoice.DARK);
		Composite language = form.choices(Messages.language);
		language(language, Messages.languageSystem, Language.SYSTEM);
		language(language, Messages.languageEnglish, Language.ENGLISH);
		language(language, Messages.languageGerman, Language.GERMAN);
		form.hint(Messages.languageHint);
	}

	private void theme(Composite choices, String text, ThemeChoice choice) {
		PageForm.radio(choices, text, "theme." + choice, preferences.theme() == choice, () -> preferences.theme(choice));
	}

	private void language(Composite choices, String text, Language language) {
		PageForm.radio(choices, text, "language." + language, preferences.language() == language,
				() -> preferences.language(language));
	}
}

package org.afterglow.app.internal.preferences;

import java.util.List;
import java.util.Optional;

import org.afterglow.records.Records;
import org.afterglow.records.Settings;
import org.afterglow.search.TextLanguage;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** What belongs to the practice: who works in it, in which language its narratives are told. It is sealed in the vault. */
final class PracticePage implements Page {

	static final String THERAPIST = "therapist.name";

	private static final List<TextLanguage> LANGUAGES = List.of(TextLanguage.ENGLISH, TextLanguage.GERMAN, TextLanguage.NONE);
	private static final int LONGEST_NAME = 100;

	private final Preferences preferences;
	private final Records records;

	PracticePage(Preferences preferences, Records records) {
		this.preferences = preferences;
		this.records = records;
	}

	/** What was read in the vault. */
	private record Kept(String therapist, Optional<TextLanguage> language) {
	}

	@Override
	public String title() {
		return Messages.practice;
	}

	@Override
	public void fill(Composite room) {
		PageForm form = new PageForm(room);
		form.label(Messages.therapist);
		Text therapist = form.text("practice.therapist", Messages.therapist);
		therapist.setTextLimit(LONGEST_NAME);
		form.hint(Messages.therapistHint);
		form.label(Messages.analysis);
		Combo language = form.combo("practice.language", Messages.analysis);
		language.setItems(Messages.languageEnglish.replace("&", ""), Messages.languageGerman.replace("&", ""), Messages.analysisNone);
		form.hint(Messages.analysisHint);
		form.label(Messages.autosave);
		Spinner seconds = form.number("practice.autosave", Messages.seconds, Messages.autosave, 1,
				Preferences.LONGEST_AUTOSAVE_SECONDS, preferences.autosaveSeconds());
		seconds.addListener(SWT.Modify, event -> preferences.autosaveSeconds(seconds.getSelection()));
		form.hint(Messages.autosaveHint);
		therapist.setEnabled(false);
		language.setEnabled(false);
		Jobs.start(room, Messages.readingPractice, monitor -> read(), kept -> show(kept, therapist, language));
	}

	private Kept read() {
		Settings settings = records.settings();
		return new Kept(settings.get(THERAPIST).orElse(""), settings.get(TextLanguage.SETTING).flatMap(TextLanguage::of));
	}

	private void show(Kept kept, Text therapist, Combo language) {
		therapist.setText(kept.therapist());
		language.select(LANGUAGES.indexOf(kept.language().orElse(TextLanguage.ENGLISH)));
		therapist.setEnabled(true);
		language.setEnabled(true);
		// The dialog may be gone when it is kept; the window it belongs to is not.
		Composite window = therapist.getShell().getParent();
		// The name is kept when its field is left, and when the dialog goes: not letter by letter.
		therapist.addListener(SWT.FocusOut, event -> set(window, THERAPIST, therapist.getText().strip()));
		therapist.addListener(SWT.Dispose, event -> set(window, THERAPIST, therapist.getText().strip()));
		language.addListener(SWT.Selection,
				event -> set(window, TextLanguage.SETTING, LANGUAGES.get(language.getSelectionIndex()).key()));
	}

	private void set(Composite window, String key, String value) {
		Jobs.start(window, Messages.keepingPractice, monitor -> {
			if (!records.settings().get(key).orElse("").equals(value)) {
				records.settings().set(key, value);
			}
			return key;
		}, done -> {
			// Nobody waits for it.
		});
	}
}

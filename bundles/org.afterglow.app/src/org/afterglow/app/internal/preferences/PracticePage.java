package org.afterglow.app.internal.preferences;

import java.util.List;
import java.util.Optional;

import org.afterglow.records.Records;
import org.afterglow.records.Settings;
import org.afterglow.records.Therapist;
import org.afterglow.search.TextLanguage;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.window.PageForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** What belongs to the practice: who works in it, in which language its narratives are told. It is sealed in the vault. */
final class PracticePage implements Page {

	private static final List<TextLanguage> LANGUAGES = List.of(TextLanguage.ENGLISH, TextLanguage.GERMAN, TextLanguage.NONE);

	private final Preferences preferences;
	private final Records records;

	PracticePage(Preferences preferences, Records records) {
		this.preferences = preferences;
		this.records = records;
	}

	/** What was read in the vault. */
	private record Kept(Therapist therapist, Optional<TextLanguage> language) {
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
		therapist.setTextLimit(Therapist.LONGEST);
		form.label(Messages.registration);
		Text registration = form.text("practice.registration", Messages.registration);
		registration.setTextLimit(Therapist.LONGEST);
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
		registration.setEnabled(false);
		language.setEnabled(false);
		Jobs.start(room, Messages.readingPractice, monitor -> read(), kept -> {
			keep(therapist, kept.therapist().name(), Therapist.NAME);
			keep(registration, kept.therapist().registration(), Therapist.REGISTRATION);
			show(kept, language);
		});
	}

	private Kept read() {
		Settings settings = records.settings();
		return new Kept(Therapist.of(settings), settings.get(TextLanguage.SETTING).flatMap(TextLanguage::of));
	}

	private void show(Kept kept, Combo language) {
		language.select(LANGUAGES.indexOf(kept.language().orElse(TextLanguage.ENGLISH)));
		language.setEnabled(true);
		Composite window = language.getShell().getParent();
		language.addListener(SWT.Selection,
				event -> set(window, TextLanguage.SETTING, LANGUAGES.get(language.getSelectionIndex()).key()));
	}

	/** What is typed is kept when the field is left, and when the dialog goes: not letter by letter. */
	private void keep(Text field, String now, String key) {
		field.setText(now);
		field.setEnabled(true);
		// The dialog may be gone when it is kept; the window it belongs to is not.
		Composite window = field.getShell().getParent();
		field.addListener(SWT.FocusOut, event -> set(window, key, field.getText().strip()));
		field.addListener(SWT.Dispose, event -> set(window, key, field.getText().strip()));
	}

	private void set(Composite window, String key, String value) {
		Jobs.start(window, Messages.keepingPractice, monitor -> {
			if (!records.settings().get(key).orElse("").equals(value)) {
				records.settings().set(key, value);
			}
			return key;
		}, done -> KeptSettings.shared().kept());
	}
}

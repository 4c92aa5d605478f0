package org.afterglow.ui.narrative.internal.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.afterglow.records.Records;
import org.afterglow.records.Settings;
import org.afterglow.spelling.Dictionaries;
import org.afterglow.spelling.DictionaryFiles;
import org.afterglow.spelling.DictionaryUnreadable;
import org.afterglow.spelling.PersonalWords;
import org.afterglow.spelling.SpellingDictionary;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.Services;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;

/** The dictionary and the words of the open practice, one for all editors. UI thread only. */
final class Speller {

	private static final String LANGUAGE = "spelling.language";
	private static final String WORDS = "spelling.words";
	/** Set in the place of a language. */
	private static final String OFF = "off";

	private final Widget owner;
	private final Records records;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private boolean looked;
	private List<DictionaryFiles> found = List.of();
	private Optional<DictionaryFiles> chosen = Optional.empty();
	private Optional<Checking> checking = Optional.empty();
	private String wished = "";

	/** Everything that is read in one go; what cannot be read as a dictionary has no checking. */
	private record Read(List<DictionaryFiles> found, String wished, Optional<DictionaryFiles> chosen,
			Optional<Checking> checking, Optional<DictionaryUnreadable> failure) {
	}

	private Speller(Widget owner, Records records) {
		this.owner = owner;
		this.records = records;
	}

	/** The one of the window. */
	static Speller of(IWorkbenchWindow window) {
		IEclipseContext context = window.getService(IEclipseContext.class);
		Speller known = context.getLocal(Speller.class.getName()) instanceof Speller speller ? speller : null;
		if (known == null) {
			Speller fresh = new Speller(window.getShell(), Services.of(window, Records.class));
			context.set(Speller.class, fresh);
			Preferences.ofUser().listen(fresh.owner, fresh::preferencesChanged);
			fresh.look();
			return fresh;
		}
		return known;
	}

	/** Calls after every change of what counts as right, for as long as the widget is there. */
	void listen(Widget listener, Runnable changed) {
		listeners.add(changed);
		listener.addListener(SWT.Dispose, event -> listeners.remove(changed));
	}

	/** True once dictionaries were looked for. */
	boolean hasLooked() {
		return looked;
	}

	List<DictionaryFiles> found() {
		return found;
	}

	/** The dictionary words are checked with; empty if they are not. */
	Optional<DictionaryFiles> chosen() {
		return Preferences.ofUser().spelling() ? chosen : Optional.empty();
	}

	/** What to check with; empty if nothing is checked. */
	Optional<Checking> checking() {
		return Preferences.ofUser().spelling() ? checking : Optional.empty();
	}

	/** Checks with this dictionary in this practice from now on; with none if it is empty. */
	void choose(Optional<DictionaryFiles> files) {
		String name = files.map(DictionaryFiles::name).orElse(OFF);
		// At once: whoever switches off has seen enough of it.
		chosen = files;
		checking = Optional.empty();
		tell();
		Jobs.start(owner, Messages.checking, monitor -> {
			records.settings().set(LANGUAGE, name);
			return name;
		}, done -> {
			if (files.isPresent()) {
				Preferences.ofUser().spelling(true);
			}
			look();
		});
	}

	/** Lets the word count as right in this practice, as a step that can be undone. */
	void keep(Control where, String word) {
		// At once: whoever goes on to the next word does not want to meet this one again.
		checking = checking.map(now -> new Checking(now.dictionary(), now.personal().with(word)));
		tell();
		PracticeUndo.perform(where, new RecordStep(Messages.stepKeep, () -> change(words -> words.with(word)),
				() -> change(words -> words.without(word))), () -> News.say(Messages.with(Messages.kept, word)));
	}

	/** Called off the UI thread, by steps. */
	private void change(UnaryOperator<PersonalWords> change) {
		PersonalWords words = records.together(() -> {
			Settings settings = records.settings();
			PersonalWords changed = change.apply(personal(settings));
			settings.set(WORDS, changed.lines());
			return changed;
		});
		Jobs.later(owner, () -> {
			checking = checking.map(now -> new Checking(now.dictionary(), words));
			tell();
		});
	}

	private static PersonalWords personal(Settings settings) {
		return settings.get(WORDS).map(PersonalWords::of).orElse(PersonalWords.NONE);
	}

	private Optional<Path> folderLooked = Optional.empty();

	private void preferencesChanged() {
		if (!folderLooked.equals(Preferences.ofUser().dictionaryFolder())) {
			look();
		} else {
			tell();
		}
	}

	private void look() {
		Optional<Path> folder = Preferences.ofUser().dictionaryFolder();
		folderLooked = folder;
		Jobs.start(owner, Messages.looking, monitor -> read(folder), this::take, Failures::log);
	}

	private Read read(Optional<Path> folder) {
		List<Path> folders = new ArrayList<>(folder.stream().toList());
		folders.addAll(Dictionaries.foldersOf(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ""))));
		List<DictionaryFiles> all = Dictionaries.in(folders);
		String wish = records.settings().get(LANGUAGE).orElse("");
		Optional<DictionaryFiles> wanted = wanted(all, wish);
		PersonalWords personal = personal(records.settings());
		if (wanted.isEmpty()) {
			return new Read(all, wish, wanted, Optional.empty(), Optional.empty());
		}
		try {
			Checking fresh = new Checking(SpellingDictionary.read(wanted.get()), personal);
			return new Read(all, wish, wanted, Optional.of(fresh), Optional.empty());
		} catch (DictionaryUnreadable e) {
			return new Read(all, wish, Optional.empty(), Optional.empty(), Optional.of(e));
		}
	}

	private static Optional<DictionaryFiles> wanted(List<DictionaryFiles> all, String wish) {
		if (wish.equals(OFF)) {
			return Optional.empty();
		}
		return all.stream().filter(files -> files.name().equals(wish)).findFirst()
				.or(() -> Dictionaries.usual(all, Dates.ofUser().locale()));
	}

	private void take(Read read) {
		looked = true;
		found = read.found();
		wished = read.wished();
		chosen = read.chosen();
		checking = read.checking();
		read.failure().ifPresent(failure -> {
			Failures.log(failure);
			News.say(Messages.with(Messages.unreadable, wished));
		});
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}

package org.afterglow.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Widget;

/**
 * What this machine remembers about how its user likes to work, in a small file that no vault has a part in: the platform's
 * own preferences lie in a folder that does not outlive the process. What belongs to the practice is in
 * {@code Records.settings()}. Values may be read on any thread; listeners are called on the thread that sets, which is the UI
 * thread.
 *
 * @since 1.0
 */
public final class Preferences {

	/** Which of the two looks the window has. */
	public enum ThemeChoice {
		/** As the system has it. */
		SYSTEM,
		/** Dark on light. */
		LIGHT,
		/** Light on dark. */
		DARK
	}

	/** The language of the program; it takes effect at the next start. */
	public enum Language {
		/** As the system has it. */
		SYSTEM,
		/** English. */
		ENGLISH,
		/** German. */
		GERMAN
	}

	/** The smallest letters for reading, in points. */
	public static final int SMALLEST_READING_POINTS = 9;
	/** The largest letters for reading, in points. */
	public static final int LARGEST_READING_POINTS = 28;
	/** The letters for reading unless others are chosen, in points. */
	public static final int USUAL_READING_POINTS = 12;
	/** The longest quiet after which the vault is locked, in minutes. */
	public static final int LONGEST_LOCK_MINUTES = 60;
	/** The longest time after which what is typed is saved, in seconds. */
	public static final int LONGEST_AUTOSAVE_SECONDS = 60;

	private static final Preferences OF_USER = new Preferences(SettingsFolder.ofUser().resolve("preferences"));
	private static final int USUAL_LOCK_MINUTES = 10;
	private static final int USUAL_AUTOSAVE_SECONDS = 2;

	private final Path file;
	private final Properties values = new Properties();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** @param file may be missing; then everything is as usual */
	Preferences(Path file) {
		this.file = Objects.requireNonNull(file);
		read();
	}

	/** The preferences of whoever sits at this machine. */
	public static Preferences ofUser() {
		return OF_USER;
	}

	/** The look that was chosen. */
	public ThemeChoice theme() {
		return choice("theme", ThemeChoice.SYSTEM);
	}

	/** Chooses a look; what listens is told. */
	public void theme(ThemeChoice choice) {
		set("theme", choice.name());
	}

	/** The language that was chosen. */
	public Language language() {
		return choice("language", Language.SYSTEM);
	}

	/** Chooses a language, for the next start. */
	public void language(Language language) {
		set("language", language.name());
	}

	/** The face of the reading text; empty: the first good one that the machine has. */
	public Optional<String> readingFace() {
		return text("reading.face");
	}

	/** @param face empty for the usual one */
	public void readingFace(Optional<String> face) {
		set("reading.face", face.orElse(""));
	}

	/** Size of the reading text in points. */
	public int readingPoints() {
		return number("reading.points", SMALLEST_READING_POINTS, LARGEST_READING_POINTS, USUAL_READING_POINTS);
	}

	/** @param points brought between the smallest and the largest */
	public void readingPoints(int points) {
		set("reading.points", Integer.toString(Math.clamp(points, SMALLEST_READING_POINTS, LARGEST_READING_POINTS)));
	}

	/** How long a change waits until it is saved. */
	public int autosaveSeconds() {
		return number("autosave.seconds", 1, LONGEST_AUTOSAVE_SECONDS, USUAL_AUTOSAVE_SECONDS);
	}

	/** Chooses that time, brought within its bounds. */
	public void autosaveSeconds(int seconds) {
		set("autosave.seconds", Integer.toString(Math.clamp(seconds, 1, LONGEST_AUTOSAVE_SECONDS)));
	}

	/** After so many minutes without a key or a click the vault is locked. */
	public int lockMinutes() {
		return number("lock.minutes", 1, LONGEST_LOCK_MINUTES, USUAL_LOCK_MINUTES);
	}

	/** Chooses that time, brought within its bounds. */
	public void lockMinutes(int minutes) {
		set("lock.minutes", Integer.toString(Math.clamp(minutes, 1, LONGEST_LOCK_MINUTES)));
	}

	/** Whether marked passages are underlined in the texture of their code, besides their ground. */
	public boolean underlinePassages() {
		return flag("passages.underlined", false);
	}

	/** Chooses whether passages are underlined. */
	public void underlinePassages(boolean underline) {
		set("passages.underlined", Boolean.toString(underline));
	}

	/** Whether spelling is checked; without a dictionary nothing is. */
	public boolean spelling() {
		return flag("spelling", true);
	}

	/** Chooses whether they are. */
	public void spelling(boolean check) {
		set("spelling", Boolean.toString(check));
	}

	/** Where dictionaries lie; empty: where the system keeps them. */
	public Optional<Path> dictionaryFolder() {
		try {
			return text("spelling.folder").map(Path::of);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Chooses that folder, or none. */
	public void dictionaryFolder(Optional<Path> folder) {
		set("spelling.folder", folder.map(Path::toString).orElse(""));
	}

	/** Whether the first steps are shown in a practice that is new. */
	public boolean firstSteps() {
		return flag("first.steps", true);
	}

	/** Chooses whether they are. */
	public void firstSteps(boolean show) {
		set("first.steps", Boolean.toString(show));
	}

	/** Calls after every change, until what is returned is closed. */
	public Subscription listen(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}

	/** Calls after every change for as long as the widget is there. */
	public void listen(Widget owner, Runnable changed) {
		Subscription subscription = listen(() -> {
			if (!owner.isDisposed()) {
				changed.run();
			}
		});
		owner.addListener(org.eclipse.swt.SWT.Dispose, event -> subscription.close());
	}

	/** Ends the calls. */
	@FunctionalInterface
	public interface Subscription extends AutoCloseable {
		@Override
		void close();
	}

	private void set(String key, String value) {
		Object before = values.setProperty(key, value);
		if (!value.equals(before)) {
			write();
			listeners.forEach(Runnable::run);
		}
	}

	private Optional<String> text(String key) {
		return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
	}

	private boolean flag(String key, boolean usual) {
		return text(key).map(Boolean::parseBoolean).orElse(usual);
	}

	private int number(String key, int least, int most, int usual) {
		try {
			return text(key).map(value -> Math.clamp(Long.parseLong(value.strip()), least, most)).orElse(usual);
		} catch (NumberFormatException e) {
			return usual;
		}
	}

	private <E extends Enum<E>> E choice(String key, E usual) {
		try {
			return text(key).map(value -> Enum.valueOf(usual.getDeclaringClass(), value.strip().toUpperCase(Locale.ROOT)))
					.orElse(usual);
		} catch (IllegalArgumentException e) {
			return usual;
		}
	}

	private void read() {
		if (Files.isRegularFile(file)) {
			try (Reader in = Files.newBufferedReader(file)) {
				values.load(in);
			} catch (IOException | IllegalArgumentException e) {
				Failures.log(e);
			}
		}
	}

	/** Without a place to write, what was chosen holds until the program ends. */
	private void write() {
		try {
			Files.createDirectories(file.getParent());
			Path fresh = file.resolveSibling(file.getFileName() + ".new");
			try (Writer out = Files.newBufferedWriter(fresh)) {
				values.store(out, null);
			}
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			Failures.log(e);
		}
	}
}

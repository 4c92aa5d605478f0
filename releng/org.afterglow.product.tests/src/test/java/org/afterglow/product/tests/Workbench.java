package org.afterglow.product.tests;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The workbench as a process, on a virtual display of its own, under the hands of a tool that types. */
final class Workbench implements AutoCloseable {

	private static final Path PICTURES = Path.of("target", "pictures").toAbsolutePath();
	private static final String HANDS = "xdotool";
	private static final long SETTLED_MILLIS = 700;
	/** What the VM calls the picture that it shows until there is a window. */
	private static final String SPLASH = "Java";
	/** Points that a caret has. */
	private static final int CARET = 120;
	/** Points of a few words; a page that is not read yet differs in more. */
	private static final int WORDS = 1000;
	private static final int WIDTH = 1600;

	private final Process display;
	private final String name;
	private final Process launcher;
	private final Workplace workplace;
	private final Path said;

	private Workbench(Workplace workplace, Process display, String name, Process launcher, Path said) {
		this.workplace = workplace;
		this.display = display;
		this.name = name;
		this.launcher = launcher;
		this.said = said;
	}

	/** Starts it and waits until it has a window and the vault that the environment names. */
	static Workbench open(Workplace workplace) throws IOException {
		return start(workplace, workbench -> Await.until("the vault is open", workbench::holdsVault));
	}

	/** Starts it and waits until it asks for a vault. */
	static Workbench atTheDoor(Workplace workplace) throws IOException {
		return start(workplace, workbench -> {
			// The door is the first window.
		});
	}

	private static Workbench start(Workplace workplace, Consumer<Workbench> then) throws IOException {
		assumeTools();
		Process display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x1000x24", "-nolisten", "tcp")
				.redirectError(workplace.folder().resolve("display.errors").toFile()).start();
		BufferedReader number = display.inputReader();
		String name = ":" + number.readLine();
		Path said = workplace.folder().resolve("workbench.output");
		ProcessBuilder builder = workplace.builder(List.of(workplace.launcher())).redirectErrorStream(true).redirectOutput(said.toFile());
		builder.environment().put("DISPLAY", name);
		builder.environment().put("NO_AT_BRIDGE", "1");
		builder.environment().remove("WAYLAND_DISPLAY");
		if (!workplace.sets("DBUS_SESSION_BUS_ADDRESS")) {
			builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
		}
		Workbench workbench = new Workbench(workplace, display, name, builder.start(), said);
		try {
			workbench.awaitWindow();
			then.accept(workbench);
		} catch (AssertionError | RuntimeException e) {
			workbench.picture("not-open");
			workbench.close();
			throw new AssertionError(Files.readString(said), e);
		}
		return workbench;
	}

	private static void assumeTools() {
		for (String tool : List.of("Xvfb", "import", HANDS)) {
			boolean there = Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
			Assumptions.assumeTrue(there, tool + " is not installed");
		}
	}

	/** The program itself; another one after it was locked. */
	Optional<ProcessHandle> program() {
		return launcher.children().filter(each -> each.info().command().orElse("").endsWith("/java")).findFirst();
	}

	boolean holdsVault() throws IOException {
		return holds(workplace.vault());
	}

	boolean holds(Path vault) throws IOException {
		Optional<ProcessHandle> program = program();
		Path lock = vault.resolve("vault.lock");
		return program.isPresent() && Files.exists(lock) && Files.readString(lock).strip().endsWith(" " + program.get().pid());
	}

	void awaitWindow() {
		Await.until("there is a window", () -> !windows().isEmpty());
	}

	/** Visible windows of some size, as numbers of the display; the topmost last. The picture shown at the start is none. */
	List<String> windows() {
		List<String> large = new ArrayList<>();
		hands("search", "--onlyvisible", "--name", ".").output().lines().forEach(window -> {
			String geometry = hands("getwindowgeometry", "--shell", window).output();
			if (geometry.lines().anyMatch(line -> line.matches("WIDTH=\\d{3,}")) && !title(window).equals(SPLASH)) {
				large.add(window);
			}
		});
		return large;
	}

	/** Waits until the door has given way to a window of the open practice. @param door the windows there were before */
	void awaitOtherWindow(List<String> door) {
		Await.until("the door has gone", () -> {
			List<String> now = windows();
			return !now.isEmpty() && now.stream().noneMatch(door::contains);
		});
	}

	String title(String window) {
		return hands("getwindowname", window).output().strip();
	}

	/** Gives the window the keyboard; there is no window manager that would. */
	void focus() {
		hands("windowfocus", "--sync", windows().getLast());
	}

	/** Waits for a window of this title, and gives it the keyboard. */
	void focusOn(String title) {
		String[] found = new String[1];
		Await.until("there is a window “" + title + "”", () -> {
			found[0] = windows().stream().filter(window -> title(window).equals(title)).findFirst().orElse(null);
			return found[0] != null;
		});
		settle();
		hands("windowfocus", "--sync", found[0]);
	}

	void keys(String... keys) {
		List<String> words = new ArrayList<>(List.of("key", "--delay", "40"));
		words.addAll(List.of(keys));
		hands(words.toArray(String[]::new));
	}

	/** By a few letters of its name, wherever one is; what it opens has settled then. */
	void goTo(String name) {
		settle();
		focus();
		keys("ctrl+3");
		settle();
		focus();
		type(name);
		settle();
		keys("Return");
		settle();
		focus();
	}

	void type(String text) {
		hands("type", "--delay", "15", text);
	}

	/** By the last entry of the first menu. */
	void quit() {
		focus();
		settle();
		keys("F10");
		settle();
		keys("Up", "Return");
	}

	/** Waits until the display holds still, but for a blinking caret. A window that is there and not drawn yet is waited for. */
	void settle() {
		byte[][] last = { screen() };
		Await.until("the display holds still", () -> {
			byte[] before = last[0];
			Thread.sleep(SETTLED_MILLIS);
			last[0] = screen();
			return before.length == last[0].length && differences(before, last[0]) < CARET && isPainted(last[0]);
		});
	}

	/** The page in the middle of the window as it is now, to be compared with later. */
	byte[] page() {
		byte[] all = screen();
		ByteArrayOutputStream middle = new ByteArrayOutputStream();
		for (int row = 0; row + WIDTH <= all.length; row += WIDTH) {
			middle.write(all, row + WIDTH * 3 / 10, WIDTH * 4 / 10);
		}
		return middle.toByteArray();
	}

	/** Waits until the page in the middle looks as it did. */
	void awaitPage(byte[] before) {
		Await.until("the page looks as it did", () -> differences(before, page()) < WORDS);
	}

	/** Whether the page in the middle looks otherwise by now. */
	boolean showsMoreThan(byte[] before) {
		return differences(before, page()) > WORDS;
	}

	private byte[] screen() {
		try {
			return hand(List.of("import", "-display", name, "-window", "root", "-depth", "8", "gray:-")).outputBytes();
		} catch (IOException e) {
			throw new AssertionError("the display cannot be seen", e);
		}
	}

	private static boolean isPainted(byte[] screen) {
		return differences(screen, new byte[screen.length]) > CARET;
	}

	private static int differences(byte[] one, byte[] other) {
		int count = 0;
		for (int i = 0; i < one.length; i++) {
			if (one[i] != other[i]) {
				count++;
			}
		}
		return count;
	}

	/** Asks the launcher to end, as a system does that is going down. */
	void terminate() {
		launcher.destroy();
	}

	int awaitEnd() throws InterruptedException {
		if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
			picture("not-ended");
			throw new AssertionError("the workbench did not end; it said " + said());
		}
		return launcher.exitValue();
	}

	boolean isRunning() {
		return launcher.isAlive();
	}

	String said() {
		try {
			return Files.readString(said);
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** Kept beside the reports of the tests, for people. */
	void picture(String title) {
		try {
			Files.createDirectories(PICTURES);
			hand(List.of("import", "-display", name, "-window", "root", PICTURES.resolve(title + ".png").toString()));
		} catch (IOException e) {
			System.out.println("no picture: " + e.getMessage());
		}
	}

	private Run hands(String... words) {
		List<String> command = new ArrayList<>(List.of(HANDS));
		command.addAll(Arrays.asList(words));
		try {
			return hand(command);
		} catch (IOException e) {
			throw new AssertionError("hands do not work", e);
		}
	}

	private Run hand(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("DISPLAY", name);
		Process process = builder.start();
		byte[] output = process.getInputStream().readAllBytes();
		try {
			return new Run(command, process.waitFor(), output, "");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted", e);
		}
	}

	@Override
	public void close() {
		launcher.descendants().forEach(ProcessHandle::destroyForcibly);
		launcher.destroyForcibly();
		display.destroy();
	}
}

package org.afterglow.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.afterglow.model.CodedNarrative;
import org.afterglow.practice.Practice;
import org.afterglow.vault.KeyCost;

/**
 * The narrative editor of the shipped product against a bare text widget in the same process, of the same size, with the same
 * words in the same face: a key from when it is pressed until everything it caused is painted, a page scrolled. An agent in
 * the product presses the keys, in turn here and there.
 */
final class Typing {

	/** What a narrative is opened for. */
	private record Book(String words, int length, int codings, boolean widths) {
	}

	/** What is done to a text, and how much more than a bare one may cost. */
	private enum Kind {
		KEY("a key", 3.0), PAGE("a page scrolled", 4.0), FRAME("a frame while scrolling", 3.0);

		private final String said;
		private final double limit;

		Kind(String said, double limit) {
			this.said = said;
			this.limit = limit;
		}
	}

	private static final int SLOW = 99;
	private static final long FRAME_NANOS = 16_000_000;
	private static final long PATIENCE_MINUTES = 15;
	private static final List<Book> BOOKS = List.of(new Book("100 kB with 500 codings", 100_000, 500, false),
			new Book("200,000 characters with 1,000 codings", 200_000, 1000, false),
			new Book("1.1 MB", 1_100_000, 0, true));

	private final Path launcher;
	private final Path folder;

	private Typing(Path launcher, Path folder) {
		this.launcher = launcher;
		this.folder = folder;
	}

	/** Nothing if no launcher or no display is told. */
	static List<Ratio> fromSystemProperties(Path folder, boolean quick) throws Exception {
		String launcher = System.getProperty("afterglow.launcher", "");
		if (launcher.isEmpty() || System.getenv("DISPLAY") == null) {
			System.err.println("Typing is left out: it needs a display, and afterglow.launcher names the launcher.");
			return List.of();
		}
		Typing typing = new Typing(Path.of(launcher), folder);
		List<Ratio> ratios = new ArrayList<>();
		for (Book book : BOOKS) {
			ratios.addAll(typing.in(book, quick));
		}
		return ratios;
	}

	private List<Ratio> in(Book book, boolean quick) throws Exception {
		Path own = Files.createDirectory(folder.resolve("book" + book.length()));
		Path vault = own.resolve("vault");
		Path passphrase = Files.writeString(own.resolve("passphrase"), Parts.PASSPHRASE);
		String narrative = fill(vault, book);
		Path times = own.resolve("times");
		String agent = "-javaagent:" + agent(own) + "=" + narrative + "," + times + "," + (quick ? 2 : 4) + ","
				+ book.widths();
		Map<String, String> environment = Map.of("AFTERGLOW_VAULT", vault.toString(), "AFTERGLOW_PASSPHRASE_FILE",
				passphrase.toString(), "JAVA_TOOL_OPTIONS", agent);
		try (Launched product = Launched.start(launcher, "Afterglow", own, environment)) {
			long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
			while (!Files.exists(times) && System.nanoTime() < end) {
				TimeUnit.MILLISECONDS.sleep(200);
			}
		}
		return ratios(book, Files.readAllLines(times));
	}

	/** Each line: what, block, nanoseconds of ours, of the bare one, of the processor for ours and for the bare one. */
	private static List<Ratio> ratios(Book book, List<String> lines) {
		if (book.widths()) {
			return List.of(Ratio.of("the window made wider or narrower, caret far down in " + book.words()
					+ ", against a bare text widget", 1.0, Times.of("width", false, lines).pairs()));
		}
		List<Ratio> ratios = new ArrayList<>();
		ratios.add(slowest("one of the first 200 keys in " + book.words(), Times.of("key", true, lines).clock()));
		for (Kind kind : Kind.values()) {
			String said = kind.said + " in " + book.words();
			Times times = Times.of(kind.name().toLowerCase(Locale.ROOT), false, lines);
			ratios.add(Ratio.of(said + ", against a bare text widget", kind.limit, times.pairs()));
			ratios.add(slowest(said + ", from press to frame", times.clock()));
			// A frame comes every 16.7 ms: who is painted shortly before waits for the next one, a bare text as well.
			ratios.add(Ratio.ofSlow(said + ", from press to frame, slowest of a hundred, against those of the bare text",
					times.clock(), SLOW, Ratio.slow(times.bare(), SLOW)));
			// The part that is ours: what the thread that paints works until it is painted, without the wait for the frame.
			ratios.add(slowest(said + ", its work", times.processor()));
		}
		return ratios;
	}

	private static Ratio slowest(String said, List<Long> nanos) {
		return Ratio.ofSlow(said + ", slowest of a hundred, against 16 ms", nanos, SLOW, FRAME_NANOS);
	}

	private static String fill(Path vault, Book book) throws Exception {
		Corpus corpus = new Corpus(7);
		Corpus.Frame frame = corpus.frame(1);
		CodedNarrative narrative = corpus.narrative(frame.sessionOf(0), "The book", book.length(), book.codings());
		try (Practice practice = Parts.newPractice(vault, KeyCost.forTests())) {
			Parts.fill(practice, corpus, frame, List.of(narrative));
		}
		return narrative.narrative().id().value().toString();
	}

	/** The classes of the agent in a jar, as a virtual machine wants them. */
	static Path agent(Path folder) throws IOException {
		Path jar = folder.resolve("agent.jar");
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Premain-Class", TypingAgent.class.getName());
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream classes = new JarOutputStream(out, manifest)) {
			for (Class<?> type : agentClasses()) {
				String name = type.getName().replace('.', '/') + ".class";
				classes.putNextEntry(new JarEntry(name));
				try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
					in.transferTo(classes);
				}
				classes.closeEntry();
			}
		}
		return jar;
	}

	private static List<Class<?>> agentClasses() {
		List<Class<?>> classes = new ArrayList<>(List.of(TypingAgent.class));
		classes.addAll(List.of(TypingDriver.class.getNestMembers()));
		return classes;
	}

	/** Nanoseconds of one kind: ours and bare in pairs, ours, bare, ours by the processor. */
	private record Times(List<long[]> pairs, List<Long> clock, List<Long> bare, List<Long> processor) {

		static Times of(String what, boolean first, List<String> lines) {
			Times times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			for (String line : lines) {
				String[] parts = line.split(" ");
				if (parts[0].equals(what) && parts[1].equals("-1") == first) {
					times.pairs.add(new long[] { Long.parseLong(parts[2]), Long.parseLong(parts[3]) });
					times.clock.add(Long.parseLong(parts[2]));
					times.bare.add(Long.parseLong(parts[3]));
					times.processor.add(Long.parseLong(parts[4]));
				}
			}
			return times;
		}
	}
}

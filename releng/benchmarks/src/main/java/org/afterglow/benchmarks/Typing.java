package org.afterglow.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
		String agent = "-javaagent:" + agent(own) + "=" + narrative + "," + times + "," + (quick ? 2 : 6) + ","
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
		List<Ratio> ratios = new ArrayList<>();
		if (book.widths()) {
			return List.of(Ratio.of("the window made wider or narrower, caret far down in " + book.words()
					+ ", against a bare text widget", 1.0, Blocks.of("width", lines).pairs()));
		}
		for (String what : List.of("key", "page")) {
			String said = what.equals("key") ? "a key in " : "a page scrolled in ";
			Blocks blocks = Blocks.of(what, lines);
			ratios.add(Ratio.of(said + book.words() + ", against a bare text widget", what.equals("key") ? 3.0 : 4.0,
					blocks.pairs()));
			ratios.add(Ratio.of(said + book.words() + ", slowest of a hundred, against 16 ms", 1.0,
					slowest(blocks.clock())));
			// Whoever else works on the machine makes the clock run on; the processor's own time is not theirs.
			ratios.add(Ratio.of(said + book.words() + ", slowest of a hundred by processor time, against 16 ms", 1.0,
					slowest(blocks.processor())));
		}
		return ratios;
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
	private static Path agent(Path folder) throws IOException {
		Path jar = folder.resolve("agent.jar");
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Premain-Class", TypingAgent.class.getName());
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream classes = new JarOutputStream(out, manifest)) {
			for (Class<?> type : List.of(TypingAgent.class, TypingDriver.class, TypingDriver.Page.class)) {
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

	/** Of each block the time that one in a hundred passes, beside the limit. */
	private static List<long[]> slowest(List<List<Long>> blocks) {
		return blocks.stream().map(block -> block.stream().sorted().toList())
				.map(sorted -> new long[] { sorted.get((sorted.size() * 99 - 1) / 100), FRAME_NANOS }).toList();
	}

	/** What was measured, a block after the other. */
	private record Blocks(List<long[]> pairs, List<List<Long>> clock, List<List<Long>> processor) {

		static Blocks of(String what, List<String> lines) {
			Blocks blocks = new Blocks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			for (String line : lines) {
				String[] parts = line.split(" ");
				if (parts[0].equals(what)) {
					blocks.add(Integer.parseInt(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]),
							Long.parseLong(parts[4]));
				}
			}
			return blocks;
		}

		private void add(int block, long ours, long bare, long worked) {
			while (clock.size() <= block) {
				clock.add(new ArrayList<>());
				processor.add(new ArrayList<>());
			}
			clock.get(block).add(ours);
			processor.get(block).add(worked);
			pairs.add(new long[] { ours, bare });
		}
	}
}

package org.afterglow.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs the benchmarks named on the command line (raw, search, entries, save, import, backup, start, typing, idle, answers, load), or all, and prints one table. The
 * word {@code quick} makes them small: to see that they run, not to quote.
 */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) throws Exception {
		Set<String> asked = Set.of(args);
		boolean quick = asked.contains("quick");
		boolean all = args.length == 0 || quick && args.length == 1;
		Path folder = Files.createTempDirectory("afterglow-benchmarks");
		System.out.println(Ratio.head());
		try {
			if (all || asked.contains("save")) {
				print(new Saves(new Paired(quick ? 5 : 60, quick ? 10 : 100), in(folder, "save")).run());
			}
			for (int narratives : quick ? new int[] { 1000 } : new int[] { 10_000, 100_000 }) {
				if (all || asked.contains("raw")) {
					print(new RawQueries(new Paired(quick ? 3 : 10, quick ? 5 : 30), in(folder, "raw" + narratives)).run(narratives));
				}
			}
			if (all || asked.contains("search")) {
				print(new Searches(new Paired(quick ? 3 : 15, quick ? 5 : 40), in(folder, "search")).run(quick ? 1000 : 10_000));
			}
			if (all || asked.contains("entries")) {
				print(new Forms(new Paired(quick ? 2 : 5, quick ? 5 : 15), in(folder, "entries")).run(quick ? 400 : 10_000));
			}
			if (all || asked.contains("import")) {
				print(new Imports(new Paired(quick ? 0 : 2, quick ? 3 : 9), in(folder, "import")).run(quick ? 300 : 3000));
			}
			if (all || asked.contains("backup")) {
				print(new Held(new Paired(quick ? 0 : 1, quick ? 2 : 9), in(folder, "backup")).run(quick ? 1000 : 10_000));
			}
			if (all || asked.contains("start")) {
				print(Starts.fromSystemProperties(in(folder, "start"), quick));
			}
			if (all || asked.contains("typing")) {
				print(Typing.fromSystemProperties(in(folder, "typing"), quick));
			}
			if (all || asked.contains("idle")) {
				print(Idle.fromSystemProperties(in(folder, "idle"), quick));
			}
			if (all || asked.contains("answers")) {
				print(Answers.fromSystemProperties(in(folder, "answers"), quick));
			}
			if (all || asked.contains("load")) {
				print(Load.fromSystemProperties(in(folder, "load"), quick));
			}
		} finally {
			delete(folder);
		}
	}

	private static void print(List<Ratio> ratios) {
		ratios.forEach(ratio -> System.out.println(ratio.row()));
	}

	private static Path in(Path folder, String name) throws IOException {
		return Files.createDirectory(folder.resolve(name));
	}

	private static void delete(Path folder) throws IOException {
		List<Path> paths = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
		}
		for (Path path : paths) {
			Files.delete(path);
		}
	}
}

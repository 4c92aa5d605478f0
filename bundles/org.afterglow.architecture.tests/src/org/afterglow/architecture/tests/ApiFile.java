package org.afterglow.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a package offered when it was last looked at: the version it had, and a line for each type and member.
 *
 * @param version of the package
 * @param lines sorted
 */
record ApiFile(String packageName, String version, List<String> lines) {

	private static final String HOW = "Then renew releng/api/%s.txt: run the architecture tests with -Dafterglow.api.renew=true, and commit the file.";

	private static final Pattern ASKED = Pattern.compile("\\) : (protected )?abstract ");

	static ApiFile read(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			String[] head = lines.getFirst().split(" ");
			return new ApiFile(head[0], head[1], lines.subList(1, lines.size()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void write(Path file) {
		List<String> all = new ArrayList<>(List.of(packageName + " " + version));
		all.addAll(lines);
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, all);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What is wrong with the package as it is now; empty if it is as it was. */
	Optional<String> complaint(ApiFile now) {
		TreeSet<String> gone = new TreeSet<>(lines);
		gone.removeAll(now.lines());
		TreeSet<String> come = new TreeSet<>(now.lines());
		come.removeAll(lines);
		if (gone.isEmpty() && come.isEmpty()) {
			return version.equals(now.version()) ? Optional.empty()
					: Optional.of(packageName + " has version " + now.version() + " and offers what " + version + " offered. " + how());
		}
		String difference = Stream.concat(gone.stream().map(each -> "\n- " + each), come.stream().map(each -> "\n+ " + each))
				.collect(Collectors.joining("", "", "\n"));
		boolean breaks = !gone.isEmpty() || come.stream().anyMatch(this::isAskedOfOthers);
		return Optional.of(breaks
				? packageName + " no longer offers what version " + version + " offered: what others wrote against it breaks." + difference
						+ "Keep what was there and add beside it. If it has to go, raise the first number of the package's version in the"
						+ " manifest of its bundle (now " + now.version() + ", then " + raised(0) + "), and say in releng/docs/modules.md what"
						+ " to do instead. " + how()
				: packageName + " offers more than version " + version + " did." + difference
						+ "Raise the second number of the package's version in the manifest of its bundle (now " + now.version() + ", then "
						+ raised(1) + ") once " + version + " is released. " + how());
	}

	/** A method that others have to write: every module there is lacks it. */
	private boolean isAskedOfOthers(String line) {
		return ASKED.matcher(line).find() && Stream.of(" : @ConsumerType", " : abstract class")
				.anyMatch(open -> lines.stream().anyMatch(each -> each.startsWith(line.substring(0, line.indexOf('#')) + open)));
	}

	private String how() {
		return HOW.formatted(packageName);
	}

	private String raised(int place) {
		String[] numbers = version.split("\\.");
		int next = Integer.parseInt(numbers[place]) + 1;
		return place == 0 ? next + ".0.0" : numbers[0] + "." + next + ".0";
	}
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds the counts of a run of the tests to a table for people. What the table says already is read from it and counted on.
 *
 * <p>Arguments: folder of the counts, the table. Ends with 1 if the table tells of anything that must not be.
 */
final class Reliability {

	private static final String HEAD = """
			# Reliability

			Written by the tests, not by hand. `./afterglow test --long` adds what it tried to these figures;
			`./afterglow test` tries a sample and writes what it found to `releng/target/reliability.md`.
			To begin anew, remove this file. Columns in bold must be 0.

			""";

	/** A table: what it counts, what a row tells apart, its columns; those in bold must stay 0. */
	private enum Table {
		DAMAGE("Damage", "Bits flipped, files cut, exchanged or taken away in a closed vault, which is then opened, read whole and compared. "
				+ "Noticed: a named error, or found by `vault verify`. Harmless: every word is as it was saved.",
				"File and damage", List.of("tried", "noticed", "harmless"), List.of("wrong")),
		POWER("Power cuts", "The power fails in the middle of saving; of the sectors that were not forced to the disk a share survives, "
				+ "at random and out of order. Everything is opened and read again. Saves: acknowledged ones looked for, after every cut all so far. Lost: those not found.",
				"Sectors that survive", List.of("cuts", "saves"), List.of("lost", "unreadable")),
		KILLS("Kills", "A process is killed in the middle of saving. Saves: acknowledged ones looked for, of the records after every kill all so far. "
				+ "Lost: those not found.",
				"Process", List.of("kills", "saves"), List.of("lost")),
		WORDS("Words on the disk", "Planted words are looked for in every file of vault, home, temporary folders and installation, as UTF-8 "
				+ "and UTF-16 in both orders, in names and inside packed files, while the program is open, after it closed, after it was killed.",
				"Where they were planted", List.of("looks", "files"), List.of("found")),
		STRANGERS("Strangers", "Passphrases that are wrong, headers made to mislead.", "What", List.of("tried", "refused"), List.of());

		final String title;
		final String sentence;
		final String first;
		final List<String> columns;
		final List<String> forbidden;

		Table(String title, String sentence, String first, List<String> columns, List<String> forbidden) {
			this.title = title;
			this.sentence = sentence;
			this.first = first;
			this.columns = Stream.concat(columns.stream(), forbidden.stream()).toList();
			this.forbidden = forbidden;
		}
	}

	private final Map<Table, Map<String, Map<String, Long>>> counts = new LinkedHashMap<>();
	private int runs;
	private String since = LocalDate.now().toString();

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Path file = Path.of(arguments[1]);
		Reliability all = new Reliability();
		if (Files.exists(file)) {
			all.read(Files.readAllLines(file));
		}
		if (!all.add(folder)) {
			System.err.println("No counts in " + folder);
			return;
		}
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.writeString(file, all.text());
		List<String> wrong = all.wrong();
		wrong.forEach(System.err::println);
		System.exit(wrong.isEmpty() ? 0 : 1);
	}

	private void count(Table table, String row, String column, long number) {
		if (!table.columns.contains(column)) {
			throw new IllegalArgumentException(table + " has no column " + column);
		}
		counts.computeIfAbsent(table, key -> new TreeMap<>()).computeIfAbsent(row, key -> new LinkedHashMap<>())
				.merge(column, number, Long::sum);
	}

	private boolean add(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		boolean any = false;
		try (Stream<Path> files = Files.list(folder)) {
			for (Path tally : files.filter(path -> path.toString().endsWith(".tally")).sorted().toList()) {
				for (String line : Files.readAllLines(tally)) {
					String[] words = line.split("\t");
					count(Table.valueOf(words[0]), words[1], words[2], Long.parseLong(words[3]));
					any = true;
				}
			}
		}
		runs += any ? 1 : 0;
		return any;
	}

	/** What an earlier run wrote. */
	private void read(List<String> lines) {
		Table table = null;
		for (String line : lines) {
			if (line.startsWith("Runs added up: ")) {
				String[] words = line.split("[ ,.]+");
				runs = Integer.parseInt(words[3]);
				since = words[7];
			} else if (line.startsWith("## ")) {
				table = Stream.of(Table.values()).filter(each -> each.title.equals(line.substring(3))).findFirst().orElseThrow();
			} else if (table != null && line.startsWith("| ") && !line.startsWith("| " + table.first) && !line.startsWith("| **")) {
				String[] cells = line.substring(2).split(" *\\| *");
				for (int i = 0; i < table.columns.size(); i++) {
					count(table, cells[0], table.columns.get(i), Long.parseLong(cells[i + 1].replace(",", "")));
				}
			}
		}
	}

	private String text() {
		StringBuilder text = new StringBuilder(HEAD);
		text.append("Runs added up: ").append(runs).append(", the first on ").append(since).append(", the last on ")
				.append(LocalDate.now()).append(".\n");
		counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> append(entry.getKey(), entry.getValue(), text));
		return text.toString();
	}

	private static void append(Table table, Map<String, Map<String, Long>> rows, StringBuilder text) {
		text.append("\n## ").append(table.title).append("\n\n").append(table.sentence).append("\n\n");
		List<String> heads = new ArrayList<>(List.of(table.first));
		table.columns.forEach(column -> heads.add(table.forbidden.contains(column) ? "**" + column + "**" : column));
		line(heads, text);
		text.append("|---|").append("---:|".repeat(table.columns.size())).append('\n');
		rows.forEach((row, numbers) -> line(cells(row, table, numbers), text));
		if (rows.size() > 1) {
			line(cells("**together**", table, sums(rows)), text);
		}
	}

	private static List<String> cells(String row, Table table, Map<String, Long> numbers) {
		List<String> cells = new ArrayList<>(List.of(row));
		table.columns.forEach(column -> cells.add(String.format(Locale.ROOT, "%,d", numbers.getOrDefault(column, 0L))));
		return cells;
	}

	private static Map<String, Long> sums(Map<String, Map<String, Long>> rows) {
		return rows.values().stream().flatMap(row -> row.entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
	}

	private static void line(List<String> cells, StringBuilder text) {
		text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	/** A sentence for every row that breaks what is promised. */
	private List<String> wrong() {
		List<String> sentences = new ArrayList<>();
		counts.forEach((table, rows) -> rows.forEach((row, numbers) -> {
			Set<String> broken = table.forbidden.stream().filter(column -> numbers.getOrDefault(column, 0L) > 0).collect(Collectors.toSet());
			if (!broken.isEmpty() || !ended(table, numbers)) {
				sentences.add(table.title + ", " + row + ": " + numbers);
			}
		}));
		return sentences;
	}

	/** Whether all that was tried came to an end that is known. */
	private static boolean ended(Table table, Map<String, Long> numbers) {
		long tried = numbers.getOrDefault("tried", 0L);
		return switch (table) {
			case DAMAGE -> tried == numbers.getOrDefault("noticed", 0L) + numbers.getOrDefault("harmless", 0L) + numbers.getOrDefault("wrong", 0L);
			case STRANGERS -> tried == numbers.getOrDefault("refused", 0L);
			case POWER, KILLS, WORDS -> true;
		};
	}
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.SourceVersion;

/**
 * Makes the folder of a new module out of {@code releng/module-template}. Afterglow itself is not built for it, and not changed.
 *
 * <p>Arguments: the top folder of Afterglow; then what the author gave, which is the id, the name and perhaps a folder.
 */
final class NewModule {

	private static final String TEMPLATE_ID = "org.example.template";
	private static final String TEMPLATE_NAME = "Module Name";
	private static final String TEMPLATE_CLASS = "TemplateModule";
	private static final String TEMPLATE_REPOSITORY = "PATH-TO-UPDATE-REPOSITORY";

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
	private static final int LONGEST_ID = 80;
	private static final int LONGEST_NAME = 60;

	private static final String USAGE = """
			./afterglow new-module ID NAME [FOLDER]

			Makes a module of your own: a bundle, a feature, a file to install, one form, one code, one question, one test, and a
			README from here to the installed module.

			  ID      what it is called among programs, such as org.example.act; also its Java package. It never changes.
			  NAME    what people call it, such as "ACT"
			  FOLDER  where to make it; a new folder called like the id unless given
			""";

	private final Path top;
	private final String id;
	private final String name;
	private final Path folder;

	private NewModule(Path top, String id, String name, Path folder) {
		this.top = top;
		this.id = id;
		this.name = name;
		this.folder = folder;
	}

	/** What the author can mend. */
	private static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1;

		Refused(String sentence) {
			super(sentence);
		}
	}

	public static void main(String[] arguments) throws IOException {
		Path top = Path.of(arguments[0]);
		List<String> given = List.of(arguments).subList(1, arguments.length);
		if (given.equals(List.of("--help")) || given.equals(List.of("-h"))) {
			System.out.print(USAGE);
			return;
		}
		if (given.size() < 2 || given.size() > 3) {
			System.err.print(USAGE);
			System.exit(2);
		}
		try {
			of(top, given).make();
		} catch (Refused e) {
			System.err.println(e.getMessage());
			System.exit(1);
		}
	}

	private static NewModule of(Path top, List<String> given) throws IOException {
		String id = given.get(0);
		String name = given.get(1).strip();
		checkId(id);
		if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new Refused("The name of a module is one line of at most " + LONGEST_NAME + " characters, such as \"ACT\".");
		}
		return new NewModule(top.toAbsolutePath().normalize(), id, name, folder(given.size() == 3 ? given.get(2) : id));
	}

	private static void checkId(String id) {
		if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
			throw new Refused("\"" + id + "\" cannot be the name of a bundle and of a Java package: two words or more of small letters and digits, "
					+ "each beginning with a letter, joined by full stops, at most " + LONGEST_ID + " characters, such as org.example.act.");
		}
		Stream.of(id.split("\\.")).filter(SourceVersion::isKeyword).findFirst().ifPresent(word -> {
			throw new Refused("\"" + id + "\" cannot be the name of a Java package: \"" + word + "\" is a word of the language.");
		});
		if (id.startsWith("org.afterglow.")) {
			throw new Refused("Ids that begin with org.afterglow are those of modules that come with Afterglow. "
					+ "Yours begins with a name that is yours, such as org.example.act.");
		}
	}

	private static Path folder(String given) throws IOException {
		Path folder;
		try {
			folder = Path.of(given).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			throw new Refused("\"" + given + "\" cannot be the name of a folder here.");
		}
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new Refused(folder + " is a file. Name a folder that is empty or not there yet.");
		}
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				if (files.findAny().isPresent()) {
					throw new Refused(folder + " is not empty, and nothing in it was touched. Name a folder that is empty or not there yet.");
				}
			}
		}
		if (folder.toString().chars().anyMatch(Character::isWhitespace)) {
			throw new Refused("The path of the folder has a blank in it, and the build of a module cannot be started there: " + folder);
		}
		return folder;
	}

	private void make() throws IOException {
		Path template = top.resolve("releng/module-template");
		Map<Path, String> made = new TreeMap<>();
		try (Stream<Path> files = Files.walk(template)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				made.put(Path.of(renamed(template.relativize(file).toString())), filled(file));
			}
		}
		// The same Tycho as Afterglow's own build.
		try (Stream<Path> files = Files.list(top.resolve(".mvn"))) {
			for (Path file : files.toList()) {
				made.put(Path.of(".mvn").resolve(file.getFileName()), Files.readString(file));
			}
		}
		for (Map.Entry<Path, String> each : made.entrySet()) {
			Path file = folder.resolve(each.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, each.getValue());
		}
		tell(made.size());
	}

	/** In the path of a file: the id as it is, or as folders. */
	private String renamed(String path) {
		return path.replace(TEMPLATE_ID.replace('.', '/'), id.replace('.', '/')).replace(TEMPLATE_ID, id).replace(TEMPLATE_CLASS, moduleClass());
	}

	private String filled(Path file) throws IOException {
		String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
		String escaped = switch (ending) {
			case "xml" -> name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
			case "properties" -> name.replace("\\", "\\\\");
			default -> name;
		};
		return Files.readString(file).replace(TEMPLATE_ID, id).replace(TEMPLATE_CLASS, moduleClass()).replace(TEMPLATE_NAME, escaped)
				.replace(TEMPLATE_REPOSITORY, folder.relativize(repository()).toString().replace('\\', '/'));
	}

	private Path repository() {
		return top.resolve("product/target/repository");
	}

	/** {@code ActModule} of {@code org.example.act}. */
	private String moduleClass() {
		String last = id.substring(id.lastIndexOf('.') + 1);
		return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1) + "Module";
	}

	private void tell(int files) {
		System.out.println(name + " begins in " + folder + ", " + files + " files. Its README.md tells how to go on.");
		if (!Files.exists(repository().resolve("p2.index"))) {
			System.err.println("It is built against " + repository()
					+ ", which is not there yet. \"./afterglow test\" makes it; \"./afterglow run\" does, too.");
		}
	}
}

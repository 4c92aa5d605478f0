package org.afterglow.product.tests;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/**
 * Programs of the test over the jars of the product on a plain class path. They are compiled here, against the very jars that are
 * shipped, so that nothing has to be told to the build.
 */
final class PartsProcess {

	private static final Path SOURCES = Path.of(System.getProperty("afterglow.parts.sources"));
	private static final Path CLASSES = Path.of(System.getProperty("afterglow.parts.classes"));
	private static final Path JARS = Workplace.PRODUCT.resolve("plugins");

	private PartsProcess() {
	}

	/** @param program simple name of a class in the package of the parts */
	static List<String> command(String program, List<String> arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
				"-Djava.util.logging.config.file=" + Workplace.PRODUCT.resolve("logging.properties"),
				"-cp", Compiled.CLASSES + File.pathSeparator + JARS.resolve("*"),
				PartsProcess.class.getPackageName() + ".parts." + program));
		command.addAll(arguments);
		return command;
	}

	/** Compiled when first needed, once. */
	private static final class Compiled {
		static final Path CLASSES = compile();

		private Compiled() {
		}
	}

	private static Path compile() {
		try {
			Files.createDirectories(CLASSES);
			String jars = files(JARS, ".jar").stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
			List<String> words = new ArrayList<>(List.of("--release", "21", "-nowarn", "-proc:none", "-d", CLASSES.toString(), "-cp", jars));
			files(SOURCES, ".java").forEach(source -> words.add(source.toString()));
			ByteArrayOutputStream said = new ByteArrayOutputStream();
			int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new));
			if (status != 0) {
				throw new AssertionError(said.toString(StandardCharsets.UTF_8));
			}
			return CLASSES;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
		}
	}
}

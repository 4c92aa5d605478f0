package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A module that is made and built as its author would, outside this build: by {@code new-module}, and by a Maven of its own against
 * the product's update repository.
 */
final class OutsideModule {

	static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

	private static final Path MAVEN = Path.of(System.getProperty("afterglow.maven", "."), "bin", "mvn");
	private static final String LOCAL = System.getProperty("afterglow.maven.local", "");
	private static final boolean OFFLINE = System.getProperty("afterglow.maven.mode", "").equals("offline true");
	private static final long PATIENCE_SECONDS = 300;

	private final String id;
	private final Path folder;

	private OutsideModule(String id, Path folder) {
		this.id = id;
		this.folder = folder;
	}

	/** {@code ./afterglow new-module} with these words. */
	static Run newModule(Workplace workplace, List<String> words) {
		List<String> command = new ArrayList<>(List.of(TOP.resolve("afterglow").toString(), "new-module"));
		command.addAll(words);
		return workplace.run(command);
	}

	/** Out of the template alone. */
	static OutsideModule begin(Workplace workplace, String id, String name) {
		Path folder = workplace.folder().resolve("module-" + id);
		newModule(workplace, List.of(id, name, folder.toString())).done();
		return new OutsideModule(id, folder);
	}

	/** Takes a file of the template away that the author had no use for. */
	OutsideModule without(String source) throws IOException {
		Files.delete(folder.resolve("bundles").resolve(id).resolve("src").resolve(id.replace('.', '/')).resolve(source));
		return this;
	}

	/** Lays what the author wrote over what the template made. */
	OutsideModule with(Path written) throws IOException {
		try (Stream<Path> files = Files.walk(written)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path place = folder.resolve(written.relativize(file));
				Files.createDirectories(place.getParent());
				Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return this;
	}

	/** Builds and tests it. @return the file that is installed */
	Path build() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(MAVEN.toString(), "--batch-mode", "verify"));
		if (!LOCAL.isEmpty()) {
			command.add("-Dmaven.repo.local=" + LOCAL);
		}
		if (OFFLINE) {
			command.add("--offline");
		}
		Path said = folder.resolveSibling("maven.output");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		// What the Maven around this test tells its own children is not for this one.
		builder.environment().keySet().removeAll(Set.of("MAVEN_PROJECTBASEDIR", "MAVEN_BASEDIR", "MAVEN_CMD_LINE_ARGS"));
		Process process = builder.start();
		boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (!ended) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		assertTrue(ended && process.exitValue() == 0, () -> "the module could not be built:\n" + read(said));
		Path file = folder.resolve("sites").resolve(id + ".site").resolve("target").resolve(id + ".zip");
		assertTrue(Files.exists(file), () -> file + "\n" + read(said));
		return file;
	}

	/** How many tests of its own ran when it was built. */
	int tests() throws IOException {
		Path reports = folder.resolve("bundles").resolve(id).resolve("target").resolve("surefire-reports");
		try (Stream<Path> files = Files.list(reports)) {
			List<String> lines = files.filter(file -> file.toString().endsWith(".txt")).flatMap(file -> read(file).lines())
					.filter(line -> line.startsWith("Tests run: ")).toList();
			assertEquals(1, lines.size(), lines::toString);
			return Integer.parseInt(lines.getFirst().replaceAll("Tests run: (\\d+),.*", "$1"));
		}
	}

	/** The same file to install, telling something else of what it needs. */
	static Path edited(Path file, String told, String instead, Path edited) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
			for (ZipEntry each : Collections.list(zip.entries())) {
				// There is a packed copy of what is told, and a list of which copy comes first.
				if (each.isDirectory() || each.getName().equals("content.xml.xz") || each.getName().equals("p2.index")) {
					continue;
				}
				out.putNextEntry(new ZipEntry(each.getName()));
				byte[] bytes = zip.getInputStream(each).readAllBytes();
				out.write(each.getName().equals("content.jar") ? edited(bytes, told, instead) : bytes);
			}
		}
		return edited;
	}

	private static byte[] edited(byte[] jar, String told, String instead) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar)); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(text.contains(told), () -> told + " is not in " + text);
				out.putNextEntry(new ZipEntry(each.getName()));
				out.write(text.replace(told, instead).getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}

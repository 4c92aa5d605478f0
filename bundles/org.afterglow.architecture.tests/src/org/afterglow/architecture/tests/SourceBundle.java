package org.afterglow.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle as it lies in the source tree. */
record SourceBundle(Path folder) {

	private static final Pattern NOT_IN_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
	private static final Pattern ADDITIONAL = Pattern.compile("additional\\.bundles = (.+)");
	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

	/** Every bundle of the program, tests left out. */
	static List<SourceBundle> all() {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			return folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF")))
					.filter(each -> !each.getFileName().toString().endsWith(".tests")).sorted().map(SourceBundle::new).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The name without {@code org.afterglow.}. */
	String name() {
		return folder.getFileName().toString().replaceFirst("^org\\.afterglow\\.", "");
	}

	Set<String> exportedPackages() {
		return header("Export-Package");
	}

	/** The version a package is exported with. */
	String exportedVersion(String packageName) {
		Matcher version = Pattern.compile("\\b" + Pattern.quote(packageName) + "\\s*;\\s*version=\"([\\d.]+)\"")
				.matcher(text(folder.resolve("META-INF/MANIFEST.MF")));
		if (!version.find()) {
			throw new IllegalStateException(packageName + " is exported without a version");
		}
		return version.group(1);
	}

	Set<String> importedPackages() {
		return header("Import-Package");
	}

	Set<String> requiredBundles() {
		return header("Require-Bundle");
	}

	/** Bundles that only the unit tests use. */
	Set<String> bundlesForTests() {
		Matcher additional = ADDITIONAL.matcher(text(folder.resolve("build.properties")));
		return additional.find() ? Set.of(additional.group(1).split("[,\\s]+")) : Set.of();
	}

	/** Names of all bundles of ours that this one imports a package from or requires. */
	Set<String> neededBundles(List<SourceBundle> all) {
		Set<String> names = all.stream().map(SourceBundle::name).collect(Collectors.toCollection(TreeSet::new));
		return Stream.concat(importedPackages().stream(), requiredBundles().stream())
				.filter(each -> each.startsWith("org.afterglow.")).map(each -> each.substring("org.afterglow.".length()))
				.map(each -> owner(each, names)).filter(each -> !each.equals(name())).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The bundle with the longest name that the package starts with. */
	private static String owner(String packageName, Set<String> names) {
		return names.stream().filter(each -> packageName.equals(each) || packageName.startsWith(each + "."))
				.max((a, b) -> a.length() - b.length()).orElse(packageName);
	}

	List<Path> sources() {
		return files("src", ".java");
	}

	List<Path> properties(String name) {
		return files("src", "/" + name);
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<Path> files(String in, String ending) {
		if (!Files.isDirectory(folder.resolve(in))) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder.resolve(in))) {
			return files.filter(each -> each.toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Set<String> header(String name) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes attributes = new Manifest(in).getMainAttributes();
			String value = attributes.getValue(name);
			return value == null ? Set.of() : Arrays.stream(NOT_IN_QUOTES.split(value))
					.map(each -> each.split(";")[0].strip()).collect(Collectors.toCollection(TreeSet::new));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String toString() {
		return name();
	}
}

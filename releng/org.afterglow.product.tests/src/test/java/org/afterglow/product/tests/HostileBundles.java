package org.afterglow.product.tests;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

/**
 * Bundles of modules that behave badly, compiled against the jars of the product and put into it past the installer, which would not
 * let all of them in.
 */
final class HostileBundles {

	private static final Path SOURCES = Path.of("src/test/hostile").toAbsolutePath();
	private static final Path OLDER = Path.of("src/test/hostile-older").toAbsolutePath();
	private static final String API = "org.afterglow.framework;version=\"[1.0,2)\",org.afterglow.model;version=\"[1.0,2)\"";

	private final Path product;
	private final Path work;

	HostileBundles(Workplace workplace) {
		product = workplace.product();
		work = workplace.folder().resolve("hostile");
	}

	void install(String... words) throws IOException {
		for (String word : words) {
			install(word, API, "");
		}
	}

	/** One that needs something more: a package, or another version of ours. */
	void installImporting(String word, String imports) throws IOException {
		install(word, imports, "");
	}

	/** One that was compiled when the interface had other methods. */
	void installOld(String word) throws IOException {
		Path older = Files.createDirectories(work.resolve("older"));
		compile(older, OLDER, "");
		install(word, API, older.toString());
	}

	private void install(String word, String imports, String classPath) throws IOException {
		String id = "org.example." + word;
		Path classes = Files.createDirectories(work.resolve(word));
		compile(classes, SOURCES.resolve("org/example").resolve(word), classPath);
		String file = "plugins/" + id + "_1.0.0.jar";
		try (OutputStream out = Files.newOutputStream(product.resolve(file));
				JarOutputStream jar = new JarOutputStream(out, manifest(id, imports)); Stream<Path> files = Files.walk(classes)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				jar.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
				Files.copy(each, jar);
			}
			jar.putNextEntry(new ZipEntry("OSGI-INF/module.xml"));
			jar.write("""
					<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
					<service><provide interface="org.afterglow.framework.FrameworkModule"/></service>
					<implementation class="%1$s.Module"/></scr:component>
					""".formatted(id).getBytes(StandardCharsets.UTF_8));
		}
		Files.writeString(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), id + ",1.0.0," + file + ",4,false\n",
				StandardOpenOption.APPEND);
	}

	private static Manifest manifest(String id, String imports) {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", id);
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Bundle-ActivationPolicy", "lazy");
		main.putValue("Import-Package", imports);
		main.putValue("Service-Component", "OSGI-INF/module.xml");
		return manifest;
	}

	/** @param first what is looked at before the jars of the product */
	private void compile(Path classes, Path sources, String first) throws IOException {
		List<String> words = new ArrayList<>(List.of("--release", "21", "-nowarn", "-proc:none", "-d", classes.toString(), "-cp",
				first + File.pathSeparator + files(product.resolve("plugins"), ".jar").stream().filter(jar -> jar.contains("org.afterglow."))
						.collect(Collectors.joining(File.pathSeparator))));
		words.addAll(files(sources, ".java"));
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		if (ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new)) != 0) {
			throw new AssertionError(said.toString(StandardCharsets.UTF_8));
		}
	}

	private static List<String> files(Path folder, String ending) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.map(Path::toString).filter(path -> path.endsWith(ending)).sorted().toList();
		}
	}
}

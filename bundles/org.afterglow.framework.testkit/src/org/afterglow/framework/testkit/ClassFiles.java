package org.afterglow.framework.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that a module is made of, and what they name. */
final class ClassFiles {

	private static final int MAGIC = 0xCAFEBABE;
	private static final Pattern CLASS = Pattern.compile("L((?:\\w+/)+)[\\w$]+[;<]");
	private static final Pattern DESCRIPTOR = Pattern.compile("\\([^ ]*\\)[^ ]+|\\[*L[^ ]+;");

	/** What every module may use. The pictures of a module are a bundle of their own. */
	private static final List<String> API = List.of("java.", "org.afterglow.framework.", "org.afterglow.model.", "org.osgi.");

	/** Java, and not for a module: it never opens the practice or the network by itself. */
	private static final List<String> NOT_API = List.of("java.sql.", "java.net.", "java.awt.", "java.rmi.");

	private final Class<?> module;
	private final String id;

	/** @param id of the module: packages that begin with it are its own, as are those below that of the class */
	ClassFiles(Class<?> module, String id) {
		this.module = module;
		this.id = id;
	}

	/** Which class uses which package, as sentences. */
	Set<String> usesBeside(Set<String> others) {
		String own = module.getPackageName() + ".";
		Set<String> found = new TreeSet<>();
		for (Path file : files()) {
			Set<String> packages = packages(file);
			packages.removeIf(each -> each.startsWith(own) || each.startsWith(id + ".") || others.stream().anyMatch(each::startsWith)
					|| API.stream().anyMatch(each::startsWith) && NOT_API.stream().noneMatch(each::startsWith));
			packages.forEach(each -> found.add(file.getFileName() + " uses " + each.substring(0, each.length() - 1)));
		}
		return found;
	}

	/** In the package of the module and below; tests stay out. */
	private List<Path> files() {
		try {
			URI here = module.getProtectionDomain().getCodeSource().getLocation().toURI();
			Path root = Path.of(here);
			if (Files.isDirectory(root)) {
				return below(root);
			}
			try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
				Path copy = Files.createTempDirectory("module");
				return below(jar.getPath("/")).stream().map(each -> copied(each, copy)).toList();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private List<Path> below(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root.resolve(module.getPackageName().replace('.', '/')))) {
			return all.filter(each -> each.toString().endsWith(".class"))
					.filter(each -> !each.getFileName().toString().matches(".*Test(\\$.*)?\\.class")).sorted().toList();
		}
	}

	private static Path copied(Path file, Path folder) {
		try {
			Path copy = folder.resolve(file.getFileName().toString());
			copy.toFile().deleteOnExit();
			folder.toFile().deleteOnExit();
			return Files.copy(file, copy);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Of every class that the constants of the file name, each with a full stop at its end. */
	static Set<String> packages(Path file) {
		Map<Integer, String> texts = new HashMap<>();
		Set<Integer> classes = new TreeSet<>();
		try (InputStream bytes = Files.newInputStream(file); DataInputStream in = new DataInputStream(bytes)) {
			if (in.readInt() != MAGIC) {
				throw new IOException(file + " is no class");
			}
			in.readInt();
			int count = in.readUnsignedShort();
			for (int i = 1; i < count; i++) {
				i += constant(i, in, texts, classes);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Set<String> found = new TreeSet<>();
		texts.forEach((place, text) -> {
			boolean named = classes.contains(place) && !text.startsWith("[");
			Matcher names = CLASS.matcher(named ? "L" + text + ";" : DESCRIPTOR.matcher(text).matches() ? text : "");
			while (names.find()) {
				found.add(names.group(1).replace('/', '.'));
			}
		});
		return found;
	}

	/** @return how many places it takes beside its own */
	private static int constant(int place, DataInputStream in, Map<Integer, String> texts, Set<Integer> classes) throws IOException {
		int kind = in.readUnsignedByte();
		switch (kind) {
			case 1 -> texts.put(place, in.readUTF());
			case 7 -> classes.add(in.readUnsignedShort());
			case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
			case 5, 6 -> in.readLong();
			case 8, 16, 19, 20 -> in.readUnsignedShort();
			case 15 -> {
				in.readUnsignedByte();
				in.readUnsignedShort();
			}
			default -> throw new IOException("a constant of kind " + kind);
		}
		return kind == 5 || kind == 6 ? 1 : 0;
	}
}

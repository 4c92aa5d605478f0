package org.afterglow.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.tools.ToolProvider;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.modules.ModuleFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that were compiled against an interface that is no more. */
class OlderInterfaceTest {

	private static final Duration LONG = Duration.ofSeconds(40);
	private static final String GOOD = "org.example.good";

	private final Offers offers = new Offers();

	/** Compiled against an interface that had no info() yet, and a field that is no more. */
	@Test
	void builtAgainstAnOlderInterface(@TempDir Path folder) throws Exception {
		compile(folder, "org/afterglow/framework/FrameworkModule.java",
				"package org.afterglow.framework; public interface FrameworkModule { static void gone() {} }");
		compile(folder, "Silent.java", "public class Silent implements org.afterglow.framework.FrameworkModule {}");
		compile(folder, "Calling.java", """
				public class Calling implements org.afterglow.framework.FrameworkModule {
					public Object info() { org.afterglow.framework.FrameworkModule.gone(); return null; }
					public java.util.List codes() { org.afterglow.framework.FrameworkModule.gone(); return null; }
				}""");
		Files.delete(folder.resolve("org/afterglow/framework/FrameworkModule.class"));
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() }, getClass().getClassLoader())) {
			offers.made("silent", () -> made(loader, "Silent"));
			offers.made("calling", () -> made(loader, "Calling"));
			offers.made("missing", () -> {
				throw new NoClassDefFoundError("org/afterglow/framework/Dial");
			});
			offers.add(GOOD, new Example(GOOD));
			ModuleRegistry registry = new AskingRegistry(offers, LONG);
			assertTrue(registry.awaitAnswers(LONG));
			List<InstalledModule> installed = registry.installed();
			for (InstalledModule old : installed.subList(0, 3)) {
				assertEquals(Reason.OTHER_API, old.failure().orElseThrow().reason(), old.toString());
				assertTrue(old.failure().get().sentence(Locale.ENGLISH).startsWith("It was built for another version of Afterglow."));
			}
			assertTrue(installed.getLast().contents().isPresent());
			registry.close();
		}
	}

	private static Optional<FrameworkModule> made(ClassLoader loader, String name) {
		try {
			return Optional.of((FrameworkModule) loader.loadClass(name).getConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private static void compile(Path folder, String file, String source) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, source);
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-cp", folder.toString(), "-d",
				folder.toString(), path.toString()));
	}
}

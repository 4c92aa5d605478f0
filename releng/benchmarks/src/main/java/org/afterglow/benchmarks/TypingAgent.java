package org.afterglow.benchmarks;

import java.lang.instrument.Instrumentation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Waits in the product for its workbench, then lets the driver press keys among the classes of the user interface. */
public final class TypingAgent {

	private static final String KNOWN = "org.afterglow.ui.Theme";
	/** Said in place of whether widths are measured: to press keys for so many seconds, one after the other. */
	static final String STEADY = "steady";

	private static final String DRIVER = "org.afterglow.benchmarks.TypingDriver";

	private TypingAgent() {
	}

	public static void premain(String arguments, Instrumentation product) {
		Thread thread = new Thread(() -> drive(arguments.split(","), product), "typing");
		thread.setDaemon(true);
		thread.start();
	}

	private static void drive(String[] arguments, Instrumentation product) {
		Path times = Path.of(arguments[1]);
		try {
			ClassLoader ui = awaitLoader(product);
			URL jar = TypingAgent.class.getProtectionDomain().getCodeSource().getLocation();
			try (URLClassLoader classes = new URLClassLoader(new URL[] { jar }, ui)) {
				Class<?> driver = Class.forName(DRIVER, true, classes);
				int many = Integer.parseInt(arguments[2]);
				Object lines = arguments[3].equals(STEADY) ? driver.getMethod("steadily", String.class, int.class).invoke(null, arguments[0], many)
						: driver.getMethod("run", String.class, int.class, boolean.class).invoke(null, arguments[0], many,
								Boolean.parseBoolean(arguments[3]));
				Path fresh = times.resolveSibling("times.new");
				Files.writeString(fresh, (String) lines);
				Files.move(fresh, times);
			}
		} catch (Exception e) {
			e.printStackTrace();
		}
	}

	/** The loader of the bundle that the views share sees the workbench, the text widget and the door to an editor. */
	private static ClassLoader awaitLoader(Instrumentation product) throws InterruptedException {
		while (true) {
			for (Class<?> loaded : product.getAllLoadedClasses()) {
				if (loaded.getName().equals(KNOWN)) {
					return loaded.getClassLoader();
				}
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
	}
}

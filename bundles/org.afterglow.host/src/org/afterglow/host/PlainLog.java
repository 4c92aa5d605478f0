package org.afterglow.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/**
 * Writes what goes wrong anywhere in the platform into its log: when, where, and the kinds of the failures, never their words.
 * A failure that nobody but the platform catches repeats what it could not take, and that may be a client's. The platform's own
 * writer, which knows no difference, is switched off by the launchers.
 */
public final class PlainLog implements LogListener {

	private static final String PLATFORM_WRITES = "eclipse.log.enabled";
	private static final String FILE = "osgi.logfile";
	private static final int MOST_CAUSES = 20;

	private final Path file;

	/** @param file is made with the first entry; each is added to its end */
	public PlainLog(Path file) {
		this.file = Objects.requireNonNull(file);
	}

	/** Writes from now on, and what was logged before as far as the platform remembers it; nothing where the platform writes itself. */
	public static void start(BundleContext bundles) {
		String named = bundles.getProperty(FILE);
		if (named == null || !"false".equals(bundles.getProperty(PLATFORM_WRITES))) {
			return;
		}
		ServiceReference<LogReaderService> reference = bundles.getServiceReference(LogReaderService.class);
		if (reference != null) {
			LogReaderService reader = bundles.getService(reference);
			PlainLog log = new PlainLog(Path.of(named));
			reader.getLog().asIterator().forEachRemaining(log::logged);
			reader.addLogListener(log);
		}
	}

	@Override
	public void logged(LogEntry entry) {
		if (entry.getLogLevel().compareTo(LogLevel.WARN) > 0) {
			return;
		}
		StringBuilder words = new StringBuilder();
		words.append(Instant.ofEpochMilli(entry.getTime())).append(' ').append(entry.getLogLevel()).append(' ')
				.append(Optional.ofNullable(entry.getBundle()).map(Bundle::getSymbolicName).orElse("?")).append('\n');
		Throwable failure = entry.getException();
		for (int depth = 0; failure != null && depth < MOST_CAUSES; depth++) {
			words.append(depth == 0 ? "" : "caused by ").append(failure.getClass().getName()).append('\n');
			for (StackTraceElement place : failure.getStackTrace()) {
				words.append("\tat ").append(place).append('\n');
			}
			failure = failure.getCause();
		}
		write(words.toString());
	}

	private synchronized void write(String words) {
		try {
			Files.writeString(file, words, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			// There is nowhere left to say it.
		}
	}
}

package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.afterglow.host.PlainLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogReaderService;

/** What the platform logs of failures that nobody else caught. */
class PlainLogTest {

	private static final String WORD = "quillandrome";

	@TempDir
	Path folder;

	@Test
	void kindsAndPlacesAreWrittenAndNoWords() throws IOException {
		Path file = folder.resolve("log");
		BundleContext bundles = FrameworkUtil.getBundle(PlainLogTest.class).getBundleContext();
		ServiceReference<LogReaderService> reference = bundles.getServiceReference(LogReaderService.class);
		LogReaderService reader = bundles.getService(reference);
		PlainLog log = new PlainLog(file);
		reader.addLogListener(log);
		try {
			ILog.of(PlainLogTest.class).info("said of " + WORD);
			ILog.of(PlainLogTest.class).error("the step " + WORD,
					new IllegalStateException(WORD, new SQLException("insert into client values ('" + WORD + "')")));
			Until.holds(new SWTBot(), () -> written(file).contains("SQLException"), () -> written(file));
		} finally {
			reader.removeLogListener(log);
			bundles.ungetService(reference);
		}
		List<String> lines = written(file).lines().toList();
		assertTrue(lines.getFirst().endsWith(" ERROR org.afterglow.app.ui.tests"), lines.getFirst());
		assertEquals("java.lang.IllegalStateException", lines.get(1));
		assertTrue(lines.get(2).startsWith("\tat ") && lines.get(2).contains("PlainLogTest"), lines.get(2));
		assertTrue(lines.contains("caused by java.sql.SQLException"), written(file));
		assertFalse(written(file).contains(WORD));
	}

	private static String written(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}

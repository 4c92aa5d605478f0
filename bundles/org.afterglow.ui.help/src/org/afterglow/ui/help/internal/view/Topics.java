package org.afterglow.ui.help.internal.view;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import org.afterglow.ui.help.internal.guide.GuideFiles;
import org.afterglow.ui.help.internal.guide.Target;
import org.osgi.framework.FrameworkUtil;

/** Which place of the guide is about which view, page, dialog or list. */
final class Topics {

	static final String FILE = "topics.properties";

	private final Properties topics = new Properties();

	Topics(GuideFiles files) {
		byte[] bytes = files.bytes(FILE).orElseThrow(() -> new IllegalStateException("no " + FILE));
		try {
			topics.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Those that came with the program. */
	static Topics ofProgram() {
		return new Topics(GuideFiles.of(FrameworkUtil.getBundle(Topics.class)));
	}

	/** @param key id of a view or page, name of the class of a dialog */
	Optional<Target> of(String key) {
		return Optional.ofNullable(topics.getProperty(key)).map(Target::of);
	}
}

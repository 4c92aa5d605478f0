package org.afterglow.app.ui.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every sentence of our bundles, to tell it from one that the platform brings. */
final class OurWords {

	private final List<Pattern> sentences = new ArrayList<>();

	OurWords() {
		for (Bundle bundle : FrameworkUtil.getBundle(OurWords.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().startsWith("org.afterglow.")) {
				read(bundle.findEntries("/", "*.properties", true));
			}
		}
	}

	/** Whether this can be a text of ours, whatever stands in its places. */
	boolean have(String text) {
		String plain = plain(text);
		return plain.isEmpty() || sentences.stream().anyMatch(each -> each.matcher(plain).matches());
	}

	private void read(Enumeration<URL> files) {
		for (URL file : files == null ? Collections.<URL>emptyList() : Collections.list(files)) {
			Properties values = new Properties();
			try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
				values.load(in);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			values.values().forEach(value -> sentences.add(pattern(plain(value.toString()))));
		}
	}

	/** A sentence of nothing but places would be any sentence, so it is none. */
	private static Pattern pattern(String sentence) {
		String[] words = sentence.split("\\{[^}]*\\}", -1);
		String quoted = String.join(".+", Arrays.stream(words).map(Pattern::quote).toList());
		boolean says = String.join("", words).chars().anyMatch(Character::isLetter);
		return Pattern.compile(says ? quoted : "(?!)", Pattern.DOTALL);
	}

	private static String plain(String text) {
		return text.replaceAll("\t.*", "").replace("&&", "\0").replace("&", "").replace('\0', '&').strip();
	}
}

package org.afterglow.web.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Problem;

/** What the page is made of: files of this bundle, listed here, read once. */
final class PageFiles {

	private static final String HTML = "text/html; charset=utf-8";
	private static final String STYLE = "text/css; charset=utf-8";
	private static final String SCRIPT = "text/javascript; charset=utf-8";
	private static final String PICTURE = "image/svg+xml";
	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
			+ "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
	private static final Map<String, String> FILES = Map.ofEntries(Map.entry("journal.css", STYLE), Map.entry("icon.svg", PICTURE),
			Map.entry("body.js", SCRIPT), Map.entry("code.js", SCRIPT), Map.entry("dom.js", SCRIPT), Map.entry("draw.js", SCRIPT),
			Map.entry("feelings.js", SCRIPT), Map.entry("form.js", SCRIPT), Map.entry("frame.js", SCRIPT), Map.entry("journal.js", SCRIPT),
			Map.entry("keep.js", SCRIPT), Map.entry("line.js", SCRIPT), Map.entry("places.js", SCRIPT), Map.entry("prompt.js", SCRIPT),
			Map.entry("slider.js", SCRIPT), Map.entry("words.js", SCRIPT));

	private final Answer page = read("index.html", HTML).with("Content-Security-Policy", POLICY);
	private final Map<String, Answer> files = new TreeMap<>();

	PageFiles() {
		FILES.forEach((name, type) -> files.put(name, read(name, type)));
	}

	Answer page() {
		return page;
	}

	/** @throws Problem if there is none of that name */
	Answer file(String name) {
		Answer file = files.get(name);
		if (file == null) {
			throw Problem.notFound();
		}
		return file;
	}

	private static Answer read(String name, String type) {
		try (InputStream in = PageFiles.class.getResourceAsStream("page/" + name)) {
			return Answer.of(200, type, in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(name + " of the journal page cannot be read", e);
		}
	}
}

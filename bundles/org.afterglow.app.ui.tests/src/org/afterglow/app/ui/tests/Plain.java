package org.afterglow.app.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** Lists of contents of a repository, made readable and changed. */
final class Plain {

	private Plain() {
	}

	/** @param list {@code content} or {@code artifacts} */
	static void replace(Path repository, String list, String words, String others) throws IOException {
		Path jar = repository.resolve(list + ".jar");
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
			in.getNextEntry();
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			if (!text.contains(words)) {
				throw new IOException(list + " has no " + words + ": " + text);
			}
			Files.writeString(repository.resolve(list + ".xml"), text.replace(words, others));
		}
		Files.delete(jar);
	}
}

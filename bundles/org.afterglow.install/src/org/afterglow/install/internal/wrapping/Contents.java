package org.afterglow.install.internal.wrapping;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a zip or a folder, by their names with slashes. */
interface Contents extends Closeable {

	List<String> names() throws IOException;

	InputStream open(String name) throws IOException;

	static Contents of(Path file) throws IOException {
		return Files.isDirectory(file) ? new OfFolder(file) : new OfZip(new ZipFile(file.toFile()));
	}

	/** A folder; links in it are left out. */
	record OfFolder(Path folder) implements Contents {

		@Override
		public List<String> names() throws IOException {
			try (Stream<Path> files = Files.walk(folder)) {
				return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
						.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
			}
		}

		@Override
		public InputStream open(String name) throws IOException {
			return Files.newInputStream(folder.resolve(name));
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	/** A zip. */
	record OfZip(ZipFile zip) implements Contents {

		@Override
		public List<String> names() {
			return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
		}

		@Override
		public InputStream open(String name) throws IOException {
			return zip.getInputStream(zip.getEntry(name));
		}

		@Override
		public void close() throws IOException {
			zip.close();
		}
	}
}

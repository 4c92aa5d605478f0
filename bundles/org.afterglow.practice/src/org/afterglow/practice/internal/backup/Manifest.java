package org.afterglow.practice.internal.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.afterglow.records.FeedPosition;
import org.afterglow.vault.SealedChannel;

/**
 * What is in a backup. It stands behind the files, because only then their digests are known, and is followed by its own length:
 *
 * <pre>
 * bytes of every file | manifest, UTF-8 | length of the manifest(4)
 *
 * afterglow-backup 1
 * vault UUID
 * lineage UUID
 * change NUMBER
 * made INSTANT
 * file SIZE SHA-256 PATH      one line a file, in the order in which they lie
 * </pre>
 */
record Manifest(UUID vault, FeedPosition position, Instant made, List<Entry> entries) {

	static final int FORMAT = 1;
	private static final String TITLE = "afterglow-backup ";
	private static final int LONGEST = 64 << 20;

	/**
	 * A file.
	 *
	 * @param path
	 *            inside the vault, with slashes
	 * @param sha256
	 *            in hexadecimal digits
	 */
	record Entry(String path, long size, String sha256) {
		Entry {
			requireInside(path);
			if (size < 0 || !sha256.matches("[0-9a-f]{64}")) {
				throw new IllegalArgumentException("not a file of a backup");
			}
		}

		/** Nothing a manifest says may lead out of the folder. */
		private static void requireInside(String path) {
			boolean sane = !path.isEmpty() && path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':');
			for (String part : path.split("/", -1)) {
				sane &= !part.isEmpty() && !part.equals(".") && !part.equals("..");
			}
			if (!sane) {
				throw new IllegalArgumentException("not a path inside a vault");
			}
		}
	}

	/** A newer program wrote it. */
	static final class Newer extends IOException {
		private static final long serialVersionUID = 1L;
		private final int format;

		Newer(int format) {
			super("manifest of format " + format);
			this.format = format;
		}

		int format() {
			return format;
		}
	}

	Manifest {
		Objects.requireNonNull(vault);
		Objects.requireNonNull(position);
		Objects.requireNonNull(made);
		entries = List.copyOf(entries);
		Set<String> seen = new HashSet<>();
		if (!entries.stream().allMatch(entry -> seen.add(entry.path()))) {
			throw new IllegalArgumentException("a file twice");
		}
	}

	/** Bytes of all files. */
	long size() {
		return entries.stream().mapToLong(Entry::size).sum();
	}

	/** With the length behind it. */
	byte[] toBytes() {
		StringBuilder lines = new StringBuilder(TITLE).append(FORMAT).append('\n');
		lines.append("vault ").append(vault).append('\n');
		lines.append("lineage ").append(position.lineage()).append('\n');
		lines.append("change ").append(position.number()).append('\n');
		lines.append("made ").append(made).append('\n');
		entries.forEach(entry -> lines.append("file ").append(entry.size()).append(' ').append(entry.sha256()).append(' ')
				.append(entry.path()).append('\n'));
		byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(text.length + Integer.BYTES).put(text).putInt(text.length).array();
	}

	/**
	 * Reads it from the end of a backup.
	 *
	 * @throws Newer
	 *             if this program does not know its format
	 * @throws IllegalArgumentException
	 *             if it makes no sense
	 */
	static Manifest of(SealedChannel content) throws IOException {
		long end = content.length() - Integer.BYTES;
		if (end < 0) {
			throw new IllegalArgumentException("no manifest");
		}
		ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
		content.read(end, length);
		int bytes = length.getInt(0);
		if (bytes < 0 || bytes > LONGEST || bytes > end) {
			throw new IllegalArgumentException("a manifest of " + bytes + " bytes");
		}
		ByteBuffer text = ByteBuffer.allocate(bytes);
		content.read(end - bytes, text);
		Manifest manifest = parse(decoded(text.flip()));
		if (manifest.size() != end - bytes) {
			throw new IllegalArgumentException("files and manifest do not fit");
		}
		return manifest;
	}

	private static String decoded(ByteBuffer text) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
		} catch (CharacterCodingException e) {
			throw new IllegalArgumentException("not text", e);
		}
	}

	private static Manifest parse(String text) throws Newer {
		List<String> lines = text.lines().toList();
		try {
			int format = Integer.parseInt(after(lines.getFirst(), TITLE));
			if (format > FORMAT) {
				throw new Newer(format);
			}
			UUID vault = UUID.fromString(after(lines.get(1), "vault "));
			FeedPosition position = new FeedPosition(UUID.fromString(after(lines.get(2), "lineage ")),
					Long.parseLong(after(lines.get(3), "change ")));
			Instant made = Instant.parse(after(lines.get(4), "made "));
			List<Entry> entries = new ArrayList<>();
			for (String line : lines.subList(5, lines.size())) {
				String[] fields = after(line, "file ").split(" ", 3);
				entries.add(new Entry(fields[2], Long.parseLong(fields[0]), fields[1]));
			}
			return new Manifest(vault, position, made, entries);
		} catch (IndexOutOfBoundsException | NoSuchElementException | DateTimeParseException e) {
			throw new IllegalArgumentException("a manifest that makes no sense", e);
		}
	}

	private static String after(String line, String word) {
		if (!line.startsWith(word)) {
			throw new IllegalArgumentException("a manifest that makes no sense");
		}
		return line.substring(word.length());
	}
}

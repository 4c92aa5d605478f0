package org.afterglow.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What sort of file something is, such as {@code image/png}.
 *
 * @param name two words in lower case, joined by a slash
 * @since 1.0
 */
public record MediaType(String name) {

	/** Of a file that tells nothing of itself. */
	public static final MediaType UNKNOWN = new MediaType("application/octet-stream");

	/** The longest name. */
	static final int LONGEST = 100;

	/** How many bytes from the front of a file are enough to know it. */
	public static final int HEAD = 16;

	/** What can be done with it. */
	public enum Kind {
		/** A picture. */
		IMAGE,
		/** A PDF. */
		PDF,
		/** Sound. */
		AUDIO,
		/** Moving pictures. */
		VIDEO,
		/** Plain text. */
		TEXT,
		/** Anything else. */
		OTHER
	}

	/** What stands at a place in the first bytes of every file of a type. */
	private record Sign(int at, byte[] bytes, MediaType type) {

		boolean isIn(byte[] head) {
			int end = at + bytes.length;
			return head.length >= end && Arrays.equals(head, at, end, bytes, 0, bytes.length);
		}
	}

	private static final List<Sign> SIGNS = List.of(
			sign(0, "\u0089PNG\r\n\u001a\n", "image/png"),
			sign(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
			sign(0, "GIF87a", "image/gif"),
			sign(0, "GIF89a", "image/gif"),
			sign(8, "WEBP", "image/webp"),
			sign(0, "BM", "image/bmp"),
			sign(0, "II*\0", "image/tiff"),
			sign(0, "MM\0*", "image/tiff"),
			sign(0, "%PDF-", "application/pdf"),
			sign(8, "WAVE", "audio/wav"),
			sign(0, "OggS", "audio/ogg"),
			sign(0, "fLaC", "audio/flac"),
			sign(0, "ID3", "audio/mpeg"),
			sign(0, "PK\u0003\u0004", "application/zip"));

	private static final Map<String, String> ENDINGS = Map.ofEntries(
			Map.entry("txt", "text/plain"), Map.entry("md", "text/markdown"), Map.entry("csv", "text/csv"),
			Map.entry("rtf", "application/rtf"), Map.entry("html", "text/html"), Map.entry("htm", "text/html"),
			Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"), Map.entry("wav", "audio/wav"),
			Map.entry("ogg", "audio/ogg"), Map.entry("opus", "audio/ogg"), Map.entry("flac", "audio/flac"),
			Map.entry("aac", "audio/aac"), Map.entry("wma", "audio/x-ms-wma"), Map.entry("amr", "audio/amr"),
			Map.entry("mp4", "video/mp4"), Map.entry("mov", "video/quicktime"), Map.entry("webm", "video/webm"),
			Map.entry("mkv", "video/x-matroska"), Map.entry("avi", "video/x-msvideo"),
			Map.entry("svg", "image/svg+xml"), Map.entry("heic", "image/heic"), Map.entry("tif", "image/tiff"),
			Map.entry("tiff", "image/tiff"),
			Map.entry("doc", "application/msword"), Map.entry("odt", "application/vnd.oasis.opendocument.text"),
			Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
			Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
			Map.entry("zip", "application/zip"));

	public MediaType {
		if (name.length() > LONGEST || !name.matches("[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*")) {
			throw new IllegalArgumentException("not the name of a type");
		}
	}

	private static Sign sign(int at, String bytes, String type) {
		return new Sign(at, bytes.getBytes(StandardCharsets.ISO_8859_1), new MediaType(type));
	}

	/**
	 * What a file is. Its bytes count for more than its name, which anybody can change; a name that claims what the bytes deny is
	 * not believed.
	 *
	 * @param name with its ending
	 * @param head the first {@link #HEAD} bytes, or all there are
	 */
	public static MediaType of(String name, byte[] head) {
		MediaType byName = byEnding(name);
		return SIGNS.stream().filter(sign -> sign.isIn(head)).map(Sign::type).findFirst()
				// A written document is a packed folder, too; which one it is only the ending says.
				.map(found -> found.name.equals("application/zip") && byName.kind() == Kind.OTHER && !byName.equals(UNKNOWN) ? byName
						: found)
				.orElse(byName);
	}

	private static MediaType byEnding(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String known = name.indexOf('.') < 0 ? null : ENDINGS.get(ending);
		return known == null ? UNKNOWN : new MediaType(known);
	}

	/** What can be done with files of this type. */
	public Kind kind() {
		if (name.equals("application/pdf")) {
			return Kind.PDF;
		}
		return switch (name.substring(0, name.indexOf('/'))) {
			case "image" -> Kind.IMAGE;
			case "audio" -> Kind.AUDIO;
			case "video" -> Kind.VIDEO;
			case "text" -> Kind.TEXT;
			default -> Kind.OTHER;
		};
	}

	@Override
	public String toString() {
		return name;
	}
}

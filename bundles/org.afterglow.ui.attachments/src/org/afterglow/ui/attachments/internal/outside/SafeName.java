package org.afterglow.ui.attachments.internal.outside;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.afterglow.model.Attachment;

/** The name of a file that every system takes, with the ending by which programs are chosen. */
public final class SafeName {

	private static final int LONGEST = 80;
	private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,10}$");
	private static final Set<String> PROGRAMS = Set.of("exe", "com", "bat", "cmd", "msi", "scr", "ps1", "vbs", "vbe", "js", "jse",
			"wsf", "wsh", "hta", "lnk", "reg", "cpl", "jar", "sh", "bash", "run", "desktop", "appimage", "app", "command", "pkg",
			"dmg", "deb", "rpm", "py", "pl", "url", "webloc");

	private SafeName() {
	}

	/** Nothing but letters, digits, blanks, and a few signs. */
	public static String of(Attachment attachment) {
		String plain = attachment.name().replaceAll("[^\\p{L}\\p{N} ._()-]+", "_").replaceAll("\\.{2,}|^[. ]+|[. ]+$", "");
		Matcher named = ENDING.matcher(plain);
		String ending = named.find() ? named.group() : "";
		String stem = plain.substring(0, plain.length() - ending.length());
		String cut = stem.substring(0, Math.min(stem.length(), LONGEST)).strip();
		return (cut.isEmpty() ? "_" : cut) + usual(attachment).map(known -> "." + known).filter(known -> ending.isEmpty()).orElse(ending);
	}

	/** What other programs expect of this type. */
	private static Optional<String> usual(Attachment attachment) {
		return switch (attachment.type().name()) {
			case "image/png" -> Optional.of("png");
			case "image/jpeg" -> Optional.of("jpg");
			case "image/gif" -> Optional.of("gif");
			case "image/bmp" -> Optional.of("bmp");
			case "image/tiff" -> Optional.of("tif");
			case "image/webp" -> Optional.of("webp");
			case "application/pdf" -> Optional.of("pdf");
			case "audio/mpeg" -> Optional.of("mp3");
			case "audio/wav" -> Optional.of("wav");
			case "audio/ogg" -> Optional.of("ogg");
			case "audio/flac" -> Optional.of("flac");
			case "text/plain" -> Optional.of("txt");
			default -> Optional.empty();
		};
	}

	/** Whether opening it would run it. */
	public static boolean isProgram(Attachment attachment) {
		String name = of(attachment);
		return PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}
}

package org.afterglow.install.internal.wrapping;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.InstallRefused.Reason;
import org.tukaani.xz.XZInputStream;

/** Takes the repository out of a zip or a folder, into a folder of its own: its files as they are, its lists made plain. */
public final class Unwrapping {

	private static final List<String> LISTS = List.of("content", "artifacts");
	/** In the order in which they are looked for. */
	private static final List<String> FORMS = List.of(".xml", ".jar", ".xml.xz");
	private static final List<String> FILES = List.of("plugins/", "features/", "binary/");
	private static final int BLOCK = 64 * 1024;
	private static final int MEMORY_KIB = 64 * 1024;

	private final Limits limits;
	private final BooleanSupplier cancelled;
	private long bytes;

	Unwrapping(Limits limits, BooleanSupplier cancelled) {
		this.limits = limits;
		this.cancelled = cancelled;
	}

	/** @param into an empty folder */
	public static void unwrap(Path file, Path into, BooleanSupplier cancelled) throws InstallRefused {
		new Unwrapping(Limits.GENEROUS, cancelled).take(file, into);
	}

	void take(Path file, Path into) throws InstallRefused {
		if (!Files.exists(file)) {
			throw new InstallRefused(Reason.NO_FILE, "");
		}
		try (Contents contents = Contents.of(file)) {
			List<String> names = contents.names();
			check(names);
			String root = root(names);
			for (String list : LISTS) {
				list(contents, names, root + list, into.resolve(list + ".xml"));
			}
			for (String name : names) {
				String inside = name.startsWith(root) ? name.substring(root.length()) : "";
				if (FILES.stream().anyMatch(inside::startsWith)) {
					Path target = into.resolve(inside);
					Files.createDirectories(target.getParent());
					try (InputStream from = contents.open(name)) {
						copy(from, target, limits.bytes());
					}
				}
			}
		} catch (ZipException e) {
			throw new InstallRefused(isZip(file) ? Reason.BROKEN : Reason.NOT_A_ZIP, String.valueOf(e.getMessage()));
		} catch (IOException | XMLStreamException | IllegalArgumentException e) {
			boolean full = String.valueOf(e.getMessage()).contains("No space left");
			throw new InstallRefused(full ? Reason.DISK_FULL : Reason.BROKEN, e.getClass().getSimpleName() + ": " + e.getMessage());
		}
	}

	private void check(List<String> names) throws InstallRefused {
		if (names.size() > limits.files()) {
			throw new InstallRefused(Reason.TOO_LARGE, names.size() + " files");
		}
		for (String name : names) {
			boolean outside = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0
					|| List.of(name.split("/")).contains("..");
			if (outside) {
				throw new InstallRefused(Reason.NOT_PLAIN, name);
			}
		}
	}

	/** The folder of the repository, which often is in another one. */
	private static String root(List<String> names) throws InstallRefused {
		Optional<String> first = names.stream().filter(name -> isList(name, "content")).min(Comparator.comparingInt(Unwrapping::depth));
		if (first.isEmpty()) {
			boolean elsewhere = names.stream().anyMatch(name -> isList(name, "compositeContent"));
			throw new InstallRefused(elsewhere ? Reason.POINTS_ELSEWHERE : Reason.NO_REPOSITORY, "");
		}
		return first.get().substring(0, first.get().lastIndexOf('/') + 1);
	}

	private static boolean isList(String name, String list) {
		String last = name.substring(name.lastIndexOf('/') + 1);
		return FORMS.stream().anyMatch(form -> last.equals(list + form));
	}

	private static int depth(String name) {
		return name.split("/").length;
	}

	private void list(Contents contents, List<String> names, String list, Path target) throws IOException, InstallRefused, XMLStreamException {
		String form = FORMS.stream().filter(each -> names.contains(list + each)).findFirst()
				.orElseThrow(() -> new InstallRefused(Reason.NO_REPOSITORY, list));
		Path raw = target.resolveSibling(target.getFileName() + ".raw");
		try (InputStream from = unpacked(contents.open(list + form), form)) {
			copy(from, raw, limits.listing());
		}
		try (InputStream from = new BufferedInputStream(Files.newInputStream(raw)); OutputStream to = Files.newOutputStream(target)) {
			Listing.copy(from, to);
		}
		Files.delete(raw);
	}

	private static InputStream unpacked(InputStream from, String form) throws IOException {
		return switch (form) {
			case ".jar" -> {
				ZipInputStream zip = new ZipInputStream(from, StandardCharsets.UTF_8);
				if (zip.getNextEntry() == null) {
					throw new ZipException("an empty list");
				}
				yield zip;
			}
			case ".xml.xz" -> new XZInputStream(new BufferedInputStream(from), MEMORY_KIB);
			default -> from;
		};
	}

	/** Counted as it comes out: what a zip says of itself is not believed. */
	private void copy(InputStream from, Path to, long most) throws IOException, InstallRefused {
		byte[] block = new byte[BLOCK];
		long mine = 0;
		try (OutputStream out = Files.newOutputStream(to)) {
			for (int read = from.read(block); read >= 0; read = from.read(block)) {
				mine += read;
				bytes += read;
				if (mine > most || bytes > limits.bytes()) {
					throw new InstallRefused(Reason.TOO_LARGE, "more than " + Math.min(most, limits.bytes()) + " bytes");
				}
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				out.write(block, 0, read);
			}
		}
	}

	private static boolean isZip(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return in.read() == 'P' && in.read() == 'K';
		} catch (IOException e) {
			return false;
		}
	}
}

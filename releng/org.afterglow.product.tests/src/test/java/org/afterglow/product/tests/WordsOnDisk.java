package org.afterglow.product.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Looks for words in files as they lie on the disk: in three encodings, whatever the case, in names and in packed files too. */
final class WordsOnDisk {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);
	private static final int DEEPEST = 3;

	/** A word in one encoding. */
	private record Trace(String word, Charset encoding, byte[] bytes) {
		static Trace of(String word, Charset encoding) {
			return new Trace(word, encoding, word.toLowerCase(Locale.ROOT).getBytes(encoding));
		}
	}

	private final List<Trace> traces;
	private final List<String> found = new ArrayList<>();
	private int files;
	private long bytes;

	/** @param words of ASCII letters alone, so that case can be folded in bytes */
	WordsOnDisk(Collection<String> words) {
		this.traces = words.stream().flatMap(word -> ENCODINGS.stream().map(encoding -> Trace.of(word, encoding))).toList();
	}

	/** Looks through a folder with everything below it. */
	WordsOnDisk lookIn(Path folder, Predicate<Path> exempt) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(path -> !exempt.test(path)).toList()) {
				look(path.toString(), path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
				if (Files.isRegularFile(path)) {
					lookInFile(path);
				}
			}
		}
		return this;
	}

	private void lookInFile(Path path) throws IOException {
		try {
			byte[] content = Files.readAllBytes(path);
			files++;
			bytes += content.length;
			look(path.toString(), content);
			unpack(path.toString(), content, DEEPEST);
		} catch (NoSuchFileException e) {
			// A program at work took it away meanwhile.
		}
	}

	/** One line for each word found: where, which word, how encoded. */
	List<String> found() {
		return List.copyOf(found);
	}

	int files() {
		return files;
	}

	/** Tells the table of reliability. */
	void count(String planted) {
		Tally tally = new Tally("WORDS", planted);
		tally.count("looks", 1);
		tally.count("files", files);
		tally.count("found", found.size());
	}

	@Override
	public String toString() {
		return files + " files, " + bytes + " bytes";
	}

	private void unpack(String name, byte[] content, int deeper) throws IOException {
		if (deeper == 0 || content.length < 4) {
			return;
		}
		try {
			if (content[0] == 0x1f && content[1] == (byte) 0x8b) {
				packed(name + "!", new GZIPInputStream(new ByteArrayInputStream(content)), deeper);
			} else if (content[0] == 'P' && content[1] == 'K') {
				try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
					for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
						packed(name + "!" + entry.getName(), zip, deeper);
					}
				}
			}
		} catch (ZipException e) {
			// It only starts like a packed file; its bytes were looked through.
		}
	}

	private void packed(String name, InputStream in, int deeper) throws IOException {
		byte[] content = in.readAllBytes();
		look(name, content);
		unpack(name, content, deeper - 1);
	}

	private void look(String name, byte[] content) {
		byte[] folded = content.clone();
		for (int i = 0; i < folded.length; i++) {
			if (folded[i] >= 'A' && folded[i] <= 'Z') {
				folded[i] += 'a' - 'A';
			}
		}
		for (Trace trace : traces) {
			if (indexOf(folded, trace.bytes()) >= 0) {
				found.add(name + ": " + trace.word() + " in " + trace.encoding());
			}
		}
	}

	private static int indexOf(byte[] content, byte[] word) {
		for (int i = 0; i <= content.length - word.length; i++) {
			if (content[i] == word[0] && Arrays.equals(content, i, i + word.length, word, 0, word.length)) {
				return i;
			}
		}
		return -1;
	}
}

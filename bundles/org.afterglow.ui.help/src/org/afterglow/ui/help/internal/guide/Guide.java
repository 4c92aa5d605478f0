package org.afterglow.ui.help.internal.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.afterglow.ui.help.internal.text.Block;
import org.afterglow.ui.help.internal.text.Line;
import org.afterglow.ui.help.internal.text.Markdown;
import org.afterglow.ui.help.internal.text.Run;

/** The guide in one language: its parts as the contents list them. A part that is not there in it is there in English. */
public final class Guide {

	private static final String ENGLISH = Locale.ENGLISH.getLanguage();
	private static final String ENDING = ".md";

	private final GuideFiles files;
	private final String language;
	private final Map<String, Part> parts = new LinkedHashMap<>();
	private final List<Chapter> chapters = new ArrayList<>();

	private Guide(GuideFiles files, String language) {
		this.files = files;
		this.language = language;
	}

	/** Reads all of it; may take long. */
	public static Guide read(GuideFiles files, Locale locale) {
		Guide guide = new Guide(files, locale.getLanguage());
		guide.add(Target.CONTENTS, Target.CONTENTS + ENDING);
		guide.chapters();
		return guide;
	}

	/** The contents say which parts there are: under each heading a list of links. */
	private void chapters() {
		String title = "";
		List<String> listed = new ArrayList<>();
		for (Block block : parts.get(Target.CONTENTS).blocks()) {
			if (block instanceof Block.Heading heading && heading.level() == 2) {
				chapter(title, listed);
				title = heading.line().plain();
				listed = new ArrayList<>();
			} else if (block instanceof Block.Paragraph paragraph && paragraph.marker().isPresent()) {
				for (String address : links(paragraph.line())) {
					listed.add(add(name(address), address));
				}
			}
		}
		chapter(title, listed);
	}

	private void chapter(String title, List<String> listed) {
		if (!listed.isEmpty()) {
			chapters.add(new Chapter(title, listed));
		}
	}

	private static List<String> links(Line line) {
		return line.runs().stream().map(Run::link).flatMap(Optional::stream).filter(address -> address.endsWith(ENDING)).toList();
	}

	/** @param address seen from the contents */
	private String add(String name, String address) {
		String own = GuideFiles.seenFrom(contents(language), address);
		String english = GuideFiles.seenFrom(contents(ENGLISH), address);
		String file = files.bytes(own).isPresent() ? own : english;
		List<Block> blocks = read(file);
		parts.putIfAbsent(name, new Part(name, file, file.equals(english) || files.bytes(english).isEmpty() ? blocks : named(blocks, read(english))));
		return name;
	}

	private List<Block> read(String file) {
		return Markdown.read(files.text(file).orElseThrow(() -> new IllegalStateException("the guide has no " + file)));
	}

	/** Headings are found by their names in English, whatever the language: the first by that of the first, and so on. */
	private static List<Block> named(List<Block> blocks, List<Block> english) {
		Iterator<Block.Heading> names = english.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).iterator();
		return blocks.stream().map(block -> block instanceof Block.Heading heading && names.hasNext()
				? new Block.Heading(heading.level(), heading.line(), names.next().name()) : block).toList();
	}

	private static String contents(String language) {
		return "guides/" + language + '/' + Target.CONTENTS + ENDING;
	}

	private static String name(String address) {
		return address.substring(address.lastIndexOf('/') + 1, address.length() - ENDING.length());
	}

	/** What the contents list, in their order. */
	public List<Chapter> contents() {
		return List.copyOf(chapters);
	}

	/** All parts, the contents first. */
	public Collection<Part> parts() {
		return List.copyOf(parts.values());
	}

	/** A part by its name. */
	public Optional<Part> part(String name) {
		return Optional.ofNullable(parts.get(name));
	}

	/** Whether a place is there. */
	public boolean has(Target target) {
		return part(target.part()).filter(part -> target.heading().isEmpty() || target.heading().flatMap(part::heading).isPresent()).isPresent();
	}

	/** Where a link of a part leads, if it leads to a place in the guide. */
	public Optional<Target> target(Part from, String address) {
		if (address.startsWith("#")) {
			return Optional.of(new Target(from.name(), Optional.of(address.substring(1))));
		}
		int mark = address.indexOf('#');
		String file = mark < 0 ? address : address.substring(0, mark);
		if (!file.endsWith(ENDING) || file.contains(":")) {
			return Optional.empty();
		}
		return Optional.of(new Target(name(file), mark < 0 ? Optional.empty() : Optional.of(address.substring(mark + 1))));
	}

	/** The bytes of a picture that a part shows, the one for a dark ground if that is wanted and there. */
	public Optional<byte[]> picture(Part from, String address, boolean dark) {
		String file = GuideFiles.seenFrom(from.file(), address);
		Optional<byte[]> forDark = dark ? files.bytes(file.replace("-light.png", "-dark.png")) : Optional.empty();
		return forDark.isPresent() ? forDark : files.bytes(file);
	}
}

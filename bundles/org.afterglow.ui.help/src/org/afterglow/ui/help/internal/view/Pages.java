package org.afterglow.ui.help.internal.view;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.records.Records;
import org.afterglow.ui.help.Progress;
import org.afterglow.ui.help.internal.guide.Guide;
import org.afterglow.ui.help.internal.guide.Match;
import org.afterglow.ui.help.internal.guide.Part;
import org.afterglow.ui.help.internal.guide.Target;
import org.afterglow.ui.help.internal.guide.Wanted;
import org.afterglow.ui.help.internal.reader.Reader.Page;
import org.afterglow.ui.help.internal.text.Block;
import org.afterglow.ui.help.internal.text.Line;
import org.afterglow.ui.help.internal.text.Run;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.osgi.util.NLS;

import java.text.MessageFormat;

/** Makes pages to show out of parts of the guide and of what was found. May take long; never on the UI thread. */
final class Pages {

	/** Name of the heading over what was found. */
	static final String RESULTS = "results";

	private static final String FIRST_STEPS = "first-steps";

	private final Optional<Records> records;

	/** @param records of the open practice, if one is open */
	Pages(Optional<Records> records) {
		this.records = records;
	}

	/** @param dark the ground is dark */
	Page of(Stop stop, boolean dark) {
		Shelf shelf = Shelf.open();
		return switch (stop) {
			case Stop.Place place -> part(shelf.guide(), shelf.guide().part(place.target().part())
					.orElseGet(() -> shelf.guide().part(Target.CONTENTS).orElseThrow()), Wanted.of(place.query()), dark);
			case Stop.Search search -> found(shelf.search().find(Wanted.of(search.query())), Wanted.of(search.query()));
		};
	}

	private Page part(Guide guide, Part part, Wanted wanted, boolean dark) {
		Map<String, ImageData> pictures = new HashMap<>();
		part.blocks().stream().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast)
				.forEach(picture -> guide.picture(part, picture.address(), dark).flatMap(Pages::decoded)
						.ifPresent(data -> pictures.put(picture.address(), data)));
		return new Page(NLS.bind(Messages.page, part.title()), part.blocks(), pictures, part.name().equals(FIRST_STEPS) ? done() : Set.of(), wanted);
	}

	private static Optional<ImageData> decoded(byte[] bytes) {
		try {
			return Optional.of(new ImageData(new ByteArrayInputStream(bytes)));
		} catch (SWTException e) {
			return Optional.empty(); // its words are shown
		}
	}

	private Set<String> done() {
		return records.map(kept -> Progress.of(kept).done().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
	}

	private static Page found(List<Match> matches, Wanted wanted) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Heading(1, Line.of(Messages.results), RESULTS));
		blocks.add(Block.Paragraph.of(Line.of(matches.isEmpty() ? Messages.nothing : MessageFormat.format(Messages.found, matches.size()))));
		for (Match match : matches) {
			String name = match.part().equals(match.heading()) ? match.part() : NLS.bind(Messages.place, match.part(), match.heading());
			blocks.add(Block.Paragraph.of(new Line(List.of(Run.link(name, HelpPane.PLACE + match.target().address())))));
			blocks.add(Block.Paragraph.of(Line.of(match.around())));
		}
		return new Page(Messages.results, blocks, Map.of(), Set.of(), wanted);
	}
}

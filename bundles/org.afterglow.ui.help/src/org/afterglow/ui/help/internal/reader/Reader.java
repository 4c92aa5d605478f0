package org.afterglow.ui.help.internal.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.help.internal.guide.Wanted;
import org.afterglow.ui.help.internal.reader.Galley.Place;
import org.afterglow.ui.help.internal.reader.Galley.Row;
import org.afterglow.ui.help.internal.text.Block;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows a page: text that can be walked, heard, marked and copied; Tab goes from link to link, Ctrl with up and down to headings. */
public final class Reader {

	/**
	 * A page to show.
	 *
	 * @param pictures by address
	 * @param done names of the first steps that are done
	 * @param wanted is marked
	 */
	public record Page(String title, List<Block> blocks, Map<String, ImageData> pictures, Set<String> done, Wanted wanted) {

		public Page {
			Objects.requireNonNull(title);
			blocks = List.copyOf(blocks);
			pictures = Map.copyOf(pictures);
			done = Set.copyOf(done);
			Objects.requireNonNull(wanted);
		}
	}

	/** Begins the address of a picture that there is no room for: following it shows all of it. */
	static final String LARGE = "picture:";

	private static final int INSET = 14;

	private final StyledText text;
	private final Map<String, Image> images = new HashMap<>();
	private Galley galley = new Galley();
	private Optional<Page> page = Optional.empty();
	private int setFor;

	/** @param follow gets the address of a link that is followed */
	public Reader(Composite parent, String spoken, Consumer<String> follow) {
		text = WidgetKey.spoken(WidgetKey.key(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "help.page"), spoken);
		text.setMargins(INSET, INSET, INSET, INSET);
		text.setAlwaysShowScrollBars(false);
		WidgetKey.quiet(text);
		text.setBackground(Theme.colour(Tone.PANEL));
		text.setForeground(Theme.colour(Tone.INK));
		text.addPaintObjectListener(event -> paint(event.gc, event.style.start, event.x, event.y));
		text.addPaintListener(event -> Marginalia.paint(text, galley, event.gc));
		text.addListener(SWT.Resize, event -> text.getDisplay().asyncExec(this::widthChanged));
		text.addListener(SWT.Dispose, event -> forget());
		new ReaderKeys(text, () -> galley, address -> {
			if (address.startsWith(LARGE)) {
				enlarge(address.substring(LARGE.length()));
			} else {
				follow.accept(address);
			}
		});
	}

	public Control control() {
		return text;
	}

	/** Shows a page from its top, or from a heading of it. */
	public void show(Page shown, Optional<String> heading) {
		forget();
		page = Optional.of(shown);
		set();
		heading.ifPresentOrElse(this::to, this::top);
		if (heading.isEmpty()) {
			galley.marks().stream().filter(mark -> mark.from() >= text.getCaretOffset()).findFirst().ifPresent(this::reveal);
		}
	}

	/** Shows the same page as it is now, where it was: with other letters or another width the same line stands at the top. */
	public void refresh(Page shown) {
		int caret = text.getCaretOffset();
		int line = text.getTopIndex();
		int below = text.getLinePixel(line);
		forget();
		page = Optional.of(shown);
		set();
		text.setCaretOffset(Math.min(caret, text.getCharCount()));
		text.setTopIndex(line);
		text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) - below);
	}

	private void top() {
		text.setCaretOffset(0);
		text.setTopPixel(0);
	}

	private void to(String heading) {
		galley.headings().stream().filter(place -> place.name().equals(heading)).findFirst().ifPresentOrElse(place -> {
			text.setCaretOffset(place.from());
			text.setTopIndex(text.getLineAtOffset(place.from()));
		}, this::top);
	}

	private void reveal(Place mark) {
		int top = text.getTopPixel();
		text.setSelection(mark.from());
		text.showSelection();
		if (text.getTopPixel() == top) {
			return;
		}
		text.setTopIndex(Math.max(0, text.getLineAtOffset(mark.from()) - 1));
	}

	private void widthChanged() {
		if (!text.isDisposed() && page.isPresent() && room() != setFor) {
			refresh(page.get());
		}
	}

	private int room() {
		return Math.max(1, text.getClientArea().width - 2 * INSET);
	}

	private void set() {
		Page shown = page.orElseThrow();
		text.setFont(JFaceResources.getDefaultFont());
		setFor = room();
		shown.pictures().forEach((address, data) -> images.put(address, new Image(text.getDisplay(), data)));
		Map<String, Point> sizes = images.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, image -> size(image.getValue())));
		try (Look look = new Look(text)) {
			galley = new Typesetter(look, setFor, sizes, shown.done(), shown.wanted()).set(shown.blocks());
		}
		text.setRedraw(false);
		try {
			text.setText(galley.text());
			text.setLineSpacing(0);
			text.setStyleRanges(galley.styles());
			stand(galley.rows());
			// Last of all: this alone lets every line be set anew. One below the window that got room over it is counted with that room,
			// and would be painted without it.
			text.setLineSpacing(text.getLineHeight() / 6);
		} finally {
			text.setRedraw(true);
		}
	}

	private static Point size(Image image) {
		return new Point(image.getBounds().width, image.getBounds().height);
	}

	/** Each of these makes the text count its lines again: only what is not as usual is said, and of lines alike at once. */
	private void stand(List<Row> rows) {
		for (int first = 0, next; first < rows.size(); first = next) {
			Row row = rows.get(first);
			next = first + 1;
			while (next < rows.size() && rows.get(next).standsLike(row)) {
				next++;
			}
			int line = text.getLineAtOffset(row.at());
			if (row.indent() != 0) {
				text.setLineIndent(line, next - first, row.indent());
			}
			if (row.wrapped() != 0) {
				text.setLineWrapIndent(line, next - first, row.wrapped());
			}
		}
		rows.forEach(this::dress);
	}

	private void dress(Row row) {
		int line = text.getLineAtOffset(row.at());
		if (row.above() != 0) {
			text.setLineVerticalIndent(line, row.above());
		}
		if (row.tabs().length > 0) {
			text.setLineTabStops(line, 1, row.tabs());
		}
		if (row.kind() == Galley.Kind.CODE && !Theme.highContrast()) {
			text.setLineBackground(line, 1, Theme.colour(Tone.FIELD));
		}
	}

	private void paint(GC gc, int at, int x, int y) {
		galley.pictures().stream().filter(picture -> picture.from() == at).findFirst().map(Place::name).map(images::get).ifPresent(image -> {
			Point size = size(image);
			int wide = Math.min(setFor, size.x);
			int high = Math.max(1, size.y * wide / size.x);
			gc.setAntialias(SWT.ON);
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, size.x, size.y, x, y, wide, high);
			gc.setForeground(Theme.colour(Tone.LINE));
			gc.drawRectangle(x, y, wide - 1, high - 1);
		});
	}

	private void enlarge(String address) {
		page.ifPresent(shown -> shown.blocks().stream().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast)
				.filter(picture -> picture.address().equals(address)).findFirst()
				.ifPresent(picture -> LargePicture.open(text.getShell(), picture.words(), shown.pictures().get(address))));
	}

	private void forget() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}

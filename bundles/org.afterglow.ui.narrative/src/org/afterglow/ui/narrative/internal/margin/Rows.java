package org.afterglow.ui.narrative.internal.margin;

import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;

/**
 * Where rows begin: a paragraph stands in as many of them as the column is narrow. With each key everything in sight is asked
 * for its place, and a text measures the whole paragraph for each answer. So a paragraph is measured once here, and again only
 * when its words, the face or the width are others; while it is typed in, only around what was typed. UI thread.
 */
public final class Rows {

	private static final String KEY = Rows.class.getName();
	/** More paragraphs than stand on a page. */
	private static final int KEPT = 300;
	/** In a longer text a point is dear: to be asked for it, the text may break everything above into rows. */
	private static final int LONG = 200_000;

	private final StyledText text;
	private final Map<String, Broken> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Broken> eldest) {
			return size() > KEPT;
		}
	};
	private Optional<Latest> latest = Optional.empty();
	private int width;
	private Font font;

	/**
	 * One row on the screen.
	 *
	 * @param start offset of its first character
	 * @param end offset behind its last one
	 * @param top in pixels of the text
	 * @param bottom below its letters; the next row may begin a little lower
	 */
	public record Row(int start, int end, int top, int bottom) {
	}

	private record Latest(int line, String words, Broken broken) {
	}

	private Rows(StyledText text) {
		this.text = text;
		font = text.getFont();
	}

	/** Those of the text. */
	public static Rows of(StyledText text) {
		if (text.getData(KEY) instanceof Rows rows) {
			return rows;
		}
		Rows rows = new Rows(text);
		text.setData(KEY, rows);
		return rows;
	}

	/** The row the character stands in; behind the last character of a paragraph it is the paragraph's last row. */
	public Row at(int offset) {
		int line = text.getLineAtOffset(offset);
		int start = text.getOffsetAtLine(line);
		int top = text.getLinePixel(line);
		Broken broken = broken(line, top, text.getLinePixel(line + 1) - top);
		int row = broken.rowOf(offset - start);
		return new Row(start + broken.start(row), start + broken.start(row + 1), top + broken.top(row),
				top + broken.bottom(row));
	}

	/** What is coded changed: letters on another ground may stand a little closer. */
	void forget() {
		kept.clear();
		latest = Optional.empty();
	}

	private Broken broken(int line, int top, int height) {
		int room = text.getClientArea().width;
		if (room != width || !text.getFont().equals(font)) {
			width = room;
			font = text.getFont();
			forget();
		}
		String words = text.getLine(line);
		Broken known = kept.get(words);
		if (known == null || known.height() != height) {
			known = breakUp(line, words, top, height);
			kept.put(words, known);
			latest = Optional.of(new Latest(line, words, known));
		}
		return known;
	}

	private Broken breakUp(int line, String words, int top, int height) {
		int letters = text.getLineHeight();
		int pitch = letters + text.getLineSpacing();
		boolean even = height % pitch == 0 && !Bidi.requiresBidi(words.toCharArray(), 0, words.length());
		Optional<int[]> starts = even ? found(line, words, top, height / pitch, pitch) : Optional.empty();
		return starts.map(found -> Broken.even(found, pitch, letters)).orElseGet(() -> asked(line, words.length(), height));
	}

	/** Asks what stands at the left of each row that may be another than before; empty if the text does not tell. */
	private Optional<int[]> found(int line, String words, int top, int rows, int pitch) {
		int[] starts = new int[rows + 1];
		starts[rows] = words.length() + 1;
		Optional<Typed> typed = latest.filter(before -> before.line() == line)
				.map(before -> new Typed(before.broken(), before.words(), words));
		int first = text.getOffsetAtLine(line);
		for (int row = typed.map(what -> what.keepAbove(starts)).orElse(1); row < rows; row++) {
			int below = row;
			int above = starts[row - 1];
			// Without a row from before: as long as those above it are.
			int likely = typed.map(what -> what.likely(below)).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt)
					.orElse(row == 1 ? words.length() / rows : above + above / (row - 1));
			int found = text.getCharCount() <= LONG ? pointed(first, top + row * pitch + pitch / 2)
					: RowSearch.firstAt(letter -> text.getLocationAtOffset(first + letter).y - top, row * pitch - pitch / 2,
							above, words.length(), likely).orElse(above);
			if (found <= above || found > words.length()) {
				return Optional.empty();
			}
			starts[row] = found;
			if (typed.filter(what -> what.keepBelow(starts, below)).isPresent()) {
				break;
			}
		}
		return Optional.of(starts);
	}

	private int pointed(int first, int y) {
		return text.getOffsetAtPoint(new Point(text.getLeftMargin(), y)) - first;
	}

	/** Looks for the first letter of each row among those that may be it. */
	private Broken asked(int line, int length, int height) {
		int first = text.getOffsetAtLine(line);
		int above = text.getLinePixel(line);
		Broken.Rising rows = new Broken.Rising();
		int from = 0;
		do {
			int top = length == 0 ? 0 : text.getLocationAtOffset(first + from).y - above;
			rows.add(from, top, top + text.getLineHeight(first + from));
			from = next(first, from, length);
		} while (from < length);
		return rows.end(length + 1, height);
	}

	/** The first character of the paragraph that stands lower than the one given, or its end. */
	private int next(int first, int from, int length) {
		if (from >= length) {
			return length;
		}
		int y = text.getLocationAtOffset(first + from).y;
		int low = from + 1;
		int high = length;
		while (low < high) {
			int middle = (low + high) / 2;
			if (text.getLocationAtOffset(first + middle).y > y) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}

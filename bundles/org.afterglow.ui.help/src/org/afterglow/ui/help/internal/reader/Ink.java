package org.afterglow.ui.help.internal.reader;

import java.util.List;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.help.internal.guide.Wanted;
import org.afterglow.ui.help.internal.reader.Galley.Place;
import org.afterglow.ui.help.internal.text.Line;
import org.afterglow.ui.help.internal.text.Run;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;

/** Adds words to a page with how they look, and marks those that were looked for. UI thread only. */
final class Ink {

	private final Galley galley;
	private final Look look;
	private final Wanted wanted;

	Ink(Galley galley, Look look, Wanted wanted) {
		this.galley = galley;
		this.look = look;
		this.wanted = wanted;
	}

	void words(Line line, Font font, Tone tone) {
		List<int[]> marks = wanted.isEmpty() ? List.of() : wanted.in(line.plain());
		int at = 0;
		for (Run run : line.runs()) {
			int from = galley.length();
			split(run, at, marks, font, tone);
			run.link().ifPresent(address -> galley.link(new Place(from, galley.length(), address)));
			at += run.text().length();
		}
	}

	void code(String text, Font font) {
		int from = galley.length();
		galley.words(text);
		if (!text.isEmpty()) {
			StyleRange style = new StyleRange(from, text.length(), Theme.colour(Tone.INK), null);
			style.font = font;
			galley.style(style);
		}
	}

	/** @param at where the run begins in its line, as marks count */
	private void split(Run run, int at, List<int[]> marks, Font font, Tone tone) {
		int done = 0;
		for (int[] mark : marks) {
			int from = Math.max(mark[0] - at, done);
			int to = Math.min(mark[1] - at, run.text().length());
			if (from < to) {
				piece(run, run.text().substring(done, from), font, tone, false);
				piece(run, run.text().substring(from, to), font, tone, true);
				done = to;
			}
		}
		piece(run, run.text().substring(done), font, tone, false);
	}

	private void piece(Run run, String text, Font font, Tone tone, boolean marked) {
		if (text.isEmpty()) {
			return;
		}
		int from = galley.length();
		galley.words(text);
		StyleRange style = new StyleRange(from, text.length(), Theme.colour(run.link().isPresent() ? Tone.DUSK : tone), null);
		if (run.code()) {
			style.font = look.code();
		} else if (run.bold() && font.equals(look.words())) {
			style.font = look.bold();
		} else if (!font.equals(look.words())) {
			style.font = font;
		}
		if (run.link().isPresent()) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_SINGLE;
		}
		if (marked) {
			style.background = Theme.colour(Tone.DUSK_TINT);
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_DOUBLE;
			galley.mark(new Place(from, galley.length(), text));
		}
		galley.style(style);
	}
}

package org.afterglow.ui.help.internal.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.afterglow.ui.help.internal.reader.Galley.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The ways through a page: Tab and Shift+Tab to links, Enter and a click follow one, Ctrl with down and up to headings. */
final class ReaderKeys {

	private final StyledText text;
	private final Supplier<Galley> galley;
	private final Consumer<String> follow;
	private int pressed = -1;

	ReaderKeys(StyledText text, Supplier<Galley> galley, Consumer<String> follow) {
		this.text = text;
		this.galley = galley;
		this.follow = follow;
		text.addListener(SWT.Traverse, this::traverse);
		text.addVerifyKeyListener(event -> {
			if (event.stateMask == SWT.MOD1 && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
				event.doit = false;
				toHeading(event.keyCode == SWT.ARROW_DOWN);
			}
		});
		text.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? offset(event) : -1);
		text.addListener(SWT.MouseUp, this::released);
		text.addListener(SWT.MouseMove, event -> over(linkAt(offset(event))));
	}

	/** A link that leads out of the guide says where to. */
	private void over(Optional<Place> link) {
		text.setCursor(link.isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		String tip = link.map(Place::name).filter(address -> address.contains("://")).orElse(null);
		if (!Objects.equals(tip, text.getToolTipText())) {
			text.setToolTipText(tip);
		}
	}

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
				Optional<Place> next = next(event.detail == SWT.TRAVERSE_TAB_NEXT);
				if (next.isPresent()) {
					text.setSelection(next.get().from(), next.get().to());
					text.showSelection();
				}
				event.doit = next.isEmpty();
			}
			case SWT.TRAVERSE_RETURN -> {
				Optional<Place> chosen = linkAt(text.getSelectionRange().x);
				event.doit = false;
				chosen.map(Place::name).ifPresent(follow);
			}
			default -> {
				// As it is everywhere.
			}
		}
	}

	private Optional<Place> next(boolean forward) {
		List<Place> links = galley.get().links();
		Point chosen = text.getSelectionRange();
		if (forward) {
			int from = chosen.y == 0 ? chosen.x : chosen.x + 1;
			return links.stream().filter(link -> link.from() >= from).findFirst();
		}
		return links.reversed().stream().filter(link -> link.from() < chosen.x).findFirst();
	}

	private void toHeading(boolean forward) {
		List<Place> headings = galley.get().headings();
		int caret = text.getSelectionRange().x;
		Optional<Place> next = forward ? headings.stream().filter(heading -> heading.from() > caret).findFirst()
				: headings.reversed().stream().filter(heading -> heading.from() < caret).findFirst();
		next.ifPresent(heading -> {
			text.setSelection(heading.from());
			text.setTopIndex(text.getLineAtOffset(heading.from()));
		});
	}

	private void released(Event event) {
		int at = offset(event);
		if (event.button == 1 && pressed >= 0 && text.getSelectionCount() == 0) {
			linkAt(at).filter(link -> pressed >= link.from() && pressed <= link.to()).map(Place::name).ifPresent(follow);
		}
		pressed = -1;
	}

	private Optional<Place> linkAt(int offset) {
		return galley.get().links().stream().filter(link -> offset >= link.from() && offset < link.to()).findFirst();
	}

	private int offset(Event event) {
		return text.getOffsetAtPoint(new Point(event.x, event.y));
	}
}

package org.afterglow.ui.narrative.internal.page;

import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * Links to the narratives told before and after this one, above its first line and below its last. The text gives them room
 * while it stands there.
 */
public final class Neighbours {

	private static final int GAP = 12;
	private static final int TOP = 20;

	private final StyledText text;
	private final Link before;
	private final Link after;
	private Siblings siblings;
	private Consumer<NarrativeSummary> open = summary -> {
	};
	private int left;
	private boolean atTop = true;
	private boolean atEnd;
	private Rectangle room = new Rectangle(0, 0, 0, 0);

	public Neighbours(Composite page, StyledText text, Siblings siblings) {
		this.text = text;
		this.siblings = siblings;
		before = link(page, "narrative.before");
		after = link(page, "narrative.after");
		before.addListener(SWT.Selection, event -> this.siblings.before().ifPresent(open));
		after.addListener(SWT.Selection, event -> this.siblings.after().ifPresent(open));
		dress();
		say();
	}

	/** Calls back with the neighbour that is wanted. */
	public void onOpen(Consumer<NarrativeSummary> wanted) {
		open = wanted;
	}

	/** Narratives of the session were added, renamed or deleted. */
	public void siblings(Siblings now) {
		siblings = now;
		say();
		follow();
	}

	/** @param columnLeft where the words begin */
	public void place(Rectangle page, int columnLeft) {
		room = page;
		left = columnLeft;
		follow();
	}

	/**
	 * Looks where the first and the last line are now, and puts the links there.
	 *
	 * @return false if the room the text has to give is another than before
	 */
	public boolean follow() {
		int above = above();
		int below = below();
		atTop = text.getTopIndex() == 0 && text.getLinePixel(0) >= text.getTopMargin();
		int end = end();
		// At the very top a line would be cut for it; whoever has scrolled to the end has read that line.
		boolean fits = end + height(after) + 2 * GAP <= room.height;
		atEnd = end <= room.height && (fits || hasScrolled());
		put(before, atTop && siblings.before().isPresent(), GAP);
		put(after, atEnd && siblings.after().isPresent(), Math.min(end + GAP, room.height - height(after) - GAP));
		return above == above() && below == below();
	}

	/** To ask for the top pixel would break everything above into lines. */
	private boolean hasScrolled() {
		int top = text.getTopIndex();
		return top > 0 || text.getLinePixel(top) < text.getTopMargin();
	}

	/** Pixels above the text, while its first line is in sight. */
	public int above() {
		return !atTop ? 0 : siblings.before().isPresent() ? height(before) + GAP : TOP;
	}

	/** Pixels below the text, while its last line is in sight. */
	public int below() {
		return atEnd && siblings.after().isPresent() ? height(after) + 2 * GAP : 0;
	}

	/** Wears the colours of the theme. */
	public void dress() {
		for (Link link : new Link[] { before, after }) {
			link.setFont(Theme.small());
			link.setBackground(Theme.colour(Tone.PAGE));
			link.setForeground(Theme.colour(Tone.INK3));
		}
	}

	/** Where the last line ends on the page; beyond the page if it is out of sight. */
	private int end() {
		int last = text.getLineCount() - 1;
		int y = text.getLocation().y;
		return text.getLineIndex(room.height - y) < last ? Integer.MAX_VALUE / 2 : y + text.getLinePixel(last + 1);
	}

	private void put(Link link, boolean seen, int y) {
		if (seen) {
			Point size = link.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			Rectangle wanted = new Rectangle(left, y, Math.min(size.x, Math.max(0, room.width - left)), size.y);
			if (!link.getBounds().equals(wanted)) {
				link.setBounds(wanted);
			}
		}
		if (link.getVisible() != seen) {
			link.setVisible(seen);
		}
	}

	private void say() {
		say(before, Messages.neighbourBefore, siblings.before());
		say(after, Messages.neighbourAfter, siblings.after());
	}

	private static void say(Link link, String sentence, Optional<NarrativeSummary> neighbour) {
		String title = neighbour.map(NarrativeSummary::title).orElse("").replace("&", "&&").replace("<", "\u2039");
		link.setText(Messages.with(sentence, "<a>" + title + "</a>"));
	}

	private static int height(Link link) {
		return link.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}

	private static Link link(Composite page, String key) {
		Link link = WidgetKey.key(new Link(page, SWT.NONE), key);
		link.setVisible(false);
		link.moveAbove(null);
		return link;
	}
}

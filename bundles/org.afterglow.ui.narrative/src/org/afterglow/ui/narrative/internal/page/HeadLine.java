package org.afterglow.ui.narrative.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * The line above the text: whose it is and from which session, of what and when it was told, its place among the narratives
 * of the session, and how it is saved. Wraps where the editor is narrow.
 */
public final class HeadLine {

	private static final String BEFORE = "before";

	private final Composite line;
	private final HeadFlow layout;
	private final Label who;
	private final Link told;
	private final Link original;
	private final Link place;
	private final Label state;
	private Runnable details = () -> {
	};
	private Runnable wantsOriginal = () -> {
	};
	private Runnable before = () -> {
	};
	private Runnable after = () -> {
	};

	public HeadLine(Composite page) {
		line = new Composite(page, SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		who = WidgetKey.key(new Label(line, SWT.WRAP), "narrative.head.left");
		told = WidgetKey.key(new Link(line, SWT.NONE), "narrative.head.told");
		original = WidgetKey.key(new Link(line, SWT.NONE), "narrative.head.original");
		original.setVisible(false);
		place = WidgetKey.key(new Link(line, SWT.NONE), "narrative.head.place");
		state = WidgetKey.key(new Label(line, SWT.WRAP), "narrative.head.right");
		layout = new HeadFlow(List.of(who, told, original), List.of(place, state));
		line.setLayout(layout);
		told.addListener(SWT.Selection, event -> details.run());
		told.setToolTipText(Messages.details);
		original.addListener(SWT.Selection, event -> wantsOriginal.run());
		original.setToolTipText(Messages.originalTip);
		place.addListener(SWT.Selection, event -> (BEFORE.equals(event.text) ? before : after).run());
		line.addPaintListener(event -> {
			event.gc.setForeground(Theme.colour(Tone.LINE));
			int y = line.getClientArea().height - 1;
			event.gc.drawLine(0, y, line.getClientArea().width, y);
		});
	}

	/** Called when the circumstances are to be changed, and when a neighbour is wanted. */
	public void onWish(Runnable wantsDetails, Runnable wantsBefore, Runnable wantsAfter) {
		details = wantsDetails;
		before = wantsBefore;
		after = wantsAfter;
	}

	/** Called when what the client left is to be seen. */
	public void onOriginal(Runnable wants) {
		wantsOriginal = wants;
	}

	/** Says whether it was made of what the client left in a journal page, which is a step away then. */
	public void original(boolean left) {
		String words = left ? "<a>" + Messages.original + "</a>" : "";
		if (!words.equals(original.getText())) {
			original.setText(words);
			original.setVisible(left);
			again(original);
		}
	}

	public void who(String words) {
		if (!words.equals(who.getText())) {
			who.setText(words.replace("&", "&&"));
			again(who);
		}
	}

	public void told(String words) {
		String linked = "<a>" + words.replace("&", "&&") + "</a>";
		if (!linked.equals(told.getText())) {
			told.setText(linked);
			again(told);
		}
	}

	/** How it is saved. */
	public void state(String words) {
		if (!words.equals(state.getText())) {
			state.setText(words);
			again(state);
		}
	}

	/** Says the place in the session; nothing where it is the only narrative. */
	public void place(Siblings siblings) {
		String words = siblings.count() < 2 || siblings.position() == 0 ? "" : words(siblings);
		if (!words.equals(place.getText())) {
			place.setText(words);
			place.setToolTipText(tip(siblings));
			place.setVisible(!words.isEmpty());
			again(place);
		}
	}

	/** Begins where the column does. */
	public void inset(int pixels) {
		if (layout.inset(pixels)) {
			line.requestLayout();
		}
	}

	/** Shows or folds the line. */
	public void show(boolean shown) {
		((GridData) line.getLayoutData()).exclude = !shown;
		line.setVisible(shown);
	}

	/** Wears the colours of the theme. */
	public void dress() {
		line.setBackground(Theme.colour(Tone.PAGE));
		for (Control control : new Control[] { who, told, original, place, state }) {
			control.setFont(Theme.small());
			control.setBackground(Theme.colour(Tone.PAGE));
			control.setForeground(Theme.colour(control == who ? Tone.PAGE_INK : Tone.INK3));
		}
	}

	private static String words(Siblings siblings) {
		StringJoiner words = new StringJoiner("   ");
		words.add(Messages.with(Messages.place, siblings.position(), siblings.count()));
		siblings.before().ifPresent(one -> words.add("<a href=\"" + BEFORE + "\">" + Messages.placeBefore + "</a>"));
		siblings.after().ifPresent(one -> words.add("<a href=\"after\">" + Messages.placeAfter + "</a>"));
		return words.toString();
	}

	private static String tip(Siblings siblings) {
		StringJoiner tip = new StringJoiner("\n");
		title(siblings.before()).ifPresent(title -> tip.add(Messages.with(Messages.neighbourBefore, title)));
		title(siblings.after()).ifPresent(title -> tip.add(Messages.with(Messages.neighbourAfter, title)));
		return tip.toString();
	}

	private static Optional<String> title(Optional<NarrativeSummary> narrative) {
		return narrative.map(NarrativeSummary::title).map(title -> title.replace("&", "&&"));
	}

	private static void again(Control changed) {
		changed.requestLayout();
	}
}

package org.afterglow.ui.entries.internal.form;

import java.util.List;
import java.util.function.Consumer;

import org.afterglow.ui.Theme;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Lines under each other, each of which may lead somewhere and can be taken out, and a button for one more. */
final class ListBox {

	private static final int QUOTE_POINTS = 11;
	private static final int NARROWEST = 20;

	/**
	 * One line.
	 *
	 * @param quote true for a client's words
	 */
	record Line(String words, String aside, boolean leads, boolean quote) {
	}

	private final Composite box;
	private final Composite lines;
	private final Named named;
	private final Surroundings around;
	private final Consumer<Integer> open;
	private final Consumer<Integer> remove;

	ListBox(Composite parent, Named named, Surroundings around, Consumer<Integer> open, Consumer<Integer> remove) {
		this.named = named;
		this.around = around;
		this.open = open;
		this.remove = remove;
		box = Boxes.columns(parent, 1);
		box.setLayoutData(Boxes.wide());
		lines = Boxes.columns(box, 2);
		lines.setLayoutData(Boxes.wide());
	}

	Composite control() {
		return box;
	}

	/** One more can be put in by this button. */
	Button adding(String label, Runnable add) {
		return Boxes.button(box, label, named, add);
	}

	void show(List<Line> wanted) {
		boolean hadFocus = Boxes.holdsFocus(lines);
		for (Control child : lines.getChildren()) {
			child.dispose();
		}
		for (int i = 0; i < wanted.size(); i++) {
			line(wanted.get(i), i);
		}
		((GridData) lines.getLayoutData()).exclude = wanted.isEmpty();
		lines.setVisible(!wanted.isEmpty());
		around.reflow().run();
		if (hadFocus) {
			box.setFocus();
		}
	}

	private void line(Line line, int index) {
		Composite words = Boxes.columns(lines, 1);
		GridData room = Boxes.wide();
		room.widthHint = Boxes.charactersWide(words, NARROWEST);
		words.setLayoutData(room);
		Control text = line.leads() ? link(words, line, index) : label(words, line);
		GridData wide = Boxes.wide();
		wide.widthHint = room.widthHint;
		text.setLayoutData(wide);
		if (line.quote()) {
			text.setFont(Theme.reading(QUOTE_POINTS));
		}
		if (!line.aside().isEmpty()) {
			Label aside = Boxes.hint(words, line.aside());
			aside.setLayoutData(Boxes.wide());
		}
		Button gone = Boxes.button(lines, Messages.remove, new Named(named.key() + ".remove." + index, named.spoken() + ", " + Messages.remove + ": " + line.words()),
				() -> remove.accept(index));
		gone.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
	}

	private Link link(Composite parent, Line line, int index) {
		Link link = new Named(named.key() + ".link." + index, line.words()).on(new Link(parent, SWT.WRAP));
		link.setText("<a>" + line.words().replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A") + "</a>");
		link.addListener(SWT.Selection, event -> open.accept(index));
		return link;
	}

	private Label label(Composite parent, Line line) {
		Label label = new Named(named.key() + ".line." + index(parent), line.words()).on(new Label(parent, SWT.WRAP));
		label.setText(line.words().replace("&", "&&"));
		return label;
	}

	private int index(Composite words) {
		return List.of(lines.getChildren()).indexOf(words) / 2;
	}
}

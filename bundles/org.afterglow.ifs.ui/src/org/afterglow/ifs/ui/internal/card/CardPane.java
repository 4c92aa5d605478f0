package org.afterglow.ifs.ui.internal.card;

import java.util.Optional;

import org.afterglow.framework.EntryPlace;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.EntryInput;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

/** What stands on a card. */
final class CardPane {

	private static final int INSET = 14;
	private static final int GAP = 8;
	private static final int BAR = 3;
	private static final int LABEL_CHARACTERS = 15;
	private static final int LARGER = 7;

	private final Composite control;
	private final IWorkbenchPage page;

	CardPane(Composite parent, IWorkbenchPage page, Optional<CardFacts> facts) {
		this.page = page;
		control = WidgetKey.key(new Composite(parent, SWT.NONE), "part.card.pane");
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = INSET;
		layout.marginHeight = INSET;
		layout.verticalSpacing = GAP;
		layout.horizontalSpacing = GAP;
		control.setLayout(layout);
		facts.ifPresentOrElse(this::fill, () -> label(Messages.cardEmpty, small(), Tone.INK2, 2));
	}

	Composite control() {
		return control;
	}

	void setFocus() {
		control.setFocus();
	}

	private static Font small() {
		return Theme.small();
	}

	private static int points() {
		return JFaceResources.getDefaultFont().getFontData()[0].getHeight();
	}

	private void fill(CardFacts facts) {
		String name = facts.name().isEmpty() ? Messages.nameless : facts.name();
		WidgetKey.key(label(name, Theme.reading(points() + LARGER), Tone.INK, 2), "part.card.name");
		WidgetKey.key(label(facts.below(), small(), Tone.INK2, 2), "part.card.below");
		for (CardFacts.Fact fact : facts.facts()) {
			term(fact.label());
			label(fact.text(), fact.words() ? Theme.reading(points()) : JFaceResources.getDefaultFont(), Tone.INK, 1);
		}
		line();
		heading(Messages.relations, facts.relations().isEmpty() ? Messages.relationsNone : "");
		facts.relations().forEach(each -> label(each, JFaceResources.getDefaultFont(), Tone.INK, 2));
		line();
		heading(Messages.voice, Messages.with(Messages.passages, facts.passages().size()));
		facts.passages().forEach(this::passage);
		line();
		Link open = WidgetKey.key(new Link(control, SWT.NONE), "part.card.open");
		open.setText("<a>" + Messages.openEntry + "</a>");
		open.addListener(SWT.Selection, event -> EntryInput.open(page, facts.part(), name));
		open.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false, 2, 1));
	}

	private Label label(String text, Font font, Tone tone, int columns) {
		Label label = new Label(control, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setFont(font);
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
		data.widthHint = 1;
		label.setLayoutData(data);
		return label;
	}

	private void term(String text) {
		Label label = new Label(control, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setFont(small());
		label.setForeground(Theme.colour(Tone.INK2));
		GridData data = new GridData(SWT.FILL, SWT.TOP, false, false);
		data.widthHint = LABEL_CHARACTERS * points() * 2 / 3;
		data.verticalIndent = 2;
		label.setLayoutData(data);
	}

	private void heading(String text, String aside) {
		Label heading = new Label(control, SWT.NONE);
		heading.setText(text);
		heading.setFont(Theme.smallBold());
		heading.setForeground(Theme.colour(Tone.INK));
		heading.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		Label count = new Label(control, SWT.NONE);
		count.setText(aside);
		count.setFont(small());
		count.setForeground(Theme.colour(Tone.INK2));
		count.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
	}

	private void line() {
		Label line = new Label(control, SWT.NONE);
		line.setBackground(Theme.colour(Tone.LINE));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.heightHint = 1;
		data.verticalIndent = GAP;
		line.setLayoutData(data);
	}

	/** Words with the client's bar; where they were told is the way there. */
	private void passage(CardFacts.Passage passage) {
		Composite box = new Composite(control, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		layout.marginLeft = BAR + 10;
		layout.verticalSpacing = 2;
		box.setLayout(layout);
		box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		box.addListener(SWT.Paint, event -> {
			event.gc.setBackground(Theme.colour(Tone.EMBER));
			event.gc.fillRectangle(0, 0, BAR, box.getSize().y);
		});
		Label quote = new Label(box, SWT.WRAP);
		quote.setText(passage.place().quote().replace("&", "&&"));
		quote.setFont(Theme.reading(points()));
		quote.setForeground(Theme.colour(Tone.INK));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 1;
		quote.setLayoutData(wide);
		Link where = WidgetKey.key(new Link(box, SWT.NONE), "part.card.passage");
		where.setFont(small());
		boolean there = passage.place().isThere();
		where.setText(there ? "<a>" + plain(passage.where()) + "</a>" : plain(passage.where()));
		where.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		if (there) {
			where.addListener(SWT.Selection, event -> open(passage.place()));
			quote.setCursor(quote.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			quote.addListener(SWT.MouseUp, event -> open(passage.place()));
		}
	}

	/** Titles of narratives are no links of ours. */
	private static String plain(String text) {
		return text.replace("<", "‹").replace(">", "›").replace("&", "&&");
	}

	private void open(EntryPlace place) {
		Passages.open(page, PassageTarget.at(place.narrative(), place.title(), place.anchor().span(), place.version(), place.quote()));
	}
}

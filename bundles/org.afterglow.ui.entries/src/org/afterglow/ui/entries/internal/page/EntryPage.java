package org.afterglow.ui.entries.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.form.FormPane;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the page of an entry looks like: who and what at the top, the form in the middle, what can be done at the foot. */
final class EntryPage {

	private static final int SIDE = 30;
	private static final int GAP = 12;
	private static final int TITLE_POINTS = 18;
	private static final int MOST_CHARACTERS = 150;
	private static final int LITTLE_CHARACTERS = 70;
	private static final int FOOT_COLUMNS = 5;

	private final Composite page;
	private final Composite head;
	private final Label title;
	private final Label whose;
	private final Label state;
	private final Label notice;
	private final Label reminders;
	private final ScrolledComposite scroll;
	private final Composite content;
	private final Composite foot;
	private Optional<FormPane> form = Optional.empty();
	private boolean little;

	EntryPage(Composite parent, String name) {
		page = column(parent, 0, 0);
		head = columns(page, 2);
		title = WidgetKey.key(new Label(head, SWT.WRAP), "entry.title");
		title.setFont(Theme.reading(TITLE_POINTS));
		title.setText(name.replace("&", "&&"));
		whose = WidgetKey.key(new Label(head, SWT.WRAP), "entry.whose");
		GridData rest = new GridData(SWT.FILL, SWT.END, true, false);
		rest.widthHint = 1;
		whose.setLayoutData(rest);
		state = WidgetKey.key(new Label(head, SWT.WRAP), "entry.state");
		state.setFont(Theme.small());
		state.setForeground(Theme.colour(Tone.INK3));
		line();
		notice = strip("entry.notice");
		reminders = strip("entry.reminders");
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		content = column(scroll, SIDE, GAP);
		scroll.setContent(content);
		scroll.addListener(SWT.Resize, event -> reflow());
		line();
		foot = columns(page, FOOT_COLUMNS);
		arrange(false);
		page.addListener(SWT.Resize, event -> arrange(page.getClientArea().width < charactersWide(LITTLE_CHARACTERS)));
	}

	/** In little room everything stands below each other: beside a long name the rest would have the width of a letter. */
	private void arrange(boolean inLittle) {
		if (inLittle == little && title.getLayoutData() != null) {
			return;
		}
		little = inLittle;
		Stream.of(head, content, foot).map(each -> (GridLayout) each.getLayout()).forEach(layout -> layout.marginWidth = side());
		((GridLayout) head.getLayout()).numColumns = little ? 1 : 2;
		title.setLayoutData(little ? wrapping(1) : new GridData(SWT.BEGINNING, SWT.END, false, false));
		state.setLayoutData(wrapping(little ? 1 : 2));
		((GridLayout) foot.getLayout()).numColumns = little ? 2 : FOOT_COLUMNS;
		Stream.of(foot.getChildren()).filter(Label.class::isInstance).forEach(label -> label.setLayoutData(wrapping(little ? 2 : 1)));
		page.layout(true, true);
	}

	private int side() {
		return little ? GAP : SIDE;
	}

	/** As wide as there is room. */
	private static GridData wrapping(int columns) {
		GridData data = new GridData(SWT.FILL, SWT.END, true, false, columns, 1);
		data.widthHint = 1;
		return data;
	}

	private Label strip(String key) {
		Label strip = WidgetKey.key(new Label(page, SWT.WRAP), key);
		strip.setForeground(Theme.colour(Tone.STRAW));
		GridData told = new GridData(SWT.FILL, SWT.TOP, true, false);
		told.horizontalIndent = SIDE;
		told.verticalIndent = GAP / 2;
		told.exclude = true;
		strip.setLayoutData(told);
		strip.setVisible(false);
		return strip;
	}

	private void line() {
		new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private static Composite column(Composite parent, int side, int top) {
		Composite made = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = side;
		layout.marginHeight = top;
		layout.verticalSpacing = top;
		made.setLayout(layout);
		return made;
	}

	private static Composite columns(Composite parent, int count) {
		Composite made = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(count, false);
		layout.marginWidth = SIDE;
		layout.marginHeight = GAP;
		layout.horizontalSpacing = GAP;
		made.setLayout(layout);
		made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return made;
	}

	Composite control() {
		return page;
	}

	/** Says what it is and whose. */
	void head(String name, String sentence) {
		title.setText(name.replace("&", "&&"));
		whose.setText(sentence.replace("&", "&&"));
		whose.setToolTipText(sentence);
		page.layout(true, true);
	}

	void state(String sentence) {
		if (!state.getText().equals(sentence)) {
			state.setText(sentence);
			state.getParent().layout();
		}
	}

	/** Says something above the form that needs a look; empty for nothing. */
	void notice(String sentence) {
		say(notice, sentence);
	}

	/** Keeps something in sight that is in nobody's way. */
	void reminders(List<String> sentences) {
		say(reminders, String.join("\n", sentences));
	}

	private void say(Label strip, String sentence) {
		String text = sentence.replace("&", "&&");
		if (!strip.getText().equals(text)) {
			strip.setText(text);
			((GridData) strip.getLayoutData()).exclude = sentence.isEmpty();
			strip.setVisible(!sentence.isEmpty());
			page.layout(true, true);
		}
	}

	/** Takes out what was there. */
	void clear() {
		form = Optional.empty();
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		for (Control child : foot.getChildren()) {
			child.dispose();
		}
	}

	/** What the type is for, above its form. */
	void help(String sentence) {
		Label label = new Label(content, SWT.WRAP);
		label.setForeground(Theme.colour(Tone.INK2));
		label.setText(sentence.replace("&", "&&"));
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** A form to be answered. */
	FormPane form(Function<Composite, FormPane> made) {
		FormPane pane = made.apply(content);
		pane.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		form = Optional.of(pane);
		return pane;
	}

	/** Something to be read. */
	void read(Function<Composite, Composite> made) {
		made.apply(content).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** A sentence at the left of the foot. */
	void footSays(String sentence) {
		Label label = new Label(foot, SWT.WRAP);
		label.setForeground(Theme.colour(Tone.INK2));
		label.setText(sentence);
		label.setLayoutData(wrapping(little ? 2 : 1));
	}

	Button action(String label, String key, Runnable pressed) {
		Button button = WidgetKey.key(new Button(foot, SWT.PUSH), key);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return button;
	}

	void setFocus() {
		form.ifPresentOrElse(FormPane::setFocus, () -> {
			if (!content.setFocus()) {
				foot.setFocus();
			}
		});
	}

	/** Lays the form out in the room there is. */
	void reflow() {
		if (page.isDisposed()) {
			return;
		}
		Rectangle room = scroll.getClientArea();
		int width = Math.max(1, Math.min(room.width, charactersWide(MOST_CHARACTERS)));
		form.ifPresent(pane -> pane.fit(width - 2 * side()));
		((GridLayout) content.getLayout()).marginRight = Math.max(0, room.width - width);
		scroll.setMinHeight(content.computeSize(Math.max(1, room.width), SWT.DEFAULT).y);
		content.layout(true, true);
	}

	private int charactersWide(int count) {
		GC gc = new GC(page);
		try {
			return (int) (gc.getFontMetrics().getAverageCharacterWidth() * count);
		} finally {
			gc.dispose();
		}
	}

	/** Everything anew, after what stands in it changed. */
	void layout() {
		page.layout(true, true);
		reflow();
	}

	/** Says that it is being read, if nothing is there yet. */
	void opening() {
		if (!page.isDisposed() && content.getChildren().length == 0) {
			state(Messages.opening);
		}
	}
}

package org.afterglow.ui.narrative.internal.find;

import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.TextSpan;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The strip above the text: finds as one types, goes from place to place, replaces. Escape folds it. */
public final class FindStrip {

	private static final int MARGIN = 16;
	private static final int FIELD_CHARACTERS = 22;
	private static final int TARGET = 28;
	private static final String CLOSE = "\u00d7";

	private final Composite page;
	private final Composite strip;
	private final GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
	private final Text words;
	private final Text by;
	private final Label count;
	private final Button matchCase;
	private final Button wholeWords;
	private Optional<StyledText> text = Optional.empty();
	private Optional<Finding> finding = Optional.empty();

	public FindStrip(Composite page) {
		this.page = page;
		strip = WidgetKey.key(new Composite(page, SWT.NONE), "narrative.find");
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = MARGIN;
		layout.marginHeight = 8;
		layout.horizontalSpacing = 8;
		strip.setLayout(layout);
		data.exclude = true;
		strip.setLayoutData(data);
		strip.setVisible(false);
		words = field(Messages.words, "narrative.find.words");
		Composite going = row();
		button(going, Messages.previous, "narrative.find.previous", () -> finding.ifPresent(Finding::previous));
		button(going, Messages.next, "narrative.find.next", () -> finding.ifPresent(Finding::next));
		count = WidgetKey.key(new Label(going, SWT.NONE), "narrative.find.count");
		closer();
		by = field(Messages.replaceWith, "narrative.find.by");
		Composite replacing = row();
		button(replacing, Messages.replace, "narrative.find.replace", () -> finding.ifPresent(it -> it.replace(by.getText())));
		button(replacing, Messages.all, "narrative.find.all", () -> finding.ifPresent(it -> it.replaceAll(by.getText())));
		matchCase = check(replacing, Messages.matchCase, "narrative.find.case");
		wholeWords = check(replacing, Messages.wholeWords, "narrative.find.whole");
		new Label(strip, SWT.NONE);
		words.addListener(SWT.Modify, event -> look());
		listen();
		strip.addPaintListener(event -> {
			event.gc.setForeground(Theme.colour(Tone.LINE));
			int y = strip.getClientArea().height - 1;
			event.gc.drawLine(0, y, strip.getClientArea().width, y);
		});
	}

	/**
	 * From now on it finds in this text.
	 *
	 * @param shown brings a place into sight and selects it
	 */
	public void follow(StyledText shownText, CodedDocument document, Consumer<TextSpan> shown) {
		text = Optional.of(shownText);
		finding = Optional.of(new Finding(shownText, document, shown, this::say));
	}

	/** Unfolds, or goes back into the field; selected words of one line are looked for. */
	public void open() {
		finding.ifPresent(it -> {
			it.begin();
			text.map(StyledText::getSelectionText).filter(FindStrip::isOneLine).filter(chosen -> isFolded())
					.ifPresent(words::setText);
			if (isFolded()) {
				show(true);
			}
			words.setFocus();
			words.selectAll();
			look();
		});
	}

	/** Goes to the next place of what was looked for last; the focus stays. */
	public void next() {
		go(Finding::next);
	}

	/** Goes to the place before of what was looked for last; the focus stays. */
	public void previous() {
		go(Finding::previous);
	}

	/** Folds; the focus goes back into the text, whose selection stays. */
	public void close() {
		if (!isFolded()) {
			show(false);
			finding.ifPresent(Finding::end);
			text.ifPresent(StyledText::setFocus);
		}
	}

	/** Wears the colours of the theme. */
	public void dress() {
		if (strip.isDisposed()) {
			return;
		}
		dress(strip);
		count.setForeground(Theme.colour(Tone.INK2));
	}

	private void go(Consumer<Finding> where) {
		if (isFolded() && words.getText().isEmpty()) {
			open();
		} else if (isFolded()) {
			show(true);
			finding.ifPresent(it -> it.lookAgain(query(), () -> where.accept(it)));
		} else {
			finding.ifPresent(where);
		}
	}

	private void look() {
		finding.ifPresent(it -> it.look(query()));
	}

	private Query query() {
		return new Query(words.getText(), matchCase.getSelection(), wholeWords.getSelection());
	}

	private void say(String sentence) {
		if (!count.isDisposed() && !count.getText().equals(sentence)) {
			count.setText(sentence);
			count.requestLayout();
		}
	}

	private boolean isFolded() {
		return data.exclude;
	}

	private static boolean isOneLine(String chosen) {
		return !chosen.isEmpty() && chosen.indexOf('\n') < 0;
	}

	private void listen() {
		for (Control control : controls()) {
			control.addListener(SWT.Traverse, event -> traversed(control, event));
		}
	}

	private Control[] controls() {
		return new Control[] { words, by, matchCase, wholeWords };
	}

	private void traversed(Control control, Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		} else if (event.detail == SWT.TRAVERSE_RETURN && control == words) {
			event.doit = false;
			boolean back = (event.stateMask & SWT.SHIFT) != 0;
			finding.ifPresent(back ? Finding::previous : Finding::next);
		} else if (event.detail == SWT.TRAVERSE_RETURN && control == by) {
			event.doit = false;
			finding.ifPresent(it -> it.replace(by.getText()));
		}
	}

	private void show(boolean shown) {
		data.exclude = !shown;
		strip.setVisible(shown);
		page.layout(true, true);
		// The style sheet dresses what has just become visible a moment later.
		dress();
		strip.getDisplay().asyncExec(this::dress);
	}

	private Text field(String label, String key) {
		new Label(strip, SWT.NONE).setText(label);
		Text field = WidgetKey.key(new Text(strip, SWT.SINGLE | SWT.BORDER), key);
		GridData size = new GridData(SWT.FILL, SWT.CENTER, false, false);
		size.widthHint = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * FIELD_CHARACTERS / 4;
		field.setLayoutData(size);
		return field;
	}

	private Composite row() {
		Composite row = new Composite(strip, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		RowLayout flow = new RowLayout(SWT.HORIZONTAL);
		flow.center = true;
		flow.spacing = 8;
		flow.marginLeft = 0;
		flow.marginTop = 0;
		flow.marginBottom = 0;
		row.setLayout(flow);
		return row;
	}

	private void closer() {
		Button closer = WidgetKey.spoken(WidgetKey.key(new Button(strip, SWT.PUSH | SWT.FLAT), "narrative.find.close"),
				Messages.close);
		closer.setText(CLOSE);
		closer.setToolTipText(Messages.close);
		GridData size = new GridData(SWT.END, SWT.BEGINNING, false, false);
		size.widthHint = Math.max(TARGET, closer.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		closer.setLayoutData(size);
		closer.addListener(SWT.Selection, event -> close());
		closer.addListener(SWT.Traverse, event -> traversed(closer, event));
	}

	private void button(Composite row, String label, String key, Runnable action) {
		Button button = WidgetKey.key(new Button(row, SWT.PUSH), key);
		button.setText(label);
		button.setLayoutData(new RowData());
		button.addListener(SWT.Selection, event -> action.run());
		button.addListener(SWT.Traverse, event -> traversed(button, event));
	}

	private Button check(Composite row, String label, String key) {
		Button check = WidgetKey.key(new Button(row, SWT.CHECK), key);
		check.setText(label);
		check.addListener(SWT.Selection, event -> look());
		return check;
	}

	private static void dress(Control control) {
		boolean own = control instanceof Text || control instanceof Button && (control.getStyle() & SWT.CHECK) == 0;
		if (own) {
			return;
		}
		control.setBackground(Theme.colour(Tone.PAGE));
		control.setForeground(Theme.colour(Tone.PAGE_INK));
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				dress(child);
			}
		}
	}
}

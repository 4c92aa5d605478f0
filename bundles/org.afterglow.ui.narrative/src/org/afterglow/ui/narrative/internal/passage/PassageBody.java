package org.afterglow.ui.narrative.internal.passage;

import java.util.List;
import java.util.stream.Stream;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.touching.Touch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the passage view is made of. Says nothing by itself. */
final class PassageBody {

	/** What the person does in it. */
	interface Listener extends ScaleRows.Listener, MemoField.Listener {
		void chosen(Mark mark);

		void recode(Mark mark);

		void remove(Mark mark);

		/** Back to the text. */
		void leave();

		void addCode();

		void addInVivo();

		/** Shows the entry. */
		void open(Touch touch);
	}

	private static final int INSET = 14;

	private final ScrolledComposite scroll;
	private final Composite content;
	final Quote quote;
	final Label whose;
	final Label sentence;
	final Composite actions;
	final CodingList codings;
	final ScaleRows scales;
	final MemoField memo;
	final Label who;
	final Label entriesHead;
	final TouchList entries;
	private final Composite line;
	private final Button add;

	PassageBody(Composite parent, Listener listener) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		content = WidgetKey.key(new Composite(scroll, SWT.NONE), "passage.body");
		scroll.setContent(content);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = INSET;
		layout.verticalSpacing = 8;
		content.setLayout(layout);
		quote = new Quote(content);
		wide(quote.control());
		whose = label("passage.whose");
		whose.setFont(Theme.small());
		((GridData) whose.getLayoutData()).horizontalIndent = INSET - 1;
		line = new Composite(content, SWT.NONE);
		wide(line);
		((GridData) line.getLayoutData()).heightHint = 1;
		codings = new CodingList(content, listener);
		wide(codings.control());
		entriesHead = label("passage.entries.head");
		entriesHead.setFont(Theme.small());
		entriesHead.setText(Messages.touchHead);
		entries = new TouchList(content, listener::open);
		wide(entries.control());
		scales = new ScaleRows(content, listener);
		wide(scales.control());
		memo = new MemoField(content, listener);
		wide(memo.control());
		who = label("passage.who");
		who.setFont(Theme.small());
		sentence = label("passage.sentence");
		actions = new Composite(content, SWT.NONE);
		GridLayout column = new GridLayout();
		column.marginWidth = 0;
		column.marginHeight = 0;
		actions.setLayout(column);
		wide(actions);
		add = button("passage.add", Messages.passageAdd, listener::addCode);
		button("passage.words", Messages.passageWords, listener::addInVivo);
		scroll.addListener(SWT.Resize, event -> arrange());
		Stream.of(codings.control(), scales.control(), memo.control(), entries.control(), actions).forEach(part -> leaving(part, listener));
		dress();
		// The style sheet dresses new widgets a moment later, and knows nothing of hints.
		content.getDisplay().asyncExec(this::dress);
	}

	/** Escape leads back, from wherever the focus is. */
	private static void leaving(Composite part, Listener listener) {
		for (Control child : part.getChildren()) {
			if (child instanceof Composite deeper) {
				leaving(deeper, listener);
			}
			escape(child, listener);
		}
		escape(part, listener);
	}

	private static void escape(Control control, Listener listener) {
		control.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				event.detail = SWT.TRAVERSE_NONE;
				listener.leave();
			}
		});
	}

	/** Shows these and folds the others. */
	void show(List<Control> shown) {
		for (Control child : content.getChildren()) {
			boolean visible = shown.contains(child);
			((GridData) child.getLayoutData()).exclude = !visible;
			child.setVisible(visible);
		}
		((GridData) codings.control().getLayoutData()).heightHint = codings.height();
		((GridData) entries.control().getLayoutData()).heightHint = entries.height();
		arrange();
	}

	Control line() {
		return line;
	}

	void setFocus() {
		content.forceFocus();
	}

	void focusOnAction() {
		add.setFocus();
	}

	void arrange() {
		if (!content.isDisposed()) {
			content.layout(true, true);
			scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	void dress() {
		if (content.isDisposed()) {
			return;
		}
		line.setBackground(Theme.colour(Tone.LINE));
		for (Composite ground : new Composite[] { scroll, content, actions }) {
			ground.setBackground(Theme.colour(Tone.PANEL));
		}
		for (Label label : new Label[] { whose, who, sentence, entriesHead }) {
			label.setBackground(Theme.colour(Tone.PANEL));
		}
		whose.setForeground(Theme.colour(Tone.INK3));
		who.setForeground(Theme.colour(Tone.INK3));
		sentence.setForeground(Theme.colour(Tone.INK2));
		quote.dress();
		codings.dress();
		entries.dress();
		entriesHead.setForeground(Theme.colour(Tone.INK3));
		scales.dress();
		memo.dress();
	}

	/** Puts words into a label, whose ampersands would be mnemonics; true if they are others. */
	static boolean say(Label label, String words) {
		String shown = words.replace("&", "&&");
		boolean other = !label.getText().equals(shown);
		if (other) {
			label.setText(shown);
		}
		return other;
	}

	private Label label(String key) {
		Label label = WidgetKey.key(new Label(content, SWT.WRAP), key);
		wide(label);
		return label;
	}

	private Button button(String key, String text, Runnable action) {
		Button button = WidgetKey.key(new Button(actions, SWT.PUSH), key);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private static void wide(Control control) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 60;
		control.setLayoutData(data);
	}
}

package org.afterglow.ui.search.internal.query;

import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.query.QueryField;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.search.internal.query.Completion.Vocabulary;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Lists below the field what can follow at the caret. Values of a field are chosen with the arrows and Enter; names of fields
 * are taken with Tab alone, so that Down still goes to the results.
 */
public final class CompletionCard {

	private static final int INSET = 8;
	private static final int LEAST_WIDTH = 180;

	private final Composite ground;
	private final StyledText field;
	private final Records records;
	private final Codebook codebook;
	private final PassageSearch search;
	private Vocabulary vocabulary = Vocabulary.NONE;
	private Optional<Completion> shown = Optional.empty();
	private Optional<Composite> card = Optional.empty();
	private Table list;
	private Label hint;
	private boolean accepting;

	/**
	 * Follows a field: its keys come here before anywhere else.
	 *
	 * @param ground of the view, over whose lower part the list lies; a window of its own would take the keys on some systems
	 */
	public CompletionCard(Composite ground, StyledText field, Records records, Codebook codebook, PassageSearch search) {
		this.ground = ground;
		this.field = field;
		this.records = records;
		this.codebook = codebook;
		this.search = search;
		field.addListener(SWT.FocusIn, event -> learn());
		field.addListener(SWT.FocusOut, event -> Jobs.later(field, this::left));
		field.addListener(SWT.Dispose, event -> hide());
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.Traverse, this::traverse);
		ground.addListener(SWT.Resize, event -> hide());
	}

	/** True while something is offered. */
	public boolean isShown() {
		return shown.isPresent();
	}

	/** Not at once: a click on the list takes the focus, too, and the list must live until it is over. */
	private void left() {
		if (!field.isFocusControl()) {
			hide();
		}
	}

	/** Takes a key that belongs to the list; false if it is the field's own. */
	public boolean takes(Event event) {
		if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL) {
			event.doit = false;
			offer();
			return true;
		}
		if (shown.isEmpty()) {
			return false;
		}
		boolean ofField = shown.get().ofField();
		switch (event.keyCode) {
			case SWT.ESC -> hide();
			case SWT.ARROW_DOWN -> {
				if (!ofField) {
					hide();
					return false;
				}
				move(1);
			}
			case SWT.ARROW_UP -> move(-1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (!ofField) {
					hide();
					return false;
				}
				accept();
			}
			default -> {
				return false;
			}
		}
		event.doit = false;
		return true;
	}

	private void traverse(Event event) {
		if (shown.isPresent() && event.detail == SWT.TRAVERSE_TAB_NEXT) {
			// Not to the next control, and no tab into the text either.
			event.detail = SWT.TRAVERSE_NONE;
			event.doit = true;
			accept();
		}
	}

	/** Names may have changed since the field was left. */
	private void learn() {
		Jobs.start(field, Messages.searching, monitor -> new Vocabulary(
				records.clients().all().stream().map(Client::label).sorted(String.CASE_INSENSITIVE_ORDER).toList(),
				codebook.codes().stream().map(CompletionCard::named).toList(), search.words()), known -> vocabulary = known);
	}

	private static Vocabulary.Named named(Code code) {
		return new Vocabulary.Named(code.name(), QueryField.named(code.kind().key()));
	}

	private void typed() {
		if (field.isFocusControl() && !accepting) {
			// The caret is moved after this event.
			Jobs.later(field, this::offer);
		}
	}

	private void offer() {
		shown = Completion.at(field.getText(), field.getCaretOffset(), vocabulary);
		if (shown.isEmpty() || !field.isFocusControl()) {
			hide();
		} else {
			show(shown.get());
		}
	}

	private void show(Completion completion) {
		if (card.isEmpty()) {
			make();
		}
		list.removeAll();
		completion.offers().forEach(offer -> new TableItem(list, SWT.NONE).setText(offer.shown()));
		list.setSelection(0);
		hint.setText(completion.ofField() ? Messages.completeValue : Messages.completeField);
		Composite shown = card.orElseThrow();
		int start = field.getLocationAtOffset(Math.min(completion.start(), field.getCharCount())).x;
		Point corner = ground.getDisplay().map(field, ground, start - INSET, field.getSize().y);
		Point size = shown.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.max(size.x, LEAST_WIDTH);
		Rectangle room = ground.getClientArea();
		shown.setBounds(Math.max(0, Math.min(corner.x, room.width - width)), corner.y + 2, width, Math.min(size.y, room.height - corner.y - 2));
		shown.moveAbove(null);
		shown.setVisible(true);
	}

	private void make() {
		Composite made = WidgetKey.key(new Composite(ground, SWT.NONE), "search.completion");
		GridData apart = new GridData();
		apart.exclude = true;
		made.setLayoutData(apart);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 1;
		layout.marginHeight = 1;
		layout.verticalSpacing = 0;
		made.setLayout(layout);
		made.addListener(SWT.Paint, event -> {
			event.gc.setForeground(Theme.colour(Tone.EDGE));
			event.gc.drawRectangle(0, 0, made.getSize().x - 1, made.getSize().y - 1);
		});
		list = WidgetKey.key(new Table(made, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "search.completion.list");
		WidgetKey.spoken(list, Messages.completionSpoken);
		list.setBackground(Theme.colour(Tone.PANEL));
		list.setForeground(Theme.colour(Tone.INK));
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		list.addListener(SWT.MouseDown, this::take);
		list.addListener(SWT.EraseItem, CompletionCard::ground);
		hint = new Label(made, SWT.NONE);
		hint.setFont(Theme.small());
		hint.setBackground(Theme.colour(Tone.PANEL));
		hint.setForeground(Theme.colour(Tone.INK3));
		GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		below.horizontalIndent = INSET / 2;
		hint.setLayoutData(below);
		card = Optional.of(made);
	}

	/** The list has no focus, and what is chosen in it is chosen all the same. */
	private static void ground(Event event) {
		if ((event.detail & SWT.SELECTED) != 0) {
			event.gc.setBackground(Theme.colour(Tone.DUSK_TINT));
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.gc.setForeground(Theme.colour(Tone.INK));
			event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
		}
	}

	private void move(int step) {
		int count = list.getItemCount();
		list.setSelection(Math.floorMod(list.getSelectionIndex() + step, count));
	}

	/** The row is chosen by the system after this event, and the field has lost the focus by then. */
	private void take(Event event) {
		TableItem item = list.getItem(new Point(event.x, event.y));
		if (item != null && shown.isPresent()) {
			Completion completion = shown.get();
			int row = list.indexOf(item);
			Jobs.later(field, () -> {
				field.setFocus();
				accept(completion, row);
			});
		}
	}

	private void accept() {
		accept(shown.orElseThrow(), Math.max(0, list.getSelectionIndex()));
	}

	private void accept(Completion completion, int row) {
		String text = completion.offers().get(row).text();
		String after = completion.ofField() && completion.end() >= field.getCharCount() ? " " : "";
		accepting = true;
		try {
			field.replaceTextRange(completion.start(), completion.end() - completion.start(), text + after);
		} finally {
			accepting = false;
		}
		field.setCaretOffset(completion.start() + text.length() + after.length());
		hide();
		if (!completion.ofField()) {
			offer();
		}
	}

	private void hide() {
		shown = Optional.empty();
		card.ifPresent(Composite::dispose);
		card = Optional.empty();
	}
}

package org.afterglow.ui.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Several pictures of a module in one view: one of them is chosen by its name at the top, a sentence says what it shows, and where there
 * is nothing to show yet a sentence and a button say how it begins. UI thread.
 *
 * @since 1.0
 */
public final class PictureBook {

	private static final int INSET = 8;
	/** So many times as wide as the chooser the view has to be for a sentence beside it. */
	private static final double WIDE = 2.5;

	/**
	 * One of several things that stand behind a place of a picture.
	 *
	 * @param name as it is offered
	 * @param opens opens it
	 * @since 1.0
	 */
	public record Offer(String name, Runnable opens) {

		/** Refuses null. */
		public Offer {
			Objects.requireNonNull(name);
			Objects.requireNonNull(opens);
		}

		/** Names may be a client's words. */
		@Override
		public String toString() {
			return "Offer";
		}
	}

	private record Page(Control control, Runnable focus) {
	}

	private final Composite body;
	private final Combo chooser;
	private final Label sentence;
	private final Composite stack;
	private final Composite lesson;
	private final Label teaches;
	private final Button begins;
	private final List<Page> pages = new ArrayList<>();
	private Optional<Runnable> begin = Optional.empty();
	private boolean empty = true;
	/** The focus came before anything was there to have it. */
	private boolean awaited;
	private boolean begun;

	/**
	 * An empty one.
	 *
	 * @param key of the chooser, for those who drive the window; the sentence, the lesson and its button are called the same with
	 *            {@code .sentence}, {@code .empty} and {@code .begin} behind
	 * @param spoken what the chooser is called where it is heard
	 * @since 1.0
	 */
	public PictureBook(Composite parent, String key, String spoken) {
		body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = INSET;
		layout.verticalSpacing = INSET / 2;
		body.setLayout(layout);
		chooser = WidgetKey.spoken(WidgetKey.key(new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN), key), spoken);
		chooser.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		sentence = words(body, key + ".sentence");
		((GridData) sentence.getLayoutData()).verticalAlignment = SWT.CENTER;
		stack = new Composite(body, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.addListener(SWT.Resize, event -> turn());
		lesson = new Composite(stack, SWT.NONE);
		GridLayout inner = new GridLayout();
		inner.marginWidth = 0;
		inner.verticalSpacing = INSET;
		lesson.setLayout(inner);
		teaches = words(lesson, key + ".empty");
		begins = WidgetKey.key(new Button(lesson, SWT.PUSH), key + ".begin");
		begins.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> begin.ifPresent(Runnable::run)));
	}

	/** The sentence stands beside the chooser where there is room for it. */
	private void turn() {
		GridLayout layout = (GridLayout) body.getLayout();
		int columns = body.getSize().x > WIDE * chooser.getSize().x && !sentence.getText().isEmpty() ? 2 : 1;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			((GridData) stack.getLayoutData()).horizontalSpan = columns;
			body.layout();
		}
	}

	private static Label words(Composite parent, String key) {
		Label label = WidgetKey.key(new Label(parent, SWT.WRAP), key);
		label.setForeground(Theme.colour(Tone.INK2));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		label.setLayoutData(data);
		return label;
	}

	/**
	 * What it is in the window.
	 *
	 * @since 1.0
	 */
	public Composite control() {
		return body;
	}

	/**
	 * Where pictures are made that are added.
	 *
	 * @since 1.0
	 */
	public Composite pages() {
		return stack;
	}

	/**
	 * Adds a picture behind those there are; the first one is chosen.
	 *
	 * @param name as it is chosen
	 * @param control made in {@link #pages()}
	 * @param focus gives the focus to it
	 * @since 1.0
	 */
	public void add(String name, Control control, Runnable focus) {
		pages.add(new Page(control, focus));
		chooser.add(name);
		if (pages.size() == 1) {
			chooser.select(0);
		}
	}

	/**
	 * Which picture is chosen, counted from 0.
	 *
	 * @since 1.0
	 */
	public int chosen() {
		return Math.max(0, chooser.getSelectionIndex());
	}

	/**
	 * Calls when another picture is chosen.
	 *
	 * @since 1.0
	 */
	public void choosing(Runnable chosen) {
		chooser.addListener(SWT.Selection, event -> chosen.run());
	}

	/**
	 * Shows the chosen picture under a sentence.
	 *
	 * @param said what it shows; may be empty
	 * @since 1.0
	 */
	public void show(String said) {
		empty = false;
		front(said, pages.get(chosen()).control());
		if (awaited && chooser.isFocusControl()) {
			setFocus();
		}
		awaited = false;
	}

	/**
	 * Shows how it begins in place of the chosen picture.
	 *
	 * @param said what is missing, and what would be seen
	 * @param button what begins it; empty for no button
	 * @param beginning called when the button is pressed
	 * @since 1.0
	 */
	public void teach(String said, String button, Runnable beginning) {
		empty = true;
		begin = Optional.of(beginning);
		teaches.setText(said.replace("&", "&&"));
		begins.setText(button);
		begins.setVisible(!button.isEmpty());
		((GridLayout) lesson.getLayout()).marginTop = INSET;
		front("", lesson);
		awaited = false;
	}

	private void front(String said, Control control) {
		begun = true;
		sentence.setText(said.replace("&", "&&"));
		sentence.setVisible(!said.isEmpty());
		((GridData) sentence.getLayoutData()).exclude = said.isEmpty();
		StackLayout layout = (StackLayout) stack.getLayout();
		boolean left = layout.topControl != null && layout.topControl != control && holdsFocus(layout.topControl);
		layout.topControl = control;
		turn();
		body.layout(true, true);
		if (left) {
			// A picture that is gone would take the keys along.
			chooser.setFocus();
		}
	}

	private static boolean holdsFocus(Control control) {
		for (Control each = control.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
			if (each == control) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Gives the focus to the picture that is shown, or to the chooser where there is none.
	 *
	 * @since 1.0
	 */
	public void setFocus() {
		if (empty || pages.isEmpty()) {
			awaited = !begun;
			chooser.setFocus();
		} else {
			pages.get(chosen()).focus().run();
		}
	}

	/**
	 * Refreshes after changes, once however many come in a moment, until the view is gone.
	 *
	 * @param listening begins to listen, and returns what ends it: {@code records::listen}
	 * @param refresh on the UI thread; must return fast
	 * @since 1.0
	 */
	public void refreshing(Function<Runnable, ? extends AutoCloseable> listening, Runnable refresh) {
		Refreshing.of(body, listening, refresh);
	}

	/**
	 * Opens what stands behind the place of a picture that the keys are about: at once if it is one thing, from a menu below it if it is
	 * several.
	 *
	 * @since 1.0
	 */
	public void open(Picture picture, List<Offer> offers) {
		Optional<Rectangle> place = picture.focused().flatMap(item -> picture.place(item.key()));
		OfferMenu.open(body, offers, place.map(item -> picture.control().toDisplay(item.x, item.y + item.height)).orElseGet(this::beside));
	}

	/**
	 * Opens what stands behind bars: at once if it is one thing, from a menu if it is several.
	 *
	 * @since 1.0
	 */
	public void open(List<Offer> offers) {
		OfferMenu.open(body, offers, beside());
	}

	/** At the pointer where that is on the picture, else at its upper left. */
	private Point beside() {
		Point pointer = body.getDisplay().getCursorLocation();
		Rectangle room = stack.getClientArea();
		Point corner = stack.toDisplay(room.x, room.y);
		return new Rectangle(corner.x, corner.y, room.width, room.height).contains(pointer) ? pointer : new Point(corner.x + INSET, corner.y + INSET);
	}
}

package org.afterglow.app.internal.modules;

import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A strip on the page: an icon, a sentence, and what can be done about it. */
final class Notice {

	/** How much it matters. */
	enum Level {
		COULD_NOT(Icon.COULD_NOT, Tone.BRICK_TINT), NEEDS_A_LOOK(Icon.NEEDS_A_LOOK, Tone.STRAW_TINT), DONE(Icon.DONE, Tone.MOSS_TINT);

		private final Icon icon;
		private final Tone ground;

		Level(Icon icon, Tone ground) {
			this.icon = icon;
			this.ground = ground;
		}
	}

	private final Composite strip;
	private final Label icon;
	private final Label words;
	private final Button button;
	private Level level = Level.NEEDS_A_LOOK;

	/**
	 * @param key of the sentence
	 * @param button key of the button
	 */
	Notice(Composite parent, String key, String button, Runnable action) {
		strip = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 12;
		layout.marginHeight = 8;
		layout.horizontalSpacing = 8;
		strip.setLayout(layout);
		strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		icon = new Label(strip, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		words = WidgetKey.key(new Label(strip, SWT.WRAP), key);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 1;
		words.setLayoutData(data);
		this.button = WidgetKey.key(new Button(strip, SWT.PUSH), button);
		this.button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		this.button.addListener(SWT.Selection, event -> action.run());
		strip.addListener(SWT.Skin, event -> dress());
		// The style sheet dresses a whole part anew when it is activated, and tells nobody.
		strip.addListener(SWT.Paint, event -> {
			if (!strip.getBackground().equals(Theme.colour(level.ground))) {
				strip.getDisplay().asyncExec(this::dress);
			}
		});
		Theme.listen(strip, this::dressAgain);
		clear();
	}

	/** @param action what the button says */
	void say(Level how, String sentence, String action) {
		level = how;
		words.setText(sentence.replace("&", "&&"));
		button.setText(action);
		offer(true);
		dressAgain();
		show(true);
	}

	/** The style sheet dresses widgets a moment later, as any other part of the page, when they are new and when the look changes. */
	private void dressAgain() {
		dress();
		strip.getDisplay().asyncExec(this::dress);
	}

	/** Whether there is something to be done about it. */
	void offer(boolean something) {
		((GridData) button.getLayoutData()).exclude = !something;
		button.setVisible(something);
	}

	void clear() {
		show(false);
	}

	Button button() {
		return button;
	}

	private void show(boolean visible) {
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.setVisible(visible);
	}

	private void dress() {
		if (strip.isDisposed()) {
			return;
		}
		icon.setImage(level.icon.image());
		for (Control control : new Control[] { strip, icon, words }) {
			control.setBackground(Theme.colour(level.ground));
		}
		words.setForeground(Theme.colour(Tone.INK));
	}
}

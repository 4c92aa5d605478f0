package org.afterglow.ui.narrative.internal;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says in place what needs a look or could not be done, with what can be done about it. Not a dialog: writing goes on. */
final class Strip {

	/** Something to do about it. */
	record Action(String label, String key, Runnable run) {
	}

	/** How serious it is. */
	enum Level {
		NEEDS_A_LOOK(Icon.NEEDS_A_LOOK, Tone.STRAW_TINT), COULD_NOT(Icon.COULD_NOT, Tone.BRICK_TINT);

		private final Icon icon;
		private final Tone ground;

		Level(Icon icon, Tone ground) {
			this.icon = icon;
			this.ground = ground;
		}
	}

	private final Composite strip;
	private final GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
	private final List<Control> content = new ArrayList<>();
	private Level level = Level.NEEDS_A_LOOK;

	Strip(Composite parent) {
		strip = WidgetKey.key(new Composite(parent, SWT.NONE), "narrative.strip");
		data.exclude = true;
		strip.setLayoutData(data);
		strip.setVisible(false);
		strip.addListener(SWT.Skin, event -> dress());
	}

	void say(Level how, String sentence, List<Action> actions) {
		clear();
		level = how;
		GridLayout layout = new GridLayout(2 + actions.size(), false);
		layout.marginWidth = 16;
		layout.marginHeight = 8;
		layout.horizontalSpacing = 8;
		strip.setLayout(layout);
		Label icon = new Label(strip, SWT.NONE);
		icon.setImage(how.icon.image());
		content.add(icon);
		Label words = WidgetKey.key(new Label(strip, SWT.WRAP), "narrative.strip.sentence");
		words.setText(sentence.replace("&", "&&"));
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		content.add(words);
		actions.forEach(action -> content.add(button(action)));
		dress();
		// The style sheet dresses new widgets a moment later, as any other part of the page.
		strip.getDisplay().asyncExec(this::dress);
		show(true);
	}

	void clear() {
		content.forEach(Control::dispose);
		content.clear();
		show(false);
	}

	boolean isShown() {
		return !data.exclude;
	}

	void dress() {
		if (strip.isDisposed()) {
			return;
		}
		strip.setBackground(Theme.colour(level.ground));
		for (Control control : content) {
			if (control instanceof Label && !control.isDisposed()) {
				control.setBackground(Theme.colour(level.ground));
				control.setForeground(Theme.colour(Tone.INK));
			}
		}
	}

	private Button button(Action action) {
		Button button = WidgetKey.key(new Button(strip, SWT.PUSH), action.key());
		button.setText(action.label());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run().run()));
		return button;
	}

	private void show(boolean visible) {
		data.exclude = !visible;
		strip.setVisible(visible);
		strip.getParent().layout();
		strip.layout(true, true);
	}
}

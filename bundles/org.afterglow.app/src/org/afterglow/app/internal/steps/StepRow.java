package org.afterglow.app.internal.steps;

import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.help.Step;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** One step: whether it is done, a link that does it, its key, and a sentence. */
final class StepRow {

	private static final int SENTENCE = 420;

	private final Step step;
	private final Label mark;
	private final Label state;
	private final Link link;

	/**
	 * @param page three columns
	 * @param key of the step; may be empty
	 */
	StepRow(Composite page, Step step, String key, Runnable action) {
		this.step = step;
		mark = new Label(page, SWT.NONE);
		mark.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		link = WidgetKey.key(new Link(page, SWT.NONE), "steps." + step);
		link.setText("<a>" + StepWords.title(step) + "</a>");
		link.setLinkForeground(Theme.colour(Tone.DUSK));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.verticalIndent = 8;
		link.setLayoutData(data);
		((GridData) mark.getLayoutData()).verticalIndent = 8;
		link.addListener(SWT.Selection, event -> action.run());
		state = WidgetKey.key(new Label(page, SWT.RIGHT), "steps.state." + step);
		GridData right = new GridData(SWT.FILL, SWT.CENTER, true, false);
		right.verticalIndent = 8;
		state.setLayoutData(right);
		state.setFont(Theme.small());
		state.setData(key);
		new Label(page, SWT.NONE);
		Label sentence = new Label(page, SWT.WRAP);
		sentence.setText(StepWords.sentence(step));
		sentence.setForeground(Theme.colour(Tone.INK2));
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = SENTENCE;
		sentence.setLayoutData(wide);
		link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.spoken, StepWords.title(step), state.getText());
			}
		});
		show(false);
	}

	void focus() {
		link.setFocus();
	}

	void show(boolean done) {
		mark.setImage((done ? Icon.DONE : Icon.STEP).image());
		String key = (String) state.getData();
		state.setText(done ? Messages.done : key);
		state.setForeground(Theme.colour(done ? Tone.MOSS : Tone.INK3));
		WidgetKey.key(state, "steps.state." + step);
	}
}

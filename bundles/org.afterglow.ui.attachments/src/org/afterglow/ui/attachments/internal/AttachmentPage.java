package org.afterglow.ui.attachments.internal;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Attachment;
import org.afterglow.model.MediaType;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.attachments.internal.outside.SafeName;
import org.afterglow.ui.attachments.internal.sheets.Sheets;
import org.afterglow.ui.attachments.internal.sheets.SheetsCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What an attachment looks like in the window: a line about it, and it; or a sentence why not. Knows no records. */
final class AttachmentPage {

	private static final int MARGIN = 16;
	private static final int LOADING_AFTER_MILLIS = 300;

	private final Composite page;
	private final Label about;
	private final Label copy;
	private final Button outside;
	private final Button save;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final Told told;
	private final boolean program;
	private Attachment attachment;
	private Optional<SheetsCanvas> sheets = Optional.empty();

	AttachmentPage(Composite parent, Attachment attachment) {
		this.attachment = attachment;
		program = SafeName.isProgram(attachment);
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		page.setLayout(layout);
		Composite head = new Composite(page, SWT.NONE);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout line = new GridLayout(3, false);
		line.marginWidth = MARGIN;
		line.marginHeight = MARGIN / 2;
		line.horizontalSpacing = MARGIN / 2;
		head.setLayout(line);
		about = WidgetKey.key(new Label(head, SWT.NONE), "attachment.about");
		about.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		outside = button(head, Messages.openOutside, "attachment.outside");
		outside.setEnabled(!program);
		save = button(head, Messages.saveCopy, "attachment.save");
		copy = WidgetKey.key(new Label(head, SWT.WRAP), "attachment.copy");
		GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		below.exclude = true;
		copy.setLayoutData(below);
		copy.setVisible(false);
		body = new Composite(page, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.setLayout(stack);
		told = new Told(body);
		dress();
		Theme.listen(page, this::dress);
		describe();
		page.getDisplay().timerExec(LOADING_AFTER_MILLIS, this::sayOpening);
	}

	private static Button button(Composite parent, String label, String key) {
		Button button = WidgetKey.key(new Button(parent, SWT.PUSH), key);
		button.setText(label);
		return button;
	}

	Composite control() {
		return page;
	}

	void actions(Runnable openOutside, Runnable saveCopy) {
		outside.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openOutside.run()));
		save.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> saveCopy.run()));
	}

	/** Shows it from now on. @param failed gets what keeps a page from being painted */
	void show(Sheets some, Consumer<Exception> failed) {
		String spoken = MessageFormat.format(Messages.sheetsSpoken, attachment.name(), some.count());
		SheetsCanvas canvas = new SheetsCanvas(body, some, spoken, failed);
		sheets = Optional.of(canvas);
		canvas.whenMoved(this::describe);
		top(canvas.control());
	}

	/** It is of a kind that is not shown here. */
	void tell() {
		told.say(program ? Messages.notShownProgram : MessageFormat.format(Messages.notShown, Kinds.of(attachment.type().kind())),
				program ? "" : Messages.notShownHint);
		top(told.control());
	}

	/** It is of a kind that is shown, but cannot be. */
	void refuse(String sentence, String hint) {
		sheets.ifPresent(canvas -> canvas.control().dispose());
		sheets = Optional.empty();
		told.say(sentence, hint);
		top(told.control());
		describe();
	}

	/** What became of a readable copy, in a line of its own. */
	void sayCopy(String sentence) {
		copy.setText(sentence.replace("&", "&&"));
		((GridData) copy.getLayoutData()).exclude = false;
		copy.setVisible(true);
		page.layout(true, true);
	}

	void renamed(Attachment now) {
		attachment = now;
		describe();
	}

	void larger() {
		sheets.ifPresent(SheetsCanvas::larger);
	}

	void smaller() {
		sheets.ifPresent(SheetsCanvas::smaller);
	}

	void fit() {
		sheets.ifPresent(SheetsCanvas::fit);
	}

	void setFocus() {
		sheets.map(SheetsCanvas::control).filter(Control::isVisible).ifPresentOrElse(Control::setFocus, () -> {
			Button first = outside.isEnabled() ? outside : save;
			first.setFocus();
		});
	}

	private void describe() {
		Dates dates = Dates.ofUser();
		MediaType.Kind kind = attachment.type().kind();
		String line = MessageFormat.format(Messages.about, Kinds.of(kind), dates.bytes(attachment.size()), dates.moment(attachment.added()));
		String place = sheets.map(canvas -> canvas.count() > 1
				? MessageFormat.format(Messages.pageAt, canvas.current(), canvas.count(), canvas.percent())
				: MessageFormat.format(Messages.pictureAt, canvas.percent())).orElse("");
		String text = (line + (place.isEmpty() ? "" : " \u00B7 " + place)).replace("&", "&&");
		if (!about.getText().equals(text)) {
			about.setText(text);
			about.setToolTipText(text.replace("&&", "&"));
		}
	}

	private void top(Control control) {
		stack.topControl = control;
		body.layout();
	}

	private void sayOpening() {
		if (!page.isDisposed() && stack.topControl == null) {
			told.say(Messages.opening, "");
			top(told.control());
		}
	}

	private void dress() {
		page.setBackground(Theme.colour(Tone.PAGE));
		body.setBackground(Theme.colour(Tone.PAGE));
		about.getParent().setBackground(Theme.colour(Tone.PAGE));
		about.setBackground(Theme.colour(Tone.PAGE));
		about.setForeground(Theme.colour(Tone.INK2));
		copy.setBackground(Theme.colour(Tone.PAGE));
		copy.setForeground(Theme.colour(Tone.INK2));
		told.dress();
	}
}

package org.afterglow.app.internal.lock;

import java.util.List;

import org.afterglow.ui.Icon;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Shows what was typed into fields of a passphrase, for as long as it is held: by the mouse, or by Space. */
final class Eye {

	private final List<Text> fields;
	private final char hidden;

	private Eye(List<Text> fields) {
		this.fields = fields;
		this.hidden = fields.getFirst().getEchoChar();
	}

	static Button beside(Composite parent, String key, Text... fields) {
		Eye eye = new Eye(List.of(fields));
		Button button = WidgetKey.key(new Button(parent, SWT.PUSH), key);
		button.setImage(Icon.EYE.image());
		button.setToolTipText(LockMessages.eye);
		WidgetKey.spoken(button, LockMessages.eye);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		button.addListener(SWT.MouseDown, event -> eye.show(true));
		button.addListener(SWT.MouseUp, event -> eye.show(false));
		button.addListener(SWT.FocusOut, event -> eye.show(false));
		button.addListener(SWT.KeyDown, event -> eye.show(event.character == ' '));
		button.addListener(SWT.KeyUp, event -> eye.show(false));
		return button;
	}

	private void show(boolean show) {
		fields.stream().filter(field -> !field.isDisposed()).forEach(field -> field.setEchoChar(show ? '\0' : hidden));
	}
}

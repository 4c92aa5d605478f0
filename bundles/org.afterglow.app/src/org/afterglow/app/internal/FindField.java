package org.afterglow.app.internal;

import java.util.Optional;

import org.afterglow.app.internal.room.Room;
import org.afterglow.ui.Searches;
import org.afterglow.ui.ShowsSearch;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Typing opens the search; Down goes to what it found, Escape empties the field, and once more goes back to the part. */
final class FindField {

	private final IWorkbenchWindow window;
	private final Text field;

	FindField(Composite strip, IWorkbenchWindow window) {
		this.window = window;
		field = WidgetKey.key(new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "find");
		WidgetKey.spoken(field, Messages.findSpoken);
		field.setMessage(Messages.find);
		field.setToolTipText(Messages.findSpoken);
		field.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, true));
		field.addListener(SWT.Modify, event -> search());
		field.addListener(SWT.KeyDown, this::key);
	}

	void fit(Room room) {
		((GridData) field.getLayoutData()).widthHint = room.findField();
	}

	private void search() {
		if (!field.getText().isEmpty()) {
			page().ifPresent(page -> Searches.open(page, field.getText()));
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
			page().flatMap(Searches::open).ifPresent(ShowsSearch::toResults);
			event.doit = false;
		} else if (event.character == SWT.ESC) {
			leave();
			event.doit = false;
		}
	}

	private void leave() {
		if (field.getText().isEmpty()) {
			page().map(IWorkbenchPage::getActivePart).ifPresent(part -> part.setFocus());
		}
		field.setText("");
	}

	private Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(window.getActivePage());
	}
}

package org.afterglow.ui.help.internal.view;

import java.util.function.Consumer;

import org.afterglow.ui.FilterField;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Back, forward, contents, and the field that searches. */
final class HelpTools {

	/** Long enough for the next letter. */
	private static final int PAUSE_MILLIS = 150;

	/** What they do. */
	record Ways(Runnable back, Runnable forward, Runnable contents, Consumer<String> search, Runnable toPage) {
	}

	private final ToolItem back;
	private final ToolItem forward;
	private final Text field;
	private final Ways ways;
	private int typed;

	HelpTools(Composite parent, Ways ways) {
		this.ways = ways;
		Composite strip = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 4;
		layout.marginHeight = 0;
		strip.setLayout(layout);
		strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		ToolBar bar = WidgetKey.spoken(WidgetKey.key(new ToolBar(strip, SWT.FLAT | SWT.WRAP), "help.tools"), Messages.toolsSpoken);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		back = item(bar, "help.back", Messages.back, Messages.backTip, ways.back());
		forward = item(bar, "help.forward", Messages.forward, Messages.forwardTip, ways.forward());
		item(bar, "help.toContents", Messages.contents, Messages.contentsTip, ways.contents());
		field = FilterField.in(parent, "help.search", Messages.search, Messages.searchSpoken);
		field.addListener(SWT.Modify, event -> wait(++typed));
		field.addListener(SWT.KeyDown, this::leave);
		field.addListener(SWT.Traverse, this::empty);
		field.addListener(SWT.DefaultSelection, event -> searchNow());
		show(false, false);
	}

	private static ToolItem item(ToolBar bar, String key, String words, String tip, Runnable action) {
		ToolItem item = WidgetKey.key(new ToolItem(bar, SWT.PUSH), key);
		item.setText(words);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Enter does not wait for another letter. */
	private void searchNow() {
		typed++;
		ways.search().accept(field.getText());
		ways.toPage().run();
	}

	private void wait(int now) {
		field.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (!field.isDisposed() && now == typed) {
				ways.search().accept(field.getText());
			}
		});
	}

	private void leave(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			ways.toPage().run();
		}
	}

	/** The first Escape empties the field; what the next one closes is for others to say. */
	private void empty(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && !field.getText().isEmpty()) {
			event.doit = false;
			field.setText("");
		}
	}

	void show(boolean hasBack, boolean hasForward) {
		back.setEnabled(hasBack);
		forward.setEnabled(hasForward);
	}

	void toSearch() {
		field.setFocus();
		field.selectAll();
	}

	/** What was looked for on a page that somebody came back to. */
	void query(String words) {
		if (!field.getText().equals(words)) {
			field.setText(words);
		}
	}
}

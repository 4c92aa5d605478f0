package org.afterglow.app.internal.preferences;

import java.util.List;
import java.util.Map;

import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** All keys to read through, by place, narrowed by what is typed. */
final class KeysPage implements Page {

	private static final int HIGH = 320;

	private final KeyList keys;
	private Text filter;
	private Tree tree;
	private Label count;

	KeysPage(KeyList keys) {
		this.keys = keys;
	}

	@Override
	public String title() {
		return Messages.keys;
	}

	@Override
	public boolean scrollsItself() {
		return true;
	}

	@Override
	public void fill(Composite room) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 14;
		layout.marginHeight = 14;
		layout.verticalSpacing = 8;
		room.setLayout(layout);
		filter = WidgetKey.key(new Text(room, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "keys.filter");
		filter.setMessage(Messages.keysFilter);
		WidgetKey.spoken(filter, Messages.keysFilter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		tree = WidgetKey.quiet(WidgetKey.key(new Tree(room, SWT.SINGLE | SWT.FULL_SELECTION), "keys.tree"));
		WidgetKey.spoken(tree, Messages.keys);
		GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
		tall.heightHint = HIGH;
		tree.setLayoutData(tall);
		RowPainter.paint(tree, KeysPage::keys);
		count = WidgetKey.key(new Label(room, SWT.NONE), "keys.count");
		count.setFont(Theme.small());
		count.setForeground(Theme.colour(Tone.INK3));
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addListener(SWT.Modify, event -> show());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) {
				tree.setFocus();
				tree.select(tree.getItem(0).getItem(0));
			}
		});
		show();
	}

	/** The field, which wants the focus where the page stands alone. */
	Text filter() {
		return filter;
	}

	private void show() {
		Map<String, List<KeyList.Row>> places = keys.matching(filter.getText());
		tree.setRedraw(false);
		tree.removeAll();
		places.forEach((place, rows) -> {
			TreeItem heading = new TreeItem(tree, SWT.NONE);
			heading.setText(place);
			heading.setFont(Theme.bold());
			for (KeyList.Row row : rows) {
				TreeItem item = new TreeItem(heading, SWT.NONE);
				// The keys are painted at the right; who hears the row hears them with it.
				item.setText(row.command());
				item.setData(row);
			}
			heading.setExpanded(true);
		});
		tree.setRedraw(true);
		int found = places.values().stream().mapToInt(List::size).sum();
		count.setText(found == 0 ? NLS.bind(Messages.keysNone, filter.getText().strip())
				: NLS.bind(Messages.keysCount, Integer.toString(found)));
	}

	private static String keys(Item item) {
		return item.getData() instanceof KeyList.Row row ? row.keys() : "";
	}
}

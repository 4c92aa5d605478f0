package org.afterglow.ui.entries.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** One of many, found by typing some of its name; with a kind and a note if a relation is made. */
public final class OfferDialog<T> extends Dialog {

	private static final int COLUMNS = 72;
	private static final int ROWS = 10;
	private static final int LONGEST_NOTE = 200;

	/** What was chosen. @param kind index of the kind; 0 if none was asked for */
	public record Choice<T>(Offer<T> offer, int kind, String note) {
	}

	private final String title;
	private final List<Offer<T>> offers;
	private final List<String> kinds;
	private List<Offer<T>> shown;
	private Text filter;
	private Table table;
	private Label nothing;
	private Optional<Combo> kind = Optional.empty();
	private Optional<Text> note = Optional.empty();
	private Optional<Choice<T>> chosen = Optional.empty();

	/** @param kinds to choose from first; empty for a plain reference */
	public OfferDialog(Shell parent, String title, List<Offer<T>> offers, List<String> kinds) {
		super(parent);
		this.title = title;
		this.offers = offers;
		this.kinds = kinds;
		this.shown = offers;
	}

	/** Asks; empty if nothing was chosen. */
	public Optional<Choice<T>> ask() {
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetKey.key(shell, "entries.chooser");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		layout.verticalSpacing = Boxes.GAP;
		area.setLayout(layout);
		if (!kinds.isEmpty()) {
			label(area, Messages.relationKind);
			Combo combo = WidgetKey.spoken(WidgetKey.key(new Combo(area, SWT.READ_ONLY), "entries.chooser.kind"), plain(Messages.relationKind));
			kinds.forEach(combo::add);
			combo.select(0);
			combo.setLayoutData(Boxes.wide());
			kind = Optional.of(combo);
		}
		label(area, Messages.chooserFilter);
		filter = WidgetKey.key(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "entries.chooser.filter");
		WidgetKey.spoken(filter, plain(Messages.chooserFilter));
		filter.setLayoutData(Boxes.wide());
		filter.addListener(SWT.Modify, event -> narrow());
		filter.addListener(SWT.KeyDown, this::key);
		table(area);
		if (!kinds.isEmpty()) {
			label(area, Messages.relationNote);
			Text text = WidgetKey.spoken(WidgetKey.key(new Text(area, SWT.BORDER), "entries.chooser.note"), plain(Messages.relationNote));
			text.setTextLimit(LONGEST_NOTE);
			text.setLayoutData(Boxes.wide());
			note = Optional.of(text);
		}
		nothing = WidgetKey.key(new Label(area, SWT.WRAP), "entries.chooser.sentence");
		nothing.setForeground(Theme.colour(Tone.INK2));
		nothing.setLayoutData(Boxes.wide());
		return area;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}

	private void table(Composite area) {
		table = WidgetKey.key(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.VIRTUAL), "entries.chooser.list");
		WidgetKey.spoken(table, title);
		initializeDialogUnits(table);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = convertWidthInCharsToPixels(COLUMNS);
		data.heightHint = ROWS * table.getItemHeight();
		table.setLayoutData(data);
		RowPainter.paint(table, item -> item.getData() instanceof Offer<?> offer ? offer.aside() : "");
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.setItemCount(shown.size());
	}

	private void fill(Event event) {
		// While GTK empties a list it asks for rows that are gone, under no number.
		if (event.index >= 0 && event.index < shown.size()) {
			Offer<T> offer = shown.get(event.index);
			event.item.setData(offer);
			((TableItem) event.item).setText(offer.name());
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
			event.doit = false;
			table.setFocus();
			table.setSelection(Math.min(table.getSelectionIndex() + 1, shown.size() - 1));
			enable();
		}
	}

	private void narrow() {
		String sought = filter.getText().strip().toLowerCase(Locale.getDefault());
		shown = offers.stream().filter(offer -> (offer.name() + " " + offer.aside()).toLowerCase(Locale.getDefault()).contains(sought)).toList();
		table.setItemCount(shown.size());
		table.clearAll();
		selectFirst();
	}

	private void selectFirst() {
		if (shown.isEmpty()) {
			table.deselectAll();
		} else {
			table.setSelection(0);
		}
		nothing.setText(!shown.isEmpty() ? "" : offers.isEmpty() ? Messages.chooserEmpty : Messages.chooserNothing);
		enable();
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(table.getSelectionIndex() >= 0);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.chooserOk, true), "entries.chooser.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		selectFirst();
		kind.ifPresentOrElse(Combo::setFocus, filter::setFocus);
	}

	@Override
	protected void okPressed() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < shown.size()) {
			chosen = Optional.of(new Choice<>(shown.get(index), kind.map(Combo::getSelectionIndex).orElse(0),
					note.map(Text::getText).map(String::strip).orElse("")));
			super.okPressed();
		}
	}
}

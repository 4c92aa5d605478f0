package org.afterglow.ui.entries.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.framework.EntryType;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.Readable;
import org.afterglow.ui.entries.internal.form.Offers;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What an entry said before: each version by its time, read at the right, and a button that brings one back as a step. */
final class HistoryDialog extends Dialog {

	private static final int TIMES = 26;
	private static final int ANSWERS = 64;
	private static final int ROWS = 14;

	/** A version as the type of now reads it. */
	private record Version(Entry entry, Map<Target, String> names) {
	}

	private final List<Version> versions;
	private final List<EntryOutline.Field> fields;
	private final EntryView.Place place;
	private Table table;
	private ScrolledComposite scroll;
	private Optional<Values> chosen = Optional.empty();

	private HistoryDialog(Shell parent, List<Version> versions, List<EntryOutline.Field> fields, EntryView.Place place) {
		super(parent);
		this.versions = versions;
		this.fields = fields;
		this.place = place;
	}

	/** Reads the versions and shows them. @param restore brings the answers of one back */
	static void open(Control owner, EntryView.Place place, Loaded loaded, EntryType type, Consumer<Values> restore) {
		List<EntryOutline.Field> fields = loaded.outline().map(EntryOutline::fields).orElse(List.of());
		Jobs.start(owner, Messages.reading, monitor -> read(place, loaded, type), versions -> new HistoryDialog(owner.getShell(), versions, fields, place)
				.ask().ifPresent(restore));
	}

	private static List<Version> read(EntryView.Place place, Loaded loaded, EntryType type) {
		Offers offers = new Offers(place.records(), place.codebook(), place.called());
		return place.records().entries().history(loaded.entry().id()).stream()
				.flatMap(older -> place.called().assessor().ask(type.id(), () -> type.upgraded(older)).stream())
				.map(older -> new Version(older, Loaded.names(offers, older.values()))).toList();
	}

	private Optional<Values> ask() {
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.historyTitle);
		WidgetKey.key(shell, "entry.history.dialog");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		initializeDialogUnits(area);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		area.setLayout(layout);
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setText(versions.isEmpty() ? Messages.historyNone : Messages.historySentence);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = convertWidthInCharsToPixels(ANSWERS);
		sentence.setLayoutData(wide);
		if (!versions.isEmpty()) {
			versions(area);
		}
		return area;
	}

	private void versions(Composite area) {
		table = WidgetKey.spoken(WidgetKey.key(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER), "entry.history.versions"),
				Messages.historyTitle);
		GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
		left.widthHint = convertWidthInCharsToPixels(TIMES);
		left.heightHint = ROWS * table.getItemHeight();
		table.setLayoutData(left);
		RowPainter.paint(table, item -> "");
		versions.forEach(version -> new TableItem(table, SWT.NONE).setText(Dates.ofUser().moment(version.entry().changed())));
		table.addListener(SWT.Selection, event -> show());
		scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		GridData right = new GridData(SWT.FILL, SWT.FILL, true, true);
		right.widthHint = convertWidthInCharsToPixels(ANSWERS);
		scroll.setLayoutData(right);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	private void show() {
		Version version = versions.get(Math.max(0, table.getSelectionIndex()));
		chosen = Optional.of(version.entry().values());
		Readable readable = new Readable(place.typed(), target -> Optional.ofNullable(version.names().get(target)), Messages.targetGone);
		Control before = scroll.getContent();
		Composite pane = ReadPane.in(scroll, readable.lines(fields, version.entry().values()), Messages.readNothing);
		((GridLayout) pane.getLayout()).marginHeight = 8;
		scroll.setContent(pane);
		if (before != null) {
			before.dispose();
		}
		fit();
	}

	private void fit() {
		if (scroll.getContent() != null) {
			scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button restore = WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.historyRestore, !versions.isEmpty()), "entry.history.restore");
		restore.setEnabled(!versions.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.historyClose, versions.isEmpty());
		if (!versions.isEmpty()) {
			table.setSelection(0);
			show();
			table.setFocus();
		}
	}
}

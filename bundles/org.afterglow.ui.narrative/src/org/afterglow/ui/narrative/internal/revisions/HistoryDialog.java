package org.afterglow.ui.narrative.internal.revisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.records.Revision;
import org.afterglow.records.RevisionSummary;
import org.afterglow.records.Revisions;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The versions of a narrative and what changed since each; one can be chosen to come back. */
final class HistoryDialog extends Dialog {

	private static final int RESTORE = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 1000;
	private static final int HEIGHT = 600;
	private static final int ROOM = 12;
	private static final int LIST_WIDTH = 380;

	private final Revisions revisions;
	private final CodedNarrative now;
	private final Function<CodeId, String> names;
	private final String saveKey;
	private Table table;
	private Label summary;
	private Label sentence;
	private DifferencesText differences;
	private Button next;
	private Button previous;
	private Optional<Job> reading = Optional.empty();
	private Optional<Shown> shown = Optional.empty();
	private Optional<Revision> chosen = Optional.empty();

	/** The revision that is looked at. */
	private record Shown(Revision revision, Comparison comparison) {
	}

	/**
	 * @param now the narrative as it is open
	 * @param saveKey the key that saves, as the person knows it
	 */
	HistoryDialog(Shell parent, Revisions revisions, CodedNarrative now, Function<CodeId, String> names,
			String saveKey) {
		super(parent);
		this.revisions = revisions;
		this.now = now;
		this.names = names;
		this.saveKey = saveKey;
	}

	/** Waits until it is closed. @return the revision that is to come back */
	Optional<Revision> ask() {
		open();
		return chosen;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point most = getParentShell().getSize();
		return new Point(Math.min(WIDTH, most.x), Math.min(HEIGHT, most.y));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetKey.key(shell, "history");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = (GridLayout) area.getLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 14;
		layout.numColumns = 2;
		layout.horizontalSpacing = 14;
		createList(area);
		createComparison(area);
		Jobs.start(table, Messages.comparing, monitor -> revisions.of(now.narrative().id()), this::list);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, RESTORE, Messages.restore, false), "history.restore").setEnabled(false);
		WidgetKey.key(createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, true), "history.close");
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == RESTORE) {
			chosen = shown.map(Shown::revision);
			okPressed();
		} else {
			super.buttonPressed(button);
		}
	}

	private void createList(Composite area) {
		Composite parent = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		parent.setLayout(layout);
		parent.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		table = WidgetKey.key(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), "history.list");
		WidgetKey.spoken(table, Messages.listName);
		table.setHeaderVisible(true);
		GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
		tall.widthHint = LIST_WIDTH;
		table.setLayoutData(tall);
		table.addListener(SWT.EraseItem, HistoryDialog::ground);
		table.setBackground(Theme.colour(Tone.FIELD));
		table.setForeground(Theme.colour(Tone.INK));
		for (String title : List.of(Messages.columnKept, Messages.columnWhy, Messages.columnWords, Messages.columnCodings)) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
		}
		table.addListener(SWT.Selection, event -> look());
		Label thinned = label(parent, "history.thinned", Tone.INK2, 1);
		thinned.setFont(Theme.small());
		thinned.setText(Messages.thinned);
	}

	/** The ground of a selected row, cell by cell. */
	private static void ground(Event event) {
		if ((event.detail & SWT.SELECTED) != 0) {
			event.gc.setBackground(Theme.colour(Tone.DUSK_TINT));
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.gc.setForeground(Theme.colour(Tone.INK));
			event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
		}
	}

	private void createComparison(Composite parent) {
		Composite right = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		right.setLayout(layout);
		right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		summary = label(right, "history.summary", Tone.INK, 3);
		differences = new DifferencesText(right);
		differences.place(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		differences.control().addListener(SWT.KeyDown, this::key);
		sentence = label(right, "history.sentence", Tone.INK2, 1);
		previous = button(right, Messages.previousChange, "history.previous", -1);
		next = button(right, Messages.nextChange, "history.next", 1);
	}

	private static Label label(Composite parent, String key, Tone tone, int columns) {
		Label label = WidgetKey.key(new Label(parent, SWT.WRAP), key);
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		// As wide as there is room, not as the sentence is long.
		data.widthHint = 100;
		label.setLayoutData(data);
		return label;
	}

	private Button button(Composite parent, String text, String key, int steps) {
		Button button = WidgetKey.key(new Button(parent, SWT.PUSH), key);
		button.setText(text);
		button.setEnabled(false);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go(steps)));
		return button;
	}

	/** The same keys as for marked passages in the editor. */
	private void key(Event event) {
		if (event.keyCode == SWT.F4) {
			event.doit = false;
			go(event.stateMask == SWT.SHIFT ? -1 : 1);
		}
	}

	private void go(int steps) {
		shown.ifPresent(both -> differences.go(steps).ifPresent(change -> say(both.comparison().sentence(change))));
	}

	private void list(List<RevisionSummary> found) {
		Dates dates = Dates.ofUser();
		for (RevisionSummary summaryOfOne : found) {
			TableItem row = new TableItem(table, SWT.NONE);
			row.setText(HistoryRows.cells(summaryOfOne, dates));
			row.setData(summaryOfOne);
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + ROOM);
		}
		if (found.isEmpty()) {
			summary.setText(Messages.empty);
			differences.teach(Messages.with(Messages.emptyHow, saveKey));
			summary.getParent().layout();
			differences.control().setFocus();
		} else {
			table.select(0);
			table.setFocus();
			look();
		}
	}

	private void look() {
		reading.ifPresent(Job::cancel);
		shown = Optional.empty();
		offer();
		TableItem[] rows = table.getSelection();
		if (rows.length == 0) {
			return;
		}
		RevisionSummary wanted = (RevisionSummary) rows[0].getData();
		summary.setText(Messages.comparing);
		reading = Optional.of(Jobs.start(table, Messages.comparing,
				monitor -> revisions.byId(wanted.id()).map(revision -> new Shown(revision,
						Comparison.of(revision.narrative(), now, names, monitor))),
				this::show, failure -> {
					Failures.log(failure);
					summary.setText(Failures.sentence(failure));
				}));
	}

	private void show(Optional<Shown> read) {
		shown = read;
		read.ifPresentOrElse(both -> {
			differences.show(both.comparison().laid());
			summary.setText(both.comparison().summary().replace("&", "&&"));
		}, differences::clear);
		offer();
		summary.getParent().layout();
	}

	private void offer() {
		boolean changed = shown.filter(both -> !both.comparison().laid().changes().isEmpty()).isPresent();
		next.setEnabled(changed);
		previous.setEnabled(changed);
		say(changed ? Messages.legend : "");
		Button restore = getButton(RESTORE);
		if (restore != null) {
			restore.setEnabled(shown.filter(both -> !both.comparison().isSame()).isPresent());
		}
	}

	private void say(String words) {
		sentence.setText(words.replace("&", "&&"));
		sentence.getParent().layout();
		// Heard as it changes, not only when one comes by.
		sentence.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}
}

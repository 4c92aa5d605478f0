package org.afterglow.ui.codebook.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.afterglow.model.Code;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Icon;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.afterglow.ui.codebook.internal.tree.CodeOutline;
import org.afterglow.ui.codebook.internal.tree.Finder;
import org.afterglow.ui.codebook.internal.tree.Row;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for one code of many: typing narrows the list, Down goes to it, and a sentence says what will happen. */
final class CodeChooser extends Dialog {

	/** A place to choose: a code, or the top. */
	record Place(Optional<Row.OfCode> code, String name, String aside) {
	}

	/** @param says what choosing a place will do */
	private record Subject(String title, String button, String keep, String label, Function<Place, String> says) {
	}

	private static final int COLUMNS = 46;
	private static final int ROWS = 12;

	private final Subject subject;
	private final List<Place> places;
	private List<Place> shown;
	private Optional<Place> chosen = Optional.empty();
	private Text filter;
	private Table table;
	private Label sentence;

	private CodeChooser(Shell parent, Subject subject, List<Place> places) {
		super(parent);
		this.subject = subject;
		this.places = List.copyOf(places);
		this.shown = this.places;
	}

	/** Under which code a code is to stand; itself and what stands under it are not offered. */
	static Optional<Place> askParent(Shell shell, CodeOutline outline, Row.OfCode row) {
		String top = Words.with(Messages.moveTop, Words.kinds(row.code().kind()));
		List<Place> places = new ArrayList<>(List.of(new Place(Optional.empty(), top, "")));
		outline.codes().stream().filter(other -> !other.id().equals(row.id()) && !outline.isAbove(row.code().id(), other.code().id()))
				.forEach(other -> places.add(place(outline, other)));
		return new CodeChooser(shell, new Subject(Messages.moveTitle, Messages.moveButton, Messages.cancel,
				Words.with(Messages.moveLabel, row.code().name()),
				place -> Words.with(place.code().isPresent() ? Messages.moveSays : Messages.moveSaysTop, row.code().name(), place.name())),
				places).ask();
	}

	/** Into which code a code is to be merged. */
	static Optional<Place> askMerge(Shell shell, CodeOutline outline, Row.OfCode row) {
		List<Place> places = outline.codes().stream().filter(other -> !other.id().equals(row.id()))
				.map(other -> place(outline, other)).toList();
		return new CodeChooser(shell, new Subject(Messages.mergeTitle, Messages.mergeButton, Messages.mergeKeep,
				Words.with(Messages.mergeLabel, row.code().name()),
				place -> Words.with(Messages.mergeSays, row.code().name(), place.name(), row.all())), places).ask();
	}

	/** Which of the codes that were merged into one is to be separated. */
	static Optional<Code> askMerged(Shell shell, Row.OfCode row) {
		List<Place> places = row.merged().stream()
				.map(code -> new Place(Optional.of(new Row.OfCode(code, Optional.empty(), List.of(), 0, 0)), code.name(),
						Words.kind(code.kind())))
				.toList();
		return new CodeChooser(shell, new Subject(Messages.separateTitle, Messages.separateButton, Messages.separateKeep,
				Words.with(Messages.separateLabel, row.code().name()),
				place -> Words.with(Messages.separateSays, place.name())), places).ask().flatMap(Place::code).map(Row.OfCode::code);
	}

	private static Place place(CodeOutline outline, Row.OfCode row) {
		List<String> path = outline.path(row);
		String kind = Words.kind(row.code().kind());
		return new Place(Optional.of(row), row.code().name(),
				path.isEmpty() ? kind : Words.with(Messages.placeUnder, kind, String.join(Messages.pathStep, path)));
	}

	private Optional<Place> ask() {
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(subject.title());
		WidgetKey.key(shell, "chooser.dialog");
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
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		new Label(area, SWT.NONE).setText(subject.label());
		filter = WidgetKey.key(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "chooser.filter");
		WidgetKey.spoken(filter, Messages.filter);
		filter.setMessage(Messages.filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addListener(SWT.Modify, event -> narrow());
		filter.addListener(SWT.KeyDown, this::key);
		table(area);
		sentence = WidgetKey.key(new Label(area, SWT.WRAP), "chooser.sentence");
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		data.heightHint = 3 * table.getItemHeight();
		sentence.setLayoutData(data);
		return area;
	}

	private void table(Composite area) {
		table = WidgetKey.key(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.VIRTUAL),
				"chooser.list");
		WidgetKey.spoken(table, subject.label());
		initializeDialogUnits(table);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = convertWidthInCharsToPixels(COLUMNS);
		data.heightHint = ROWS * table.getItemHeight();
		table.setLayoutData(data);
		table.setBackground(Theme.colour(Tone.PANEL));
		table.setForeground(Theme.colour(Tone.INK));
		RowPainter.paint(table, item -> item.getData() instanceof Place place ? place.aside() : "");
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> say());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.setItemCount(shown.size());
	}

	private void fill(Event event) {
		// While GTK empties a list it asks for rows that are gone, under no number.
		if (event.index < 0 || event.index >= shown.size()) {
			return;
		}
		Place place = shown.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setData(place);
		item.setText(place.name());
		item.setImage(place.code().map(row -> CodeMarks.image(row.code().kind(), row.code().colour())).orElseGet(Icon.FOLDER::image));
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
			event.doit = false;
			table.setFocus();
			table.setSelection(Math.min(table.getSelectionIndex() + 1, shown.size() - 1));
			say();
		}
	}

	private void narrow() {
		Finder finder = Finder.of(filter.getText());
		shown = finder.isAll() ? places : places.stream().filter(place -> place.code().filter(finder::matches).isPresent()).toList();
		table.setItemCount(shown.size());
		table.clearAll();
		if (shown.isEmpty()) {
			table.deselectAll();
		} else {
			table.setSelection(0);
		}
		say();
	}

	private void say() {
		int index = table.getSelectionIndex();
		chosen = index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
		sentence.setText(chosen.map(subject.says()).orElse(shown.isEmpty() ? Messages.chooserNothing : ""));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(chosen.isPresent());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, subject.button(), true), "chooser.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, subject.keep(), false);
		if (!shown.isEmpty()) {
			table.setSelection(0);
		}
		say();
		filter.setFocus();
	}

	@Override
	protected void okPressed() {
		if (chosen.isPresent()) {
			super.okPressed();
		}
	}
}

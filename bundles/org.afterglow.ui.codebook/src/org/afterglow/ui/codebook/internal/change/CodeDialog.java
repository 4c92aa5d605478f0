package org.afterglow.ui.codebook.internal.change;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.records.NameKey;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.afterglow.ui.codebook.internal.tree.CodeOutline;
import org.afterglow.ui.codebook.internal.tree.Row;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a code, or for everything about it. */
final class CodeDialog extends Dialog {

	private static final int LONGEST = 300;
	private static final int COLUMNS = 44;
	private static final int LINES = 4;

	/** What a dialog is about. */
	private record Subject(String title, String button, boolean nameAlone, Optional<Code> code, Optional<Code> parent) {
	}

	private final Subject subject;
	private final CodeOutline outline;
	private final Map<String, String> taken = new HashMap<>();
	private final CodeWish proposed;
	private CodeWish answer;
	private Text name;
	private Label problem;
	private Combo kind;
	private Combo colour;
	private ColourSwatch swatch;
	private Combo shortcut;
	private Text definition;
	private Text synonyms;

	private CodeDialog(Shell parent, Subject subject, CodeOutline outline, CodeWish proposed) {
		super(parent);
		this.subject = subject;
		this.outline = outline;
		this.proposed = proposed;
		this.answer = proposed;
		for (Row.OfCode row : outline.codes()) {
			row.merged().forEach(merged -> taken.put(NameKey.of(merged.name()), merged.name()));
			taken.put(NameKey.of(row.code().name()), row.code().name());
		}
		subject.code().ifPresent(code -> taken.remove(NameKey.of(code.name())));
	}

	/** @param parent what the new code will stand under */
	static Optional<CodeWish> askNew(Shell shell, CodeOutline outline, CodeWish proposed, Optional<Code> parent) {
		return new CodeDialog(shell, new Subject(Messages.newTitle, Messages.newButton, false, Optional.empty(), parent), outline,
				proposed).ask();
	}

	static Optional<String> askName(Shell shell, CodeOutline outline, Code code) {
		return new CodeDialog(shell, new Subject(Messages.renameTitle, Messages.renameButton, true, Optional.of(code), Optional.empty()),
				outline, CodeWish.of(code)).ask().map(CodeWish::name).filter(name -> !name.equals(code.name()));
	}

	static Optional<CodeWish> askDetails(Shell shell, CodeOutline outline, Code code) {
		return new CodeDialog(shell,
				new Subject(Messages.detailsTitle, Messages.detailsButton, false, Optional.of(code), Optional.empty()), outline,
				CodeWish.of(code)).ask();
	}

	private Optional<CodeWish> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(subject.title());
		WidgetKey.key(shell, "code.dialog");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 18;
		layout.marginHeight = 16;
		layout.horizontalSpacing = 12;
		layout.verticalSpacing = 12;
		area.setLayout(layout);
		name(area);
		if (!subject.nameAlone()) {
			kind(area);
			colour(area);
			shortcut(area);
			definition(area);
			synonyms(area);
		}
		problem(area);
		return area;
	}

	private void name(Composite area) {
		name = field(area, Messages.nameLabel, "code.name", proposed.name());
		name.selectAll();
		name.addListener(SWT.Modify, event -> check());
	}

	private void problem(Composite area) {
		new Label(area, SWT.NONE);
		problem = WidgetKey.key(new Label(area, SWT.WRAP), "code.problem");
		problem.setForeground(Theme.colour(Tone.INK2));
		subject.parent().ifPresent(above -> problem.setText(Words.with(Messages.newBelowSentence, above.name())));
		problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
	}

	private void kind(Composite area) {
		kind = choice(area, Messages.kindLabel, "code.kind", 2);
		Arrays.stream(CodeKind.values()).map(Words::kind).forEach(kind::add);
		kind.select(proposed.kind().ordinal());
		kind.addListener(SWT.Selection, event -> showSwatch());
	}

	private void colour(Composite area) {
		colour = choice(area, Messages.colourLabel, "code.colour", 1);
		if (proposed.colour().isEmpty()) {
			colour.add(subject.parent().map(parent -> Words.with(Messages.colourOfParent, parent.name()))
					.orElse(Messages.colourNext));
		}
		Arrays.stream(CodeColour.values()).map(Words::colour).forEach(colour::add);
		colour.select(proposed.colour().map(CodeColour::ordinal).orElse(0));
		colour.addListener(SWT.Selection, event -> showSwatch());
		swatch = new ColourSwatch(area, proposed.kind(), chosenColour().orElse(CodeColour.SLATE));
		Point size = swatch.size();
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
		data.widthHint = size.x;
		data.heightHint = size.y;
		swatch.control().setLayoutData(data);
		showSwatch();
	}

	private void shortcut(Composite area) {
		shortcut = choice(area, Messages.shortcutLabel, "code.shortcut", 2);
		shortcut.add(Messages.shortcutNone);
		for (int key = 1; key <= Code.LAST_SHORTCUT; key++) {
			shortcut.add(keyWithHolder(key));
		}
		shortcut.select(proposed.shortcut().orElse(0));
	}

	private String keyWithHolder(int key) {
		return outline.codes().stream().map(Row.OfCode::code)
				.filter(code -> code.shortcut().equals(OptionalInt.of(key)) && !subject.code().map(Code::id).equals(Optional.of(code.id())))
				.findFirst().map(code -> Words.with(Messages.shortcutOf, Integer.toString(key), code.name()))
				.orElse(Integer.toString(key));
	}

	private void definition(Composite area) {
		label(area, Messages.definitionLabel, SWT.TOP);
		definition = WidgetKey.key(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "code.definition");
		WidgetKey.spoken(definition, plain(Messages.definitionLabel));
		definition.setText(proposed.definition());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.heightHint = LINES * definition.getLineHeight();
		data.widthHint = width(definition);
		definition.setLayoutData(data);
		// In a text of several lines Tab would be a character, and nobody could leave it by keyboard.
		definition.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	private void synonyms(Composite area) {
		synonyms = field(area, Messages.synonymsLabel, "code.synonyms", Synonyms.written(proposed.synonyms()));
		synonyms.setMessage(Messages.synonymsHint);
	}

	private Text field(Composite area, String label, String key, String value) {
		label(area, label, SWT.CENTER);
		Text text = WidgetKey.key(new Text(area, SWT.BORDER), key);
		WidgetKey.spoken(text, plain(label));
		text.setTextLimit(LONGEST);
		text.setText(value);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		data.widthHint = width(text);
		text.setLayoutData(data);
		return text;
	}

	private Combo choice(Composite area, String label, String key, int span) {
		label(area, label, SWT.CENTER);
		Combo combo = WidgetKey.key(new Combo(area, SWT.READ_ONLY), key);
		WidgetKey.spoken(combo, plain(label));
		combo.setVisibleItemCount(CodeColour.values().length + 1);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
		return combo;
	}

	private static void label(Composite area, String text, int vertical) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.RIGHT, vertical, false, false));
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}

	private int width(Control control) {
		initializeDialogUnits(control);
		return convertWidthInCharsToPixels(COLUMNS);
	}

	private Optional<CodeColour> chosenColour() {
		int offset = proposed.colour().isEmpty() ? 1 : 0;
		int index = colour.getSelectionIndex() - offset;
		return index < 0 ? Optional.empty() : Optional.of(CodeColour.values()[index]);
	}

	private void showSwatch() {
		Optional<CodeColour> shown = chosenColour().or(() -> subject.parent().map(Code::colour));
		swatch.control().setVisible(shown.isPresent());
		shown.ifPresent(is -> swatch.show(CodeKind.values()[kind.getSelectionIndex()], is));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, subject.button(), true), "code.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		check();
	}

	private void check() {
		String written = name.getText().strip();
		Optional<String> same = Optional.ofNullable(taken.get(NameKey.of(written)));
		String above = subject.parent().map(parent -> Words.with(Messages.newBelowSentence, parent.name())).orElse("");
		problem.setText(same.map(other -> Words.with(Messages.nameTaken, other)).orElse(above));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!written.isEmpty() && same.isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		String called = name.getText().strip();
		answer = subject.nameAlone() ? CodeWish.named(called, proposed.kind())
				: new CodeWish(called, CodeKind.values()[kind.getSelectionIndex()], chosenColour(),
						shortcut.getSelectionIndex() < 1 ? OptionalInt.empty() : OptionalInt.of(shortcut.getSelectionIndex()),
						definition.getText().strip(), Synonyms.read(synonyms.getText()));
		super.okPressed();
	}
}

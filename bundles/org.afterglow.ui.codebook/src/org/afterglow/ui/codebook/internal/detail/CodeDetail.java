package org.afterglow.ui.codebook.internal.detail;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Code;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.afterglow.ui.codebook.internal.change.CodeActions;
import org.afterglow.ui.codebook.internal.change.Synonyms;
import org.afterglow.ui.codebook.internal.tree.Row;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/**
 * The selected code below the tree. Definition and synonyms are written in place: what was written is kept when the field is
 * left, as one step of the undo; Escape brings back what was there.
 */
public final class CodeDetail {

	/** Stores a code that was written on. */
	@FunctionalInterface
	private interface Keeping {
		void keep(String step, Code before, Code after);
	}

	private static final int INSET = 14;
	private static final int LINES = 3;

	private final CodeActions actions;
	private final Composite area;
	private final Label shape;
	private final Label name;
	private final Label aside;
	private final Text definition;
	private final Text synonyms;
	private final Link merged;
	private Optional<Row.OfCode> shown = Optional.empty();

	public CodeDetail(Composite parent, CodeActions actions) {
		this.actions = actions;
		area = WidgetKey.key(new Composite(parent, SWT.NONE), "codebook.detail");
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = INSET;
		layout.marginHeight = 0;
		area.setLayout(layout);
		new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(across());
		shape = new Label(area, SWT.NONE);
		name = WidgetKey.key(new Label(area, SWT.NONE), "codebook.detail.name");
		name.setFont(Theme.bold());
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		aside = WidgetKey.key(new Label(area, SWT.NONE), "codebook.detail.aside");
		aside.setFont(Theme.small());
		aside.setForeground(Theme.colour(Tone.INK3));
		heading(Messages.detailDefinition);
		definition = WidgetKey.key(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "codebook.definition");
		WidgetKey.spoken(definition, Messages.detailDefinition);
		GridData room = across();
		room.heightHint = LINES * definition.getLineHeight();
		room.widthHint = 1;
		definition.setLayoutData(room);
		heading(Messages.detailSynonyms);
		synonyms = WidgetKey.key(new Text(area, SWT.BORDER), "codebook.synonyms");
		WidgetKey.spoken(synonyms, Messages.detailSynonyms);
		synonyms.setMessage(Messages.synonymsHint);
		synonyms.setLayoutData(across());
		merged = WidgetKey.key(new Link(area, SWT.WRAP), "codebook.merged");
		merged.setForeground(Theme.colour(Tone.INK2));
		merged.setLayoutData(across());
		merged.addListener(SWT.Selection, event -> shown.ifPresent(actions::separate));
		List.of(definition, synonyms).forEach(text -> {
			text.addListener(SWT.FocusOut, event -> keep());
			text.addListener(SWT.KeyDown, this::key);
			text.addListener(SWT.Traverse, CodeDetail::traverse);
		});
	}

	public Composite control() {
		return area;
	}

	/** Shows the code as it is now; what is being written in a field of the same code stays. */
	public void show(Optional<Row.OfCode> row) {
		boolean same = row.map(Row::id).equals(shown.map(Row::id));
		if (!same) {
			keep();
		}
		boolean writing = same && (definition.isFocusControl() || synonyms.isFocusControl()) && isChanged();
		shown = row;
		row.ifPresent(is -> fill(is, writing));
		area.layout();
	}

	/** Keeps what was written, as a step. */
	public void keep() {
		keep(actions::change);
	}

	/** The same before the program ends, when nothing can be left for later. */
	public void keepAndWait() {
		keep(actions::changeAndWait);
	}

	private void keep(Keeping keeping) {
		if (isChanged()) {
			Code before = shown.orElseThrow().code();
			Code after = before.defined(definition.getText().strip()).withSynonyms(Synonyms.read(synonyms.getText()));
			boolean defined = !after.definition().equals(before.definition());
			// What is shown counts as kept from now on; the records are asked later.
			shown = shown.map(row -> row.with(after));
			keeping.keep(Words.with(defined ? Messages.stepDefine : Messages.stepSynonyms, before.name()), before, after);
		}
	}

	private boolean isChanged() {
		return shown.map(Row.OfCode::code).filter(code -> !definition.getText().strip().equals(code.definition())
				|| !Synonyms.read(synonyms.getText()).equals(code.synonyms())).isPresent();
	}

	private void fill(Row.OfCode row, boolean writing) {
		Code code = row.code();
		shape.setImage(CodeMarks.image(code.kind(), code.colour()));
		name.setText(code.name().replace("&", "&&"));
		aside.setText(code.shortcut().isPresent()
				? Words.with(Messages.detailKindKey, Words.kind(code.kind()), Integer.toString(code.shortcut().getAsInt()))
				: Words.kind(code.kind()));
		if (!writing) {
			set(definition, code.definition());
			set(synonyms, Synonyms.written(code.synonyms()));
		}
		boolean any = !row.merged().isEmpty();
		boolean was = !((GridData) merged.getLayoutData()).exclude;
		merged.setVisible(any);
		((GridData) merged.getLayoutData()).exclude = !any;
		merged.setText(any ? Words.with(Messages.detailMerged,
				Words.list(row.merged().stream().map(Code::name).map(CodeDetail::plain).toList())) : "");
		if (any || was) {
			area.getParent().layout(true, true);
		}
	}

	/** Setting the same text again would move the caret. */
	private static void set(Text field, String text) {
		if (!field.getText().strip().equals(text)) {
			field.setText(text);
		}
	}

	/** A name in a link must not be taken for a tag of its own. */
	private static String plain(String name) {
		return name.replace("<", "\u2039").replace(">", "\u203A").replace("&", "&&");
	}

	private void key(Event event) {
		if (event.character == SWT.ESC) {
			shown.ifPresent(row -> fill(row, false));
			event.doit = false;
		} else if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
			keep();
			event.doit = false;
		}
	}

	/** In a text of several lines Tab would be a character, and nobody could leave it by keyboard. */
	private static void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private void heading(String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setFont(Theme.small());
		label.setForeground(Theme.colour(Tone.INK2));
		label.setLayoutData(across());
	}

	private static GridData across() {
		return new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
	}
}

package org.afterglow.ui.entries.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.framework.ComputedField;
import org.afterglow.framework.Field;
import org.afterglow.framework.Problem;
import org.afterglow.framework.RowsField;
import org.afterglow.model.Value;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.draft.EntryDraft;
import org.afterglow.ui.entries.internal.draft.Mnemonics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The fields of a type under each other: names at the left and answers at the right, or names above where there is little room. */
public final class FormPane {

	/** What the form tells of. */
	public interface Steps {
		/** @param typing true if it goes on with what is being typed */
		void answer(Field field, Optional<Value> value, boolean typing);

		/** The field was left. */
		void left();
	}

	private static final int LABEL_CHARACTERS = 20;
	private static final int NARROW_CHARACTERS = 62;
	private static final int GAP = 18;
	private static final int MOST_COLUMNS_BESIDE = 4;

	/** One field as it stands in the form. */
	private record Line(Field field, Label name, Optional<Label> help, FieldControl control, Label filler, Label problem) {
	}

	private final Composite pane;
	private final GridLayout layout = new GridLayout(2, false);
	private final EntryDraft draft;
	private final Surroundings around;
	private final List<Line> lines = new ArrayList<>();
	private final Set<String> left = new HashSet<>();
	private final Map<String, String> unreadable = new HashMap<>();
	private boolean all;
	private boolean narrow;

	/** @param steps hears of what is answered */
	public FormPane(Composite parent, EntryDraft draft, Surroundings around, Steps steps) {
		this.draft = draft;
		this.around = around;
		pane = new Composite(parent, SWT.NONE);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = GAP;
		layout.verticalSpacing = Boxes.GAP / 2;
		pane.setLayout(layout);
		List<Field> fields = draft.type().fields();
		List<String> labels = Mnemonics.assigned(fields.stream().map(field -> around.in(field.name())).toList(), Messages.menuLetters);
		for (int i = 0; i < fields.size(); i++) {
			lines.add(line(fields.get(i), labels.get(i), steps));
		}
		columns(false);
		Set<String> every = fields.stream().map(Field::key).collect(Collectors.toSet());
		draft.listen(new EntryDraft.Listener() {
			@Override
			public void answersChanged(Set<String> keys) {
				show(keys);
			}

			@Override
			public void stateChanged() {
				complain();
			}
		});
		show(every);
	}

	private Line line(Field field, String label, Steps steps) {
		Label name = new Label(pane, SWT.WRAP | SWT.RIGHT);
		name.setText(label);
		name.setFont(Theme.bold());
		Named named = new Named("entry.field." + field.key(), around.in(field.name()) + field.help().map(help -> ". " + around.in(help)).orElse(""));
		FieldControl control = FieldControls.of(pane, field, named, answering(field, steps), around);
		if (control.control().getLayoutData() == null) {
			control.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		}
		Optional<Label> help = field.help().map(words -> {
			Label made = new Label(pane, SWT.WRAP | SWT.RIGHT);
			made.setFont(Theme.small());
			made.setForeground(Theme.colour(Tone.INK3));
			made.setText(around.in(words).replace("&", "&&"));
			return made;
		});
		Label filler = new Label(pane, SWT.NONE);
		Label problem = WidgetKey.key(new Label(pane, SWT.WRAP), "entry.problem." + field.key());
		problem.setForeground(Theme.colour(Tone.STRAW));
		return new Line(field, name, help, control, filler, problem);
	}

	private Answering answering(Field field, Steps steps) {
		return new Answering() {
			@Override
			public void answer(Optional<Value> value, boolean typing) {
				steps.answer(field, value, typing);
			}

			@Override
			public void left() {
				left.add(field.key());
				steps.left();
				complain();
			}

			@Override
			public void unreadable(Optional<String> sentence) {
				boolean changed = sentence.map(words -> !words.equals(unreadable.put(field.key(), words)))
						.orElseGet(() -> unreadable.remove(field.key()) != null);
				if (changed) {
					complain();
				}
			}
		};
	}

	/** All of it. */
	public Composite control() {
		return pane;
	}

	/** These labels, which stand with the fields, with letters that none of the fields has. */
	public List<String> lettered(List<String> labels) {
		List<String> every = new ArrayList<>(draft.type().fields().stream().map(field -> around.in(field.name())).toList());
		every.addAll(labels);
		List<String> assigned = Mnemonics.assigned(every, Messages.menuLetters);
		return assigned.subList(assigned.size() - labels.size(), assigned.size());
	}

	/** To the first field that is answered by hand. */
	public void setFocus() {
		lines.stream().filter(line -> !(line.field() instanceof ComputedField)).findFirst().ifPresent(line -> line.control().setFocus());
	}

	/** Says everything that is complained of, and goes to the first of it. */
	public void complainOfAll() {
		all = true;
		complain();
		lines.stream().filter(line -> !sentence(line.field()).isEmpty()).findFirst().ifPresent(line -> line.control().setFocus());
	}

	/** The field that has the focus, and where it stands in the form: to be scrolled to. */
	public Optional<Control> inFocus() {
		return lines.stream().map(line -> line.control().control())
				.filter(control -> control instanceof Composite box ? Boxes.holdsFocus(box) : control.isFocusControl()).findFirst();
	}

	/** Fits it into this room. */
	public void fit(int width) {
		boolean little = width < Boxes.charactersWide(pane, NARROW_CHARACTERS);
		if (little != narrow) {
			columns(little);
		}
	}

	private void columns(boolean little) {
		narrow = little;
		layout.numColumns = little ? 1 : 2;
		int width = Boxes.charactersWide(pane, LABEL_CHARACTERS);
		for (Line line : lines) {
			boolean above = little || isWide(line.field());
			GridData name = new GridData(above ? SWT.FILL : SWT.END, SWT.BEGINNING, false, false);
			name.widthHint = above ? SWT.DEFAULT : width;
			name.verticalIndent = above ? Boxes.GAP : Boxes.GAP - 2;
			name.horizontalSpan = across(above);
			line.name().setLayoutData(name);
			line.name().setAlignment(above ? SWT.LEFT : SWT.RIGHT);
			GridData control = (GridData) line.control().control().getLayoutData();
			control.verticalSpan = !above && line.help().isPresent() ? 2 : 1;
			control.horizontalSpan = across(above);
			control.verticalAlignment = SWT.BEGINNING;
			control.verticalIndent = above ? 0 : Boxes.GAP / 2;
			line.help().ifPresent(help -> {
				GridData data = new GridData(above ? SWT.FILL : SWT.END, SWT.BEGINNING, above, false);
				data.widthHint = width;
				data.horizontalSpan = across(above);
				help.setLayoutData(data);
				help.setAlignment(above ? SWT.LEFT : SWT.RIGHT);
			});
			line.filler().setLayoutData(new GridData());
			GridData problem = Boxes.wide();
			problem.widthHint = width;
			line.problem().setLayoutData(problem);
			room(line);
		}
	}

	/** A table of many columns has the whole width for itself, and its name above it. */
	private static boolean isWide(Field field) {
		return field instanceof RowsField rows && rows.columns().size() > MOST_COLUMNS_BESIDE;
	}

	private int across(boolean above) {
		return above ? layout.numColumns : 1;
	}

	private void show(Set<String> keys) {
		if (pane.isDisposed()) {
			return;
		}
		lines.stream().filter(line -> keys.contains(line.field().key()))
				.forEach(line -> line.control().show(draft.values().get(line.field().key())));
	}

	/** Says what is wrong below the fields that were left. */
	private void complain() {
		if (pane.isDisposed() || lines.stream().anyMatch(line -> line.problem().isDisposed())) {
			return;
		}
		boolean changed = false;
		for (Line line : lines) {
			String sentence = sentence(line.field());
			if (!line.problem().getText().equals(sentence.replace("&", "&&"))) {
				line.problem().setText(sentence.replace("&", "&&"));
				room(line);
				changed = true;
			}
		}
		if (changed) {
			around.reflow().run();
		}
	}

	private static void room(Line line) {
		boolean said = !line.problem().getText().isEmpty();
		((GridData) line.problem().getLayoutData()).exclude = !said;
		line.problem().setVisible(said);
		boolean filled = said && ((GridLayout) line.problem().getParent().getLayout()).numColumns == 2;
		((GridData) line.filler().getLayoutData()).exclude = !filled;
		line.filler().setVisible(filled);
	}

	private String sentence(Field field) {
		Optional<String> strange = Optional.ofNullable(unreadable.get(field.key()));
		if (strange.isPresent()) {
			return strange.get();
		}
		if (!all && !left.contains(field.key())) {
			return "";
		}
		return draft.problems(field.key()).stream().map(problem -> said(field, problem)).distinct().collect(Collectors.joining("\n"));
	}

	private String said(Field field, Problem problem) {
		String sentence = around.in(problem.message());
		return field instanceof RowsField && problem.row().isPresent()
				? Messages.with(Messages.problemInRow, problem.row().getAsInt() + 1, sentence) : sentence;
	}
}

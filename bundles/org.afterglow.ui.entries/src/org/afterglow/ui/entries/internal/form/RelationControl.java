package org.afterglow.ui.entries.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.RelationField;
import org.afterglow.framework.RelationKind;
import org.afterglow.model.Relation;
import org.afterglow.model.Target;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** How the entry stands to others: the kind and the other's name, and a button for one more. */
final class RelationControl implements FieldControl {

	private final RelationField field;
	private final String spoken;
	private final Answering out;
	private final Surroundings around;
	private final Offers offers;
	private final ListBox list;
	private final Button add;
	private List<Relation> shown = List.of();

	RelationControl(Composite parent, RelationField field, Named named, Answering out, Surroundings around) {
		this.field = field;
		this.spoken = named.spoken();
		this.out = out;
		this.around = around;
		offers = new Offers(around.records(), around.codebook(), around.called());
		list = new ListBox(parent, named, around, index -> EntryInput.open(around.page(), shown.get(index).to(), ""), this::remove);
		add = list.adding(Messages.addRelation, this::add);
		add.addListener(SWT.FocusOut, event -> out.left());
	}

	@Override
	public Control control() {
		return list.control();
	}

	@Override
	public void setFocus() {
		add.setFocus();
	}

	@Override
	public void show(Optional<Value> value) {
		List<Relation> relations = value.filter(Value.Relations.class::isInstance).map(each -> ((Value.Relations) each).relations()).orElse(List.of());
		if (!relations.equals(shown)) {
			shown = relations;
			List<Target> targets = relations.stream().map(Relation::to).<Target>map(Target::of).distinct().toList();
			Jobs.start(list.control(), Messages.reading, monitor -> offers.names(targets), names -> show(relations, names));
		}
	}

	private void show(List<Relation> relations, Map<Target, String> names) {
		if (relations.equals(shown)) {
			list.show(relations.stream().map(relation -> new ListBox.Line(
					field.kind(relation.kind()).map(RelationKind::name).map(around::in).orElse(relation.kind()) + " " + names.get(Target.of(relation.to())),
					relation.note(), true, false)).toList());
		}
	}

	private void remove(int index) {
		List<Relation> fewer = new ArrayList<>(shown);
		fewer.remove(index);
		add.setFocus();
		answer(fewer);
	}

	private void add() {
		Jobs.start(list.control(), Messages.reading,
				monitor -> offers.entries(field.type(), around.entry().client(), Target.of(around.entry().id())), this::ask);
	}

	private void ask(List<Offer<Target>> others) {
		List<String> kinds = field.kinds().stream().map(RelationKind::name).map(around::in).toList();
		new OfferDialog<>(add.getShell(), spoken, others, kinds).ask().ifPresent(choice -> {
			Relation relation = new Relation(field.kinds().get(choice.kind()).key(), ((Target.OfEntry) choice.offer().target()).id(), choice.note());
			List<Relation> more = new ArrayList<>(shown);
			// Said anew, with another note.
			more.removeIf(each -> each.kind().equals(relation.kind()) && each.to().equals(relation.to()));
			more.add(relation);
			answer(more);
		});
	}

	private void answer(List<Relation> relations) {
		out.answer(field.with(Values.NONE, relations).get(field.key()), false);
	}
}

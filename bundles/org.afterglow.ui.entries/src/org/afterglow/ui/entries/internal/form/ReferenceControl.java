package org.afterglow.ui.entries.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.ReferenceField;
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

/** Records that are pointed to: each by its name, and a button to choose. */
final class ReferenceControl implements FieldControl {

	private final ReferenceField field;
	private final String spoken;
	private final Answering out;
	private final Surroundings around;
	private final Offers offers;
	private final ListBox list;
	private final Button choose;
	private List<Target> shown = List.of();

	ReferenceControl(Composite parent, ReferenceField field, Named named, Answering out, Surroundings around) {
		this.field = field;
		this.spoken = named.spoken();
		this.out = out;
		this.around = around;
		offers = new Offers(around.records(), around.codebook(), around.called());
		list = new ListBox(parent, named, around, this::open, this::remove);
		choose = list.adding(Messages.choose, this::choose);
		choose.addListener(SWT.FocusOut, event -> out.left());
	}

	@Override
	public Control control() {
		return list.control();
	}

	@Override
	public void setFocus() {
		choose.setFocus();
	}

	@Override
	public void show(Optional<Value> value) {
		List<Target> targets = value.filter(Value.References.class::isInstance).map(each -> ((Value.References) each).targets()).orElse(List.of());
		if (!targets.equals(shown)) {
			shown = targets;
			Jobs.start(list.control(), Messages.reading, monitor -> offers.names(targets), names -> show(targets, names));
		}
	}

	private void show(List<Target> targets, Map<Target, String> names) {
		if (targets.equals(shown)) {
			list.show(targets.stream().map(target -> new ListBox.Line(names.get(target), "", target instanceof Target.OfEntry, false)).toList());
		}
	}

	private void open(int index) {
		if (shown.get(index) instanceof Target.OfEntry entry) {
			EntryInput.open(around.page(), entry.id(), "");
		}
	}

	private void remove(int index) {
		List<Target> fewer = new ArrayList<>(shown);
		fewer.remove(index);
		choose.setFocus();
		answer(fewer);
	}

	private void choose() {
		Jobs.start(list.control(), Messages.reading, monitor -> offers.of(field.to(), around.entry().type().module(), around.entry().client(),
				Target.of(around.entry().id())), this::ask);
	}

	private void ask(List<Offer<Target>> all) {
		List<Offer<Target>> others = all.stream().filter(offer -> !shown.contains(offer.target())).toList();
		new OfferDialog<>(choose.getShell(), spoken, others, List.of()).ask().ifPresent(choice -> {
			List<Target> more = new ArrayList<>(field.takesMany() ? shown : List.of());
			more.add(choice.offer().target());
			answer(more);
		});
	}

	private void answer(List<Target> targets) {
		out.answer(field.with(Values.NONE, targets).get(field.key()), false);
	}
}

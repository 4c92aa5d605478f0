package org.afterglow.ui.entries.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.PassagesField;
import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorState;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.entries.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Places in narratives, in the client's words, each of which opens where it stands. They are added from the text. */
final class PassagesControl implements FieldControl {

	private final PassagesField field;
	private final Answering out;
	private final Surroundings around;
	private final ListBox list;
	private final Label none;
	private List<Anchor> shown = List.of();
	private Map<NarrativeId, NarrativeSummary> narratives = Map.of();

	PassagesControl(Composite parent, PassagesField field, Named named, Answering out, Surroundings around) {
		this.field = field;
		this.out = out;
		this.around = around;
		list = new ListBox(parent, named, around, this::open, this::remove);
		none = new Label(list.control(), SWT.WRAP);
		none.setText(Messages.passagesNone);
		none.setLayoutData(Boxes.wide());
		((GridData) none.getLayoutData()).widthHint = Boxes.charactersWide(none, 20);
		list.show(List.of());
	}

	@Override
	public Control control() {
		return list.control();
	}

	@Override
	public void show(Optional<Value> value) {
		List<Anchor> anchors = value.filter(Value.Passages.class::isInstance).map(each -> ((Value.Passages) each).anchors()).orElse(List.of());
		if (!anchors.equals(shown)) {
			shown = anchors;
			Jobs.start(list.control(), Messages.reading, monitor -> read(anchors), read -> show(anchors, read));
		}
	}

	private Map<NarrativeId, NarrativeSummary> read(List<Anchor> anchors) {
		Map<NarrativeId, NarrativeSummary> read = new HashMap<>();
		anchors.stream().map(Anchor::narrative).distinct().forEach(id -> around.records().narratives().summary(id).ifPresent(found -> read.put(id, found)));
		return read;
	}

	private void show(List<Anchor> anchors, Map<NarrativeId, NarrativeSummary> read) {
		if (anchors.equals(shown)) {
			narratives = read;
			((GridData) none.getLayoutData()).exclude = !anchors.isEmpty();
			none.setVisible(anchors.isEmpty());
			list.show(anchors.stream().map(this::line).toList());
		}
	}

	private ListBox.Line line(Anchor anchor) {
		Optional<String> title = Optional.ofNullable(narratives.get(anchor.narrative())).map(NarrativeSummary::title);
		String place = anchor.state() == AnchorState.UNANCHORED ? Messages.passageLost : title.orElse(Messages.targetGone);
		return new ListBox.Line(anchor.quote().strip().replaceAll("\\s+", " "), place, title.isPresent(), true);
	}

	private void open(int index) {
		Anchor anchor = shown.get(index);
		NarrativeSummary narrative = narratives.get(anchor.narrative());
		Passages.open(around.page(), PassageTarget.at(anchor.narrative(), narrative.title(), anchor.span(), narrative.version(), anchor.quote()));
	}

	private void remove(int index) {
		List<Anchor> fewer = new ArrayList<>(shown);
		fewer.remove(index);
		out.answer(field.with(Values.NONE, fewer).get(field.key()), false);
	}
}

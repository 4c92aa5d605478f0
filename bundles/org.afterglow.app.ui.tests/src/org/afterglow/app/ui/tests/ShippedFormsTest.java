package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.ComputedField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.DurationField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Entry;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Values;
import org.afterglow.ui.Look;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.EntryTypes;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every form of the modules that come with Afterglow opens filled in, and is looked at. */
class ShippedFormsTest extends Journey {

	private static final String TEXT = "A ferry came without a light. The boy on deck said: do not switch the lamp off.";
	private static final Instant NOON = Instant.parse("2026-11-08T11:00:00Z");

	private final EntriesPart entries = new EntriesPart(bot);
	private String used = "";

	@AfterEach
	void leave() {
		UsedModules.leave(used);
	}

	@Test
	void ofCognitiveBehaviouralTherapy() {
		lookAtForms(UsedModules.CBT);
	}

	@Test
	void ofInternalFamilySystems() {
		lookAtForms(UsedModules.IFS);
	}

	@Test
	void ofMindfulness() {
		lookAtForms(UsedModules.MINDFULNESS);
	}

	private void lookAtForms(String module) {
		used = module;
		UsedModules.use(module);
		window.begin("Heron", "The ferry", TEXT);
		entries.keys(SWT.CTRL, 's');
		found().passages("lamp", "The boy on deck said: do not switch the lamp off.");
		List<EntryType> types = UIThreadRunnable.syncExec(() -> EntryTypes.ofPractice().all()).stream()
				.filter(type -> type.id().module().equals(module) && type.isListed()).toList();
		assertTrue(types.size() >= 5, () -> "forms: " + types);
		types.forEach(this::look);
	}

	private void look(EntryType type) {
		Entry filled = practice.records().entries().save(filled(type));
		UIThreadRunnable.syncExec(() -> EntryInput.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), filled.id(), type.name().english()));
		entries.awaitSaid("entry.title", words -> words.equals(type.name().english()));
		Until.holds(bot, () -> entries.focus().startsWith("entry.field."), () -> "the focus is on " + entries.focus());
		String name = "form-" + type.id().value().substring("org.afterglow.".length()).replace('.', '-');
		Screenshots.both(name);
		if (entries.scrollToEnd()) {
			Screenshots.in(Look.LIGHT, name + "-end-light");
		}
		entries.keys(SWT.CTRL, 'w');
		entries.awaitNoPage();
	}

	private Entry filled(EntryType type) {
		Client heron = practice.records().clients().all().getFirst();
		Session session = practice.records().sessions().of(heron.id()).getFirst();
		Narrative told = practice.records().narratives().byId(practice.records().narratives().of(session.id()).getFirst().id()).orElseThrow().narrative();
		Values values = Values.NONE;
		for (Field field : type.fields()) {
			values = answered(field, values, told);
		}
		return type.begin(heron.id(), Optional.of(session.id()), NOON).withValues(type.computed(values), NOON);
	}

	private static Values answered(Field field, Values values, Narrative told) {
		return switch (field) {
			case TextField text -> text.with(values, text.isOneLine() ? "Kitchen at night" : "If I sleep, the lamp goes out, and then nobody is there for the boy.");
			case ScaleField scale -> scale.with(values, scale.lowest() + scale.step() * Math.floor((scale.highest() - scale.lowest()) * 0.6 / scale.step()));
			case ChoiceField choice -> choice.with(values, choice.options().getFirst().key());
			case ChoicesField choices -> choices.with(values, choices.options().stream().limit(2).map(Option::key).toList());
			case DateField date -> date.with(values, LocalDate.of(2026, 11, 8));
			case DurationField duration -> duration.with(values, Duration.ofMinutes(25));
			case RowsField rows -> rows.with(values, List.of(row(rows, told), row(rows, told)));
			case PassagesField passages -> passages.with(values, List.of(passage(told)));
			case ReferenceField reference -> values;
			case RelationField relation -> values;
			case ComputedField computed -> values;
		};
	}

	private static Values row(RowsField rows, Narrative told) {
		Values row = Values.NONE;
		for (Field column : rows.columns()) {
			row = answered(column, row, told);
		}
		return row;
	}

	private static Anchor passage(Narrative told) {
		int start = told.text().indexOf("do not switch");
		return Anchor.on(told.id(), told.text(), new TextSpan(start, told.text().length() - 1));
	}
}

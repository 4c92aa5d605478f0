package org.afterglow.framework.act;

import static org.afterglow.framework.act.ActModule.INFO;
import static org.afterglow.framework.act.ActModule.WORDS;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RelationKind;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.RecordPartition;

/** What matters to the client, and the steps taken for it. */
final class Valued {

	static final TextField STATEMENT = Field.line("statement", WORDS.get("statement")).required();
	static final ScaleField IMPORTANCE = Field.scale("importance", WORDS.get("importance"), 0, 10);
	static final RelationField BONDS = Field.relations("bonds", WORDS.get("bonds"), INFO.type("value"),
			RelationKind.directed("serves", WORDS.get("serves"), WORDS.get("served")),
			RelationKind.symmetric("rivals", WORDS.get("rivals")));

	static final EntryType VALUE = EntryType.ofClient(INFO.type("value"), WORDS.get("value")).fields(STATEMENT, IMPORTANCE, BONDS);

	static final ReferenceField FOR = Field.entry("for", WORDS.get("value"), VALUE.id());
	static final TextField STEP = Field.line("step", WORDS.get("step")).required();
	static final RowsField STEPS = Field.rows("steps", WORDS.get("steps"), STEP, Field.date("due", WORDS.get("due")),
			Field.duration("takes", WORDS.get("takes")), Field.choices("done", WORDS.get("done"), WORDS.option("done", "yes")));

	static final EntryType ACTION = EntryType.ofClient(INFO.type("action"), WORDS.get("action"))
			.keptIn(RecordPartition.CLINICAL_RECORD).fields(FOR, STEPS);

	private Valued() {
	}
}

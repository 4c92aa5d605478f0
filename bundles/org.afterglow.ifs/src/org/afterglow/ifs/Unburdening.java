package org.afterglow.ifs;

import static org.afterglow.ifs.IfsModule.INFO;
import static org.afterglow.ifs.IfsModule.WORDS;

import java.util.List;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Values;

/** How a part let go of what it carried. Schools differ in whether the part is first retrieved or first given what it lacked. */
final class Unburdening {

	static final ReferenceField PART = Field.entry("part", WORDS.get("unburdening.part"), Part.ID).required();
	static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	static final TextField WITNESSING = Field.text("witnessing", WORDS.get("unburdening.witnessing"));
	static final ChoiceField ORDER = Field.choice("order", WORDS.get("unburdening.order"),
			WORDS.options("unburdening.order", "do-over-first", "retrieval-first"));
	static final TextField DO_OVER = Field.text("do-over", WORDS.get("unburdening.doOver"));
	static final TextField RETRIEVAL = Field.text("retrieval", WORDS.get("unburdening.retrieval"));
	static final ReferenceField BURDENS = Field.entry("burdens", WORDS.get("unburdening.burdens"), Burden.ID).many();
	static final TextField RELEASE = Field.text("release", WORDS.get("unburdening.release"));
	static final ChoiceField ELEMENT = Field.choice("element", WORDS.get("unburdening.element"),
			WORDS.options("unburdening.element", "fire", "water", "wind", "earth", "light", "other"));
	static final TextField INVITATION = Field.text("invitation", WORDS.get("unburdening.invitation"));
	static final TextField PROTECTORS = Field.text("protectors", WORDS.get("unburdening.protectors"));
	static final TextField INTEGRATION = Field.text("integration", WORDS.get("unburdening.integration"));

	static final EntryType TYPE = EntryType.ofSession(INFO.type("unburdening"), WORDS.get("unburdening"))
			.plural(WORDS.get("unburdening.plural")).helped(WORDS.get("unburdening.help"))
			.fields(PART, TOLD, WITNESSING, ORDER, DO_OVER, RETRIEVAL, BURDENS, RELEASE, ELEMENT, INVITATION, PROTECTORS, INTEGRATION)
			.listing(PART, BURDENS, ELEMENT).checked(Unburdening::check).reminding(new Permission(PART, false));

	private Unburdening() {
	}

	private static List<Problem> check(Values values) {
		boolean wordless = ELEMENT.in(values).isPresent() && RELEASE.in(values).isEmpty();
		return wordless ? List.of(Problem.in(RELEASE, WORDS.get("unburdening.release.missing"))) : List.of();
	}
}

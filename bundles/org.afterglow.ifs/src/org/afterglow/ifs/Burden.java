package org.afterglow.ifs;

import static org.afterglow.ifs.IfsModule.INFO;
import static org.afterglow.ifs.IfsModule.WORDS;

import java.util.List;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.DateField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.Problem;
import org.afterglow.framework.TextField;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Values;

/** What a part carries that is not its own. Several parts may carry the same. */
public final class Burden {

	public static final EntryTypeId ID = INFO.type("burden");

	public static final TextField CARRIED = Field.text("carried", WORDS.get("burden.carried")).helped(WORDS.get("burden.carried.help")).required()
			.searchedAs("burden");
	public static final PassagesField TOLD = Field.passages("told", WORDS.get("told"));
	public static final ChoiceField KIND = Field.choice("kind", WORDS.get("burden.kind"),
			WORDS.options("burden.kind", "personal", "legacy", "cultural"));
	public static final TextField ORIGIN = Field.text("origin", WORDS.get("burden.origin"));
	public static final DateField RELEASED = Field.date("released", WORDS.get("burden.released"));
	public static final TextField HOW = Field.text("how", WORDS.get("burden.how"));

	public static final EntryType TYPE = EntryType.ofClient(ID, WORDS.get("burden")).plural(WORDS.get("burden.plural"))
			.helped(WORDS.get("burden.help")).fields(CARRIED, TOLD, KIND, ORIGIN, RELEASED, HOW).listing(KIND, RELEASED)
			.checked(Burden::check);

	private Burden() {
	}

	private static List<Problem> check(Values values) {
		boolean dayless = !HOW.in(values).isEmpty() && RELEASED.in(values).isEmpty();
		return dayless ? List.of(Problem.in(RELEASED, WORDS.get("burden.released.missing"))) : List.of();
	}
}

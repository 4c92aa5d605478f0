package org.afterglow.ifs;

import static org.afterglow.ifs.IfsModule.INFO;
import static org.afterglow.ifs.IfsModule.WORDS;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.EntryTypeId;

/**
 * Where the parts stood on the map in a session, what they were called then, and how they stood to each other. The map keeps one for
 * each session it was changed in, so that it can be looked back at; nobody fills it in. Places are counted from the middle of the map
 * to the right and down, sixteen to a line of text.
 */
public final class MapSnapshot {

	public static final EntryTypeId ID = INFO.type("map-snapshot");

	private static final double FAR = 100_000;

	public static final ReferenceField PART = Field.entry("part", WORDS.get("map.part"), Part.ID);
	public static final TextField NAME = Field.line("name", WORDS.get("part.name"));
	public static final ScaleField X = Field.scale("x", WORDS.get("map.x"), -FAR, FAR);
	public static final ScaleField Y = Field.scale("y", WORDS.get("map.y"), -FAR, FAR);
	public static final ChoicesField PINNED = Field.choices("pinned", WORDS.get("map.pinned"), WORDS.options("map.pinned", "yes"));
	/** As they were then. */
	public static final RowsField PLACES = Field.rows("places", WORDS.get("map.places"), PART, NAME, Part.KIND, Part.STATUS, Part.AGE, Part.COLOUR,
			Part.TRUST, X, Y, PINNED);

	public static final ReferenceField FROM = Field.entry("from", WORDS.get("map.from"), Part.ID);
	public static final ReferenceField TO = Field.entry("to", WORDS.get("map.to"), Part.ID);
	public static final ChoiceField KIND = Field.choice("kind", WORDS.get("map.kind"),
			Part.RELATIONS.kinds().stream().map(kind -> Option.of(kind.key(), kind.name()))
					.toArray(Option[]::new));
	/** How they stood to each other then. */
	public static final RowsField RELATIONS = Field.rows("relations", WORDS.get("map.relations"), FROM, KIND, TO);

	public static final ScaleField SELF_X = Field.scale("self-x", WORDS.get("map.selfX"), -FAR, FAR);
	public static final ScaleField SELF_Y = Field.scale("self-y", WORDS.get("map.selfY"), -FAR, FAR);

	public static final EntryType TYPE = EntryType.ofClient(ID, WORDS.get("map")).plural(WORDS.get("map.plural")).unlisted()
			.fields(PLACES, RELATIONS, SELF_X, SELF_Y);

	private MapSnapshot() {
	}
}

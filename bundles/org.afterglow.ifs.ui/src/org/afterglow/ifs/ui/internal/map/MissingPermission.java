package org.afterglow.ifs.ui.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.afterglow.ifs.Part;
import org.afterglow.model.Entry;
import org.afterglow.model.Target;

/**
 * A protector of an exile whose permission for work with it is not recorded yet.
 */
public record MissingPermission(Entry protector, Entry exile) {

	public MissingPermission {
		Objects.requireNonNull(protector);
		Objects.requireNonNull(exile);
	}

	/** All there are, in the order of the exiles. */
	static List<MissingPermission> in(List<Entry> parts) {
		List<MissingPermission> missing = new ArrayList<>();
		for (Entry exile : parts) {
			if (Part.KIND.in(exile.values()).filter(Part.EXILE::equals).isPresent()) {
				Target target = Target.of(exile.id());
				parts.stream().filter(each -> Part.protects(each.values(), target) && !Part.permits(each.values(), target))
						.forEach(each -> missing.add(new MissingPermission(each, exile)));
			}
		}
		return missing;
	}

	/** The one to keep in sight: of the part that is looked at if there is one, else the first. */
	public static Optional<MissingPermission> of(List<Entry> parts, Optional<String> looked) {
		List<MissingPermission> missing = in(parts);
		return missing.stream().filter(each -> looked.filter(each::concerns).isPresent()).findFirst().or(() -> missing.stream().findFirst());
	}

	private boolean concerns(String key) {
		return protector.id().toString().equals(key) || exile.id().toString().equals(key);
	}
}

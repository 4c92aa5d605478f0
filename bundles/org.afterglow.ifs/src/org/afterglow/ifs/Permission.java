package org.afterglow.ifs;

import static org.afterglow.ifs.IfsModule.WORDS;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.framework.OtherEntries;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.Reminder;
import org.afterglow.model.Entry;
import org.afterglow.model.Target;
import org.afterglow.model.Values;
import org.afterglow.model.Words;

/**
 * Before work with an exile its protectors are asked. What is kept in sight is what is recorded of that, and nothing else: whether
 * work goes on is between client and therapist.
 *
 * @param part names the part worked with
 * @param exilesOnly whether parts of other kinds are left out; where false, work as such is with an exile
 */
record Permission(ReferenceField part, boolean exilesOnly) implements Reminder {

	@Override
	public List<Words> about(Values values, OtherEntries others) {
		List<Words> said = new ArrayList<>();
		List<Entry> parts = others.of(Part.ID);
		for (Entry worked : parts) {
			if (part.in(values).contains(Target.of(worked.id())) && (!exilesOnly || isExile(worked))) {
				said.addAll(about(worked, parts));
			}
		}
		return said;
	}

	private static List<Words> about(Entry worked, List<Entry> parts) {
		Target target = Target.of(worked.id());
		List<Entry> protectors = parts.stream().filter(each -> Part.protects(each.values(), target)).toList();
		if (protectors.isEmpty()) {
			return List.of(WORDS.say("permission.noProtector", name(worked)));
		}
		return protectors.stream().filter(each -> !Part.permits(each.values(), target))
				.map(each -> WORDS.say("permission.missing", name(each), name(worked))).toList();
	}

	private static boolean isExile(Entry part) {
		return Part.KIND.in(part.values()).filter(Part.EXILE::equals).isPresent();
	}

	/** A part without a name yet is a part. */
	private static Object name(Entry part) {
		String name = Part.TYPE.title(part.values());
		return name.isEmpty() ? WORDS.get("permission.nameless") : name;
	}
}

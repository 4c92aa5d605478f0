package org.afterglow.framework.testkit;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.framework.ChoiceField;
import org.afterglow.framework.ChoicesField;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.Option;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;

/** Everything in a module that is stored under a name of its own, one a line. */
final class Ids {

	private Ids() {
	}

	static List<String> of(ModuleContents module) {
		List<String> lines = new ArrayList<>();
		lines.add("module " + module.info().id());
		module.codes().forEach(code -> lines.add("code " + code.key() + code.parent().map(parent -> " under " + parent).orElse("")));
		for (EntryType type : module.entryTypes()) {
			lines.add("type " + type.id() + " version " + type.version() + " of " + type.scope());
			type.fields().forEach(field -> add(lines, "  ", field));
		}
		module.questions().forEach(question -> lines.add("question " + question.key()));
		return lines;
	}

	private static void add(List<String> lines, String indent, Field field) {
		String options = switch (field) {
			case ChoiceField choice -> " " + choice.options().stream().map(Option::key).toList();
			case ChoicesField choices -> " " + choices.options().stream().map(Option::key).toList();
			case RelationField relations -> " " + relations.type() + " "
					+ relations.kinds().stream().map(kind -> kind.key() + (kind.isSymmetric() ? "=" : "")).toList();
			case ReferenceField reference -> switch (reference.to()) {
				case ReferenceField.ToEntries entries -> " " + entries.type();
				case ReferenceField.ToCodes codes -> codes.under().map(seed -> " codes under " + seed).orElse(" codes");
			};
			default -> "";
		};
		lines.add(indent + field.key() + " " + field.valueKind().getSimpleName()
				+ field.searchWord().map(word -> " " + word + ":").orElse("") + options);
		if (field instanceof RowsField rows) {
			rows.columns().forEach(column -> add(lines, indent + "  ", column));
		}
	}
}

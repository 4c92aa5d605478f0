package org.afterglow.framework.testkit;

import java.util.function.BiConsumer;

import org.afterglow.framework.CodeSeed;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.Question;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.Words;

/** Every text of a module, with where it stands. */
final class Texts {

	private final ModuleContents contents;

	Texts(ModuleContents contents) {
		this.contents = contents;
	}

	void each(BiConsumer<String, Words> look) {
		look.accept("the module", contents.info().name());
		contents.info().summary().ifPresent(words -> look.accept("the summary", words));
		for (CodeSeed code : contents.codes()) {
			look.accept("code " + code, code.name());
			code.definition().ifPresent(words -> look.accept("definition of " + code, words));
			code.synonyms().forEach(words -> look.accept("synonym of " + code, words));
		}
		for (Question question : contents.questions()) {
			look.accept("question " + question, question.text());
			question.purpose().ifPresent(words -> look.accept("purpose of " + question, words));
		}
		contents.entryTypes().forEach(type -> type(type, look));
	}

	private void type(EntryType type, BiConsumer<String, Words> look) {
		look.accept(type.id().value(), type.name());
		look.accept(type.id() + ", plural", type.plural());
		type.help().ifPresent(words -> look.accept(type.id() + ", help", words));
		type.outline(contents.info()).fields().forEach(field -> named(type.id() + "/" + field.key(), field, look));
		type.fields().forEach(field -> field(type.id() + "/" + field.key(), field, look));
	}

	private static void named(String where, EntryOutline.Field field, BiConsumer<String, Words> look) {
		look.accept(where, field.name());
		field.options().forEach((key, words) -> look.accept(where + ", " + key, words));
		field.columns().forEach(column -> named(where + "." + column.key(), column, look));
	}

	private static void field(String where, Field field, BiConsumer<String, Words> look) {
		field.help().ifPresent(words -> look.accept(where + ", help", words));
		if (field instanceof ScaleField scale) {
			scale.unit().ifPresent(words -> look.accept(where + ", unit", words));
			scale.anchors().forEach((number, words) -> look.accept(where + ", " + number, words));
		} else if (field instanceof RelationField relation) {
			relation.kinds().forEach(kind -> kind.inverse().ifPresent(words -> look.accept(where + ", inverse of " + kind.key(), words)));
		} else if (field instanceof RowsField rows) {
			rows.columns().forEach(column -> field(where + "." + column.key(), column, look));
		}
	}
}

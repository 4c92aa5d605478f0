package org.afterglow.ui.codebook.internal.change;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import org.afterglow.codebook.CodeSeed;
import org.afterglow.codebook.Codebook;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.records.RemovedCode;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;

/**
 * Every change of the codebook as one step that can be taken back. A step changes what it is about and nothing else: it reads
 * the code as it is then, so that a definition written meanwhile survives the undoing of a new colour.
 */
public final class CodeSteps {

	private final Codebook codebook;
	private final Records records;

	public CodeSteps(Codebook codebook, Records records) {
		this.codebook = codebook;
		this.records = records;
	}

	RecordStep add(CodeWish wish, Optional<CodeId> parent) {
		Reversible<Code> addition = new Reversible<>(() -> added(wish, parent), code -> List.of(code.id()));
		return new RecordStep(Words.with(Messages.stepNew, wish.name()), addition::forth, addition::back);
	}

	/** Adds what is not there yet of these seeds. */
	RecordStep takeOver(List<CodeSeed> seeds) {
		Reversible<List<Code>> addition = new Reversible<>(() -> codebook.takeOver(seeds),
				codes -> codes.reversed().stream().map(Code::id).toList());
		return new RecordStep(Messages.stepTakeOver, addition::forth, addition::back);
	}

	RecordStep delete(Code code) {
		AtomicReference<Optional<RemovedCode>> removed = new AtomicReference<>(Optional.empty());
		return new RecordStep(Words.with(Messages.stepDelete, code.name()),
				() -> removed.set(records.codes().delete(code.id())),
				() -> removed.get().ifPresent(records.codes()::restore));
	}

	/** Changes the code from what it was to what it is to be. */
	public RecordStep change(String name, Code before, Code after) {
		AtomicReference<Optional<CodeId>> holder = new AtomicReference<>(Optional.empty());
		return new RecordStep(name, () -> records.together(() -> {
			holder.set(holder(after));
			records.codes().save(applied(now(before.id()), before, after));
			return after;
		}), () -> records.together(() -> {
			records.codes().save(applied(now(before.id()), after, before));
			// Only one code can have a key: who lost it to this one has it again.
			holder.get().flatMap(records.codes()::byId).filter(code -> code.shortcut().isEmpty())
					.map(code -> code.withShortcut(after.shortcut())).ifPresent(records.codes()::save);
			return before;
		}));
	}

	/** Puts the code under another, or at the top of a kind. */
	RecordStep move(Code code, Optional<CodeId> parent, CodeKind kind) {
		return new RecordStep(Words.with(Messages.stepMove, code.name()), () -> move(code.id(), parent, kind),
				() -> move(code.id(), code.parent(), code.kind()));
	}

	RecordStep merge(Code code, Code into) {
		return new RecordStep(Words.with(Messages.stepMerge, code.name(), into.name()),
				() -> codebook.merge(code.id(), into.id()), () -> codebook.separate(code.id()));
	}

	/** @param merged shows as the other until now */
	RecordStep separate(Code merged, Code from) {
		CodeId into = merged.redirect().orElse(from.id());
		return new RecordStep(Words.with(Messages.stepSeparate, merged.name(), from.name()),
				() -> codebook.separate(merged.id()), () -> codebook.merge(merged.id(), into));
	}

	private Code added(CodeWish wish, Optional<CodeId> parent) {
		return records.together(() -> {
			Code plain = parent.map(above -> codebook.add(wish.name(), wish.kind(), above))
					.orElseGet(() -> codebook.add(wish.name(), wish.kind()));
			Code code = wish.of(plain, wish.colour().isPresent());
			if (!code.equals(plain)) {
				records.codes().save(code);
			}
			return code;
		});
	}

	private void move(CodeId id, Optional<CodeId> parent, CodeKind kind) {
		records.together(() -> {
			codebook.nest(id, parent);
			Code code = now(id);
			if (code.kind() != kind) {
				records.codes().save(code.ofKind(kind));
			}
			return code;
		});
	}

	private Optional<CodeId> holder(Code after) {
		OptionalInt wanted = after.shortcut();
		return wanted.isEmpty() ? Optional.empty()
				: records.codes().all().stream()
						.filter(code -> code.shortcut().equals(wanted) && !code.id().equals(after.id())).map(Code::id).findFirst();
	}

	private Code now(CodeId id) {
		return records.codes().byId(id).orElseThrow(() -> new RecordMissing(id.toString()));
	}

	private static Code applied(Code now, Code from, Code to) {
		Code code = now;
		code = from.name().equals(to.name()) ? code : code.renamed(to.name());
		code = from.kind() == to.kind() ? code : code.ofKind(to.kind());
		code = from.colour() == to.colour() ? code : code.coloured(to.colour());
		code = from.definition().equals(to.definition()) ? code : code.defined(to.definition());
		code = from.synonyms().equals(to.synonyms()) ? code : code.withSynonyms(to.synonyms());
		return from.shortcut().equals(to.shortcut()) ? code : code.withShortcut(to.shortcut());
	}

	/** An addition that brings back the very same codes, with what was marked as them, when it is done again. */
	private final class Reversible<T> {

		private final Supplier<T> add;
		private final Function<T, List<CodeId>> ids;
		private Optional<T> added = Optional.empty();
		private List<RemovedCode> removed = List.of();

		Reversible(Supplier<T> add, Function<T, List<CodeId>> ids) {
			this.add = add;
			this.ids = ids;
		}

		void forth() {
			if (added.isEmpty()) {
				added = Optional.of(add.get());
				return;
			}
			records.together(() -> {
				removed.reversed().forEach(records.codes()::restore);
				return removed;
			});
		}

		void back() {
			removed = records.together(
					() -> added.map(ids).orElse(List.of()).stream().flatMap(id -> records.codes().delete(id).stream()).toList());
		}
	}
}

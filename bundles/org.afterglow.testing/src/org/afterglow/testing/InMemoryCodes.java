package org.afterglow.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Session;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.CodedPassage;
import org.afterglow.records.CodeOrigin;
import org.afterglow.records.CodeRings;
import org.afterglow.records.Codes;
import org.afterglow.records.NameKey;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.RemovedCode;
import org.afterglow.records.RemovedCode.Mark;

final class InMemoryCodes implements Codes {

	private final InMemoryRecords records;

	InMemoryCodes(InMemoryRecords records) {
		this.records = records;
	}

	@Override
	public List<Code> all() {
		return records.state().codes.values().stream().sorted(Comparator.comparing(code -> NameKey.of(code.name())))
				.toList();
	}

	@Override
	public Optional<Code> byId(CodeId id) {
		return Optional.ofNullable(records.state().codes.get(id));
	}

	@Override
	public Optional<Code> named(String name) {
		String key = NameKey.of(name);
		return records.state().codes.values().stream().filter(code -> NameKey.of(code.name()).equals(key)).findFirst();
	}

	@Override
	public Map<CodeId, Integer> counts() {
		Map<CodeId, Integer> counts = new HashMap<>();
		records.state().narratives.values().stream().flatMap(coded -> coded.codings().stream())
				.forEach(coding -> counts.merge(coding.code(), 1, Integer::sum));
		return counts;
	}

	@Override
	public Map<CodeId, Integer> counts(ClientId client) {
		Map<CodeId, Integer> counts = new HashMap<>();
		records.state().narratives.values().stream().filter(coded -> session(coded).client().equals(client))
				.flatMap(coded -> coded.codings().stream()).forEach(coding -> counts.merge(coding.code(), 1, Integer::sum));
		return counts;
	}

	@Override
	public List<CodedPassage> passages(Set<CodeId> codes, int limit) {
		return passages(Optional.empty(), codes).stream().limit(limit).toList();
	}

	@Override
	public List<CodedPassage> passages(ClientId client, Set<CodeId> codes) {
		return passages(Optional.of(client), codes);
	}

	private List<CodedPassage> passages(Optional<ClientId> client, Set<CodeId> codes) {
		List<CodedPassage> found = new ArrayList<>();
		records.narratives().each(client, coded -> {
			Map<AnchorId, Anchor> anchors = coded.anchors().stream().collect(Collectors.toMap(Anchor::id, anchor -> anchor));
			coded.codings().stream().filter(coding -> codes.contains(coding.code()))
					.map(coding -> new CodedPassage(session(coded).client(), session(coded).id(), coded.narrative().title(),
							coded.narrative().version(), coding.id(), coding.code(), anchors.get(coding.anchor())))
					.sorted(Comparator.comparing(passage -> passage.anchor().span())).forEach(found::add);
		});
		return found;
	}

	private Session session(CodedNarrative coded) {
		return records.state().sessions.get(coded.narrative().session());
	}

	@Override
	public void save(Code code) {
		records.change(state -> {
			if (named(code.name()).filter(other -> !other.id().equals(code.id())).isPresent()) {
				throw new NameTaken(Subject.CODE);
			}
			Stream.concat(code.parent().stream(), code.redirect().stream()).forEach(other -> {
				if (!state.codes.containsKey(other)) {
					throw new RecordMissing(other.toString());
				}
			});
			CodeRings.refuse(code, id -> Optional.ofNullable(state.codes.get(id)));
			takeShortcut(state, code);
			state.codes.put(code.id(), code);
			state.saved(Subject.CODE, code.id().value());
			return code;
		});
	}

	/** The last one set wins. */
	private static void takeShortcut(State state, Code code) {
		state.codes.values().stream()
				.filter(other -> code.shortcut().isPresent() && other.shortcut().equals(code.shortcut()))
				.filter(other -> !other.id().equals(code.id())).toList().forEach(other -> {
					state.codes.put(other.id(), other.withShortcut(OptionalInt.empty()));
					state.saved(Subject.CODE, other.id().value());
				});
	}

	@Override
	public Optional<RemovedCode> delete(CodeId id) {
		return records.change(state -> {
			Optional<RemovedCode> removed = byId(id).map(code -> new RemovedCode(code, marksOf(state, id),
					all().stream().filter(other -> other.parent().equals(Optional.of(id))).toList(),
					all().stream().filter(other -> other.redirect().equals(Optional.of(id))).toList()));
			removed.ifPresent(gone -> {
				state.codes.remove(id);
				state.narratives.values().stream().filter(coded -> bears(coded, id)).toList()
						.forEach(coded -> uncode(state, coded, id));
				all().forEach(other -> release(state, other, gone.code()));
				state.deleted(Subject.CODE, id.value());
			});
			return removed;
		});
	}

	@Override
	public void restore(RemovedCode removed) {
		removed.putBackInto(records);
	}

	@Override
	public Map<CodeOrigin, Optional<CodeId>> origins() {
		State state = records.state();
		Map<CodeOrigin, Optional<CodeId>> origins = new HashMap<>();
		state.origins.values().forEach(each -> origins.put(each.origin(), Optional.of(each.code()).filter(state.codes::containsKey)));
		return origins;
	}

	@Override
	public void setOrigin(CodeId code, CodeOrigin origin) {
		records.change(state -> {
			if (!state.codes.containsKey(code)) {
				throw new RecordMissing(code.toString());
			}
			state.saved(Subject.CODE, code.value());
			return state.origins.put(List.of(origin.module(), origin.seed()), new State.Origin(origin, code));
		});
	}

	private static List<Mark> marksOf(State state, CodeId code) {
		return state.narratives.values().stream().flatMap(coded -> coded.codings().stream()
				.filter(coding -> coding.code().equals(code)).map(coding -> new Mark(anchorOf(coded, coding), coding))).toList();
	}

	private static Anchor anchorOf(CodedNarrative coded, Coding coding) {
		return coded.anchors().stream().filter(anchor -> anchor.id().equals(coding.anchor())).findFirst().orElseThrow();
	}

	private static boolean bears(CodedNarrative coded, CodeId code) {
		return coded.codings().stream().anyMatch(coding -> coding.code().equals(code));
	}

	/** The coding goes with the anchor it owns. */
	private static void uncode(State state, CodedNarrative coded, CodeId code) {
		Set<AnchorId> gone = coded.codings().stream().filter(coding -> coding.code().equals(code)).map(Coding::anchor)
				.collect(Collectors.toSet());
		CodedNarrative rest = new CodedNarrative(coded.narrative(),
				coded.anchors().stream().filter(anchor -> !gone.contains(anchor.id())).toList(),
				coded.codings().stream().filter(coding -> !gone.contains(coding.anchor())).toList());
		state.narratives.put(coded.narrative().id(), rest);
		state.saved(Subject.NARRATIVE, coded.narrative().id().value());
	}

	private static void release(State state, Code other, Code gone) {
		Optional<CodeId> parent = other.parent().equals(Optional.of(gone.id()))
				? gone.parent().filter(id -> !id.equals(other.id()))
				: other.parent();
		Code released = other.under(parent).redirectedTo(other.redirect().filter(id -> !id.equals(gone.id())));
		if (!released.equals(other)) {
			state.codes.put(other.id(), released);
			state.saved(Subject.CODE, other.id().value());
		}
	}
}

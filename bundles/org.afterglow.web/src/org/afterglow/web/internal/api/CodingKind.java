package org.afterglow.web.internal.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.afterglow.model.Anchor;
import org.afterglow.model.AnchorId;
import org.afterglow.model.AnchorState;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingAttributes;
import org.afterglow.model.CodingId;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Phase;
import org.afterglow.model.TextSpan;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.CodingKind.Marked;
import org.afterglow.web.internal.api.Page.Slice;

/** What is marked in a narrative. Its places are those of the text as it is stored now. */
final class CodingKind implements Kind<Marked> {

	private static final int HIGHEST = 10;
	private static final int VALENCE = 5;
	/** Changes are told with the narrative. */
	private static final Shape SHAPE = Shape.of("coding", "/narratives/{narrative}/codings", Scope.NARRATIVES_READ, Scope.NARRATIVES_WRITE)
			.showing("narrative", "unanchored", "author", "created");

	/** A coding where it stands. */
	record Marked(CodedNarrative narrative, Coding coding, Anchor anchor) {
	}

	private static CodedNarrative narrative(Asked asked) {
		return asked.id("narrative").flatMap(id -> asked.records().narratives().byId(new NarrativeId(id)))
				.orElseThrow(() -> Problems.missing("narrative"));
	}

	private static Optional<Marked> marked(CodedNarrative coded, Coding coding) {
		return coded.anchors().stream().filter(anchor -> anchor.id().equals(coding.anchor())).findFirst()
				.map(anchor -> new Marked(coded, coding, anchor));
	}

	@Override
	public Shape shape() {
		return SHAPE;
	}

	@Override
	public Slice<Map<String, Object>> list(Asked asked, Page page) {
		CodedNarrative coded = narrative(asked);
		return page.of(coded.codings(), coding -> coding.id().value())
				.map(coding -> tagged(marked(coded, coding).orElseThrow(), asked.rights()));
	}

	@Override
	public Optional<Marked> find(Asked asked) {
		CodedNarrative coded = narrative(asked);
		return asked.id("id").map(CodingId::new)
				.flatMap(id -> coded.codings().stream().filter(coding -> coding.id().equals(id)).findFirst())
				.flatMap(coding -> marked(coded, coding));
	}

	@Override
	public Map<String, Object> shown(Marked marked, Rights rights) {
		Coding coding = marked.coding();
		Anchor anchor = marked.anchor();
		CodingAttributes attributes = coding.attributes();
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", coding.id().value().toString());
		shown.put("narrative", anchor.narrative().value().toString());
		shown.put("code", coding.code().value().toString());
		shown.put("start", anchor.span().start());
		shown.put("end", anchor.span().end());
		shown.put("quote", anchor.quote());
		shown.put("unanchored", anchor.state() == AnchorState.UNANCHORED);
		shown.put("intensity", boxed(attributes.intensity()));
		shown.put("valence", boxed(attributes.valence()));
		shown.put("distance", boxed(attributes.distance()));
		shown.put("clarity", boxed(attributes.clarity()));
		shown.put("phase", attributes.phase().map(Phase::key));
		shown.put("memo", coding.memo());
		shown.put("author", coding.author());
		shown.put("created", coding.created().toString());
		return shown;
	}

	private static Optional<Integer> boxed(OptionalInt number) {
		return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
	}

	@Override
	public Marked add(Asked asked, Body body) {
		CodedNarrative coded = narrative(asked);
		AnchorId anchorId = AnchorId.random();
		Coding bare = Coding.of(anchorId, new CodeId(anchorId.value()), asked.now()).by(asked.integration().name());
		Coding coding = read(asked, bare, body);
		Anchor anchor = anchor(coded, anchorId, body, Optional.empty());
		return saved(asked, coded, coding, anchors -> anchors.add(anchor), codings -> codings.add(coding));
	}

	@Override
	public Marked change(Asked asked, Marked stored, Body body) {
		Coding coding = read(asked, stored.coding(), body);
		Anchor anchor = anchor(stored.narrative(), stored.anchor().id(), body, Optional.of(stored.anchor()));
		return saved(asked, stored.narrative(), coding, anchors -> anchors.replaceAll(each -> each.id().equals(anchor.id()) ? anchor : each),
				codings -> codings.replaceAll(each -> each.id().equals(coding.id()) ? coding : each));
	}

	@Override
	public void remove(Asked asked, Marked stored) {
		List<Anchor> anchors = new ArrayList<>(stored.narrative().anchors());
		anchors.remove(stored.anchor());
		List<Coding> codings = new ArrayList<>(stored.narrative().codings());
		codings.remove(stored.coding());
		asked.records().narratives().save(new CodedNarrative(stored.narrative().narrative(), anchors, codings));
	}

	private static Marked saved(Asked asked, CodedNarrative coded, Coding coding, Consumer<List<Anchor>> place, Consumer<List<Coding>> mark) {
		List<Anchor> anchors = new ArrayList<>(coded.anchors());
		place.accept(anchors);
		List<Coding> codings = new ArrayList<>(coded.codings());
		mark.accept(codings);
		CodedNarrative stored = asked.records().narratives().save(new CodedNarrative(coded.narrative(), anchors, codings));
		return stored.codings().stream().filter(each -> each.id().equals(coding.id())).findFirst().flatMap(each -> marked(stored, each)).orElseThrow();
	}

	private static Coding read(Asked asked, Coding before, Body body) {
		Optional<CodeId> code = body.id("code").map(CodeId::new);
		code.filter(id -> !id.equals(before.code()) && asked.records().codes().byId(id).isEmpty())
				.ifPresent(id -> body.wrong("code", "There is no such code. Take the id from the list of codes."));
		OptionalInt intensity = body.numberOrNull("intensity", 0, HIGHEST);
		OptionalInt valence = body.numberOrNull("valence", -VALENCE, VALENCE);
		OptionalInt distance = body.numberOrNull("distance", 0, HIGHEST);
		OptionalInt clarity = body.numberOrNull("clarity", 0, HIGHEST);
		Optional<Phase> phase = body.wordOrNull("phase", Phase::of, NarrativeKind.PHASES);
		String memo = body.textOrEmpty("memo");
		return before.recodedAs(code.orElse(before.code())).withMemo(memo)
				.withAttributes(new CodingAttributes(intensity, valence, distance, clarity, phase));
	}

	/** @param before where it stood; what comes back as it went stays, whether its words are still there or not */
	private static Anchor anchor(CodedNarrative coded, AnchorId id, Body body, Optional<Anchor> before) {
		String text = coded.narrative().text();
		int start = body.number("start", 0, Integer.MAX_VALUE - 1);
		int end = body.number("end", 1, Integer.MAX_VALUE);
		String quote = body.text("quote");
		boolean stays = before.filter(anchor -> anchor.span().start() == start && anchor.span().end() == end && anchor.quote().equals(quote)).isPresent();
		if (!stays && body.faults() == 0) {
			Placed.problem(text, start, end, quote).ifPresent(problem -> body.wrong("quote", problem));
		}
		body.check();
		return stays ? before.orElseThrow() : new Anchor(id, coded.narrative().id(), new TextSpan(start, end), quote, AnchorState.ANCHORED);
	}
}

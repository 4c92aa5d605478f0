package org.afterglow.web.internal.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.Target;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.Page.Slice;

/** The codes of the codebook, merged ones among them. */
final class IdeaKind implements Kind<Code> {

	private static final List<String> KINDS = Arrays.stream(CodeKind.values()).map(CodeKind::key).toList();
	private static final List<String> COLOURS = Arrays.stream(CodeColour.values()).map(IdeaKind::key).toList();
	private static final int MOST_SYNONYMS = 100;
	private static final Shape SHAPE = Shape.of("code", "/codes", Scope.CODES_READ, Scope.CODES_WRITE).narrowedBy("kind").noTwoWithOne("name")
			.toldOf(Subject.CODE);

	@Override
	public Shape shape() {
		return SHAPE;
	}

	@Override
	public Slice<Map<String, Object>> list(Asked asked, Page page) {
		Optional<String> kind = asked.filterWord("kind", KINDS);
		List<Code> all = asked.records().codes().all().stream().filter(code -> kind.isEmpty() || kind.get().equals(code.kind().key())).toList();
		return page.of(all, code -> code.id().value()).map(code -> tagged(code, asked.rights()));
	}

	@Override
	public Optional<Code> find(Asked asked) {
		return asked.id("id").flatMap(id -> asked.records().codes().byId(new CodeId(id)));
	}

	@Override
	public Map<String, Object> shown(Code code, Rights rights) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", code.id().value().toString());
		shown.put("name", code.name());
		shown.put("kind", code.kind().key());
		shown.put("colour", key(code.colour()));
		shown.put("definition", code.definition());
		shown.put("synonyms", code.synonyms());
		shown.put("shortcut", code.shortcut().isPresent() ? Optional.of(code.shortcut().getAsInt()) : Optional.empty());
		shown.put("parent", code.parent().map(id -> id.value().toString()));
		shown.put("mergedInto", code.redirect().map(id -> id.value().toString()));
		return shown;
	}

	private static String key(CodeColour colour) {
		return colour.name().toLowerCase(Locale.ROOT);
	}

	private static Optional<CodeColour> colour(String key) {
		return Arrays.stream(CodeColour.values()).filter(colour -> key(colour).equals(key)).findFirst();
	}

	@Override
	public Code add(Asked asked, Body body) {
		Code wanted = read(asked, CodeId.random(), body, CodeColour.CLAY);
		if (body.members().containsKey("colour")) {
			return saved(asked, wanted);
		}
		// The codebook knows which colour is next.
		Code added = asked.codebook().add(wanted.name(), wanted.kind());
		return saved(asked, new Code(added.id(), wanted.name(), wanted.kind(), added.colour(), wanted.definition(), wanted.synonyms(),
				wanted.shortcut(), wanted.parent(), wanted.redirect()));
	}

	@Override
	public Code change(Asked asked, Code stored, Body body) {
		return saved(asked, read(asked, stored.id(), body, stored.colour()));
	}

	private static Code saved(Asked asked, Code code) {
		asked.records().codes().save(code);
		return code;
	}

	private static Code read(Asked asked, CodeId id, Body body, CodeColour usual) {
		String name = body.line("name");
		Optional<CodeKind> kind = body.word("kind", CodeKind::of, KINDS);
		Optional<CodeColour> colour = body.wordOrElse("colour", IdeaKind::colour, COLOURS);
		String definition = body.textOrEmpty("definition");
		List<String> synonyms = body.lines("synonyms", MOST_SYNONYMS);
		OptionalInt shortcut = body.numberOrNull("shortcut", 1, Code.LAST_SHORTCUT);
		Optional<CodeId> parent = other(asked, id, "parent", body);
		Optional<CodeId> redirect = other(asked, id, "mergedInto", body);
		body.check();
		return new Code(id, name, kind.orElseThrow(), colour.orElse(usual), definition, synonyms, shortcut, parent, redirect);
	}

	private static Optional<CodeId> other(Asked asked, CodeId id, String member, Body body) {
		Optional<CodeId> other = body.idOrNull(member).map(CodeId::new);
		if (other.filter(id::equals).isPresent()) {
			body.wrong(member, "A code cannot stand for itself or under itself. Choose another code, or null.");
		} else if (other.isPresent() && asked.records().codes().byId(other.get()).isEmpty()) {
			body.wrong(member, "There is no such code. Take the id from the list of codes.");
		}
		return other;
	}

	@Override
	public void remove(Asked asked, Code code) {
		Records records = asked.records();
		boolean used = records.codes().counts().getOrDefault(code.id(), 0) > 0 || !records.entries().linksTo(Target.of(code.id())).isEmpty()
				|| records.codes().all().stream().anyMatch(other -> other.parent().equals(Optional.of(code.id()))
						|| other.redirect().equals(Optional.of(code.id())));
		if (used) {
			throw Problems.notEmpty("Passages, entries or other codes still use this code. Merge it into another with mergedInto, which "
					+ "loses nothing, or take it out of them first.");
		}
		records.codes().delete(code.id());
	}
}

package org.afterglow.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.afterglow.framework.ModuleContents;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Records;

/**
 * One codebook out of what is stored: the practice's own codes, and what modules brought. Redirects of merged codes are followed here and
 * nowhere else.
 */
public interface Codebook {

	/** The codebook of these records. It keeps what it read while nothing has changed, so that asking it is cheap. */
	static Codebook over(Records records) {
		return new FollowingCodebook(records);
	}

	/** Codes that can be used, by name; merged ones are left out. */
	List<Code> codes();

	/** The code that a coding under this id shows as: itself, or the one it was merged into. */
	Optional<Code> effective(CodeId id);

	/** The code with this name, whatever its case; a merged one answers with what it was merged into. */
	Optional<Code> named(String name);

	/** Every stored id that shows as this code: itself and all that were merged into it. */
	Set<CodeId> standingFor(CodeId id);

	/** Codings that show as this code. */
	int count(CodeId id);

	/**
	 * Adds a code with the next colour.
	 *
	 * @throws org.afterglow.records.NameTaken if there is one of that name, whatever its case
	 */
	Code add(String name, CodeKind kind);

	/**
	 * Adds a code under another, in its colour.
	 *
	 * @throws org.afterglow.records.NameTaken if there is one of that name, whatever its case
	 * @throws CodebookRefusal if the other is not there
	 */
	Code add(String name, CodeKind kind, CodeId parent);

	/** The code that this one stands under, redirects followed; empty at the top. Following parents never leads in a ring. */
	Optional<Code> parent(CodeId id);

	/**
	 * Puts the code under another, or (empty) to the top.
	 *
	 * @throws CodebookRefusal if one of them is not there, or the code would stand under itself
	 */
	void nest(CodeId code, Optional<CodeId> parent);

	/** Codes that were merged and show as this one, by name. */
	List<Code> mergedInto(CodeId id);

	/**
	 * Lets the passages of a code show as another's. Nothing is rewritten: {@link #separate} undoes it at any time.
	 *
	 * @throws CodebookRefusal if one of them is not there, or the other shows as this one already
	 */
	void merge(CodeId code, CodeId into);

	/** Lets a merged code show as itself again; nothing happens to one that was not merged. */
	void separate(CodeId code);

	/**
	 * Adds codes with everything that belongs to them, as one. Codes whose name is taken are left out, and what stands under them
	 * goes under the code that has the name.
	 *
	 * @param seeds parents before what stands under them
	 * @return what was added
	 */
	List<Code> takeOver(List<CodeSeed> seeds);

	/**
	 * Adds the codes of a module, as one. What the module brought before is left as it is now: renamed, merged, or deleted. Where
	 * the practice has a code of that name already, that one stands for it.
	 *
	 * @param language of the words; the codes keep them whatever language is read later
	 * @return what was added; empty, with nothing written, if all of it was brought before
	 */
	List<Code> bring(ModuleContents module, Locale language);

	/** The code that stands for a seed of a module, redirects followed; empty if it was deleted or never brought. */
	Optional<Code> ofSeed(String module, String seed);

	/** The module that brought the code; empty for a code of the practice's own, even if it stands for one of a module. */
	Optional<String> module(CodeId id);

	/** Codes that can be used and came from a module that is not among these: to be marked as such. */
	Set<CodeId> ofAbsentModules(Set<String> installed);
}

package org.afterglow.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;

/**
 * One codebook out of what is stored (and, later, what modules bring). Redirects of merged codes are followed here and
 * nowhere else.
 */
public interface Codebook {

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
}

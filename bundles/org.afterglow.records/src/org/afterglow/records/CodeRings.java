package org.afterglow.records;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.model.Code;
import org.afterglow.model.CodeId;

/** The one rule about rings, for every store. */
public final class CodeRings {

	private CodeRings() {
	}

	/**
	 * Refuses a code whose new parent or new redirect leads back to it. A ring that was already there is left to whoever
	 * made it.
	 *
	 * @param stored what is stored under an id
	 * @throws CodeRing if there is one
	 */
	public static void refuse(Code code, Function<CodeId, Optional<Code>> stored) {
		Optional<Code> before = stored.apply(code.id());
		refuse(code, before, stored, Code::parent, CodeRing.Kind.PARENT);
		refuse(code, before, stored, Code::redirect, CodeRing.Kind.REDIRECT);
	}

	private static void refuse(Code code, Optional<Code> before, Function<CodeId, Optional<Code>> stored,
			Function<Code, Optional<CodeId>> link, CodeRing.Kind kind) {
		Optional<CodeId> next = link.apply(code);
		if (before.isPresent() && link.apply(before.get()).equals(next)) {
			return;
		}
		Set<CodeId> seen = new HashSet<>();
		while (next.isPresent() && seen.add(next.get())) {
			if (next.get().equals(code.id())) {
				throw new CodeRing(code.id(), kind);
			}
			next = stored.apply(next.get()).flatMap(link);
		}
	}
}

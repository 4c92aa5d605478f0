package org.afterglow.install.internal.p2;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;

/**
 * What a unit needs, by name.
 *
 * @param space the kind of the name: a unit, a bundle, a package
 */
record Needed(String space, String name, IRequirement requirement) {

	static final String UNIT = "org.eclipse.equinox.p2.iu";
	static final String BUNDLE = "osgi.bundle";
	static final String PACKAGE = "java.package";

	Needed {
		Objects.requireNonNull(space);
		Objects.requireNonNull(name);
		Objects.requireNonNull(requirement);
	}

	/** Empty if it is not put as a name, as what an environment has to offer. */
	static Optional<Needed> of(IRequirement requirement) {
		Object[] parts = requirement.getMatches().getParameters();
		return parts.length >= 2 && parts[0] instanceof String name && parts[1] instanceof String space
				? Optional.of(new Needed(space, name, requirement))
				: Optional.empty();
	}

	boolean is(String wantedSpace, String wantedName) {
		return space.equals(wantedSpace) && name.equals(wantedName);
	}

	boolean isMetBy(IInstallableUnit unit) {
		return requirement.isMatch(unit);
	}

	/** True if it has to be there, whatever the machine. */
	boolean isMust() {
		return requirement.getMin() > 0 && requirement.getFilter() == null && (space.equals(UNIT) || space.equals(BUNDLE) || space.equals(PACKAGE));
	}
}

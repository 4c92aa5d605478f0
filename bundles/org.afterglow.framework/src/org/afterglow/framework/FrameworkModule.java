package org.afterglow.framework;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way of working that a therapist can switch on, such as cognitive behavioural therapy. Register it as an OSGi service with a
 * public constructor without parameters:
 *
 * <pre>
 * &#64;Component
 * public final class ActModule implements FrameworkModule {
 *     &#64;Override
 *     public ModuleInfo info() {
 *         return ModuleInfo.of("org.example.act", Words.of("ACT"), "1.0.0", "A. Author");
 *     }
 * }
 * </pre>
 *
 * Every method is called off the UI thread, may be called more than once and from any thread, and has to answer the same each
 * time. A module that throws, hangs or contradicts itself is left out and shown as failed; the rest of the program goes on.
 *
 * @since 1.0
 */
@ConsumerType
public interface FrameworkModule {

	/** Who this is. Asked first; a module that cannot say is named by its bundle. */
	ModuleInfo info();

	/** Codes that the codebook offers as this module's; parents before what stands under them. */
	default List<CodeSeed> codes() {
		return List.of();
	}

	/** The structured records of this module, in the order in which they are offered. */
	default List<EntryType> entryTypes() {
		return List.of();
	}

	/** Questions that a therapist may ask, in the order in which they are offered. */
	default List<Question> questions() {
		return List.of();
	}

	/** Hears what happens in the practice; empty if the module need not know. */
	default Optional<EntryEvents> events() {
		return Optional.empty();
	}
}

package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.afterglow.modules.PracticeModules;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The modules of the practice that the journeys work in: each is off until a journey uses it. */
final class UsedModules {

	static final String CBT = "org.afterglow.cbt";
	static final String IFS = "org.afterglow.ifs";
	static final String MINDFULNESS = "org.afterglow.mindfulness";

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private UsedModules() {
	}

	/** Switches the module on, and waits until it is in use. */
	static void use(String id) {
		ofPractice().switchOn(id);
		assertTrue(ofPractice().awaitReady(PATIENCE), "modules do not get ready");
	}

	/** Switches the module off, and waits until it is out of use. */
	static void leave(String id) {
		ofPractice().switchOff(id);
		assertTrue(ofPractice().awaitReady(PATIENCE), "modules do not get ready");
	}

	private static PracticeModules ofPractice() {
		BundleContext context = FrameworkUtil.getBundle(UsedModules.class).getBundleContext();
		return context.getService(context.getServiceReference(PracticeModules.class));
	}
}

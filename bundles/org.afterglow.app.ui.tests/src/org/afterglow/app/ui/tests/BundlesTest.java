package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the installed product. */
class BundlesTest {

	private final List<Bundle> bundles = List.of(FrameworkUtil.getBundle(BundlesTest.class).getBundleContext().getBundles());

	@Test
	void everyBundleResolves() {
		assertEquals(List.of(), bundles.stream().filter(each -> each.getState() == Bundle.INSTALLED).toList());
	}

	@Test
	void everyBundleOfOursStarts() {
		List<String> failures = new ArrayList<>();
		List<Bundle> ours = bundles.stream().filter(each -> each.getSymbolicName().startsWith("org.afterglow."))
				.filter(each -> each.getHeaders().get(Constants.FRAGMENT_HOST) == null).toList();
		for (Bundle bundle : ours) {
			try {
				bundle.start(Bundle.START_TRANSIENT);
			} catch (BundleException e) {
				failures.add(bundle.getSymbolicName() + ": " + e);
			}
		}
		assertEquals(List.of(), failures);
		assertTrue(ours.size() > 10, "bundles: " + ours);
	}

	@Test
	void noLibraryIsThereTwice() {
		List<String> names = bundles.stream().map(Bundle::getSymbolicName).toList();
		List<String> twice = names.stream().filter(each -> names.indexOf(each) != names.lastIndexOf(each)).distinct().toList();
		assertEquals(List.of(), twice);
	}
}

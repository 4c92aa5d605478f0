package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
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

	/** A button of the platform in another language than the rest of its dialog would be a stumbling stone. */
	@Test
	void thePlatformSpeaksGermanToo() throws Exception {
		assertEquals("Abbrechen", german("org.eclipse.jface.messages", "org.eclipse.jface.dialogs.Dialog", "cancel"));
		assertEquals("Strg", german("org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter", "org.eclipse.jface.dialogs.Dialog", "CTRL"));
		assertEquals("Schließen", german("org.eclipse.swt.internal.SWTMessages", "org.eclipse.swt.SWT", "SWT_Close"));
		ResourceBundle commands = Platform.getResourceBundle(Platform.getBundle("org.eclipse.ui"));
		assertTrue(commands.containsKey("command.undo.name"), "names of commands are kept elsewhere");
		assertNotNull(Platform.getBundle("org.eclipse.ui").findEntries("/", "plugin_de.properties", false));
	}

	private static String german(String words, String hostClass, String key) throws ClassNotFoundException {
		return ResourceBundle.getBundle(words, Locale.GERMAN, BundlesTest.class.getClassLoader().loadClass(hostClass).getClassLoader())
				.getString(key);
	}
}

package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A package is exported when somebody outside needs it, and for no other reason. */
class ExportedPackagesTest {

	private static final List<String> EXPORTED = List.of(
			"org.afterglow.cbt",
			"org.afterglow.codebook",
			"org.afterglow.exchange",
			"org.afterglow.framework",
			"org.afterglow.framework.testkit",
			"org.afterglow.host",
			"org.afterglow.ifs",
			"org.afterglow.install",
			"org.afterglow.mindfulness",
			"org.afterglow.model",
			"org.afterglow.modules",
			"org.afterglow.practice",
			"org.afterglow.practice.spi",
			"org.afterglow.records",
			"org.afterglow.search",
			"org.afterglow.search.fields",
			"org.afterglow.search.query",
			"org.afterglow.spelling",
			"org.afterglow.testing",
			"org.afterglow.ui",
			"org.afterglow.ui.entries",
			"org.afterglow.ui.help",
			"org.afterglow.ui.pictures",
			"org.afterglow.ui.window",
			"org.afterglow.vault",
			"org.afterglow.web");

	/** For authors of modules, whose bundles are not here. */
	private static final List<String> FOR_AUTHORS = List.of("org.afterglow.framework.testkit");

	private final List<SourceBundle> bundles = SourceBundle.all();

	@Test
	void exportedPackagesAreExactlyThese() {
		TreeSet<String> exported = new TreeSet<>();
		bundles.forEach(each -> exported.addAll(each.exportedPackages()));
		assertEquals(String.join("\n", EXPORTED), String.join("\n", exported));
	}

	@Test
	void everyExportedPackageIsUsedOutside() {
		List<String> unused = new ArrayList<>(EXPORTED);
		unused.removeAll(FOR_AUTHORS);
		for (SourceBundle bundle : bundles) {
			unused.removeAll(bundle.importedPackages());
			Stream.concat(bundle.requiredBundles().stream(), bundle.bundlesForTests().stream()).forEach(required -> bundles.stream()
					.filter(each -> each.folder().getFileName().toString().equals(required))
					.forEach(each -> unused.removeAll(each.exportedPackages())));
		}
		assertEquals(List.of(), unused);
	}

	@Test
	void packagesCarryTheNameOfTheirBundle() {
		List<String> strange = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			String name = bundle.folder().getFileName().toString();
			bundle.exportedPackages().stream().filter(each -> !each.equals(name) && !each.startsWith(name + ".")).forEach(strange::add);
		}
		assertEquals(List.of(), strange);
	}
}

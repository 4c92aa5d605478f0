package org.afterglow.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Who may use whom, and which library stops where. */
class DependencyRulesTest {

	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

	/** What a bundle may need of ours. Nothing stands below itself, so no two bundles need each other. */
	private static final Map<String, Set<String>> MAY_NEED = new TreeMap<>();

	static {
		may("model", "");
		may("vault", "");
		may("host", "");
		may("install", "");
		may("framework", "model");
		may("records", "model");
		may("search", "model");
		may("spelling", "");
		may("testing", "model records");
		may("codebook", "model framework records");
		may("framework.testkit", "model framework records");
		may("modules", "model framework records codebook");
		may("exchange", "model records codebook");
		may("practice", "model records search vault codebook");
		may("store.jdbc", "model records vault practice");
		may("search.lucene", "model records search vault codebook practice");
		may("cli", "model framework records search vault host install codebook modules exchange practice web");
		may("web", "model framework records search codebook modules");
		may("ui", "model records");
		may("ui.narrative", "model records codebook spelling ui ui.entries");
		may("ui.clients", "model records codebook exchange ui");
		may("ui.codebook", "model records codebook ui");
		may("ui.attachments", "model records ui");
		may("ui.entries", "model framework records search codebook modules ui");
		may("ui.help", "model records ui");
		may("ui.pictures", "model records ui");
		may("ui.search", "model records search codebook exchange ui ui.entries");
		may("ui.web", "model records ui ui.entries web");
		// Modules: what they use is all that a module of somebody else's can use.
		may("cbt", "model framework");
		may("ifs", "model framework");
		may("ifs.ui", "model framework ifs ui ui.entries ui.pictures");
		may("mindfulness", "model framework");
		may("cbt.ui", "model framework ui ui.entries ui.pictures cbt");
		may("mindfulness.ui", "model framework ui ui.entries ui.pictures mindfulness");
		// Fragments of the platform: its words in German.
		may("german.swt", "");
		may("german.jface", "");
		may("german.ui", "");
		may("app", "model framework records search vault host install codebook modules exchange practice web ui ui.narrative ui.clients ui.codebook ui.entries ui.help ui.search");
	}

	/** Below the line between program and window: no widget, no workbench. */
	private static final Set<String> BELOW_THE_LINE = words(
			"model framework framework.testkit vault host install records search spelling testing codebook modules exchange practice store.jdbc search.lucene cli web "
					+ "cbt ifs mindfulness");

	private static final Set<String> MODULES = words("cbt ifs mindfulness");
	private static final List<String> OPEN_TO_MODULES = List.of("org.afterglow.model.", "org.afterglow.framework.", "java.", "org.osgi.");

	private static final Set<String> PICTURES_OF_MODULES = words("cbt.ui ifs.ui mindfulness.ui");
	private static final List<String> OPEN_TO_PICTURES = List.of("org.afterglow.model", "org.afterglow.framework", "org.afterglow.ui",
			"org.afterglow.ui.entries", "org.afterglow.ui.pictures");

	private final List<SourceBundle> bundles = SourceBundle.all();

	private static void may(String bundle, String needs) {
		MAY_NEED.put(bundle, words(needs));
	}

	private static Set<String> words(String text) {
		return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ")));
	}

	@Test
	void everyBundleHasItsPlace() {
		assertEquals(MAY_NEED.keySet(), new TreeSet<>(bundles.stream().map(SourceBundle::name).toList()));
	}

	@Test
	void bundlesNeedOnlyWhatStandsBelow() {
		List<String> wrong = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			Set<String> needed = bundle.neededBundles(bundles);
			needed.removeAll(MAY_NEED.getOrDefault(bundle.name(), Set.of()));
			needed.forEach(each -> wrong.add(bundle + " needs " + each));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noTwoBundlesNeedEachOther() {
		for (String bundle : MAY_NEED.keySet()) {
			assertFalse(reachable(bundle).contains(bundle), bundle);
		}
	}

	private static Set<String> reachable(String bundle) {
		Set<String> found = new TreeSet<>();
		List<String> open = new ArrayList<>(MAY_NEED.get(bundle));
		while (!open.isEmpty()) {
			String next = open.removeLast();
			if (found.add(next)) {
				open.addAll(MAY_NEED.getOrDefault(next, Set.of()));
			}
		}
		return found;
	}

	@Test
	void nothingBelowTheLineKnowsWidgets() {
		assertOnly(Set.of(), bundle -> BELOW_THE_LINE.contains(bundle.name()), "org.eclipse.swt", "org.eclipse.jface",
				"org.eclipse.ui", "org.eclipse.e4.ui");
	}

	@Test
	void modulesUseWhatIsOpenToModules() {
		List<String> wrong = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			if (!MODULES.contains(bundle.name())) {
				continue;
			}
			String own = "org.afterglow." + bundle.name() + ".";
			Predicate<String> closed = each -> !each.startsWith(own) && OPEN_TO_MODULES.stream().noneMatch(each::startsWith);
			bundle.importedPackages().stream().filter(each -> closed.test(each + ".")).forEach(each -> wrong.add(bundle + " imports " + each));
			bundle.requiredBundles().forEach(each -> wrong.add(bundle + " requires " + each));
			for (Path source : bundle.sources()) {
				imports(source).stream().filter(closed).forEach(each -> wrong.add(bundle + ": " + source.getFileName() + " imports " + each));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void picturesOfModulesUseWhatIsOpenToThem() {
		List<String> wrong = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			if (!PICTURES_OF_MODULES.contains(bundle.name())) {
				continue;
			}
			String module = "org.afterglow." + bundle.name().replace(".ui", "");
			Predicate<String> closed = each -> each.startsWith("org.afterglow.") && !each.equals(module) && !OPEN_TO_PICTURES.contains(each)
					&& !each.startsWith("org.afterglow." + bundle.name() + ".");
			bundle.importedPackages().stream().filter(closed).forEach(each -> wrong.add(bundle + " imports " + each));
			bundle.requiredBundles().stream().filter(each -> !each.startsWith("org.eclipse.")).forEach(each -> wrong.add(bundle + " requires " + each));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void librariesStopAtOneDoor() {
		assertOnly(Set.of("store.jdbc"), "java.sql", "javax.sql", "org.h2");
		assertOnly(Set.of("search.lucene", "spelling"), "org.apache.lucene");
		// Spelling has a door of its own (ADR 005), to Hunspell and what its signatures speak of.
		assertOnly(Set.of("spelling"), "org.apache.lucene.analysis.hunspell");
		assertOnly(Set.of(), bundle -> bundle.name().equals("spelling"), "org.apache.lucene.index", "org.apache.lucene.search",
				"org.apache.lucene.document", "org.apache.lucene.analysis.standard", "org.apache.lucene.codecs");
		assertOnly(Set.of("vault"), "org.bouncycastle", "com.google.crypto");
		assertOnly(Set.of("host"), "com.sun.jna", "org.freedesktop");
		assertOnly(Set.of("ui.attachments", "ui.pictures"), "org.apache.pdfbox", "org.apache.fontbox");
		assertOnly(Set.of("ui.pictures"), "org.eclipse.swtchart");
		assertOnly(Set.of("ui.help"), "org.commonmark");
		assertOnly(Set.of("cli"), "picocli");
		assertOnly(Set.of("exchange", "cli", "store.jdbc", "web"), "tools.jackson");
		assertOnly(Set.of("install"), "org.eclipse.equinox.p2", "org.eclipse.equinox.internal.p2", "org.tukaani.xz");
		assertOnly(Set.of("web"), "org.eclipse.jetty");
	}

	@Test
	void nobodyReachesIntoTheInsideOfAnother() {
		List<String> wrong = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			String own = "org.afterglow." + bundle.name() + ".";
			for (Path source : bundle.sources()) {
				imports(source).stream().filter(each -> each.startsWith("org.afterglow.") && each.contains(".internal."))
						.filter(each -> !each.startsWith(own)).forEach(each -> wrong.add(source.getFileName() + " imports " + each));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private void assertOnly(Set<String> allowed, String... prefixes) {
		assertOnly(allowed, bundle -> true, prefixes);
	}

	/** Looks at manifests and at sources: a package of the JDK stands in no manifest, a forgotten import in no source. */
	private void assertOnly(Set<String> allowed, Predicate<SourceBundle> among, String... prefixes) {
		List<String> wrong = new ArrayList<>();
		for (SourceBundle bundle : bundles) {
			if (!among.test(bundle) || allowed.contains(bundle.name())) {
				continue;
			}
			Predicate<String> forbidden = each -> Arrays.stream(prefixes)
					.anyMatch(prefix -> each.equals(prefix) || each.startsWith(prefix + "."));
			bundle.importedPackages().stream().filter(forbidden).forEach(each -> wrong.add(bundle + " imports " + each));
			bundle.requiredBundles().stream().filter(forbidden).forEach(each -> wrong.add(bundle + " requires " + each));
			for (Path source : bundle.sources()) {
				imports(source).stream().filter(forbidden)
						.forEach(each -> wrong.add(bundle + ": " + source.getFileName() + " imports " + each));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static List<String> imports(Path source) {
		List<String> found = new ArrayList<>();
		Matcher matcher = IMPORT.matcher(SourceBundle.text(source));
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}
}

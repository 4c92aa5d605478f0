package org.afterglow.install.internal.p2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.afterglow.install.ModulePack;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.QueryUtil;

/** The units of a repository or an installation, and which of them are modules. */
final class Units {

	/** What every module uses. */
	private static final String INTERFACE = "org.afterglow.framework";
	private static final String GROUP_END = ".feature.group";

	private final Collection<IInstallableUnit> all;
	private final Map<String, List<IInstallableUnit>> byId = new HashMap<>();

	Units(Collection<IInstallableUnit> all) {
		this.all = List.copyOf(all);
		all.forEach(unit -> byId.computeIfAbsent(unit.getId(), id -> new ArrayList<>()).add(unit));
	}

	/** A pack and the unit that is installed for it. */
	record Rooted(ModulePack pack, IInstallableUnit unit) {
	}

	/** What can be installed: features with modules in them that are in no other, and modules that are in none; the newest of each. */
	List<Rooted> offered() {
		List<IInstallableUnit> groups = all.stream().filter(QueryUtil::isGroup)
				.filter(unit -> !QueryUtil.isProduct(unit) && !QueryUtil.isCategory(unit) && !QueryUtil.isPatch(unit)).toList();
		Set<IInstallableUnit> held = new LinkedHashSet<>();
		groups.forEach(group -> inside(group).stream().filter(unit -> !unit.equals(group)).forEach(held::add));
		List<IInstallableUnit> tops = new ArrayList<>(groups);
		all.stream().filter(Units::isModule).forEach(tops::add);
		tops.removeAll(held);
		Map<String, IInstallableUnit> newest = tops.stream()
				.collect(Collectors.toMap(IInstallableUnit::getId, unit -> unit, (one, other) -> one.compareTo(other) >= 0 ? one : other));
		return packs(newest.values());
	}

	/** Those of these units that are modules or hold some, and do not hold the program itself. */
	List<Rooted> packs(Collection<IInstallableUnit> roots) {
		return roots.stream().filter(unit -> !QueryUtil.isProduct(unit)).flatMap(unit -> pack(unit).stream().map(pack -> new Rooted(pack, unit)))
				.sorted(Comparator.comparing((Rooted rooted) -> rooted.pack().name()).thenComparing(rooted -> rooted.pack().id())).toList();
	}

	private Optional<ModulePack> pack(IInstallableUnit root) {
		Set<IInstallableUnit> inside = inside(root);
		TreeSet<String> modules = inside.stream().filter(Units::isModule).map(IInstallableUnit::getId).collect(Collectors.toCollection(TreeSet::new));
		if (modules.isEmpty() || inside.stream().anyMatch(unit -> unit.getId().equals(INTERFACE))) {
			return Optional.empty();
		}
		String id = root.getId().endsWith(GROUP_END) ? root.getId().substring(0, root.getId().length() - GROUP_END.length()) : root.getId();
		return Optional.of(new ModulePack(id, said(root, IInstallableUnit.PROP_NAME).orElse(id), shortened(root.getVersion()),
				said(root, IInstallableUnit.PROP_PROVIDER).orElse(""), said(root, IInstallableUnit.PROP_DESCRIPTION).orElse(""), modules));
	}

	private static Optional<String> said(IInstallableUnit unit, String property) {
		return Optional.ofNullable(unit.getProperty(property, Locale.getDefault().toString())).map(words -> words.strip().replaceAll("\\s+", " "))
				.filter(words -> !words.isEmpty() && !words.startsWith("%"));
	}

	/** Without the time when it was built. */
	private static String shortened(Version version) {
		int segments = Math.min(3, version.getSegmentCount());
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < segments; i++) {
			numbers.add(String.valueOf(version.getSegment(i)));
		}
		return String.join(".", numbers);
	}

	/** The unit, and what its feature includes. */
	Set<IInstallableUnit> inside(IInstallableUnit root) {
		Set<IInstallableUnit> found = new LinkedHashSet<>(Set.of(root));
		Deque<IInstallableUnit> open = new ArrayDeque<>(found);
		while (!open.isEmpty()) {
			open.remove().getRequirements().stream().flatMap(each -> Needed.of(each).stream()).filter(needed -> needed.space().equals(Needed.UNIT))
					.flatMap(needed -> byId.getOrDefault(needed.name(), List.of()).stream().filter(needed::isMetBy))
					.filter(found::add).forEach(open::add);
		}
		return found;
	}

	private static boolean isModule(IInstallableUnit unit) {
		boolean bundle = unit.getProvidedCapabilities().stream().anyMatch(provided -> provided.getNamespace().equals(Needed.BUNDLE));
		return bundle && unit.getRequirements().stream().flatMap(each -> Needed.of(each).stream())
				.anyMatch(needed -> needed.is(Needed.PACKAGE, INTERFACE) || needed.is(Needed.BUNDLE, INTERFACE));
	}

	/** What these need and none of the units here meets. */
	List<Needed> missing(Collection<IInstallableUnit> wanted) {
		return wanted.stream().flatMap(unit -> unit.getRequirements().stream()).flatMap(each -> Needed.of(each).stream()).filter(Needed::isMust)
				.filter(needed -> all.stream().noneMatch(needed::isMetBy)).toList();
	}
}

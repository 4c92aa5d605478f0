package org.afterglow.app.ui.tests;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.management.JMException;
import javax.management.ObjectName;

/** How many objects of each class somebody holds on to, as the virtual machine counts them after a full collection. */
record LiveObjects(Map<String, Long> counts) {

	/** What a part of ours makes, and what is made for it. The store and the search have caches, which have bounds. */
	private static final List<String> OURS = List.of("org.afterglow.app.", "org.afterglow.ui.", "org.eclipse.swt.widgets.", "org.eclipse.swt.custom.",
			"org.eclipse.swt.graphics.", "org.eclipse.jface.", "org.eclipse.e4.ui.workbench.renderers.");
	/** The workbench remembers on what the last hundred pages were opened. */
	private static final Pattern BOUNDED = Pattern.compile("org\\.afterglow\\..*Input");
	private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");

	static LiveObjects count() {
		Map<String, Long> counts = new HashMap<>();
		histogram().map(LINE::matcher).filter(Matcher::matches)
				.forEach(line -> counts.merge(line.group(2), Long.valueOf(line.group(1)), Long::sum));
		return new LiveObjects(counts);
	}

	/** The classes of ours of which there are now as many more, or more than that. */
	List<String> grownBy(int many, LiveObjects before) {
		return counts.entrySet().stream().filter(each -> isOurs(each.getKey()))
				.filter(each -> each.getValue() - before.counts.getOrDefault(each.getKey(), 0L) >= many)
				.map(each -> each.getKey() + ": " + before.counts.getOrDefault(each.getKey(), 0L) + " and now " + each.getValue()).sorted()
				.toList();
	}

	private static boolean isOurs(String name) {
		return OURS.stream().anyMatch(name::startsWith) && !BOUNDED.matcher(name).matches();
	}

	private static Stream<String> histogram() {
		try {
			Object told = ManagementFactory.getPlatformMBeanServer().invoke(
					new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram", new Object[] { null },
					new String[] { String[].class.getName() });
			return told.toString().lines();
		} catch (JMException e) {
			throw new IllegalStateException("this virtual machine does not count its objects", e);
		}
	}
}

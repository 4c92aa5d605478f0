package org.afterglow.install.internal.p2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;

/** What p2 says, line by line. */
final class Told {

	private Told() {
	}

	static String by(IStatus status) {
		List<String> lines = new ArrayList<>();
		add(status, lines);
		return String.join("\n", lines.stream().distinct().toList());
	}

	private static void add(IStatus status, List<String> lines) {
		if (status.getMessage() != null && !status.getMessage().isBlank()) {
			lines.add(status.getMessage().strip());
		}
		if (status.getException() != null) {
			lines.add(status.getException().toString());
		}
		for (IStatus child : status.getChildren()) {
			add(child, lines);
		}
	}
}

package org.afterglow.architecture.tests;

import java.nio.file.Path;
import java.util.List;

/** A package that modules of others are built on: as it was when its file was written, and as it is now. */
record ApiPackage(String name) {

	private static final Path FILES = Path.of("../../releng/api").toAbsolutePath().normalize();

	/** What it offered when it was last looked at. */
	Path file() {
		return FILES.resolve(name + ".txt");
	}

	List<Path> sources() {
		Path folder = bundle().folder().resolve("src").resolve(name.replace('.', '/'));
		return bundle().sources().stream().filter(each -> each.getParent().equals(folder)).toList();
	}

	ApiFile now() {
		return offered(sources());
	}

	/** What it would offer if its sources were these. */
	ApiFile offered(List<Path> sources) {
		return new ApiFile(name, bundle().exportedVersion(name), ApiSource.of(sources).lines());
	}

	private SourceBundle bundle() {
		return SourceBundle.all().stream().filter(each -> ("org.afterglow." + each.name()).equals(name)).findFirst().orElseThrow();
	}

	@Override
	public String toString() {
		return name;
	}
}

package org.afterglow.app.ui.tests;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;

/** Makes the zip of a p2 repository as an author of a module would: with the publisher of p2. */
final class ModuleZip {

	private final IProvisioningAgent agent;
	private final Path folder;
	private String version = "1.0.0";
	private String imports = "org.afterglow.framework;version=\"[1.0,2)\"";

	/** @param folder a new one for each */
	ModuleZip(IProvisioningAgent agent, Path folder) {
		this.agent = agent;
		this.folder = folder;
	}

	ModuleZip version(String numbers) {
		version = numbers;
		return this;
	}

	ModuleZip importing(String packages) {
		imports = packages;
		return this;
	}

	/** The repository as a folder, in which something can be changed before it is zipped. */
	Path repository() throws IOException, ProvisionException {
		Path bundle = Files.createDirectories(folder).resolve("bundle.jar");
		Manifest manifest = new Manifest();
		Attributes head = manifest.getMainAttributes();
		head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		head.putValue("Bundle-ManifestVersion", "2");
		head.putValue("Bundle-SymbolicName", "org.example.act");
		head.putValue("Bundle-Version", version);
		head.putValue("Import-Package", imports);
		try (OutputStream out = Files.newOutputStream(bundle)) {
			new JarOutputStream(out, manifest).close();
		}
		Path feature = Files.createDirectories(folder.resolve("feature"));
		Files.writeString(feature.resolve("feature.xml"), """
				<feature id="org.example.act.feature" version="%1$s" label="ACT" provider-name="A. Author">
				<description>Acceptance and commitment: values, committed actions, defusion.</description>
				<plugin id="org.example.act" version="%1$s" unpack="false"/>
				</feature>
				""".formatted(version));
		Path repository = folder.resolve("repository");
		PublisherInfo info = new PublisherInfo();
		info.setMetadataRepository(Publisher.createMetadataRepository(agent, repository.toUri(), "ACT", true, true));
		info.setArtifactRepository(agent.getService(IArtifactRepositoryManager.class).createRepository(repository.toUri(), "ACT",
				IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of(IRepository.PROP_COMPRESSED, "true")));
		info.setArtifactOptions(IPublisherInfo.A_PUBLISH | IPublisherInfo.A_INDEX);
		IStatus done = new Publisher(info).publish(new IPublisherAction[] { new BundlesAction(new File[] { bundle.toFile() }),
				new FeaturesAction(new File[] { feature.toFile() }) }, new NullProgressMonitor());
		if (!done.isOK()) {
			throw new IOException(done.toString());
		}
		return repository;
	}

	Path zip() throws IOException, ProvisionException {
		return zip(repository());
	}

	static Path zip(Path repository) throws IOException {
		Path zip = repository.resolveSibling("act.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> files = Files.walk(repository)) {
			for (Path file : List.copyOf(files.filter(Files::isRegularFile).toList())) {
				out.putNextEntry(new ZipEntry(repository.relativize(file).toString().replace(File.separatorChar, '/')));
				Files.copy(file, out);
				out.closeEntry();
			}
		}
		return zip;
	}
}

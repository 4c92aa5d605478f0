package org.afterglow.install.internal.p2;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.InstallRefused.Reason;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** A repository in a folder of ours. p2 forgets it when it is closed, and asks nobody but it. */
final class Repository implements AutoCloseable {

	private final IProvisioningAgent agent;
	private final Path folder;
	private final Collection<IInstallableUnit> units;
	private final IFileArtifactRepository artifacts;

	Repository(IProvisioningAgent agent, Path folder, IProgressMonitor monitor) throws InstallRefused {
		this.agent = agent;
		this.folder = folder;
		try {
			units = agent.getService(IMetadataRepositoryManager.class).loadRepository(place(), monitor).query(QueryUtil.ALL_UNITS, monitor)
					.toUnmodifiableSet();
			artifacts = (IFileArtifactRepository) agent.getService(IArtifactRepositoryManager.class).loadRepository(place(), monitor);
		} catch (ProvisionException e) {
			forget();
			throw new InstallRefused(Reason.BROKEN, Told.by(e.getStatus()));
		}
	}

	private URI place() {
		return folder.toUri();
	}

	Collection<IInstallableUnit> units() {
		return units;
	}

	/** For planning and installing with this repository and no other. */
	ProvisioningContext context() {
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories(place());
		context.setArtifactRepositories(place());
		context.setProperty(ProvisioningContext.FOLLOW_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
		context.setProperty(ProvisioningContext.FOLLOW_ARTIFACT_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
		return context;
	}

	/** @throws InstallRefused if a file of one of these is not in the folder */
	void checkFiles(Collection<IInstallableUnit> wanted) throws InstallRefused {
		for (IInstallableUnit unit : wanted) {
			for (IArtifactKey key : unit.getArtifacts()) {
				File file = artifacts.getArtifactFile(key);
				if (file == null || !file.isFile() || !file.toPath().normalize().startsWith(folder)) {
					throw new InstallRefused(Reason.INCOMPLETE, "There is no file of " + key);
				}
			}
		}
	}

	private void forget() {
		agent.getService(IMetadataRepositoryManager.class).removeRepository(place());
		agent.getService(IArtifactRepositoryManager.class).removeRepository(place());
	}

	@Override
	public void close() {
		forget();
	}

	static IProgressMonitor monitor(java.util.function.BooleanSupplier cancelled) {
		return new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return super.isCanceled() || cancelled.getAsBoolean();
			}
		};
	}
}

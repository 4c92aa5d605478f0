package org.afterglow.install.internal.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.InstallRefused.Reason;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.install.Parcel;
import org.afterglow.install.internal.wrapping.Unwrapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;

/** Looks, plans and installs with p2, into one of its profiles. */
public final class P2Installer implements ModuleInstaller {

	/** What is installed so stays until it is removed, whatever else comes. */
	private static final String STRICT = "STRICT";
	private static final String OURS = "org.afterglow.";

	private final Supplier<IProvisioningAgent> agents;
	private final String profileId;

	/** @param profile id of the profile that is looked at and changed */
	public P2Installer(Supplier<IProvisioningAgent> agents, String profile) {
		this.agents = Objects.requireNonNull(agents);
		this.profileId = Objects.requireNonNull(profile);
	}

	@Override
	public synchronized Parcel look(Path file, BooleanSupplier cancelled) throws InstallRefused {
		Path folder = temporary();
		Optional<Parcel> parcel = Optional.empty();
		try {
			parcel = Optional.of(look(file, folder, cancelled));
			return parcel.get();
		} catch (OperationCanceledException e) {
			throw new CancellationException();
		} finally {
			if (parcel.isEmpty()) {
				OpenParcel.delete(folder);
			}
		}
	}

	private Parcel look(Path file, Path folder, BooleanSupplier cancelled) throws InstallRefused {
		IProfile profile = profile();
		Unwrapping.unwrap(file, folder, cancelled);
		IProgressMonitor monitor = Repository.monitor(cancelled);
		Repository repository = new Repository(agents.get(), folder, monitor);
		boolean fits = false;
		try {
			OpenParcel parcel = new OpenParcel(folder, repository, new Units(repository.units()).offered());
			if (parcel.offered().isEmpty()) {
				throw new InstallRefused(Reason.NO_MODULE, "");
			}
			IProvisioningPlan plan = plan(profile, parcel, monitor);
			repository.checkFiles(plan.getAdditions().query(QueryUtil.ALL_UNITS, monitor).toUnmodifiableSet());
			fits = true;
			return parcel;
		} finally {
			if (!fits) {
				repository.close();
			}
		}
	}

	private static Path temporary() throws InstallRefused {
		try {
			return Files.createTempDirectory("afterglow-module").toRealPath();
		} catch (IOException e) {
			throw new InstallRefused(Reason.DISK_FULL, e.toString());
		}
	}

	private IProfile profile() throws InstallRefused {
		IProfile profile = agents.get().getService(IProfileRegistry.class).getProfile(profileId);
		if (profile == null) {
			throw new InstallRefused(Reason.NO_PROFILE, profileId);
		}
		return profile;
	}

	private static Collection<IInstallableUnit> units(IProfile profile) {
		return profile.query(QueryUtil.ALL_UNITS, Repository.monitor(PATIENT)).toUnmodifiableSet();
	}

	private IProvisioningPlan plan(IProfile profile, OpenParcel parcel, IProgressMonitor monitor) throws InstallRefused {
		IPlanner planner = agents.get().getService(IPlanner.class);
		IProfileChangeRequest request = planner.createChangeRequest(profile);
		Collection<IInstallableUnit> there = units(profile);
		for (Units.Rooted each : parcel.offered()) {
			if (there.contains(each.unit())) {
				throw new InstallRefused(Reason.ALREADY, each.unit().toString(), each.pack().name(), each.pack().version());
			}
			there.stream().filter(unit -> unit.getId().equals(each.unit().getId())).forEach(request::remove);
			request.add(each.unit());
			request.setInstallableUnitProfileProperty(each.unit(), IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
			request.setInstallableUnitInclusionRules(each.unit(), STRICT);
		}
		IProvisioningPlan plan = planner.getProvisioningPlan(request, parcel.repository().context(), monitor);
		if (!plan.getStatus().isOK() && plan.getStatus().getSeverity() >= IStatus.ERROR) {
			throw unfit(there, parcel, plan.getStatus());
		}
		return plan;
	}

	/** The first thing that is missing says more than the whole of what p2 found out. */
	private static InstallRefused unfit(Collection<IInstallableUnit> there, OpenParcel parcel, IStatus status) {
		if (status.getSeverity() == IStatus.CANCEL) {
			throw new CancellationException();
		}
		List<IInstallableUnit> all = new ArrayList<>(there);
		all.addAll(parcel.repository().units());
		Units offered = new Units(parcel.repository().units());
		for (Units.Rooted each : parcel.offered()) {
			Optional<Needed> missing = new Units(all).missing(offered.inside(each.unit())).stream().findFirst();
			if (missing.isPresent()) {
				return missing.get().name().startsWith(OURS)
						? new InstallRefused(Reason.OTHER_VERSION, Told.by(status), each.pack().name())
						: new InstallRefused(Reason.NEEDS, Told.by(status), each.pack().name(), missing.get().name());
			}
		}
		return new InstallRefused(Reason.DOES_NOT_FIT, Told.by(status));
	}

	@Override
	public synchronized void install(Parcel parcel, BooleanSupplier cancelled) throws InstallRefused {
		if (!(parcel instanceof OpenParcel open)) {
			throw new IllegalArgumentException("looked into by somebody else");
		}
		IProfile profile = profile();
		checkWritable(profile);
		IProgressMonitor monitor = Repository.monitor(cancelled);
		perform(plan(profile, open, monitor), monitor);
	}

	@Override
	public synchronized List<ModulePack> installed() {
		try {
			IProfile profile = profile();
			return roots(profile).stream().map(Units.Rooted::pack).toList();
		} catch (InstallRefused e) {
			return List.of();
		}
	}

	private static List<Units.Rooted> roots(IProfile profile) {
		return new Units(units(profile)).packs(profile.query(new UserVisibleRootQuery(), Repository.monitor(PATIENT)).toUnmodifiableSet());
	}

	@Override
	public synchronized ModulePack remove(String id, BooleanSupplier cancelled) throws InstallRefused {
		IProfile profile = profile();
		Units.Rooted wanted = roots(profile).stream().filter(each -> each.pack().isCalled(id)).findFirst()
				.orElseThrow(() -> new InstallRefused(Reason.NOT_INSTALLED, "", id));
		checkWritable(profile);
		IPlanner planner = agents.get().getService(IPlanner.class);
		IProfileChangeRequest request = planner.createChangeRequest(profile);
		request.remove(wanted.unit());
		ProvisioningContext nowhere = new ProvisioningContext(agents.get());
		nowhere.setMetadataRepositories();
		nowhere.setArtifactRepositories();
		IProgressMonitor monitor = Repository.monitor(cancelled);
		IProvisioningPlan plan = planner.getProvisioningPlan(request, nowhere, monitor);
		if (plan.getStatus().getSeverity() >= IStatus.ERROR) {
			throw new InstallRefused(Reason.DOES_NOT_FIT, Told.by(plan.getStatus()));
		}
		perform(plan, monitor);
		return wanted.pack();
	}

	/** Without asking whom to trust: that was asked, in words, before. */
	private void perform(IProvisioningPlan plan, IProgressMonitor monitor) throws InstallRefused {
		IStatus done = agents.get().getService(IEngine.class).perform(plan,
				PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] { PhaseSetFactory.PHASE_CHECK_TRUST }), monitor);
		if (done.getSeverity() == IStatus.CANCEL) {
			throw new CancellationException();
		}
		if (done.getSeverity() >= IStatus.ERROR) {
			String told = Told.by(done);
			throw new InstallRefused(told.contains("No space left") ? Reason.DISK_FULL
					: told.contains("hecksum") || told.contains("artifact") ? Reason.INCOMPLETE : Reason.FAILED, told);
		}
	}

	private static void checkWritable(IProfile profile) throws InstallRefused {
		String folder = profile.getProperty(IProfile.PROP_INSTALL_FOLDER);
		if (folder == null) {
			return;
		}
		try {
			// Permissions alone do not tell of a disk that cannot be written.
			Files.delete(Files.createTempFile(Path.of(folder), "module", ""));
		} catch (IOException e) {
			throw new InstallRefused(Reason.NOT_WRITABLE, e.toString(), folder);
		}
	}
}

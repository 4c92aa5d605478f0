package org.afterglow.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Arrays;

import org.afterglow.host.Memory;
import org.afterglow.host.PlainLog;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.vault.KeyCost;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Runs the words after {@code afterglow cli}. */
public final class HeadlessApplication implements IApplication {

	/** The launcher puts this before each word, so that Equinox does not take one for an option of its own. */
	private static final String MARK = ":";

	@Override
	public Object start(IApplicationContext context) {
		Memory.keepToItself();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		BundleContext bundle = FrameworkUtil.getBundle(HeadlessApplication.class).getBundleContext();
		PlainLog.start(bundle);
		// System.out would follow the machine's character set and hide that nobody reads any more.
		Output out = new Output(new FileOutputStream(FileDescriptor.out));
		Output err = new Output(new FileOutputStream(FileDescriptor.err));
		Sentences sentences = new Sentences();
		try (RegisteredPractices practices = new RegisteredPractices(bundle, sentences);
				Registered<ModuleRegistry> modules = new Registered<>(bundle, ModuleRegistry.class, sentences, "modulesNotInstalled");
				Registered<ModuleInstaller> installer = new Registered<>(bundle, ModuleInstaller.class, sentences, "installerNotInstalled")) {
			Surroundings around = new Surroundings(practices, System.getenv(), new ConsolePrompt(),
					() -> KeyCost.calibrated(KeyCost.BEARABLE), modules, installer, out, err,
					Clock.systemDefaultZone(), bundle.getBundle().getVersion().toString(), sentences);
			return new AfterglowCommand(around).run(words(arguments));
		}
	}

	@Override
	public void stop() {
		// A command ends by itself; what it acknowledged is durable.
	}

	private static String[] words(String[] arguments) {
		return Arrays.stream(arguments).filter(each -> each.startsWith(MARK)).map(each -> each.substring(MARK.length()))
				.toArray(String[]::new);
	}
}

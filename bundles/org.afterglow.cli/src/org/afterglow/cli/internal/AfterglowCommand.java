package org.afterglow.cli.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Scope;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The tree of commands. */
public final class AfterglowCommand {

	/** Every command tells how it is used. */
	static final class HelpOption {
		@Option(names = "--help", usageHelp = true)
		private boolean help;
	}

	/** What is said when a word that only holds others together stands alone. */
	static final class NothingChosen extends CommandLine.ParameterException {
		private static final long serialVersionUID = 1L;

		NothingChosen(CommandLine command) {
			super(command, "");
		}
	}

	/** A word that only holds others together. */
	@Command
	static final class Group implements Runnable {
		@Mixin
		private final HelpOption help = new HelpOption();
		@CommandLine.Spec
		private CommandLine.Model.CommandSpec spec;

		@Override
		public void run() {
			throw new NothingChosen(spec.commandLine());
		}
	}

	@Command(name = "afterglow")
	static final class Top implements Runnable {
		@Mixin
		private final HelpOption help = new HelpOption();
		@Option(names = "--version", versionHelp = true)
		private boolean version;
		@CommandLine.Spec
		private CommandLine.Model.CommandSpec spec;

		@Override
		public void run() {
			throw new NothingChosen(spec.commandLine());
		}
	}

	private final Surroundings around;
	private final CommandLine commands;

	AfterglowCommand(Surroundings around) {
		this.around = Objects.requireNonNull(around);
		this.commands = tree(around);
		CommandFailures failures = new CommandFailures(around);
		commands.setResourceBundle(Sentences.usage())
				.setExpandAtFiles(false)
				.setPosixClusteredShortOptionsAllowed(false)
				.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
				.setOut(around.out().printer())
				.setErr(around.err().printer())
				.registerConverter(LocalDate.class, Words::date)
				.registerConverter(AuditKind.class, Words::auditKind)
				.registerConverter(Scope.class, Words::scope)
				.registerConverter(SessionKind.class, Words::sessionKind)
				.registerConverter(Route.class, Words::route)
				.setParameterExceptionHandler(failures::ofWords)
				.setExecutionExceptionHandler(failures::ofWork);
	}

	/** Runs one command. @return the exit code */
	int run(String... words) {
		int exit = execute(words);
		around.out().end();
		if (around.out().failed() && exit == ExitCode.DONE.number()) {
			around.tell("outputFailed");
			exit = ExitCode.TO_MEND.number();
		}
		around.err().end();
		return exit;
	}

	private int execute(String... words) {
		if (Arrays.stream(words).anyMatch(word -> word.indexOf(Terminal.LOST) >= 0)) {
			around.tell("wordLost");
			return ExitCode.USAGE.number();
		}
		try {
			return commands.execute(words);
		} catch (OutOfMemoryError | StackOverflowError e) {
			// Above, the framework would print its trace for somebody who can do nothing with it.
			around.tell("unexpected", e.getClass().getName());
			return ExitCode.TO_MEND.number();
		}
	}

	private static CommandLine tree(Surroundings around) {
		CommandLine top = new CommandLine(new Top());
		top.getCommandSpec().version("Afterglow " + around.version());
		top.addSubcommand("vault", group().addSubcommand("init", new VaultInit(around))
				.addSubcommand("info", new VaultInfoCommand(around)).addSubcommand("verify", new VaultVerify(around))
				.addSubcommand("backup", new VaultBackup(around, false))
				.addSubcommand("archive", new VaultBackup(around, true)).addSubcommand("restore", new VaultRestore(around))
				.addSubcommand("passwd", new VaultPasswd(around)).addSubcommand("recover", new VaultRecover(around))
				.addSubcommand("rekey", new VaultRekey(around)));
		top.addSubcommand("client", group().addSubcommand("add", new ClientAdd(around))
				.addSubcommand("list", new ClientList(around)));
		top.addSubcommand("session", group().addSubcommand("add", new SessionAdd(around))
				.addSubcommand("list", new SessionList(around)));
		top.addSubcommand("audit", group().addSubcommand("list", new AuditList(around)));
		top.addSubcommand("import", new ImportCommand(around));
		top.addSubcommand("code", group().addSubcommand("list", new CodeList(around)));
		top.addSubcommand("coding", group().addSubcommand("list", new CodingList(around)));
		top.addSubcommand("attachment", group().addSubcommand("add", new AttachmentAdd(around))
				.addSubcommand("list", new AttachmentList(around)).addSubcommand("get", new AttachmentGet(around)));
		top.addSubcommand("entry", group().addSubcommand("list", new EntryList(around)));
		top.addSubcommand("module", group().addSubcommand("list", new ModuleList(around))
				.addSubcommand("on", new ModuleSwitch(around, true)).addSubcommand("off", new ModuleSwitch(around, false))
				.addSubcommand("install", new ModuleInstall(around)).addSubcommand("remove", new ModuleRemove(around)));
		top.addSubcommand("web", group().addSubcommand("token", group().addSubcommand("make", new TokenMake(around))
				.addSubcommand("list", new TokenList(around)).addSubcommand("revoke", new TokenRevoke(around))));
		top.addSubcommand("search", new SearchCommand(around));
		top.addSubcommand("show", new ShowCommand(around));
		top.addSubcommand("export", new ExportCommand(around));
		return top;
	}

	private static CommandLine group() {
		return new CommandLine(new Group());
	}
}

package org.afterglow.cli.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.afterglow.exchange.ExportReport;
import org.afterglow.exchange.JsonLinesExport;
import org.afterglow.practice.Practice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports the practice. */
@Command
final class ExportCommand implements Callable<Integer> {

	/** What is written. */
	enum Format {
		jsonl
	}

	@Mixin
	private final AfterglowCommand.HelpOption help = new AfterglowCommand.HelpOption();
	@Mixin
	private final VaultOptions vault = new VaultOptions();
	@Option(names = "--format", paramLabel = "FORMAT", required = true)
	private Format format;
	@Option(names = "--output", paramLabel = "FILE")
	private Optional<Path> output = Optional.empty();
	@Option(names = "--force")
	private boolean force;
	private final Surroundings around;

	ExportCommand(Surroundings around) {
		this.around = around;
	}

	@Override
	public Integer call() throws IOException {
		return new Door(around).open(vault, practice -> {
			ExportReport report = export(practice);
			if (report.unanchored() > 0) {
				around.tell("exportUnanchored", report.unanchored());
			}
			if (report.retitled() > 0) {
				around.tell("exportRetitled", report.retitled());
			}
			int attachments = practice.records().attachments().all().size();
			if (attachments > 0) {
				around.tell("exportAttachments", attachments);
			}
			around.tell("exported", report.narratives(), report.codings());
			return ExitCode.DONE;
		}).number();
	}

	private ExportReport export(Practice practice) throws IOException {
		JsonLinesExport export = new JsonLinesExport(practice.records(), practice.codebook());
		if (output.isEmpty()) {
			return export.write(around.out(), Optional.empty());
		}
		try {
			return export.write(output.get(), force, Optional.empty());
		} catch (FileAlreadyExistsException e) {
			throw around.stop("outputThere", output.get());
		} catch (IOException e) {
			throw around.stop("outputNotWritten", output.get(), e.getClass().getSimpleName());
		}
	}
}

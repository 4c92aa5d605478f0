package org.example.act.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.framework.WordBundle;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.AtHand;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.pictures.Picture;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.example.act.Hexaflex;

/** The last hexaflexes of the client who is looked at, at the beginning and at the end of a session, one upon the other. */
public final class HexaflexView extends ViewPart {

	/** As plugin.xml says it. */
	static final String ID = "org.example.act.ui.hexaflex";

	private static final WordBundle WORDS = WordBundle.beside(HexaflexView.class, "messages", Locale.GERMAN);

	private ModuleRecords records;
	private Picture picture;
	private Optional<ClientId> client = Optional.empty();
	private Optional<Job> reading = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), ModuleRecords.class);
		picture = new Picture(parent, said("name"));
		show(List.of());
		AtHand.follow(getSite(), picture.control(), whose -> {
			client = whose.map(AtHand::client);
			read();
		});
		ModuleRecords.Listening listening = records.listen(() -> Jobs.later(picture.control(), this::read));
		picture.control().addDisposeListener(gone -> listening.close());
	}

	/** The vault is read off the thread that draws windows; what comes is shown on it. */
	private void read() {
		reading.ifPresent(Job::cancel);
		Optional<ClientId> whose = client;
		reading = Optional.of(Jobs.start(picture.control(), said("reading"),
				monitor -> whose.map(id -> records.entries(id, Hexaflex.TYPE.id())).orElse(List.of()), this::show));
	}

	private void show(List<Entry> entries) {
		picture.show(HexaflexDrawing.of(entries, WORDS, locale(),
				entry -> EntryInput.open(getSite().getPage(), entry.id(), Hexaflex.TYPE.name().in(locale()))));
	}

	@Override
	public void setFocus() {
		picture.control().setFocus();
	}

	private static String said(String key) {
		return WORDS.get(key).in(locale());
	}

	private static Locale locale() {
		return Locale.getDefault(Locale.Category.DISPLAY);
	}
}

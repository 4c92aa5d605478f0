package org.afterglow.cbt.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.afterglow.cbt.FiveAreas;
import org.afterglow.cbt.ThoughtRecord;
import org.afterglow.cbt.ui.internal.areas.AreasDrawing;
import org.afterglow.cbt.ui.internal.areas.Formulation;
import org.afterglow.cbt.ui.internal.distortions.Frequencies;
import org.afterglow.cbt.ui.internal.distortions.FrequencyDrawing;
import org.afterglow.cbt.ui.internal.distortions.Mention;
import org.afterglow.cbt.ui.internal.records.Sheet;
import org.afterglow.framework.CodeUse;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.ui.Dates;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Services;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.AtHand;
import org.afterglow.ui.entries.BeginEntry;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.ReadAtHand;
import org.afterglow.ui.pictures.BarChart;
import org.afterglow.ui.pictures.Picture;
import org.afterglow.ui.pictures.PictureBook;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

/** The pictures of cognitive behavioural therapy, of the client who is looked at. It shows what was written down and says nothing of it. */
public final class CbtView extends ViewPart {

	/** As plugin.xml says it. */
	static final String ID = "org.afterglow.cbt.ui.view";

	private static final int RECORD = 0;
	private static final int RECORDS = 1;
	private static final int DISTORTIONS = 2;

	private ModuleRecords records;
	private PictureBook book;
	private BarChart record;
	private BarChart overTime;
	private Picture distortions;
	private Picture areas;
	private ReadAtHand<CbtPictures> read;

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), ModuleRecords.class);
		book = new PictureBook(parent, "cbt.pictures", Messages.chooserSpoken);
		record = new BarChart(book.pages(), "cbt.record");
		overTime = new BarChart(book.pages(), "cbt.records");
		distortions = new Picture(book.pages(), Messages.distortionsName);
		areas = new Picture(book.pages(), Messages.areasName);
		WidgetKey.key(distortions.control(), "cbt.distortions");
		WidgetKey.key(areas.control(), "cbt.areas");
		book.add(Messages.recordName, record.control(), record::setFocus);
		book.add(Messages.recordsName, overTime.control(), overTime::setFocus);
		book.add(Messages.distortionsName, distortions.control(), () -> distortions.control().setFocus());
		book.add(Messages.areasName, areas.control(), () -> areas.control().setFocus());
		record.opening(row -> read.latest().flatMap(CbtPictures::record).ifPresent(sheet -> open(sheet.id(), sheet.title())));
		overTime.opening(row -> read.latest().map(CbtPictures::sheets).filter(sheets -> row < sheets.size()).map(sheets -> sheets.get(row))
				.ifPresent(sheet -> open(sheet.id(), sheet.title())));
		book.choosing(this::show);
		read = ReadAtHand.follow(getSite(), book.control(), Messages.reading, this::reading, now -> show());
		book.refreshing(records::listen, read::again);
	}

	private Supplier<CbtPictures> reading(AtHand whose) {
		Dates dates = Dates.ofUser();
		CbtPictures.Wish wish = new CbtPictures.Wish(whose.client(), whose.session(), front(), dates.locale(), dates.clock().getZone());
		return () -> CbtPictures.read(records, wish);
	}

	/** The entry whose page is in front. */
	private Optional<EntryId> front() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof EntryInput input ? Optional.of(input.entry()) : Optional.empty();
	}

	private void show() {
		if (read.latest().isEmpty()) {
			book.teach(Messages.noClient, "", () -> {
			});
			return;
		}
		CbtPictures pictures = read.latest().get();
		switch (book.chosen()) {
			case RECORD -> pictures.record().ifPresentOrElse(this::show, () -> teach(Messages.recordEmpty, Messages.recordBegin, ThoughtRecord.SEVEN_COLUMNS.id()));
			case RECORDS -> show(pictures.sheets());
			case DISTORTIONS -> show(pictures.frequencies(), pictures);
			default -> pictures.formulation().ifPresentOrElse(this::show, () -> teach(Messages.areasEmpty, Messages.areasBegin, FiveAreas.TYPE.id()));
		}
	}

	private void teach(String said, String button, EntryTypeId type) {
		book.teach(said, button, () -> BeginEntry.of(getSite().getPage(), type));
	}

	private void show(Sheet sheet) {
		Dates dates = Dates.ofUser();
		record.show(RecordCharts.of(sheet, dates));
		book.show(Messages.with(Messages.recordSaid, sheet.title(), dates.day(sheet.day())));
	}

	private void show(List<Sheet> sheets) {
		if (sheets.isEmpty()) {
			teach(Messages.recordEmpty, Messages.recordBegin, ThoughtRecord.SEVEN_COLUMNS.id());
			return;
		}
		overTime.show(RecordCharts.of(sheets, Dates.ofUser()));
		book.show(Messages.with(Messages.recordsSaid, sheets.size()));
	}

	private void show(Frequencies frequencies, CbtPictures pictures) {
		if (frequencies.rows().isEmpty()) {
			teach(Messages.distortionsEmpty, Messages.distortionsBegin, ThoughtRecord.SEVEN_COLUMNS.id());
			return;
		}
		book.show(Messages.distortionsSaid);
		distortions.show(new FrequencyDrawing(frequencies, pictures.names(), Dates.ofUser(), this::open));
	}

	private void show(Formulation formulation) {
		book.show(Messages.with(formulation.arrows().isEmpty() ? Messages.areasNoArrows : Messages.areasSaid, formulation.name()));
		areas.show(new AreasDrawing(formulation, Dates.ofUser().locale(), () -> open(formulation.id(), formulation.name())));
	}

	private void open(Frequencies.Row row, Session session) {
		List<PictureBook.Offer> offers = new ArrayList<>();
		for (Mention mention : row.in(session)) {
			switch (mention) {
				case Mention.InText text -> offers.add(new PictureBook.Offer(Messages.with(Messages.offPassage, text.use().title(), text.use().anchor().quote()),
						() -> open(text.use())));
				case Mention.InRecord in -> offers.add(new PictureBook.Offer(Messages.with(Messages.offRecord, in.title()), () -> open(in.record(), in.title())));
			}
		}
		book.open(distortions, offers);
	}

	private void open(CodeUse use) {
		Passages.open(getSite().getPage(), PassageTarget.at(use.narrative(), use.title(), use.anchor().span(), use.version(), use.anchor().quote()));
	}

	private void open(EntryId entry, String title) {
		EntryInput.open(getSite().getPage(), entry, title);
	}

	@Override
	public void setFocus() {
		book.setFocus();
	}
}

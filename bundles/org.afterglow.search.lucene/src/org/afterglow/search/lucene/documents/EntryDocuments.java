package org.afterglow.search.lucene.documents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.search.fields.EntryText;
import org.afterglow.search.lucene.documents.StoredEntry.CodeRef;
import org.afterglow.search.lucene.documents.StoredEntry.Cut;
import org.afterglow.search.lucene.words.Words;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the document of an entry. Used by one thread at a time. */
public final class EntryDocuments {
	private static final FieldType WORDS = new FieldType();
	/** Between two answers, so that no phrase goes across. */
	private static final int GAP = 100;

	static {
		WORDS.setTokenized(true);
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		WORDS.freeze();
	}

	private final Words words;

	public EntryDocuments(Words words) {
		this.words = words;
	}

	/** @param session the one the entry belongs to, if it belongs to one */
	public Document of(Entry entry, EntryText text, Optional<Session> session) {
		LocalDate day = session.map(Session::date).orElseGet(() -> LocalDate.ofInstant(entry.created(), ZoneId.systemDefault()));
		var document = new Document();
		addIds(document, entry, session, day);
		addCodes(document, text);
		List<Cut> cuts = addWords(document, text);
		var head = new StoredEntry(entry.id(), entry.type(), entry.client(), entry.session(), day, text.title(), List.of(),
				text.codes().stream().map(code -> new CodeRef(code.field(), code.code().value())).toList());
		document.add(new StoredField(Fields.ENTRY_SHOWN, StoredEntry.encoded(head, cuts)));
		return document;
	}

	private static void addIds(Document document, Entry entry, Optional<Session> session, LocalDate day) {
		BytesRef client = Fields.term(entry.client().value());
		document.add(new StringField(Fields.ENTRY, Fields.term(entry.id().value()), Field.Store.NO));
		addValue(document, Fields.ENTRY_TYPE, new BytesRef(entry.type().value()));
		addValue(document, Fields.ENTRY_CLIENT, client);
		session.ifPresent(its -> addValue(document, Fields.ENTRY_KIND, new BytesRef(its.kind().key())));
		document.add(new IntPoint(Fields.ENTRY_DAY, (int) day.toEpochDay()));
		document.add(new NumericDocValuesField(Fields.ENTRY_DAY, day.toEpochDay()));
		document.add(new NumericDocValuesField(Fields.ENTRY_BEGUN, entry.created().toEpochMilli()));
	}

	private static void addValue(Document document, String field, BytesRef value) {
		document.add(new StringField(field, value, Field.Store.NO));
		document.add(new SortedDocValuesField(field, value));
	}

	private static void addCodes(Document document, EntryText text) {
		Set<String> added = new LinkedHashSet<>();
		for (EntryText.Coded code : text.codes()) {
			BytesRef id = Fields.term(code.code().value());
			if (added.add(code.code().toString())) {
				document.add(new SortedSetDocValuesField(Fields.entryCodes(Fields.ANYWHERE), id));
				document.add(new StringField(Fields.entryCodes(Fields.ANYWHERE), id, Field.Store.NO));
			}
			for (String word : code.words()) {
				document.add(new StringField(Fields.entryCodes(word), id, Field.Store.NO));
			}
		}
	}

	private List<Cut> addWords(Document document, EntryText text) {
		List<EntryText.Piece> pieces = new ArrayList<>();
		pieces.add(new EntryText.Piece("", Set.of(Fields.ENTRY_TITLE), false, text.title()));
		pieces.addAll(text.pieces());
		List<Cut> cuts = new ArrayList<>();
		Set<String> searched = new LinkedHashSet<>();
		searched.add(Fields.ANYWHERE);
		int next = 0;
		for (EntryText.Piece piece : pieces) {
			Cut cut = new Cut(piece.field(), piece.text(), next, words.of(piece.text()));
			next += cut.words().count() + GAP;
			cuts.add(cut);
			searched.addAll(piece.words());
		}
		for (String word : searched) {
			List<Cut> some = new ArrayList<>();
			for (int i = 0; i < cuts.size(); i++) {
				EntryText.Piece piece = pieces.get(i);
				if (word.equals(Fields.ANYWHERE) ? piece.everywhere() : piece.words().contains(word)) {
					some.add(cuts.get(i));
				}
			}
			document.add(new Field(Fields.entryStems(word), new PartStream(some, true), WORDS));
			document.add(new Field(Fields.entryExact(word), new PartStream(some, false), WORDS));
		}
		return cuts;
	}
}

package org.afterglow.search.lucene.documents;

import java.util.List;
import java.util.Map;

import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.Session;
import org.afterglow.model.TextSpan;
import org.afterglow.search.lucene.words.TextWords;
import org.afterglow.search.lucene.words.Words;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the document of a narrative. Used by one thread at a time. */
public final class NarrativeDocuments {
	private static final FieldType WORDS = new FieldType();

	static {
		WORDS.setTokenized(true);
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		WORDS.freeze();
	}

	private final Words words;

	public NarrativeDocuments(Words words) {
		this.words = words;
	}

	/** @param session the one the narrative belongs to */
	public Document of(CodedNarrative coded, Session session) {
		Narrative narrative = coded.narrative();
		TextWords found = words.of(narrative.text());
		TextWords title = words.of(narrative.title());
		var document = new Document();
		addIds(document, narrative, session);
		addPassages(document, coded, found);
		document.add(new Field(Fields.STEMS, new WordStream(found, title, true), WORDS));
		document.add(new Field(Fields.EXACT, new WordStream(found, title, false), WORDS));
		document.add(StoredNarratives.field(StoredNarrative.encoded(narrative, session, found, title)));
		return document;
	}

	private static void addIds(Document document, Narrative narrative, Session session) {
		BytesRef client = Fields.term(session.client().value());
		var kind = new BytesRef(session.kind().key());
		int day = (int) session.date().toEpochDay();
		document.add(new StringField(Fields.NARRATIVE, Fields.term(narrative.id().value()), Field.Store.NO));
		document.add(new StringField(Fields.SESSION, Fields.term(session.id().value()), Field.Store.NO));
		document.add(new StringField(Fields.CLIENT, client, Field.Store.NO));
		document.add(new SortedDocValuesField(Fields.CLIENT, client));
		document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
		document.add(new SortedDocValuesField(Fields.KIND, kind));
		document.add(new IntPoint(Fields.DAY, day));
		document.add(new NumericDocValuesField(Fields.DAY, day));
		document.add(new NumericDocValuesField(Fields.TOLD, narrative.captured().toEpochMilli()));
	}

	private static void addPassages(Document document, CodedNarrative coded, TextWords found) {
		Map<CodeId, List<TextSpan>> spans = CodedPassages.of(coded);
		if (spans.isEmpty()) {
			return;
		}
		for (CodeId code : spans.keySet()) {
			document.add(new StringField(Fields.CODES, Fields.term(code.value()), Field.Store.NO));
		}
		document.add(new BinaryDocValuesField(Fields.PASSAGES, CodedPassages.encoded(spans, found)));
	}
}

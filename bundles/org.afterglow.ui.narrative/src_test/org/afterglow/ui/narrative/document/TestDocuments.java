package org.afterglow.ui.narrative.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Narrative;
import org.afterglow.model.SessionId;
import org.afterglow.model.TextSpan;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.UndoContext;

/** Open documents for tests. */
final class TestDocuments {

	static final Instant NOW = Instant.parse("2026-11-06T14:52:00Z");

	static final StepNames NAMES = new StepNames() {
		@Override
		public String typing() {
			return "typing";
		}

		@Override
		public String deletion() {
			return "deletion";
		}

		@Override
		public String replacement() {
			return "replacement";
		}

		@Override
		public String replaceAll(int places) {
			return "replace " + places;
		}

		@Override
		public String paste() {
			return "paste";
		}

		@Override
		public String split() {
			return "split";
		}

		@Override
		public String add(CodeId code) {
			return "add";
		}

		@Override
		public String remove(CodeId code) {
			return "remove";
		}

		@Override
		public String recode(CodeId code) {
			return "recode";
		}

		@Override
		public String resize(CodeId code) {
			return "resize";
		}

		@Override
		public String describe(Attribute attribute, CodeId code) {
			return "describe " + attribute;
		}

		@Override
		public String note(CodeId code) {
			return "note";
		}

		@Override
		public String putBack(CodeId code) {
			return "put back";
		}
	};

	private TestDocuments() {
	}

	static PracticeHistory history() {
		IUndoContext context = new UndoContext();
		DefaultOperationHistory operations = new DefaultOperationHistory();
		operations.setLimit(context, 400);
		return new PracticeHistory(operations, context);
	}

	static CodedDocument open(String text, TextSpan... spans) {
		return new CodedDocument(narrative(text, spans), history(), NAMES);
	}

	static CodedNarrative narrative(String text, TextSpan... spans) {
		Narrative narrative = Narrative.told(SessionId.random(), "The ferry", text, NOW).atVersion(1);
		List<Anchor> anchors = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (TextSpan span : spans) {
			Anchor anchor = Anchor.on(narrative.id(), narrative.text(), span);
			anchors.add(anchor);
			codings.add(Coding.of(anchor.id(), CodeId.random(), NOW));
		}
		return new CodedNarrative(narrative, anchors, codings);
	}

	static TextSpan span(int start, int end) {
		return new TextSpan(start, end);
	}
}

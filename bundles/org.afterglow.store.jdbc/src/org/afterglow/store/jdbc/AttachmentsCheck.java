package org.afterglow.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.store.jdbc.attached.AttachmentFiles;

/** Reads every byte of every attachment. Findings hold ids only. */
final class AttachmentsCheck {

	/** The step of the schema that brought attachments. */
	static final int SINCE = 4;

	private AttachmentsCheck() {
	}

	static List<String> of(Link link, AttachmentFiles files) throws SQLException {
		List<String> findings = new ArrayList<>();
		Set<AttachmentId> others = new HashSet<>(files.ids());
		for (Attachment attachment : JdbcAttachments.all(link)) {
			others.remove(attachment.id());
			files.problem(attachment).ifPresent(findings::add);
		}
		others.stream().sorted(Comparator.comparing(AttachmentId::toString))
				.forEach(id -> findings.add(AttachmentFiles.nameOf(id) + " belongs to no attachment"));
		return findings;
	}
}

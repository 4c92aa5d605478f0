package org.afterglow.records;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.model.AttachmentId;
import org.afterglow.model.SessionId;

/**
 * Files that belong to the sessions of the open practice. Their bytes lie sealed beside the records. What is removed can be put
 * back until the practice is closed; then its bytes are erased.
 */
public interface Attachments {

	/** The most bytes of one: 2 GiB. */
	long LARGEST = 2L * 1024 * 1024 * 1024;

	/** How far adding has come. Called on the thread that adds, after every few ten thousand bytes. */
	@FunctionalInterface
	interface Progress {

		/** Nobody watches and nobody stops it. */
		Progress UNSEEN = bytes -> true;

		/** @return whether to go on; {@code false} ends it with nothing kept */
		boolean reached(long bytes);
	}

	/** Attachments of the session in the order in which they were added. */
	List<Attachment> of(SessionId session);

	/** Every attachment of the practice in the order in which they were added. */
	List<Attachment> all();

	Optional<Attachment> byId(AttachmentId id);

	/**
	 * Seals the content and adds it to the session. All of it is kept, or nothing. Reading goes on outside of any transaction, so
	 * that nobody waits for a large file; do not call it inside {@link Records#together}.
	 *
	 * @param content read to its end, not closed
	 * @throws AttachmentNotTaken if it is too large, cannot be read, was stopped, or the disk takes no more
	 * @throws RecordMissing if there is no such session
	 */
	Attachment add(NewAttachment attachment, InputStream content, Progress progress);

	/**
	 * Opens the bytes for reading anywhere. Everything that is read is proven to be what was added.
	 *
	 * @throws RecordMissing if there is no such attachment
	 * @throws RecordsDamaged if its file is missing, cut, changed, or another's
	 */
	AttachmentContent open(AttachmentId id);

	/** Gives it another name. @throws RecordMissing if there is no such attachment */
	Attachment rename(AttachmentId id, String name);

	/** Takes it out of its session; nothing happens if there is none. The bytes stay until the practice is closed. */
	Optional<Attachment> remove(AttachmentId id);

	/**
	 * Puts back what was removed, alone or with its session; nothing happens if it is there.
	 *
	 * @param removed as it was
	 * @throws RecordMissing if its session is not there, or its bytes were erased
	 */
	void restore(Attachment removed);

	/**
	 * Attachments whose file was not there when the practice was opened. They cannot be opened until the file is put back, from a
	 * backup for instance.
	 */
	List<Attachment> lost();
}

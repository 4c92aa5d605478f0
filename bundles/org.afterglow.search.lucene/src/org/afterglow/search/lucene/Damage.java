package org.afterglow.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.StringJoiner;

import org.afterglow.records.RecordsUnavailable;
import org.afterglow.vault.SealedDamage;
import org.afterglow.vault.SealedStreamDamaged;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Tells what is wrong with the files of an index from what is wrong with the machine. */
final class Damage {

	private Damage() {
	}

	/** True if files of the index are changed, cut or missing: making it again helps. Damage of the records is not. */
	static boolean isIn(Throwable trouble) {
		for (Throwable cause = trouble; cause != null && !(cause instanceof RecordsUnavailable); cause = cause.getCause()) {
			if (cause instanceof SealedStreamDamaged || cause instanceof CorruptIndexException || cause instanceof IndexNotFoundException
					|| cause instanceof IndexFormatTooOldException || cause instanceof IndexFormatTooNewException || cause instanceof EOFException
					|| cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
				return true;
			}
		}
		return false;
	}

	/** The kinds of trouble, outermost first, and where it came from. No message: it may hold a path, or what was read. */
	static String named(Throwable trouble) {
		var names = new StringJoiner(" from ");
		for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
			names.add(cause instanceof SealedDamage damage ? cause.getClass().getSimpleName() + " of " + damage.file() : cause.getClass().getName());
		}
		StackTraceElement[] places = trouble.getStackTrace();
		return places.length == 0 ? names.toString() : names + " at " + places[0];
	}
}

package org.afterglow.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;

import org.afterglow.vault.SealedDamage;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Tells what is wrong with the files of an index from what is wrong with the machine. */
final class Damage {

	private Damage() {
	}

	/** True if files of the index are changed, cut or missing: making it again helps. */
	static boolean isIn(Throwable trouble) {
		for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
			if (cause instanceof SealedDamage || cause instanceof CorruptIndexException || cause instanceof IndexNotFoundException
					|| cause instanceof IndexFormatTooOldException || cause instanceof IndexFormatTooNewException || cause instanceof EOFException
					|| cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
				return true;
			}
		}
		return false;
	}
}

package org.afterglow.store.jdbc.file;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Transactions whose commit was cut off. H2 commits in two steps: it marks the list of what the transaction changed, then it
 * goes through that list and frees row by row. A transaction larger than its buffer is written in between, and after a crash
 * H2 2.5 takes the mark for the end: what was not freed yet can never be seen again, as if half of the transaction had not been.
 * <p>
 * Nobody was told that such a transaction is kept, for that takes the whole list to be gone. So the mark is taken away before H2
 * opens the database, and H2 takes back the transaction as it does with every other one that did not end.
 */
public final class CutCommits {

	private static final String LIST = "undoLog";

	private CutCommits() {
	}

	/** Whether there is one. Reads only. */
	public static boolean areIn(RecordsFile file) throws IOException {
		MVStore.Builder builder = new MVStore.Builder().readOnly();
		return with(file, builder, store -> !cutOff(store).isEmpty());
	}

	/** Takes the marks away, durably. Only for a file that may be written; it has to be opened anew then, for H2 would not find the end of it. */
	public static void takeBack(RecordsFile file) throws IOException {
		MVStore.Builder builder = new MVStore.Builder().autoCommitDisabled();
		with(file, builder, store -> {
			List<MVMap<Long, ?>> lists = cutOff(store);
			// The mark is the last entry: it has the highest number there is.
			lists.forEach(list -> list.remove(list.lastKey()));
			if (!lists.isEmpty()) {
				store.commit();
				store.sync();
			}
			return true;
		});
	}

	private static boolean with(RecordsFile file, MVStore.Builder builder, Predicate<MVStore> work) throws IOException {
		try {
			MVStore store = builder.fileName(SealedPath.show(file) + ".mv.db").open();
			try {
				return work.test(store);
			} finally {
				// In order would write more: this is not the end of the database.
				store.closeImmediately();
			}
		} catch (MVStoreException e) {
			// Its message names files, and its cause is the damage when there is one.
			throw file.damage().<IOException>map(damage -> damage).orElseGet(() -> new RecordsFileDamaged("H2 error " + e.getErrorCode()));
		} finally {
			SealedPath.hide(file);
		}
	}

	private static List<MVMap<Long, ?>> cutOff(MVStore store) {
		if (store.getMapNames().stream().noneMatch(name -> name.startsWith(LIST) && store.hasData(name))) {
			return List.of();
		}
		TransactionStore transactions = new TransactionStore(store, new MetaType<>(null, store.backgroundExceptionHandler), new ObjectDataType(), 0);
		transactions.init();
		return transactions.getOpenTransactions().stream().filter(each -> each.getStatus() == Transaction.STATUS_COMMITTED)
				.<MVMap<Long, ?>>map(each -> store.openMap(LIST + "." + each.getId())).toList();
	}
}

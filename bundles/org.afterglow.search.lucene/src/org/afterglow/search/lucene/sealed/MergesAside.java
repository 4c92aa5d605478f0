package org.afterglow.search.lucene.sealed;

import java.io.IOException;
import java.util.concurrent.Executor;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/** Merges in the background, so marked that the cache knows what they read. */
public final class MergesAside extends ConcurrentMergeScheduler {
	private static final ThreadLocal<Boolean> MERGING = ThreadLocal.withInitial(() -> false);

	/** True on a thread that merges. */
	static boolean isMerging() {
		return MERGING.get();
	}

	@Override
	protected void doMerge(MergeSource source, OneMerge merge) throws IOException {
		MERGING.set(true);
		try {
			super.doMerge(source, merge);
		} finally {
			MERGING.remove();
		}
	}

	/** On the same thread: the mark does not travel. */
	@Override
	public Executor getIntraMergeExecutor(OneMerge merge) {
		return Runnable::run;
	}
}

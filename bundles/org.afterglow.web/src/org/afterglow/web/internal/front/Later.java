package org.afterglow.web.internal.front;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does things after a while. What has not begun when it is closed never does and is not held any longer: a practice that was locked must not be kept in
 * memory until the time of its last page is over.
 */
public interface Later extends AutoCloseable {

	/** Does the work once, when so much time has passed, whatever the clock of the system says. Nothing happens after it was closed. */
	void after(Duration time, Runnable work);

	/** Work that has begun goes on, and nobody is interrupted. */
	@Override
	void close();

	/** On a thread that is there only while there is something to wait for. */
	static Later onThread() {
		ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
			Thread thread = new Thread(work, "local-web-later");
			thread.setDaemon(true);
			return thread;
		}, new ThreadPoolExecutor.DiscardPolicy());
		timer.setKeepAliveTime(1, TimeUnit.SECONDS);
		timer.allowCoreThreadTimeOut(true);
		timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		return new Later() {
			@Override
			public void after(Duration time, Runnable work) {
				timer.schedule(work, time.toMillis(), TimeUnit.MILLISECONDS);
			}

			@Override
			public void close() {
				timer.shutdown();
			}
		};
	}
}

package org.afterglow.web.internal.jetty;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.IO;

/**
 * Accepts on one channel, on a thread of its own: a port that only a selector watches stays open until somebody comes. The thread is never interrupted while
 * it accepts, or whoever was just accepted would be forgotten, neither answered nor closed.
 */
final class Accepting extends ServerConnector {

	private static final int ONE = 1;

	private final ServerSocketChannel channel;
	/** Fair: a thread that finds the channel closed comes again at once. */
	private final ReentrantLock turn = new ReentrantLock(true);

	/** @throws IOException if the channel is not open */
	Accepting(Server server, ServerSocketChannel channel, HttpConnectionFactory factory) throws IOException {
		super(server, ONE, ONE, factory);
		this.channel = channel;
		setHost(((InetSocketAddress) channel.getLocalAddress()).getAddress().getHostAddress());
		open(channel);
	}

	@Override
	public void accept(int acceptor) throws IOException {
		turn.lock();
		try {
			super.accept(acceptor);
		} finally {
			turn.unlock();
		}
	}

	/** Lets the port go. Quick: a thread that accepts there wakes when its channel is closed. */
	@Override
	public void close() {
		IO.close(channel);
		turn.lock();
		try {
			super.close();
		} finally {
			turn.unlock();
		}
	}
}

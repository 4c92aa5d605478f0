package org.afterglow.web.internal.jetty;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnsupportedAddressTypeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.afterglow.web.internal.Listening;
import org.afterglow.web.internal.front.Front;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listens to this machine alone, on one port of both its addresses. */
public final class JettyListening implements Listening {

	private static final int THREADS = 8;
	private static final int CONNECTIONS = 256;
	private static final int HEADERS = 8192;
	private static final int TRIES = 20;
	/** So long the port that was wished for is tried: one that was let go a moment ago is free once the thread that accepted there has woken. */
	private static final Duration LETTING_GO = Duration.ofSeconds(2);
	private static final Duration PAUSE = Duration.ofMillis(20);
	private static final Duration LAST_ANSWERS = Duration.ofSeconds(2);
	private static final Logger SERVER_LOG = Logger.getLogger("org.eclipse.jetty");

	private final Server server;
	private final List<ServerConnector> connectors = new ArrayList<>();
	private final Exchanges exchanges = new Exchanges();
	private final Patience patience;

	/**
	 * How long who speaks may take.
	 *
	 * @param idle until the next byte
	 * @param head until the whole head is there
	 * @param body until the whole body is there
	 */
	record Patience(Duration idle, Duration head, Duration body) {
		static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(20));
	}

	private JettyListening(Front front, List<ServerSocketChannel> channels, Patience patience) throws IOException {
		// What it says quotes what was sent. What matters of it is answered, or said by us without the words.
		SERVER_LOG.setLevel(Level.OFF);
		QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
		threads.setName("local-web-door");
		threads.setDaemon(true);
		threads.setReservedThreads(0);
		server = new Server(threads);
		server.setStopAtShutdown(false);
		server.setErrorHandler(new Failed(front));
		server.setHandler(new FrontHandler(front, patience.body(), exchanges));
		for (ServerSocketChannel channel : channels) {
			ServerConnector connector = new Accepting(server, channel, new HttpConnectionFactory(configuration()));
			connector.setIdleTimeout(patience.idle().toMillis());
			connector.addBean(exchanges);
			connectors.add(connector);
			server.addConnector(connector);
		}
		this.patience = patience;
		server.addBean(new NetworkConnectionLimit(CONNECTIONS, connectors.toArray(ServerConnector[]::new)));
	}

	/**
	 * Opens a port.
	 *
	 * @param port tried first; 0 for any
	 * @throws IOException if the system gives none
	 * @throws IllegalStateException if the server does not start
	 */
	public static Listening open(Front front, int port) throws IOException {
		return open(front, port, Patience.USUAL);
	}

	/** The same with other patience. */
	static Listening open(Front front, int port, Patience patience) throws IOException {
		List<ServerSocketChannel> channels = bind(port);
		Optional<JettyListening> begun = Optional.empty();
		try {
			JettyListening listening = new JettyListening(front, channels, patience);
			begun = Optional.of(listening);
			front.listensOn(listening.port());
			listening.server.start();
			listening.watchHeads();
			return listening;
		} catch (Exception e) {
			begun.ifPresent(JettyListening::close);
			closeAll(channels);
			throw new IllegalStateException("the server did not start", e);
		}
	}

	private void watchHeads() {
		server.getScheduler().schedule(() -> {
			try {
				exchanges.cutSlowHeads(patience.head());
			} finally {
				watchHeads();
			}
		}, patience.head().toMillis() / 4, TimeUnit.MILLISECONDS);
	}

	private static HttpConfiguration configuration() {
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setSendXPoweredBy(false);
		configuration.setRequestHeaderSize(HEADERS);
		configuration.setHttpCompliance(HttpCompliance.STRICT);
		configuration.setUriCompliance(UriCompliance.RFC3986);
		return configuration;
	}

	/** The same port on both addresses: somebody else on the other one would be taken for us. */
	private static List<ServerSocketChannel> bind(int wished) throws IOException {
		long tried = System.nanoTime() + LETTING_GO.toNanos();
		int port = wished;
		for (int left = TRIES; ; left--) {
			List<ServerSocketChannel> channels = new ArrayList<>();
			try {
				channels.add(channel(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
				int bound = ((InetSocketAddress) channels.getFirst().getLocalAddress()).getPort();
				if (hasVersion6()) {
					channels.add(channel(InetAddress.getByName("::1"), bound));
				}
				return channels;
			} catch (IOException | RuntimeException e) {
				closeAll(channels);
				if (left == 0 || !(e instanceof BindException)) {
					throw e;
				}
				if (port == 0 || System.nanoTime() > tried) {
					port = 0;
				} else {
					left++;
					LockSupport.parkNanos(PAUSE.toNanos());
				}
			}
		}
	}

	private static void closeAll(List<ServerSocketChannel> channels) throws IOException {
		for (ServerSocketChannel channel : channels) {
			channel.close();
		}
	}

	private static boolean hasVersion6() {
		try (ServerSocketChannel trial = ServerSocketChannel.open()) {
			InetAddress address = InetAddress.getByName("::1");
			trial.bind(new InetSocketAddress(address, 0));
			return address instanceof Inet6Address;
		} catch (IOException | UnsupportedOperationException | UnsupportedAddressTypeException e) {
			// Switched off in the system, or for this program alone.
			return false;
		}
	}

	private static ServerSocketChannel channel(InetAddress address, int port) throws IOException {
		ServerSocketChannel channel = ServerSocketChannel.open();
		try {
			channel.bind(new InetSocketAddress(address, port));
			return channel;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	@Override
	public int port() {
		return connectors.getFirst().getLocalPort();
	}

	@Override
	public void shut() {
		connectors.forEach(ServerConnector::close);
	}

	@Override
	public void close() {
		exchanges.awaitNone(LAST_ANSWERS);
		try {
			server.stop();
		} catch (Exception e) {
			throw new IllegalStateException("the server did not stop", e);
		} finally {
			shut();
		}
	}
}

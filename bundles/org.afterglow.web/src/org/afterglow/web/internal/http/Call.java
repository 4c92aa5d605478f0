package org.afterglow.web.internal.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.afterglow.records.Integration;
import org.afterglow.records.Journal;

import tools.jackson.databind.JsonNode;

/** Something that was asked, and may be. */
public interface Call {

	/** As in the route; GET when HEAD was asked. */
	String method();

	/** Decoded, without the query. */
	String path();

	/** What stands in the path at this place of the pattern, decoded. */
	String place(String name);

	/** @throws Problem if it stands there more than once */
	Optional<String> query(String name);

	/** Every value of that name, in their order. */
	List<String> queries(String name);

	/** The names in the query. */
	Set<String> queryNames();

	/** @throws Problem if it came more than once */
	Optional<String> header(String name);

	/** Of a type and size the route takes; empty if it takes none. */
	byte[] body();

	/** The body. @throws Problem if it is no JSON */
	JsonNode json();

	/** Whose token it came with. */
	Optional<Integration> integration();

	/** Whose page it came from. */
	Optional<Journal> journal();

	Open practice();

	/**
	 * Waits without taking the place of others that work.
	 *
	 * @return false if the time is over before
	 * @throws Problem if too many wait already, or the practice is locked meanwhile
	 */
	boolean await(CompletableFuture<?> happened, Duration patience);
}

package org.afterglow.framework;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is recorded in the open practice, for the pictures that modules draw of it. A service of the program, there while a vault is
 * open. Everything but {@link #listen} reads the vault and may take its time: never on the thread that draws windows.
 * <p>
 * Every method may throw a {@link RuntimeException} of the program where the vault cannot be read, such as when it is being locked;
 * let it pass, the workbench says it in words.
 *
 * @since 1.0
 */
@ProviderType
public interface ModuleRecords {

	/** The client of this id; empty if they are gone. */
	Optional<Client> client(ClientId id);

	/** Sessions of the client, by date and number. */
	List<Session> sessions(ClientId client);

	/**
	 * Entries of one type of the client, in the order in which they were begun. They are as they were last saved, carried over to the
	 * version of now where their type is known and reads them.
	 */
	List<Entry> entries(ClientId client, EntryTypeId type);

	/** The entry of this id, in the same way; empty if it is gone. */
	Optional<Entry> entry(EntryId id);

	/** The words that were added to an entry, by date of their session, narrative and place; those that are gone from their text among them. */
	List<EntryPlace> places(EntryId entry);

	/**
	 * The codes that a module brought, as the codebook has them now. One that was merged into another of the same module counts as that
	 * one, and one that was deleted is left out.
	 *
	 * @param module id of the module that brought the codes
	 */
	List<ModuleCode> codes(String module);

	/**
	 * Where codes of a module are marked in the narratives of the client, by session, narrative and place. A code that was merged into
	 * another counts as that one; what stands in no text any more is left out.
	 *
	 * @param module id of the module that brought the codes
	 */
	List<CodeUse> codeUses(ClientId client, String module);

	/**
	 * Calls after something that can be read here changed.
	 *
	 * @param changed called on any thread; must return fast, and reads nothing itself
	 * @return ends it
	 */
	Listening listen(Runnable changed);

	/**
	 * Ends what {@link ModuleRecords#listen} began; calling it again does nothing.
	 *
	 * @since 1.0
	 */
	@FunctionalInterface
	interface Listening extends AutoCloseable {

		@Override
		void close();
	}
}

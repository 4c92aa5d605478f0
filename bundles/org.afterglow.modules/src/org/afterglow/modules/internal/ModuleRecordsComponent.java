package org.afterglow.modules.internal;

import java.util.List;
import java.util.Optional;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.CodeUse;
import org.afterglow.framework.EntryPlace;
import org.afterglow.framework.ModuleCode;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.modules.ModuleRegistry;
import org.afterglow.modules.RecordsForModules;
import org.afterglow.records.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What pictures of modules read, as a service that is there for as long as the records are. */
@Component
public final class ModuleRecordsComponent implements ModuleRecords {

	private final ModuleRecords records;

	@Activate
	public ModuleRecordsComponent(@Reference ModuleRegistry registry, @Reference Records records, @Reference Codebook codebook) {
		this.records = new RecordsForModules(records, codebook, registry);
	}

	@Override
	public Optional<Client> client(ClientId id) {
		return records.client(id);
	}

	@Override
	public List<Session> sessions(ClientId client) {
		return records.sessions(client);
	}

	@Override
	public List<Entry> entries(ClientId client, EntryTypeId type) {
		return records.entries(client, type);
	}

	@Override
	public Optional<Entry> entry(EntryId id) {
		return records.entry(id);
	}

	@Override
	public List<EntryPlace> places(EntryId entry) {
		return records.places(entry);
	}

	@Override
	public List<ModuleCode> codes(String module) {
		return records.codes(module);
	}

	@Override
	public List<CodeUse> codeUses(ClientId client, String module) {
		return records.codeUses(client, module);
	}

	@Override
	public Listening listen(Runnable changed) {
		return records.listen(changed);
	}
}

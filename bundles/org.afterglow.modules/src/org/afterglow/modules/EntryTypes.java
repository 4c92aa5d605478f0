package org.afterglow.modules;

import java.util.List;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.EntryTypeId;

/** The kinds of entries that can be begun and changed in the open practice. Quick enough for any thread. */
public interface EntryTypes {

	/** Those of active modules, in the order of the modules and within each in that of its author. */
	List<EntryType> all();

	/** The type, if its module is active. */
	Optional<EntryType> byId(EntryTypeId id);

	/** Who brings the type; empty if its module is not active. */
	Optional<ModuleInfo> module(EntryTypeId id);
}

package org.afterglow.ui.entries.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.afterglow.framework.EntryType;
import org.afterglow.model.EntryTypeId;
import org.afterglow.modules.PracticeModules;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.EntryTypes;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The types of the modules in use, for the thread that draws windows. */
public final class TypesInUse implements EntryTypes {

	private final PracticeModules modules;
	private final Display display;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Follows these from now on, for as long as the practice is open. */
	TypesInUse(PracticeModules modules, Display display) {
		this.modules = modules;
		this.display = display;
		modules.listen(this::changed);
	}

	/** The one of the open practice. UI thread. */
	public static EntryTypes ofPractice() {
		return Services.shared(EntryTypes.class, () -> new TypesInUse(Services.of(PlatformUI.getWorkbench(), PracticeModules.class),
				PlatformUI.getWorkbench().getDisplay()));
	}

	private void changed() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> listeners.forEach(Runnable::run));
		}
	}

	@Override
	public List<EntryType> all() {
		return modules.entryTypes().all();
	}

	@Override
	public void failed(EntryTypeId type, Throwable thrown) {
		modules.failed(type, thrown);
	}

	@Override
	public Runnable listen(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}
}

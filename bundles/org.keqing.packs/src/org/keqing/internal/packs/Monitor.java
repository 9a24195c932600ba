package org.keqing.internal.packs;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.keqing.store.Progress;

/** The installer's monitor over our progress: it counts what the installer calls a task, and passes a cancel on. */
final class Monitor extends NullProgressMonitor {

	private final Progress progress;

	Monitor(Progress progress, String task) {
		this.progress = progress;
		progress.begin(task, -1);
	}

	@Override
	public boolean isCanceled() {
		return super.isCanceled() || progress.canceled();
	}
}

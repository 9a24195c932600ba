package org.keqing.internal.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.keqing.store.Progress;

/** The store's progress shown by a job's monitor. Totals beyond what a monitor counts are scaled down. */
public final class MonitorProgress implements Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private long total = -1;
    private long done;
    private int shown;

    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(String task, long newTotal) {
        if (total == -1 && shown == 0 && done == 0) {
            monitor.beginTask(task, newTotal > 0 ? TICKS : IProgressMonitor.UNKNOWN);
        } else {
            monitor.subTask(task);
        }
        total = newTotal;
        done = 0;
        shown = 0;
    }

    @Override
    public void worked(long n) {
        done += n;
        if (total > 0) {
            int ticks = (int) Math.min(TICKS, done * TICKS / total);
            monitor.worked(ticks - shown);
            shown = ticks;
        }
    }

    @Override
    public boolean canceled() {
        return monitor.isCanceled();
    }
}

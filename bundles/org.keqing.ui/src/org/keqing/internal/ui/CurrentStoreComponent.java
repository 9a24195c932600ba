package org.keqing.internal.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.keqing.ui.Failures;
import org.keqing.store.CanceledException;
import org.keqing.store.Store;
import org.keqing.store.StoreChange;
import org.keqing.store.StoreListener;
import org.keqing.store.StoreLocation;
import org.keqing.store.StoreService;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Jobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens and closes the store in jobs, one after the other, and tells the listeners on the UI thread. */
@Component(service = CurrentStore.class)
public final class CurrentStoreComponent implements CurrentStore {

    private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private record Situation(State state, StoreLocation location, Store store, String failure) {
    }

    private final StoreService service;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final StoreListener dataListener = this::dataChanged;
    private volatile Situation now = new Situation(State.CLOSED, null, null, null);

    @Activate
    public CurrentStoreComponent(@Reference StoreService service) {
        this.service = service;
    }

    @Deactivate
    void deactivate() {
        Store open = now.store();
        now = new Situation(State.CLOSED, now.location(), null, null);
        if (open != null) {
            open.close();
        }
    }

    @Override
    public Optional<Store> store() {
        return Optional.ofNullable(now.store());
    }

    @Override
    public State state() {
        return now.state();
    }

    @Override
    public Optional<String> failure() {
        return Optional.ofNullable(now.failure());
    }

    @Override
    public Optional<StoreLocation> location() {
        return Optional.ofNullable(now.location());
    }

    @Override
    public String user() {
        return System.getProperty("user.name", "keqing"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void open(StoreLocation where) {
        Store former = now.store();
        become(new Situation(State.OPENING, where, null, null));
        schedule(NLS.bind(Messages.JobOpenDatabase, where.display()), monitor -> {
            closeQuietly(former);
            try {
                Store store = service.open(where, Jobs.progress(monitor));
                store.addListener(dataListener);
                become(new Situation(State.OPEN, where, store, null));
            } catch (CanceledException | OperationCanceledException e) {
                become(new Situation(State.CLOSED, where, null, null));
            } catch (Exception e) {
                ILog.of(CurrentStoreComponent.class).error(NLS.bind(Messages.MsgOpenFailed, where.display()), e);
                become(new Situation(State.FAILED, where, null, Failures.message(e)));
            }
        });
    }

    @Override
    public void close() {
        Store former = now.store();
        become(new Situation(State.CLOSED, now.location(), null, null));
        schedule(Messages.JobCloseDatabase, monitor -> closeQuietly(former));
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void closeQuietly(Store store) {
        if (store != null) {
            store.removeListener(dataListener);
            store.close();
        }
    }

    private void become(Situation situation) {
        now = situation;
        tell(Listener::storeChanged);
    }

    private void dataChanged(StoreChange change) {
        tell(listener -> listener.dataChanged(change));
    }

    private void tell(Consumer<Listener> message) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listeners.forEach(message));
        }
    }

    private static void schedule(String name, ICoreRunnable work) {
        Job job = Job.create(name, work);
        job.setRule(ONE_AT_A_TIME);
        job.setPriority(Job.LONG);
        job.schedule();
    }
}

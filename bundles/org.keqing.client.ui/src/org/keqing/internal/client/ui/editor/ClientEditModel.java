package org.keqing.internal.client.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.keqing.model.client.Client;
import org.keqing.model.client.ClientExtension;
import org.keqing.model.client.ClientFactory;
import org.keqing.model.client.ClientPackage;
import org.keqing.model.client.provider.ClientItemProviderAdapterFactory;
import org.keqing.store.ConflictException.Conflict;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.StoreSession;
import org.keqing.ui.ClientRef;

/** One client being edited: its session, commands with undo, save and the resolution of conflicts. Knows no widgets; used by one thread at a time. */
public final class ClientEditModel implements AutoCloseable {

    private final StoreSession session;
    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory();
    private final BasicCommandStack commands = new BasicCommandStack();
    private final EditingDomain domain;
    private final Set<EStructuralFeature> touched = new HashSet<>();
    private final EContentAdapter watcher = new Watcher();
    private Client client;

    private ClientEditModel(StoreSession session) {
        this.session = session;
        adapters.addAdapterFactory(new ClientItemProviderAdapterFactory());
        adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        domain = new AdapterFactoryEditingDomain(adapters, commands, session.resourceSet());
    }

    /**
     * Loads a client for editing.
     *
     * @return empty when there is none with this id
     */
    public static Optional<ClientEditModel> load(Store store, String user, long id) throws StoreException {
        ClientEditModel model = new ClientEditModel(store.openSession(user));
        Client loaded = model.session.load(ClientPackage.Literals.CLIENT, id);
        if (loaded == null) {
            model.close();
            return Optional.empty();
        }
        model.watch(loaded);
        return Optional.of(model);
    }

    /** Starts a new client, without code or name. */
    public static ClientEditModel create(Store store, String user) {
        ClientEditModel model = new ClientEditModel(store.openSession(user));
        model.watch(model.session.add(ClientFactory.eINSTANCE.createClient()));
        return model;
    }

    public Client client() {
        return client;
    }

    /** What a selection carries. */
    public ClientRef ref() {
        return new ClientRef(client.getId(), client.getCode(), client.getName());
    }

    public EditingDomain domain() {
        return domain;
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return commands.isSaveNeeded();
    }

    /** The extension of a class, when the client has one. */
    public Optional<ClientExtension> extension(EClass type) {
        return client.getExtensions().stream().filter(type::isInstance).findFirst();
    }

    /** Adds an empty extension of a class, undoable. */
    public void addExtension(EClass type) {
        add(ClientPackage.Literals.CLIENT__EXTENSIONS, EcoreUtil.create(type));
    }

    /** Adds an object to a list of the client, undoable. */
    public void add(EStructuralFeature list, EObject object) {
        commands.execute(AddCommand.create(domain, client, list, object));
    }

    /** Removes objects from a list of the client, undoable. */
    public void remove(EStructuralFeature list, Collection<?> objects) {
        commands.execute(RemoveCommand.create(domain, client, list, objects));
    }

    /**
     * Writes the changes.
     *
     * @throws org.keqing.store.ConflictException when somebody else was quicker; nothing was written
     */
    public void save() throws StoreException {
        session.commit();
        commands.saveIsDone();
        touched.clear();
    }

    /**
     * The fields of a conflict that were changed here, too: somebody has to choose. What only the other side changed is simply theirs.
     *
     * @param conflict from the failed save
     */
    public List<EStructuralFeature> disputed(Conflict conflict) {
        return conflict.features().stream().filter(touched::contains).toList();
    }

    /**
     * Settles a conflict: mine becomes based on theirs, with their values where they were chosen. Save afterwards.
     *
     * @param conflict   from the failed save
     * @param takeTheirs the disputed features whose value is to be theirs
     */
    public void settle(Conflict conflict, List<EStructuralFeature> takeTheirs) {
        if (!conflict.deleted()) {
            List<EStructuralFeature> keepMine = new ArrayList<>(disputed(conflict));
            keepMine.removeAll(takeTheirs);
            conflict.features().stream().filter(f -> !keepMine.contains(f)).forEach(f -> copy(f, conflict.theirs(), conflict.mine()));
        }
        session.rebase(conflict);
    }

    @Override
    public void close() {
        adapters.dispose();
        session.close();
    }

    private void watch(Client loaded) {
        if (client != null) {
            client.eAdapters().remove(watcher);
        }
        client = loaded;
        client.eAdapters().add(watcher);
        touched.clear();
    }

    private static void copy(EStructuralFeature feature, EObject from, EObject to) {
        if (!from.eClass().getEAllStructuralFeatures().contains(feature)) {
            return;
        }
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> target = (List<EObject>) to.eGet(feature);
            @SuppressWarnings("unchecked")
            List<EObject> source = (List<EObject>) from.eGet(feature);
            target.clear();
            target.addAll(EcoreUtil.copyAll(source));
        } else {
            to.eSet(feature, from.eGet(feature));
        }
    }

    /** Remembers which features of the client were changed here, those of its parts under the list that holds them. */
    private final class Watcher extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()) {
                Object feature = notification.getFeature();
                EObject changed = notification.getNotifier() instanceof EObject object ? object : client;
                while (changed != client && changed != null) {
                    feature = changed.eContainingFeature();
                    changed = changed.eContainer();
                }
                if (changed != null && feature instanceof EStructuralFeature known) {
                    touched.add(known);
                }
            }
        }
    }
}

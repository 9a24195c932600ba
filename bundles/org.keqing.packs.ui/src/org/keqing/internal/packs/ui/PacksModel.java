package org.keqing.internal.packs.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keqing.packs.Pack;
import org.keqing.packs.PackException;
import org.keqing.packs.PackService;
import org.keqing.packs.PackSites;
import org.keqing.packs.SchemeEffect;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** What the dialog of the packs knows and does. */
final class PacksModel {

    private final PackService service;
    private final List<URI> added = new ArrayList<>();
    private List<Pack> packs = List.of();
    private String silent;
    private boolean changed;

    PacksModel(PackService service) {
        this.service = service;
    }

    /** Reads the packs; when a site does not answer, those that are installed. */
    List<Pack> load(Progress progress) throws PackException {
        silent = null;
        try {
            packs = service.packs(sites(), Locale.getDefault(), progress);
        } catch (PackException e) {
            silent = e.getMessage();
            packs = service.packs(List.of(), Locale.getDefault(), progress);
        }
        return packs;
    }

    /** {@return why the sites could not be asked, null when they could} */
    String silent() {
        return silent;
    }

    /** {@return the sites that are asked} */
    List<URI> sites() throws PackException {
        var all = new ArrayList<>(service.sites());
        added.stream().filter(site -> !all.contains(site)).forEach(all::add);
        return all;
    }

    /** Adds a site to those that are asked, by address or path. */
    void add(String site) throws PackException {
        added.add(PackSites.parse(site, Path.of(""))); //$NON-NLS-1$
    }

    List<Pack> packs() {
        return packs;
    }

    /** {@return whether something was installed, updated or removed} */
    boolean isChanged() {
        return changed;
    }

    static boolean canInstall(Pack pack) {
        return !pack.isInstalled() && pack.offered() != null;
    }

    static String state(Pack pack) {
        if (pack.updatable()) {
            return Messages.StateUpdatable;
        }
        return pack.isInstalled() ? Messages.StateInstalled : Messages.StateOffered;
    }

    void install(Pack pack, Progress progress) throws PackException {
        changed |= !service.install(List.of(pack.id()), sites(), progress).isEmpty();
        load(progress);
    }

    void remove(Pack pack, Progress progress) throws PackException {
        changed |= !service.remove(List.of(pack.id()), progress).isEmpty();
        load(progress);
    }

    List<SchemeEffect> preview(Pack pack, Store store, Progress progress) throws PackException, StoreException {
        return service.preview(List.of(pack.id()), sites(), store, progress);
    }

    void update(Pack pack, Progress progress) throws PackException {
        changed |= !service.update(List.of(pack.id()), sites(), progress).isEmpty();
        load(progress);
    }
}

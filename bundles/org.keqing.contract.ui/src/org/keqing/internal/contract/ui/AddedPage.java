package org.keqing.internal.contract.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.contract.ui.ContractPage;
import org.keqing.contract.ui.OpenContract;

/** A page that a plug-in adds; what goes wrong in it is logged and leaves the editor as it is. */
final class AddedPage implements PageFolder.Page {

    private final ContractPages.Entry entry;
    private final IServiceLocator site;
    private final Supplier<OpenContract> open;
    private Optional<ContractPage> page = Optional.empty();

    /**
     * @param open the contract as it is stored now
     */
    AddedPage(ContractPages.Entry entry, IServiceLocator site, Supplier<OpenContract> open) {
        this.entry = entry;
        this.site = site;
        this.open = open;
    }

    @Override
    public Control create(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        page = entry.maker().make();
        page.ifPresent(made -> SafeRunner.run(() -> made.create(place, site)));
        return place;
    }

    @Override
    public void show() {
        page.ifPresent(made -> SafeRunner.run(() -> made.show(open.get())));
    }
}

package org.keqing.internal.support.ui.incentive;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.keqing.contract.ui.ContractPage;
import org.keqing.contract.ui.OpenContract;

/** Stands for the editor of a contract around one of its pages. */
final class PageView extends ViewPart {

    private final ContractPage page;
    private final Supplier<OpenContract> contract;

    PageView(ContractPage page, Supplier<OpenContract> contract) {
        this.page = page;
        this.contract = contract;
    }

    @Override
    public void createPartControl(Composite parent) {
        page.create(parent, getSite());
        page.show(contract.get());
    }

    @Override
    public void setFocus() {
        // nothing to work with
    }
}

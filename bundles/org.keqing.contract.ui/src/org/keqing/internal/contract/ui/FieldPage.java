package org.keqing.internal.contract.ui;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of fields, as wide as there is room and as high as it needs. */
final class FieldPage implements PageFolder.Page {

    private final Supplier<ContractFields> fields;
    private final ContractFields.Part part;
    private ScrolledComposite scrolled;
    private ContractFields shown;

    /**
     * @param fields those of the contract as it is open now
     */
    FieldPage(Supplier<ContractFields> fields, ContractFields.Part part) {
        this.fields = fields;
        this.part = part;
    }

    @Override
    public Control create(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, e -> fit());
        return scrolled;
    }

    @Override
    public void show() {
        if (shown != fields.get()) {
            shown = fields.get();
            Control before = scrolled.getContent();
            Composite page = new Composite(scrolled, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 12).applyTo(page);
            shown.create(part, page);
            scrolled.setContent(page);
            if (before != null) {
                before.dispose();
            }
            fit();
        }
    }

    private void fit() {
        if (scrolled.getContent() != null) {
            int width = scrolled.getClientArea().width;
            shown.fit(width);
            scrolled.setMinHeight(scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
        }
    }
}

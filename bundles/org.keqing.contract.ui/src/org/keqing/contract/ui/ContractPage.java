package org.keqing.contract.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;

/**
 * A page that a plug-in adds to the editor of a contract by the extension point {@code org.keqing.contract.ui.contractPages}. Each editor has its own instance,
 * made when the page is shown for the first time. The page stores what it changes by itself: it has no part in the editor's saving. All methods are called on the
 * UI thread; read the database in a job ({@link org.keqing.ui.Jobs#read}).
 *
 * @since 0.1
 */
public interface ContractPage {

    /**
     * Creates the widgets; called once. Gives back whatever belongs to them when they are disposed.
     *
     * @param parent the page becomes its only child; it fills the page and has margins of its own
     * @param site   where services and the page of the workbench are found
     * @return the page's widget
     */
    Control create(Composite parent, IServiceLocator site);

    /**
     * Shows a contract: when the page was created, and again each time the contract was stored, here or elsewhere, or led on by a step. Never called for a contract
     * that the person may not read, nor for one that was never stored: such a contract has no such pages yet.
     *
     * @param contract as it is stored now
     */
    void show(OpenContract contract);
}

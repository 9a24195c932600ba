package org.keqing.internal.contract.ui;

import org.eclipse.ui.services.IServiceLocator;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.life.ContractLife;
import org.keqing.internal.contract.ui.text.TextServices;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/** What the parts of a contract work with. */
record ContractServices(ContractLife life, DueService dues, CustodyServices custody, TextServices texts, CurrentStore current) {

    static ContractServices of(IServiceLocator site) {
        return new ContractServices(UiServices.require(site, ContractLife.class), UiServices.require(site, DueService.class), CustodyServices.of(site),
            TextServices.of(site), UiServices.require(site, CurrentStore.class));
    }
}

package org.keqing.internal.contract.ui;

import org.eclipse.ui.services.IServiceLocator;
import org.keqing.contract.access.ContractAccess;
import org.keqing.contract.custody.AttachmentService;
import org.keqing.contract.custody.CustodyService;
import org.keqing.ui.UiServices;

/** What the keeping of contracts works with. */
record CustodyServices(ContractAccess access, CustodyService custody, AttachmentService attachments) {

    static CustodyServices of(IServiceLocator site) {
        return new CustodyServices(UiServices.require(site, ContractAccess.class), UiServices.require(site, CustodyService.class), UiServices.require(site, AttachmentService.class));
    }
}

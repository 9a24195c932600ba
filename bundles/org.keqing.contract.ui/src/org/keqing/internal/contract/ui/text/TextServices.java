package org.keqing.internal.contract.ui.text;

import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.keqing.contract.ContractService;
import org.keqing.contract.ContractSuccession;
import org.keqing.contract.dues.DueService;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TextPrinter;
import org.keqing.contract.text.TextService;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.UiServices;

/**
 * What texts and templates are worked on with.
 *
 * @param printer absent in a product that does not print
 */
public record TextServices(TextService texts, TemplateService templates, Optional<TextPrinter> printer, ContractService contracts, ContractSuccession succession, DueService dues,
    CurrentStore current) {

    /** Those of the workbench. */
    public static TextServices of(IServiceLocator site) {
        return new TextServices(UiServices.require(site, TextService.class), UiServices.require(site, TemplateService.class), UiServices.find(site, TextPrinter.class),
            UiServices.require(site, ContractService.class), UiServices.require(site, ContractSuccession.class), UiServices.require(site, DueService.class),
            UiServices.require(site, CurrentStore.class));
    }
}

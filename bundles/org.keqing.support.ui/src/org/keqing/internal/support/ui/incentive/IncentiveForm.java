package org.keqing.internal.support.ui.incentive;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.keqing.internal.support.ui.form.FormCompanion;
import org.keqing.internal.support.ui.form.FormField;
import org.keqing.internal.support.ui.form.FormModel;
import org.keqing.internal.support.ui.form.Messages;
import org.keqing.store.Store;
import org.keqing.support.incentive.IncentiveService;
import org.keqing.ui.ClientRef;

/** The form for a new incentive, with what the contract says proposed in it. Knows no widgets. */
final class IncentiveForm {

    private final FormModel model;
    private final FormCompanion companion;

    /**
     * @param contract number of the contract to which it is to be bound, empty: as the user chooses
     */
    IncentiveForm(IncentiveService incentives, Store store, String user, ClientRef client, NewIncentive asked, String contract) {
        List<FormField> fields = asked.fields(LocalDate.now(), contract);
        model = new FormModel(Messages.ActionDefine, NLS.bind(Messages.MsgDefine, client.label()), fields,
            (values, progress) -> incentives.define(store, user, client.id(), asked.terms(values)));
        companion = new ContractProposals(asked, fields, number -> incentives.propose(store, user, client.id(), number));
    }

    FormModel model() {
        return model;
    }

    FormCompanion companion() {
        return companion;
    }
}

package org.keqing.internal.support.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.support.ui.Messages;
import org.keqing.store.Store;
import org.keqing.support.PlanService;
import org.keqing.support.PlanSummary;
import org.keqing.support.model.SupportPackage;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.TierPolicy;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.StoreView;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;

/** The selected client: what its tier entitles it to, and its support plans. */
public final class ClientPlansView extends StoreView<ClientPlansView.Content> {

    private final Action create = action(Messages.ActionAdd, this::create);
    private PlanService plans;
    private PolicyService policies;
    private ClientRef client;
    private Composite area;
    private Label policyHead;
    private Label policyText;
    private Tables.ListTable<PlanSummary> list;

    /** What is read of a client. */
    record Content(ClientRef client, List<PlanSummary> plans, Optional<TierPolicy> policy) {
    }

    /** The view. */
    public ClientPlansView() {
        super(SupportPackage.Literals.SUPPORT_PLAN);
    }

    @Override
    protected Control createContent(Composite parent) {
        plans = UiServices.require(getSite(), PlanService.class);
        policies = UiServices.require(getSite(), PolicyService.class);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite policy = Palette.onGround(new Composite(area, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(policy);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 4).applyTo(policy);
        policyHead = new Label(policy, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(policyHead);
        policyText = Palette.muted(new Label(policy, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(policyText);
        list = Tables.list(area, PlanColumns.all());
        list.table().stretch("title"); //$NON-NLS-1$
        list.table().onOpen(plan -> PlanActions.open(getSite().getPage(), plan.id(), plan.title()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.table().control());
        return area;
    }

    @Override
    protected void fillToolBar(IToolBarManager bar) {
        create.setEnabled(false);
        bar.add(create);
        ClientSelection.follow(getSite(), area, selected -> {
            client = selected;
            create.setEnabled(true);
            reload();
        });
    }

    @Override
    protected void paint(Palette palette) {
        Icons.put(create, "add", palette); //$NON-NLS-1$
    }

    private void create() {
        PlanActions.create(getSite().getPage(), client);
    }

    @Override
    protected Content read(Store store) throws Exception {
        ClientRef of = client;
        if (of == null) {
            return new Content(null, List.of(), Optional.empty());
        }
        return new Content(of, plans.plansOf(store, of.id()), policies.ofClient(store, of.id()));
    }

    @Override
    protected boolean fill(Content read) {
        list.rows().set(read.plans());
        policyHead.setText(LabelText.literal(read.policy().map(policy -> policy.summary().in(Locale.getDefault())).orElse(Messages.MsgNoPolicy)));
        policyText.setText(LabelText.literal(read.policy().map(ClientPlansView::words).orElse(""))); //$NON-NLS-1$
        area.layout(true, true);
        return read.client() != null && (!read.plans().isEmpty() || read.policy().isPresent());
    }

    /** What the client may expect, in one line. */
    static String words(TierPolicy policy) {
        Locale locale = Locale.getDefault();
        String entitlements = String.join(Messages.LabelComma, policy.entitlements().stream().map(each -> each.text().in(locale).replaceAll("[.\u3002]$", "")).toList()); //$NON-NLS-1$ //$NON-NLS-2$
        return NLS.bind(Messages.MsgEntitled, entitlements);
    }

    @Override
    protected void explain(EmptyState sentence) {
        if (client == null) {
            sentence.show(ClientPlansView.class, "plan", Messages.TitleEmpty, Messages.MsgChooseClient); //$NON-NLS-1$
        } else {
            sentence.show(ClientPlansView.class, "plan", Messages.TitleEmpty, Messages.MsgEmptyOfClient); //$NON-NLS-1$
            sentence.button(Messages.ActionAdd, this::create);
        }
    }

    @Override
    protected String icon() {
        return "plan"; //$NON-NLS-1$
    }

    @Override
    protected void export() {
        export(list, "plans"); //$NON-NLS-1$
    }
}

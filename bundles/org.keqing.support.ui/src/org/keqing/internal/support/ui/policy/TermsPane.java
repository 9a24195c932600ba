package org.keqing.internal.support.ui.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.support.ui.Messages;
import org.keqing.support.policy.TierPolicy;
import org.keqing.support.policy.VisitLevel;
import org.keqing.ui.Palette;

/** The fields of a policy that are no lists: what it is about, cost, visits, service, payment. */
final class TermsPane {

    private static final int MOST = 1_000;
    private static final int FIELD = 96;
    /** Labels and fields side by side where there is room for two of each, else below each other. */
    private static final int COLUMNS = 4;

    private final ScrolledComposite scrolled;
    private final Composite area;
    private final GridLayout layout;
    /** Of fields that are as wide as all columns but that of their label. */
    private final List<GridData> wide = new ArrayList<>();
    private final Consumer<String> changed;
    private final Text cost;
    private final Text summaryEn;
    private final Text summaryZh;
    private final Map<VisitLevel, Spinner> visits = new EnumMap<>(VisitLevel.class);
    private final Spinner hours;
    private final Text serviceEn;
    private final Text serviceZh;
    private final Spinner days;
    private final Spinner prepaid;
    private final Text paymentEn;
    private final Text paymentZh;
    private PolicyModel model;
    private boolean showing;

    /** @param changed told after each change, with what is wrong or an empty text */
    TermsPane(Composite parent, Consumer<String> changed) {
        this.changed = changed;
        scrolled = Palette.onGround(new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        area = Palette.onGround(new Composite(scrolled, SWT.NONE));
        scrolled.setContent(area);
        layout = GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(16, 16).spacing(16, 8).create();
        area.setLayout(layout);
        summaryEn = text(Messages.LabelSummary, Messages.ColumnEnglish);
        summaryZh = text(Messages.LabelSummary, Messages.ColumnChinese);
        cost = text(Messages.LabelYearlyCost, SWT.RIGHT);
        visits.put(VisitLevel.SENIOR, spinner(Messages.LabelSenior, 366));
        visits.put(VisitLevel.MANAGER, spinner(Messages.LabelManagerVisits, 366));
        visits.put(VisitLevel.PHONE, spinner(Messages.LabelPhone, 366));
        hours = spinner(Messages.LabelHours, MOST);
        wide(hours);
        serviceEn = text(Messages.LabelService, Messages.ColumnEnglish);
        serviceZh = text(Messages.LabelService, Messages.ColumnChinese);
        days = spinner(Messages.LabelPaymentDays, MOST);
        prepaid = spinner(Messages.LabelPrepaid, 100);
        paymentEn = text(Messages.LabelPayment, Messages.ColumnEnglish);
        paymentZh = text(Messages.LabelPayment, Messages.ColumnChinese);
        int sideBySide = area.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        scrolled.addListener(SWT.Resize, e -> arrange(scrolled.getClientArea().width < sideBySide ? COLUMNS / 2 : COLUMNS));
        scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        ModifyListener typed = e -> take();
        for (Control child : area.getChildren()) {
            if (child instanceof Text field) {
                field.addModifyListener(typed);
            } else if (child instanceof Spinner field) {
                field.addModifyListener(typed);
            }
        }
    }

    private void arrange(int columns) {
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            wide.forEach(data -> data.horizontalSpan = columns - 1);
            scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            area.layout();
        }
    }

    private void wide(Control field) {
        GridData data = (GridData) field.getLayoutData();
        data.horizontalSpan = COLUMNS - 1;
        wide.add(data);
    }

    private Text text(String label, String language) {
        Text text = text(NLS.bind(Messages.LabelInLanguage, label, language), SWT.LEFT);
        wide(text);
        return text;
    }

    private Text text(String label, int side) {
        Palette.muted(new Label(area, SWT.NONE)).setText(label);
        Text text = new Text(area, SWT.BORDER | side);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Spinner spinner(String label, int most) {
        Palette.muted(new Label(area, SWT.NONE)).setText(label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setMaximum(most);
        GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
        return spinner;
    }

    void editable(boolean now) {
        for (Control child : area.getChildren()) {
            if (child instanceof Text field) {
                field.setEditable(now);
            } else if (child instanceof Spinner field) {
                field.setEnabled(now);
            }
        }
    }

    Control control() {
        return scrolled;
    }

    void show(PolicyModel shown) {
        model = shown;
        showing = true;
        TierPolicy policy = model.policy();
        cost.setText(PolicyModel.money(policy.yearlyCost()));
        summaryEn.setText(PolicyModel.text(policy.summary(), PolicyModel.EN));
        summaryZh.setText(PolicyModel.text(policy.summary(), PolicyModel.ZH));
        visits.forEach((level, spinner) -> spinner.setSelection(policy.visits().getOrDefault(level, 0)));
        TierPolicy.Service service = policy.service();
        hours.setSelection(service == null ? 0 : service.hours());
        serviceEn.setText(service == null ? "" : PolicyModel.text(service.text(), PolicyModel.EN)); //$NON-NLS-1$
        serviceZh.setText(service == null ? "" : PolicyModel.text(service.text(), PolicyModel.ZH)); //$NON-NLS-1$
        TierPolicy.Payment payment = policy.payment();
        days.setSelection(payment == null ? 0 : payment.days());
        prepaid.setSelection(payment == null ? 0 : payment.prepaid());
        paymentEn.setText(payment == null ? "" : PolicyModel.text(payment.text(), PolicyModel.EN)); //$NON-NLS-1$
        paymentZh.setText(payment == null ? "" : PolicyModel.text(payment.text(), PolicyModel.ZH)); //$NON-NLS-1$
        showing = false;
    }

    private void take() {
        if (!showing) {
            model.summary(PolicyModel.EN, summaryEn.getText());
            model.summary(PolicyModel.ZH, summaryZh.getText());
            visits.forEach((level, spinner) -> model.visits(level, spinner.getSelection()));
            model.service(hours.getSelection(), serviceEn.getText(), serviceZh.getText());
            model.payment(days.getSelection(), prepaid.getSelection(), paymentEn.getText(), paymentZh.getText());
            changed.accept(model.cost(cost.getText()) ? "" : NLS.bind(Messages.MsgNoMoneyTyped, cost.getText())); //$NON-NLS-1$
        }
    }
}

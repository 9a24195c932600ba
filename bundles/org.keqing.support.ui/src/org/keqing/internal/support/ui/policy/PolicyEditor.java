package org.keqing.internal.support.ui.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.keqing.internal.support.ui.Messages;
import org.keqing.internal.support.ui.form.ManagersOnly;
import org.keqing.model.Plurals;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.support.policy.Measure;
import org.keqing.support.policy.MeasureCatalogue;
import org.keqing.support.policy.Policies;
import org.keqing.support.policy.PolicyException;
import org.keqing.support.policy.PolicyService;
import org.keqing.support.policy.PolicyVersion;
import org.keqing.support.policy.TierMove;
import org.keqing.support.result.Metric;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.UiServices;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** The policies of all schemes: a tree of schemes and tiers, what the chosen tier is entitled to, and how it differs from the pack. */
public final class PolicyEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.keqing.support.ui.policyEditor"; //$NON-NLS-1$

    private final List<PolicyModel> models = new ArrayList<>();
    private CurrentStore current;
    private PolicyService policies;
    private MeasureCatalogue measures;
    private Store store;
    private Composite stack;
    private EmptyState empty;
    private SashForm body;
    private Tree tree;
    private Label head;
    private Label state;
    private Button discard;
    private TermsPane terms;
    private LinesTable entitlements;
    private LinesTable duties;
    private LinesTable suggested;
    private LinesTable goals;
    private Tables.ListTable<PolicyModel.Difference> difference;
    private PolicyModel model;
    private String refused = ""; //$NON-NLS-1$

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        current = UiServices.require(getSite(), CurrentStore.class);
        policies = UiServices.require(getSite(), PolicyService.class);
        measures = UiServices.require(getSite(), MeasureCatalogue.class);
        stack = Palette.onGround(new Composite(parent, SWT.NONE));
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack);
        body = new SashForm(stack, SWT.HORIZONTAL);
        tree = Palette.onGround(new Tree(body, SWT.SINGLE | SWT.V_SCROLL));
        Palette.follow(tree, palette -> {
            tree.setBackground(Palette.color(palette.background()));
            tree.setForeground(Palette.color(palette.text()));
        });
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose((TreeItem) e.item)));
        Composite right = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        createHead(right);
        createTabs(right);
        body.setWeights(24, 76);
        UiServices.follow(current, stack, this::opened);
        ManagersOnly.follow(getSite(), current, stack, this::refuse);
    }

    private void createHead(Composite parent) {
        Composite top = Palette.onGround(new Composite(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(16, 4).applyTo(top);
        head = new Label(top, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
        discard = new Button(top, SWT.PUSH);
        discard.setText(Messages.ActionDiscardCopy);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(discard);
        discard.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> discard()));
        state = Palette.muted(new Label(top, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(state);
    }

    private void createTabs(Composite parent) {
        Locale locale = Locale.getDefault();
        CTabFolder tabs = new CTabFolder(parent, SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        terms = new TermsPane(tabs, this::changed);
        tab(tabs, Messages.TabTerms, terms.control());
        LinesTable.Column id = new LinesTable.Column(Messages.ColumnId, 120, "new"); //$NON-NLS-1$
        LinesTable.Column en = new LinesTable.Column(Messages.ColumnEnglish, 240, ""); //$NON-NLS-1$
        LinesTable.Column zh = new LinesTable.Column(Messages.ColumnChinese, 200, ""); //$NON-NLS-1$
        LinesTable.Column within = new LinesTable.Column(Messages.ColumnWithin, 96, "30"); //$NON-NLS-1$
        entitlements = new LinesTable(tabs, List.of(id, en, zh), lines -> {
            model.entitlements(lines);
            changed(""); //$NON-NLS-1$
        });
        tab(tabs, Messages.TabEntitlements, entitlements.control());
        duties = new LinesTable(tabs, List.of(id, en, zh, within, new LinesTable.Column(Messages.ColumnPerYear, 88, "0")), lines -> { //$NON-NLS-1$
            model.duties(lines);
            changed(""); //$NON-NLS-1$
        });
        tab(tabs, Messages.TabDuties, duties.control());
        suggested = new LinesTable(tabs, List.of(new LinesTable.Column(Messages.ColumnMeasure, 320, measures.measures().stream().findFirst().map(Measure::id).orElse(""), words(measures.measures(), Measure::id, each -> each.name().in(locale))), within, new LinesTable.Column(Messages.ColumnBudget, 112, "0.00")), lines -> { //$NON-NLS-1$ //$NON-NLS-2$
            model.measures(lines);
            changed(""); //$NON-NLS-1$
        });
        tab(tabs, Messages.TabMeasures, suggested.control());
        goals = new LinesTable(tabs, List.of(id, new LinesTable.Column(Messages.ColumnMetric, 144, Metric.AMOUNT.code(), words(List.of(Metric.values()), Metric::code, each -> each.word(locale))),
            new LinesTable.Column(Messages.ColumnForWhom, 104, TierMove.ANY.code(), words(List.of(TierMove.values()), TierMove::code, each -> Policies.word(each, locale))),
            new LinesTable.Column(Messages.ColumnGoalChange, 96, "+10%"), new LinesTable.Column(Messages.ColumnMonths, 80, "12"), new LinesTable.Column(Messages.ColumnEnglish, 192, ""), new LinesTable.Column(Messages.ColumnChinese, 192, "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            lines -> {
                model.goals(lines);
                changed(""); //$NON-NLS-1$
            });
        tab(tabs, Messages.TabGoals, goals.control());
        difference = Tables.list(tabs, List.of(
            new TableColumn<>("kind", Messages.ColumnKind, 184, ColumnKind.TEXT, PolicyModel.Difference::what), //$NON-NLS-1$
            new TableColumn<>("was", Messages.ColumnWas, 320, ColumnKind.TEXT, PolicyModel.Difference::was), //$NON-NLS-1$
            new TableColumn<>("is", Messages.ColumnIs, 320, ColumnKind.TEXT, PolicyModel.Difference::is))); //$NON-NLS-1$
        difference.table().stretch("is"); //$NON-NLS-1$
        tab(tabs, Messages.TabDifference, difference.table().control());
        tabs.setSelection(0);
    }

    private static <T> Map<String, String> words(List<T> values, Function<T, String> code, Function<T, String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach(each -> words.put(code.apply(each), word.apply(each)));
        return words;
    }

    private static void tab(CTabFolder tabs, String text, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        item.setControl(control);
    }

    private void opened() {
        Store now = current.store().orElse(null);
        if (store == null && now != null) {
            store = now;
            load();
        } else if (now == null || now != store) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    /** Shows everything and lets nothing be changed when it would be refused; says whose it is. */
    private void refuse(String why) {
        refused = why;
        terms.editable(why.isEmpty());
        List.of(entitlements, duties, suggested, goals).forEach(table -> table.editable(why));
        discard.setEnabled(why.isEmpty());
        discard.setToolTipText(why);
        if (model != null) {
            changed(""); //$NON-NLS-1$
        }
    }

    private void load() {
        Jobs.read(Messages.JobRead, stack, progress -> {
            List<PolicyModel> read = new ArrayList<>();
            for (PolicyVersion version : policies.inForce(store)) {
                String scheme = version.policies().scheme();
                read.add(new PolicyModel(version, policies.scheme(store, scheme).orElse(null), policies.ofPack(scheme).orElse(null)));
            }
            return read;
        }, this::show, failure -> instead(Messages.MsgNotRead, failure.getMessage()));
    }

    private void instead(String title, String sentence) {
        empty.show(PolicyEditor.class, "policy", title, sentence); //$NON-NLS-1$
        ((StackLayout) stack.getLayout()).topControl = empty;
        stack.layout();
    }

    private void show(List<PolicyModel> read) {
        String scheme = model == null ? null : model.edited().scheme();
        String tier = model == null ? null : model.tier();
        models.clear();
        models.addAll(read);
        tree.removeAll();
        if (models.isEmpty()) {
            instead(Messages.TitleNoPolicies, Messages.MsgNoPolicies);
            return;
        }
        TreeItem chosen = null;
        for (PolicyModel each : models) {
            TreeItem parent = new TreeItem(tree, SWT.NONE);
            parent.setText(each.name());
            parent.setData(each);
            for (String id : each.tiers()) {
                TreeItem item = new TreeItem(parent, SWT.NONE);
                item.setText(each.tierName(id));
                item.setData(id);
                chosen = chosen == null || each.edited().scheme().equals(scheme) && id.equals(tier) ? item : chosen;
            }
            parent.setExpanded(models.size() <= 4 || each.edited().scheme().equals(scheme));
        }
        tree.setSelection(chosen);
        ((StackLayout) stack.getLayout()).topControl = body;
        stack.layout();
        choose(chosen);
    }

    private void choose(TreeItem item) {
        TreeItem tier = item.getParentItem() == null ? item.getItem(0) : item;
        model = (PolicyModel) tier.getParentItem().getData();
        model.choose((String) tier.getData());
        terms.show(model);
        entitlements.show(model.entitlements());
        duties.show(model.duties());
        suggested.show(model.measures());
        goals.show(model.goals());
        changed(""); //$NON-NLS-1$
    }

    private void changed(String problem) {
        head.setText(LabelText.literal(model.head() + " \u00B7 " + model.tierName(model.tier()))); //$NON-NLS-1$
        int differences = model.differences();
        String stands = differences == 0 ? Messages.MsgSameAsPack : Plurals.bind(Messages.MsgDifferences, differences);
        state.setText(LabelText.literal(!problem.isEmpty() ? problem : refused.isEmpty() ? stands : stands + " \u00B7 " + refused)); //$NON-NLS-1$
        discard.setVisible(model.stored().own() && !model.stored().used());
        ((GridData) discard.getLayoutData()).exclude = !discard.getVisible();
        difference.rows().set(model.differences(measures, Locale.getDefault()));
        head.getParent().requestLayout();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return models.stream().anyMatch(PolicyModel::isDirty);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        for (PolicyModel each : models) {
            if (each.isDirty()) {
                Optional<String> failure = save(each);
                if (failure.isPresent()) {
                    MessageDialog.openError(getSite().getShell(), Messages.JobSavePolicies, failure.get());
                    monitor.setCanceled(true);
                    return;
                }
            }
        }
        load();
    }

    private Optional<String> save(PolicyModel each) {
        try {
            policies.save(store, current.user(), each.edited());
            return Optional.empty();
        } catch (PolicyException | StoreException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void discard() {
        if (MessageDialog.openQuestion(getSite().getShell(), Messages.ActionDiscardCopy, NLS.bind(Messages.MsgAskDiscard, model.stored().policies().version()))) {
            String scheme = model.edited().scheme();
            Jobs.run(Messages.JobDiscardPolicies, stack, progress -> policies.discard(store, current.user(), scheme), done -> load());
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        (model == null ? stack : tree).setFocus();
    }
}

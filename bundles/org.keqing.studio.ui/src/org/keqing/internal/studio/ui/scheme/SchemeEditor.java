package org.keqing.internal.studio.ui.scheme;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.keqing.evaluation.CompanyScheme;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.internal.studio.ui.SchemeInput;
import org.keqing.internal.studio.ui.Studio;
import org.keqing.internal.studio.ui.StudioHead;
import org.keqing.internal.studio.ui.StudioNews;
import org.keqing.store.Store;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.BandScheme;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.SegmentScheme;
import org.keqing.ui.Jobs;
import org.keqing.ui.UndoActions;

/** A scheme with all its parts. A version that is in use, or a pack's, is saved as a new version of the company. */
public final class SchemeEditor extends EditorPart {

    public static final String ID = "org.keqing.studio.ui.scheme";

    private Studio studio;
    private SchemeDraft draft;
    private StudioHead head;
    private CTabFolder tabs;
    private Button run;
    private Button save;
    private final Map<CTabItem, Function<Composite, Control>> pages = new LinkedHashMap<>();
    private UndoActions undo;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        draft = new SchemeDraft(((SchemeInput) input).scheme());
    }

    @Override
    public void createPartControl(Composite parent) {
        studio = Studio.of(getSite());
        Composite root = StudioHead.ground(parent);
        head = new StudioHead(root, getEditorInput().getName(), Schemes.description(draft.scheme(), Locale.getDefault()));
        run = head.button(Messages.ButtonRunCases, Messages.TipRunCases, () -> head.message(new SchemePages(draft).passed()));
        save = head.button(Messages.ButtonSaveVersion, Messages.TipSaveVersion, this::saveVersion);
        tabs = new CTabFolder(root, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        SchemePages sorts = new SchemePages(draft);
        KindPages kinds = new KindPages(draft);
        boolean graded = !(draft.scheme() instanceof BandScheme) && !(draft.scheme() instanceof RankScheme);
        page(Messages.TabScheme, new OverviewPage(draft)::create);
        page(Messages.TabInputs, sorts::inputs);
        if (graded) {
            page(Messages.TabGrades, kinds::grades);
            page(Messages.TabCriteria, sorts::criteria);
        }
        page(Messages.TabTiers, sorts::tiers);
        page(Messages.TabGroups, kinds::groups);
        if (draft.scheme() instanceof MatrixScheme) {
            page(Messages.TabDimensions, kinds::dimensions);
            page(Messages.TabMatrix, new MatrixPage(draft)::create);
        }
        if (draft.scheme() instanceof SegmentScheme) {
            page(Messages.TabSegments, kinds::segments);
        }
        page(Messages.TabOverrides, sorts::overrides);
        page(Messages.TabCases, sorts::cases);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showPage()));
        tabs.setSelection(0);
        showPage();
        draft.onChange(this::changed);
        undo = new UndoActions(getEditorSite().getActionBars(), draft::undo, draft::redo);
        changed();
    }

    private void page(String label, Function<Composite, Control> page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(label);
        pages.put(item, page);
    }

    /** Makes the selected page anew, so that it knows elements added elsewhere. */
    private void showPage() {
        CTabItem item = tabs.getSelection();
        Control before = item.getControl();
        item.setControl(pages.get(item).apply(tabs));
        if (before != null) {
            before.dispose();
        }
    }

    /** Shows a page by its label. */
    void show(String label) {
        for (CTabItem item : tabs.getItems()) {
            if (item.getText().equals(label)) {
                tabs.setSelection(item);
                showPage();
            }
        }
    }

    private void changed() {
        long errors = draft.problems().stream().filter(Problem::isError).count();
        head.message(errors > 0 ? NLS.bind(Messages.MsgErrors, errors, draft.problems().stream().filter(Problem::isError).findFirst().orElseThrow()) : "");
        undo.enable(draft.canUndo(), draft.canRedo());
        run.setEnabled(draft.isValid());
        save.setEnabled(draft.isValid());
        firePropertyChange(PROP_DIRTY);
    }

    private Store store() {
        return studio.current().store().orElse(null);
    }

    private void saveVersion() {
        if (store() != null) {
            Jobs.run(Messages.JobSaveVersion, tabs, progress -> studio.company().add(store(), draft.scheme(), studio.current().user()), this::saved);
        }
    }

    private void saved(CompanyScheme stored) {
        draft.saved(stored.scheme().getVersion());
        setInput(new SchemeInput(stored.scheme()));
        setPartName(getEditorInput().getName());
        head.title(getEditorInput().getName());
        head.message(NLS.bind(Messages.MsgSavedVersion, stored.scheme().getVersion()));
        StudioNews.SCHEMES.tell(getSite());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (store() == null || !draft.isValid()) {
            MessageDialog.openError(getSite().getShell(), Messages.JobSaveVersion, store() == null ? Messages.MsgNoDatabase : Messages.MsgNotValid);
            monitor.setCanceled(true);
            return;
        }
        Jobs.run(Messages.JobSaveVersion, tabs, progress -> {
            boolean own = studio.company().all(store()).stream().anyMatch(each -> !each.used() && each.scheme().getId().equals(draft.scheme().getId())
                && each.scheme().getVersion() == draft.scheme().getVersion());
            return own ? studio.company().replace(store(), draft.scheme(), studio.current().user()) : studio.company().add(store(), draft.scheme(), studio.current().user());
        }, this::saved);
    }

    /** What is edited. */
    SchemeDraft draft() {
        return draft;
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }

    @Override
    public void doSaveAs() {
        saveVersion();
    }

    @Override
    public boolean isDirty() {
        return draft.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}

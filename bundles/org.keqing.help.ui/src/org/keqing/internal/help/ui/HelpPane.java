package org.keqing.internal.help.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keqing.internal.help.ui.HelpLibrary.Topic;
import org.keqing.internal.help.ui.HelpSearch.Hit;
import org.keqing.ui.Actions;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;

/** Table of contents and search at the left, a page at the right. */
final class HelpPane {

    private final HelpLibrary library;
    private final PageHistory history = new PageHistory();
    private final Action back = Actions.of(Messages.ActionBack, () -> history().back().ifPresent(this::open));
    private final Action forward = Actions.of(Messages.ActionForward, () -> history().forward().ifPresent(this::open));
    private final Action home = Actions.of(Messages.ActionHome, this::home);
    private final SashForm sash;
    private final Text words;
    private final TreeViewer tree;
    private final PageText page;
    private List<Topic> contents = List.of();
    private HelpSearch search;
    private boolean quiet;

    HelpPane(Composite parent, HelpLibrary library) {
        this.library = library;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = Palette.onGround(new Composite(sash, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        words = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.HintSearch);
        words.setToolTipText(Messages.HintSearch);
        words.addModifyListener(e -> search());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 0).applyTo(words);
        tree = new TreeViewer(left, SWT.SINGLE | SWT.V_SCROLL);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof Topic topic ? topic.label() : ((Hit) element).title();
            }
        });
        tree.addSelectionChangedListener(e -> choose(e.getStructuredSelection().getFirstElement()));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(tree.getControl());
        page = new PageText(sash, library, this::follow);
        sash.setWeights(28, 72);
        Palette.follow(sash, palette -> {
            icon(back, "back", palette); //$NON-NLS-1$
            icon(forward, "forward", palette); //$NON-NLS-1$
            icon(home, "home", palette); //$NON-NLS-1$
        });
        enable();
        Jobs.read(Messages.JobRead, sash, progress -> library.contents(), this::fill, this::failed);
    }

    private static void icon(Action action, String name, Palette palette) {
        action.setImageDescriptor(Icons.descriptor(HelpPane.class, name, 16, palette.muted()));
        action.setDisabledImageDescriptor(Icons.faint(HelpPane.class, name, 16, palette.muted()));
    }

    private PageHistory history() {
        return history;
    }

    Control control() {
        return sash;
    }

    /** Adds back, forward and home. */
    void actions(IContributionManager bar) {
        List.of(back, forward, home).forEach(bar::add);
    }

    /** Shows a page, with it noted for the way back. */
    void show(String href) {
        history.go(href);
        open(href);
    }

    /** Shows the first page, unless one is shown. */
    void home() {
        library.home().ifPresent(this::show);
    }

    /** Looks for words and lists the pages that have them. */
    void find(String expression) {
        words.setText(expression);
        words.setFocus();
    }

    void focus() {
        page.widget().setFocus();
    }

    private void fill(List<Topic> topics) {
        contents = topics;
        if (words.getText().isBlank()) {
            list();
        }
    }

    private void list() {
        tree.setInput(contents);
        tree.expandAll();
    }

    private void follow(String target) {
        if (target.startsWith("/")) { //$NON-NLS-1$
            show(target);
        } else {
            Program.launch(target);
        }
    }

    private void open(String href) {
        enable();
        Jobs.read(Messages.JobRead, sash, progress -> library.page(href), found -> {
            page.show(href, found);
            mark(href);
        }, this::failed);
    }

    private void failed(Exception failure) {
        if (!(failure instanceof IOException)) {
            ILog.of(HelpPane.class).error(Messages.MsgNoPage, failure);
        }
        page.say(Messages.MsgNoPage);
    }

    private void enable() {
        back.setEnabled(history.canGoBack());
        forward.setEnabled(history.canGoForward());
    }

    /** Selects the topic of a page in the table of contents. */
    private void mark(String href) {
        quiet = true;
        try {
            find(contents, href).filter(topic -> words.getText().isBlank()).ifPresent(topic -> tree.setSelection(new StructuredSelection(topic), true));
        } finally {
            quiet = false;
        }
    }

    private static Optional<Topic> find(List<Topic> topics, String href) {
        return topics.stream().map(topic -> href.equals(topic.href()) ? Optional.of(topic) : find(topic.topics(), href)).flatMap(Optional::stream).findFirst();
    }

    private void choose(Object element) {
        String href = element instanceof Topic topic ? topic.href() : element instanceof Hit hit ? hit.href() : null;
        if (href != null && !quiet) {
            show(href);
        }
    }

    private void search() {
        String wanted = words.getText();
        if (wanted.isBlank()) {
            list();
        } else {
            Jobs.read(Messages.JobSearch, sash, progress -> found(wanted), hits -> {
                if (wanted.equals(words.getText())) {
                    tree.setInput(hits);
                    if (hits.isEmpty()) {
                        page.say(Messages.MsgNothingFound);
                    }
                }
            }, this::failed);
        }
    }

    private synchronized List<Hit> found(String wanted) {
        if (search == null) {
            search = new HelpSearch(library);
        }
        return search.find(wanted);
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Topic topic ? topic.topics().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Topic topic && !topic.topics().isEmpty();
        }
    }
}

package org.keqing.internal.contract.ui.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.ContractFlow;
import org.keqing.contract.model.Contract;
import org.keqing.contract.model.ContractState;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ContractTemplate;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.TemplateService;
import org.keqing.contract.text.TextSource;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** The text of a stored contract: what it says, how it differs from its template, its wording while it is a draft, and on paper. */
public final class TextPane {

    private static final int HEIGHT = 320;

    private final TextServices services;
    private final Composite root;
    private final Label sentence;
    private final Label missing;
    private final TextViewer viewer;
    private final Button write;
    private final Button edit;
    private final Button add;
    private final Button difference;
    private final Button pdf;
    private final Button docx;
    private Contract contract;
    private TextModel model = new TextModel(null, List.of(), false);
    private int reading;

    /**
     * Creates the pane without a text.
     */
    public TextPane(Composite parent, TextServices services) {
        this.services = services;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 6).applyTo(root);
        Composite buttons = new Composite(root, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 8;
        row.center = true;
        buttons.setLayout(row);
        write = button(buttons, SWT.PUSH, Messages.ActionWrite, this::write);
        edit = button(buttons, SWT.PUSH, Messages.ActionEditClause, this::edit);
        add = button(buttons, SWT.PUSH, Messages.ActionAddClause, this::add);
        difference = button(buttons, SWT.TOGGLE, Messages.ActionDifference, this::show);
        pdf = button(buttons, SWT.PUSH, Messages.ActionPdf, () -> print(".pdf")); //$NON-NLS-1$
        docx = button(buttons, SWT.PUSH, Messages.ActionDocx, () -> print(".docx")); //$NON-NLS-1$
        sentence = Palette.muted(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(sentence);
        missing = Palette.danger(new Label(root, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(missing);
        viewer = new TextViewer(root, Messages.PageText);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(viewer.control());
        viewer.control().addListener(SWT.MouseDoubleClick, e -> edit());
        viewer.control().addCaretListener(e -> enable());
        enable();
    }

    private static Button button(Composite parent, int style, String text, Runnable action) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** {@return the pane} */
    public Control control() {
        return root;
    }

    /**
     * Shows the text of a stored contract. Shown again after the contract was changed, the text that was opened follows its terms and is not opened anew, unless it was approved meanwhile.
     *
     * @param stored as it is stored now
     */
    public void show(Contract stored) {
        contract = stored;
        if (!model.exists()) {
            read();
        } else if (!model.text().fixed()) {
            if (ContractFlow.approved(stored.getState())) {
                read();
            } else {
                follow(model.text().source(), EcoreUtil.copy(stored));
            }
        }
    }

    private void follow(TextSource source, Contract terms) {
        take(store -> model(store, services.texts().preview(store, terms, source)));
    }

    private void read() {
        take(store -> model(store, services.texts().text(store, services.current().user(), contract.getId()).orElse(null)));
    }

    /** What is read of the text on a worker thread. */
    @FunctionalInterface
    private interface Reading {
        TextModel of(Store store) throws StoreException;
    }

    private void take(Reading work) {
        int now = ++reading;
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadText, root, progress -> work.of(store), read -> {
            if (now == reading) {
                model = read;
                show();
            }
        }, failure -> sentence.setText(Failures.message(failure))));
    }

    private TextModel model(Store store, ContractText text) throws StoreException {
        return new TextModel(text, text == null ? List.of() : services.texts().difference(store, services.current().user(), contract.getId(), text), contract.getState() == ContractState.DRAFT);
    }

    private void show() {
        sentence.setText(LabelText.literal(model.summary()));
        missing.setText(LabelText.literal(model.missing()));
        missing.setVisible(!model.missing().isEmpty());
        ((GridData) missing.getLayoutData()).exclude = model.missing().isEmpty();
        if (model.exists()) {
            viewer.show(model.document(difference.getSelection()));
            if (difference.getSelection()) {
                TextDocument.first(model.differences()).ifPresent(viewer::reveal);
            }
        }
        enable();
        root.layout(true, true);
    }

    private void enable() {
        boolean wording = model.exists() && model.draft();
        write.setEnabled(model.draft());
        edit.setEnabled(wording && viewer.clause().flatMap(model::clause).isPresent());
        add.setEnabled(wording);
        difference.setEnabled(model.exists());
        pdf.setEnabled(model.exists() && services.printer().isPresent());
        docx.setEnabled(pdf.isEnabled());
        viewer.control().setVisible(model.exists());
    }

    private void write() {
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadTemplates, root, progress -> {
            List<ContractTemplate> current = services.templates().templates(store).stream().filter(TemplateService.Entry::current).map(TemplateService.Entry::template).toList();
            Map<String, Map<String, String>> last = new HashMap<>();
            for (ContractTemplate each : current) {
                last.put(each.id(), services.texts().lastValues(store, each.id()));
            }
            return current.isEmpty() ? Optional.<SourceModel>empty() : Optional.of(new SourceModel(current, last));
        }, known -> known.ifPresentOrElse(this::ask, () -> sentence.setText(Messages.MsgNoTemplates)), failure -> sentence.setText(Failures.message(failure))));
    }

    private void ask(SourceModel source) {
        Optional<TextSource> before = Optional.ofNullable(model.text()).map(ContractText::source);
        before.ifPresent(source::take);
        if (new SourceDialog(root.getShell(), source, contract.getNumber()).open() == Window.OK) {
            store(source.source(before));
        }
    }

    private void edit() {
        viewer.clause().flatMap(number -> model.exists() ? model.clause(number) : Optional.empty()).filter(clause -> model.draft()).ifPresent(clause -> word(clause, dialog -> switch (dialog.open()) {
            case Window.OK -> Optional.of(model.with(dialog.result()));
            case ClauseDialog.REMOVE -> Optional.of(model.without(clause.number()));
            default -> Optional.empty();
        }));
    }

    private void add() {
        word(null, dialog -> dialog.open() == Window.OK ? Optional.of(model.with(dialog.result())) : Optional.empty());
    }

    private void word(Clause clause, Function<ClauseDialog, Optional<TextSource>> ask) {
        services.current().store().ifPresent(store -> {
            var variables = VariableMenu.groups(model.text().source().template().variables(), store.entities().extensions(ClientPackage.Literals.CLIENT));
            ask.apply(new ClauseDialog(root.getShell(), model, clause, variables)).ifPresent(this::store);
        });
    }

    private void store(TextSource source) {
        services.current().store().ifPresent(store -> Jobs.run(Messages.JobWriteText, root, progress -> {
            services.texts().write(store, services.current().user(), contract.getId(), source);
            return source;
        }, done -> read(), failure -> {
            missing.setText(LabelText.literal(Failures.message(failure)));
            ((GridData) missing.getLayoutData()).exclude = false;
            missing.setVisible(true);
            root.layout(true, true);
        }));
    }

    private void print(String extension) {
        FileDialog dialog = new FileDialog(root.getShell(), SWT.SAVE);
        dialog.setText(Messages.TitlePrint);
        dialog.setOverwrite(true);
        dialog.setFileName(contract.getNumber() + extension);
        dialog.setFilterExtensions(new String[] { "*" + extension }); //$NON-NLS-1$
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(extension) ? chosen : chosen + extension);
            services.current().store().ifPresent(store -> services.printer().ifPresent(printer -> Jobs.run(Messages.TitlePrint, root,
                progress -> printer.print(store, services.current().user(), contract.getNumber(), null, file, progress), written -> Program.launch(written.toString()))));
        }
    }
}

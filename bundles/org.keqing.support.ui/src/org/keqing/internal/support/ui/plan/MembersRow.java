package org.keqing.internal.support.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keqing.internal.support.ui.Messages;
import org.keqing.model.Plurals;
import org.keqing.store.StoreException;
import org.keqing.support.PlanEdit;
import org.keqing.support.model.SupportPackage;
import org.keqing.ui.Failures;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** The other clients of a plan; they are added by their codes while it is planned. */
final class MembersRow {

    private final PlanEdit edit;
    private final ByCode byCode;
    private final EditingDomain domain;
    private final Label names;

    /** Finds a client. */
    interface ByCode {
        long client(String code) throws StoreException;
    }

    MembersRow(Composite parent, PlanEdit edit, EditingDomain domain, ByCode byCode) {
        this.edit = edit;
        this.byCode = byCode;
        this.domain = domain;
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(row);
        names = Palette.muted(new Label(row, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(names);
        button(row, Messages.ActionAddClient, this::add);
        button(row, Messages.ActionNoGroup, this::clear);
        CommandStackListener edits = e -> show();
        domain.getCommandStack().addCommandStackListener(edits);
        row.addDisposeListener(e -> domain.getCommandStack().removeCommandStackListener(edits));
        show();
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void add() {
        InputDialog dialog = new InputDialog(names.getShell(), Messages.ActionAddClient, Messages.MsgAskCode, "", text -> text.isBlank() ? "" : null); //$NON-NLS-1$ //$NON-NLS-2$
        if (dialog.open() == Window.OK) {
            add(List.of(dialog.getValue().split("[,;\uFF0C\uFF1B\u3001\\s]+"))); //$NON-NLS-1$
        }
    }

    /** All of them are one edit. */
    private void add(List<String> codes) {
        domain.getCommandStack().execute(new ChangeCommand(edit.plan()) {
            @Override
            protected void doExecute() {
                if (codes.stream().filter(MembersRow.this::add).count() == 0) {
                    throw new AbortExecutionException();
                }
            }
        });
    }

    private boolean add(String code) {
        try {
            return edit.addMember(byCode.client(code));
        } catch (StoreException e) {
            Failures.show(names, Messages.ActionAddClient, e);
            return false;
        }
    }

    private void clear() {
        var members = List.copyOf(edit.plan().getMembers());
        if (!members.isEmpty()) {
            domain.getCommandStack().execute(RemoveCommand.create(domain, edit.plan(), SupportPackage.Literals.SUPPORT_PLAN__MEMBERS, members));
        }
    }

    private void show() {
        var members = edit.plan().getMembers();
        String text = members.stream().map(member -> member.getClient().getName()).collect(Collectors.joining(Messages.LabelBetween));
        names.setText(LabelText.literal(members.isEmpty() ? Messages.MsgNoGroup : Plurals.bind(Messages.MsgGroup, members.size(), text)));
        names.getParent().layout(true, true);
    }
}

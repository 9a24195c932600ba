package org.keqing.internal.app;

import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keqing.store.Secret;
import org.keqing.store.StoreLocation;

/** Asks for a database: a folder, or the address of a server with its password. */
final class OpenDatabaseDialog extends TitleAreaDialog {

    private final String present;
    private Text address;
    private Text password;
    private StoreLocation result;

    OpenDatabaseDialog(Shell parent, String present) {
        super(parent);
        this.present = present;
    }

    Optional<StoreLocation> choose() {
        return open() == OK ? Optional.ofNullable(result) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TitleOpenDatabase);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Messages.TitleOpenDatabase);
        setMessage(Messages.MsgDatabaseHint);
        getButton(IDialogConstants.OK_ID).setText(Messages.ButtonOpen);
        check();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 4).applyTo(area);
        label(area, Messages.LabelDatabaseField);
        address = new Text(area, SWT.BORDER);
        address.setText(present);
        address.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(address);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.ButtonBrowse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        label(area, Messages.LabelPassword);
        password = new Text(area, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(password);
        address.addModifyListener(e -> check());
        password.setEnabled(false);
        return area;
    }

    @Override
    protected void okPressed() {
        StoreLocation where = StoreLocation.parse(address.getText());
        result = password.getText().isEmpty() ? where : where.as(where.user(), Secret.of(password.getText()));
        super.okPressed();
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(label);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(address.getText());
        Optional.ofNullable(dialog.open()).ifPresent(address::setText);
    }

    private void check() {
        String problem = problem(address.getText());
        setErrorMessage(problem);
        password.setEnabled(address.getText().startsWith("jdbc:postgresql")); //$NON-NLS-1$
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private static String problem(String text) {
        if (text.isBlank()) {
            return Messages.MsgNoFolder;
        }
        try {
            StoreLocation.parse(text);
            return null;
        } catch (InvalidPathException | IllegalStateException e) {
            return e.getMessage();
        }
    }
}

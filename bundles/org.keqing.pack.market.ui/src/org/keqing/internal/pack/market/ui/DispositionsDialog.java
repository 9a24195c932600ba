package org.keqing.internal.pack.market.ui;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keqing.pack.market.screening.Disposition;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;

/** Asks what is done with the tenants of each tier; a scheme of which no tier may go is said at once. */
final class DispositionsDialog extends TitleAreaDialog {

    private static final int WIDTH = 360;

    private final DispositionsModel model;
    private final Locale language = Locale.getDefault();
    private int scheme;
    private Composite tiers;

    /**
     * @param schemeId the scheme that is shown first
     */
    DispositionsDialog(Shell parent, DispositionsModel model, String schemeId) {
        super(parent);
        this.model = model;
        scheme = model.indexOf(schemeId);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ActionDispositions);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 16).applyTo(area);
        setTitle(Messages.ActionDispositions);
        Combo schemes = new Combo(area, SWT.READ_ONLY);
        schemes.setItems(model.schemes().stream().map(each -> Schemes.name(each, language)).toArray(String[]::new));
        schemes.select(scheme);
        schemes.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            scheme = schemes.getSelectionIndex();
            fill();
            area.layout(true, true);
            changed();
        }));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(schemes);
        tiers = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(tiers);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tiers);
        fill();
        return area;
    }

    private void fill() {
        Arrays.stream(tiers.getChildren()).forEach(Control::dispose);
        Scheme shown = model.schemes().get(scheme);
        Schemes.tiers(shown).forEach(tier -> row(shown, tier));
    }

    private void row(Scheme of, Tier tier) {
        String name = Schemes.name(tier, language);
        Label word = new Label(tiers, SWT.NONE);
        word.setText(LabelText.literal(name));
        word.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(word);
        Combo choice = new Combo(tiers, SWT.READ_ONLY);
        choice.setItems(Arrays.stream(Disposition.values()).map(DispositionsDialog::word).toArray(String[]::new));
        choice.select(model.get(of, tier).ordinal());
        choice.setToolTipText(name);
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            model.set(of, tier, Disposition.values()[choice.getSelectionIndex()]);
            changed();
        }));
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(choice);
        Label meaning = Palette.muted(new Label(tiers, SWT.WRAP));
        meaning.setText(LabelText.literal(Schemes.description(tier, language)));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(meaning);
    }

    private static String word(Disposition disposition) {
        return switch (disposition) {
            case KEEP -> Messages.LabelKeep;
            case CULTIVATE -> Messages.LabelCultivate;
            case HEDGE -> Messages.LabelHedge;
            case ELIMINATE -> Messages.LabelMayGo;
        };
    }

    private void changed() {
        boolean some = model.anyMayGo(model.schemes().get(scheme));
        setMessage(some ? Messages.MsgDispositions : Messages.MsgNobodyMayGo, some ? IMessageProvider.NONE : IMessageProvider.WARNING);
        getButton(OK).setEnabled(!model.changes().isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        changed();
    }
}

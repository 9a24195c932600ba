package org.keqing.internal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FontDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.keqing.ui.Tables;

/** Language, theme, database and fonts. */
public final class KeqingPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final List<String> LANGUAGES = List.of("", "zh_CN", "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Settings settings = Settings.standard();
    private Language language;
    private Combo languages;
    private Combo themes;
    private Text database;
    private FontData[] font;
    private Label fontName;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultButton();
        language = new Language(Path.of(Platform.getConfigurationLocation().getURL().getPath()));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 10).applyTo(area);
        label(area, Messages.LabelLanguage);
        languages = new Combo(area, SWT.READ_ONLY);
        languages.setItems(Messages.LabelSystem, Messages.LabelChinese, Messages.LabelEnglish);
        languages.select(Math.max(0, LANGUAGES.indexOf(chosenLanguage())));
        languages.setEnabled(language.isWritable());
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(languages);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(language.isWritable() ? Messages.MsgLanguageHint : NLS.bind(Messages.MsgLanguageReadOnly, language.file()));
        GridDataFactory.fillDefaults().span(3, 1).hint(420, SWT.DEFAULT).indent(0, -6).applyTo(hint);
        label(area, Messages.LabelTheme);
        themes = new Combo(area, SWT.READ_ONLY);
        themes.setItems(Messages.LabelLight, Messages.LabelDark);
        themes.select(new Themes(area.getDisplay()).isDark() ? 1 : 0);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(themes);
        createDatabase(area);
        createFont(area);
        return area;
    }

    @Override
    public boolean performOk() {
        try {
            if (language.isWritable()) {
                language.set(LANGUAGES.get(languages.getSelectionIndex()));
            }
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
        settings.database(database.getText().strip());
        Themes engine = new Themes(getShell().getDisplay());
        if (engine.isDark() != (themes.getSelectionIndex() == 1)) {
            engine.set(themes.getSelectionIndex() == 1);
        }
        new TableFont(settings).set(font);
        return true;
    }

    private void createDatabase(Composite area) {
        label(area, Messages.LabelDatabase);
        database = new Text(area, SWT.BORDER);
        database.setText(settings.database());
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(database);
        button(area, () -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(database.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                database.setText(chosen);
            }
        });
    }

    private void createFont(Composite area) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        font = fonts.getFontData(fonts.hasValueFor(Tables.FONT) ? Tables.FONT : JFaceResources.DEFAULT_FONT);
        label(area, Messages.LabelFont);
        fontName = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(fontName);
        showFont();
        button(area, () -> {
            FontDialog dialog = new FontDialog(getShell());
            dialog.setFontList(font);
            if (dialog.open() != null) {
                font = dialog.getFontList();
                showFont();
            }
        });
    }

    private void showFont() {
        fontName.setText(font[0].getName() + "  " + font[0].getHeight()); //$NON-NLS-1$
    }

    private String chosenLanguage() {
        try {
            return language.get();
        } catch (IOException e) {
            ILog.of(KeqingPreferencePage.class).warn("Language cannot be read", e); //$NON-NLS-1$
            return ""; //$NON-NLS-1$
        }
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static void button(Composite area, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Messages.ButtonBrowse);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }
}

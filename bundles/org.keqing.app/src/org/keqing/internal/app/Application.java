package org.keqing.internal.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.keqing.store.StoreLocation;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.Icons;
import org.keqing.ui.UiServices;
import org.osgi.framework.Version;

/** Starts the desktop. Arguments: {@code --db DIR|jdbc:…} opens that database, {@code -nl zh_CN|en} chooses the language. */
public final class Application implements IApplication {

    private static final String LAST_LANGUAGE = "language.last"; //$NON-NLS-1$
    /** Property that about.mappings puts into the text of the about dialog. */
    private static final String VERSION = "org.keqing.version"; //$NON-NLS-1$

    @Override
    public Object start(IApplicationContext context) throws Exception {
        boolean locked = lock();
        Settings settings = Settings.standard();
        if (locked) {
            prepare(StoreLocation.parse(database(context, settings)));
        }
        Display display = PlatformUI.createDisplay();
        try {
            if (!locked) {
                MessageDialog.openInformation(null, Messages.WindowTitle, Messages.MsgInUse);
                return EXIT_OK;
            }
            Splash splash = Splash.open(display);
            System.setProperty(VERSION, version(context.getBrandingBundle().getVersion()));
            forgetWordsOfOtherLanguage(settings);
            int code = PlatformUI.createAndRunWorkbench(display, new KeqingWorkbenchAdvisor(settings, splash::close));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Opens the database and loads what the first window needs while the workbench starts; none of it needs the display. */
    private static void prepare(StoreLocation database) {
        Thread.ofPlatform().daemon().name("Preparation").start(() -> { //$NON-NLS-1$
            UiServices.require(null, CurrentStore.class).open(database);
            Icons.prepare();
        });
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    /** The value after {@code --db}, or of {@code --db=…}. */
    static Optional<String> database(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--db=")) { //$NON-NLS-1$
                return Optional.of(argument.substring("--db=".length())); //$NON-NLS-1$
            }
            if ((argument.equals("--db") || argument.equals("-db")) && i + 1 < arguments.size()) { //$NON-NLS-1$ //$NON-NLS-2$
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The version as people read it: without the qualifier of a build from the sources. */
    static String version(Version version) {
        return version.getQualifier().equals("qualifier") //$NON-NLS-1$
            ? new Version(version.getMajor(), version.getMinor(), version.getMicro()).toString() : version.toString();
    }

    private static String database(IApplicationContext context, Settings settings) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return database(arguments == null ? List.of() : Arrays.asList(arguments)).orElseGet(settings::database);
    }

    /** The workbench remembers titles of views in words: a change of the language starts with a fresh layout. */
    private static void forgetWordsOfOtherLanguage(Settings settings) {
        String language = Locale.getDefault().toString();
        String last = settings.get(LAST_LANGUAGE, language);
        if (!last.equals(language)) {
            System.setProperty("clearPersistedState", Boolean.TRUE.toString()); //$NON-NLS-1$
        }
        settings.put(LAST_LANGUAGE, language);
    }

    /** Locks the workspace until the program ends; Java may write its class archive after that, which must not keep the next start waiting. */
    private static boolean lock() {
        Location instance = Platform.getInstanceLocation();
        try {
            if (instance == null || instance.isReadOnly()) {
                return true;
            }
            boolean locked = instance.lock();
            if (locked) {
                Runtime.getRuntime().addShutdownHook(new Thread(instance::release));
            }
            return locked;
        } catch (java.io.IOException e) {
            ILog.of(Application.class).error("The workspace cannot be locked", e); //$NON-NLS-1$
            return true;
        }
    }
}

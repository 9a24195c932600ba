package org.keqing.ui;

/**
 * Ids that plug-ins use of each other's user interface.
 *
 * @since 0.1
 */
public final class UiIds {

    /** Perspective of the client list and client editors. */
    public static final String PERSPECTIVE_CLIENTS = "org.keqing.ui.perspective.clients"; //$NON-NLS-1$
    /** Perspective of evaluation rounds and sheets. */
    public static final String PERSPECTIVE_EVALUATION = "org.keqing.ui.perspective.evaluation"; //$NON-NLS-1$
    /** Perspective of the tiering studio. @since 0.1 */
    public static final String PERSPECTIVE_STUDIO = "org.keqing.ui.perspective.studio"; //$NON-NLS-1$
    /** Perspective of contracts. */
    public static final String PERSPECTIVE_CONTRACTS = "org.keqing.ui.perspective.contracts"; //$NON-NLS-1$
    /** Perspective of support plans. @since 0.1 */
    public static final String PERSPECTIVE_SUPPORT = "org.keqing.support.ui.perspective"; //$NON-NLS-1$
    /** Perspective of analyses and reports. */
    public static final String PERSPECTIVE_ANALYSIS = "org.keqing.ui.perspective.analysis"; //$NON-NLS-1$

    /** View with the list of clients. */
    public static final String VIEW_CLIENTS = "org.keqing.ui.clients"; //$NON-NLS-1$
    /** View with the overview of the selected client; other views join its stack. */
    public static final String VIEW_OVERVIEW = "org.keqing.client.ui.overview"; //$NON-NLS-1$

    /** Command: open the selected client in an editor. */
    public static final String COMMAND_OPEN_CLIENT = "org.keqing.client.ui.open"; //$NON-NLS-1$
    /** Command: open another database. */
    public static final String COMMAND_OPEN_DATABASE = "org.keqing.app.openDatabase"; //$NON-NLS-1$
    /** Command: fill an empty database with the sample data. */
    public static final String COMMAND_SAMPLE_DATA = "org.keqing.exchange.ui.sampleData"; //$NON-NLS-1$
    /** Command: the platform's import wizards. */
    public static final String COMMAND_IMPORT = "org.eclipse.ui.file.import"; //$NON-NLS-1$
    /** Command: the platform's export wizards. */
    public static final String COMMAND_EXPORT = "org.eclipse.ui.file.export"; //$NON-NLS-1$
    /** Command: show the reports; with {@link #PARAMETER_REPORT} that report, with its pages. */
    public static final String COMMAND_SHOW_REPORT = "org.keqing.report.ui.show"; //$NON-NLS-1$
    /** Parameter of {@link #COMMAND_SHOW_REPORT}: the id of a design. */
    public static final String PARAMETER_REPORT = "org.keqing.report.ui.design"; //$NON-NLS-1$
    /** Parameter of {@link #COMMAND_SHOW_REPORT}: values of its parameters as in the query of a URL, {@code round=2026&client=A%26B}. */
    public static final String PARAMETER_REPORT_VALUES = "org.keqing.report.ui.values"; //$NON-NLS-1$

    private UiIds() {
    }
}

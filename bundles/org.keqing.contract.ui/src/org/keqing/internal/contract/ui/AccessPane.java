package org.keqing.internal.contract.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keqing.contract.access.ContractOpening;
import org.keqing.contract.access.Route;
import org.keqing.ui.Failures;
import org.keqing.ui.Jobs;
import org.keqing.ui.LabelText;
import org.keqing.ui.Palette;
import org.keqing.ui.Tables;
import org.keqing.ui.table.ColumnKind;
import org.keqing.ui.table.TableColumn;

/** Who opened a contract, for those who may know. */
final class AccessPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT); //$NON-NLS-1$
    private static final int HEIGHT = 240;
    private static final int LIMIT = 1000;

    private final ContractServices services;
    private final Composite root;
    private final Label sentence;
    private final Tables.ListTable<ContractOpening> list;

    AccessPane(Composite parent, ContractServices services) {
        this.services = services;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(root);
        sentence = Palette.muted(new Label(root, SWT.WRAP));
        sentence.setText(Messages.MsgOpenings);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
        list = Tables.list(root, List.of(
            new TableColumn<>("at", Messages.ColumnAt, 152, ColumnKind.TEXT, opening -> TIME.format(opening.at().atZone(ZoneId.systemDefault()))), //$NON-NLS-1$
            new TableColumn<>("who", Messages.ColumnWho, 128, ColumnKind.TEXT, ContractOpening::who), //$NON-NLS-1$
            new TableColumn<>("route", Messages.ColumnRoute, 128, ColumnKind.TEXT, opening -> route(opening.route())), //$NON-NLS-1$
            new TableColumn<>("detail", Messages.ColumnDetail, 240, ColumnKind.TEXT, ContractOpening::detail))); //$NON-NLS-1$
        list.table().stretch("detail"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.table().control());
    }

    /** The word for a route. */
    static String route(Route route) {
        return switch (route) {
            case FORM -> Messages.RouteForm;
            case TEXT -> Messages.RouteText;
            case PRINT -> Messages.RoutePrint;
            case EXPORT -> Messages.RouteExport;
            case ATTACHMENT -> Messages.RouteAttachment;
            case REPORT -> Messages.RouteReport;
            case COMMAND -> Messages.RouteCommand;
        };
    }

    Composite control() {
        return root;
    }

    /** Tells when the person may see the openings of a stored contract. */
    static void ifAllowed(Control owner, ContractServices services, long contractId, Runnable allowed) {
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadOpenings, owner,
            progress -> services.custody().access().maySeeOpenings(store, services.current().user(), contractId), may -> {
                if (may) {
                    allowed.run();
                }
            }, failure -> {
                // the page is not offered
            }));
    }

    /** Reads the openings of a stored contract. */
    void read(long contractId) {
        services.current().store().ifPresent(store -> Jobs.read(Messages.JobReadOpenings, root,
            progress -> services.custody().access().openings(store, services.current().user(), contractId, LIMIT), list.rows()::set,
            failure -> sentence.setText(LabelText.literal(Failures.message(failure)))));
    }
}

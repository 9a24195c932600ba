package org.keqing.internal.report.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportService;
import org.keqing.store.Store;
import org.keqing.ui.ClientRef;
import org.keqing.ui.ClientSelection;
import org.keqing.ui.CurrentStore;
import org.keqing.ui.EmptyState;
import org.keqing.ui.Icons;
import org.keqing.ui.Jobs;
import org.keqing.ui.Palette;
import org.keqing.ui.UiIds;
import org.keqing.ui.UiServices;

/** The reports of the installed bundles: tree, parameters, pages; save and print. */
public final class ReportsView extends ViewPart {

	/** The id of this view. */
	public static final String ID = "org.keqing.report.ui.reports"; //$NON-NLS-1$

	private static final String CLIENT = "client"; //$NON-NLS-1$
	private static final int NARROW = 720;
	private static final int[] BESIDE = { 28, 72 };
	private static final int[] BELOW = { 56, 44 };

	private final ReportsModel model = new ReportsModel(Locale.getDefault());
	private final Map<String, List<String>> choices = new HashMap<>();
	private CurrentStore current;
	private ReportService reports;
	private TreeViewer tree;
	private ParameterForm form;
	private Button preview;
	private Composite pagesArea;
	private EmptyState empty;
	private PageCanvas canvas;
	private PdfPages pages;
	private Path pagesFile;
	private ReportAction run;
	private ReportAction save;
	private ReportAction print;

	@Override
	public void createPartControl(Composite parent) {
		current = UiServices.require(getSite(), CurrentStore.class);
		reports = UiServices.require(getSite(), ReportService.class);
		model.set(ReportRequest.COMPANY, preferences().get(ReportRequest.COMPANY, "")); //$NON-NLS-1$
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		createLeft(Palette.onGround(new Composite(sash, SWT.NONE)));
		createPages(new Composite(sash, SWT.NONE));
		sash.setWeights(BESIDE);
		sash.addListener(SWT.Resize, e -> arrange(sash));
		createActions(parent);
		parent.addDisposeListener(e -> forgetPages());
		ClientSelection.follow(getSite(), parent, this::setClient);
		UiServices.follow(current, parent, this::storeChanged);
	}

	/** Where there is no width for both, as in the folder beside the clients, the pages come below the tree. */
	static void arrange(SashForm sash) {
		int width = sash.getClientArea().width;
		int orientation = width > 0 && width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (orientation != sash.getOrientation()) {
			sash.setOrientation(orientation);
			sash.setWeights(orientation == SWT.VERTICAL ? BELOW : BESIDE);
		}
	}

	private void createLeft(Composite left) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		tree = new TreeViewer(left, SWT.SINGLE | SWT.V_SCROLL);
		tree.setContentProvider(new ReportTree());
		tree.setLabelProvider(new ReportTree.Labels());
		tree.addSelectionChangedListener(e -> select(e.getStructuredSelection().getFirstElement() instanceof ReportDesign d ? d : null));
		tree.addDoubleClickListener(e -> preview());
		tree.getControl().getAccessible().addAccessibleListener(new ReportTree.Named());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(tree.getControl());
		Composite fields = new Composite(left, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		form = new ParameterForm(fields, model, this::changed);
		preview = new Button(left, SWT.PUSH);
		preview.setText(Messages.ButtonPreview);
		preview.addListener(SWT.Selection, e -> preview());
		GridDataFactory.fillDefaults().indent(8, 4).align(SWT.BEGINNING, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(preview);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 0, 12).spacing(0, 0).applyTo(left);
	}

	private void createPages(Composite right) {
		pagesArea = right;
		right.setLayout(new StackLayout());
		empty = new EmptyState(right);
		canvas = new PageCanvas(right);
		top(empty);
	}

	private void createActions(Composite owner) {
		run = new ReportAction(owner, "play", Messages.ActionRun, this::preview); //$NON-NLS-1$
		save = new ReportAction(owner, "save", Messages.ActionSave, this::save); //$NON-NLS-1$
		print = new ReportAction(owner, "print", Messages.ActionPrint, this::print); //$NON-NLS-1$
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		List.of(run, save, print).forEach(bar::add);
		Palette.follow(owner, palette -> List.of(run, save, print).forEach(a -> a.tint(palette)));
	}

	private void storeChanged() {
		forgetPages();
		choices.clear();
		model.setDesigns(reports.designs());
		tree.setInput(model);
		tree.expandAll();
		if (model.selected().isEmpty() && !model.designs().isEmpty()) {
			tree.setSelection(new StructuredSelection(model.designs().getFirst()), true);
		} else {
			select(model.selected().orElse(null));
		}
	}

	private void select(ReportDesign design) {
		model.select(design);
		Optional<Store> store = current.store();
		if (design != null) {
			form.show(design, choices);
			relayout();
			store.ifPresent(s -> readChoices(s, design));
		}
		if (pages == null) {
			explain();
		}
		changed();
	}

	private void readChoices(Store store, ReportDesign design) {
		Jobs.read(Messages.JobChoices, tree.getControl(), progress -> {
			Map<String, List<String>> read = new HashMap<>();
			for (ReportParameter parameter : design.parameters()) {
				read.put(parameter.name(), reports.choices(store, parameter));
			}
			return read;
		}, read -> {
			if (!read.equals(choices) && model.selected().equals(Optional.of(design))) {
				choices.clear();
				choices.putAll(read);
				form.show(design, choices);
				relayout();
			}
		}, this::failed);
	}

	/** Prepares to print what belongs to a client. */
	public void setClient(ClientRef client) {
		model.set(CLIENT, client.code());
		model.selected().filter(d -> d.parameter(CLIENT).isPresent()).ifPresent(d -> {
			form.show(d, choices);
			relayout();
		});
		changed();
	}

	/**
	 * Shows a report with its pages.
	 *
	 * @param design the id of its design; nothing happens when no bundle contributes it
	 * @param values values of its parameters
	 */
	public void show(String design, Map<String, String> values) {
		model.designs().stream().filter(each -> each.id().equals(design)).findFirst().ifPresent(found -> {
			found.parameters().forEach(parameter -> model.set(parameter.name(), values.get(parameter.name())));
			tree.setSelection(new StructuredSelection(found), true);
			select(found);
			preview();
		});
	}

	/** Where the report service looks for the name of the company when the database has none. */
	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.keqing.report"); //$NON-NLS-1$
	}

	private void relayout() {
		preview.getParent().layout(true, true);
	}

	private void changed() {
		preferences().put(ReportRequest.COMPANY, model.get(ReportRequest.COMPANY));
		boolean ready = current.store().isPresent() && model.selected().isPresent() && model.missing().isEmpty();
		preview.setEnabled(ready);
		run.setEnabled(ready);
		save.setEnabled(ready);
		print.setEnabled(pages != null);
		preview.setToolTipText(model.missing().map(p -> NLS.bind(Messages.MsgMissing, model.label(p))).orElse(Messages.ButtonPreview));
		if (pages == null) {
			explain();
		}
	}

	private void explain() {
		if (current.store().isEmpty()) {
			empty.show(Icons.class, "database", Messages.TitleNoStore, Messages.MsgNoStore); //$NON-NLS-1$
			empty.button(Messages.ButtonOpen, () -> command(UiIds.COMMAND_OPEN_DATABASE));
		} else if (model.designs().isEmpty()) {
			empty.show(Icons.class, "report", Messages.TitleNoDesigns, Messages.MsgNoDesigns); //$NON-NLS-1$
		} else if (model.selected().isEmpty()) {
			empty.show(Icons.class, "report", Messages.TitleChoose, Messages.MsgChoose); //$NON-NLS-1$
		} else {
			empty.show(Icons.class, "report", model.name(), //$NON-NLS-1$
					model.missing().map(p -> NLS.bind(Messages.MsgMissing, model.label(p))).orElse(Messages.MsgReady));
		}
		top(empty);
	}

	private void top(Composite shown) {
		((StackLayout) pagesArea.getLayout()).topControl = shown;
		pagesArea.layout();
	}

	private void preview() {
		Optional<Store> store = current.store();
		if (store.isEmpty() || model.selected().isEmpty() || model.missing().isPresent()) {
			return;
		}
		String user = current.user();
		if (pages == null) {
			empty.show(Icons.class, "report", model.name(), Messages.MsgWorking); //$NON-NLS-1$
		}
		Jobs.run(NLS.bind(Messages.JobPreview, model.name()), canvas, progress -> {
			Path folder = Files.createTempDirectory("keqing-preview"); //$NON-NLS-1$
			Path file = folder.resolve("preview.pdf"); //$NON-NLS-1$
			reports.run(store.get(), model.previewRequest(file, user), progress);
			return file;
		}, this::show, this::failed);
	}

	private void show(Path file) {
		try {
			forgetPages();
			pages = PdfPages.open(file);
			pagesFile = file;
			canvas.show(pages);
			top(canvas);
			say(NLS.bind(Messages.MsgPages, pages.count()));
			changed();
		} catch (IOException e) {
			failed(e);
		}
	}

	private void failed(Exception e) {
		forgetPages();
		empty.show(Icons.class, "warning", Messages.TitleFailed, e.getMessage()); //$NON-NLS-1$
		top(empty);
		print.setEnabled(false);
	}

	private void save() {
		Optional<SaveTarget> target = SaveTarget.ask(getSite().getShell(), model);
		Optional<Store> store = current.store();
		if (target.isEmpty() || store.isEmpty()) {
			return;
		}
		ReportRequest request = model.request(target.get().path(), target.get().format(), current.user());
		Jobs.run(NLS.bind(Messages.JobSave, model.name()), canvas, progress -> reports.run(store.get(), request, progress),
				files -> say(files.size() == 1 ? NLS.bind(Messages.MsgSaved, files.getFirst())
						: NLS.bind(Messages.MsgSavedMany, files.size(), target.get().path())));
	}

	private void print() {
		PrinterData chosen = new PrintDialog(getSite().getShell()).open();
		if (chosen != null && pages != null) {
			PdfPages printed = pages;
			String title = model.name();
			Jobs.run(NLS.bind(Messages.JobPrint, title), canvas, progress -> {
				PagePrinter.print(chosen, printed, title, progress);
				return null;
			}, done -> say(NLS.bind(Messages.MsgPages, printed.count())));
		}
	}

	private void forgetPages() {
		if (pages != null) {
			if (!canvas.isDisposed()) {
				canvas.show(null);
			}
			pages.close();
			pages = null;
		}
		if (pagesFile != null) {
			pagesFile.toFile().delete();
			pagesFile.getParent().toFile().delete();
			pagesFile = null;
		}
	}

	private void say(String sentence) {
		getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
	}

	private void command(String id) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			failed(e);
		}
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}
}

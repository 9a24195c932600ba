package org.keqing.internal.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqing.evaluation.EvaluationService;
import org.keqing.exchange.ExportService;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.RowKinds;
import org.keqing.store.Store;
import org.keqing.testsupport.Clients;
import org.keqing.testsupport.StandIn;
import org.keqing.testsupport.TestStores;
import org.keqing.testsupport.UiProbe;

/** The wizards with their widgets: what other plug-ins contribute comes in and goes out as the platform's own content does. */
class WizardsTest {

	@TempDir
	Path folder;

	private final Locale before = Locale.getDefault();
	private final UiProbe probe = new UiProbe(Display.getDefault());
	private final Stalls stalls = new Stalls();
	private final RowKinds others = RowKinds.of(List.of(stalls));
	private Store store;
	private ExchangeDialog dialog;
	private Shell shell;

	@BeforeEach
	void open() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		store = TestStores.derbyInMemory();
		Clients.client("HD").name("Hengda").save(store);
	}

	@AfterEach
	void close() {
		probe.ui(() -> dialog.getShell() == null || dialog.close());
		store.close();
		Locale.setDefault(before);
	}

	private void show(IWizard wizard) {
		shell = probe.ui(() -> {
			dialog = new ExchangeDialog(null, wizard);
			dialog.setBlockOnOpen(false);
			dialog.open();
			return dialog.getShell();
		});
	}

	private ImportModel imports(String name, String rows) throws Exception {
		ImportModel model = new ImportModel(StandIn.of(ImportService.class, Map.of("profiles", List.of())), others, "li.na");
		model.add(List.of(Files.writeString(folder.resolve(name), rows)));
		ImportWizard wizard = new ImportWizard();
		wizard.init(model, store);
		show(wizard);
		return model;
	}

	private ExportModel exports() {
		ExportModel model = new ExportModel(ExportService.create(), others, "li.na");
		ExportWizard wizard = new ExportWizard();
		wizard.init(model, StandIn.of(EvaluationService.class, Map.of("rounds", List.of())), store);
		show(wizard);
		return model;
	}

	private void choose(String content) {
		Combo kinds = probe.find(shell, Combo.class, combo -> Arrays.asList(combo.getItems()).contains(content));
		probe.ui(() -> {
			kinds.select(kinds.indexOf(content));
			kinds.notifyListeners(SWT.Selection, new Event());
			return true;
		});
	}

	private void type(Path file) {
		Text text = probe.find(shell, Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0 && each.isEnabled());
		probe.ui(() -> {
			text.setText(file.toString());
			return true;
		});
	}

	private <T extends Control> T page(Class<T> type, int index) {
		return probe.ui(() -> UiProbe.all((Composite) dialog.getCurrentPage().getControl(), type).get(index));
	}

	private boolean enabled(String button) {
		return probe.ui(() -> UiProbe.all(shell, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow().isEnabled());
	}

	/** Presses the button beside the progress bar as soon as there is progress. */
	private void stopAfterBegin() {
		shell.getDisplay().timerExec(50, () -> {
			if (stalls.begun.getCount() > 0) {
				stopAfterBegin();
			} else {
				ToolBar stop = UiProbe.all(shell, ToolBar.class).stream().filter(ToolBar::isVisible).findFirst().orElseThrow();
				stop.getItem(0).notifyListeners(SWT.Selection, new Event());
			}
		});
	}

	/** Closes the message about what was written, once it stands before the wizard. */
	private void confirm() {
		shell.getDisplay().timerExec(50, () -> {
			Optional<Button> ok = shell.isDisposed() ? Optional.empty() : Arrays.stream(shell.getShells()).flatMap(message -> UiProbe.all(message, Button.class).stream()).findFirst();
			ok.ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), this::confirm);
		});
	}

	@Test
	void contributedRowsAreShownBeforeTheyComeIn() throws Exception {
		imports("stalls.csv", "number,rent,colour\nA-12,1200.50,red\nA-13,900,blue\n");
		choose("Stalls");
		probe.press(shell, Messages.ButtonNext);
		probe.waitFor("the check", () -> Messages.TitleCheck.equals(dialog.getCurrentPage().getTitle()) && dialog.getCurrentPage().isPageComplete());
		assertEquals("stalls.csv: 2 rows \u2013 2 new, 0 changed, 0 unchanged", page(Text.class, 0).getText().lines().findFirst().orElseThrow());
		assertTrue(page(Text.class, 0).getText().contains("colour"), "what is not read is named");
		assertEquals(List.of(), stalls.kept, "nothing is written by looking");
		probe.press(shell, Messages.ButtonFinish);
		probe.waitFor("the result", () -> Messages.TitleResult.equals(dialog.getCurrentPage().getTitle()));
		assertEquals(List.of(new Stalls.Stall("A-12", new BigDecimal("1200.50")), new Stalls.Stall("A-13", new BigDecimal("900"))), stalls.kept);
		assertFalse(enabled(Messages.ButtonCancel), "it has happened");
		probe.press(shell, Messages.ButtonClose);
		probe.waitFor("the end", shell::isDisposed);
	}

	@Test
	void aBadLineIsNamedAndNothingComesIn() throws Exception {
		ImportModel model = imports("stalls.csv", "number,rent\nA-12,much\nA-13,900\n");
		choose("Stalls");
		assertFalse(enabled(Messages.LabelSkipBad), "rows of this kind come in all or none");
		model.setSkipBad(true);
		probe.press(shell, Messages.ButtonNext);
		probe.waitFor("the check", () -> dialog.getCurrentPage().getErrorMessage() != null);
		assertEquals("1 row cannot be imported. Correct the files: all rows come in, or none.", probe.ui(() -> dialog.getCurrentPage().getErrorMessage()));
		Table problems = page(Table.class, 0);
		assertEquals("stalls.csv|2|rent|much", probe.ui(() -> String.join("|", problems.getItem(0).getText(0), problems.getItem(0).getText(1), problems.getItem(0).getText(2), problems.getItem(0).getText(3))));
		assertFalse(enabled(Messages.ButtonFinish));
		assertEquals(List.of(), stalls.kept);
	}

	@Test
	void aFileWithoutANeededColumnIsRefusedAsAWhole() throws Exception {
		imports("stalls.csv", "rent\n1\n");
		choose("Stalls");
		probe.press(shell, Messages.ButtonNext);
		probe.waitFor("the check", () -> dialog.getCurrentPage().getErrorMessage() != null);
		assertTrue(probe.ui(() -> dialog.getCurrentPage().getErrorMessage()).contains("number"));
		assertFalse(enabled(Messages.ButtonFinish));
	}

	@Test
	void contributedContentIsWrittenAsItsFileSays() throws Exception {
		stalls.kept.add(new Stalls.Stall("A-12", new BigDecimal("1200.50")));
		ExportModel model = exports();
		assertEquals(List.of("Clients", "Trade lines", "Dues and payments", "Grades of the committee", "Results of rounds", "History of changes", "Stalls"), model.names());
		choose("Stalls");
		assertFalse(probe.ui(() -> UiProbe.all(shell, Combo.class).get(1).isEnabled()), "it has no rounds");
		assertFalse(enabled(Messages.ButtonFinish), "no file yet");
		assertEquals("stalls.csv", model.fileName());
		type(folder.resolve("out.d").resolve("stalls"));
		assertEquals(folder.resolve("out.d").resolve("stalls.csv"), model.out(), "the point of the folder is no ending");
		type(folder.resolve("stalls"));
		probe.ui(() -> {
			confirm();
			return true;
		});
		probe.press(shell, Messages.ButtonFinish);
		probe.waitFor("the end", shell::isDisposed);
		assertEquals("number,rent\nA-12,1200.50\n", Files.readString(folder.resolve("stalls.csv")));
	}

	@Test
	void contentOfThePlatformGoesOutAsBefore() throws Exception {
		exports();
		choose("Clients");
		type(folder.resolve("clients.csv"));
		probe.ui(() -> {
			confirm();
			return true;
		});
		probe.press(shell, Messages.ButtonFinish);
		probe.waitFor("the end", shell::isDisposed);
		assertEquals(2, Files.readAllLines(folder.resolve("clients.csv")).size(), "the head and one client");
	}

	@Test
	void whatCannotBeWrittenIsSaidAndTheDialogStays() throws Exception {
		exports();
		choose("Stalls");
		type(Files.createFile(folder.resolve("taken")).resolve("stalls.csv"));
		probe.press(shell, Messages.ButtonFinish);
		probe.waitFor("the reason", () -> dialog.getCurrentPage().getErrorMessage() != null);
		assertTrue(probe.ui(() -> dialog.getCurrentPage().getErrorMessage()).contains("stalls.csv"));
		assertFalse(probe.ui(shell::isDisposed));
	}

	@Test
	void aLongExportCanBeCancelledAndLeavesNoFile() throws Exception {
		stalls.patience = 3_000;
		exports();
		choose("Stalls");
		type(folder.resolve("stalls.csv"));
		probe.ui(() -> {
			stopAfterBegin();
			return true;
		});
		probe.press(shell, Messages.ButtonFinish);
		probe.waitFor("the end of the work", () -> stalls.begun.getCount() == 0 && enabled(Messages.ButtonFinish));
		assertFalse(probe.ui(shell::isDisposed), "the dialog stays");
		assertFalse(stalls.ended, "it was stopped");
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}
}

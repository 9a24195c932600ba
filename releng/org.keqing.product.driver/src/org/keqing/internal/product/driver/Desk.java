package org.keqing.internal.product.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbench;
import org.keqing.testsupport.UiProbe;

/** The desktop as who sits before it sees it: its menus, the bar of perspectives, the tool bars, the windows that open. */
final class Desk {

	/** A busy machine may take long. */
	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final IWorkbench workbench;
	private final Display display;
	private final UiProbe probe;
	private final Path folder;
	private final Consumer<String> diary;

	Desk(IWorkbench workbench, Path folder, Consumer<String> diary) {
		this.workbench = workbench;
		this.folder = folder;
		this.diary = diary;
		display = workbench.getDisplay();
		probe = new UiProbe(display, PATIENCE);
	}

	/** Where the story finds what it needs. */
	Path folder() {
		return folder;
	}

	/** Writes a line about what was done. */
	void say(String line) {
		diary.accept(line);
	}

	void waitUntilReady() {
		probe.waitFor("the window", () -> workbench.getWorkbenchWindowCount() > 0 && workbench.getWorkbenchWindows()[0].getShell().isVisible());
		probe.ui(() -> {
			workbench.getWorkbenchWindows()[0].getShell().setMaximized(true);
			return true;
		});
	}

	/** The main window. */
	Pane window() {
		return new Pane(probe, probe.ui(() -> workbench.getWorkbenchWindows()[0].getShell()));
	}

	/** Waits for a dialog with this title. */
	Pane dialog(String title) {
		say("  dialog " + title);
		return new Pane(probe, probe.shell(title));
	}

	/** The editor or view whose tab has this title, as soon as it is in front. */
	Pane part(String title) {
		return new Pane(probe, probe.await("part " + title, () -> tabs(title).map(CTabItem::getControl).filter(control -> control instanceof Composite && control.isVisible()).map(Composite.class::cast).findFirst()));
	}

	/** Waits until no editor or view has this title. */
	void partClosed(String title) {
		probe.waitFor("the end of " + title, () -> tabs(title).findAny().isEmpty());
	}

	/** The star of what is not saved is no part of a title. */
	private Stream<CTabItem> tabs(String title) {
		return UiProbe.all(shell(), CTabFolder.class).stream().flatMap(folder -> Stream.of(folder.getItems())).filter(item -> item.getText().replaceFirst("^\\*", "").equals(title));
	}

	/** Waits until no dialog with this title is open. */
	void closed(String title) {
		probe.waitFor("the end of " + title, () -> Stream.of(display.getShells()).noneMatch(shell -> shell.isVisible() && shell.getText().equals(title)));
	}

	/** Goes through the menu bar. */
	void menu(String... path) {
		say("  menu " + String.join(" > ", path));
		var item = probe.await("menu " + String.join(" > ", path), () -> find(path));
		probe.later(() -> item.notifyListeners(SWT.Selection, new Event()));
	}

	private Optional<MenuItem> find(String... path) {
		var menu = workbench.getWorkbenchWindows()[0].getShell().getMenuBar();
		var opened = new ArrayList<Menu>();
		MenuItem found = null;
		for (var text : path) {
			if (menu == null) {
				return Optional.empty();
			}
			menu.notifyListeners(SWT.Show, new Event());
			opened.add(menu);
			found = Stream.of(menu.getItems()).filter(item -> words(item.getText()).equals(text)).findFirst().orElse(null);
			menu = found == null ? null : found.getMenu();
		}
		opened.reversed().forEach(each -> each.notifyListeners(SWT.Hide, new Event()));
		return Optional.ofNullable(found).filter(item -> !item.isDisposed() && item.isEnabled());
	}

	/** A text without mnemonic and shortcut. */
	private static String words(String text) {
		return text.replace("&", "").replaceFirst("\t.*", "");
	}

	/** Presses a button of the bar of perspectives. */
	void perspective(String name) {
		say("  perspective " + name);
		var button = probe.find(shell(), Canvas.class, canvas -> name.equals(canvas.getToolTipText()));
		probe.later(() -> button.notifyListeners(SWT.MouseUp, new Event()));
	}

	/** Presses a button of a tool bar, known by its tooltip, as soon as it can be pressed; a switch changes its state. */
	void tool(String tip) {
		say("  tool " + tip);
		var item = probe.await("tool " + tip, () -> tools(tip).filter(ToolItem::isEnabled).findFirst());
		probe.later(() -> {
			if ((item.getStyle() & SWT.CHECK) != 0) {
				item.setSelection(!item.getSelection());
			}
			item.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Waits until a button of a tool bar can be pressed, or cannot. */
	void toolIs(String tip, boolean enabled) {
		probe.waitFor("tool " + tip + (enabled ? " enabled" : " disabled"), () -> tools(tip).anyMatch(item -> item.isEnabled() == enabled));
	}

	private Stream<ToolItem> tools(String tip) {
		return UiProbe.all(shell(), ToolBar.class).stream().filter(ToolBar::isVisible).flatMap(bar -> Stream.of(bar.getItems())).filter(item -> tip.equals(words(item.getToolTipText() == null ? item.getText() : item.getToolTipText())));
	}

	private Shell shell() {
		return workbench.getWorkbenchWindows()[0].getShell();
	}

	/** Waits until something is there that is no widget. */
	<T> T await(String what, Callable<Optional<T>> search) {
		return probe.await(what, search);
	}

	/** Waits until a condition holds. */
	void waitFor(String what, Callable<Boolean> condition) {
		probe.waitFor(what, condition);
	}

	/** Writes a file for the story. */
	Path write(String name, String... lines) {
		try {
			return Files.write(folder.resolve(name), List.of(lines));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What an earlier chapter, perhaps of another user, has written by {@link #write}. */
	String remembered(String name) {
		try {
			return Files.readString(folder.resolve(name)).strip();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Types the name of a file into the dialog of the operating system that has just opened. */
	void chooseFile(Path file) {
		say("  file " + file);
		new Keyboard().chooseFile(file);
	}

	/** Keeps a picture of the screen. */
	void photograph(String name) {
		var picture = probe.ui(() -> {
			var image = new Image(display, display.getBounds().width, display.getBounds().height);
			var gc = new GC(display);
			try {
				gc.copyArea(image, 0, 0);
				return image.getImageData();
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
		var loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}

	/** Ends the desktop as its menu does. */
	void close() {
		probe.later(workbench::close);
	}
}

package org.keqing.internal.product.driver;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.keqing.testsupport.UiProbe;

/** A window or a part of one: fields by their labels, buttons and tabs by their texts. */
final class Pane {

	private final UiProbe probe;
	private final Composite root;

	Pane(UiProbe probe, Composite root) {
		this.probe = probe;
		this.root = root;
	}

	/** Types into the field after a label, in place of what it has. */
	Pane type(String label, String text) {
		probe.await(label, () -> UiProbe.after(root, label, Text.class).map(field -> enter(field, text)));
		return this;
	}

	/** Types into the field with this hint, as search fields have. */
	Pane search(String hint, String text) {
		var field = probe.find(root, Text.class, each -> each.getMessage().equals(hint));
		probe.ui(() -> enter(field, text));
		return this;
	}

	private static Text enter(Text field, String text) {
		field.setFocus();
		field.setText(text);
		return field;
	}

	/** Chooses an entry of the list after a label, by how it begins. Fields may be made anew meanwhile, so one is found and used at once. */
	Pane choose(String label, String entry) {
		probe.await(label + ' ' + entry, () -> UiProbe.after(root, label, Combo.class).flatMap(combo -> choose(combo, entry)));
		return this;
	}

	private static Optional<String> choose(Combo combo, String entry) {
		var found = Stream.of(combo.getItems()).filter(each -> each.startsWith(entry)).findFirst();
		found.ifPresent(item -> {
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		return found;
	}

	/** Types into the only field that can be written. */
	Pane answer(String text) {
		var field = probe.find(root, Text.class, Text::getEditable);
		probe.ui(() -> enter(field, text));
		return this;
	}

	/** Chooses an entry of the tree, by its name. */
	Pane select(String branch, String leaf) {
		var tree = probe.find(root, Tree.class, each -> true);
		var item = probe.await(leaf, () -> Stream.of(tree.getItems()).filter(each -> each.getText().equals(branch)).flatMap(each -> Stream.of(each.getItems())).filter(each -> each.getText().equals(leaf)).findFirst());
		probe.ui(() -> {
			tree.setSelection(item);
			var event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
			return true;
		});
		return this;
	}

	/** Presses a button as soon as it can be pressed. */
	Pane press(String text) {
		probe.press(root, text);
		return this;
	}

	/** Brings a page to the front. */
	Pane page(String title) {
		probe.waitFor("page " + title, () -> tab(title).isPresent());
		probe.later(() -> {
			var item = tab(title).orElseThrow();
			item.getParent().setSelection(item);
			var event = new Event();
			event.item = item;
			item.getParent().notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	private Optional<CTabItem> tab(String title) {
		return UiProbe.all(root, CTabFolder.class).stream().filter(Control::isVisible).flatMap(folder -> Stream.of(folder.getItems())).filter(item -> item.getText().equals(title)).findFirst();
	}

	/** Waits until a sentence with these words can be read. */
	Pane reads(String... words) {
		probe.waitFor(String.join(" … ", words), () -> texts().anyMatch(text -> Arrays.stream(words).allMatch(text::contains)));
		return this;
	}

	private Stream<String> texts() {
		return UiProbe.all(root, Control.class).stream().filter(Control::isVisible).map(control -> switch (control) {
			case Label label -> label.getText();
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Button button -> button.getText();
			default -> "";
		});
	}

	/** Waits until a button with this text is shown. */
	Pane offers(String button) {
		probe.find(root, Button.class, each -> each.getText().replace("&", "").equals(button));
		return this;
	}

	/** The visible table with these columns. */
	Grid grid(String... columns) {
		return new Grid(probe, probe.find(root, NatTable.class, table -> Grid.hasColumns(table, columns)));
	}
}

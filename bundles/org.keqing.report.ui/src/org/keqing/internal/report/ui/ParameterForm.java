package org.keqing.internal.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keqing.report.ReportDesign;
import org.keqing.report.ReportParameter;
import org.keqing.report.ReportRequest;
import org.keqing.ui.Palette;

/** A field for every parameter of the chosen report: label above field. */
final class ParameterForm {

	private final Composite parent;
	private final ReportsModel model;
	private final Runnable changed;

	ParameterForm(Composite parent, ReportsModel model, Runnable changed) {
		this.parent = parent;
		this.model = model;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(parent);
	}

	/**
	 * Makes the fields anew.
	 *
	 * @param design whose parameters
	 * @param choices the values to choose from, by the name of the parameter
	 */
	void show(ReportDesign design, Map<String, List<String>> choices) {
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
		Label description = new Label(parent, SWT.WRAP);
		description.setText(design.description(Locale.getDefault()));
		description.setForeground(Palette.color(Palette.of(parent.getDisplay()).muted()));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(description);
		for (ReportParameter parameter : design.parameters()) {
			List<String> values = choices.getOrDefault(parameter.name(), List.of());
			if (parameter.kind() == ReportParameter.Kind.BOOLEAN) {
				check(parameter);
			} else if (!values.isEmpty()) {
				choice(parameter, values);
			} else {
				text(parameter);
			}
		}
		language();
		company();
		parent.layout(true, true);
	}

	private Control label(String text, Control field) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.moveAbove(field);
		GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private void check(ReportParameter parameter) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(model.label(parameter));
		button.setSelection(Boolean.parseBoolean(model.get(parameter.name())));
		button.addListener(SWT.Selection, e -> set(parameter.name(), Boolean.toString(button.getSelection())));
		GridDataFactory.fillDefaults().indent(0, 4).applyTo(button);
	}

	private void choice(ReportParameter parameter, List<String> values) {
		List<String> offered = new ArrayList<>(values);
		if (!parameter.required()) {
			offered.addFirst(Messages.LabelAny);
		}
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(offered.toArray(String[]::new));
		combo.select(Math.max(0, offered.indexOf(model.get(parameter.name()))));
		combo.setVisibleItemCount(16);
		combo.addListener(SWT.Selection,
				e -> set(parameter.name(), combo.getText().equals(Messages.LabelAny) ? "" : combo.getText())); //$NON-NLS-1$
		label(model.label(parameter), combo);
	}

	private void text(ReportParameter parameter) {
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setText(model.get(parameter.name()));
		text.addListener(SWT.Modify, e -> set(parameter.name(), text.getText()));
		label(model.label(parameter), text);
	}

	private void language() {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(Messages.LabelChinese, Messages.LabelEnglish);
		combo.select(model.get(ReportRequest.LANG).equals("zh_CN") ? 0 : 1); //$NON-NLS-1$
		combo.addListener(SWT.Selection, e -> set(ReportRequest.LANG, combo.getSelectionIndex() == 0 ? "zh_CN" : "en")); //$NON-NLS-1$ //$NON-NLS-2$
		label(Messages.LabelLanguage, combo);
	}

	private void company() {
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setMessage(Messages.MessageCompany);
		text.setText(model.get(ReportRequest.COMPANY));
		text.addListener(SWT.Modify, e -> set(ReportRequest.COMPANY, text.getText()));
		label(Messages.LabelCompany, text);
	}

	private void set(String name, String value) {
		model.set(name, value);
		changed.run();
	}
}

package org.keqing.internal.report.ui;

import java.util.Locale;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.keqing.internal.report.ui.ReportsModel.Category;
import org.keqing.report.ReportDesign;

/** Branches by category, leaves by name. */
final class ReportTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((ReportsModel) input).categories().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Category category ? category.designs().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Category;
	}

	/** Names in the user's language. */
	static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return switch (element) {
				case ReportDesign design -> design.name(Locale.getDefault());
				case Category category when category.id().equals("evaluation") -> Messages.CategoryEvaluation; //$NON-NLS-1$
				case Category category when category.id().equals("client") -> Messages.CategoryClient; //$NON-NLS-1$
				case Category category when category.id().equals("contract") -> Messages.CategoryContract; //$NON-NLS-1$
				case Category category when category.id().equals("support") -> Messages.CategorySupport; //$NON-NLS-1$
				case Category category when category.id().isEmpty() -> Messages.CategoryOther;
				case Category category -> category.id();
				default -> ""; //$NON-NLS-1$
			};
		}
	}

	/** Gives the tree its name. */
	static final class Named extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent e) {
			if (e.childID == ACC.CHILDID_SELF) {
				e.result = Messages.AccessibleTree;
			}
		}
	}
}

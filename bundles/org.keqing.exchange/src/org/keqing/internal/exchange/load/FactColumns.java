package org.keqing.internal.exchange.load;

import java.util.List;

import org.keqing.model.client.ClientPackage;
import org.keqing.model.facts.FactsPackage;

/** The columns of trade lines, dues and grades, in the order of the interchange format. */
final class FactColumns {

	static final List<Column> TRADE = List.of(//
			Column.of(FactsPackage.Literals.TRADE__REF).asKey(), //
			client(), //
			Column.of(FactsPackage.Literals.TRADE__DATE).needed(), //
			Column.of(FactsPackage.Literals.TRADE__PRODUCT), //
			Column.of(FactsPackage.Literals.TRADE__QUANTITY), //
			Column.of(FactsPackage.Literals.TRADE__AMOUNT), //
			Column.of(FactsPackage.Literals.TRADE__COST));

	static final List<Column> DUE = List.of(//
			client(), //
			Column.of(FactsPackage.Literals.DUE__DUE_DATE).needed(), //
			Column.of(FactsPackage.Literals.DUE__AMOUNT).needed(), //
			Column.of(FactsPackage.Literals.DUE__PAID_DATE), //
			Column.of(FactsPackage.Literals.DUE__PAID_AMOUNT));

	static final List<Column> GRADE = List.of(//
			client(), //
			Column.key("evaluator", 100), //$NON-NLS-1$
			Column.key("criterion", 200), //$NON-NLS-1$
			new Column("grade", Column.Type.GRADE, true, 20, 0, 0)); //$NON-NLS-1$

	private FactColumns() {
	}

	private static Column client() {
		return Column.key("client", Column.of(ClientPackage.Literals.CLIENT__CODE).length()); //$NON-NLS-1$
	}
}

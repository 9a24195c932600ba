package org.keqing.internal.exchange.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.keqing.exchange.RowKind;
import org.keqing.exchange.RowReader;
import org.keqing.exchange.RowReader.Effect;
import org.keqing.store.Progress;
import org.keqing.store.Store;

/** A contributed kind that keeps its rows in memory. */
final class Stalls implements RowKind {

	/** A stall and its rent. */
	record Stall(String number, BigDecimal rent) {
	}

	final List<Stall> kept = new ArrayList<>();
	final CountDownLatch begun = new CountDownLatch(1);
	int patience;
	boolean ended;

	@Override
	public String id() {
		return "stalls";
	}

	@Override
	public String name(Locale locale) {
		return "Stalls";
	}

	@Override
	public List<String> columns() {
		return List.of("number", "rent");
	}

	@Override
	public Set<String> required() {
		return Set.of("number");
	}

	@Override
	public boolean isExported() {
		return true;
	}

	@Override
	public void load(Store store, String user, RowReader rows, boolean rehearsal) throws Exception {
		List<Stall> read = new ArrayList<>();
		while (rows.next()) {
			Stall stall = new Stall(rows.text("number"), rows.decimal("rent", 2));
			if (!rows.isBad()) {
				read.add(stall);
				rows.count(Effect.INSERTED);
			}
		}
		if (!rehearsal && !rows.hasProblems()) {
			kept.addAll(read);
		}
	}

	@Override
	public void write(Store store, String user, String file, Out out, Progress progress) throws Exception {
		begun.countDown();
		for (int i = 0; i < patience; i++) {
			progress.check();
			Thread.sleep(10);
		}
		for (Stall stall : kept) {
			out.row(stall.number(), stall.rent());
		}
		ended = true;
	}
}

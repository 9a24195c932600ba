package org.keqing.internal.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keqing.evaluation.BackTestLine;
import org.keqing.evaluation.BackTestRequest;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.Sheet;
import org.keqing.store.Progress;
import org.keqing.store.Tx;
import org.keqing.tiering.NumberColumn;
import org.keqing.tiering.Result;
import org.keqing.tiering.model.Scheme;

/** Runs a scheme on the past and looks at what came after. */
final class BackTester {
	private final Evaluator evaluator;
	private final Rounds rounds;

	BackTester(Evaluator evaluator, Rounds rounds) {
		this.evaluator = evaluator;
		this.rounds = rounds;
	}

	List<BackTestLine> run(Tx tx, BackTestRequest request, Progress progress) throws SQLException, IOException {
		List<BackTestLine> lines = new ArrayList<>();
		long[] ids = Clients.in(tx, request.scope());
		for (LocalDate cutOff : request.cutOffs()) {
			Scheme scheme = request.scheme();
			Optional<Round> round = rounds.previous(tx, scheme.getId(), cutOff);
			Committee committee = round.isPresent() ? round.get().committee() : Committee.ofMembers(Sheets.evaluators(tx, Sheet.POOL));
			InputColumns before = evaluator.gather(tx, scheme, committee, ids, round.map(Round::id).orElse(Sheet.POOL), request.from(cutOff), cutOff, progress);
			Result result = evaluator.compute(scheme, before, progress);
			progress.begin(Messages.TaskReadingFacts, -1);
			Map<String, NumberColumn> after = new FactColumns(tx, ids, cutOff.plusDays(1), request.until(cutOff)).read(Set.of(Inputs.AMOUNT, "days_late"));
			progress.check();
			lines.addAll(lines(cutOff, result, before.input(Inputs.AMOUNT), after.get(Inputs.AMOUNT), after.get("days_late")));
		}
		return lines;
	}

	/** The lines of one cut-off date. */
	static List<BackTestLine> lines(LocalDate cutOff, Result result, NumberColumn before, NumberColumn after, NumberColumn late) {
		int tiers = result.tiers().size();
		Sums[] sums = new Sums[tiers + 1];
		for (int tier = 0; tier <= tiers; tier++) {
			sums[tier] = new Sums();
		}
		for (int row = 0; row < result.size(); row++) {
			sums[result.isAssessed(row) ? result.tierIndex()[row] : tiers].add(before.get(row), after.get(row), late.get(row));
		}
		List<BackTestLine> lines = new ArrayList<>();
		for (int tier = 0; tier <= tiers; tier++) {
			lines.add(sums[tier].line(cutOff, tier < tiers ? result.tiers().get(tier) : null));
		}
		return lines;
	}

	/** What is added up of a tier. */
	private static final class Sums {
		private int clients;
		private BigDecimal before = BigDecimal.ZERO;
		private BigDecimal after = BigDecimal.ZERO;
		private BigDecimal late = BigDecimal.ZERO;
		private int withDues;
		private int active;
		private int left;

		void add(BigDecimal soldBefore, BigDecimal soldAfter, BigDecimal daysLate) {
			clients++;
			if (soldBefore != null) {
				active++;
				left += soldAfter == null ? 1 : 0;
				before = before.add(soldBefore);
			}
			after = soldAfter == null ? after : after.add(soldAfter);
			if (daysLate != null) {
				withDues++;
				late = late.add(daysLate);
			}
		}

		BackTestLine line(LocalDate cutOff, String tier) {
			BigDecimal mean = withDues == 0 ? null : late.divide(BigDecimal.valueOf(withDues), 1, RoundingMode.HALF_UP);
			return new BackTestLine(cutOff, tier, clients, before, after, mean, active, left);
		}
	}
}

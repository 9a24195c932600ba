package org.keqing.internal.evaluation;

import static org.keqing.internal.evaluation.Transactions.read;
import static org.keqing.internal.evaluation.Transactions.write;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.keqing.evaluation.Assessment;
import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CompanySchemes;
import org.keqing.evaluation.Correction;
import org.keqing.evaluation.CorrectionRequest;
import org.keqing.evaluation.Designation;
import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.KeyClient;
import org.keqing.evaluation.Mover;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundPreview;
import org.keqing.evaluation.RoundProgress;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.RoundState;
import org.keqing.evaluation.RoundSummary;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.SheetLine;
import org.keqing.evaluation.TierStanding;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.keqing.store.Tx;
import org.keqing.tiering.Explanation;
import org.keqing.tiering.SchemeRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Scheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the transactions; the work is done by the classes beside it. */
@Component(service = EvaluationService.class)
public final class DefaultEvaluationService implements EvaluationService {
	private final CompanySchemes schemes;
	private final TieringEngine engine;
	private final Rounds rounds;

	@Activate
	public DefaultEvaluationService(@Reference SchemeRegistry schemes, @Reference TieringEngine engine) {
		this(schemes, engine, Clock.systemUTC());
	}

	DefaultEvaluationService(SchemeRegistry schemes, TieringEngine engine, Clock clock) {
		this.schemes = new DefaultCompanySchemes(schemes);
		this.engine = engine;
		this.rounds = new Rounds(clock);
	}

	private Scheme scheme(Store store, RoundRequest request) throws StoreException {
		SchemeRegistry known = schemes.registry(store);
		Scheme scheme = known.find(request.schemeId(), request.schemeVersion()).orElseThrow(() -> new EvaluationException(Messages.bind(Messages.MsgNoScheme,
				request.schemeVersion() == 0 ? request.schemeId() : request.schemeId() + ' ' + request.schemeVersion(),
				String.join(", ", known.schemes().stream().map(each -> each.getId() + ' ' + each.getVersion()).toList()))));
		new Inputs(engine, store.entities()).check(scheme);
		return scheme;
	}

	@Override
	public Round prepare(Store store, RoundRequest request, Progress progress) throws StoreException {
		Scheme scheme = scheme(store, request);
		progress.begin(Messages.TaskPreparing, -1);
		return write(store, Limits.person(request.user()), tx -> {
			Optional<Round> existing = rounds.find(tx, request.name());
			if (existing.isPresent() && existing.get().state().isFinal()) {
				throw new EvaluationException(Messages.bind(Messages.MsgAlreadyConfirmed, request.name(), Messages.state(existing.get().state())));
			}
			long[] clients = Clients.in(tx, request.scope());
			if (clients.length == 0) {
				throw new EvaluationException(Messages.bind(Messages.MsgNoClientInScope, request.name()));
			}
			progress.check();
			long id = rounds.write(tx, existing, request, scheme, clients);
			if (!scheme.getCriteria().isEmpty()) {
				Sheets.copyPool(tx, id, request, rounds.now());
			}
			progress.check();
			Rounds.committee(tx, id, request.committee() != null ? request.committee().members() : Committee.ofMembers(Sheets.evaluators(tx, id)).members());
			return rounds.get(tx, id);
		});
	}

	@Override
	public Round startScoring(Store store, long roundId, String user) throws StoreException {
		return write(store, user, tx -> {
			rounds.step(tx, rounds.get(tx, roundId), RoundState.SCORING);
			return rounds.get(tx, roundId);
		});
	}

	@Override
	public void saveSheet(Store store, Sheet sheet) throws StoreException {
		write(store, Limits.person(sheet.user()), tx -> {
			String code = Clients.require(tx, sheet.clientId());
			Limits.person(sheet.evaluator());
			if (sheet.roundId() != Sheet.POOL) {
				open(tx, sheet, code);
			}
			Sheets.save(tx, sheet, rounds.now());
			return null;
		});
	}

	private void open(Tx tx, Sheet sheet, String code) throws Exception {
		Round round = rounds.get(tx, sheet.roundId());
		if (round.state() == RoundState.SCORING) {
			rounds.take(tx, round, RoundState.SCORING);
		} else if (round.state() == RoundState.PREPARED) {
			rounds.step(tx, round, RoundState.SCORING);
		} else {
			throw new EvaluationException(Messages.bind(Messages.MsgStepRefused,
					new Object[] { round.name(), Messages.state(round.state()), Messages.LabelStateScoring }));
		}
		if (round.committee().role(sheet.evaluator()).isEmpty()) {
			throw new EvaluationException(Messages.bind(Messages.MsgNotInCommittee, sheet.evaluator(), round.name()));
		}
		if (Arrays.binarySearch(Rounds.clients(tx, round.id()), sheet.clientId()) < 0) {
			throw new EvaluationException(Messages.bind(Messages.MsgNotInRound, code, round.name()));
		}
		Sheets.check(Rounds.scheme(tx, round.id()), sheet, code);
	}

	@Override
	public List<SheetLine> sheets(Store store, long roundId, String evaluator) throws StoreException {
		return read(store, tx -> Sheets.lines(tx, rounds.get(tx, roundId).id(), evaluator));
	}

	@Override
	public List<Sheet> clientSheets(Store store, long roundId, long clientId) throws StoreException {
		return read(store, tx -> Sheets.ofClient(tx, roundId, clientId, rounds.get(tx, roundId).committee()));
	}

	@Override
	public RoundProgress progress(Store store, long roundId) throws StoreException {
		return read(store, tx -> Sheets.progress(tx, rounds.get(tx, roundId)));
	}

	@Override
	public Round evaluate(Store store, long roundId, Progress progress) throws StoreException {
		String user = read(store, tx -> rounds.get(tx, roundId).preparedBy());
		return write(store, user, tx -> {
			Scorings.requireRevealed(tx, rounds.get(tx, roundId));
			new Evaluator(engine, rounds, new Inputs(engine, store.entities())).evaluate(tx, rounds.get(tx, roundId), progress);
			progress.check();
			return rounds.get(tx, roundId);
		});
	}

	@Override
	public Round confirm(Store store, long roundId, String user, Progress progress) throws StoreException {
		return write(store, Limits.person(user), tx -> {
			new Confirmation(rounds).confirm(tx, rounds.get(tx, roundId), user, progress);
			progress.check();
			return rounds.get(tx, roundId);
		});
	}

	@Override
	public Round close(Store store, long roundId, String user) throws StoreException {
		return write(store, Limits.person(user), tx -> {
			Round round = rounds.get(tx, roundId);
			Rounds.require(round, RoundState.CLOSED);
			tx.sql().execute("UPDATE evaluation_round SET state = ?, closed_by = ?, closed_at = ? WHERE id = ?", RoundState.CLOSED.name(), user, rounds.now(),
					roundId);
			return rounds.get(tx, roundId);
		});
	}

	@Override
	public void discard(Store store, long roundId, String user) throws StoreException {
		write(store, Limits.person(user), tx -> {
			Round round = rounds.get(tx, roundId);
			if (round.state().isFinal()) {
				throw new EvaluationException(Messages.bind(Messages.MsgAlreadyConfirmed, round.name(), Messages.state(round.state())));
			}
			rounds.delete(tx, round);
			return null;
		});
	}

	@Override
	public RoundPreview preview(Store store, RoundRequest request, Progress progress) throws StoreException {
		Scheme scheme = scheme(store, request);
		return read(store, tx -> new Evaluator(engine, rounds, new Inputs(engine, store.entities())).preview(tx, request, scheme, progress));
	}

	@Override
	public List<Round> rounds(Store store) throws StoreException {
		return read(store, rounds::all);
	}

	@Override
	public Optional<Round> find(Store store, String name) throws StoreException {
		return read(store, tx -> rounds.find(tx, name));
	}

	@Override
	public Optional<Round> newest(Store store, long clientId) throws StoreException {
		return read(store, tx -> rounds.newest(tx, clientId));
	}

	@Override
	public Scheme scheme(Store store, long roundId) throws StoreException {
		return read(store, tx -> Rounds.scheme(tx, rounds.get(tx, roundId).id()));
	}

	@Override
	public RoundSummary summary(Store store, long roundId) throws StoreException {
		return read(store, tx -> new Results(engine, rounds).summary(tx, rounds.get(tx, roundId)));
	}

	@Override
	public List<Assessment> assessments(Store store, long roundId, int offset, int limit) throws StoreException {
		return read(store, tx -> new Results(engine, rounds).assessments(tx, rounds.get(tx, roundId), offset, limit));
	}

	@Override
	public List<Mover> movers(Store store, long roundId) throws StoreException {
		return read(store, tx -> new Results(engine, rounds).movers(tx, rounds.get(tx, roundId)));
	}

	@Override
	public Explanation explain(Store store, String clientCode, String roundName) throws StoreException {
		return read(store, tx -> stored(store).explain(tx, clientCode, roundName));
	}

	private StoredEvaluation stored(Store store) {
		return new StoredEvaluation(engine, rounds, new Inputs(engine, store.entities()));
	}

	@Override
	public Designation designate(Store store, Designation designation) throws StoreException {
		return write(store, Limits.person(designation.approver()), tx -> new Designations(rounds).designate(tx, designation));
	}

	@Override
	public void endDesignation(Store store, long designationId, LocalDate lastDay, String user) throws StoreException {
		write(store, Limits.person(user), tx -> {
			new Designations(rounds).end(tx, designationId, lastDay);
			return null;
		});
	}

	@Override
	public List<Designation> designations(Store store, long clientId) throws StoreException {
		return read(store, tx -> new Designations(rounds).of(tx, clientId));
	}

	@Override
	public List<KeyClient> keyClients(Store store) throws StoreException {
		return read(store, Designations::all);
	}

	@Override
	public Explanation previewCorrection(Store store, CorrectionRequest request) throws StoreException {
		return read(store, tx -> stored(store).preview(tx, request));
	}

	@Override
	public List<Correction> corrections(Store store, long roundId, long clientId) throws StoreException {
		return read(store, tx -> StoredEvaluation.corrections(tx, roundId, clientId));
	}

	@Override
	public long correct(Store store, CorrectionRequest request) throws StoreException {
		return write(store, Limits.person(request.user()), tx -> stored(store).correct(tx, request));
	}

	@Override
	public List<TierStanding> tierHistory(Store store, long clientId) throws StoreException {
		return read(store, tx -> Results.history(tx, clientId));
	}
}

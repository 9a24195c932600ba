package org.keqing.internal.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.internal.evaluation.report.ScoreSheets.ScoreSheet;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportPart;
import org.keqing.report.ReportRequest;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supplies the design {@code score-sheet}: unpacks the evaluation of a client by the scheme its round froze. */
@Component(service = ReportData.class)
public final class ScoreSheetData implements ReportData {

	/** The name under which the design finds its rows. */
	static final String OBJECT = "scoreSheets";

	private final EvaluationService evaluation;

	/** @param evaluation knows the rounds and explains their results */
	@Activate
	public ScoreSheetData(@Reference EvaluationService evaluation) {
		this.evaluation = evaluation;
	}

	@Override
	public String id() {
		return "org.keqing.evaluation.report.sheets";
	}

	@Override
	public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
		try {
			Round round = RoundClients.round(evaluation, scope);
			SheetBuilder builder = new SheetBuilder(round, evaluation.scheme(scope.store(), round.id()), scope.locale());
			List<SheetClient> clients = RoundClients.named(scope.store(), round, scope.isSet(ReportRequest.BOOKLET) ? "" : scope.param("client"));
			progress.begin(new SheetTexts(Locale.getDefault()).get("TaskReading"), clients.size());
			List<ScoreSheet> sheets = new ArrayList<>();
			for (SheetClient client : clients) {
				progress.check();
				sheets.add(sheet(scope.store(), round, builder, client));
				progress.worked(1);
			}
			return Map.of(OBJECT, new ScoreSheets(sheets, builder.signers()));
		} catch (StoreException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	@Override
	public Stream<ReportPart> parts(ReportScope scope, Progress progress) throws ReportException {
		try {
			Round round = RoundClients.round(evaluation, scope);
			SheetBuilder builder = new SheetBuilder(round, evaluation.scheme(scope.store(), round.id()), scope.locale());
			List<SheetClient> clients = RoundClients.named(scope.store(), round, scope.param("client"));
			progress.begin(new SheetTexts(Locale.getDefault()).get("TaskReading"), clients.size());
			return clients.stream().map(client -> part(scope, round, builder, client));
		} catch (StoreException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private ReportPart part(ReportScope scope, Round round, SheetBuilder builder, SheetClient client) {
		try {
			ScoreSheet sheet = sheet(scope.store(), round, builder, client);
			return new ReportPart(client.code(), Map.of(OBJECT, new ScoreSheets(List.of(sheet), builder.signers())));
		} catch (StoreException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private ScoreSheet sheet(Store store, Round round, SheetBuilder builder, SheetClient client) throws StoreException {
		String reason = client.designated() ? RoundClients.keyReason(evaluation, store, round, client) : null;
		return builder.sheet(client, evaluation.explain(store, client.code(), round.name()), reason);
	}
}

package org.keqing.internal.evaluation.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.keqing.day.DayRequest;
import org.keqing.day.DaySource;
import org.keqing.day.DueItem;
import org.keqing.day.DueItem.Target;
import org.keqing.day.DueItem.Weight;
import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundProgress;
import org.keqing.evaluation.RoundState;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Score sheets that are open, for each evaluator of the round; objections that wait for an answer, for who announced the list and the committee. */
@Component(service = DaySource.class)
public final class EvaluationDay implements DaySource {

	private final EvaluationService evaluation;
	private final PublicationService publications;

	/** Asks these services. */
	@Activate
	public EvaluationDay(@Reference EvaluationService evaluation, @Reference PublicationService publications) {
		this.evaluation = evaluation;
		this.publications = publications;
	}

	@Override
	public List<DueItem> items(Store store, DayRequest request) throws StoreException {
		List<DueItem> items = new ArrayList<>();
		for (Round round : evaluation.rounds(store)) {
			if (round.state() == RoundState.SCORING) {
				sheets(store, request, round).ifPresent(items::add);
			}
			Optional<Publication> publication = round.state() == RoundState.CLOSED || round.state() == RoundState.PREPARED ? Optional.empty() : publications.find(store, round.id());
			if (publication.isPresent() && !publication.get().isFinal() && request.reaches(publication.get().to())
					&& (request.concerns(publication.get().announcedBy()) || round.committee().role(request.user()).isPresent())) {
				objections(store, round, publication.get(), items);
			}
		}
		return items;
	}

	private Optional<DueItem> sheets(Store store, DayRequest request, Round round) throws StoreException {
		RoundProgress progress = evaluation.progress(store, round.id());
		if (progress.given() >= progress.needed()) {
			return Optional.empty();
		}
		if (!request.mine()) {
			return Optional.of(sheet(round, NLS.bind(Messages.MsgScoring, round.name(), progress.percent()), null));
		}
		if (round.committee().role(request.user()).isEmpty()) {
			return Optional.empty();
		}
		long each = progress.needed() / ((long) round.size() * round.committee().members().size());
		long open = evaluation.sheets(store, round.id(), request.user()).stream().filter(line -> line.grades().size() < each).count();
		return open == 0 ? Optional.empty() : Optional.of(sheet(round, NLS.bind(Messages.MsgSheets, new Object[] { round.name(), open, round.size() }), request.user()));
	}

	private static DueItem sheet(Round round, String what, String person) {
		return new DueItem(Messages.Area, what, null, null, person, Weight.NORMAL, target(round));
	}

	private void objections(Store store, Round round, Publication publication, List<DueItem> items) throws StoreException {
		for (Dissent dissent : publications.dissents(store, round.id())) {
			if (dissent.isOpen()) {
				items.add(new DueItem(Messages.Area, NLS.bind(Messages.MsgObjection, round.name(), dissent.reason()), new DueItem.Client(dissent.clientId(), dissent.clientCode(), dissent.clientName()),
						publication.to(), publication.announcedBy(), Weight.HIGH, target(round)));
			}
		}
	}

	private static Target target(Round round) {
		return new Target("round", round.id(), round.name()); //$NON-NLS-1$
	}
}

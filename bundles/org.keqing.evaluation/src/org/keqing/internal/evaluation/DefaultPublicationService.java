package org.keqing.internal.evaluation;

import static org.keqing.internal.evaluation.Transactions.read;
import static org.keqing.internal.evaluation.Transactions.write;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keqing.evaluation.Dissent;
import org.keqing.evaluation.Publication;
import org.keqing.evaluation.PublicationService;
import org.keqing.evaluation.PublishedClient;
import org.keqing.store.Store;
import org.keqing.store.StoreException;
import org.osgi.service.component.annotations.Component;

/** Opens the transactions; the work is done by {@link Publications}. */
@Component(service = PublicationService.class)
public final class DefaultPublicationService implements PublicationService {
	private final Rounds rounds = new Rounds(Clock.systemUTC());
	private final Publications publications = new Publications(rounds);

	@Override
	public Optional<Publication> find(Store store, long roundId) throws StoreException {
		return read(store, tx -> Publications.find(tx, roundId));
	}

	@Override
	public Publication announce(Store store, long roundId, LocalDate from, LocalDate to, String user) throws StoreException {
		return write(store, Limits.person(user), tx -> publications.announce(tx, rounds.get(tx, roundId), from, to, user));
	}

	@Override
	public Dissent raise(Store store, Dissent dissent, String user) throws StoreException {
		return write(store, Limits.person(user), tx -> publications.raise(tx, dissent));
	}

	@Override
	public Dissent close(Store store, long dissentId, Dissent.Outcome outcome, String answer, LocalDate day, String user) throws StoreException {
		return write(store, Limits.person(user), tx -> Publications.close(tx, dissentId, outcome, answer.strip(), day, user));
	}

	@Override
	public List<Dissent> dissents(Store store, long roundId) throws StoreException {
		return read(store, tx -> Publications.dissents(tx, roundId));
	}

	@Override
	public List<PublishedClient> list(Store store, long roundId, int limit) throws StoreException {
		return read(store, tx -> Publications.list(tx, roundId, Math.max(1, limit)));
	}

	@Override
	public Publication publish(Store store, long roundId, LocalDate today, String user) throws StoreException {
		return write(store, Limits.person(user), tx -> publications.publish(tx, rounds.get(tx, roundId), today, user));
	}
}

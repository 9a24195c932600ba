package org.keqing.packs;

import java.util.List;

import org.keqing.evaluation.ClientName;
import org.keqing.evaluation.Round;
import org.keqing.tiering.model.Scheme;

/**
 * What a new version of a scheme would change for the clients of the last confirmed round by that scheme, all other things being as the round froze them.
 *
 * @param scheme  the new version
 * @param before  the version that the round used, {@code null} when no round was confirmed
 * @param round   the round, {@code null} when none was confirmed
 * @param clients number of clients of the round that are still there
 * @param moves   from which tier to which, by the order of the tiers; empty when everybody keeps the tier
 * @param problem why it cannot be worked out, a sentence; {@code null} when it could
 * @since 0.1
 */
public record SchemeEffect(Scheme scheme, Scheme before, Round round, int clients, List<Move> moves, String problem) {
	public SchemeEffect {
		moves = List.copyOf(moves);
	}

	/** {@return how many clients would have another tier} */
	public int moved() {
		return moves.stream().mapToInt(move -> move.clients().size()).sum();
	}

	/**
	 * Clients that would go from one tier to another.
	 *
	 * @param from    tier of the old version, {@code null} when not assessed
	 * @param to      tier of the new version, {@code null} when not assessed
	 * @param clients who, by code
	 * @since 0.1
	 */
	public record Move(String from, String to, List<ClientName> clients) {
		public Move {
			clients = List.copyOf(clients);
		}
	}
}

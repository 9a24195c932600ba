package org.keqing.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * From which tier to which the clients went between two rounds.
 *
 * @param from      the round of the rows
 * @param to        the round of the columns
 * @param fromTiers ids of the tiers of the rows, the highest first
 * @param toTiers   ids of the tiers of the columns, the highest first
 * @param cells     the cells that have clients
 * @since 0.1
 */
public record MigrationMatrix(Round from, Round to, List<String> fromTiers, List<String> toTiers, List<Cell> cells) {
	public MigrationMatrix {
		fromTiers = List.copyOf(fromTiers);
		toTiers = List.copyOf(toTiers);
		cells = List.copyOf(cells);
	}

	/**
	 * In which of the two rounds a client is.
	 *
	 * @since 0.1
	 */
	public enum Presence {
		/** In both. */
		BOTH,
		/** Only in the round of the columns. */
		ENTERED,
		/** Only in the round of the rows. */
		LEFT
	}

	/**
	 * What happened to a client.
	 *
	 * @param presence in which rounds it is
	 * @param fromTier id of its tier in the round of the rows, {@code null} when not assessed or not in it
	 * @param toTier   id of its tier in the round of the columns, {@code null} when not assessed or not in it
	 * @since 0.1
	 */
	public record Move(Presence presence, String fromTier, String toTier) {

		/** A move of a client that is in both rounds; {@code null} stands for not assessed. */
		public static Move of(String fromTier, String toTier) {
			return new Move(Presence.BOTH, fromTier, toTier);
		}

		/** A client that is new in the round of the columns. */
		public static Move entered(String toTier) {
			return new Move(Presence.ENTERED, null, toTier);
		}

		/** A client that is no longer in the round of the columns. */
		public static Move left(String fromTier) {
			return new Move(Presence.LEFT, fromTier, null);
		}
	}

	/**
	 * One cell.
	 *
	 * @param move   what happened
	 * @param count  to how many clients
	 * @param amount their trade amount in the period of the round of the columns, of the rows where they left; 0 without trade
	 * @since 0.1
	 */
	public record Cell(Move move, int count, BigDecimal amount) {
	}

	/**
	 * How many clients made a move.
	 *
	 * @param move the move
	 * @return the number, 0 when nobody did
	 */
	public int count(Move move) {
		return cells.stream().filter(cell -> cell.move().equals(move)).mapToInt(Cell::count).sum();
	}

	/** {@return how many clients have the same tier in both rounds} */
	public int stayed() {
		return counted(0);
	}

	/** {@return how many clients are in a higher tier than before, by the order of the tiers of the columns} */
	public int rose() {
		return counted(-1);
	}

	/** {@return how many clients are in a lower tier than before, by the order of the tiers of the columns} */
	public int fell() {
		return counted(1);
	}

	private int counted(int direction) {
		return cells.stream().filter(cell -> isMoved(cell.move()) && Integer.signum(toTiers.indexOf(cell.move().toTier()) - toTiers.indexOf(cell.move().fromTier())) == direction)
				.mapToInt(Cell::count).sum();
	}

	private boolean isMoved(Move move) {
		return move.presence() == Presence.BOTH && move.fromTier() != null && move.toTier() != null && toTiers.contains(move.fromTier()) && toTiers.contains(move.toTier());
	}
}

package org.keqing.evaluation;

import org.keqing.tiering.InputTable;
import org.keqing.tiering.NumberColumn;

/**
 * Clients with what a scheme asks of them.
 *
 * @param inputs the columns; row {@code i} is client {@code inputs.clientIds()[i]}, ids ascending
 * @param amount trade amount of the period, missing where a client had none
 * @since 0.2
 */
public record Population(InputTable inputs, NumberColumn amount) {

	/** {@return the number of clients} */
	public int size() {
		return inputs.size();
	}
}

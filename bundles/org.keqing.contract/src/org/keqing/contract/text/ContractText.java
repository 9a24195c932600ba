package org.keqing.contract.text;

import java.util.List;
import java.util.Objects;

/**
 * The text of a contract with its values filled in.
 *
 * @param source  what it was made of
 * @param title   title of the contract
 * @param clauses the clauses as people read them; a line of a table has its cells separated by tabs
 * @param missing required variables without a value; empty when the text is complete
 * @param fixed   whether the text is fixed by the approval; otherwise it follows the terms
 * @since 0.1
 */
public record ContractText(TextSource source, String title, List<Clause> clauses, List<MissingValue> missing, boolean fixed) {

    public ContractText {
        Objects.requireNonNull(source, "source"); //$NON-NLS-1$
        clauses = List.copyOf(clauses);
        missing = List.copyOf(missing);
    }
}

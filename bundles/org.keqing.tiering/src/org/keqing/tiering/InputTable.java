package org.keqing.tiering;

/**
 * What is known of the clients to evaluate, by columns. Row {@code i} of every column belongs to {@code clientIds()[i]}.
 *
 * @since 0.1
 */
public interface InputTable {

    /** {@return the number of clients} */
    int size();

    /** {@return the ids of the clients, one per row; not to be changed} */
    long[] clientIds();

    /**
     * @param source what an input of the scheme names as its source, such as {@code amount}
     * @return the numbers, or null when nothing is known of any client
     */
    NumberColumn input(String source);

    /**
     * @param source what an input of type choice names as its source, such as {@code format}
     * @return the texts, or null when nothing is known of any client
     * @since 0.1
     */
    default ChoiceColumn choices(String source) {
        return null;
    }

    /**
     * @param criterionId id of a criterion of the scheme
     * @return the committee's mean grades, or null when the committee graded nobody by this criterion
     */
    GradeColumn grades(String criterionId);
}

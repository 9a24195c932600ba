package org.keqing.internal.support.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.keqing.exchange.RowReader;

/** Things that files know by a name which several of them may share. A column says which one of these is meant: 1 is the one that was made first; it is empty where there is but one. */
public final class Nth {

    /** The column, where there is no other. */
    public static final String COLUMN = "nth"; //$NON-NLS-1$

    private static final int MOST = 1_000;

    private Nth() {
    }

    /** Which one the present row means; 0 when it does not say, or says it wrongly, which is noted. */
    public static int read(RowReader rows, String column) {
        BigDecimal number = rows.decimal(column, 0);
        if (number != null && (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0)) {
            rows.problem(column, NLS.bind(Messages.MsgRange, 1, MOST));
            return 0;
        }
        return number == null ? 0 : number.intValueExact();
    }

    /** What the column says of one of those that share a name; {@code null} when it is alone. */
    public static <T> Integer of(List<T> sharing, T one) {
        return sharing.size() == 1 ? null : Integer.valueOf(sharing.indexOf(one) + 1);
    }

    /**
     * Why a file does not say which one it means.
     *
     * @param there  how many of the name there are
     * @param nth    which one is meant, 0 when it is not said
     * @param inFile all that the file says of this name
     */
    public static Optional<String> problem(int there, int nth, Set<Integer> inFile) {
        if (nth == 0) {
            return there > 1 || inFile.size() > 1 ? Optional.of(Messages.MsgWhich) : Optional.empty();
        }
        return IntStream.range(there + 1, nth).allMatch(inFile::contains) ? Optional.empty() : Optional.of(NLS.bind(Messages.MsgNextOne, there + 1));
    }

    /** The one that is meant, of those that are there. */
    public static <T> Optional<T> one(List<T> there, int nth) {
        int index = Math.max(0, nth - 1);
        return index < there.size() ? Optional.of(there.get(index)) : Optional.empty();
    }
}

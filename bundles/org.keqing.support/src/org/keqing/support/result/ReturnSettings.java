package org.keqing.support.result;

/**
 * How plans are compared with clients without a plan.
 *
 * @param minimum comparable clients below which it is too few to say, at least 2
 * @param bands   bands of size into which the clients of a tier are divided, each with the same number of clients, 1 to 20
 * @since 0.1
 */
public record ReturnSettings(int minimum, int bands) {

    /** What counts unless the company says otherwise. */
    public static final ReturnSettings DEFAULT = new ReturnSettings(8, 5);

    public ReturnSettings {
        if (minimum < 2 || bands < 1 || bands > 20) {
            throw new IllegalArgumentException(minimum + ", " + bands); //$NON-NLS-1$
        }
    }
}

package org.keqing.internal.studio.ui.scheme;

import java.util.List;
import org.eclipse.emf.common.util.EList;

/**
 * Parts of a scheme in their order, as the editor adds, removes and moves them within a change of the draft.
 *
 * @param <P> the sort of part
 */
interface Parts<P> {

    /** The parts as they stand. */
    List<P> all();

    /** Adds a part at the end. */
    void add(P part);

    /** Removes a part. */
    void remove(P part);

    /** Moves a part to another place. */
    void move(int from, int to);

    /** Parts on which nothing else of the scheme depends. */
    static <P> Parts<P> of(EList<P> list) {
        return new Parts<>() {
            @Override
            public List<P> all() {
                return list;
            }

            @Override
            public void add(P part) {
                list.add(part);
            }

            @Override
            public void remove(P part) {
                list.remove(part);
            }

            @Override
            public void move(int from, int to) {
                list.move(to, from);
            }
        };
    }
}

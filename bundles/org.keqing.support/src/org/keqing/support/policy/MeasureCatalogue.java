package org.keqing.support.policy;

import java.util.List;
import java.util.Optional;

import org.keqing.tiering.Problem;

/**
 * The measures that are installed, fed by the extension point {@code org.keqing.support.measures}. An OSGi service. A file with errors is left out and reported.
 *
 * @since 0.1
 */
public interface MeasureCatalogue {

    /** {@return all measures, in the order of the files} */
    List<Measure> measures();

    /** {@return what was wrong with contributions} */
    List<Problem> problems();

    /**
     * A measure.
     *
     * @param id its id; {@code null} for none
     * @return the measure
     */
    default Optional<Measure> measure(String id) {
        return measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}

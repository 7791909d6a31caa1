package org.zhibao.statistics.observations;

import java.util.List;
import java.util.Map;

/**
 * A line of an upload as it was sent; a field that is not there is empty.
 *
 * @param number of the line in the upload, from 1, the header included
 * @param fields texts by the names of {@link #FIELDS}
 */
record ObservationLine(int number, Map<String, String> fields) {

    static final String CODE = "code";
    static final String REGION = "region_code";
    static final String PERIOD_TYPE = "period_type";
    static final String PERIOD = "period";
    static final String QUALIFIER = "qualifier";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String SOURCE = "source";
    static final String AS_OF = "as_of";

    /** The columns of a CSV upload. */
    static final List<String> FIELDS =
            List.of(CODE, REGION, PERIOD_TYPE, PERIOD, QUALIFIER, VALUE, UNIT, SOURCE, AS_OF);

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}

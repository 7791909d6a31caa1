package org.zhibao.statistics.reading;

import java.util.List;

/** A statement with its parameters. */
public record Sql(String text, List<Object> parameters) {

    public Sql {
        parameters = List.copyOf(parameters);
    }
}

package org.zhibao.statistics.figures;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.kit.http.Page;
import org.zhibao.statistics.figures.Contributions.Place;
import org.zhibao.statistics.figures.Contributions.Wanted;

/** All facts behind a figure as CSV, read page by page while it is written. */
final class ContributionsExport implements StreamingOutput {

    private static final String HEADER =
            "subject,number,kind,region,occurred_on,counts_as,quantity,event_id,recorded_at";

    private final Contributions contributions;
    private final Wanted wanted;

    ContributionsExport(Contributions contributions, Wanted wanted) {
        this.contributions = contributions;
        this.wanted = wanted;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.write(HEADER + "\r\n");
        var after = Place.BEGINNING;
        while (true) {
            var page = contributions.list(wanted, after, Page.MAX_LIMIT);
            for (var item : page) {
                writer.write(line(item));
            }
            if (page.size() < Page.MAX_LIMIT) {
                writer.flush();
                return;
            }
            after = new Place(page.getLast().occurredOn(), page.getLast().eventId());
        }
    }

    private static String line(Contribution item) {
        return Stream.of(
                        item.subject(),
                        item.number(),
                        item.kind(),
                        item.region(),
                        item.occurredOn(),
                        item.countsAs(),
                        item.quantity(),
                        item.eventId(),
                        item.recordedAt())
                .map(value -> quoted(value.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}

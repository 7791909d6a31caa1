package org.zhibao.kit.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The anchors as NDJSON, for {@link VerifyLedger}. */
@ApplicationScoped
class AnchorExport {

    private static final String ANCHORS =
            "select id, taken_at, algorithm, entries, previous_hash, hash from ledger_anchor order by id";
    // Index ledger_anchor_head_anchor.
    private static final String HEADS =
            "select aggregate_id, sequence, hash from ledger_anchor_head where anchor_id = ?";
    private static final ObjectWriter JSON =
            new ObjectMapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final HexFormat HEX = HexFormat.of();

    private final DataSource dataSource;

    AnchorExport(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void writeAll(OutputStream out) throws IOException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ANCHORS)) {
            while (rows.next()) {
                JSON.writeValue(out, read(rows, heads(connection, rows.getLong("id"))));
                out.write('\n');
            }
        } catch (SQLException failure) {
            throw new IOException("The anchors could not be read", failure);
        }
        out.flush();
    }

    private static Anchor read(ResultSet row, List<Anchor.Head> heads) throws SQLException {
        return new Anchor(
                row.getLong("id"),
                row.getObject("taken_at", OffsetDateTime.class).toString(),
                row.getString("algorithm"),
                row.getLong("entries"),
                HEX.formatHex(row.getBytes("previous_hash")),
                HEX.formatHex(row.getBytes("hash")),
                heads);
    }

    private static List<Anchor.Head> heads(Connection connection, long anchor) throws SQLException {
        var heads = new ArrayList<Anchor.Head>();
        try (var select = connection.prepareStatement(HEADS)) {
            select.setLong(1, anchor);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    heads.add(new Anchor.Head(
                            rows.getObject("aggregate_id", UUID.class),
                            rows.getInt("sequence"),
                            HEX.formatHex(rows.getBytes("hash"))));
                }
            }
        }
        heads.sort(Comparator.comparing(head -> head.aggregateId().toString()));
        return heads;
    }
}

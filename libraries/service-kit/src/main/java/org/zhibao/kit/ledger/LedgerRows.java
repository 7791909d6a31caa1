package org.zhibao.kit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads ledger entries from a result set. */
final class LedgerRows {

    private LedgerRows() {}

    static List<LedgerEntry> read(ResultSet rows) throws SQLException {
        var entries = new ArrayList<LedgerEntry>();
        while (rows.next()) {
            entries.add(new LedgerEntry(
                    rows.getObject("aggregate_id", UUID.class),
                    rows.getInt("sequence"),
                    DigestAlgorithm.of(rows.getString("algorithm")),
                    rows.getBytes("previous_hash"),
                    rows.getBytes("hash"),
                    rows.getString("content")));
        }
        return entries;
    }
}

package org.zhibao.kit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads ledger entries from a result set. */
final class LedgerRows {

    private LedgerRows() {}

    /** The entry that the result set stands on. */
    static LedgerEntry read(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getObject("aggregate_id", UUID.class),
                row.getInt("sequence"),
                DigestAlgorithm.of(row.getString("algorithm")),
                row.getBytes("previous_hash"),
                row.getBytes("hash"),
                row.getString("content"));
    }
}

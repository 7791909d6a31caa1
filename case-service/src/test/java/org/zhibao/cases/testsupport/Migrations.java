package org.zhibao.cases.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.zhibao.kit.testsupport.TestPostgres;

/** Migrations that mend data, run again on data as it was before. */
public final class Migrations {

    private Migrations() {}

    public static void repeat(String file) throws IOException {
        try (var sql = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("db/migration/" + file))) {
            TestPostgres.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

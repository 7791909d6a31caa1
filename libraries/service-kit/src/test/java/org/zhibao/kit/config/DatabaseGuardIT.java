package org.zhibao.kit.config;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.zhibao.kit.testsupport.TestPostgres;

/** After the migrations of the sample service. */
@QuarkusTest
class DatabaseGuardIT {

    @Test
    void aRoleThatRowLevelSecurityBindsIsLetPass() {
        assertThatNoException()
                .isThrownBy(() ->
                        guard(TestPostgres.APPLICATION, TestPostgres.PASSWORD).check(null));
    }

    @Test
    void ownersAndSuperusersAreRefused() {
        assertThatThrownBy(
                        () -> guard(TestPostgres.OWNER, TestPostgres.PASSWORD).check(null))
                .hasMessageContaining("does not bind the role " + TestPostgres.OWNER);
        assertThatThrownBy(() -> guard("postgres", "postgres").check(null))
                .hasMessageContaining("does not bind the role postgres");
    }

    private static DatabaseGuard guard(String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(TestPostgres.jdbcUrl());
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return new DatabaseGuard(dataSource);
    }
}

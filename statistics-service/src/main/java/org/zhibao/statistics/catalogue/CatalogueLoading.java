package org.zhibao.statistics.catalogue;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds the catalogue to the migrations. */
@Singleton
class CatalogueLoading implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new CatalogueMigration());
    }
}

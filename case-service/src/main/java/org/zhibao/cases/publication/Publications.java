package org.zhibao.cases.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is, or was, on public display. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {}
